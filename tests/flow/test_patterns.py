"""`match`: which case a value falls into, and what its pattern binds."""

from __future__ import annotations

import pytest

from tests.support import assert_value


@pytest.mark.parametrize(
    ("subject", "pattern", "expected"),
    [
        ("1", "1", "'yes'"),
        ("1", "2", "'no'"),
        ("'a'", "'a' | 'b'", "'yes'"),
        ("None", "None", "'yes'"),
        ("0", "False", "'no'"),
        ("u", "1", "'yes' | 'no'"),
        ("1", "x", "'yes'"),
        ("1", "_", "'yes'"),
        ("1", "x if x > 1", "'no'"),
        ("1", "x if u", "'yes' | 'no'"),
        ("[1, 2]", "[1, x]", "'yes'"),
        ("[1, 2]", "[1]", "'no'"),
        ("[1, 2, 3]", "[1, *rest]", "'yes'"),
        ("'ab'", "[a, b]", "'no'"),
        ("{'a': 1}", "{'a': 1}", "'yes'"),
        ("{'a': 1}", "{'b': _}", "'no'"),
        ("{'a': 1}", "[1]", "'no'"),
        ("1", "int()", "'yes'"),
        ("'a'", "int()", "'no'"),
        ("'a'", "str(x)", "'yes'"),
        ("Point(1)", "Point(x=1)", "'yes'"),
        ("Point(1)", "Point(x=2)", "'no'"),
        ("1", "Point()", "'no'"),
        ("u", "Point(x=1)", "'yes' | 'no'"),
        ("u", "{'a': x}", "'yes' | 'no'"),
        ("u", "[x, *y]", "'yes' | 'no'"),
        ("1", "builtin.one", "'yes'"),
    ],
)
def test_which_case(subject: str, pattern: str, expected: str) -> None:
    program = f"""
    class Point:
        def __init__(self, x): self.x = x
    class builtin:
        one = 1
    match {subject}:
        case {pattern}:
            found = "yes"
        case _:
            found = "no"
    found
    """
    assert_value(program, expected)


@pytest.mark.parametrize(
    ("subject", "pattern", "expression", "expected"),
    [
        ("[1, 2, 3]", "[first, *rest]", "[first, rest]", "[1, [2, 3]]"),
        ("[1, 2, 3]", "[*start, last]", "[start, last]", "[[1, 2], 3]"),
        ("{'a': 1, 'b': 2}", "{'a': x}", "x", "1"),
        ("1", "int() as n", "n", "1"),
        ("[u, 1]", "[x, y]", "[x, y]", "[?u, 1]"),
        ("u", "[x, *y]", "[x, y]", "[?, ?]"),
    ],
)
def test_what_is_bound(subject: str, pattern: str, expression: str, expected: str) -> None:
    assert_value(f"match {subject}:\n    case {pattern}: pass\n{expression}", expected)


def test_several_cases_of_an_unknown_are_all_possible() -> None:
    cases = "match u:\n    case 'a': x = 1\n    case 'b': x = 2\n    case _: x = 3\nx"
    assert_value(cases, "1 | 2 | 3")
