"""Answers about client data, and what is known of it where they hold: guards.

A comparison, a membership test, `text.isdigit()`, a regular expression: each answers with a Verdict that says what
its truth proves and what its falsehood proves. Where a branch is taken on a verdict, what it proves is written to
`run.guards`, by value and in memory, so that it holds on that branch only, also for callers. Words are kinds of sink
that the value is harmless for there, and marks (see flow.taint.Taint).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from fumehood.flow.propagation import holes
from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import (
    MISSING,
    Constant,
    Unknown,
    Value,
    options,
)
from fumehood.models.kinds import KINDS

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

Key = Value | Source
Proofs = tuple[tuple[Key, frozenset[str]], ...]
"""What is known of values or of whole sources."""

EVERYTHING: Final = KINDS


@dataclass(frozen=True, slots=True)
class Verdict(Value):
    """An answer, None while undecided, and what is known if it is true and if it is false.

    Equal to another one only if it is the same, so that what two places prove is never mixed up.
    """

    outcome: bool | None = None
    if_true: Proofs = field(default=())
    if_false: Proofs = field(default=())

    def proofs(self, outcome: bool) -> Proofs:
        """What is known when the answer is `outcome`."""
        return self.if_true if outcome else self.if_false

    def negated(self) -> Verdict:
        """The opposite answer."""
        outcome = None if self.outcome is None else not self.outcome
        return Verdict(outcome, self.if_false, self.if_true)


def about(value: Value, words: Iterable[str]) -> Proofs:
    """The same words about all client data in a value, and about the value as a whole."""
    known = frozenset(words)
    found: dict[Key, frozenset[str]] = {hole: known for hole in holes(value)}
    if found:
        found[value] = known
    return tuple(found.items())


def decided(value: Value, outcome: bool) -> Value:
    """A value that is known to be true, or to be false."""
    if isinstance(value, Verdict):
        return Verdict(outcome, value.proofs(outcome), value.proofs(outcome))
    return value


def together(first: Value, second: Value, *, on: bool) -> Value:
    """The second operand of `and` (`on` is True) or `or`, where the first is known to be `on`."""
    if not isinstance(first, Verdict):
        return second
    known = first.proofs(on)
    if isinstance(second, Verdict):
        return Verdict(
            second.outcome,
            (*known, *second.if_true) if on else second.if_true,
            second.if_false if on else (*known, *second.if_false),
        )
    if isinstance(second, Constant) and isinstance(second.value, bool):
        return Verdict(second.value, known, known)
    return Verdict(None, known if on else (), () if on else known) if isinstance(second, Unknown) else second


def believe(run: Interpreter, value: Value, outcome: bool) -> None:
    """Take a value to be true or false from here on: what all of its possible answers prove is known."""
    found: list[Proofs] = []
    for option in options(value):
        if isinstance(option, Verdict):
            if option.outcome in (None, outcome):
                found.append(option.proofs(outcome))
        elif not isinstance(option, Constant) or bool(option.value) is outcome:
            return
    if found:
        for key, words in _common(found).items():
            run.memory.write(run.guards, key, Constant(known_of(run, key) | words))


def _common(found: list[Proofs]) -> Mapping[Key, frozenset[str]]:
    """What each of several answers proves."""
    tables: list[dict[Key, frozenset[str]]] = []
    for proofs in found:
        table: dict[Key, frozenset[str]] = {}
        for key, words in proofs:
            table[key] = table.get(key, frozenset()) | words
        tables.append(table)
    first, *others = tables
    return {
        key: words.intersection(*(other.get(key, frozenset()) for other in others))
        for key, words in first.items()
    }


def known_of(run: Interpreter, key: Key) -> frozenset[str]:
    """The words that hold for a value or a source at the present point."""
    found = run.guards.slots.get(key)
    if found is None:
        return frozenset()
    words = [option.value for option in options(found) if isinstance(option, Constant)]
    if MISSING in options(found) or not words:
        return frozenset()
    return frozenset(words[0]).intersection(*words[1:])


def held(run: Interpreter) -> Proofs:
    """All that is known at the present point."""
    return tuple((key, words) for key in run.guards.slots if (words := known_of(run, key)))


def words_of(run: Interpreter, hole: Unknown, taint: Taint) -> frozenset[str]:
    """All kinds and marks that hold for one source in a value at the present point."""
    return taint.safe | known_of(run, hole) | known_of(run, taint.source)


def harmful(run: Interpreter, hole: Unknown, kind: str) -> list[Taint]:
    """The client data in an unknown value that can still harm a kind of sink."""
    return [taint for taint in hole.taints if kind not in words_of(run, hole, taint)]
