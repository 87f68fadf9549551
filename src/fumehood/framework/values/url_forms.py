"""Where in a URL client data does harm: where it decides which host is asked, or where a browser is sent.

Werkzeug quotes the backslashes of a `Location` (werkzeug.urls.iri_to_uri): none makes a host of what follows a slash.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from fumehood.flow.assertions import OR
from fumehood.flow.parts import SCHEME, has_mark
from fumehood.flow.propagation import HELD, holes, is_tainted
from fumehood.flow.values import Dictionary, Instance, Listing, Text, Unknown, Value, options
from fumehood.flow.verdicts import words_of
from fumehood.framework.forms import form
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

ABSOLUTE: Final = regex(r"[a-zA-Z][a-zA-Z0-9+.\-]*://[^/?#\\]*[/?#\\]|//[^/?#\\]+[/?#\\]")
"""A scheme and a host that something ends."""

SCHEMES: Final = ("http://", "https://")
ENDS_OF_HOST: Final = ("/", "?", "#", "\\")
UNKNOWN_TEXT: Final = "x"
"""Stands for a piece of a URL that the program chose."""


def keeps_its_host(prefix: str) -> bool:
    """Whether a URL that begins so goes where the program wants, whatever follows."""
    if ABSOLUTE.match(prefix):
        return True
    start = prefix.lower()
    if not prefix or prefix in ("/", "//", "\\") or any(one.startswith(start) for one in SCHEMES):
        return False
    return not start.startswith((*SCHEMES, "//", "http:", "https:"))


def harmless_start(words: frozenset[str]) -> bool:
    """Whether client data of which this is known names no other host where a URL begins with it."""
    starts = [word[1:].split(OR) for word in words if word.startswith("^")]
    if "^" in words or any(all(map(keeps_its_host, texts)) for texts in starts):
        return True
    if "^/" in words:
        return bool(words & {"!^//", "-//", "-/"})
    return "-//" in words or {"-://", "!^//"} <= words or ("-:" in words and bool(words & {"-/", "!^//"}))


def harmless_in_host(words: frozenset[str], *, followed: bool) -> bool:
    """Whether it stays a part of the host's name, before a suffix that the program chose."""
    return ends_host(words) or (followed and all(f"-{end}" in words for end in ENDS_OF_HOST))


def ends_host(words: frozenset[str]) -> bool:
    """Whether client data begins with what ends the name of a host, whichever of several starts it has."""
    starts = [word[1:].split(OR) for word in words if word[0] == "^"]
    return any(all(text.startswith(("/", "?", "#")) for text in texts) for texts in starts)


def harmless_after_slash(words: frozenset[str]) -> bool:
    """Whether `/` before it does not become the `//` that a host follows."""
    return bool(words & {"!^/", "-/"})


@form
def redirect(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data that decides to which host a browser is sent."""
    yield from _deciding(run, value, "redirect")


@form
def url(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data that decides which host a request is sent to."""
    yield from _deciding(run, value, "url")


@form
def location(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """The same in the `Location` among headers."""
    if isinstance(value, Dictionary):
        for name, one in value.slots.items():
            if isinstance(name, str) and name.lower() == "location":
                yield from _deciding(run, one, "redirect")
    elif isinstance(value, Listing):
        for pair in value.elements:
            if isinstance(pair, Listing) and len(pair.slots) == 2:
                name, one = pair.elements
                if str(getattr(name, "value", "")).lower() == "location":
                    yield from _deciding(run, one, "redirect")


@form
def host(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data in the name of a host, or in the first element of an address."""
    if isinstance(value, Listing):
        yield from holes(*value.elements[:1])
    elif not isinstance(value, Dictionary):
        yield from holes(value)


def leaves(run: Interpreter, value: Value) -> bool:
    """Whether a URL may name a host of the client's choice."""
    return any(True for option in options(value) for _ in _deciding(run, option, "redirect"))


def _deciding(run: Interpreter, value: Value, kind: str) -> Iterator[Unknown]:
    for option in options(value):
        if isinstance(option, Instance):
            yield from _deciding(run, option.slots[HELD], kind) if HELD in option.slots else ()
        else:
            yield from _of_text(run, option.parts if isinstance(option, Text) else (option,), kind)


def _of_text(run: Interpreter, parts: tuple[str | Value, ...], kind: str) -> Iterator[Unknown]:
    before = ""
    for index, piece in enumerate(parts):
        following = parts[index + 1] if index + 1 < len(parts) else ""
        if isinstance(piece, str):
            before += piece
        elif is_tainted(piece):
            for option in options(piece):
                yield from _of_piece(run, option, kind, before, following=following)
            if any(ends_host(words) for words in _all_words(run, piece)):
                return
            if not before and not (_is_scheme(following) and has_mark(piece, SCHEME)):
                return
            before += UNKNOWN_TEXT if before else "https"
        elif not before and not _is_scheme(following):
            return
        else:
            before += UNKNOWN_TEXT if before else "https"
        if keeps_its_host(before):
            return


def _is_scheme(following: str | Value) -> bool:
    """Whether what a URL begins with is its scheme, by what comes after it."""
    return isinstance(following, str) and following.startswith("://")


def _all_words(run: Interpreter, piece: Value) -> list[frozenset[str]]:
    return [words_of(run, hole, taint) for hole in holes(piece) for taint in hole.taints]


def _of_piece(
    run: Interpreter, piece: Value, kind: str, before: str, *, following: str | Value
) -> Iterator[Unknown]:
    if isinstance(piece, Text):
        yield from _of_text(run, (before, *piece.parts) if before else piece.parts, kind)
        return
    followed = isinstance(following, str) and following.startswith(".")
    for hole in holes(piece):
        if harmful := _harmful(run, hole, kind, before, followed=followed):
            yield harmful


def _harmful(run: Interpreter, hole: Unknown, kind: str, before: str, *, followed: bool) -> Unknown | None:
    """The same without what holds only for a URL that begins with it, if it stands in the name of a host."""
    kept = []
    for taint in hole.taints:
        words = words_of(run, hole, taint)
        if not before:
            harmless = harmless_start(words) or kind in words
        elif before in ("/", "\\"):
            harmless = harmless_after_slash(words) or kind in words
        else:
            harmless = harmless_in_host(words, followed=followed) or "url" in words
        if not harmless:
            kept.append(replace(taint, safe=taint.safe - {kind}) if before else taint)
    return replace(hole, taints=tuple(kept)) if kept else None
