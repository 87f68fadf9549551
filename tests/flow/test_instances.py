"""Instances of the workspace's classes."""

from __future__ import annotations

import pytest

from tests.support import assert_value


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("class A:\n    def __init__(self, v): self.v = v\nA(1).v", "1"),
        (
            "from dataclasses import dataclass\n@dataclass\nclass A:\n    a: int\n    b: int = 2\n[A(1).a, A(1).b]",
            "[1, 2]",
        ),
        (
            "from typing import NamedTuple\nclass A(NamedTuple):\n    a: int\n    b: int = 2\na, b = A(1)\n[a, b]",
            "[1, 2]",
        ),
        (
            "from dataclasses import dataclass\n@dataclass\nclass A:\n    a: int\n"
            "    def __post_init__(self): self.b = self.a + 1\nA(1).b",
            "2",
        ),
        ("from enum import Enum\nclass A(Enum):\n    X = 'x'\nA('x').name", "'X'"),
        ("class A(ValueError): pass\nstr(A('a'))", "'a'"),
        ("class A(ValueError):\n    def __init__(self, v): super().__init__(v + 'b')\nstr(A('a'))", "'ab'"),
    ],
)
def test_value(program: str, expected: str) -> None:
    assert_value(program, expected)
