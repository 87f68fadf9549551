"""Texts in another layout, by `textwrap` and `inspect`: margins taken away or added, blanks joined."""

from __future__ import annotations

import inspect
import textwrap
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.characters import LINE_WORDS
from fumehood.flow.decided import string
from fumehood.flow.folding import concatenate, over
from fumehood.flow.propagation import derived, safer
from fumehood.flow.values import UNKNOWN, Constant, Text, Value
from fumehood.framework.library import on

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter
    from fumehood.framework.library_call import LibraryCall

HOLE: Final = "\ue000"
"""Stands for client data while a text gets its layout, as a word would; a character of private use."""


@on("textwrap.dedent", "inspect.cleandoc")
def dedented(run: Interpreter, call: LibraryCall) -> Value:
    """The lines without their common margin, wherever the text is known."""
    change = textwrap.dedent if call.path == "textwrap.dedent" else inspect.cleandoc
    return _laid_out(call, change)


@on("textwrap.indent")
def indented(run: Interpreter, call: LibraryCall) -> Value:
    """Each line with a prefix; a function that chooses among the lines is not asked."""
    prefix = string(call.arguments.get(1, "prefix") or UNKNOWN)
    if prefix is None:
        return derived("textwrap.indent()", *call.arguments.positional)
    return _laid_out(call, lambda text: textwrap.indent(text, prefix))


@on("textwrap.shorten")
def shortened(run: Interpreter, call: LibraryCall) -> Value:
    """All blanks become one blank each, line breaks too: https://docs.python.org/3/library/textwrap.html#textwrap.shorten."""
    return safer(derived("textwrap.shorten()", call.arguments.get(0, "text") or UNKNOWN), LINE_WORDS)


def _laid_out(call: LibraryCall, change: Callable[[str], str]) -> Value:
    """The first argument once its known pieces have changed; what nobody knows stays in its place."""

    def one(option: Value) -> Value:
        match option:
            case Constant(value=str(text)):
                return Constant(change(text))
            case Text(parts=parts) if not any(isinstance(part, str) and HOLE in part for part in parts):
                return concatenate(_changed(parts, change))
            case _:
                return derived(f"{call.path}()", option)

    return over(one, call.arguments.get(0, "text", "doc") or UNKNOWN)


def _changed(parts: tuple[str | Value, ...], change: Callable[[str], str]) -> Iterator[Value]:
    known = iter(change("".join(part if isinstance(part, str) else HOLE for part in parts)).split(HOLE))
    yield Constant(next(known))
    for part in parts:
        if not isinstance(part, str):
            yield part
            yield Constant(next(known))
