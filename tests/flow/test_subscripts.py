"""Items by key, index and slice, of what is known and of what is known in part."""

from __future__ import annotations

import pytest

from tests.support import assert_value, reveal

KNOWN = (
    "[1, 2, 3][1], [1, 2, 3][-1], (1, 2)[0], 'abc'[1], b'abc'[1]",
    "[1, 2, 3, 4][1:3], [1, 2, 3][::-1], 'abcd'[::2], (1, 2, 3)[:2]",
    "{'a': 1, 2: 3}['a'], {'a': 1, 2: 3}[2]",
    "{'a': {'b': [1, 2]}}['a']['b'][1]",
)


@pytest.mark.parametrize("expression", KNOWN)
def test_a_known_item_is_what_python_finds(expression: str) -> None:
    assert reveal(expression) == repr(eval(expression))  # noqa: S307 -- the expressions above


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("[1, 2][u]", "1 | 2 | ?"),
        ("[][u]", "?"),
        ("{'a': 1}[u]", "1 | ?"),
        ("u['a']", "?u[]"),
        ("u[1:2]", "?u[]"),
        ("[1, 2][u:]", "1 | 2 | ?"),
        ("{'a': 1}['b']\n1", "not reached"),
        ("[1][3]\n1", "not reached"),
        ("{**u, 'a': 1}['a']", "1"),
        ("{'a': 1, **u}['b']", "?u[]"),
        ("({'a': 1} if u else {'b': 2})['a']", "1"),
        ("d = {}\nd['a'] = 1\nd", "{'a': 1}"),
        ("d = {'a': 1}\nd[u] = 2\nd", "{'a': 1 | 2, **2}"),
        ("d = {}\nif u: d['a'] = 1\nd", "{'a': 1 | missing}"),
        ("d = {}\nif u: d['a'] = 1\nd['a']", "1"),
        ("d = {}\nif u: d['a'] = 1\nd.get('a', 2)", "1 | 2"),
        ("d = {}\nif u: d['a'] = 1\n['a' in d, bool(d), not d]", "[?, ?bool(), ?]"),
        ("x = [1, 2]\nx[0] = 3\nx[-1] = 4\nx", "[3, 4]"),
        ("x = [1]\nx[5] = 1\n1", "not reached"),
        ("x = [1]\nx[u] = 2\nx", "[1 | 2, *2]"),
        ("d = {'a': 1}\ndel d['a']\nd", "{}"),
        ("d = {'a': 1}\ndel d[u]\nd['a']", "1 | ?"),
        ("class A:\n    def __getitem__(self, k): return k * 2\nA()[3]", "6"),
        ("from typing import List\nList[int]", "typing.List[]"),
        ("import lib\nlib.x['a']", "lib.x[]"),
        ("a = {}\nb = {}\n(a if u else b)['k'] = 1\n[a, b]", "[{'k': 1 | missing}, {'k': 1 | missing}]"),
    ],
)
def test_value(program: str, expected: str) -> None:
    assert_value(program, expected)
