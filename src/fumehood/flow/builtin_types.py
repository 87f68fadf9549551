"""Python's builtin functions that ask what an object is and what attributes it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.attributes import Super
from fumehood.flow.attributes import write as write_attribute
from fumehood.flow.builtin_functions import FUNCTIONS, builtin
from fumehood.flow.comparison import TypeOf
from fumehood.flow.decided import string
from fumehood.flow.exceptions import is_own
from fumehood.flow.memory import present
from fumehood.flow.propagation import derived, is_tainted
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Arguments,
    Class,
    Constant,
    Dictionary,
    External,
    Function,
    Instance,
    Listing,
    Method,
    ModuleObject,
    Object,
    Partial,
    Scope,
    Site,
    Text,
    Unknown,
    Value,
    join,
    options,
)
from fumehood.flow.verdicts import EVERYTHING, Verdict, about, verdict_of

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


@builtin
def getattr_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`getattr(x, "name", default)`, with each of the names that may be meant."""
    if not arguments.positional:
        return UNKNOWN
    return join(*(_named(run, arguments, name, site) for name in options(arguments.get(1) or UNKNOWN)))


def _named(run: Interpreter, arguments: Arguments, wanted: Value, site: Site) -> Value:
    name = string(wanted)
    if name is None:
        return _any_attribute(arguments.positional[0], wanted)
    found = run.read(arguments.positional[0], name, site)
    default = arguments.get(2)
    if default is None:
        return found
    if isinstance(found, Unknown | Method):
        return default if _lacks(arguments.positional[0], name) else join(found, default)
    return found


def _any_attribute(value: Value, name: Value) -> Value:
    """An attribute whose name is not known: one of those that were set, a method, or what a variable chooses."""
    if isinstance(value, ModuleObject) and isinstance(name, Unknown) and name.origin.startswith("$"):
        return derived(name.origin, value)
    slots = value.slots.values() if isinstance(value, Instance) else ()
    return join(*map(present, slots), derived("", value))


def _lacks(value: Value, name: str) -> bool:
    """Whether an object of the workspace certainly has no such attribute."""
    match value:
        case Class():
            return value.find(name) is None and all(isinstance(base, Class) for base in value.lineage())
        case Instance(cls=Class() as cls):
            return name not in value.slots and _lacks(cls, name)
        case Instance(cls=External(path="types.SimpleNamespace" | "builtins.object")):
            return name not in value.slots and not name.startswith("__")
        case ModuleObject():
            return name not in value.slots
        case _:
            return (kind := _builtin_type(value)) is not None and not hasattr(kind, name)


@builtin
def hasattr_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`hasattr(x, "name")` for objects of the workspace."""
    name, value = string(arguments.get(1)), arguments.get(0)
    if name is None or value is None:
        return UNKNOWN
    if isinstance(value, Object) and name in value.slots and not isinstance(value, Listing | Dictionary):
        return Constant(True)
    if isinstance(value, Instance) and isinstance(value.cls, Class) and value.cls.find(name) is not None:
        return Constant(True)
    if isinstance(value, Class) and value.find(name) is not None:
        return Constant(True)
    if (kind := _builtin_type(value)) is not None:
        return Constant(hasattr(kind, name))
    return Constant(False) if _lacks(value, name) else UNKNOWN


@builtin
def setattr_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`setattr(x, "name", value)` with a known name."""
    name = string(arguments.get(1))
    if name is not None and len(arguments.positional) == 3:
        write_attribute(run, arguments.positional[0], name, arguments.positional[2], site)
    return NONE


