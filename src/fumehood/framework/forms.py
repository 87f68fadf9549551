"""Where in a value client data does harm: anywhere in a statement, at the start of a URL, in a program's name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.propagation import holes
from fumehood.flow.values import Site, Text, Unknown, Value

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

Form = Callable[["Interpreter", Value], Iterator[Unknown]]
FORMS: Final[dict[str, Form]] = {}
"""By the names that models use; a kind whose name is not here looks at every hole."""


def form(function: Form) -> Form:
    """Register a form under its own name."""
    FORMS[getattr(function, "__name__", "")] = function
    return function


Splitter = Callable[[Value, Site], Iterator[tuple[Value, Site]]]
SPLIT: Final[dict[str, Splitter]] = {}
"""Forms whose values are made of parts, each with a place of its own to blame; the whole arrives at the call."""


def split(*names: str) -> Callable[[Splitter], Splitter]:
    """Register what takes the values of some forms apart."""

    def register(function: Splitter) -> Splitter:
        SPLIT.update(dict.fromkeys(names, function))
        return function

    return register


def in_one_piece(value: Value, site: Site) -> Iterator[tuple[Value, Site]]:
    """The value itself, at the call."""
    yield value, site


def every_hole(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data anywhere in the value."""
    return holes(value)


@form
def text(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data in a text: a container of client data is no text."""
    if isinstance(value, Text | Unknown):
        yield from holes(value)
