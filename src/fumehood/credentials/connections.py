"""Addresses with a password in them: `postgresql://shop:…@db.example.com/shop`, as RFC 3986 writes user information."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from fumehood.credentials.literals import Weight, is_random, weight
from fumehood.credentials.names import Kind
from fumehood.findings.finding import Confidence
from fumehood.regex import regex

SCHEME: Final = regex(r"(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9+.-]{1,40}\Z")
LONGEST_SCHEME: Final = 42
ADDRESS: Final = regex(
    r"://(?P<user>[^\s:/@\"'<>{}$%*#|\\,;()]{0,80}):"
    r"(?P<password>[^\s@/\"'<>{}$*|\\()\[\],;#]{1,200})@(?P<host>[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)"
)
PRIVATE: Final = regex(
    r"localhost|127\.|0\.0\.0\.0|10\.\d|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|host\.docker\.internal"
)
"""Machines that only a developer or a container's neighbours reach: https://datatracker.ietf.org/doc/html/rfc1918."""
NOBODY: Final = regex(
    r"^(?:demo|sandbox|playground)\.|(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid"
    r"|my(?:host|server|domain|db)(?:\.com)?|(?:your|my)[\w-]*|domain\.(?:com|tld))$",
    re.IGNORECASE,
)
"""Hosts of documentation: https://datatracker.ietf.org/doc/html/rfc2606."""
SHOWN: Final = frozenset({
    "changeme", "example", "p", "pass", "passwd", "password", "pw", "pwd", "secret", "test", "tiger", "xxx",
    "xxxx", "abc",
})  # fmt: skip
"""Passwords of documentation, and"""
USUAL: Final = SHOWN | {
    "admin", "guest", "postgres", "root", "user", "123", "1234", "12345", "123456", "dev", "pass123",
    "password123",
}  # fmt: skip
"""those that everybody has on their own machine."""
ANYBODY: Final = frozenset({"user", "username", "login", "youruser", "your_user", "myuser", "u", "foo"})


@dataclass(frozen=True, slots=True)
class Connection:
    """A password at offsets of a text; it is as `sure` as it looks like a secret and the host is elsewhere."""

    scheme: str
    start: int
    end: int
    sure: Confidence


def connections(text: str) -> Iterator[Connection]:
    """The addresses with a password that may be real."""
    if "://" not in text:
        return
    for found in ADDRESS.finditer(text):
        scheme = SCHEME.search(text, max(0, found.start() - LONGEST_SCHEME), found.start())
        user, password, host = found["user"], found["password"], found["host"]
        local = "." not in host or PRIVATE.match(host) is not None
        sure = _sure(user, password, local=local)
        if sure is not None and NOBODY.search(host):
            # A host may have been made up where the address was copied to; letters of a generator are not.
            sure = Confidence.MEDIUM if is_random(password) else None
        if scheme is not None and sure is not None:
            yield Connection(scheme[0].partition("+")[0], *found.span("password"), sure)


def _sure(user: str, password: str, *, local: bool) -> Confidence | None:
    """None for what everybody writes: `postgres:postgres` on this machine, `user:password` anywhere."""
    low, owner = password.lower(), user.lower()
    if low in SHOWN or owner in ANYBODY or (local and (low in USUAL or low == owner)):
        return None
    if low in USUAL:
        return Confidence.MEDIUM
    found = weight(Kind.PASSWORD, user, password)
    if found is Weight.NONE or (local and found is Weight.WEAK):
        return None
    if local:
        return Confidence.LOW if low.isalpha() and password == low else Confidence.MEDIUM
    return Confidence.HIGH if found is Weight.LIKELY else Confidence.MEDIUM
