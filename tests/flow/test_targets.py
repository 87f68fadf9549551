"""What an assignment binds, however its target is written, and what `del` takes away."""

from __future__ import annotations

import pytest

from tests.support import assert_value


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("a, b = 1, 2\n[a, b]", "[1, 2]"),
        ("(a, b), c = [1, 2], 3\n[a, b, c]", "[1, 2, 3]"),
        ("a, *b = 1, 2, 3\n[a, b]", "[1, [2, 3]]"),
        ("*a, b = 'xyz'\n[a, b]", "[['x', 'y'], 'z']"),
        ("a, *b, c = 1, 2\n[a, b, c]", "[1, [], 2]"),
        ("a, b = b, a = 1, 2\n[a, b]", "[2, 1]"),
        ("a, b = u\n[a, b]", "[?u[], ?u[]]"),
        ("a, b = {'x': 1, 'y': 2}\n[a, b]", "['x', 'y']"),
        ("def f(): return 1, 2\na, b = f()\nb", "2"),
        ("class A: pass\nx = A()\nx.a, x.b = 1, 2\n[x.a, x.b]", "[1, 2]"),
        ("d = {}\nd['a'], d['b'] = 1, 2\nd", "{'a': 1, 'b': 2}"),
        ("for i, (a, b) in enumerate([(1, 2)]): pass\n[i, a, b]", "[0, 1, 2]"),
        ("a = b = []\na.append(1)\nb", "[1]"),
        ("a = 1\ndel a\na", "?a"),
        ("a, b = 1, 2\ndel (a, b)\n[a, b]", "[?a, ?b]"),
        ("class A: pass\nx = A()\nx.a = 1\ndel x.a\nx.a", "?a"),
        ("x = [1, 2]\ndel x[0]\nlen(x)", "1"),
    ],
)
def test_value(program: str, expected: str) -> None:
    assert_value(program, expected)
