"""Edits of the arguments of a call: a value replaced, a keyword removed or added."""

from __future__ import annotations

import ast
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from fumehood.findings.finding import Edit, Fix, Location
from fumehood.flow.values import Site
from fumehood.project.module import Module
from fumehood.regex import regex

ALONE = regex(r"\s*(,?)\s*(?:#.*)?")
"""What may follow the last argument on its line."""


def replace_value(
    site: Site, keyword: ast.expr | ast.keyword | None, wanted: object, text: str
) -> Fix | None:
    """Replace the literal value of a keyword argument written at the call itself; `1` is as good as `True`."""
    if not isinstance(keyword, ast.keyword) or keyword.arg is None:
        return None
    value = keyword.value
    if not isinstance(value, ast.Constant) or type(value.value) not in {bool, int} or value.value != wanted:
        return None
    told = f"Replace `{keyword.arg}={value.value!r}` by `{keyword.arg}={text}`"
    return Fix(told, (Edit(site.module.location(value), text),))


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
    between = replace(
        first, line=first.end_line, column=first.end_column, end_line=second.line, end_column=second.column
    )
    return text_at(module, between).strip() == ","


def text_at(module: Module, place: Location) -> str:
    """What is written at a place."""
    lines = module.lines[place.line - 1 : place.end_line]
    lines[-1] = lines[-1][: place.end_column - 1]
    lines[0] = lines[0][place.column - 1 :]
    return "\n".join(lines)


def complete_call(site: Site, wanted: Mapping[str, str], present: Collection[str]) -> Fix | None:
    """Give a call keyword arguments: those `present` are literals at the call to be replaced, the others are added.

    None if one of them is written elsewhere.
    """
    call = site.node
    if not isinstance(call, ast.Call) or not (call.args or call.keywords):
        return None
    edits: list[Edit] = []
    for name in present:
        keyword = next((one for one in call.keywords if one.arg == name), None)
        if keyword is None or not isinstance(keyword.value, ast.Constant):
            return None
        edits.append(Edit(site.module.location(keyword.value), wanted[name]))
    added = [f"{name}={text}" for name, text in wanted.items() if name not in present]
    if added:
        edits = _extended(site.module, call, added, edits)
    listed = ", ".join(f"`{name}={text}`" for name, text in wanted.items())
    return Fix(f"Pass {listed}", tuple(edits))


def _extended(module: Module, call: ast.Call, added: Sequence[str], edits: Sequence[Edit]) -> list[Edit]:
    """The edits, and those that add arguments behind the last one: on lines of their own if that one has its own."""
    given: list[ast.expr | ast.keyword] = [*call.args, *call.keywords]
    last = max(map(module.location, given), key=lambda one: (one.end_line, one.end_column))
    end = replace(last, line=last.end_line, column=last.end_column)
    line = module.lines[end.line - 1]
    alone = ALONE.fullmatch(line[end.column - 1 :])
    indent = line[: len(line) - len(line.lstrip())]
    if alone is None or last.line != last.end_line or line[: last.column - 1].strip():
        return _behind(edits, end, "".join(f", {one}" for one in added))
    column = len(line) + 1
    below = replace(end, column=column, end_column=column)
    if alone[1]:
        return [*edits, Edit(below, "".join(f"\n{indent}{one}," for one in added))]
    lines = f",\n{indent}".join(added)
    if not alone[0]:
        return _behind(edits, end, f",\n{indent}{lines}")
    return [*_behind(edits, end, ","), Edit(below, f"\n{indent}{lines}")]


def _behind(edits: Sequence[Edit], end: Location, added: str) -> list[Edit]:
    """The edits and one that adds something; it is joined with one that ends there, for two must not touch."""
    for number, edit in enumerate(edits):
        if (edit.location.end_line, edit.location.end_column) == (end.line, end.column):
            return [*edits[:number], Edit(edit.location, edit.text + added), *edits[number + 1 :]]
    return [*edits, Edit(end, added)]


def unsafe(fix: Fix | None, consequence: str) -> Fix | None:
    """The same fix as one that somebody has to look at, with what else it may do."""
    return fix and replace(fix, description=f"{fix.description}; {consequence}", unsafe=True)
