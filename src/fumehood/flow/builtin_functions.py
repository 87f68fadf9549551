"""Python's builtin functions on abstract values."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow import attributes, subscripts
from fumehood.flow.folding import as_text, fold, over
from fumehood.flow.frame import Raised
from fumehood.flow.iteration import each, iterate, unknown_element
from fumehood.flow.subscripts import possibly
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
    Suspended,
    Text,
    Unknown,
    Value,
    join,
    string,
    truth,
)

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

Builtin = Callable[["Interpreter", Arguments, Site], Value]
PURE: Final[dict[str, Callable[..., Any]]] = {
    "abs": abs,
    "bin": bin,
    "bool": bool,
    "chr": chr,
    "divmod": divmod,
    "float": float,
    "hex": hex,
    "int": int,
    "len": len,
    "oct": oct,
    "ord": ord,
    "round": round,
}
"""Builtins that are called as they are when their arguments are constants."""

FUNCTIONS: Final[dict[str, Builtin]] = {}


def builtin(function: Builtin) -> Builtin:
    """Register a builtin under its own name, a trailing underscore aside."""
    FUNCTIONS[getattr(function, "__name__", "").rstrip("_")] = function
    return function


def _pure(name: str, function: Callable[..., Any]) -> Builtin:
    def apply(run: Interpreter, arguments: Arguments, site: Site) -> Value:
        values = arguments.positional
        if len(values) == 1 and not arguments.keywords and not arguments.rest:
            return over(lambda option: _apply(name, function, option), values[0])
        if values and all(isinstance(value, Constant) for value in values) and not arguments.keywords:
            return fold(function, *(value.value for value in values if isinstance(value, Constant)))
        return Unknown(f"{name}()") if values or arguments.rest else fold(function)

    return apply


def _apply(name: str, function: Callable[..., Any], value: Value) -> Value:
    if isinstance(value, Constant) and not (name == "int" and len(str(value.value)) > 1000):
        return fold(function, value.value)
    if name == "bool" and (decided := truth(value)) is not None:
        return Constant(decided)
    if name == "len" and isinstance(value, Listing | Dictionary) and value.rest is None:
        return Constant(len(value.slots))
    return Unknown(f"{name}()")


for _name, _function in PURE.items():
    FUNCTIONS[_name] = _pure(_name, _function)


@builtin
def str_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`str(x)` keeps holes as holes."""
    if not arguments.positional:
        return Constant("")
    return as_text(arguments.positional[0]) if len(arguments.positional) == 1 else Unknown("str()")


@builtin
def repr_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`repr(x)` of constants."""
    value = arguments.get(0)
    return as_text(value, repr_=True) if isinstance(value, Constant) else Unknown("repr()")


def _collect(kind: type) -> Builtin:
    def apply(run: Interpreter, arguments: Arguments, site: Site) -> Value:
        source = arguments.get(0)
        if source is None:
            return Listing(run.memory.owner, (), kind=kind)
        elements = iterate(run, source)
        if elements is None:
            return Listing(run.memory.owner, (), kind=kind, rest=unknown_element(source))
        if kind is set:
            elements = list(dict.fromkeys(elements))
        return Listing(run.memory.owner, elements, kind=kind)

    return apply


for _kind in (list, tuple, set):
    FUNCTIONS[_kind.__name__] = _collect(_kind)
FUNCTIONS["frozenset"] = FUNCTIONS["set"]
FUNCTIONS["iter"] = lambda run, arguments, site: arguments.get(0) or UNKNOWN


@builtin
def sorted_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`sorted` of constants; of anything else the elements in unknown order."""
    source = arguments.get(0) or UNKNOWN
    elements = iterate(run, source)
    if elements and not arguments.keywords and all(isinstance(item, Constant) for item in elements):
        try:
            ordered = sorted(elements, key=lambda item: item.value)  # type: ignore[attr-defined]
        except TypeError:
            ordered = elements
        return Listing(run.memory.owner, ordered)
    return Listing(run.memory.owner, (), rest=join(*elements) if elements else UNKNOWN)