@builtin
def isinstance_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`isinstance` for what has a known class."""
    if len(arguments.positional) != 2:
        return UNKNOWN
    outcome = is_instance(*arguments.positional)
    return of_type(*arguments.positional) if outcome is None else Constant(outcome)


NUMBERS: Final = frozenset(
    {"builtins.int", "builtins.float", "builtins.bool", "builtins.complex", "decimal.Decimal", "uuid.UUID"}
    | {"datetime.date", "datetime.datetime", "datetime.time", "datetime.timedelta", "types.NoneType"}
    | {"fractions.Fraction", "numbers.Number", "numbers.Integral", "numbers.Real"}
)


TEXTS: Final = frozenset({"builtins.str", "builtins.bytes"})


def of_type(value: Value, cls: Value) -> Value:
    """What the type of client data proves: a number does no harm, a text is no container.

    An exception of the program's own, or an answer, says nothing of the inside.
    """
    if not is_tainted(value):
        return UNKNOWN
    if is_own(cls):
        return Verdict(None, about(value, ["trace"]))
    wanted = {getattr(one, "path", "") for one in (cls.elements if isinstance(cls, Listing) else [cls])}
    proved = EVERYTHING | {"text"} if wanted <= NUMBERS else {"text"} if wanted <= NUMBERS | TEXTS else ()
    return Verdict(None, about(value, proved), about(value, ["text"] if "builtins.dict" in wanted else ()))


def is_instance(value: Value, cls: Value) -> bool | None:
    """Whether a value is an instance of a class; None when it cannot be told."""
    if isinstance(cls, Listing):
        outcomes = [is_instance(value, option) for option in cls.elements]
        return True if True in outcomes else None if None in outcomes else False
    if isinstance(value, Instance):
        lineage = value.cls.lineage() if isinstance(value.cls, Class) else [value.cls]
        return True if cls in lineage else False if all(isinstance(base, Class) for base in lineage) else None
    kind = _builtin_type(value)
    if kind is None:
        return False if isinstance(value, Unknown) and _is_of_another(value, cls) else None
    if isinstance(cls, Class):
        return False
    wanted = PYTHON_TYPES.get(cls.path) if isinstance(cls, External) else None
    return issubclass(kind, wanted) if wanted else None


SHARED: Final = frozenset(
    {"abc", "builtins", "collections", "io", "numbers", "os", "types", "typing", "werkzeug"}
)
"""Where the classes come from that objects of any library may be of."""


def _is_of_another(value: Unknown, cls: Value) -> bool:
    """Whether a part of a library, such as `flask.request.form`, is asked to be of a class of somebody else's."""
    room, *names = value.origin.split(".")
    if not names or not value.taints or not all(map(str.isidentifier, (room, *names))):
        return False
    return isinstance(cls, Class) or (
        isinstance(cls, External) and cls.path.partition(".")[0] not in {room, *SHARED}
    )


PYTHON_TYPES: Final[dict[str, type]] = {
    f"builtins.{kind.__name__}": kind
    for kind in (str, bytes, int, float, complex, bool, list, tuple, set, dict, object)
}


PYTHON_TYPES["types.NoneType"] = type(None)


def _builtin_type(value: Value) -> type | None:
    match value:
        case Constant(value=constant):
            return type(constant)
        case Text():
            return str
        case Listing(kind=kind):
            return kind
        case Dictionary():
            return dict
        case _:
            return None


@builtin
def callable_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """Functions and classes are, constants are not."""
    match arguments.get(0):
        case Function() | Class() | Method() | Partial():
            return Constant(True)
        case External(path=path) if path.removeprefix("builtins.") in FUNCTIONS:
            return Constant(True)
        case Constant() | Listing() | Dictionary() | Text():
            return Constant(False)
        case _:
            return UNKNOWN


@builtin
def type_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`type(x)`, and `type("Name", bases, namespace)` as a class."""
    match arguments.positional:
        case [Instance(cls=cls)]:
            return cls
        case [value] if (kind := _builtin_type(value)) is not None:
            return External(f"builtins.{kind.__name__}")
        case [Constant(value=str() as name), Listing() as bases, Dictionary() as namespace]:
            scope = Scope(run.memory.owner, is_class=True)
            cls = Class(run.memory.owner, site, name, tuple(bases.elements), scope)
            cls.slots = scope.slots
            cls.slots.update(namespace.slots)
            return cls
        case [value] if is_tainted(value):
            return TypeOf("type()", proves=lambda cls: verdict_of(of_type(value, cls)))
        case _:
            return UNKNOWN


@builtin
def issubclass_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`issubclass` of classes of the workspace and of builtin ones."""
    match arguments.positional:
        case [Class() as cls, wanted] if not isinstance(wanted, Listing):
            outcome = is_instance(Instance(run.memory.owner, cls), wanted)
            return UNKNOWN if outcome is None else Constant(outcome)
        case [External(path=path), External(path=other)] if path in PYTHON_TYPES and other in PYTHON_TYPES:
            return Constant(issubclass(PYTHON_TYPES[path], PYTHON_TYPES[other]))
        case _:
            return UNKNOWN


@builtin
def super_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`super(Class, self)`."""
    match arguments.positional:
        case [Class() as cls, receiver]:
            return Super(receiver, cls)
        case _:
            return UNKNOWN
