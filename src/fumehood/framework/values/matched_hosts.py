"""Regular expressions for URLs: whether every match goes to a host that the expression names, or stays on the site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final

from fumehood.flow.characters import DIGIT
from fumehood.framework.values.matched_text import MAX_PATTERN, shape_of

Item = tuple[Any, Any]
ENDS_HOST: Final = frozenset("/?#")
NOT_IN_HOST: Final = frozenset("/?#\\@:")
PORT: Final = frozenset(":0123456789") | {DIGIT}
REPEATS: Final = (codes.MAX_REPEAT, codes.MIN_REPEAT)
SCHEMES: Final = ("http://", "https://", "//")


@cache
def names_its_host(pattern: str, flags: int, *, whole: bool) -> bool:
    """Whether a text that begins with a match, or is one if `whole`, can name no other host."""
    if len(pattern) > MAX_PATTERN or flags & re.IGNORECASE:
        return False
    try:
        parsed = parser.parse(pattern, flags)
    except (re.error, RecursionError, OverflowError, ValueError):
        return False
    items = list(_flat(parsed))
    scheme, rest = _scheme(items)
    if scheme == "/":
        return _is_local(rest, flags, whole=whole)
    return scheme in SCHEMES and _host(rest, flags, whole=whole)


def _flat(items: Any) -> Iterator[Item]:
    """The parts in order, groups opened; where a text begins takes no room."""
    for operation, argument in items:
        if operation is codes.SUBPATTERN and not argument[1] and not argument[2]:
            yield from _flat(argument[3])
        elif operation is not codes.AT or argument in (codes.AT_END, codes.AT_END_STRING):
            yield operation, argument


def _scheme(items: list[Item]) -> tuple[str, list[Item]]:
    """The plain text up to where the host begins, an optional letter left out, and the parts after it."""
    text = ""
    for index, (operation, argument) in enumerate(items):
        if operation is codes.LITERAL:
            text += chr(argument)
        elif not (operation in REPEATS and argument[:2] == (0, 1) and text == "http"):
            return text, items[index:]
        if text in SCHEMES and not (text == "//" and _is_literal(items, index + 1, "/")):
            return text, items[index + 1 :]
        if text == "/" and not _is_literal(items, index + 1, "/"):
            return text, items[index + 1 :]
    return text, []


def _is_literal(items: list[Item], index: int, character: str) -> bool:
    return index < len(items) and items[index] == (codes.LITERAL, ord(character))


def _is_local(rest: list[Item], flags: int, *, whole: bool) -> bool:
    """Whether no second slash follows the first one."""
    if not rest:
        return whole
    operation, argument = rest[0]
    if operation is codes.ASSERT_NOT:
        return "/" in shape_of((codes.SUBPATTERN, (None, 0, 0, argument[1])), flags).first
    shape = shape_of(rest[0], flags)
    return not shape.empty and not shape.first & {"/", "\\"}


def _host(rest: list[Item], flags: int, *, whole: bool) -> bool:
    """Whether what stands between the scheme and the path ends in a name that the expression spells out."""
    tail, varies, dotted = "", False, False
    for operation, argument in rest:
        if operation is codes.LITERAL and chr(argument) not in NOT_IN_HOST:
            tail += chr(argument)
            continue
        named = ("." in tail and (not varies or dotted or tail.startswith("."))) or bool(tail and not varies)
        if operation is codes.AT:
            return named
        shape = shape_of((operation, argument), flags)
        if shape.first <= ENDS_HOST:
            return named and (whole or not shape.empty or _ends(operation, argument))
        if shape.characters <= PORT:
            continue
        if shape.characters & NOT_IN_HOST:
            return False
        tail, varies, dotted = "", True, shape.last == {"."}
    return whole and "." in tail and (not varies or dotted or tail.startswith("."))


def _ends(operation: Any, argument: Any) -> bool:
    """Whether the text ends where there is no slash: `(/|$)`."""
    if operation is not codes.BRANCH:
        return False
    return all(
        list(option)[-1:] and list(option)[-1][0] in (codes.AT, codes.LITERAL) for option in argument[1]
    )
