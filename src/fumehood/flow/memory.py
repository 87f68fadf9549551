"""Who wrote what to which object: writes that can be undone, compared and joined, so that branches are cheap.

Every mutable thing is an Object with slots. Outside of branches a write goes straight in. Inside an arm of
an undecided branch the first write to a slot notes the old value; when the arm ends its writes are undone
and kept as Changes, and after the last arm the Changes of all arms are joined. The cost is the number of
writes, never the size of the state.

A module's body runs once, whoever imports it first. What it writes to its own objects stays; what it writes
to objects of other modules is noted as its effects, taken back when the way in ends, and replayed when it is
imported on another way in.
"""

from __future__ import annotations

from typing import Any

from fumehood.flow.values import (
    MISSING,
    UNKNOWN,
    Alternatives,
    ModuleObject,
    Object,
    Scope,
    Value,
    join,
    may_be_missing,
)

Slot = tuple[Object, Any]
Changes = dict[Slot, Value | None]


class Journal(Changes):
    """The slots written since an arm began with what they held before; `outer` is the journal around it."""

    __slots__ = ("outer",)

    def __init__(self, outer: Journal | None) -> None:
        super().__init__()
        self.outer = outer


class Memory:
    """The journal of writes. `owner` is the module whose body runs; None in the slots means absent.

    `version` grows with every write that somebody else than the running function may see.
    """

    def __init__(self) -> None:
        self.version = 0
        self.owner: Any = None
        self.journal: Journal | None = None
        self.foreign: Changes = {}

    def write(self, target: Object, key: Any, value: Value) -> None:
        """Set a slot."""
        self._note(target, key, value)
        target.slots[key] = value

    def delete(self, target: Object, key: Any) -> None:
        """Remove a slot if it is there."""
        if key in target.slots:
            self._note(target, key, UNKNOWN)
            del target.slots[key]

    def _note(self, target: Object, key: Any, value: Value) -> None:
        self.version += type(target) is not Scope
        journal = self.journal
        if journal is not None:
            slot = (target, key)
            if slot not in journal:
                journal[slot] = target.slots.get(key)
        elif target.owner is not self.owner:
            self.foreign.setdefault((target, key), target.slots.get(key))
            if isinstance(self.owner, ModuleObject):
                self.owner.effects.append((target, key, value))

    def begin(self) -> Journal | None:
        """Start an arm; hand the result to `end`."""
        outer = self.journal
        self.journal = Journal(outer)
        return outer

    def unwind(self, journal: Journal | None) -> None:
        """Undo all arms begun since `journal` was in force, which a limit cut short."""
        while self.journal is not None and self.journal is not journal:
            self.end(self.journal.outer)

    def end(self, outer: Journal | None) -> Changes:
        """End an arm: undo its writes and tell what they were."""
        changes = self.since_begin()
        undone: Changes = {} if self.journal is None else self.journal
        self.journal = outer
        for (target, key), old in undone.items():
            _put(target, key, old)
        return changes

    def since_begin(self) -> Changes:
        """What was written in the present arm."""
        return {slot: slot[0].slots.get(slot[1]) for slot in self.journal or ()}

    def merge(self, arms: list[Changes]) -> None:
        """Let the state be what any of the arms left."""
        slots = dict.fromkeys(slot for changes in arms for slot in changes)
        for slot in slots:
            target, key = slot
            current = target.slots.get(key)
            values = [changes.get(slot, current) for changes in arms]
            first = values[0]
            if first is not None and all(value is first for value in values):
                self.write(target, key, first)
                continue
            present = [value for value in values if value is not None]
            if not present:
                self.delete(target, key)
            elif len(present) < len(values):
                self.write(target, key, join(*present, MISSING))
            else:
                self.write(target, key, join(*present))

    def undo_foreign(self) -> None:
        """Take back what modules wrote to each other's objects since the way in began."""
        for (target, key), old in self.foreign.items():
            _put(target, key, old)
        self.foreign = {}


def present(value: Value) -> Value:
    """A value read from a slot, without the alternative that the slot is missing."""
    if isinstance(value, Alternatives) and may_be_missing(value):
        return join(*(option for option in value.options if option is not MISSING))
    return value


def _put(target: Object, key: Any, value: Value | None) -> None:
    if value is None:
        target.slots.pop(key, None)
    else:
        target.slots[key] = value
