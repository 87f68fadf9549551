"""Answers about client data, and what is known of it where they hold: guards.

A comparison, a membership test, `text.isdigit()`, a regular expression: each answers with a Verdict that says what
its truth proves and what its falsehood proves. Where a branch is taken on a verdict, what it proves is written to
`run.guards`, by value and in memory, so that it holds on that branch only, also for callers. Words are kinds of sink
that the value is harmless for there, and marks (see flow.taint.Taint).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from fumehood.flow.knowledge import (
    ABSENT,
    NO_WORDS,
    NOTHING,
    Key,
    Known,
    Pair,
    common,
    foreign,
    key_of,
    knowing,
    merged,
    words_in,
)
from fumehood.flow.parts import Telling, of_wholes
from fumehood.flow.propagation import holes
from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import (
    MISSING,
    Alternatives,
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    Text,
    Unknown,
    Value,
    join,
    options,
)
from fumehood.models.kinds import KINDS

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

Proofs = tuple[tuple[Key, frozenset[str]], ...]
"""What is known of values or of whole sources."""

EVERYTHING: Final = KINDS
PROVES: Final = " proves"
"""The slot of a library's object for the verdict that its being there is: the match of a regular expression."""


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


def verdict_of(value: Value) -> Verdict | None:
    """The verdict that a value is, or stands for when it is there."""
    match value:
        case Verdict():
            return value
        case Telling(outcome=outcome, if_true=if_true, if_false=if_false):
            return Verdict(outcome, if_true, if_false)
        case Instance():
            found = value.slots.get(PROVES)
            return found if isinstance(found, Verdict) else None
        case _:
            return None


def about(value: Value, words: Iterable[str]) -> Proofs:
    """The same words about all client data in a value, about the value, and about what it is a part of."""
    known = frozenset(words)
    found: dict[Key, frozenset[str]] = {}
    for hole in holes(value):
        if holding := _of_part(value, hole, known):
            found[key_of(hole)] = holding
    if found or isinstance(value, Text):
        found[key_of(value)] = known
    for source, more in of_wholes(value, known).items():
        found[source] = more  # noqa: PERF403 -- the key of a dictionary of values would not be a source
    return tuple(found.items())


def _of_part(value: Value, hole: Unknown, words: frozenset[str]) -> frozenset[str]:
    """What holds for a hole if the words hold for the text around it: how it begins tells of the first part only."""
    if not isinstance(value, Text):
        return words
    first, last = value.parts[0] is hole, value.parts[-1] is hole
    return frozenset(
        word
        for word in words
        if word in EVERYTHING
        or word[0] == "-"
        or (first and word.startswith(("^", "!^")))
        or (last and word.startswith(("$", "!$")))
    )


def decided(value: Value, outcome: bool) -> Value:
    """A value that is known to be true, or to be false."""
    if isinstance(value, Verdict):
        return Verdict(outcome, value.proofs(outcome), value.proofs(outcome))
    if isinstance(value, Telling):
        return replace(value, outcome=outcome, if_true=value.proofs(outcome), if_false=value.proofs(outcome))
    if isinstance(value, Unknown):
        known = tuple(_if_empty(value, outcome).items())
        return Telling(
            value.origin, value.taints if outcome else (), value.place, outcome, if_true=known, if_false=known
        )
    if isinstance(value, External) and value.path.endswith((")", "]")):
        return Telling(value.path, outcome=outcome)
    return value


def together(first: Value, second: Value, *, on: bool) -> Value:
    """The second operand of `and` (`on` is True) or `or`, where the first is known to be `on`."""
    known: Proofs = first.proofs(on) if isinstance(first, Verdict | Telling) else proven(first, on)
    if not known and not isinstance(first, Verdict | Telling):
        return second
    if isinstance(second, Unknown) and second.taints:
        return _telling(second, known, on=on)
    if isinstance(second, Verdict):
        return Verdict(
            second.outcome,
            (*known, *second.if_true) if on else second.if_true,
            second.if_false if on else (*known, *second.if_false),
        )
    if isinstance(second, Constant) and isinstance(second.value, bool):
        return Verdict(second.value, known, known)
    return Verdict(None, known if on else (), () if on else known) if isinstance(second, Unknown) else second


