"""Attributes of every kind of value: reading with Python's look-up order, and writing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fumehood.flow.exceptions import tells_nothing
from fumehood.flow.frame import Raised
from fumehood.flow.interpreter import Interpreter, move
from fumehood.flow.memory import present
from fumehood.flow.propagation import derived, entry_of
from fumehood.flow.protocols import special
from fumehood.flow.subscripts import possibly
from fumehood.flow.values import (
    Alternatives,
    Arguments,
    Class,
    Constant,
    Deferred,
    Dictionary,
    External,
    Function,
    Instance,
    Listing,
    Method,
    ModuleObject,
    Object,
    Partial,
    Site,
    Suspended,
    Text,
    Unknown,
    Value,
    join,
    options,
)

ATTRIBUTE_ERROR = External("builtins.AttributeError")


@dataclass(frozen=True, slots=True, eq=False)
class Super(Value):
    """`super()` in a method: the receiver, and the class to look behind."""

    receiver: Value
    cls: Class


ATTACHED: Final = "function.attached"
"""The path of a call of what a decorator put on a function."""


@dataclass(slots=True, eq=False)
class Attached(Unknown):
    """An attribute that somebody's decorator put on a function: nothing is known but which function it is."""

    function: Function | None = None


@move
def read(run: Interpreter, value: Value, name: str, site: Site) -> Value:
    """`value.name` over all alternatives; `None.name` drops out unless it is the only one."""
    if not isinstance(value, Alternatives | Deferred):
        return _read(run, value, name, site)
    ways = run.memory.reasons.of(value)
    if len(ways) > 1:
        ways = [way for way in ways if way[0] != Constant(None)] or ways
    return run.memory.reasons.join([(_read(run, choice, name, site), known) for choice, known in ways])


def _read(run: Interpreter, value: Value, name: str, site: Site) -> Value:
    match value:
        case ModuleObject():
            return run.modules.member(run, value, name)
        case Instance():
            return _of_instance(run, value, name, site)
        case Class():
            return _of_class(run, value, name)
        case External(path=path):
            return run.library.member(f"{path}.{name}", site)
        case Super():
            return _behind(run, value, name)
        case Function():
            return _of_function(value, name)
        case Constant(value=None):
            raise Raised(ATTRIBUTE_ERROR)
        case Dictionary() if name in value.slots and not hasattr(dict, name):
            return present(value.slots[name])
        case Constant() | Text() | Listing() | Dictionary() | Suspended():
            return Method(value, External(f"{_type_name(value)}.{name}"))
        case _:
            return _of_unknown(value, name)


def _type_name(value: Constant | Text | Listing | Dictionary | Suspended) -> str:
    """What Python calls the type, as in the paths of builtin_methods."""
    match value:
        case Constant():
            return type(value.value).__name__
        case Text():
            return "str"
        case Listing(kind=kind):
            return kind.__name__
        case Dictionary():
            return "dict"
        case Suspended():
            return "generator"


def _of_unknown(value: Value, name: str) -> Value:
    match value:
        case Method(receiver=receiver, function=External(path=path)):
            found = derived(f"{path}.{name}", receiver)
            return found if found.taints else External(found.origin)
        case Partial() | Method():
            return derived(name, value)
        case Unknown():
            return Unknown(f".{name}") if tells_nothing(value, name) else entry_of(value, f".{name}")
        case _:
            return Unknown(f".{name}")


def _of_function(value: Function, name: str) -> Value:
    if name in value.slots:
        return present(value.slots[name])
    if name == "__name__":
        return Constant(value.name)
    if getattr(value.node, "decorator_list", ()) and not name.startswith("__"):
        return Attached(f"{value.name}.{name}", function=value)
    return Unknown(f"{value.name}.{name}")


def _of_instance(run: Interpreter, value: Instance, name: str, site: Site) -> Value:
    if name in value.slots:
        return present(value.slots[name])
    if name == "__class__":
        return value.cls
    if name == "__dict__":
        attributes = Dictionary(run.memory.owner)
        attributes.slots.update(value.slots)
        return attributes
    if isinstance(value.cls, Class) and (found := value.cls.find(name)) is not None:
        return bind(run, value, found, site)
    return library_attribute(run, value, name)