@builtin
def reversed_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`reversed` of known elements."""
    elements = iterate(run, arguments.get(0) or UNKNOWN)
    if elements is None:
        return Listing(run.memory.owner, (), rest=UNKNOWN)
    return Listing(run.memory.owner, reversed(elements))


@builtin
def enumerate_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """Pairs of number and element."""
    elements = iterate(run, arguments.get(0) or UNKNOWN)
    if elements is None:
        pair = Listing(run.memory.owner, [UNKNOWN, unknown_element(arguments.get(0) or UNKNOWN)], kind=tuple)
        return Listing(run.memory.owner, (), rest=pair)
    start = arguments.get(1, "start")
    first = start.value if isinstance(start, Constant) and isinstance(start.value, int) else 0
    pairs = [Listing(run.memory.owner, [Constant(first + i), x], kind=tuple) for i, x in enumerate(elements)]
    return Listing(run.memory.owner, pairs)


@builtin
def zip_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """Tuples of elements."""
    columns = [iterate(run, value) for value in arguments.positional]
    if any(column is None for column in columns):
        return Listing(run.memory.owner, (), rest=UNKNOWN)
    rows = zip(*(column or [] for column in columns), strict=False)
    return Listing(run.memory.owner, [Listing(run.memory.owner, row, kind=tuple) for row in rows])


@builtin
def range_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """The numbers of a short range with known bounds."""
    bounds = [value.value for value in arguments.positional if isinstance(value, Constant)]
    if (
        len(bounds) == len(arguments.positional)
        and bounds
        and all(isinstance(bound, int) for bound in bounds)
    ):
        try:
            numbers = range(*bounds)
        except (TypeError, ValueError):
            return UNKNOWN
        if len(numbers[:1000]) <= 256:
            return Listing(run.memory.owner, (Constant(number) for number in numbers))
    return Listing(run.memory.owner, (), rest=UNKNOWN)


@builtin
def map_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """Nothing is called before somebody iterates."""
    function, *sources = arguments.positional or [UNKNOWN]
    if len(sources) != 1:
        return UNKNOWN

    def start(on_yield: Callable[[Value], bool] | None) -> Value:
        def one(item: Value) -> bool:
            value = run.call(function, Arguments([item]), site)
            return on_yield is None or on_yield(value)

        each(run, sources[0], one)
        return NONE

    return Suspended(start, is_generator=True)


@builtin
def filter_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """Elements for which the function is not decided false, when somebody iterates."""
    if len(arguments.positional) != 2:
        return UNKNOWN
    function, source = arguments.positional

    def start(on_yield: Callable[[Value], bool] | None) -> Value:
        def one(item: Value) -> bool:
            fits = item if function == NONE else run.call(function, Arguments([item]), site)
            return truth(fits) is False or on_yield is None or on_yield(item)

        each(run, source, one)
        return NONE

    return Suspended(start, is_generator=True)


def _quantifier(*, stops_on: bool) -> Builtin:
    def apply(run: Interpreter, arguments: Arguments, site: Site) -> Value:
        outcomes: list[bool | None] = []

        def one(item: Value) -> bool:
            outcomes.append(truth(item))
            return outcomes[-1] is not stops_on

        decided = each(run, arguments.get(0) or UNKNOWN, one)
        if decided and (None not in outcomes or stops_on in outcomes[:1]):
            return Constant(stops_on if stops_on in outcomes else not stops_on)
        return UNKNOWN

    return apply


FUNCTIONS["any"] = _quantifier(stops_on=True)
FUNCTIONS["all"] = _quantifier(stops_on=False)


def _extreme(function: Callable[..., Any]) -> Builtin:
    def apply(run: Interpreter, arguments: Arguments, site: Site) -> Value:
        values = arguments.positional
        elements = iterate(run, values[0]) if len(values) == 1 else values
        if not arguments.keywords and elements and all(isinstance(item, Constant) for item in elements):
            return fold(function, [item.value for item in elements if isinstance(item, Constant)])
        return join(*elements) if elements else UNKNOWN

    return apply


FUNCTIONS["min"] = _extreme(min)
FUNCTIONS["max"] = _extreme(max)
FUNCTIONS["sum"] = _extreme(sum)


@builtin
def next_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """The first element: a generator runs to its first yield, further elements are not told apart."""
    source = arguments.get(0) or UNKNOWN
    if isinstance(source, Suspended) and source.advanced:
        later: list[Value] = []
        possibly(run, lambda: each(run, source, _taking(later, goes_on=True)))
        return join(*later, UNKNOWN)
    first: list[Value] = []
    each(run, source, _taking(first, goes_on=False))
    if isinstance(source, Suspended):
        source.advanced = True
    if first:
        return first[0]
    return arguments.get(1) or UNKNOWN


def _taking(found: list[Value], *, goes_on: bool) -> Callable[[Value], bool]:
    def take(item: Value) -> bool:
        found.append(item)
        return goes_on

    return take


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


@builtin
def vars_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """The attributes of an object as a dictionary; nothing is known of those it does not show."""
    value = arguments.get(0)
    found = Dictionary(run.memory.owner, site, None if isinstance(value, Instance) else UNKNOWN)
    if isinstance(value, Object):
        found.slots.update({name: item for name, item in value.slots.items() if isinstance(name, str)})
    return found


@builtin
def getattr_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`getattr(x, "name", default)` with a known name."""
    name = string(arguments.get(1))
    if name is None or not arguments.positional:
        return UNKNOWN
    found = run.read(arguments.positional[0], name, site)
    default = arguments.get(2)
    if default is None:
        return found
    if isinstance(found, Unknown):
        return default if _lacks(arguments.positional[0], name) else join(found, default)
    return found


def _lacks(value: Value, name: str) -> bool:
    """Whether an object of the workspace certainly has no such attribute."""
    match value:
        case Class():
            return value.find(name) is None and all(isinstance(base, Class) for base in value.lineage())
        case Instance(cls=Class() as cls):
            return name not in value.slots and _lacks(cls, name)
        case ModuleObject():
            return name not in value.slots
        case _:
            return False


@builtin
def hasattr_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`hasattr(x, "name")` for objects of the workspace."""
    name, value = string(arguments.get(1)), arguments.get(0)
    if name is None or value is None:
        return UNKNOWN
    if isinstance(value, Object) and name in value.slots:
        return Constant(True)
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
