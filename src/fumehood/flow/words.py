"""Texts taken apart into pieces, with what is not known where it stands."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Final

from fumehood.flow.concrete import NotConcrete, concrete
from fumehood.flow.decided import string
from fumehood.flow.folding import concatenate
from fumehood.flow.propagation import derived, is_tainted
from fumehood.flow.values import UNKNOWN, Arguments, Constant, Listing, Text, Unknown, Value, join

FIRST: Final = 0xF0000
"""Characters of a private plane stand for what is not known while a text is taken apart."""


def pieces(
    value: Value, separate: Callable[[str], list[str]], holds: Callable[[Unknown], bool]
) -> Listing | None:
    """The pieces that `separate` makes of a text; None if it refuses.

    `holds` tells whether what is not known stays in one piece. Where it does not, it may be several: all that follows
    may then be anywhere after it.
    """
    parts = value.parts if isinstance(value, Text) else (value,)
    if any(max(_written(part), default="") >= chr(FIRST) for part in parts):
        return None
    parts = tuple(part for part in parts if part != "")
    unknown = [part for part in parts if isinstance(part, Value) and not _is_text(part)]
    numbers = count(FIRST)
    try:
        found = separate("".join(_written(part) or chr(next(numbers)) for part in parts))
    except (TypeError, ValueError):
        return None
    return _listing([_restored(one, unknown) for one in found], holds)


def _is_text(part: Value) -> bool:
    return isinstance(part, Constant) and isinstance(part.value, str) and bool(part.value)


def _written(part: str | Value) -> str:
    if isinstance(part, str):
        return part
    return str(part.value) if isinstance(part, Constant) and _is_text(part) else ""


def _restored(piece: str, unknown: list[Value]) -> Value:
    """A piece with what is not known put back."""
    found = [unknown[ord(one) - FIRST] if ord(one) >= FIRST else Constant(one) for one in piece]
    return found[0] if len(found) == 1 else concatenate(found) if found else Constant("")


def _listing(found: list[Value], holds: Callable[[Unknown], bool]) -> Listing:
    for index, piece in enumerate(found):
        if not all(holds(part) for part in _unknown(piece)):
            more = [part for part in found[index + 1 :] if is_tainted(part)]
            first = (
                piece if isinstance(piece, Text) and isinstance(piece.parts[0], str) else derived("", piece)
            )
            return Listing(None, [*found[:index], first], rest=join(derived("", piece, *more), UNKNOWN))
    return Listing(None, found)


def _unknown(piece: Value) -> list[Unknown]:
    parts = piece.parts if isinstance(piece, Text) else () if isinstance(piece, Constant) else (piece,)
    return [
        part if isinstance(part, Unknown) else derived("", part) for part in parts if isinstance(part, Value)
    ]


def separated(value: Text, method: str, arguments: Arguments) -> Listing | None:
    """`text.split(…)` of a text that begins with something known; None if that says nothing."""
    if not isinstance(value.parts[0], str) or arguments.rest:
        return None
    try:
        given = concrete(*arguments.positional)
        named = dict(zip(arguments.keywords, concrete(*arguments.keywords.values()), strict=True))
    except NotConcrete:
        return None
    separator = given[0] if given else named.get("sep")

    def holds(part: Unknown) -> bool:
        return bool(part.taints) and all(f"-{separator}" in taint.safe for taint in part.taints)

    return pieces(value, lambda text: getattr(text, method)(*given, **named), holds)


def at_known_end(value: Text, name: str, arguments: Arguments) -> Value | None:
    """`text.rsplit("/", 1)` and `text.rpartition("/")` where the last separator is in what is known of the end."""
    separator, last = string(arguments.get(0, "sep")), value.parts[-1]
    once = name == "rpartition" or arguments.get(1, "maxsplit") == Constant(1)
    if not separator or not once or not isinstance(last, str) or separator not in last:
        return None
    before, _, after = last.rpartition(separator)
    sides = [concatenate([*map(piece, value.parts[:-1]), Constant(before)]), Constant(after)]
    if name == "rsplit":
        return Listing(None, sides)
    return Listing(None, [sides[0], Constant(separator), sides[1]], kind=tuple)


def piece(part: str | Value) -> Value:
    """A part of a text as a value."""
    return Constant(part) if isinstance(part, str) else part
