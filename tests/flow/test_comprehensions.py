"""Comprehensions: what they collect, what of it is decided, and where their names end."""

from __future__ import annotations

import pytest

from tests.support import assert_value, reveal

KNOWN = (
    "[x * 2 for x in [1, 2, 3] if x > 1]",
    "[(x, y) for x in 'ab' for y in [1, 2] if y > 1]",
    "{k: v for k, v in {'a': 1, 'b': 2}.items()}",
    "{v for v in [1, 1, 2]}",
    "list(x for x in (1, 2))",
    "[i for i in range(3) if i if i > 1]",
)


@pytest.mark.parametrize("expression", KNOWN)
def test_a_known_comprehension_is_what_python_makes_of_it(expression: str) -> None:
    assert reveal(expression) == repr(eval(expression))  # noqa: S307 -- the expressions above


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("[x for x in u]", "[*?u[]]"),
        ("[x for x in [1, 2] if u]", "[*1 | 2]"),
        ("(i for i in [1])", "generator"),
        ("x = 5\n[x for x in [1]]\nx", "5"),
        ("x = 1\n[y for y in [2] if (x := 3)]\nx", "3"),
        ("seen = []\nlazy = (seen.append(i) for i in [1, 2])\nlen(seen)", "0"),
        ("seen = []\nlist(seen.append(i) for i in [1, 2])\nlen(seen)", "2"),
    ],
)
def test_value(program: str, expected: str) -> None:
    assert_value(program, expected)
