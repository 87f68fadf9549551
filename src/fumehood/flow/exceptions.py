"""Exceptions of the interpreted program: how builtin ones are made, and which handler catches what."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from fumehood.flow.values import (
    Arguments,
    Class,
    External,
    Instance,
    Listing,
    Site,
    Value,
    options,
)

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


def builtin_exception(path: str) -> type[BaseException] | None:
    """The exception class of a `builtins.` path."""
    found = getattr(builtins, path.removeprefix("builtins."), None)
    return found if isinstance(found, type) and issubclass(found, BaseException) else None


def make(run: Interpreter, path: str, arguments: Arguments, site: Site) -> Value:
    """An exception object with its arguments."""
    made = Instance(run.memory.owner, External(path), site)
    made.slots["args"] = Listing(run.memory.owner, arguments.positional, kind=tuple)
    return made


def catches(wanted: Value, raised: Value) -> bool | None:
    """Whether `except wanted` catches the raised value; None when it cannot be told."""
    outcomes = {_catches(one, other) for one in options(wanted) for other in options(raised)}
    return outcomes.pop() if len(outcomes) == 1 else None


def _catches(wanted: Value, raised: Value) -> bool | None:
    if isinstance(wanted, Listing):
        outcomes = [catches(element, raised) for element in wanted.elements]
        return True if True in outcomes else None if None in outcomes else False
    names = _ancestry(raised)
    if names is None:
        return True if wanted == External("builtins.BaseException") else None
    if isinstance(wanted, Class):
        return wanted in names
    return wanted.path in names if isinstance(wanted, External) else None


def _ancestry(raised: Value) -> set[object] | None:
    """The classes of an exception: workspace classes as objects, builtin ones by path."""
    cls = raised.cls if isinstance(raised, Instance) else raised
    found: set[object] = set()
    for base in cls.lineage() if isinstance(cls, Class) else [cls]:
        if isinstance(base, Class):
            found.add(base)
        elif isinstance(base, External) and (kind := builtin_exception(base.path)):
            found |= {f"builtins.{parent.__name__}" for parent in kind.__mro__}
        else:
            return None
    return found