def _telling(second: Unknown, known: Proofs, *, on: bool) -> Value:
    """Client data whose truth, or falsehood, says as well what is known of something else."""
    first = second if isinstance(second, Telling) else Telling(second.origin, second.taints)
    if on:
        return replace(first, if_true=(*known, *first.if_true))
    return replace(first, if_false=(*known, *first.if_false))


def proven(value: Value, outcome: bool) -> Proofs:
    """What is known of client data if a value is true, or false, whichever of its alternatives it is."""
    return tuple(common(_answers([(option, NOTHING) for option in options(value)], outcome)).items())


def believe(run: Interpreter, value: Value, outcome: bool) -> None:
    """Take a value to be true or false from here on: what all of its possible answers prove is known."""
    if isinstance(value, Listing | Dictionary):
        learn(run, _of_container(run, value, outcome))
    else:
        learn(run, common(_answers(run.memory.reasons.of(value), outcome)))


def learn(run: Interpreter, known: Known) -> None:
    """Note what is known from here on."""
    for key, words in known.items():
        if words:
            run.memory.write(run.guards, key, Constant(known_of(run, key) | words))


def _answers(ways: Iterable[Pair], outcome: bool) -> list[Known]:
    """What is known by each way in which a value can be true, or false."""
    found: list[Known] = []
    for option, known in ways:
        if (verdict := verdict_of(option)) is not None:
            if verdict.outcome in (None, outcome):
                found.append(merged(known, _table(verdict.proofs(outcome)), _if_empty(option, outcome)))
        elif isinstance(option, Constant):
            if bool(option.value) is outcome:
                found.append(known)
        elif option is not MISSING:
            found.append(merged(known, _if_empty(option, outcome)))
    return found


def _if_empty(value: Value, outcome: bool) -> Known:
    """Client data that counts as false is empty, zero or nothing at all."""
    if outcome or not isinstance(value, Unknown) or not value.taints:
        return NOTHING
    if value.place.startswith("['"):
        return absence(value)
    return emptiness(value)


def emptiness(value: Unknown) -> Known:
    """What is known of client data where it is nothing; of others from the same source nothing is."""
    return {key_of(value): EVERYTHING | {ABSENT}}


def _of_container(run: Interpreter, value: Listing | Dictionary, outcome: bool) -> Known:
    """What is known where nothing was put into a container, or where the one thing was that could be."""
    found: list[Known] = []
    for entry in value.slots.values():
        ways = run.memory.reasons.of(entry)
        if outcome and (len(value.slots) > 1 or value.rest is not None):
            return {}
        found.append(common(known for option, known in ways if (option is not MISSING) is outcome))
    return merged(*found)


def _table(proofs: Proofs) -> Known:
    found: dict[Key, frozenset[str]] = {}
    for key, words in proofs:
        found[key] = found.get(key, NO_WORDS) | words
    return found


def which(run: Interpreter, value: Value, is_true: Callable[[Value], Value]) -> Verdict | None:
    """What an undecided question about a value with reasons proves; None if there are none."""
    reasons = run.memory.reasons
    if not isinstance(value, Alternatives) or not reasons.told(value):
        return None
    tables: dict[bool, list[Known]] = {True: [], False: []}
    for option, known in reasons.of(value):
        answer = is_true(option)
        for outcome, table in tables.items():
            if isinstance(answer, Verdict) and answer.outcome in (None, outcome):
                table.append(merged(known, _table(answer.proofs(outcome))))
            elif not isinstance(answer, Constant) or bool(answer.value) is outcome:
                table.append(known)
    return Verdict(None, tuple(common(tables[True]).items()), tuple(common(tables[False]).items()))


def known_of(run: Interpreter, key: Key) -> frozenset[str]:
    """The words that hold for a value or a source at the present point."""
    if not run.guards.slots:
        return NO_WORDS
    return words_in(run.guards.slots.get(key if isinstance(key, Source) else key_of(key)))


def or_default(run: Interpreter, found: Value, default: Value) -> Value:
    """What a client sent, or something else where it sent nothing: then there is nothing of it."""
    return run.memory.reasons.join([(found, NOTHING), (default, absence(found))])


