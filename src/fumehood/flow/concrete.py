"""Python objects for wholly known values and back, so that pure functions can simply be called."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from fumehood.flow.values import UNKNOWN, Constant, Dictionary, Listing, Value, settle

MAX_ELEMENTS: Final = 1_000
"""Elements of all containers in a value together; larger ones are not taken apart."""

MAX_DEPTH: Final = 40
SCALARS: Final = (str, bytes, int, float, complex, type(None), type(...))


class NotConcrete(Exception):
    """Part of a value is not known, or it is no plain data."""


def concrete(*values: Value, sets: bool = True) -> list[Any]:
    """The objects that values stand for. Raises NotConcrete, without `sets` also where their order would show."""
    reader = _Reader(sets)
    return [reader.read(value, 0) for value in values]


class _Reader:
    def __init__(self, sets: bool) -> None:
        self.sets = sets
        self.budget = MAX_ELEMENTS

    def read(self, value: Value, depth: int) -> Any:
        value = settle(value)
        if isinstance(value, Constant) and isinstance(value.value, SCALARS):
            return value.value
        if not isinstance(value, Listing | Dictionary) or value.rest is not None or depth > MAX_DEPTH:
            raise NotConcrete
        self.budget -= len(value.slots)
        if self.budget < 0:
            raise NotConcrete
        read = {key: self.read(entry, depth + 1) for key, entry in value.slots.items()}
        return read if isinstance(value, Dictionary) else self._collect(value.kind, list(read.values()))

    def _collect(self, kind: type, elements: list[Any]) -> Any:
        if kind is set and len(elements) > 1 and not self.sets:
            raise NotConcrete
        try:
            return kind(elements)
        except TypeError:
            raise NotConcrete from None


def abstract(result: Any, owner: object = None) -> Value:
    """The value that stands for an object; new containers belong to `owner`."""
    if result is not NotImplemented and isinstance(result, SCALARS):
        return Constant(result)
    if isinstance(result, list | tuple | set):
        return Listing(owner, (abstract(item, owner) for item in result), kind=type(result))
    if isinstance(result, dict):
        made = Dictionary(owner)
        made.slots.update((key, abstract(entry, owner)) for key, entry in result.items())
        return made
    return UNKNOWN


def distinct(elements: Iterable[Value]) -> list[Value]:
    """The elements of a set: of equal constants the first."""
    seen: set[Any] = set()
    found: list[Value] = []
    for element in elements:
        if isinstance(element, Constant):
            if element.value in seen:
                continue
            seen.add(element.value)
        elif element in found:
            continue
        found.append(element)
    return found
