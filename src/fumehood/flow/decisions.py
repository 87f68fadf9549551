"""Who wants to see undecided comparisons, and the conditions that they decide."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from fumehood.flow.values import Value

if TYPE_CHECKING:
    from fumehood.flow.frame import Frame
    from fumehood.flow.interpreter import Interpreter

COMPARED: Final[list[Callable[[Interpreter, Frame, ast.Compare, Value, Value], None]]] = []
"""Called with both sides of an undecided comparison by order."""

DECIDED: Final[list[Callable[[Interpreter, Frame, ast.If, Value], None]]] = []
"""Called with the value of an undecided condition before its arms run."""

ORDERED: Final = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)


def watch_comparison(run: Interpreter, frame: Frame, node: ast.Compare, left: Value, right: Value) -> None:
    """Tell all who want to know."""
    for watcher in COMPARED:
        watcher(run, frame, node, left, right)


def watch_condition(run: Interpreter, frame: Frame, node: ast.If, value: Value) -> None:
    """Tell all who want to know."""
    for watcher in DECIDED:
        watcher(run, frame, node, value)
