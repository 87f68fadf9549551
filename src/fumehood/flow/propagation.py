"""How client data spreads: which taints are in a value, and values that are made of tainted ones."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Final

from fumehood.flow.taint import MAX_TAINTS, Step, Taint, united
from fumehood.flow.values import (
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
    Object,
    Partial,
    Text,
    Unknown,
    Value,
    join,
    options,
    settle,
)

HELD: Final = " held"
"""The slot of a library's object for what was put into it; no attribute has a blank."""

ENOUGH: Final = 4 * MAX_TAINTS
"""So many taints are looked through for different ones before more values are."""

FORETOLD: Final = "predictable"
"""The kind of sources whose numbers can be foretold."""

MAX_NOTED: Final = 24
"""A text of more pieces is passed on without a note in each of them."""

MAX_DEPTH: Final = 6
MAX_VALUES: Final = 400
"""How deep and how far a value is searched for client data."""


PLAIN: Final = frozenset({Constant, External, Function, Class})
"""Kinds of values that never have client data in them."""


def holes(*values: Value) -> Iterator[Unknown]:
    """The tainted unknowns in values, however deep they are in texts, containers and objects; in order."""
    stack = [(value, 0) for value in reversed(values)]
    seen: set[int] = set()
    while stack and len(seen) < MAX_VALUES:
        value, depth = stack.pop()
        value = settle(value) if isinstance(value, Deferred) else value
        if isinstance(value, Unknown):
            if value.taints:
                yield value
        elif not isinstance(value, Constant) and depth < MAX_DEPTH and id(value) not in seen:
            seen.add(id(value))
            stack += [(part, depth + 1) for part in reversed(_parts(value))]


def _parts(value: Value) -> list[Value]:
    match value:
        case Text(parts=parts):
            return [part for part in parts if not isinstance(part, str)]
        case Alternatives(options=several):
            return list(several)
        case Dictionary(rest=rest) if rest is not None:
            return [*value.slots.values(), value.unlisted, rest]
        case Dictionary():
            return [*value.slots.values()]
        case Listing(rest=rest):
            return [*value.slots.values(), *([rest] if rest is not None else [])]
        case Instance():
            return [value.slots[HELD]] if HELD in value.slots else []
        case Method(receiver=receiver):
            return [receiver] if isinstance(receiver, Object | Text | Unknown) else []
        case Partial(positional=positional, keywords=keywords):
            return [*positional, *keywords.values()]
        case _:
            return []


def taints(*values: Value) -> tuple[Taint, ...]:
    """All client data in some values, each source once."""
    if all(type(value) in PLAIN or (type(value) is Unknown and not value.taints) for value in values):
        return ()
    found: list[Taint] = []
    for hole in holes(*values):
        found += hole.taints
        if len(found) >= ENOUGH:
            found = list(united(found))
            if len(found) == MAX_TAINTS:
                break
    return united(found) if found else ()


def is_tainted(value: Value) -> bool:
    """Whether there is client data in a value."""
    if type(value) in PLAIN:
        return False
    if isinstance(value, Unknown):
        return bool(value.taints)
    return next(holes(value), None) is not None


def derived(origin: str, *values: Value, step: Step | None = None) -> Unknown:
    """Something unknown that is made of some values: the client data in them is in it."""
    found = taints(*values)
    if step is not None:
        found = tuple(taint.through(step) for taint in found)
    return Unknown(origin, found)


def number_from(origin: str, *values: Value) -> Unknown:
    """A number made of some values: no client data is in it that could harm, but what can be foretold still can be."""
    return Unknown(origin, tuple(taint for taint in taints(*values) if taint.source.kind == FORETOLD))


def changed(value: Value, change: Callable[[Unknown], Value]) -> Value:
    """A value with each of its tainted unknowns replaced; containers and objects stay what they are."""
    match value:
        case Unknown(taints=found) if found:
            return change(value)
        case Text(parts=parts):
            return Text(tuple(part if isinstance(part, str) else changed(part, change) for part in parts))
        case Alternatives(options=several):
            return join(*(changed(option, change) for option in several))
        case _:
            return value


def passed(value: Value, step: Step) -> Value:
    """A value that went through a place: its client data remembers that."""
    if isinstance(value, Constant | Object) or not is_tainted(value):
        return value
    if sum(len(one.parts) for one in options(value) if isinstance(one, Text)) > MAX_NOTED:
        return value

    def further(hole: Unknown) -> Unknown:
        found = tuple(one.through(step) for one in hole.taints)
        return hole if all(map(operator.is_, found, hole.taints)) else replace(hole, taints=found)

    return changed(value, further)


def safer(value: Value, kinds: Iterable[str]) -> Value:
    """A value whose client data is harmless for more kinds of sink."""
    added = frozenset(kinds)
    return changed(value, lambda hole: replace(hole, taints=tuple(one.safer(added) for one in hole.taints)))


EACH: Final = "[*]"


def entry_of(value: Unknown, name: str, key: object = None) -> Unknown:
    """An item or attribute of something tainted; a constant key names an entry of a form or document."""
    found = value.taints
    if isinstance(key, str):
        found = tuple(taint.named(key) for taint in found)
    if not found:
        return Unknown(f"{value.origin}{name}")
    place = f"{value.place}[{key!r}]" if isinstance(key, str | int) else value.place
    return Unknown(f"{value.origin}{name}", found, place)


def any_of(value: Unknown) -> Unknown:
    """Any element of something unknown: what holds for it holds for all of them."""
    return Unknown(f"{value.origin}[]", value.taints, f"{value.place}{EACH}" if value.taints else "")


def whole_of(element: Value) -> Unknown | None:
    """What any element is one of; None for anything else."""
    if isinstance(element, Unknown) and element.place.endswith(EACH):
        return Unknown(element.origin.removesuffix("[]"), element.taints, element.place.removesuffix(EACH))
    return None
