"""What requests leave behind in containers of modules and factories: `notes.append(request.form["text"])`.

Later requests find it there. It is data of the kind `STORED`: who wrote it, and what was done to it before, is known.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from fumehood.flow.memory import present
from fumehood.flow.propagation import holes
from fumehood.flow.values import (
    MISSING,
    REST,
    Alternatives,
    Dictionary,
    Function,
    Instance,
    Listing,
    ModuleObject,
    Text,
    Unknown,
    Value,
    join,
    options,
)
from fumehood.flow.verdicts import words_of
from fumehood.framework.concerns import STORED
from fumehood.framework.requests.served import MAX_COPIED, copied

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

Container = Dictionary | Listing
Left = list[tuple[Container, object, Value]]

KINDS: Final = frozenset({STORED, "client", "secret", "mac"})
"""What earlier requests are worth another look for: client data, and secrets made for somebody to show again."""

MOST_LEFT: Final = 40
"""So much is kept of one request."""


def left_by(run: Interpreter, view: Function | None = None) -> Left:
    """What is in containers of modules and of the factory of a view, before what it wrote is undone."""
    shared = enclosed(view)
    found: Left = []
    for target, key in list(run.memory.journal or ()):
        if not isinstance(target, Container):
            continue
        if not isinstance(target.owner, ModuleObject) and not any(one is target for one in shared):
            continue
        value = target.rest if key is REST else target.slots.get(key)
        if value is not None and len(found) < MOST_LEFT:
            found.append((target, key, as_stored(run, present(value))))
    return found


def enclosed(view: Function | None) -> list[Value]:
    """What the names mean that a view finds in the functions around it: they are one for all requests."""
    found: list[Value] = []
    scope = None if view is None else view.outer
    while scope is not None and scope.outer is not None and len(found) < MOST_LEFT:
        found += [option for value in scope.slots.values() for option in options(present(value))]
        scope = scope.outer
    return found


def keep(run: Interpreter, left: Left) -> Iterator[Container]:
    """Put it there for the requests to come; the containers in which that makes a difference to those before."""
    for target, key, value in left:
        slot = REST if isinstance(target, Listing) else key
        before = target.rest if slot is REST else target.slots.get(slot, MISSING)
        after = value if before is None else join(before, value)
        if after != before:
            run.memory.write(target, slot, after)
            if _is_told(value):
                yield target


def as_stored(run: Interpreter, value: Value, depth: int = 0) -> Value:
    """A value whose client data is told for stored, and is as harmless as it was then."""
    match value:
        case Unknown(taints=taints) if taints:
            told = (
                replace(one.safer(words_of(run, value, one)), source=replace(one.source, kind=STORED))
                if one.source.kind == "client"
                else one
                for one in taints
            )
            return replace(value, taints=tuple(told))
        case Text(parts=parts):
            return Text(tuple(one if isinstance(one, str) else as_stored(run, one, depth) for one in parts))
        case Alternatives(options=several):
            return join(*(as_stored(run, one, depth) for one in several))
        case Dictionary() | Listing() | Instance() if depth < MAX_COPIED:
            return _container(run, value, depth)
        case _:
            return value


def _container(run: Interpreter, value: Dictionary | Listing | Instance, depth: int) -> Value:
    made = copied(value, MAX_COPIED - 1)
    assert isinstance(made, Dictionary | Listing | Instance)
    for key, one in value.slots.items():
        made.slots[key] = as_stored(run, one, depth + 1)
    if isinstance(made, Dictionary | Listing) and made.rest is not None:
        made.rest = as_stored(run, made.rest, depth + 1)
    return made


def _is_told(value: Value, depth: int = 0) -> bool:
    """Whether any of that is in a value, or in an attribute of an object."""
    if any(one.source.kind in KINDS for hole in holes(value) for one in hole.taints):
        return True
    return depth < MAX_COPIED and any(
        _is_told(present(one), depth + 1)
        for option in options(value)
        if isinstance(option, Instance)
        for one in option.slots.values()
    )
