"""Functions entered with their actual arguments, classes instantiated, generators run as they are consumed."""

from __future__ import annotations

import pytest

from tests.support import assert_value


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("def f(a, b=2): return (a, b)\nf(1)", "(1, 2)"),
        ("def f(a, b=2): return (a, b)\nf(b=1, a=2)", "(2, 1)"),
        ("def f(a, /, b, *, c): return (a, b, c)\nf(1, 2, c=3)", "(1, 2, 3)"),
        ("def f(*a, **k): return [a, k]\nf(1, 2, x=3)", "[(1, 2), {'x': 3}]"),
        ("def f(): pass\nf()", "None"),
        ("def f(x):\n    if x: return 1\n    return 2\n[f(0), f(1), f(u)]", "[2, 1, 1 | 2]"),
        ("def f(x):\n    if x: return 1\nf(u)", "1 | None"),
        ("def f(a): return a\nf()", "?a"),
        ("def f(n): return 1 if n == 0 else n * f(n - 1)\nf(2)", "2"),
        ("def f(n): return f(n + 1)\nf(0)", "?f()"),
        ("def f(a=[]):\n    a.append(1)\n    return a\nf()\nf()", "[1, 1]"),
        ("x = 1\ndef f(a=x): return a\nx = 2\nf()", "1"),
        ("def outer(a):\n    def inner(b): return a + b\n    return inner\nouter(1)(2)", "3"),
        ("def f(): return g()\ndef g(): return 1\nf()", "1"),
        ("fs = {'a': lambda: 1}\nfs['a']()", "1"),
        ("f = (lambda: 1) if u else (lambda: 2)\nf()", "1 | 2"),
        ("import functools\nf = functools.partial(dict, a=1)\nf(b=2)", "{'a': 1, 'b': 2}"),
        ("u(1)", "?u()"),
        ("import lib\nlib.make(1)", "lib.make()"),
        ("import lib\nlib.Thing(1)", "lib.Thing()"),
        ("import lib\nx = [1]\nlib.change(x)\nx", "[1 | ?passed to a library, *?passed to a library]"),
        ("import json\nx = [1]\njson.dumps(x)\nx", "[1]"),
    ],
)
def test_functions(program: str, expected: str) -> None:
    assert_value(program, expected)


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("class A: pass\nA()", "A()"),
        ("class A:\n    def __init__(self, x): self.x = x\nA(1).x", "1"),
        (
            "class A:\n    def __init__(self, x): self.x = x\nclass B(A):\n    def __init__(self):\n        super().__init__(2)\nB().x",
            "2",
        ),
        (
            "class A:\n    def __init__(self, x): self.x = x\nclass B(A):\n    def __init__(self):\n        super(B, self).__init__(2)\nB().x",
            "2",
        ),
        (
            "class A:\n    def __init__(self, x): self.x = x\nclass B(A):\n    def __init__(self):\n        A.__init__(self, 3)\nB().x",
            "3",
        ),
        (
            "from dataclasses import dataclass\n@dataclass\nclass A:\n    x: int\n    y: int = 2\na = A(1)\n[a.x, a.y]",
            "[1, 2]",
        ),
        (
            "from typing import NamedTuple\nclass A(NamedTuple):\n    x: int\n    y: int = 2\na = A(y=1, x=3)\n[a.x, a.y]",
            "[3, 1]",
        ),
        (
            "from enum import Enum\nclass E(Enum):\n    A = 1\n    B = 2\n[E.A.value, E.B.name, E.A is E.A, E.A is E.B, E.A == E.B]",
            "[1, 'B', True, False, False]",
        ),
        (
            "class A:\n    n = 0\n    def add(self):\n        self.n += 1\n        return self\nA().add().add().n",
            "2",
        ),
    ],
)
def test_classes(program: str, expected: str) -> None:
    assert_value(program, expected)


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("def g():\n    yield 1\n    yield 2\nlist(g())", "[1, 2]"),
        ("def g():\n    log.append('ran')\n    yield 1\nlog = []\ng()\nlog", "[]"),
        (
            "def g():\n    log.append('ran')\n    yield 1\n    log.append('on')\nlog = []\nnext(g())\nlog",
            "['ran']",
        ),
        ("def g(n):\n    for i in range(n):\n        yield i\nsum(g(4))", "6"),
        ("def g():\n    yield from [1, 2]\n    yield 3\n[*g()]", "[1, 2, 3]"),
        ("def g():\n    yield 1\na, = g()\na", "1"),
        ("def g():\n    while True:\n        yield 1\nfor x in g():\n    break\nx", "1"),
        ("async def f(): return 1\nf()", "coroutine"),
        ("import asyncio\nasync def f(): return 1\nasyncio.run(f())", "1"),
        ("log = []\nasync def f(): log.append(1)\nf()\nlog", "[]"),
    ],
)
def test_generators_and_coroutines(program: str, expected: str) -> None:
    assert_value(program, expected)


def test_deep_recursion_is_cut() -> None:
    functions = "\n".join(f"def f{n}(): return f{n + 1}()" for n in range(200))
    assert_value(f"{functions}\ndef f200(): return 1\nf0()", "?f48()")
