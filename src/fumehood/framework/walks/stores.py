"""Containers that a module keeps its data in, that are empty when the program starts and that nobody here fills.

Nobody makes an empty dictionary to find nothing in it: another program or a person fills it, or will. So for a request
there may be anything in it; else all that a view does with what it finds would be dead code. What a request fills is
left to `left_behind`, which knows what is in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.values import REST, Dictionary, Instance, Listing, ModuleObject, Unknown, Value

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

KEPT: Final = Unknown("what is kept")
FILLED: Final = (
    r"\b{name}(?:\[[^\n]*?\]\s*[-+*/|&^]?=(?!=)|\s*[|+]="
    r"|(?:\[[^\]\n]*\])*\.(?:append|appendleft|add|insert|extend|update|setdefault)\()"
)
"""What puts something into a container that has a name."""


class Stores:
    """The containers of the modules that are loaded, by the name that each has there."""

    def __init__(self) -> None:
        self.known: dict[str, list[Dictionary | Listing]] = {}
        self.seen: dict[ModuleObject, None] = {}
        self.filled: set[str] = set()

    def fill(self, run: Interpreter, modules: Iterable[ModuleObject]) -> None:
        """Say for the present request that something may be in what is empty."""
        for module in modules:
            if module not in self.seen and module.state == "complete":
                self._take(module)
        for found in self.known.values():
            for one in found:
                if not one.slots and one.rest is None:
                    run.memory.write(one, REST, KEPT)

    def _take(self, module: ModuleObject) -> None:
        """Note the containers of a module that nobody puts anything into, and forget those that it does so with."""
        self.seen[module] = None
        for name in [name for name in self.known.keys() & module.module.names if _fills(module, name)]:
            self.filled.add(name)
            del self.known[name]
        for name, one in _containers(module):
            if name not in self.filled and any(
                name in other.module.names and _fills(other, name) for other in self.seen
            ):
                self.filled.add(name)
            if name not in self.filled:
                self.known.setdefault(name, []).append(one)


def _fills(module: ModuleObject, name: str) -> bool:
    """Whether a module that has a name puts something into what is called so."""
    return re.search(FILLED.format(name=re.escape(name)), module.module.text) is not None


def _containers(module: ModuleObject) -> Iterator[tuple[str, Dictionary | Listing]]:
    """What is empty of that which a module has names for, itself or in an object of its own classes."""
    for name, value in module.slots.items():
        yield from _own(module, name, value)
        if isinstance(value, Instance) and value.owner is module:
            for inner, one in value.slots.items():
                yield from _own(module, inner, one)


def _own(module: ModuleObject, name: object, value: Value) -> Iterator[tuple[str, Dictionary | Listing]]:
    if isinstance(value, Dictionary | Listing) and value.owner is module and isinstance(name, str):
        is_fixed = isinstance(value, Listing) and value.kind is tuple
        if not is_fixed and not value.slots and value.rest is None:
            yield name, value
