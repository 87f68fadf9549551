"""Which functions are generators: those with a `yield` of their own."""

from __future__ import annotations

import ast

from fumehood.project.module import Module


def is_generator(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda, module: Module) -> bool:
    """Whether a function of a module is one; nothing is searched where the word is not in the module at all."""
    if "yield" not in module.names:
        return False
    found = getattr(node, "is_generator", None)
    if found is None:
        found = _yields(node)
        node.is_generator = found  # type: ignore[union-attr]
    return bool(found)


def _yields(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> bool:
    stack: list[ast.AST] = list(ast.iter_child_nodes(node))
    while stack:
        current = stack.pop()
        if isinstance(current, ast.Yield | ast.YieldFrom):
            return True
        if not isinstance(current, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            stack.extend(ast.iter_child_nodes(current))
    return False
