"""Edits that import a module, and what the names in a file mean by its imports."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import lru_cache
from itertools import dropwhile, takewhile

from fumehood.findings.finding import Edit, Location
from fumehood.project.module import Module

Import = ast.Import | ast.ImportFrom


def meaning(module: Module, node: ast.expr | None) -> str | None:
    """The dotted path that a name stands for, if nothing but one import binds it anywhere in the file."""
    match node:
        case ast.Name(id=name):
            found = bindings(module).get(name, ())
            return next(iter(found)) if len(found) == 1 else None
        case ast.Attribute(value=owner, attr=name):
            path = meaning(module, owner)
            return f"{path}.{name}" if path else None
        case _:
            return None


@lru_cache(maxsize=4)
def bindings(module: Module) -> dict[str, frozenset[str]]:
    """Each name that is bound in a file, in any scope, with what is imported by it; "" for what is no import."""
    found: dict[str, set[str]] = {}
    for node in ast.walk(module.tree):
        for name, path in _bound(node):
            found.setdefault(name, set()).add(path)
    return {name: frozenset(paths) for name, paths in found.items()}


def _bound(node: ast.AST) -> Iterator[tuple[str, str]]:
    match node:
        case ast.Import(names=names):
            for alias in names:
                yield (alias.asname, alias.name) if alias.asname else (alias.name.partition(".")[0],) * 2
        case ast.ImportFrom(module=source, names=names, level=level):
            for alias in names:
                yield alias.asname or alias.name, "" if level else f"{source}.{alias.name}"
        case ast.Name(id=name, ctx=ast.Store() | ast.Del()) | ast.arg(arg=name):
            yield name, ""
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            yield name, ""
        case (
            ast.ExceptHandler(name=str(name))
            | ast.MatchAs(name=str(name))
            | ast.MatchStar(name=str(name))
            | ast.MatchMapping(rest=str(name))
        ):
            yield name, ""


def standard(module: Module, wanted: str, used: ast.AST) -> tuple[str, tuple[Edit, ...]] | None:
    """The name of a module of the standard library where it is used, and the edits that import it.

    None if the name means something else, or there is no place for the import before the use.
    """
    line = getattr(used, "lineno", 0)
    for one in module.tree.body:
        for alias in one.names if isinstance(one, ast.Import) and one.lineno < line else ():
            name = alias.asname or alias.name
            if alias.name == wanted and bindings(module)[name] == {wanted}:
                return name, ()
    if wanted in bindings(module):
        return None
    edit = _import_line(module, wanted)
    return (wanted, (edit,)) if edit is not None and edit.location.line < line else None


def beside(module: Module, known: ast.expr, wanted: str) -> tuple[Edit, ...] | None:
    """The edits that import another name by the statement `from … import …` that a name comes from."""
    if not isinstance(known, ast.Name):
        return None
    for one in module.tree.body:
        if isinstance(one, ast.ImportFrom) and any(known.id == (it.asname or it.name) for it in one.names):
            if any(wanted == it.name and it.asname is None for it in one.names):
                return ()
            if wanted in bindings(module):
                return None
            last = one.names[-1]
            end = _column(module, last.end_lineno or last.lineno, last.end_col_offset or 0)
            return (Edit(end, f", {wanted}"),)
    return None


def _column(module: Module, line: int, offset: int) -> Location:
    column = (
        len(module.lines[line - 1].encode("utf-8", "surrogatepass")[:offset].decode("utf-8", "ignore")) + 1
    )
    return Location(module.path, line, column, line, column)


def _import_line(module: Module, wanted: str) -> Edit | None:
    """A line of its own: in its place among those of the standard library, else above all other imports."""
    groups = _groups(module)
    listed = next((group for group in groups if any(map(_is_standard, group))), None)
    if listed is None:
        return _above(module, groups[0][0], f"import {wanted}\n\n") if groups else _at_top(module, wanted)
    plain = [one for one in listed if isinstance(one, ast.Import)]
    smaller = list(takewhile(lambda one: one.names[0].name < wanted, plain))
    if smaller:
        return _below(module, smaller[-1], f"\nimport {wanted}")
    return _above(module, plain[0] if plain else listed[0], f"import {wanted}\n")


def _groups(module: Module) -> list[list[Import]]:
    """The first imports of a file, by blank lines, without what has to stay above all others."""
    groups: list[list[Import]] = []
    end = -1
    for one in dropwhile(lambda one: _is_opening(one) or not isinstance(one, Import), module.tree.body):
        if not isinstance(one, Import):
            break
        if one.lineno > end + 1:
            groups.append([])
        groups[-1].append(one)
        end = one.end_lineno or one.lineno
    return groups


def _is_opening(statement: ast.stmt) -> bool:
    """Whether it is the docstring or from `__future__`."""
    match statement:
        case ast.Expr(value=ast.Constant(value=str())) | ast.ImportFrom(module="__future__"):
            return True
        case _:
            return False


def _is_standard(one: Import) -> bool:
    names = [alias.name for alias in one.names] if isinstance(one, ast.Import) else [one.module or ""]
    level = one.level if isinstance(one, ast.ImportFrom) else 0
    return not level and all(name.partition(".")[0] in sys.stdlib_module_names for name in names)


def _at_top(module: Module, wanted: str) -> Edit | None:
    """Below the docstring, else above the first statement."""
    opened = list(takewhile(_is_opening, module.tree.body))
    if opened:
        return _below(module, opened[-1], f"\n\nimport {wanted}")
    return _above(module, module.tree.body[0], f"import {wanted}\n\n") if module.tree.body else None


def _above(module: Module, one: ast.stmt, text: str) -> Edit | None:
    """At the beginning of a statement's line."""
    if one.col_offset:
        return None
    decorators = getattr(one, "decorator_list", [])
    line = decorators[0].lineno if decorators else one.lineno
    return Edit(Location(module.path, line, 1, line, 1), text)


def _below(module: Module, one: ast.stmt, text: str) -> Edit | None:
    """At the end of a statement's last line, if that is only a comment's."""
    line = one.end_lineno or one.lineno
    end = _column(module, line, one.end_col_offset or 0)
    written = module.lines[line - 1]
    rest = written[end.column - 1 :].strip()
    if rest and not rest.startswith("#"):
        return None
    column = len(written) + 1
    return Edit(Location(module.path, line, column, line, column), text)
