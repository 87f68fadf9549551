"""Texts split into the words of a command, and words put into one text: what `shlex` does with client data."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from fumehood.flow.decided import string
from fumehood.flow.folding import concatenate
from fumehood.flow.iteration import iterate
from fumehood.flow.propagation import derived, safer, taints
from fumehood.flow.taint import Step
from fumehood.flow.values import NONE, UNKNOWN, Constant, Listing, Unknown, Value, join, options
from fumehood.flow.words import pieces
from fumehood.framework.library import on
from fumehood.framework.values.quoting import QUOTED, TWICE

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter
    from fumehood.framework.library_call import LibraryCall


def split(value: Value) -> Value:
    """The words of a text; quoted data is one."""
    return pieces(value, shlex.split, _is_quoted) or derived("shlex.split()", value)


def _is_quoted(part: Unknown) -> bool:
    return bool(part.taints) and all(QUOTED in taint.safe for taint in part.taints)


@on("shlex.split")
def shlex_split(run: Interpreter, call: LibraryCall) -> Value:
    """The words of a command line.

    https://docs.python.org/3/library/shlex.html#shlex.split
    """
    return join(*(split(option) for option in options(call.arguments.get(0, "s") or UNKNOWN)))


@on("shlex.quote")
def shlex_quote(run: Interpreter, call: LibraryCall) -> Value:
    """One word for a shell; what is quoted already is text for the shell that this one runs.

    https://docs.python.org/3/library/shlex.html#shlex.quote
    """
    return _quoted(call.arguments.get(0, "s") or UNKNOWN, call)


def _quoted(value: Value, call: LibraryCall) -> Value:
    if (known := string(value)) is not None:
        return Constant(shlex.quote(known))
    again = all("command" in taint.safe for taint in taints(value))
    step = Step(call.site, f"passed through `{call.path.rpartition('.')[2]}`")
    return safer(
        derived(f"{call.path}()", value, step=step), ("command", QUOTED, *([TWICE] if again else []))
    )


@on("shlex.join")
def joined(run: Interpreter, call: LibraryCall) -> Value:
    """Words put into one text, each quoted.

    https://docs.python.org/3/library/shlex.html#shlex.join
    """
    given = call.arguments.get(0, "split_command") or NONE
    words = iterate(run, given)
    if isinstance(given, Listing) and given.rest is not None:
        words = [*given.elements, given.rest]
    if words is None:
        return _quoted(given, call)
    parts: list[Value] = []
    for word in words:
        parts += [Constant(" "), _quoted(word, call)] if parts else [_quoted(word, call)]
    return concatenate(parts) if parts else Constant("")
