"""Edits of whole statements: a call put under the main guard, a guard corrected, a decorator moved."""

from __future__ import annotations

import ast

from fumehood.findings.finding import Edit, Fix, Location
from fumehood.project.module import Module

GUARD = 'if __name__ == "__main__":'


def wrap_in_guard(module: Module, inside: ast.AST, *, is_start: bool) -> Fix | None:
    """Put the top-level statement that holds a node under the main guard.

    Only a plain call is moved: the start of a server itself, or the last statement of the module. What else a
    function does that is called further up, later statements may need.
    """
    body, line = module.tree.body, getattr(inside, "lineno", 0)
    for statement in body:
        if statement.lineno <= line <= (statement.end_lineno or 0):
            movable = statement is body[-1] or is_start
            return _wrap(module, statement) if isinstance(statement, ast.Expr) and movable else None
    return None


def _wrap(module: Module, statement: ast.Expr) -> Fix | None:
    body, last = module.tree.body, statement.end_lineno or statement.lineno
    shared = any(
        other is not statement and other.lineno <= last and (other.end_lineno or 0) >= statement.lineno
        for other in body
    )
    if shared or statement.col_offset or _has_long_text(statement):
        return None
    first = Location(module.path, statement.lineno, 1, statement.lineno, 1)
    edits = [Edit(first, f"{GUARD}\n    ")]
    edits += [
        Edit(Location(module.path, line, 1, line, 1), "    ")
        for line in range(statement.lineno + 1, last + 1)
    ]
    return Fix("Move the call under the main guard", tuple(edits))


def _has_long_text(statement: ast.stmt) -> bool:
    """Whether a string over several lines would change when its lines are indented."""
    return any(
        isinstance(node, ast.Constant | ast.JoinedStr) and node.lineno != node.end_lineno
        for node in ast.walk(statement)
    )


def correct_guard(module: Module, test: ast.expr) -> Fix | None:
    """Replace a whole condition by the one that tells a script from an import."""
    if test.lineno != test.end_lineno or any(
        isinstance(node, ast.BoolOp | ast.Call) for node in ast.walk(test)
    ):
        return None
    return Fix("Compare with `__main__`", (Edit(module.location(test), '__name__ == "__main__"'),))


def move_decorator(module: Module, function: ast.AST, moved: ast.AST, below: ast.AST) -> Fix | None:
    """Put one decorator of a function below another one; each has lines of its own."""
    if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return None
    listed = function.decorator_list
    if moved not in listed or below not in listed or listed.index(moved) >= listed.index(below):
        return None
    starts = [*(one.lineno for one in listed), function.lineno]
    if len(set(starts)) < len(starts):
        return None
    begin, end, target = (
        starts[listed.index(moved)],
        starts[listed.index(moved) + 1],
        starts[listed.index(below) + 1],
    )
    text = "".join(f"{line}\n" for line in module.lines[begin - 1 : end - 1])
    edits = (
        Edit(Location(module.path, begin, 1, end, 1), ""),
        Edit(Location(module.path, target, 1, target, 1), text),
    )
    return Fix("Move the decorator below the route", edits)
