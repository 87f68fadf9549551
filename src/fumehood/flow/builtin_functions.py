"""Python's builtin functions on abstract values."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow import attributes, protocols, subscripts
from fumehood.flow.concrete import NotConcrete, concrete
from fumehood.flow.decided import string, truth
from fumehood.flow.folding import as_text, fold, over, safe_format
from fumehood.flow.frame import Raised
from fumehood.flow.iteration import iterate
from fumehood.flow.propagation import derived
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
    Super,
    Text,
    Unknown,
    Value,
    join,
    may_be_missing,
)

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

Builtin = Callable[["Interpreter", Arguments, Site], Value]
PURE: Final[dict[str, Callable[..., Any]]] = {
    "abs": abs,
    "bin": bin,
    "bool": bool,
    "chr": chr,
    "complex": complex,
    "divmod": divmod,
    "float": float,
    "hex": hex,
    "int": int,
    "format": format,
    "len": len,
    "oct": oct,
    "ord": ord,
    "round": round,
}
"""Builtins that are called as they are when their arguments are constants."""

MAX_DIGITS: Final = 1_000

FUNCTIONS: Final[dict[str, Builtin]] = {}


def builtin(function: Builtin) -> Builtin:
    """Register a builtin under its own name, a trailing underscore aside."""
    FUNCTIONS[getattr(function, "__name__", "").rstrip("_")] = function
    return function


def _pure(name: str, function: Callable[..., Any]) -> Builtin:
    def apply(run: Interpreter, arguments: Arguments, site: Site) -> Value:
        values = arguments.positional
        if len(values) == 1 and not arguments.keywords and not arguments.rest:
            if (own := protocols.special(run, values[0], f"__{name}__")) is not None:
                return own
            return over(lambda option: _apply(name, function, option), values[0])
        if arguments.rest:
            return Unknown(f"{name}()")
        try:
            keywords = dict(zip(arguments.keywords, concrete(*arguments.keywords.values()), strict=True))
            known = concrete(*values)
        except NotConcrete:
            return Unknown(f"{name}()")
        if not all(map(_is_small, known)) or any(
            isinstance(one, int) and abs(one) > MAX_DIGITS for one in known[1:]
        ):
            return Unknown(f"{name}()")
        return fold(lambda: function(*known, **keywords))

    return apply


def _is_small(value: object) -> bool:
    """Whether a value takes no time, also where it is a width or a number of digits."""
    match value:
        case str() | bytes():
            return len(value) <= MAX_DIGITS and safe_format(value)
        case int():
            return value.bit_length() <= MAX_DIGITS
        case _:
            return True


def _apply(name: str, function: Callable[..., Any], value: Value) -> Value:
    if isinstance(value, Constant) and (name in {"len", "bool"} or _is_small(value.value)):
        return fold(function, value.value)
    if name == "bool" and (decided := truth(value)) is not None:
        return Constant(decided)
    if name == "len" and isinstance(value, Listing | Dictionary) and value.rest is None:
        known = not any(may_be_missing(item) for item in value.slots.values())
        return Constant(len(value.slots)) if known else Unknown("len()")
    if name == "len" and (fields := protocols.row(value)) is not None:
        return Constant(len(fields))
    return Unknown(f"{name}()")


for _name, _function in PURE.items():
    FUNCTIONS[_name] = _pure(_name, _function)


@builtin
def str_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`str(x)` keeps holes as holes."""
    if not arguments.positional:
        return Constant("")
    return as_text(run, arguments.positional[0]) if len(arguments.positional) == 1 else derived("str()", *arguments.positional)


@builtin
def repr_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`repr(x)` of plain data."""
    return as_text(run, arguments.get(0) or UNKNOWN, repr_=True)


@builtin
def dict_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`dict(mapping, key=value)` and `dict(pairs)`."""
    found = Dictionary(run.memory.owner, site, UNKNOWN if arguments.rest else None)
    source = arguments.get(0)
    if isinstance(source, Dictionary):
        subscripts.update(run, found, source)
    elif source is not None:
        pairs = iterate(run, source)
        if pairs is None or not all(isinstance(pair, Listing) and len(pair.slots) == 2 for pair in pairs):
            found.rest = UNKNOWN
        for pair in pairs or []:
            if isinstance(pair, Listing) and len(pair.slots) == 2:
                key, value = pair.elements
                subscripts.write(run, found, key, value, site)
    found.slots.update(arguments.keywords)
    return found


def _dict_fromkeys(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """The same value under every key."""
    found, keys = Dictionary(run.memory.owner, site), iterate(run, arguments.get(0) or UNKNOWN)
    if keys is None:
        found.rest = arguments.get(1) or NONE
    for key in keys or []:
        subscripts.write(run, found, key, arguments.get(1) or NONE, site)
    return found


FUNCTIONS["dict.fromkeys"] = _dict_fromkeys


@builtin
def getattr_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`getattr(x, "name", default)` with a known name."""
    name = string(arguments.get(1))
    if name is None or not arguments.positional:
        return derived("", *arguments.positional[:1])
    found = run.read(arguments.positional[0], name, site)
    default = arguments.get(2)
    if default is None:
        return found
    if isinstance(found, Unknown | Method):
        return default if _lacks(arguments.positional[0], name) else join(found, default)
    return found


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
        attributes.write(run, arguments.positional[0], name, arguments.positional[2], site)
    return NONE


@builtin
def isinstance_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`isinstance` for what has a known class."""
    if len(arguments.positional) != 2:
        return UNKNOWN
    outcome = is_instance(*arguments.positional)
    return UNKNOWN if outcome is None else Constant(outcome)


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
        return None
    if isinstance(cls, Class):
        return False
    wanted = PYTHON_TYPES.get(cls.path) if isinstance(cls, External) else None
    return issubclass(kind, wanted) if wanted else None


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


@builtin
def import_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`__import__("name")` with a known name."""
    name = string(arguments.get(0))
    return run.modules.import_top(run, site.module, name) if name else UNKNOWN


FUNCTIONS["__import__"] = FUNCTIONS.pop("import")


@builtin
def print_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """Prints."""
    return NONE


@builtin
def globals_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """The names of a module that is loaded, as they are now."""
    running, loaded = run.memory.owner, run.modules.loaded.get(site.module.path)
    found = running if isinstance(running, ModuleObject) and running.path == site.module.path else loaded
    names = Dictionary(run.memory.owner, rest=UNKNOWN)
    names.slots.update(found.slots if found else {})
    return names


@builtin
def vars_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """The attributes of an object, as they are now; a class of the workspace adds none of its own."""
    value = arguments.get(0)
    if not isinstance(value, Instance | Class | ModuleObject):
        return UNKNOWN
    whole = isinstance(value, Instance) and value.library_classes() in ([], [NAMESPACE])
    names = Dictionary(run.memory.owner, rest=None if whole else UNKNOWN)
    names.slots.update(value.slots)
    return names


NAMESPACE: Final = "argparse.Namespace"


def _leave(run: Interpreter, arguments: Arguments, site: Site) -> Value:

    raise Raised(External("builtins.SystemExit"))


FUNCTIONS["exit"] = FUNCTIONS["quit"] = _leave


@builtin
def hash_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """Different in every process."""
    return UNKNOWN


@builtin
def object_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """A bare object."""
    return Instance(run.memory.owner, External("builtins.object"), site)