def library_attribute(run: Interpreter, value: Instance, name: str) -> Value:
    """What the library classes of an object say about an attribute, else one of its methods."""
    if (known := run.library.attribute(run, value, name)) is not None:
        return known
    classes = value.library_classes()
    if not name.startswith("__") and (made := special(run, value, "__getattr__", Constant(name))) is not None:
        return made
    if not classes:
        return Unknown(name)
    method = run.library.method(classes, name) or External(f"{classes[0]}.{name}")
    return Method(value, method)


def bind(run: Interpreter, receiver: Value, found: Value, site: Site) -> Value:
    """What a class member becomes when it is read from an object: a bound method, a property's value."""
    parts = []
    for option in options(present(found)):
        if not isinstance(option, Function):
            parts.append(option)
        elif option.kind == "property":
            parts.append(run.enter(option, Arguments([receiver]), site))
        elif option.kind == "staticmethod":
            parts.append(option)
        elif option.kind == "classmethod":
            cls = receiver.cls if isinstance(receiver, Instance) else receiver
            parts.append(Method(cls, option))
        else:
            parts.append(Method(receiver, option))
    return join(*parts)


def _of_class(run: Interpreter, value: Class, name: str) -> Value:
    if name == "__name__":
        return Constant(value.name)
    if (found := value.find(name)) is not None:
        members = [
            Method(value, option) if isinstance(option, Function) and option.kind == "classmethod" else option
            for option in options(present(found))
        ]
        return join(*members)
    libraries = [base.path for base in value.lineage() if isinstance(base, External)]
    if not libraries:
        return Unknown(f"{value.name}.{name}")
    method = run.library.method(libraries, name) or External(f"{libraries[0]}.{name}")
    return Method(value, method) if run.library.takes_class(method.path) else method


def _behind(run: Interpreter, value: Super, name: str) -> Value:
    lineage = value.receiver.cls.lineage() if _is_project_instance(value.receiver) else value.cls.lineage()  # type: ignore[attr-defined]
    after = lineage[lineage.index(value.cls) + 1 :] if value.cls in lineage else lineage
    for base in after:
        if isinstance(base, Class) and name in base.slots:
            found = base.slots[name]
            return (
                Method(value.receiver, found)
                if isinstance(found, Function) and found.kind != "staticmethod"
                else found
            )
        if isinstance(base, External):
            method = run.library.method([base.path], name)
            if method is not None or base.path != "builtins.object":
                return Method(value.receiver, method or External(f"{base.path}.{name}"))
    return Method(value.receiver, External(f"object.{name}"))


def _is_project_instance(value: Value) -> bool:
    return isinstance(value, Instance) and isinstance(value.cls, Class)


def write(run: Interpreter, target: Value, name: str, value: Value, site: Site) -> None:
    """`target.name = value`; an undecided target makes the write possible only."""
    choices = [choice for choice in options(target) if isinstance(choice, Object)]
    if isinstance(target, External):
        run.library.assign(run, target, name, value, site)
    if len(options(target)) == 1:
        for choice in choices:
            _write(run, choice, name, value, site)
        return
    for choice in choices:
        possibly(run, lambda c=choice: _write(run, c, name, value, site))


def _write(run: Interpreter, target: Object, name: str, value: Value, site: Site) -> None:
    if isinstance(target, Instance):
        if run.library.assign(run, target, name, value, site):
            return
        if isinstance(target.cls, Class) and _call_setter(run, target, name, value, site):
            return
    if isinstance(target, Instance | Class | ModuleObject | Function):
        run.memory.write(target, name, value)


def _call_setter(run: Interpreter, target: Instance, name: str, value: Value, site: Site) -> bool:

    assert isinstance(target.cls, Class)
    found = target.cls.find(name)
    setter = found.slots.get("setter") if isinstance(found, Function) and found.kind == "property" else None
    if setter is None:
        return False
    run.call(setter, Arguments([target, value]), site)
    return True
