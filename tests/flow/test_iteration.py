"""Rounds over what is known one by one, over what is not once, as a possibility."""

from __future__ import annotations

import pytest

from tests.support import assert_value

LOOP = "seen = []\nfor x in {}:\n    seen.append(x)\nseen"


@pytest.mark.parametrize(
    ("iterable", "expected"),
    [
        ("[1, 2]", "[1, 2]"),
        ("(1, 2)", "[1, 2]"),
        ("'ab'", "['a', 'b']"),
        ("{'a': 1, 'b': 2}", "['a', 'b']"),
        ("{'a': 1}.items()", "[('a', 1)]"),
        ("range(2)", "[0, 1]"),
        ("(i for i in [1])", "[1]"),
        ("map(str, [1, 2])", "['1', '2']"),
        ("filter(None, [0, 1])", "[1]"),
        ("zip('ab', [1, 2])", "[('a', 1), ('b', 2)]"),
        ("enumerate('a', 1)", "[(1, 'a')]"),
        ("reversed([1, 2])", "[2, 1]"),
        ("sorted([2, 1])", "[1, 2]"),
        ("[]", "[]"),
        ("u", "[?u[] | missing]"),
        ("[*u, 1]", "[?u[] | 1 | missing]"),
        ("range(1000)", "[? | missing]"),
    ],
)
def test_elements(iterable: str, expected: str) -> None:
    assert_value(LOOP.format(iterable), expected)


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("from enum import Enum\nclass E(Enum):\n    A = 1\n    B = 2\n[e.name for e in E]", "['A', 'B']"),
        ("x = [1]\nif u: x.append(2)\nn = 0\nfor i in x: n = i\nn", "2 | 1"),
        ("x = []\nif u: x.append(2)\n[bool(x), not x]", "[?bool(), ?]"),
        ("def g():\n    yield 1\n    log.append('after')\nlog = []\nfor x in g(): break\nlog", "[]"),
        ("list(range(3))", "[0, 1, 2]"),
        ("[*'ab', *(1, 2)]", "['a', 'b', 1, 2]"),
        ("x = list(range(100))\n[i for i in x]", "[*0 | 1 | 2 | 3 | 4 | 5 | 6 | ?]"),
    ],
)
def test_value(program: str, expected: str) -> None:
    assert_value(program, expected)
