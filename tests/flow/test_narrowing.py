"""What a condition tells about the names in it where it holds."""

from __future__ import annotations

import pytest

from tests.support import assert_value


@pytest.mark.parametrize(
    ("start", "condition", "holds", "fails"),
    [
        ("None if u else 1", "x", "1", "None"),
        ("None if u else 1", "not x", "None", "1"),
        ("None if u else 1", "x is None", "None", "1"),
        ("None if u else 1", "x is not None", "1", "None"),
        ("'a' if u else 'b'", "x == 'a'", "'a'", "'b'"),
        ("'a' if u else 'b'", "x != 'a'", "'b'", "'a'"),
        ("'a' if u else 'b'", "x == 'a' and v", "'a'", "'a' | 'b'"),
        ("'a' if u else 'b'", "x == 'b' or v", "'a' | 'b'", "'a'"),
        ("v", "x == 'a'", "'a'", "?v"),
        ("v", "x in ('a', 'b')", "'a' | 'b'", "?v"),
        ("v", "x", "?v", "?v"),
        ("None if u else v", "x", "?v", "None | ?v"),
        ("1 if u else 2", "(y := x) == 1", "1 | 2", "1 | 2"),
        ("None if u else 1", "(x)", "1", "None"),
    ],
)
def test_a_name(start: str, condition: str, holds: str, fails: str) -> None:
    program = f"x = {start}\nif {condition}:\n    taken = x\nelse:\n    other = x\n[taken, other]"
    assert_value(program, f"[{holds}, {fails}]")


def test_after_leaving_the_other_arm_the_name_stays_narrowed() -> None:
    assert_value(
        "def f(x):\n    if x is None: return 'none'\n    return x\nf(None if u else 1)", "'none' | 1"
    )


def test_a_conditional_expression_narrows_too() -> None:
    assert_value("x = None if u else 'a'\nx.upper() if x else 'B'", "'A' | 'B'")


def test_an_assertion_narrows() -> None:
    assert_value("x = v\nassert x == 'a'\nx", "'a'")
