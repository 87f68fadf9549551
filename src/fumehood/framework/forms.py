"""Where in a value client data does harm: anywhere in a statement, at the start of a URL, in a program's name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.propagation import holes
from fumehood.flow.values import Text, Unknown, Value

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

Form = Callable[["Interpreter", Value], Iterator[Unknown]]
FORMS: Final[dict[str, Form]] = {}
"""By the names that models use; a kind whose name is not here looks at every hole."""


def form(function: Form) -> Form:
    """Register a form under its own name."""
    FORMS[getattr(function, "__name__", "")] = function
    return function


def every_hole(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data anywhere in the value."""
    return holes(value)


@form
def text(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data in a text: a container of client data is no text."""
    if isinstance(value, Text | Unknown):
        yield from holes(value)
