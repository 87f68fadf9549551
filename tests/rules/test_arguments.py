"""What is asked of arguments."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Confidence
from fumehood.flow.values import Alternatives, Constant, External, Instance, Listing, Unknown, Value
from fumehood.rules.arguments import elements, is_constant, is_path, number, sureness

MAYBE = Alternatives((Unknown("$VERIFY"), Constant(False)))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Constant(False), Confidence.HIGH),
        (MAYBE, Confidence.MEDIUM),
        (Constant(True), None),
        (Constant(0), None),
        (Unknown("x"), None),
        (None, None),
    ],
)
def test_sureness(value: Value | None, expected: Confidence | None) -> None:
    assert sureness(value, is_constant(False)) is expected


def test_a_call_that_is_not_sure() -> None:
    assert sureness(Constant(False), is_constant(False), sure=False) is Confidence.MEDIUM


def test_paths() -> None:
    ask = is_path("ssl.CERT_NONE", "paramiko.AutoAddPolicy")
    assert ask(External("ssl.CERT_NONE"))
    assert ask(Instance(None, External("paramiko.AutoAddPolicy")))
    assert not ask(Constant("ssl.CERT_NONE"))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Constant(1000), 1000),
        (Alternatives((Constant(1000), Constant(600_000))), 600_000),
        (Alternatives((Constant(1000), Unknown("x"))), None),
        (Constant(True), None),
        (None, None),
    ],
)
def test_number(value: Value | None, expected: int | None) -> None:
    assert number(value) == expected


def test_elements() -> None:
    assert elements(Listing(None, [Constant("a"), Constant("b")])) == [Constant("a"), Constant("b")]
    assert elements(Constant("a")) == [Constant("a")]
    assert elements(None) == []
