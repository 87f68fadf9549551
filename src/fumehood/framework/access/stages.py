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

if TYPE_CHECKING:
    from fumehood.framework.observations import Observations

STAGE: Final = re.compile(
    r"debug|\bdev\b|development|testing|_env\b|\benv\b|\bstage\b|production", re.IGNORECASE
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
            if not isinstance(node, ast.If) or not node.lineno < site.node.lineno <= (node.end_lineno or 0):
                continue
            if is_for_development(node, site.node.lineno):
                return Site(site.module, node.test)
    return None


def is_for_development(node: ast.If, line: int) -> bool:
    """Whether the statement at a line is run in development only."""
    text = ast.unparse(node.test)
    if not STAGE.search(text):
        return False
    negated = isinstance(node.test, ast.UnaryOp) or "!=" in text or "not in" in text
    in_body = line <= (node.body[-1].end_lineno or 0)
    return in_body is (negated is ("production" in text.lower() or "prod" in text.lower()))


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
            on_stage = isinstance(node, ast.If) and is_for_development(node, child.lineno)
            inner = Site(module, node.test) if on_stage and isinstance(node, ast.If) else condition
            yield from _imported(module, child, inner)


def _name_of(module: Module) -> str:
    """`tools` for `a/tools.py` and for `a/tools/__init__.py`."""
    return module.path.removesuffix(".py").removesuffix("/__init__").rpartition("/")[2]
