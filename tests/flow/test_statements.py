"""Statements: what is decided happens, what is undecided may, what leaves a block is joined where it arrives."""

from __future__ import annotations

import pytest

from fumehood.flow.frame import Condition, WayIn
from tests.support import assert_value, observe


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("x = y = 1\n[x, y]", "[1, 1]"),
        ("x: int = 1\ny: int\n[x, y]", "[1, ?y]"),
        ("x = 1\nx += 2\nx", "3"),
        ("x = [1]\ny = x\nx += [2]\ny", "[1, 2]"),
        ("x = {'a': 1}\nx |= {'b': 2}\nx", "{'a': 1, 'b': 2}"),
        ("x = 'a'\nx *= 2\nx", "'aa'"),
        ("if 1 > 2:\n    x = 1\nelif 2 > 1:\n    x = 2\nelse:\n    x = 3\nx", "2"),
        ("if u:\n    x = 1\nelse:\n    x = 2\nx", "1 | 2"),
        ("x = 0\nif u:\n    x = 1\nx", "1 | 0"),
        ("if u:\n    x = 1\nx", "1"),
        ("pass\nassert True\n1", "1"),
        ("assert 1 > 2\n1", "not reached"),
        ("x = 1 if u else None\nassert x is not None\nx", "1"),
        ("x = 1\ndel x\nx", "?x"),
        ("raise ValueError\n1", "not reached"),
        ("if u:\n    raise ValueError\nelse:\n    x = 1\nx", "1"),
    ],
)
def test_simple_statements(program: str, expected: str) -> None:
    assert_value(program, expected)


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("n = 0\nfor i in range(5):\n    n += i\nn", "10"),
        ("n = 0\nfor i in range(5):\n    if i == 3:\n        break\n    n = i\nelse:\n    n = 'no'\nn", "2"),
        (
            "n = []\nfor i in range(4):\n    if i % 2:\n        continue\n    n.append(i)\nelse:\n    n.append('end')\nn",
            "[0, 2, 'end']",
        ),
        ("n = 0\nwhile n < 10:\n    n += 3\nelse:\n    n = -n\nn", "-12"),
        ("n = 0\nwhile True:\n    n += 1\n    if n == 4:\n        break\nn", "4"),
        ("n = 0\nfor i in u:\n    n = 1\nn", "1 | 0"),
        ("n = 0\nwhile u:\n    n = 1\nn", "1 | 0"),
        ("for a, (b, *c) in [(1, (2, 3, 4))]:\n    pass\n[a, b, c]", "[1, 2, [3, 4]]"),
        ("def f():\n    for i in [1, 2, 3]:\n        if i == 2:\n            return i\nf()", "2"),
        ("def f():\n    for i in u:\n        return 1\n    return 2\nf()", "1 | 2"),
        ("def f():\n    while True:\n        return 1\nf()", "1"),
        ("x = 0\nfor i in [1, 2]:\n    if u:\n        break\n    x = i\nx", "0 | 1 | 2"),
    ],
)
def test_loops(program: str, expected: str) -> None:
    assert_value(program, expected)


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("try:\n    x = 1\nfinally:\n    y = 2\n[x, y]", "[1, 2]"),
        ("try:\n    1 / 0\n    x = 1\nexcept ZeroDivisionError:\n    x = 2\nx", "2"),
        ("try:\n    {}['a']\nexcept (ValueError, LookupError) as e:\n    x = 1\nx", "1"),
        ("try:\n    {}['a']\nexcept ValueError:\n    x = 1\n2", "not reached"),
        ("try:\n    raise RuntimeError\nexcept:\n    x = 1\nx", "1"),
        ("class E(Exception): pass\ntry:\n    raise E()\nexcept E:\n    x = 1\nx", "1"),
        ("class E(Exception): pass\ntry:\n    raise E()\nexcept Exception:\n    x = 1\nx", "1"),
        ("try:\n    x = u()\nexcept Exception:\n    x = 'default'\nx", "?u() | 'default'"),
        ("try:\n    import tomllib_new as t\nexcept ImportError:\n    t = None\nt", "tomllib_new | None"),
        (
            "def f():\n    try:\n        return 1\n    finally:\n        x.append(1)\nx = []\n[f(), x]",
            "[1, [1]]",
        ),
        ("try:\n    pass\nexcept Exception:\n    x = 1\nelse:\n    x = 2\nx", "2"),
        ("import sys\ntry:\n    sys.exit()\nexcept SystemExit:\n    x = 1\nx", "1"),
        ("import sys\ntry:\n    sys.exit()\nexcept Exception:\n    x = 1\nx", "not reached"),
        ("exit()\n1", "not reached"),
    ],
)
def test_exceptions(program: str, expected: str) -> None:
    assert_value(program, expected)


MANAGERS = """
from contextlib import contextmanager, suppress

class Manager:
    def __enter__(self):
        log.append("in")
        return 5
    def __exit__(self, *args):
        log.append("out")

@contextmanager
def managed():
    log.append("in")
    yield 6
    log.append("out")

log = []
"""


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("with Manager() as x:\n    log.append(x)\nlog", "['in', 5, 'out']"),
        ("with managed() as x:\n    log.append(x)\nlog", "['in', 6, 'out']"),
        ("with Manager() as x, managed() as y:\n    pass\n[x, y, len(log)]", "[5, 6, 4]"),
        ("with open('x') as f:\n    pass\nf", "?open()"),
        ("with suppress(ValueError):\n    raise ValueError\n1", "1"),
        ("def f():\n    with Manager() as x:\n        return x\n[f(), log]", "[5, ['in', 'out']]"),
        ("def f():\n    with managed() as x:\n        return x\nf()", "6"),
    ],
)
def test_context_managers(program: str, expected: str) -> None:
    assert_value(MANAGERS + program, expected)


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("x = 1\ndef f():\n    global x\n    x = 2\nf()\nx", "2"),
        (
            "def f():\n    x = 1\n    def g():\n        nonlocal x\n        x = 2\n    g()\n    return x\nf()",
            "2",
        ),
        ("x = 1\ndef f():\n    x = 2\nf()\nx", "1"),
        ("class A:\n    x = 1\n    y = x + 1\n    def f(self): return x\nx = 9\n[A.y, A().f()]", "[2, 9]"),
    ],
)
def test_scopes(program: str, expected: str) -> None:
    assert_value(program, expected)


def test_conditions_on_the_name_are_seen_in_a_module_s_own_body() -> None:
    program = """
    from flask import Flask
    app = Flask(__name__)
    if __name__ == "__main__":
        app.run()
    if unrelated:
        pass
    def f():
        if __name__:
            pass
    """
    seen = [(one.entry.way, one.outcome) for one in observe(program).of(Condition)]
    assert seen == [(WayIn.IMPORT, False), (WayIn.SCRIPT, True)]


def test_an_endless_loop_ends() -> None:
    assert_value("n = 0\nwhile True:\n    n += 1\nn", "65 | 64")
