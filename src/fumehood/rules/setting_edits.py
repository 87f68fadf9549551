"""Edits that give a setting another value, where it is written: a literal in Python, a line of a file that is none."""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import Final

from fumehood.findings.finding import Edit, Fix
from fumehood.flow.values import Constant, Site, Value, options
from fumehood.framework.apps.modes import Mode, mode_of_name, mode_of_path
from fumehood.framework.apps.puts import Put
from fumehood.framework.observations import ServerStart
from fumehood.regex import regex
from fumehood.rules.edits import replace_value

DEBUG: Final = frozenset({"debug", "DEBUG", "use_debugger"})
MEANT: Final = frozenset({Mode.DEVELOPMENT, Mode.TESTING})
PAIRS: Final = (("true", "false"), ("True", "False"), ("1", "0"), ("on", "off"), ("yes", "no"))
WRITTEN: Final = regex(
    r"""\s*(?:export\s+)?[{,]?\s*["']?[A-Z][A-Z0-9_]*["']?\s*[=:]\s*(["']?)(\w+)\1\s*[,}]?\s*(?:\#.*)?"""
)
"""A line with one setting that is a switch, of a dotenv, JSON, TOML or YAML file."""


def switched_off(start: ServerStart, value: Value) -> Fix | None:
    """Switch the debugger of a server off: in the call, or where what decides is written."""
    told = start.nodes.get("debugger", start.nodes.get("debug"))
    return replace_value(start.site, told, True, "False") or debug_off(value, start.site)


def debug_off(value: Value, seen: Site) -> Fix | None:
    """Switch debug off where the constant stands that switched it on, if that place is about nothing else.

    `seen` is where that shows.
    """
    found = {
        one.at for one in options(value) if isinstance(one, Constant) and one.value and one.at is not None
    }
    if len(found) != 1:
        return None
    at = next(iter(found))
    node = at.node
    if (
        not isinstance(node, ast.Constant)
        or type(node.value) not in {bool, int}
        or not at.module.path.endswith(".py")
    ):
        return None
    if _is_meant(at) or not any(_is_debug(holder, node, at) for holder in ast.walk(at.module.tree)):
        return None
    file = "" if at.module is seen.module else f" of `{at.module.path}`"
    told = f"Replace `{node.value!r}` by `False` in line {node.lineno}{file}"
    return Fix(told, (Edit(at.module.location(node), "False"),))


def _is_meant(at: Site) -> bool:
    """Whether the place is called one for development or tests."""
    line = at.node.lineno
    names = [
        one.name
        for one in ast.walk(at.module.tree)
        if isinstance(one, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and one.lineno <= line <= (one.end_lineno or 0)
    ]
    return mode_of_path(at.module.path) in MEANT or any(mode_of_name(name) in MEANT for name in names)


def _is_debug(holder: ast.AST, node: ast.Constant, at: Site) -> bool:
    """Whether a node sets debug, and nothing else, to the constant."""
    match holder:
        case ast.Assign(targets=[target], value=value) | ast.AnnAssign(target=target, value=value):
            return value is node and _names_debug(target, at)
        case ast.keyword(arg=name, value=value):
            return value is node and name in DEBUG
        case ast.Dict():
            return any(
                value is node and isinstance(key, ast.Constant) and key.value in DEBUG
                for key, value in zip(holder.keys, holder.values, strict=True)
            )
        case _:
            return False


def _names_debug(target: ast.expr, at: Site) -> bool:
    match target:
        case ast.Attribute(attr=name) | ast.Subscript(slice=ast.Constant(value=name)):
            return name in DEBUG
        case ast.Name(id="DEBUG"):
            names = [one for one in ast.walk(at.module.tree) if isinstance(one, ast.Name)]
            return sum(one.id == "DEBUG" and isinstance(one.ctx, ast.Load) for one in names) <= 1
        case _:
            return False


def switched_line(one: Put, text: str) -> Fix | None:
    """Turn the switch around that is all of a line of a file that is no Python, in the words it is written in."""
    at = one.at
    if at.module.path.endswith(".py") or text not in {"True", "False"} or not isinstance(one.value, Constant):
        return None
    place, wanted = at.module.location(at.node), text == "True"
    line = at.module.lines[place.line - 1].rstrip("\r")
    found = WRITTEN.fullmatch(line)
    new = next((pair[not wanted] for pair in PAIRS if found and found[2] == pair[wanted]), None)
    if found is None or new is None:
        return None
    region = replace(place, column=found.start(2) + 1, end_line=place.line, end_column=found.end(2) + 1)
    return Fix(f"Replace `{found[2]}` by `{new}`", (Edit(region, new),))
