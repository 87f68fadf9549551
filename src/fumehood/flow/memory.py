"""Who wrote what to which object: writes that can be undone, compared and joined, so that branches are cheap.

Every mutable thing is an Object with slots. Outside of branches a write goes straight in. Inside an arm of
an undecided branch the first write to a slot notes the old value; when the arm ends its writes are undone
and kept as Changes, and after the last arm the Changes of all arms are joined. The cost is the number of
writes, never the size of the state.

A module's body runs once, whoever imports it first. What it writes to its own objects stays; what it writes
to objects of other modules is noted as its effects, taken back when the way in ends, and replayed when it is
imported on another way in.

What is known of client data (flow.verdicts) is written to `guards` and joined like anything else. Where arms that
know different things come together, a value that only one of them left as it was keeps what that arm knew, and each
alternative keeps the reasons for which it is there.
"""

from __future__ import annotations

from typing import Any, Final

from fumehood.flow.knowledge import NO_WORDS, Changes, Known, Reasons, knowing, known_in
from fumehood.flow.values import (
    MISSING,
    REST,
    UNKNOWN,
    Alternatives,
    Dictionary,
    Instance,
    Listing,
    ModuleObject,
    Object,
    Scope,
    Value,
    join,
    may_be_missing,
)

Slot = tuple[Object, Any]
Watched = dict[Slot, list[Value]]
MAX_WATCHED: Final = 16
"""So many values of a name are remembered while something may be interrupted."""


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
        self.guards = Dictionary(None)
        self.reasons = Reasons()
        self.watched: Watched | None = None

    def write(self, target: Object, key: Any, value: Value) -> None:
        """Set a slot, or what further elements of a container may be, which stands under `REST`."""
        self._note(target, key, value)
        _put(target, key, value)

    def delete(self, target: Object, key: Any) -> None:
        """Remove a slot if it is there."""
        if _get(target, key) is not None:
            self._note(target, key, UNKNOWN)
            _put(target, key, None)

    def _note(self, target: Object, key: Any, value: Value) -> None:
        self.version += type(target) is not Scope and target is not self.guards
        if self.watched is not None and (type(target) is Scope or target is self.guards):
            self._watch((target, key), value)
        journal = self.journal
        if journal is not None:
            slot = (target, key)
            if slot not in journal:
                journal[slot] = _get(target, key)
        elif target.owner is not self.owner:
            self.foreign.setdefault((target, key), _get(target, key))
            if isinstance(self.owner, ModuleObject):
                self.owner.effects.append((target, key, value))

    def _watch(self, slot: Slot, value: Value) -> None:
        """Remember all that a name was while something may be interrupted."""
        watched = self.watched
        assert watched is not None
        seen = watched.get(slot)
        if seen is None:
            before = _get(*slot)
            watched[slot] = [MISSING if before is None else before, value]
        elif seen[-1] is not value and len(seen) < MAX_WATCHED:
            seen.append(value)

    def interrupted(self, watched: Watched) -> None:
        """Let names be anything that they were since the watch began."""
        for (target, key), values in watched.items():
            self.write(target, key, join(*values))

    def forget(self, scope: Scope) -> None:
        """Keep no account of the names of a call that is over: what nobody reads any more needs not be undone."""
        if scope.is_closed_over:
            return
        for account in (self.journal, self.watched):
            if account:
                for name in scope.slots:
                    account.pop((scope, name), None)

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
        undone: Changes = self.journal or {}
        self.journal = outer
        changes: Changes = {}
        for slot, old in undone.items():
            target, key = slot
            if key is REST:
                changes[slot] = _get(target, key)
                _put(target, key, old)
            elif old is None:
                changes[slot] = target.slots.pop(key, None)
            else:
                changes[slot] = target.slots.get(key)
                target.slots[key] = old
        return changes

    def keep(self, raised: Value, changes: Changes) -> None:
        """Let an exception that left an arm have what the arm wrote to it: nobody else knows the object."""
        if isinstance(raised, Instance):
            for (target, key), value in changes.items():
                if target is raised and value is not None:
                    self.write(target, key, value)

    def since_begin(self) -> Changes:
        """What was written in the present arm."""
        return {slot: _get(*slot) for slot in self.journal or ()}

    def merge(self, arms: list[Changes]) -> None:
        """Let the state be what any of the arms left."""
        if len(arms) == 1:
            self.repeat(arms[0])
        elif any(arms):
            self._merge(arms)

    def repeat(self, changes: Changes) -> None:
        """Let the state be what one arm left."""
        for (target, key), value in changes.items():
            if value is None:
                self.delete(target, key)
            else:
                self.write(target, key, value)

    def _merge(self, arms: list[Changes]) -> None:
        slots: dict[Slot, None] = {}
        for changes in arms:
            slots.update(dict.fromkeys(changes))
        learned = [slot for slot in slots if slot[0] is self.guards]
        before = {slot: _get(*slot) for slot in learned}
        known = [known_in(before | changes, self.guards) for changes in arms] if learned else None
        for slot in slots:
            target, key = slot
            current = _get(target, key)
            values = [changes.get(slot, current) for changes in arms]
            first = values[0]
            if not all([value is first for value in values]):  # noqa: C419 -- a list is faster for two
                self.write(target, key, self._joined(target, key, values, known))
            elif first is None:
                self.delete(target, key)
            else:
                self.write(target, key, first)

    def _joined(
        self, target: Object, key: Any, values: list[Value | None], known: list[Known] | None
    ) -> Value:
        """What a slot holds after arms that left different things in it."""
        if key is REST and isinstance(target, Dictionary | Listing):
            return join(*(value for value in values if value is not None))
        if known is None or target is self.guards:
            present = [value for value in values if value is not None]
            return join(*present, *([MISSING] if len(present) < len(values) else []))
        found = [MISSING if value is None else value for value in values]
        found = [
            knowing(value, lambda one, words=words: words.get(one, NO_WORDS)) if words else value  # type: ignore[misc]
            for value, words in zip(found, known, strict=True)
        ]
        return self.reasons.join(list(zip(found, known, strict=True)))

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


def _get(target: Object, key: Any) -> Value | None:
    if key is REST:
        return target.rest if isinstance(target, Dictionary | Listing) else None
    return target.slots.get(key)


def _put(target: Object, key: Any, value: Value | None) -> None:
    if key is REST:
        assert isinstance(target, Dictionary | Listing)
        target.rest = value
    elif value is None:
        target.slots.pop(key, None)
    else:
        target.slots[key] = value
