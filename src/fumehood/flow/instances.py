"""Instances of the workspace's classes: made by `__init__`, by a dataclass's fields, by a library's constructor."""

from __future__ import annotations

from typing import Final

from fumehood.flow.binding import with_receiver
from fumehood.flow.enumerations import by_value, is_enumeration
from fumehood.flow.exceptions import builtin_exception
from fumehood.flow.interpreter import Interpreter
from fumehood.flow.values import (
    UNKNOWN,
    Arguments,
    Class,
    External,
    Function,
    Instance,
    Listing,
    Site,
    Value,
)

FIELD: Final = External("dataclasses.Field")


def instantiate(run: Interpreter, cls: Class, arguments: Arguments, site: Site) -> Value:
    """Make an instance: `__init__` of the workspace is run, a library's constructor is told.

    A library's constructor that answers with the object has filled it.
    """
    instance = Instance(run.memory.owner, cls, site)
    libraries = instance.library_classes()
    if is_enumeration(cls):
        return by_value(run, cls, arguments.get(0, "value"))
    if "builtins.type" in libraries:
        return UNKNOWN
    if any(builtin_exception(path) for path in libraries):
        instance.slots["args"] = Listing(run.memory.owner, arguments.positional, kind=tuple)
    initializer = cls.find("__init__")
    if isinstance(initializer, Function):
        run.enter(initializer, with_receiver(instance, arguments), site)
        return instance
    for path in libraries:
        if run.library.call(run, f"{path}.__init__", instance, arguments, site) is instance:
            return instance
    _fill_fields(run, instance, arguments, site)
    return instance


def _fill_fields(run: Interpreter, instance: Instance, arguments: Arguments, site: Site) -> None:
    """Dataclasses, named tuples and models of data: annotated names in order, keywords by name."""
    assert isinstance(instance.cls, Class)
    names = [
        name for base in reversed(instance.cls.lineage()) if isinstance(base, Class) for name in base.fields
    ]
    given = dict(zip(names, arguments.positional, strict=False)) | arguments.keywords
    for name, value in given.items():
        run.memory.write(instance, name, value)
    if not arguments.rest:
        for name in names:
            if name not in given and (default := instance.cls.find(name)) is not None:
                run.memory.write(instance, name, _default(run, default, site))
    if isinstance(after := instance.cls.find("__post_init__"), Function):
        run.enter(after, Arguments([instance]), site)


def _default(run: Interpreter, default: Value, site: Site) -> Value:
    """What a field is when it is not given: what `field(default=…)` says or its factory makes."""
    if not isinstance(default, Instance) or default.cls != FIELD:
        return default
    if (factory := default.slots.get("default_factory")) is not None:
        return run.call(factory, Arguments(), site)
    return default.slots.get("default", UNKNOWN)
