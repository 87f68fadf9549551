"""Objects that are stored: where client data chooses which of their fields are set.

`Model(**request.json)` sets whatever the client names, `is_admin` too. What was loaded by a schema, and keys that are
on an allow-list, are chosen by the program.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from fumehood.flow.frame import Raised
from fumehood.flow.propagation import holes
from fumehood.flow.values import (
    Arguments,
    Class,
    Dictionary,
    External,
    Function,
    Instance,
    Listing,
    Site,
    Unknown,
    Value,
)
from fumehood.framework.forms import form
from fumehood.framework.library import UNRESOLVED, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.sinks import arrive
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

ROOM: Final = regex(r"(?:^|[._])(?:models?|entities|entity|orm|db)(?:[._]|$)")
"""Where classes of stored objects are kept by convention."""

DATABASES: Final = regex(r"^(?:flask_sqlalchemy|sqlalchemy|sqlmodel|peewee|mongoengine)\.")
ROW: Final = regex(
    DATABASES.pattern + r".*\.(?:get|first|one|scalar|scalar_one|get_by_id)(?:_or_404|_or_none|_one)?\(\)$"
)
"""What finds one object that is stored."""

MAX_METHODS: Final = 4
"""So many methods of one name are called for a row of which nobody knows the class."""


@form
def fields(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data in the keys of a mapping, or in the name of an attribute."""
    match value:
        case Dictionary(rest=rest, unlisted=unlisted):
            if rest is not None:
                yield from holes(unlisted)
        case Listing():
            for element in value.elements:
                yield from fields(run, element)
        case _:
            yield from holes(value)


def _by_look(run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> None:
    """Objects and classes that nobody knows: `thing.__dict__.update(…)`, `models.User(**…)`."""
    path = callee.path if isinstance(callee, External) else getattr(callee, "origin", "")
    first = arguments.get(0)
    if path.endswith("__dict__.update"):
        for given in (first, arguments.mapped):
            if given is not None:
                arrive(run, "fields", given, path, site)
    elif arguments.mapped is not None and _is_class_of_models(callee):
        arrive(run, "fields", arguments.mapped, path, site, sure=False)


def _is_class_of_models(callee: Value) -> bool:
    if not isinstance(callee, External) or not callee.name[:1].isupper():
        return False
    return ROOM.search(callee.path.rpartition(".")[0]) is not None


UNRESOLVED.append(_by_look)


def _method_of_row(run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> None:
    """`db.session.get(User, 1).change(request.json)`: which model a query finds is not followed, but it is one of them.

    What the methods of that name in models do with client data is seen; what they return is not.
    """
    path = callee.path if isinstance(callee, External) else getattr(callee, "origin", "")
    row, _, name = path.rpartition(".")
    if ROW.search(row) is None or not any(
        True for _ in holes(*arguments.positional, *arguments.keywords.values())
    ):
        return
    found = [one for one in run.defined.values() if one.name == name and _is_of_model(run, one)]
    for function in found[:MAX_METHODS]:
        given = Arguments([External(row), *arguments.positional], dict(arguments.keywords))
        with suppress(Raised):
            run.call(function, given, site)


class _Models:
    """The classes that objects which are stored are made of, and all that these stand on."""

    def __init__(self) -> None:
        self.counted = 0
        self.classes: set[Class] = set()

    def of(self, run: Interpreter) -> set[Class]:
        """Those of all classes that there are by now."""
        for cls in list(run.classes.values())[self.counted :]:
            lineage = cls.lineage()
            if any(map(_stores, lineage)):
                self.classes.update(one for one in lineage if isinstance(one, Class))
        self.counted = len(run.classes)
        return self.classes


def _is_of_model(run: Interpreter, function: Function) -> bool:
    """Whether a function is a method of a class whose objects are stored, or of what such a class stands on."""
    owner = function.cls
    if owner is None or function.kind != "function":
        return False
    return any(map(_stores, owner.lineage())) or owner in run.library.kept(_Models).of(run)


def _stores(base: Class | External) -> bool:
    return isinstance(base, External) and DATABASES.search(base.path) is not None


UNRESOLVED.append(_method_of_row)


@on("sqlmodel.SQLModel.__init__")
def table_row(run: Interpreter, call: LibraryCall) -> Value | None:
    """A class with `table=True` is stored and checks nothing; any other is a schema that checks its input."""
    if call.arguments.mapped is not None and isinstance(call.receiver, Instance) and _is_table(call.receiver):
        arrive(run, "fields", call.arguments.mapped, call.path, call.site)
    return None


def _is_table(made: Instance) -> bool:
    cls = made.cls
    node = cls.at.node if isinstance(cls, Class) and cls.at is not None else None
    return isinstance(node, ast.ClassDef) and any(
        keyword.arg == "table" and isinstance(keyword.value, ast.Constant) and keyword.value.value is True
        for keyword in node.keywords
    )
