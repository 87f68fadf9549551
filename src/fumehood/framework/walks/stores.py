"""Containers that a module keeps its data in, that are empty when the program starts and that nobody here fills.

Nobody makes an empty dictionary to find nothing in it: another program or a person fills it, or will. So for a request
there may be anything in it; else all that a view does with what it finds would be dead code. What a request fills is
left to `left_behind`, which knows what is in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.values import REST, Dictionary, Instance, Listing, ModuleObject, Unknown, Value, settle

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

KEPT: Final = Unknown("what is kept")
FILLED: Final = re.compile(
    r"\b(?P<name>\w+)(?:\[[^\n]*?\]\s*[-+*/|&^]?=(?!=)|\s*[|+]="
    r"|(?:\[[^\]\n]*\])*\.(?:append|appendleft|add|insert|extend|update|setdefault)\()"
)
"""What is put into a container, by the name that it has there."""


class Stores:
    """The containers of the modules that are loaded; they are looked for again when there are more of these."""

    def __init__(self) -> None:
        self.known: list[Dictionary | Listing] = []
        self.modules = 0
        self.filled: dict[str, frozenset[str]] = {}

    def fill(self, run: Interpreter, modules: Iterable[ModuleObject]) -> None:
        """Say for the present request that something may be in what is empty."""
        loaded = [one for one in modules if one.state == "complete"]
        if len(loaded) != self.modules:
            self.modules = len(loaded)
            for module in loaded:
                if module.path not in self.filled:
                    names = (found["name"] for found in FILLED.finditer(module.module.text))
                    self.filled[module.path] = frozenset(names)
            filled = frozenset[str]().union(*self.filled.values())
            self.known = [one for module in loaded for one in _containers(module, filled)]
        for one in self.known:
            if not one.slots and one.rest is None:
                run.memory.write(one, REST, KEPT)


def _containers(module: ModuleObject, filled: frozenset[str]) -> Iterator[Dictionary | Listing]:
    """What a module has names for, itself or in an object of its own classes, unless something is put into it."""
    for name, value in list(module.slots.items()):
        found = settle(value)
        held: list[tuple[object, Value]] = [(name, found)]
        if isinstance(found, Instance) and found.owner is module:
            held += [(inner, settle(one)) for inner, one in found.slots.items()]
        for key, one in held:
            is_fixed = isinstance(one, Listing) and one.kind is tuple
            if (
                isinstance(one, Dictionary | Listing)
                and one.owner is module
                and not is_fixed
                and key not in filled
            ):
                yield one
