"""Texts that a program refuses to run with: `if key == DEFAULT_KEY: raise …`, before it serves.

A default that is refused is a reminder, no key that anything is signed with. Only what is compared as it is counts: how
long a text is, or what it begins with, says nothing here.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from fumehood.flow.decisions import RAISED
from fumehood.flow.frame import Frame, Observation, WayIn
from fumehood.flow.values import Constant, Listing, Value, options

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

PLAIN: Final = (ast.Name, ast.Attribute, ast.Constant, ast.Tuple, ast.List, ast.Set)
"""What can be evaluated once more without anything happening."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRefused(Observation):
    """Something is raised where a value is this text."""

    text: str


def _raised(run: Interpreter, frame: Frame, node: ast.Raise, value: Value) -> None:
    if run.entry is None or run.entry.way is WayIn.REQUEST:
        return
    body = frame.function.node if frame.function is not None else frame.module.module.tree
    for test in _conditions(body, node):
        for compared in _equals(test):
            for text in _texts(run.evaluate(frame, compared)) if _is_plain(compared) else ():
                run.observe(TextRefused, frame.site(node), text=text)


def _conditions(body: ast.AST, node: ast.Raise) -> Iterator[ast.expr]:
    """The conditions that have to hold for a statement to run."""
    for one in ast.walk(body):
        if isinstance(one, ast.If) and any(inner is node for each in one.body for inner in ast.walk(each)):
            yield one.test


def _equals(test: ast.expr) -> Iterator[ast.expr]:
    """What something is compared with; in `a and b`, both have to hold, which is no reason to trust either less."""
    for one in ast.walk(test):
        if isinstance(one, ast.Compare) and isinstance(one.ops[0], ast.Eq | ast.In):
            yield from (one.left, *one.comparators)


def _is_plain(node: ast.expr) -> bool:
    return all(isinstance(one, (*PLAIN, ast.expr_context)) for one in ast.walk(node))


def _texts(value: Value) -> Iterator[str]:
    found = options(value)
    if len(found) != 1:
        return
    for one in found[0].elements if isinstance(found[0], Listing) else found:
        if isinstance(one, Constant) and isinstance(one.value, str) and one.value:
            yield one.value


RAISED.append(_raised)