def absence(*values: Value) -> Known:
    """What is known where there is nothing of the client data in some values."""
    nothing = EVERYTHING | {ABSENT}
    found: dict[Key, frozenset[str]] = {}
    for hole in holes(*values):
        found[key_of(hole)] = nothing
        found.update((taint.source, nothing) for taint in hole.taints)
    return found


def ways_of(run: Interpreter, value: Value) -> list[Pair]:
    """The alternatives of a value with what is known of each: one without client data has none of the others'."""
    ways = run.memory.reasons.of(value)
    if not isinstance(value, Alternatives):
        return ways
    tainted = [option for option in value.options if next(holes(option), None) is not None]
    if not tainted or len(tainted) == len(value.options):
        return ways
    nothing = absence(*tainted)
    return [(one, known if one in tainted else merged(known, nothing)) for one, known in ways]


def tells(value: Value) -> bool:
    """Whether an answer proves anything."""
    verdict = verdict_of(value)
    return verdict is not None and bool(verdict.if_true or verdict.if_false)


def one_of(answers: Sequence[tuple[Value, Value]]) -> Value | None:
    """The answer of whichever of several subjects there is, each with its own; None if no answer tells anything.

    Each is about the client data of its own subject: the others' is not there then.
    """
    asked = [answer for _, answer in answers if any(map(tells, options(answer)))]
    if not asked:
        return None
    return join(
        *(
            _apart(answer, subject, asked) if answer in asked else _without(answer, asked)
            for subject, answer in answers
        )
    )


def _without(answer: Value, others: Iterable[Value]) -> Value:
    """An answer about something else than other answers: where it is given, there is nothing of what they are about."""
    proofs = _absences(_keys(others))

    def one(option: Value) -> Value:
        if isinstance(option, Constant):
            return Verdict(option.value, proofs, proofs) if isinstance(option.value, bool) else option
        if isinstance(option, Verdict) and not tells(option):
            return Verdict(option.outcome, proofs, proofs)
        return Verdict(None, proofs, proofs) if isinstance(option, Unknown) and not option.taints else option

    return join(*map(one, options(answer)))


def _apart(answer: Value, asked: Value, others: Iterable[Value]) -> Value:
    """An answer about `asked`, beside answers about other values: of theirs, there is only what is in `asked`, too."""
    proofs = _absences(foreign(_keys(others) - _keys([answer]), asked))

    def one(option: Value) -> Value:
        if proofs and isinstance(option, Verdict):
            return Verdict(option.outcome, (*option.if_true, *proofs), (*option.if_false, *proofs))
        return option

    return join(*map(one, options(answer)))


def _keys(answers: Iterable[Value]) -> set[Key]:
    """What some answers tell of."""
    told = [verdict for one in answers for option in options(one) if (verdict := verdict_of(option))]
    return {key for verdict in told for key, _ in (*verdict.if_true, *verdict.if_false)}


def _absences(keys: Iterable[Key]) -> Proofs:
    return tuple((key, EVERYTHING | {ABSENT}) for key in keys)


def known_now(run: Interpreter, value: Value) -> Value:
    """A value that remembers what is known of its client data at the present point."""
    slots = run.guards.slots
    if not slots or not isinstance(value, Unknown | Text | Alternatives):
        return value
    if isinstance(value, Unknown) and not value.taints:
        return value

    def words(key: Key) -> frozenset[str]:
        return words_in(slots.get(key))

    reasons = run.memory.reasons
    if reasons.told(value):
        return reasons.join([(knowing(option, words), known) for option, known in reasons.of(value)])
    return knowing(value, words)


def held(run: Interpreter) -> Known:
    """All that is known at the present point."""
    return {key: words for key, entry in run.guards.slots.items() if (words := words_in(entry))}


def words_of(run: Interpreter, hole: Unknown, taint: Taint) -> frozenset[str]:
    """All kinds and marks that hold for one source in a value at the present point."""
    if not run.guards.slots:
        return taint.safe
    return taint.safe | known_of(run, hole) | known_of(run, taint.source)


def harmful(run: Interpreter, hole: Unknown, kind: str) -> list[Taint]:
    """The client data in an unknown value that can still harm a kind of sink."""
    return [taint for taint in hole.taints if kind not in words_of(run, hole, taint)]
