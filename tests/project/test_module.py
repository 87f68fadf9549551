"""Locations are in code points and lines are the compiler's."""

from __future__ import annotations

import ast

from fumehood.findings.finding import Location
from fumehood.project.module import Module


def module(text: str) -> Module:
    return Module("a.py", text, ast.parse(text))


def test_columns_count_code_points() -> None:
    made = module("x = 1\né = '\U0001f512'; app.run()\n")
    statement = made.tree.body[2]

    assert isinstance(statement, ast.Expr)
    assert made.location(statement.value) == Location("a.py", 2, 10, 2, 19)


def test_only_line_feeds_end_a_line() -> None:
    made = module("x = '''a\x0cb\x1cc\x85d\u2028e'''\ny = 1\n")

    assert made.location(made.tree.body[1]) == Location("a.py", 2, 1, 2, 6)


def test_a_node_over_several_lines() -> None:
    made = module("f(\n  'é',\n)\n")

    assert made.location(made.tree.body[0]) == Location("a.py", 1, 1, 3, 2)
