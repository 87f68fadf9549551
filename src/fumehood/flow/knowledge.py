"""What is known of client data at a point or on an arm, and for which reasons a value is what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from fumehood.flow.propagation import changed, taints
from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import MISSING, Alternatives, Constant, Object, Text, Unknown, Value, join, options
from fumehood.models.kinds import KINDS

Key = Value | Source
Changes = dict[tuple[Object, Any], Value | None]
"""What an arm wrote: by an object and a name in it, the value; None where it was deleted."""

Known = Mapping[Key, frozenset[str]]
"""Kinds and marks by the value, or the source, that they hold for."""

NOTHING: Final[Known] = {}
NO_WORDS: Final[frozenset[str]] = frozenset()
MAX_REASONS: Final = 64
"""So many ways to a value are told apart."""

MAX_TOLD: Final = 1_000
MAX_KNOWN: Final = 24
"""So many values with reasons, and so much knowledge on one of the ways to a value, are kept."""


def key_of(value: Value) -> Value:
    """A value as the key of what is known of it: what was known of it before makes no difference."""
    match value:
        case Unknown(origin=origin, taints=found, place=place):
            return Unknown(origin, tuple(Taint(taint.source) for taint in found), place)
        case Text(parts=parts):
            return Text(tuple(part if isinstance(part, str) else key_of(part) for part in parts))
        case Alternatives(options=several):
            return join(*map(key_of, several))
        case _:
            return value


def words_in(value: Value | None) -> frozenset[str]:
    """The words that an entry of `guards` holds for certain."""
    if value is None:
        return NO_WORDS
    if isinstance(value, Constant):
        return value.value  # type: ignore[no-any-return]
    found = [option.value for option in options(value) if isinstance(option, Constant)]
    if not found or MISSING in options(value):
        return NO_WORDS
    return shared(found)


def known_in(changes: Mapping[tuple[Object, Any], Value | None], guards: Object) -> Known:
    """What became known on an arm."""
    return {
        key: words
        for (target, key), value in changes.items()
        if target is guards and (words := words_in(value))
    }


def knowing(value: Value, words_of: Callable[[Key], frozenset[str]]) -> Value:
    """A value whose client data remembers what is known of it; the same object if nothing is."""
    if not isinstance(value, Unknown | Text | Alternatives):
        return value

    def more(hole: Unknown) -> Unknown:
        own = words_of(key_of(hole))
        found = tuple(
            taint if (added := own | words_of(taint.source)) <= taint.safe else taint.safer(added)
            for taint in hole.taints
        )
        return hole if found == hole.taints else replace(hole, taints=found)

    found = changed(value, more)
    return value if found == value else found


def merged(*parts: Known) -> Known:
    """All that several ways of knowing know."""
    filled = [part for part in parts if part]
    if len(filled) < 2:
        return filled[0] if filled else NOTHING
    found: dict[Key, frozenset[str]] = {}
    for part in filled:
        for key, words in part.items():
            found[key] = found.get(key, NO_WORDS) | words
    return found


def common(tables: Iterable[Known]) -> Known:
    """What each of several ways knows; nothing if there are none."""
    first, *others = [*tables] or [NOTHING]
    if not all(others) or not first:
        return NOTHING if others else first
    return {
        key: shared([words, *(other.get(key, NO_WORDS) for other in others)]) for key, words in first.items()
    }


ABSENT: Final = "*"
"""Among the words for a value: it is not there at all, so that any word holds for it."""


def shared(several: list[frozenset[str]]) -> frozenset[str]:
    """The words that hold in each of several cases."""
    present = [words for words in several if ABSENT not in words]
    return present[0].intersection(*present[1:]) if present else several[0]


def foreign(keys: Iterable[Key], value: Value) -> list[Key]:
    """Those of some keys that are about client data which is not in a value, nor was."""
    own = {taint.source for taint in taints(value)}
    return [key for key in keys if not own.issuperset(_sources(key))]


def _sources(key: Key) -> list[Source]:
    return [key] if isinstance(key, Source) else [taint.source for taint in taints(key)]


def tell_apart(arms: Sequence[tuple[Changes, Value]], guards: Object) -> None:
    """Let what one arm learned about its own client data not be denied by arms about other data.

    Each arm is given as its writes and what it is about: what that does not have is not there where the arm is taken.
    """
    learned = {key for changes, _ in arms for target, key in changes if target is guards}
    for changes, subject in arms if learned else ():
        for key in foreign(learned, subject):
            changes.setdefault((guards, key), Constant(KINDS | {ABSENT}))


Pair = tuple[Value, Known]


def _both(first: Known, second: Known) -> Known:
    """What two ways of knowing know together, as long as that is little."""
    if len(first) + len(second) <= MAX_KNOWN:
        return merged(first, second)
    return second if len(second) <= MAX_KNOWN else NOTHING


class Reasons:
    """Why a value is which of its alternatives: what is known on the ways that lead to each.

    `error = None`, set to a text where `name not in NAMES`: where `error` is still None, `name` is a member.
    Values are told by identity: these very alternatives came from this place.
    """

    def __init__(self) -> None:
        self.table: dict[int, tuple[Value, list[Pair]]] = {}

    def of(self, value: Value) -> list[Pair]:
        """The alternatives of a value with what is known where it is that one."""
        found = self.table.get(id(value))
        if found is not None and found[0] is value:
            return found[1]
        return [(option, NOTHING) for option in options(value)]

    def told(self, value: Value) -> bool:
        """Whether there are reasons for a value."""
        return id(value) in self.table and self.table[id(value)][0] is value

    def join(self, ways: list[Pair]) -> Value:
        """One value that stands for any of these, and remembers how it came to be which."""
        if len(ways) == 1 and not isinstance(ways[0][0], Alternatives):
            return ways[0][0]
        joined = join(*(value for value, _ in ways))
        if isinstance(joined, Alternatives) and any(
            known or id(value) in self.table for value, known in ways
        ):
            pairs = [(one, _both(more, known)) for value, known in ways for one, more in self.of(value)]
            if len(pairs) > MAX_REASONS:
                pairs = _by_value(pairs)
            if len(pairs) <= MAX_REASONS and any(known for _, known in pairs):
                self._note(joined, pairs)
        return joined

    def _note(self, value: Value, pairs: list[Pair]) -> None:
        if len(self.table) >= MAX_TOLD:
            self.table.clear()
        self.table[id(value)] = (value, pairs)


def _by_value(pairs: list[Pair]) -> list[Pair]:
    """Each value once, with what all ways to it know."""
    found: dict[Value, list[Known]] = {}
    for value, known in pairs:
        found.setdefault(value, []).append(known)
    return [(value, common(ways)) for value, ways in found.items()]
