"""Whoever registers something is loaded with a walk."""

from __future__ import annotations

import ast
from pathlib import Path

import fumehood.framework
from fumehood.framework.walks import loaded

ROOMS = Path(fumehood.framework.__file__).parent
REGISTERS = {"on", "looks_at", "transfer", "assigns", "reads", "attribute"}
TABLES = {"CALLS", "ATTRIBUTES", "ASSIGNERS", "ITEMS", "ITEM_ASSIGNERS", "UNRESOLVED", "ASKED", "OBJECTS"}


def registers(tree: ast.Module) -> bool:
    """Whether a module decorates a function with one of those, or writes to one of the tables, when it is imported."""
    for node in tree.body:
        for one in getattr(node, "decorator_list", ()):
            if isinstance(one, ast.Call) and isinstance(one.func, ast.Name) and one.func.id in REGISTERS:
                return True
        if isinstance(node, ast.Expr | ast.Assign):
            called = node.value.func if isinstance(node.value, ast.Call) else None
            if (
                isinstance(called, ast.Attribute)
                and isinstance(called.value, ast.Name)
                and called.value.id in TABLES
            ):
                return True
    return False


def test_all_that_register_are_loaded() -> None:
    registering = {
        path.stem for path in ROOMS.glob("*/*.py") if registers(ast.parse(path.read_text("utf-8")))
    }

    assert len(registering) >= 50
    assert registering - set(vars(loaded)) == set()
