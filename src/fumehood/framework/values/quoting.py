"""Client data in a text that has quotes: what a quoting function protects, and where it does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from fumehood.flow.propagation import holes
from fumehood.flow.values import Text, Unknown, Value
from fumehood.flow.verdicts import known_of
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

QUOTED: Final = "quoted"
"""The mark of a value that a function put into quotes, or found to need none."""

TWICE: Final = "quoted twice"
"""The mark of a value that was quoted in a text that was quoted in turn."""

INNER: Final = regex(
    r"(?:(?:^|[\s/;&|(])(?:ba|da|z|k|a|c)?sh\s+(?:-\w+\s+)*-\w*c|\beval|\bssh(?:\s+-\w+)*\s+\S+)\s+\Z"
)
"""Shell text that a text for another shell follows: `sh -c`, `eval`, `ssh host`."""

QUOTES: Final = ('"""', "'''", '"', "'")
State = str
"""The quote that is open: `'`, `"`, three of them in Python, or none."""


def exposed(
    run: Interpreter, value: Value, kind: str, read: Callable[[str, State], State]
) -> Iterator[Unknown]:
    """Client data in a text, without the protection that its own quotes gave it where they stand in others.

    `read` tells which quote is open after a piece of text.
    """
    state: State = ""
    for part in value.parts if isinstance(value, Text) else (value,):
        if isinstance(part, str):
            state = read(part, state)
        else:
            for hole in holes(part):
                yield unquoted(run, hole, kind) if state else hole


def in_shell(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """The same in a shell's text.

    Quotes do not protect what it begins with, which is the program, nor text that another shell will read.
    """
    state: State = ""
    before = ""
    for index, part in enumerate(value.parts if isinstance(value, Text) else (value,)):
        if isinstance(part, str):
            state, before = shell_state(part, state), part
            continue
        inner = INNER.search(before) is not None
        for hole in holes(part):
            again = inner and not all(TWICE in taint.safe for taint in hole.taints)
            yield unquoted(run, hole, "command") if state or index == 0 or again else hole
        before = ""


def unquoted(run: Interpreter, hole: Unknown, kind: str) -> Unknown:
    """Client data without what quoting did for it; a guard still holds."""
    if kind in known_of(run, hole):
        return hole
    found = tuple(
        replace(taint, safe=taint.safe - {kind, QUOTED, TWICE}) if QUOTED in taint.safe else taint
        for taint in hole.taints
    )
    return replace(hole, taints=found)


def shell_state(text: str, state: State) -> State:
    """The quote that is open after some shell text.

    https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
    """
    skip = False
    for character in text:
        if skip:
            skip = False
        elif character == "\\" and state != "'":
            skip = True
        elif character in "'\"":
            state = _toggled(state, character)
    return state


def _toggled(state: State, quote: str) -> State:
    if not state:
        return quote
    return "" if state == quote else state


def python_state(text: str, state: State) -> State:
    """The quote that is open after some Python text; comments are not told apart."""
    position = 0
    while position < len(text):
        if state and text[position] == "\\":
            position += 2
            continue
        found = _quote_at(text, position, state)
        if found:
            state = "" if state else found
        position += len(found) or 1
    return state


def _quote_at(text: str, position: int, state: State) -> str:
    """The quote that opens or closes here."""
    if state:
        return state if text.startswith(state, position) else ""
    return next((quote for quote in QUOTES if text.startswith(quote, position)), "")
