"""What is there in development only: conditions on debug or development, and what stands under them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from fumehood.flow.values import Function, Site
from fumehood.framework.access.doings import code_of
from fumehood.framework.observations import AppMade
from fumehood.framework.requests.routes import Mounted, Registered
from fumehood.project.module import Module
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.framework.observations import Observations

STAGE: Final = regex(
    r"debug|(?<![a-z])(?:dev|prod|stage|staging)(?![a-z])|development|testing|_env\b|\benv\b|production"
    r"|\bis_local\b|['\"]local['\"]",
    re.IGNORECASE,
)
"""What a condition on where the app runs speaks of."""


def asks_for_stage(function: Function) -> bool:
    """Whether a view asks where the app runs before it answers."""
    tests = (node.test for node in code_of(function) if isinstance(node, ast.If | ast.IfExp | ast.Assert))
    return any(STAGE.search(ast.unparse(test)) for test in tests)


def condition_on_stage(view: Registered, mounted: Iterable[Mounted] = ()) -> Site | None:
    """The condition on debug or development that a view is registered under, there or where its function is called.

    What holds for a blueprint that it is on, by `mounted`, holds for the view.
    """
    around = [(one.site, *reversed(one.stack)) for one in mounted]
    for site in chain((view.site, *reversed(view.stack)), *around):
        for node in ast.walk(site.module.tree):
            if not isinstance(node, ast.If) or not _decides(site.module, node, site.node.lineno):
                continue
            if is_for_development(site.module, node, site.node.lineno):
                return Site(site.module, node.test)
    return None


def _decides(module: Module, node: ast.If, line: int) -> bool:
    """Whether a condition decides over a statement at a line: in it, or behind it where one arm leaves the function."""
    rest = behind(module, node)
    last = rest[-1] if rest else node
    return node.lineno < line <= (last.end_lineno or 0)


def behind(module: Module, node: ast.If) -> list[ast.stmt]:
    """The statements that are left out if a condition is true: `if not app.debug: return`."""
    return _followed(module.tree).get(node, [])


@lru_cache(maxsize=1024)
def _followed(tree: ast.Module) -> dict[ast.AST, list[ast.stmt]]:
    """What follows each condition that leaves its function, in the same block."""
    return {
        child: body[index + 1 :]
        for outer in ast.walk(tree)
        if isinstance(outer, ast.stmt) and isinstance(body := getattr(outer, "body", None), list)
        for index, child in enumerate(body)
        if isinstance(child, ast.If) and not child.orelse and isinstance(child.body[-1], ast.Return)
    }


def is_for_development(module: Module, node: ast.If, line: int) -> bool:
    """Whether the statement at a line is run in development only."""
    text = _text(node.test)
    inverted = isinstance(node.test, ast.UnaryOp)
    if not STAGE.search(text):
        text = _meaning(module, node.test.operand if isinstance(node.test, ast.UnaryOp) else node.test)
    if not STAGE.search(text):
        return False
    negated = inverted is not ("!=" in text or "not in" in text)
    in_body = line <= (node.body[-1].end_lineno or 0)
    return in_body is (negated is ("production" in text.lower() or "prod" in text.lower()))


def _meaning(module: Module, test: ast.expr) -> str:
    """How a name that is a condition is written where it is assigned; "" unless that is once in the module."""
    found = _assigned(module.tree).get(test.id, []) if isinstance(test, ast.Name) else []
    return _text(found[0]) if len(found) == 1 else ""


def is_constant(module: Module, test: ast.expr) -> bool:
    """Whether a condition is a name that a module gives one constant value: no setting decides over it."""
    found = _assigned(module.tree).get(test.id, []) if isinstance(test, ast.Name) else []
    return len(found) == 1 and isinstance(found[0], ast.Constant)


@lru_cache(maxsize=1024)
def _assigned(tree: ast.Module) -> dict[str, list[ast.expr]]:
    """All that is assigned to each name of a module, wherever."""
    found: dict[str, list[ast.expr]] = {}
    for node in (one for one in ast.walk(tree) if isinstance(one, ast.Assign)):
        for target in node.targets:
            if isinstance(target, ast.Name):
                found.setdefault(target.id, []).append(node.value)
    return found


@lru_cache(maxsize=256)
def _text(node: ast.expr) -> str:
    return ast.unparse(node)


def import_on_stage(module: Module, seen: Observations) -> Site | None:
    """The condition under which alone a module is imported, if it is one on debug or development."""
    found = _imports(seen).get(_name_of(module), [])
    conditions = [one for one in found if one is not None]
    return conditions[0] if conditions and len(conditions) == len(found) else None


@lru_cache(maxsize=1)
def _imports(seen: Observations) -> dict[str, list[Site | None]]:
    """For the last part of a module's name, the conditions of its imports, None for one without."""
    found: dict[str, list[Site | None]] = {}
    modules = {one.site.module: None for kind in (AppMade, Registered, Mounted) for one in seen.of(kind)}
    for module in modules:
        for name, condition in _imported(module, module.tree, None):
            found.setdefault(name, []).append(condition)
    return found


def _imported(module: Module, node: ast.AST, condition: Site | None) -> Iterator[tuple[str, Site | None]]:
    if isinstance(node, ast.Import | ast.ImportFrom):
        around = [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
        for name in (*around, *(one.name for one in node.names)):
            yield name.rpartition(".")[2], condition
        return
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt | ast.ExceptHandler):
            on_stage = isinstance(node, ast.If) and is_for_development(module, node, child.lineno)
            inner = Site(module, node.test) if on_stage and isinstance(node, ast.If) else condition
            yield from _imported(module, child, inner)


def _name_of(module: Module) -> str:
    """`tools` for `a/tools.py` and for `a/tools/__init__.py`."""
    return module.path.removesuffix(".py").removesuffix("/__init__").rpartition("/")[2]
