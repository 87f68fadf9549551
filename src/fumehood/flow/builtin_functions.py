"""Python's builtin functions on abstract values."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow import mappings, protocols, subscripts
from fumehood.flow.concrete import NotConcrete, concrete
from fumehood.flow.decided import string, truth
from fumehood.flow.folding import as_text, fold, over, safe_format
from fumehood.flow.frame import Raised
from fumehood.flow.iteration import gather
from fumehood.flow.propagation import derived, is_tainted, number_from, safer
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Alternatives,
    Arguments,
    Class,
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    ModuleObject,
    Site,
    Unknown,
    Value,
    may_be_missing,
)
from fumehood.flow.verdicts import EVERYTHING, about, learn, verdict_of, ways_of

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

RAISING: Final = frozenset({"int", "float", "complex"})
"""Conversions that raise for a text that is no number: whatever goes on has none."""

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
            found = over(lambda option: _apply(name, function, option), values[0])
            if name in RAISING:
                learn(run, dict(about(values[0], EVERYTHING if name == "int" else EVERYTHING - {"nan"})))
            return found
        if arguments.rest:
            return Unknown(f"{name}()")
        try:
            keywords = dict(zip(arguments.keywords, concrete(*arguments.keywords.values()), strict=True))
            known = concrete(*values)
        except NotConcrete:
            if name in RAISING and values:
                learn(run, dict(about(values[0], EVERYTHING)))
            return derived("format()", *values) if name == "format" else number_from(f"{name}()", *values)
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
    if name == "bool" and (verdict := verdict_of(value)) is not None:
        return verdict
    if name == "bool" and (decided := truth(value)) is not None:
        return Constant(decided)
    if name == "len" and isinstance(value, Listing | Dictionary) and value.rest is None:
        known = not any(may_be_missing(item) for item in value.slots.values())
        return Constant(len(value.slots)) if known else Unknown("len()")
    if is_tainted(value):
        return converted(name, value)
    if name == "len" and (fields := protocols.row(value)) is not None:
        return Constant(len(fields))
    return Unknown(f"{name}()")


def converted(name: str, value: Value) -> Value:
    """What a conversion makes of client data: a number that is no text, though it may be no number at all."""
    if name in {"float", "complex", "bool", "abs", "round"}:
        return safer(derived(f"{name}()", value), EVERYTHING - {"nan"})
    if name in {"format", "chr"}:
        return derived(f"{name}()", value)
    return number_from(f"{name}()", value) if name != "len" else Unknown(f"{name}()")


for _name, _function in PURE.items():
    FUNCTIONS[_name] = _pure(_name, _function)


@builtin
def str_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`str(x)` keeps holes as holes."""
    if not arguments.positional:
        return Constant("")
    if len(arguments.positional) > 1:
        return derived("str()", *arguments.positional)
    value = arguments.positional[0]
    if isinstance(value, Alternatives):
        ways = [(safer(as_text(run, one), ["text"]), known) for one, known in ways_of(run, value)]
        return run.memory.reasons.join(ways)
    return safer(as_text(run, value), ["text"])


@builtin
def bytes_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """The text in another form."""
    return derived("bytes()", *arguments.positional[:1])


FUNCTIONS["bytearray"] = FUNCTIONS["memoryview"] = bytes_


@builtin
def ascii_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """As `repr`, with fewer letters."""
    return as_text(run, arguments.get(0) or UNKNOWN, repr_=True)


@builtin
def repr_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`repr(x)` of plain data."""
    return as_text(run, arguments.get(0) or UNKNOWN, repr_=True)


@builtin
def dict_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`dict(mapping, key=value)` and `dict(pairs)`."""
    found = Dictionary(run.memory.owner, site, UNKNOWN if arguments.rest else None)
    source = arguments.positional[0] if arguments.positional else None
    if isinstance(source, Dictionary | Unknown):
        mappings.update(run, found, source)
    elif source is not None:
        pairs, complete = gather(run, source)
        if not complete or not all(isinstance(pair, Listing) and len(pair.slots) == 2 for pair in pairs):
            found.rest = derived(
                f"{source.path}[]" if isinstance(source, External) else "dict()", source, *pairs
            )
        for pair in pairs:
            if isinstance(pair, Listing) and len(pair.slots) == 2:
                key, value = pair.elements
                subscripts.write(run, found, key, value, site)
    if arguments.mapped is not None:
        mappings.update(run, found, arguments.mapped)
    found.slots.update(arguments.keywords)
    return found


def _dict_fromkeys(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """The same value under every key."""
    found, (keys, _) = Dictionary(run.memory.owner, site), gather(run, arguments.get(0) or UNKNOWN)
    for key in keys:
        subscripts.write(run, found, key, arguments.get(1) or NONE, site)
    return found


FUNCTIONS["dict.fromkeys"] = _dict_fromkeys


def _str_maketrans(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """The table for `translate`, by numbers of characters."""
    try:
        table = str.maketrans(*concrete(*arguments.positional))
    except (NotConcrete, TypeError, ValueError):
        return Unknown("maketrans()")
    found = Dictionary(run.memory.owner, site)
    found.slots.update({code: Constant(put) for code, put in table.items()})
    return found


FUNCTIONS["str.maketrans"] = _str_maketrans


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
