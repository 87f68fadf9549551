"""Attributes: instances before classes before bases, descriptors bound, modules by name."""

from __future__ import annotations

import pytest

from tests.support import assert_value

CLASSES = """
class Base:
    where = "base"
    only = "base only"

    def __init__(self, x=1):
        self.x = x

    def get(self):
        return self.x

    @property
    def double(self):
        return self.x * 2

    @double.setter
    def double(self, value):
        self.x = value // 2

    @classmethod
    def make(cls, x):
        return cls(x)

    @staticmethod
    def static(y):
        return y

class Derived(Base):
    where = "derived"

    def get(self):
        return super().get() + 10

it = Derived(5)
"""


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("it.x", "5"),
        ("it.where", "'derived'"),
        ("it.only", "'base only'"),
        ("Derived.where", "'derived'"),
        ("it.get()", "15"),
        ("Base.get(it)", "5"),
        ("it.double", "10"),
        ("Derived.make(3).x", "3"),
        ("Derived.make(3)", "Derived()"),
        ("it.static(4)", "4"),
        ("Derived.static(4)", "4"),
        ("it.get", "Derived().get"),
        ("it.nothing", "?nothing"),
        ("Derived.nothing", "?Derived.nothing"),
        ("it.__class__", "class Derived"),
        ("Derived.__name__", "'Derived'"),
        ("it.get.nothing", "?nothing"),
        ("Base().x", "1"),
    ],
)
def test_reading(expression: str, expected: str) -> None:
    assert_value(f"{CLASSES}\n{expression}", expected)


@pytest.mark.parametrize(
    ("statements", "expression", "expected"),
    [
        ("it.x = 7", "it.x", "7"),
        ("it.double = 8", "it.x", "4"),
        ("it.where = 'own'", "[it.where, Derived.where]", "['own', 'derived']"),
        ("Base.only = 'changed'", "it.only", "'changed'"),
        ("setattr(it, 'x', 9)", "getattr(it, 'x')", "9"),
        ("it.x += 1", "it.x", "6"),
        ("del it.x", "it.x", "?x"),
        ("del it.where", "it.where", "'derived'"),
        ("if u:\n    it.x = 1", "it.x", "1 | 5"),
        ("other = Base(2)\n(it if u else other).x = 9", "[it.x, other.x]", "[9 | 5, 9 | 2]"),
    ],
)
def test_writing(statements: str, expression: str, expected: str) -> None:
    assert_value(f"{CLASSES}\n{statements}\n{expression}", expected)


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("def f(): pass\nf.route = '/'\nf.route", "'/'"),
        ("def f(): pass\nf.__name__", "'f'"),
        ("(None if u else 'a').upper()", "'A'"),
        ("import os\nos.environ", "os.environ"),
        ("import flask\nflask.Flask(__name__).debug", "False"),
        ("None.a\n1", "not reached"),
        ("class A:\n    def __call__(self): return 1\nA()()", "1"),
    ],
)
def test_other_values(program: str, expected: str) -> None:
    assert_value(program, expected)


def test_modules() -> None:
    files = {
        "main.py": "import pkg\n[pkg.x, pkg.mod.y, pkg.gone]",
        "pkg/__init__.py": "x = 1",
        "pkg/mod.py": "y = 2",
    }
    assert_value(files, "[1, 2, ?pkg.gone]")
