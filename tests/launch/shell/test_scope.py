"""Values with unknown parts, and ways that come together."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.launch import Word
from fumehood.launch.process import Files
from fumehood.launch.shell.scope import Budget, End, LimitReachedError, Scope, Value, merged

PLACE = Location("a", 1, 1, 1, 2)


@pytest.mark.parametrize(
    ("text", "missing", "parts"),
    [
        ("a", (), 1),
        ("", (), 1),
        ("${A}:${B}", ("A", "B"), 3),
        ("x$(nproc)y", ("$(nproc)",), 3),
        ("not there", ("A",), 1),
    ],
)
def test_a_value_and_a_word_say_the_same(text: str, missing: tuple[str, ...], parts: int) -> None:
    value = Value.of(Word(text, PLACE, missing))
    assert (len(value.atoms), value.word.missing, value.known) == (parts, missing, not missing)
    assert value.word.text == (text if text != "not there" else "${A}")


def test_texts_that_grow_too_long_are_unknown() -> None:
    value = Value(("x" * 6_000,), PLACE)
    assert value.then(value, PLACE).word == Word("${…}", PLACE, ("…",))


def way(**variables: str) -> Scope:
    environment = {name: Word(text, PLACE) for name, text in variables.items()}
    return Scope.started(environment, "/app", Files(), Budget(10))


def test_ways_that_know_the_same_are_one() -> None:
    assert len(merged([way(A="1"), way(A="2"), way(A="1")])) == 2


def test_too_many_ways_know_only_what_they_agree_on() -> None:
    ways = [way(A=str(number), B="same") for number in range(9)]
    ended = way(A="1")
    ended.ended = End.GONE
    gone, one = merged([*ways, ended])
    assert (gone.ended, list(one.variables)) == (End.GONE, ["B"])


def test_a_way_that_failed_is_dropped() -> None:
    failed = way()
    failed.ended = End.FAILED
    assert merged([failed]) == []


def test_a_budget_ends() -> None:
    budget = Budget(2)
    budget.spend(2)
    with pytest.raises(LimitReachedError):
        budget.spend()
