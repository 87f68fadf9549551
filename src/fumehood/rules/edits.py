"""Machine-applicable edits that rules offer where they are safe."""

from __future__ import annotations

import ast
from dataclasses import replace

from fumehood.findings.finding import Edit, Fix, Location
from fumehood.flow.values import Site
from fumehood.project.module import Module

GUARD = 'if __name__ == "__main__":'


def replace_value(
    site: Site, keyword: ast.expr | ast.keyword | None, wanted: object, text: str
) -> Fix | None:
    """Replace the literal value of a keyword argument written at the call itself."""
    if (
        not isinstance(keyword, ast.keyword)
        or keyword.arg is None
        or not isinstance(keyword.value, ast.Constant)
    ):
        return None
    if keyword.value.value is not wanted:
        return None
    location = site.module.location(keyword.value)
    return Fix(f"Replace `{keyword.arg}={wanted!r}` by `{keyword.arg}={text}`", (Edit(location, text),))


def remove_keyword(site: Site, keyword: ast.expr | ast.keyword | None) -> Fix | None:
    """Remove a literal keyword argument of a call, with the comma that belongs to it."""
    call = site.node
    if not isinstance(call, ast.Call) or not isinstance(keyword, ast.keyword) or keyword not in call.keywords:
        return None
    if keyword.arg is None or not isinstance(keyword.value, ast.Constant):
        return None
    written: list[ast.expr | ast.keyword] = [*call.args, *call.keywords]
    position = written.index(keyword)
    own = site.module.location(keyword)
    if position + 1 < len(written):
        after = site.module.location(written[position + 1])
        region, between = replace(own, end_line=after.line, end_column=after.column), (own, after)
    elif position > 0:
        before = site.module.location(written[position - 1])
        region, between = replace(own, line=before.end_line, column=before.end_column), (before, own)
    else:
        region, between = own, None
    if between is not None and not _only_comma(site.module, *between):
        return None
    return Fix(f"Remove `{keyword.arg}={keyword.value.value!r}`", (Edit(region, ""),))


def _only_comma(module: Module, first: Location, second: Location) -> bool:
    """Whether nothing but a comma and white space stands between two arguments: no comment gets lost."""
    lines = module.lines[first.end_line - 1 : second.line]
    lines[-1] = lines[-1][: second.column - 1]
    lines[0] = lines[0][first.end_column - 1 :]
    return "".join(lines).strip() == ","


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
