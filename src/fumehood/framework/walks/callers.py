"""Callers that are not here: functions that nobody calls, and what whoever does may pass to them.

Nobody knows whether a client decides it, so that only a scan which is asked for low confidence looks at them.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import Arguments, Function, Site, Unknown
from fumehood.framework.written import text_inside
from fumehood.models.kinds import KINDS

DANGEROUS: Final = frozenset({
    "code", "command", "deserialization", "ldap", "nosql", "path", "redirect", "sql", "template", "url", "xml", "xpath",
})  # fmt: skip
"""Kinds of place where it matters enough to ask who calls; anything may be logged, or put into a page as text."""

HARMLESS: Final = frozenset(
    {"int", "float", "bool", "UUID", "date", "datetime", "timedelta", "Decimal", "bytes"}
)
MAX_NAME: Final = 60


def names_of(sinks: Iterable[str]) -> re.Pattern[str]:
    """What finds a call of any of some library functions in a text, by the last part of their paths."""
    names = sorted({path.rpartition(".")[2] for path in sinks})
    return re.compile(rf"\b(?:{'|'.join(re.escape(name) for name in names if name.isidentifier())})\s*\(")


def reaches(function: Function, calls: re.Pattern[str]) -> bool:
    """Whether a function calls something dangerous, by its look."""
    return calls.search(text_inside(function)) is not None


def anything(function: Function, given: Arguments, at: Site) -> Arguments:
    """The same arguments, and for each parameter that has to be passed something of unknown origin."""
    spec = function.node.args
    parameters = [*spec.posonlyargs, *spec.args][len(given.positional) :]
    optional = (
        {one.arg for one in parameters[len(parameters) - len(spec.defaults) :]} if spec.defaults else set()
    )
    keywords = {
        one.arg: Unknown(one.arg, (_taint(function, one.arg, at),))
        for one in parameters
        if one.arg not in optional and not _is_harmless(one.annotation)
    }
    return replace(given, keywords={**keywords, **given.keywords})


def _taint(function: Function, name: str, at: Site) -> Taint:
    source = Source(f"whoever calls `{function.name[:MAX_NAME]}`", name, unknown=True, site=at)
    return Taint(source, KINDS - DANGEROUS)


def _is_harmless(annotation: ast.expr | None) -> bool:
    """Whether a parameter is annotated as no text: `int`, `date | None`."""
    if annotation is None:
        return False
    written = re.findall(r"\w+", ast.unparse(annotation))
    return set(written) <= HARMLESS | {"None", "Optional", "datetime", "typing", "uuid", "decimal"}
