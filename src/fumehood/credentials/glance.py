"""Whether the bytes of a file are worth a closer look: most are not, and are neither decoded nor parsed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from fumehood.credentials.connections import connections
from fumehood.credentials.formats import FORMATS, WORDS, known
from fumehood.credentials.literals import Weight, is_made_up, weight
from fumehood.credentials.names import Kind, is_asked_for, is_flask_key, kind_of
from fumehood.regex import regex

LONG: Final = regex(rb"[\"'][A-Za-z0-9_\-+/=.:]{20}")
"""The first letters of a literal that is long and has no blanks: so is every token."""
BEGINNING: Final = regex(
    b"[\"'](?:%s)"
    % b"|".join(
        one.pattern.encode()
        for one in FORMATS
        if not one.pattern.startswith(("https", "-----", "Acc", "Shared"))
    )
)
INSIDE: Final = (b"hooks", b"/bot", b"Key=", b"PRIVATE KEY")
"""What stands before or around a secret in a longer literal."""
BEHIND_A_WORD: Final = regex(rb"earer [A-Za-z0-9_.:-]{20}")
ADDRESS: Final = regex(rb"://[^\s:/@\"'<>{}$]{0,80}:[^\s@/\"'<>{}$]{1,200}@")
STEMS: Final = (b"pass", b"pw", b"secret", b"token", b"key", b"cred", b"auth")
AFTER: Final = regex(
    rb"(?P<rest>\w{0,40})[\"')\]]*[ \t]?(?::[ \t]?[\w\[\]., |]{1,40})?[ \t]?"
    rb"(?:(?P<compared>[=!]=)|[=:,(])[ \t]{0,8}(?:\(\s{0,40})?"
    rb"(?:[\w.]{0,40}(?:\([^()\n]{0,60}\))?[ \t]or[ \t]|[\w.]{1,40}\((?:default=)?)?[bruBRU]{0,2}"
    rb"[\"'](?:(?:Bearer|Basic|[Tt]oken|Bot|ApiKey) )?(?P<value>[^\"'\s\\{}<>]{4,400})[\"'](?(compared)|(?![ \t]?:))"
)
VARIABLE: Final = regex(rb"(?P<rest>\w{0,40})=(?P<value>[^\"'\s\\{}<>;]{4,400});?[\"']")
"""The same within one literal: `"DB_PASSWORD=…"`."""
PAIR: Final = regex(
    rb"(?P<rest>)\s?=\s?\(\s{0,40}[\"'][^\"'\n]{0,60}[\"'],\s{0,40}[\"'](?P<value>[^\"'\s\\{}<>]{4,400})[\"']"
)
"""`auth = ("shop", "…")`."""
EQUAL: Final = regex(
    rb"(?P<rest>\w{0,40})[^\n=,\"']{0,30}(?:[\"']{2}[^\n=,\"']{0,20})?,[ \t]?"
    rb"[bruBRU]{0,2}[\"'](?P<value>[^\"'\s\\{}<>]{4,400})[\"']"
)
"""`compare_digest(auth.password.encode(), b"…")`."""
VALUE: Final = regex(
    rb"(?P<rest>[\w-]{0,40})[\"']?(?:,?\s{1,80}[\"']?value[\"']?)?[ \t]*(?:[:=]|[ \t])[ \t]*"
    rb"[\"']?(?P<value>[^\s\"'#,;{}<>]{4,400})"
)
"""The same in settings: `name: value`, `name=value`, `name value`, or `name: DB_PASSWORD` and its value below."""
ACCOUNTS: Final = (b"users", b"accounts", b"logins", b"passwords")
LISTED: Final = regex(
    rb"[ \t]*(?::[^=\n]{1,40})?=[ \t]*\{\s{0,40}"
    rb"[\"'][^\"'\n]{1,60}[\"'][ \t]*:[ \t]*[\"'][^\"'\s]{6,100}[\"']"
)
"""`USERS = {"admin": "…"}`."""
BEFORE: Final = regex(rb"[\w-]*\Z")
LONGEST_NAME: Final = 60
NEAR: Final = 80
LONGEST: Final = 400
"""Bytes before and after a hit that are looked at."""


def may_have_credentials(data: bytes) -> bool:
    """Whether a Python file has something like a secret in a literal."""
    return _is_any(hits(data))


def hits(data: bytes) -> Iterator[int]:
    """Where in a Python file there is something like a secret, or the name of one."""
    yield from _known(data)
    yield from _named(data, AFTER, VARIABLE, PAIR, *([EQUAL] if b"compare_digest" in data else []))
    yield from (at for at, end in _places(data, ACCOUNTS) if LISTED.match(data, end) is not None)


def hit_lines(data: bytes) -> frozenset[int]:
    """The lines of these places, from 1."""
    return frozenset(data.count(b"\n", 0, at) + 1 for at in hits(data))


def is_worth_reading(data: bytes) -> bool:
    """The same for other files: whether some name for secrets has a value, or something looks like one."""
    return _is_any(_named(data, VALUE)) or _has_known_anywhere(data)


def _has_known_anywhere(data: bytes) -> bool:
    if any(word in data for word in WORDS) and _is_any(known(data.decode("utf-8", "replace"))):
        return True
    return b"://" in data and any(_is_any(connections(text)) for _, text in _around(data, ADDRESS))


def _known(data: bytes) -> Iterator[int]:
    if any(word in data for word in INSIDE):
        text = data.decode("latin-1")
        yield from (one.start for one in known(text))
    if b"://" in data:
        yield from (at for at, text in _around(data, ADDRESS) if _is_any(connections(text)))
    for found in LONG.finditer(data):
        if BEGINNING.match(data, found.start()) is not None and _is_any(known(_slice(data, found))):
            yield found.start()
    if b"earer " in data:
        yield from (at for at, text in _around(data, BEHIND_A_WORD) if _is_any(known(text)))


def _around(data: bytes, pattern: re.Pattern[bytes]) -> Iterator[tuple[int, str]]:
    return ((found.start(), _slice(data, found)) for found in pattern.finditer(data))


def _slice(data: bytes, found: re.Match[bytes]) -> str:
    return data[max(0, found.start() - NEAR) : found.end() + LONGEST].decode("utf-8", "replace")


def _is_any(found: Iterator[object]) -> bool:
    return next(found, None) is not None


def _named(data: bytes, *written: re.Pattern[bytes]) -> Iterator[int]:
    """Literals behind a name for secrets that are likely to be one, in any of some ways to write both."""
    for at, end in _places(data, STEMS):
        several = (after.match(data, end) for after in written)
        if any(found is not None and _is_likely(data, at, found) for found in several):
            yield at


def _places(data: bytes, words: Iterable[bytes]) -> Iterator[tuple[int, int]]:
    """Where each of some words begins and ends, in capitals or not."""
    low = data.lower()
    for word in words:
        at = low.find(word)
        while at >= 0:
            yield at, at + len(word)
            at = low.find(word, at + len(word))


def _is_likely(data: bytes, at: int, found: re.Match[bytes]) -> bool:
    before = BEFORE.search(data, max(0, at - LONGEST_NAME), at)
    start = at if before is None else before.start()
    name = data[start : found.end("rest")].decode("ascii", "ignore")
    compared = bool(found.groupdict().get("compared"))
    kind = kind_of(name) or (Kind.PASSWORD if name == "auth" or (compared and is_asked_for(name)) else None)
    value = found["value"].decode("utf-8", "replace")
    if kind is None or is_flask_key(name):
        return False
    return weight(kind, name, value) > Weight.NONE or (compared and not is_made_up(value))
