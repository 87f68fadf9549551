"""Template engines: where in a template's source client data is more than text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.propagation import HELD, holes
from fumehood.flow.values import Instance, Text, Unknown, Value, options
from fumehood.flow.verdicts import words_of
from fumehood.framework.forms import form
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

OPEN: Final = regex(r"\{[{%#](?:(?![}%#]\}).)*\Z", re.DOTALL)
"""An expression, statement or comment that has not ended: https://jinja.palletsprojects.com/en/stable/templates/"""


@form
def template(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Anywhere in a Jinja template; without `{` data is text, unless the template put a brace before it."""
    parts = value.parts if isinstance(value, Text) else (value,)
    before = ""
    for part in parts:
        if isinstance(part, str):
            before += part
            continue
        opened = before.endswith("{") or OPEN.search(before) is not None
        for hole in holes(part):
            if opened or not all("-{" in words_of(run, hole, taint) for taint in hole.taints):
                yield hole
        before += " "


@form
def expression(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Anywhere in an expression, or in a template of an engine whose signs are others."""
    yield from holes(value)


@form
def loaded(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Anywhere in the templates that an environment was given with its loader."""
    loader = value.slots.get("loader") if isinstance(value, Instance) else None
    for option in options(loader) if loader is not None else ():
        if isinstance(option, Instance):
            yield from holes(*(option.slots[name] for name in ("mapping", HELD) if name in option.slots))
