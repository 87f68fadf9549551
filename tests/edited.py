"""A program in, the program after a fix out."""

from __future__ import annotations

import ast

from fumehood.findings.finding import Fix
from fumehood.project.module import Module


def parsed(text: str) -> Module:
    return Module("app.py", text, ast.parse(text))


def applied(fix: Fix | None, text: str) -> str | None:
    """The text after a fix; offsets are found from the back so that they stay true."""
    if fix is None:
        return None
    lines = text.split("\n")
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines) + 1)]
    for edit in sorted(fix.edits, key=lambda edit: edit.location, reverse=True):
        where = edit.location
        first, last = (
            starts[where.line - 1] + where.column - 1,
            starts[where.end_line - 1] + where.end_column - 1,
        )
        text = text[:first] + edit.text + text[last:]
    return text


def call_in(module: Module) -> ast.Call:
    return next(node for node in ast.walk(module.tree) if isinstance(node, ast.Call))


def keyword(call: ast.Call, name: str) -> ast.keyword | None:
    return next((one for one in call.keywords if one.arg == name), None)
