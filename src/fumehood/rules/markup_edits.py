"""Edits that have values escaped on their way into markup: `Markup("<b>{}</b>").format(name)`."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from typing import Final

from fumehood.findings.finding import Edit, Fix
from fumehood.flow.values import Site
from fumehood.regex import regex
from fumehood.rules.edits import text_at

LITERAL: Final = regex(r"(?P<prefix>[fF])(?P<quote>\"\"\"|'''|\"|')(?P<inner>[^\\]*)(?P=quote)", re.DOTALL)
HOLE: Final = regex(r"\{\{|\}\}|\{([^{}!:=\"'\\\n]+)\}")
UNSAFE_PLACE: Final = regex(
    r"<\s*(?:script|style|/?\{\}|/?%s)|[\s\"'/]on\w+\s*=|=\s*[\"']?\s*\{\}|=\s*[\"']?\s*%s|(?:href|src|action|style|srcdoc)\s*=",
    re.IGNORECASE,
)
"""Markup where escaping is not enough: scripts, styles, handlers, addresses, values at the start of an attribute."""


def formatted_markup(site: Site) -> Fix | None:
    """Have `Markup` format a text that was formatted before, so that it escapes the values."""
    call = site.node
    if not isinstance(call, ast.Call) or len(call.args) != 1 or call.keywords:
        return None
    match call.args[0]:
        case ast.JoinedStr() as text:
            return _of_f_string(site, call, text)
        case (
            ast.Call(
                func=ast.Attribute(value=ast.Constant(value=str(markup)) as text, attr="format")
            ) as inner
        ):
            return None if UNSAFE_PLACE.search(markup) else _inside_out(site, text, inner)
        case _:
            return None


def _of_f_string(site: Site, call: ast.Call, text: ast.JoinedStr) -> Fix | None:
    written = LITERAL.fullmatch(text_at(site.module, site.module.location(text)))
    if written is None:
        return None
    values = [part.value for part in text.values if isinstance(part, ast.FormattedValue)]
    inner = written["inner"]
    if written["quote"] in inner:
        return None
    holes = [hole for hole in HOLE.finditer(inner) if hole[1]]
    if not values or [_same(hole[1]) for hole in holes] != [ast.unparse(value) for value in values]:
        return None
    markup = HOLE.sub(lambda hole: "{}" if hole[1] else hole[0], inner)
    if UNSAFE_PLACE.search(markup):
        return None
    quote = written["quote"]
    end = site.module.location(call)
    end = replace(end, line=end.end_line, column=end.end_column)
    given = ", ".join(hole[1].strip() for hole in holes)
    edits = (
        Edit(site.module.location(text), f"{quote}{markup}{quote}"),
        Edit(end, f".format({given})"),
    )
    return Fix("Let `Markup` escape what is filled in", edits)


def _same(text: str) -> str | None:
    try:
        return ast.unparse(ast.parse(text.strip(), mode="eval"))
    except (SyntaxError, ValueError):
        return None


def _inside_out(site: Site, text: ast.Constant, inner: ast.Call) -> Fix | None:
    """`Markup("…".format(x))` becomes `Markup("…").format(x)`."""
    literal, whole, outer = map(site.module.location, (text, inner, site.node))
    if (whole.end_line, whole.end_column + 1) != (outer.end_line, outer.end_column):
        return None
    closed = replace(literal, line=literal.end_line, column=literal.end_column)
    last = replace(outer, line=outer.end_line, column=outer.end_column - 1)
    return Fix("Let `Markup` escape what is filled in", (Edit(closed, ")"), Edit(last, "")))
