"""What is known of client data, and why a value is which of its alternatives."""

from __future__ import annotations

import pytest

from fumehood.flow.knowledge import (
    MAX_REASONS,
    NO_WORDS,
    Changes,
    Known,
    Pair,
    Reasons,
    common,
    key_of,
    knowing,
    merged,
    shared,
    tell_apart,
    words_in,
)
from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import (
    FALSE,
    MISSING,
    NONE,
    TRUE,
    Constant,
    Dictionary,
    Text,
    Unknown,
    Value,
    join,
)

X = Unknown("x", (Taint(Source("the form", "x")),))
SQL, BOTH = frozenset({"sql"}), frozenset({"sql", "html"})
KNOWN: Known = {key_of(X): SQL}


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (None, NO_WORDS),
        (Constant(SQL), SQL),
        (join(Constant(BOTH), Constant(SQL)), SQL),
        (join(Constant(SQL), MISSING), NO_WORDS),
        (Unknown("u"), NO_WORDS),
    ],
)
def test_what_holds_for_certain(entry: Value | None, words: frozenset[str]) -> None:
    assert words_in(entry) == words


@pytest.mark.parametrize("value", [X, Text(("a", X)), join(X, Constant("a"))])
def test_a_value_remembers_what_is_known(value: Value) -> None:
    found = knowing(value, lambda key: KNOWN.get(key, NO_WORDS))
    assert found != value
    assert knowing(found, lambda key: KNOWN.get(key, NO_WORDS)) is found
    assert key_of(found) == key_of(value)


def test_nothing_known_changes_nothing() -> None:
    assert knowing(X, lambda _: NO_WORDS) is X
    assert knowing(NONE, lambda _: SQL) is NONE


def test_together_and_in_common() -> None:
    both: Known = {key_of(X): BOTH}
    assert merged(KNOWN, both) == both
    assert common([KNOWN, both]) == KNOWN
    assert common([KNOWN, {}]) == {}
    assert common([]) == {}


def test_an_alternative_has_its_reason() -> None:
    reasons = Reasons()
    flag = reasons.join([(TRUE, KNOWN), (FALSE, {})])
    assert reasons.told(flag)
    assert reasons.of(flag) == [(TRUE, KNOWN), (FALSE, {})]
    again = reasons.join([(flag, {Source("the form", "y"): SQL}), (NONE, {})])
    assert [(one, len(known)) for one, known in reasons.of(again)] == [(TRUE, 2), (FALSE, 1), (NONE, 0)]


def test_reasons_belong_to_one_place() -> None:
    reasons = Reasons()
    reasons.join([(TRUE, KNOWN), (FALSE, {})])
    assert not reasons.told(join(TRUE, FALSE))


def test_reasons_are_bounded() -> None:
    reasons = Reasons()
    ways: list[Pair] = [(Constant(number % 3), KNOWN) for number in range(MAX_REASONS + 1)]
    assert reasons.of(reasons.join(ways)) == [(Constant(number), KNOWN) for number in range(3)]
    many = reasons.join([*ways, (Constant(0), {})])
    assert reasons.of(many) == [(Constant(0), {}), (Constant(1), KNOWN), (Constant(2), KNOWN)]


def test_arms_do_not_deny_what_others_learn_about_their_own_data() -> None:
    guards, y = Dictionary(None), Unknown("y", (Taint(Source("the form", "y")),))
    one: Changes = {(guards, key_of(X)): Constant(SQL)}
    two: Changes = {}
    tell_apart([(one, X), (two, y)], guards)
    assert shared([words_in(arm[guards, key_of(X)]) for arm in (one, two)]) == SQL


def test_an_arm_with_the_same_data_may_deny_it() -> None:
    guards = Dictionary(None)
    one: Changes = {(guards, key_of(X)): Constant(SQL)}
    two: Changes = {}
    tell_apart([(one, X), (two, Text(("a ", X)))], guards)
    assert two == {}
