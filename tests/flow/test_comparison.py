"""Comparisons: decided where both sides are known, over all alternatives otherwise."""

from __future__ import annotations

import pytest

from tests.support import assert_value, reveal

KNOWN = (
    "1 == 1.0",
    "'a' < 'b' <= 'b'",
    "None is None",
    "not (1 > 2)",
    "[1, [2]] == [1, [2]]",
    "(1, 2) == (1, 3)",
    "{'a': 1} == {'a': 1}",
    "'a' in 'cat'",
    "'x' not in ['a', 'b']",
    "2 in {1: 'a', 2: 'b'}",
    "3 in {1, 2}",
    "() == []",
)


@pytest.mark.parametrize("expression", KNOWN)
def test_a_known_comparison_is_what_python_makes_of_it(expression: str) -> None:
    assert reveal(expression) == repr(eval(expression))  # noqa: S307 -- the expressions above


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("x = 1 if u else 2\nx == 3", "False"),
        ("x = 1 if u else 2\nx < 3", "True"),
        ("x = 1 if u else None\nx is None", "False | True"),
        ("x = 'a' if u else 'b'\nx in ('a', 'b', 'c')", "True"),
        ("u in []", "False"),
        ("class A: pass\nA == A", "True"),
        ("class A: pass\nA() is None", "False"),
        ("def f(): pass\nf is not None", "True"),
        ("f'/{u}' == 'x'", "False"),
    ],
)
def test_value(program: str, expected: str) -> None:
    assert_value(program, expected)


def test_what_python_cannot_order_raises() -> None:
    assert_value("try:\n    x = 1 < 'a'\nexcept TypeError:\n    x = 'raised'\nx", "'raised'")
