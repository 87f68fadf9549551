"""Builtin functions that ask what an object is and what attributes it has."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals
from tests.support import assert_value


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("[isinstance(1, int), isinstance('a', (int, str)), isinstance([], dict)]", "[True, True, False]"),
        (
            "class A: x = 1\n[hasattr(A(), 'x'), hasattr(A(), 'y'), getattr(A(), 'x'), getattr(A(), 'y', 2)]",
            "[True, False, 1, 2]",
        ),
        ("class A: pass\na = A()\nsetattr(a, 'x', 1)\na.x", "1"),
        ("class A: x, y = 1, 2\n[getattr(A, 'x' if u else 'y')]", "[1 | 2]"),
        (
            "class A: pass\n[type(A()) is A, issubclass(A, A), callable(A), callable(1)]",
            "[True, True, True, False]",
        ),
        (
            "class A:\n    def f(self): return 1\nclass B(A):\n    def f(self): return super(B, self).f() + 1\nB().f()",
            "2",
        ),
    ],
)
def test_value(program: str, expected: str) -> None:
    assert_value(program, expected)


@pytest.mark.parametrize(
    "body",
    [
        "if isinstance(x, int): execute(x)",
        "if isinstance(x, str): execute(x)  # !",
        "if not isinstance(x, (int, float, bool)): abort(400)\nexecute(x)",
        "if isinstance(x, (int, str)): execute(x)  # !",
        "class A: pass\na = A()\na.b = 'c'\na.d = x\nexecute(getattr(a, x))  # !\nexecute(getattr(a, 'b'))",
    ],
)
def test_arrival(body: str) -> None:
    assert_arrivals(body)
