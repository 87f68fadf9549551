"""Which methods of a class answer requests, which functions are behind them, and what is kept from one to the next."""

from __future__ import annotations

from typing import Final

from fumehood.flow.values import Class, Dictionary, Function, Instance, Listing, Object, Partial, Value
from fumehood.framework.requests.routes import VERBS, Registered, owners, prefix_of

MAX_COPIED: Final = 3
"""How deep what a hook puts into `g` is kept."""


def views_of(cls: Class) -> list[str]:
    """The methods of a class that answer requests; one of its own `dispatch_request` decides what comes before."""
    if cls.find("dispatch_request") is not None:
        return ["dispatch_request"]
    if any(isinstance(cls.find(name), Function | Partial) for name in VERBS):
        return list(VERBS)
    return [name for name in cls.slots if name.startswith("on_")]


def function_in(method: Value | None) -> Function | None:
    """The function of the workspace in what a library's decorators made of it."""
    while isinstance(method, Partial):
        inside = (method.function, *method.positional)
        method = next((one for one in inside if isinstance(one, Function | Partial)), None)
    return method if isinstance(method, Function) else None


def copied(value: Value, depth: int) -> Value:
    """A value whose containers and objects are its own, as far down as somebody looks."""
    if depth >= MAX_COPIED or not isinstance(value, Dictionary | Listing | Instance):
        return value
    match value:
        case Dictionary():
            made: Object = Dictionary(value.owner, value.at, value.rest)
        case Listing():
            made = Listing(value.owner, kind=value.kind, rest=value.rest)
        case _:
            made = Instance(value.owner, value.cls, value.at)
    made.slots.update((key, copied(one, depth + 1)) for key, one in value.slots.items())
    return made


def is_below(one: Registered, mounted: list[Instance]) -> bool:
    """Whether a view, served before, gets more by a blueprint that has been registered since."""
    return (
        bool(mounted) and any(owner in mounted for owner in owners(one.owner)) and "<" in prefix_of(one.owner)
    )
