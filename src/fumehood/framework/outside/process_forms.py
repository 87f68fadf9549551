"""Where in a command client data does harm: anywhere in a shell's text, in a list at the program and what it runs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.folding import concatenate
from fumehood.flow.propagation import holes
from fumehood.flow.values import Constant, Listing, Text, Unknown, Value, options
from fumehood.flow.verdicts import words_of
from fumehood.framework.forms import form
from fumehood.framework.outside.command_lines import split
from fumehood.framework.outside.programs import Role, told
from fumehood.framework.values.quoting import in_shell
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

BLANK: Final = regex(r"\s")


@form
def command(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """A text for a shell: quoted data is harmless outside of other quotes, and not as the program.

    Of a list, a shell runs the first element; the others are its parameters:
    https://docs.python.org/3/library/subprocess.html#popen-constructor
    """
    if isinstance(value, Listing):
        for first in value.elements[:1] or ([value.rest] if value.rest is not None else []):
            for option in options(first):
                yield from command(run, option)
    else:
        yield from in_shell(run, value)


@form
def argv(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """A program and its arguments, which no shell reads; a text alone is the program's name."""
    if not isinstance(value, Listing):
        yield from program(run, value)
        return
    words = [*value.elements, *([value.rest] if value.rest is not None else [])]
    for role, pieces in told(words):
        yield from _of_role(run, role, pieces)


@form
def program(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """The name of a program: what comes after a blank is no part of it."""
    for part in value.parts if isinstance(value, Text) else (value,):
        if isinstance(part, str):
            if BLANK.search(part):
                return
        else:
            yield from holes(part)


@form
def command_line(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """A text that is split into words as a shell would, and run without one."""
    if isinstance(value, Text):
        for option in options(split(value)):
            yield from argv(run, option)
    else:
        yield from argv(run, value)


def _of_role(run: Interpreter, role: Role, pieces: list[Value]) -> Iterator[Unknown]:
    if role == "shell":
        for option in options(_joined(pieces)):
            yield from command(run, option)
        return
    for piece in pieces:
        for option in options(piece):
            if role in ("option", "script"):
                yield from _leading(run, option, dashed=role == "option")
            else:
                yield from holes(option)


def _joined(words: list[Value]) -> Value:
    """The text that a shell reads of several words."""
    parts: list[Value] = []
    for word in words:
        parts += [Constant(" "), word] if parts else [word]
    return concatenate(parts) if parts else Constant("")


def _leading(run: Interpreter, value: Value, *, dashed: bool) -> Iterator[Unknown]:
    """Client data that a word begins with, unless it is known how that begins."""
    first = value.parts[0] if isinstance(value, Text) else value
    for hole in holes(first) if isinstance(first, Value) and not isinstance(first, Listing) else ():
        if not any(_begins(words_of(run, hole, taint), dashed) for taint in hole.taints):
            yield hole


def _begins(words: frozenset[str], dashed: bool) -> bool:
    """Whether it is known that a value does not begin with a dash, or to begin with something of the program's own."""
    known = any(word.startswith("^") and not word.startswith("^-") for word in words)
    return known or (dashed and bool({"!^-", "--"} & words)) or "path" in words
