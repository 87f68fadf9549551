"""What decorators, bases and class bodies make of a definition."""

from __future__ import annotations

import pytest

from tests.support import assert_value


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("def twice(f): return lambda: f() * 2\n@twice\ndef g(): return 4\ng()", "8"),
        (
            "def times(n):\n    def mark(f): return lambda: f() * n\n    return mark\n@times(3)\n@times(2)\ndef g(): return 1\ng()",
            "6",
        ),
        (
            "import functools\ndef log(f):\n    @functools.wraps(f)\n    def inner(*a, **k): return f(*a, **k)\n    return inner\n@log\ndef g(x): return x\ng(7)",
            "7",
        ),
        ("import lib\n@lib.cached\ndef g(): return 1\ng()", "1"),
        ("import lib\n@lib.option('--x')\ndef g(): return 1\ng()", "1"),
        ("@u\ndef g(): return 1\ng()", "1"),
        (
            "class Mark:\n    def __init__(self, f): self.f = f\n    def __call__(self): return self.f() + 1\n@Mark\ndef g(): return 1\ng()",
            "2",
        ),
        (
            "registry = []\ndef register(f):\n    registry.append(f.__name__)\n    return f\n@register\ndef g(): pass\nregistry",
            "['g']",
        ),
        ("def add(cls):\n    cls.x = 1\n    return cls\n@add\nclass A: pass\nA().x", "1"),
        (
            "names = []\nclass Base:\n    def __init_subclass__(cls, **k): names.append(cls.__name__)\nclass A(Base): pass\nclass B(A): pass\nnames",
            "['A', 'B']",
        ),
        ("class A:\n    if u:\n        x = 1\n    else:\n        x = 2\nA.x", "1 | 2"),
        ("class A:\n    class Meta:\n        x = 1\nA.Meta.x", "1"),
        ("A = type('A', (), {'x': 1})\nA().x", "1"),
        ("class A:\n    def f(self): return __class__\nA", "class A"),
    ],
)
def test_value(program: str, expected: str) -> None:
    assert_value(program, expected)
