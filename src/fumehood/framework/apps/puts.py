"""What was put into an app's configuration: each value with the place that it comes from and what that is for."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count
from typing import TYPE_CHECKING, Final

from fumehood.flow.values import MISSING, NONE, Instance, Site, Value, join, options
from fumehood.framework.apps.modes import Mode, mode_at, statement_at
from fumehood.framework.values.secrets import kept

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

OPENED: Final = " opened"
"""The slot of a configuration with the places where keys are set that nobody here knows."""

REPLACED: Final = " replaced"
"""The slot with those of them that certainly do."""

HISTORY: Final = " history"
"""The slot of a configuration with all places that put something into it."""

_ORDER = count()


@dataclass(frozen=True, slots=True)
class Put(Value):
    """A value under a key of a configuration. `at` is where it is written, `source` the object or file it comes from.

    `value` MISSING: the key is not set. `order` tells what was put later; a class that a production configuration
    inherits from is for anything.
    """

    value: Value
    at: Site
    mode: Mode
    source: str = field(default="", compare=False)
    order: int = field(default=0, compare=False)

    def __hash__(self) -> int:
        return hash(self.at)


MAX_PLACES: Final = 200
"""So many places that fill one configuration are told apart."""


@dataclass(frozen=True, slots=True)
class Places(Value):
    """Places by when something happened there."""

    found: frozenset[tuple[Site, int]]


def slot(key: str) -> tuple[str, str]:
    """Where a configuration keeps what was put under a key."""
    return ("put", key)


def next_order() -> int:
    """A number for what is put by one statement."""
    return next(_ORDER)


def put(run: Interpreter, config: Instance, key: str, one: Put) -> None:
    """Remember a value under a key with where it comes from."""
    run.memory.write(config, slot(key), one)
    _add(run, config, HISTORY, one.at, 0)


def put_here(run: Interpreter, config: Instance, key: str, value: Value, at: Site) -> None:
    """Remember a value that is put by the statement at `at`."""
    put(run, config, key, Put(value, statement_at(at), mode_at(at), order=next_order()))


def put_otherwise(run: Interpreter, config: Instance, key: str, mode: Mode, at: Site) -> None:
    """What is under a key stays, in a configuration for `mode` that does not set it."""
    if mode is Mode.UNKNOWN:
        return
    earlier = [
        replace(one, mode=mode) if isinstance(one, Put) else Put(MISSING, at, mode)
        for one in options(config.slots.get(slot(key), MISSING))
    ]
    run.memory.write(config, slot(key), join(*earlier))


def opened(run: Interpreter, config: Instance, at: Site, order: int, *, sure: bool) -> None:
    """From here on any key may be set from outside of the program, unless that is for tests or development.

    `sure` is whether something is set for certain: a file that has to be there.
    """
    if mode_at(at) not in {Mode.TESTING, Mode.DEVELOPMENT}:
        _add(run, config, OPENED, at, order)
        if sure and run.possible == 0:
            _add(run, config, REPLACED, at, order)
    _add(run, config, HISTORY, at, 0)


def entry(config: Instance, key: str) -> Value | None:
    """What is under a key; where any may be set from outside, Flask's own None says nothing."""
    found = config.slots.get(key)
    if found == NONE and slot(key) not in config.slots and places(config, OPENED):
        return kept(f"config[{key}]", key, "the configuration")
    return found


def _add(run: Interpreter, config: Instance, name: str, at: Site, order: int) -> None:
    earlier = places(config, name)
    if (at, order) not in earlier and len(earlier) < MAX_PLACES:
        run.memory.write(config, name, Places(earlier | {(at, order)}))


def places(config: Instance, name: str) -> frozenset[tuple[Site, int]]:
    """What one of the two slots has, whatever happened."""
    found = options(config.slots.get(name, MISSING))
    if len(found) == 1 and isinstance(found[0], Places):
        return found[0].found
    return frozenset().union(*(one.found for one in found if isinstance(one, Places)))


def puts(config: Instance) -> dict[str, tuple[Put, ...]]:
    """What may be under each key that somebody set; a key that is possibly not set has MISSING too."""
    found = {}
    for name, value in config.slots.items():
        if isinstance(name, tuple) and name[0] == "put":
            found[name[1]] = tuple(_known(value))
    return found


def _known(value: Value) -> list[Put]:
    choices = options(value)
    known = [one for one in choices if isinstance(one, Put)]
    if MISSING in choices and known:
        known.append(Put(MISSING, known[0].at, Mode.UNKNOWN))
    return known
