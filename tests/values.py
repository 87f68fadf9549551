"""How tests write values down."""

from __future__ import annotations

from fumehood.flow.values import (
    MISSING,
    Alternatives,
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
    Partial,
    Suspended,
    Text,
    Unknown,
    Value,
    settle,
)
from fumehood.flow.verdicts import Verdict

BRACKETS = {"list": ("[", "]"), "tuple": ("(", ")"), "set": ("{", "}"), "frozenset": ("{", "}")}


def show(value: Value) -> str:  # noqa: PLR0911 -- one case for each kind of value
    """A value as Python writes it, as far as it is known.

    `?x` is unknown and comes from x, `?x~name` has client data called `name` in it, `a | b` is either, `f'a{?}'` has a
    hole, `*` and `**` stand for further elements.
    """
    value = settle(value)
    match value:
        case Constant(value=known):
            return repr(known)
        case Text(parts=parts):
            return (
                "f'" + "".join(part if isinstance(part, str) else f"{{{show(part)}}}" for part in parts) + "'"
            )
        case Unknown(origin=origin, taints=taints):
            return "~".join([f"?{origin}", *(taint.source.name or taint.source.what for taint in taints)])
        case Verdict(outcome=outcome):
            return "?" if outcome is None else repr(outcome)
        case External(path=path):
            return path
        case Alternatives(options=options):
            return " | ".join(show(option) for option in options)
        case Listing():
            return _listing(value)
        case Dictionary():
            items = [f"{key!r}: {show(item)}" for key, item in value.slots.items()]
            return "{" + ", ".join([*items, *([f"**{show(value.rest)}"] if value.rest else [])]) + "}"
        case Instance(cls=External(path=path)):
            return f"{path}()"
        case _:
            return _object(value)


def _listing(value: Listing) -> str:
    opening, closing = BRACKETS[value.kind.__name__]
    items = [show(item) for item in value.elements]
    items += [f"*{show(value.rest)}"] if value.rest else []
    comma = "," if opening == "(" and len(items) == 1 else ""
    return opening + ", ".join(items) + comma + closing


def _object(value: Value) -> str:  # noqa: PLR0911 -- the same
    match value:
        case Instance(cls=Class(name=name)):
            return f"{name}()"
        case Class(name=name):
            return f"class {name}"
        case Function():
            return f"function {value.name}"
        case Method(receiver=receiver, function=function):
            name = function.name.rpartition(".")[2]
            return f"{show(receiver)}.{name}"
        case Partial(function=function):
            return f"partial {show(function)}"
        case Suspended(is_generator=is_generator):
            return "generator" if is_generator else "coroutine"
        case ModuleObject(name=name):
            return f"module {name}"
        case Deferred():
            return "deferred"
        case _:
            assert value is MISSING, type(value)
            return "missing"
