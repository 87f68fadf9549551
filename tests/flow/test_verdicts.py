"""What guards prove, and for how long: see `verdicts.md`."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.flow.knowledge import key_of
from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import FALSE, TRUE, Constant, Text, Unknown, Value, join
from fumehood.flow.verdicts import EVERYTHING, Verdict, about, decided, proven, together, verdict_of
from fumehood.models.kinds import KINDS
from tests.arrivals import assert_arrivals
from tests.support import cases

PROGRAMS = [
    pytest.param(files["program.py"], id=title)
    for title, files in cases(Path(__file__).with_name("verdicts.md"))
]
X = Unknown("x", (Taint(Source("the form", "x")),))
Y = Unknown("y", (Taint(Source("the form", "y")),))
SQL, HTML = frozenset({"sql"}), frozenset({"html"})
IS_X = Verdict(None, about(X, SQL), about(X, HTML))
IS_Y = Verdict(None, about(Y, SQL))


@pytest.mark.parametrize("body", PROGRAMS)
def test_program(body: str) -> None:
    assert_arrivals(body)


@pytest.mark.parametrize(
    ("value", "outcome", "words"),
    [
        (IS_X, True, SQL),
        (IS_X, False, HTML),
        (IS_X.negated(), True, HTML),
        (decided(IS_X, True), False, frozenset()),
        (join(IS_X, FALSE), True, SQL),
        (join(IS_X, FALSE), False, frozenset()),
        (join(IS_X, TRUE), True, frozenset()),
        (join(IS_X, Unknown("u")), True, frozenset()),
        (together(TRUE, IS_X, on=True), True, SQL),
        (together(IS_X, IS_Y, on=True), True, SQL),
        (together(IS_X, IS_Y, on=True), False, frozenset()),
        (together(IS_X, IS_Y, on=False), False, HTML),
        (together(IS_X, FALSE, on=True), True, frozenset()),
        (X, False, EVERYTHING),
        (X, True, frozenset()),
    ],
)
def test_what_is_proven_of_x(value: Value, outcome: bool, words: frozenset[str]) -> None:
    assert dict(proven(value, outcome)).get(key_of(X), frozenset()) & KINDS == words


def test_a_guard_speaks_of_the_value_whatever_was_known_of_it_before() -> None:
    known = Unknown("x", (Taint(Source("the form", "x"), SQL),))
    assert key_of(known) == key_of(X)
    assert key_of(X) != key_of(Y)


@pytest.mark.parametrize(
    ("word", "holes"),
    [
        ("sql", (True, True)),
        ("-'", (True, True)),
        ("^/", (True, False)),
        ("$.txt", (False, True)),
        ("resolved", (False, False)),
    ],
)
def test_how_a_text_begins_is_no_fact_about_the_middle_of_it(word: str, holes: tuple[bool, bool]) -> None:
    known = dict(about(Text((X, "a", Y)), [word]))
    assert tuple(word in known.get(key_of(one), ()) for one in (X, Y)) == holes


def test_client_data_that_counts_as_false_is_empty() -> None:
    empty = decided(X, False)
    assert isinstance(empty, Unknown)
    assert empty.taints == ()
    assert verdict_of(Constant(True)) is None
