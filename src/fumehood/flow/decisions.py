"""Who wants to see undecided comparisons, the conditions they decide, what is raised, decorated and given a name."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from fumehood.flow.values import Alternatives, Site, Text, Unknown, Value

if TYPE_CHECKING:
    from fumehood.flow.frame import Frame
    from fumehood.flow.interpreter import Interpreter

COMPARED: Final[list[Callable[[Interpreter, Frame, ast.Compare, Value, Value], None]]] = []
"""Called with both sides of an undecided comparison by order."""

DECIDED: Final[list[Callable[[Interpreter, Frame, ast.If, Value], None]]] = []
"""Called with the value of an undecided condition before its arms run."""

EQUATED: Final[list[Callable[[Interpreter, Frame, ast.Compare, Value, Value], None]]] = []
"""Called with both sides of an undecided `==` or `!=`."""

NAMED: Final[list[Callable[[Interpreter, Site, str, Value], None]]] = []
"""Called with a name and what is given it: a variable, an attribute, a key, an argument, a function that returns."""

SKIPPED: Final[list[Callable[[Interpreter, Frame, ast.If, list[ast.stmt]], None]]] = []
"""Called with the statements that a decided condition leaves out."""

DECORATED: Final[list[Callable[[Interpreter, Value, Value, Value, Site], None]]] = []
"""Called with a decorator, what it was applied to and what that became."""

RAISED: Final[list[Callable[[Interpreter, Frame, ast.Raise, Value], None]]] = []
"""Called with what a `raise` raises."""

ORDERED: Final = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
EQUAL: Final = (ast.Eq, ast.NotEq)


def watch_comparison(
    run: Interpreter, frame: Frame, node: ast.Compare, operator: ast.cmpop, left: Value, right: Value
) -> None:
    """Tell all who want to know."""
    watchers = COMPARED if isinstance(operator, ORDERED) else EQUATED if isinstance(operator, EQUAL) else ()
    for watcher in watchers:
        watcher(run, frame, node, left, right)


def watch_name(run: Interpreter, site: Site, name: str, value: Value) -> None:
    """Tell all who want to know."""
    if _may_be_marked(value):
        for watcher in NAMED:
            watcher(run, site, name, value)


def _may_be_marked(value: Value) -> bool:
    """Whether it is not plain that nothing is in a value but what the program knows."""
    return isinstance(value, Text | Alternatives) or (isinstance(value, Unknown) and bool(value.taints))


def watch_target(run: Interpreter, frame: Frame, target: ast.expr, value: Value) -> None:
    """The same by the target of an assignment: its last name, or the text of its key."""
    if not _may_be_marked(value):
        return
    match target:
        case (
            ast.Name(id=name) | ast.Attribute(attr=name) | ast.Subscript(slice=ast.Constant(value=str(name)))
        ):
            watch_name(run, frame.site(target), name, value)


def watch_condition(run: Interpreter, frame: Frame, node: ast.If, value: Value) -> None:
    """Tell all who want to know."""
    for watcher in DECIDED:
        watcher(run, frame, node, value)


def watch_skipped(run: Interpreter, frame: Frame, node: ast.If, outcome: bool) -> None:
    """Tell all who want to know."""
    for watcher in SKIPPED:
        watcher(run, frame, node, node.orelse if outcome else node.body)


def watch_decorator(run: Interpreter, decorator: Value, before: Value, after: Value, site: Site) -> None:
    """Tell all who want to know."""
    for watcher in DECORATED:
        watcher(run, decorator, before, after, site)


def watch_raise(run: Interpreter, frame: Frame, node: ast.Raise, value: Value) -> None:
    """Tell all who want to know."""
    for watcher in RAISED:
        watcher(run, frame, node, value)
