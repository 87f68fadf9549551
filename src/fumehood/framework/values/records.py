"""Dataclasses: fields with defaults, copies with changes, and what they are as dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fumehood.flow.values import (
    UNKNOWN,
    Arguments,
    Class,
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    Value,
)
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


@on("dataclasses.field")
def field(run: Interpreter, call: LibraryCall) -> Value:
    """Remembers what the field is when it is not given."""
    made = Instance(run.memory.owner, External("dataclasses.Field"), call.site)
    made.slots.update(call.arguments.keywords)
    return made


@on("dataclasses.replace")
def replace(run: Interpreter, call: LibraryCall) -> Value:
    """Another object with some fields changed."""
    source = call.arguments.get(0)
    if not isinstance(source, Instance) or not isinstance(source.cls, Class):
        return UNKNOWN
    return run.call(source.cls, Arguments([], {**_fields(source), **call.arguments.keywords}), call.site)


@on("dataclasses.asdict")
def as_dictionary(run: Interpreter, call: LibraryCall) -> Value:
    """Values by the names of the fields."""
    source = call.arguments.get(0)
    known = isinstance(source, Instance) and isinstance(source.cls, Class)
    found = Dictionary(run.memory.owner, call.site, None if known else UNKNOWN)
    found.slots.update(_fields(source) if isinstance(source, Instance) else {})
    return found


@on("typing.NamedTuple._asdict")
def named_as_dictionary(run: Interpreter, call: LibraryCall) -> Value:
    """Values by the names of the fields of a named tuple."""
    found = Dictionary(run.memory.owner, call.site)
    found.slots.update(_fields(call.receiver) if isinstance(call.receiver, Instance) else {})
    return found


@on("typing.NamedTuple._replace")
def named_replace(run: Interpreter, call: LibraryCall) -> Value:
    """Another named tuple with some fields changed."""
    source = call.receiver
    if not isinstance(source, Instance) or not isinstance(source.cls, Class):
        return UNKNOWN
    return run.call(source.cls, Arguments([], {**_fields(source), **call.arguments.keywords}), call.site)


@on("dataclasses.astuple")
def as_tuple(run: Interpreter, call: LibraryCall) -> Value:
    """Values in the order of the fields."""
    source = call.arguments.get(0)
    values = _fields(source).values() if isinstance(source, Instance) else ()
    return Listing(run.memory.owner, values, kind=tuple, rest=None if values else UNKNOWN)


@on("dataclasses.fields")
def fields(run: Interpreter, call: LibraryCall) -> Value:
    """Objects that know their names."""
    source = call.arguments.get(0)
    cls = source.cls if isinstance(source, Instance) else source
    found = []
    for name in cls.fields if isinstance(cls, Class) else ():
        one = Instance(run.memory.owner, External("dataclasses.Field"), call.site)
        one.slots["name"] = Constant(name)
        found.append(one)
    return Listing(run.memory.owner, found, kind=tuple, rest=None if found else UNKNOWN)


def _fields(source: Instance) -> dict[str, Value]:
    """The fields of an object, those of its bases first."""
    lineage = source.cls.lineage() if isinstance(source.cls, Class) else []
    names = [name for base in reversed(lineage) if isinstance(base, Class) for name in base.fields]
    return {name: source.slots.get(name, UNKNOWN) for name in names}
