"""Where in Python code and in names of modules client data does harm."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.propagation import holes
from fumehood.flow.values import External, Text, Unknown, Value, options
from fumehood.framework.forms import form
from fumehood.framework.library import on
from fumehood.framework.sinks import arrive
from fumehood.framework.values.quoting import exposed, python_state

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter
    from fumehood.framework.library_call import LibraryCall

POWERFUL: Final = frozenset(
    {"builtins", "ctypes", "importlib", "os", "posix", "pty", "runpy", "shutil", "subprocess", "sys"}
)
"""Modules that hold functions which do anything at all: choosing one by name is choosing what runs."""


@form
def code(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Anywhere in code; what `repr` made is a literal, but not inside of quotes of the code's own."""
    yield from exposed(run, value, "code", python_state)


@form
def module_name(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """A module's name; after a package of the program's own, only what is in there can be chosen."""
    first = value.parts[0] if isinstance(value, Text) else None
    if not isinstance(first, str) or "." not in first:
        yield from holes(value)


@on("builtins.getattr")
def attribute_by_name(run: Interpreter, call: LibraryCall) -> None:
    """`getattr(os, name)`; of an object of the program's own, a name chooses among what was meant to be there."""
    name = call.arguments.get(1)
    for option in options(call.arguments.get(0) or External("")):
        if name is not None and isinstance(option, External) and option.path in POWERFUL:
            arrive(run, "code", name, "builtins.getattr", call.site, form="code")
