"""Cells of spreadsheets: where client data begins a cell, a spreadsheet may take it for a formula."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.iteration import gather
from fumehood.flow.propagation import HELD, is_tainted
from fumehood.flow.values import (
    Dictionary,
    External,
    Instance,
    Listing,
    Suspended,
    Text,
    Unknown,
    Value,
    options,
)
from fumehood.flow.verdicts import words_of
from fumehood.framework.forms import form
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.pages.markup import content

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

MAX_DEPTH: Final = 5
FORMULA: Final = ("=", "+", "-", "@")
"""What begins a formula: https://owasp.org/www-community/attacks/CSV_Injection"""


@form
def csv(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data at the beginning of a cell, in rows and columns of every kind."""
    for cell in _cells(run, value, 0):
        first: Value | str = cell.parts[0] if isinstance(cell, Text) else cell
        for option in () if isinstance(first, str) else options(first):
            if isinstance(option, Unknown):
                yield from _unless_looked_at(run, option)


def _cells(run: Interpreter, value: Value, depth: int) -> Iterator[Value]:
    """What is in a table, a row, a cell."""
    inside: list[Value] = []
    match content(value):
        case Listing() | Dictionary() as found:
            inside = [*found.slots.values(), *([found.rest] if found.rest is not None else [])]
        case Suspended(is_generator=True) as rows:
            inside = gather(run, rows)[0]
        case Instance(slots=slots):
            inside = [slots[HELD]] if HELD in slots else []
        case other:
            yield other
    for one in inside if depth < MAX_DEPTH else ():
        for option in options(one):
            yield from _cells(run, option, depth + 1)


def _unless_looked_at(run: Interpreter, hole: Unknown) -> Iterator[Unknown]:
    """A cell that is known not to begin like a formula, or to begin with something known, is none."""
    for taint in hole.taints:
        words = words_of(run, hole, taint)
        known = any(word[:1] == "^" and word[1:2] not in FORMULA for word in words)
        if not known and "!^=" not in words:
            yield hole
            return


@on("pandas.DataFrame", "pandas.DataFrame.from_dict", "pandas.DataFrame.from_records")
def frame(run: Interpreter, call: LibraryCall) -> Value:
    """A table that holds what it is made of."""
    made = Instance(run.memory.owner, External("pandas.DataFrame"), call.site)
    given = call.arguments.get(0, "data")
    if given is not None and (is_tainted(given) or isinstance(given, Dictionary | Listing)):
        made.slots[HELD] = given
    return made
