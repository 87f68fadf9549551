"""Watchers see undecided comparisons by order, and undecided conditions."""

from __future__ import annotations

import ast

from fumehood.flow.decisions import COMPARED, DECIDED, EQUATED, NAMED
from fumehood.flow.frame import Frame
from fumehood.flow.interpreter import Interpreter
from fumehood.flow.values import Site, Value
from tests.support import reveal

PROGRAM = """
if unknown < 1 and unknown == 2 and 1 < 2:
    pass
elif 3 < 4:
    pass
1
"""


def test_what_is_undecided_is_seen() -> None:
    seen: list[str] = []

    def compared(_run: Interpreter, _frame: Frame, node: ast.Compare, _left: Value, _right: Value) -> None:
        seen.append(f"compared {ast.unparse(node)}")

    def decided(_run: Interpreter, _frame: Frame, node: ast.If, _value: Value) -> None:
        seen.append(f"decided {ast.unparse(node.test)}")

    COMPARED.append(compared)
    DECIDED.append(decided)
    try:
        reveal(PROGRAM)
    finally:
        COMPARED.remove(compared)
        DECIDED.remove(decided)
    assert seen == ["compared unknown < 1", "decided unknown < 1 and unknown == 2 and (1 < 2)"]


def test_equality_and_names_are_seen() -> None:
    seen: list[str] = []

    def equated(_run: Interpreter, _frame: Frame, node: ast.Compare, _left: Value, _right: Value) -> None:
        seen.append(f"equated {ast.unparse(node)}")

    def named(_run: Interpreter, _site: Site, name: str, _value: Value) -> None:
        seen.append(name)

    EQUATED.append(equated)
    NAMED.append(named)
    try:
        reveal("""
        def f(a):
            return f"b{a}"
        x = f("c" if unknown == 2 else "d")
        y = {"z": x, "one": 1}
        y["w"] = dict(v=x)
        1
        """)
    finally:
        EQUATED.remove(equated)
        NAMED.remove(named)
    assert seen == ["equated unknown == 2", "f", "x", "z", "v"]
