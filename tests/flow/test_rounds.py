"""What rounds over the elements of client data prove about the whole."""

from __future__ import annotations

import pytest

from fumehood.flow.knowledge import key_of
from fumehood.flow.propagation import any_of
from fumehood.flow.rounds import lifted, quantified
from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import Unknown
from fumehood.flow.verdicts import about
from tests.arrivals import assert_arrivals

X = Unknown("x", (Taint(Source("the form", "x")),))
GOOD, BAD = about(any_of(X), ["sql"]), about(any_of(X), ["html"])


def test_what_holds_for_any_element_holds_for_the_whole() -> None:
    assert lifted(GOOD)[key_of(X)] == {"sql"}
    assert lifted(about(any_of(any_of(X)), ["sql"]))[key_of(X)] == {"sql"}
    assert lifted(about(X, ["sql"])) == {key_of(X): {"sql"}}


def test_all_and_any() -> None:
    true, false = quantified([(GOOD, BAD)], stops_on=False)
    assert dict(true)[key_of(X)] == {"sql"}
    assert key_of(X) not in dict(false)
    true, false = quantified([(GOOD, BAD)], stops_on=True)
    assert key_of(X) not in dict(true)
    assert dict(false)[key_of(X)] == {"html"}


def test_one_of_several_answers_proves_what_each_of_them_does() -> None:
    other = about(X, ["sql"])
    true, _ = quantified([(other, ()), (other, ())], stops_on=True)
    assert dict(true) == dict(other)
    true, _ = quantified([(other, ()), ((), ())], stops_on=True)
    assert true == ()


@pytest.mark.parametrize(
    "body",
    [
        "for c in x:\n    if c in 'abc':\n        continue\n    abort(400)\nexecute(x)",
        "for c in x:\n    if c not in 'abc':\n        break\nexecute(x)  # !",
        'for c in x:\n    if c not in "abc\'":\n        abort(400)\nexecute(x)  # !',
        "for c in x:\n    pass\nexecute(x)  # !",
        'for c in x:\n    if c in "\';":\n        abort(400)\nexecute(x)  # !',
        "for c in request.args['y']:\n    if c not in 'abc':\n        abort(400)\nexecute(x)  # !",
    ],
)
def test_loop(body: str) -> None:
    assert_arrivals(body)
