"""Where a program asks about the `Origin` of a request what cannot be followed: patterns, functions elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from fumehood.flow.frame import Observation
from fumehood.flow.propagation import holes
from fumehood.flow.values import Arguments, External, Site, Unknown, Value
from fumehood.framework.library import UNRESOLVED, looks_at
from fumehood.framework.library_call import LibraryCall

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter
    from fumehood.flow.taint import Taint

ASKING: Final = ("match", "search", "fullmatch")
NOT_ASKING: Final = (
    "get",
    "add",
    "set",
    "append",
    "setdefault",
    "info",
    "debug",
    "warning",
    "error",
    "print",
    "log",
)
"""Calls that take an origin without being asked anything about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginAsked(Observation):
    """The origin of a request is handed to what may say whether it is a good one."""


def is_origin(taint: Taint) -> bool:
    """Whether client data is the `Origin` header."""
    source = taint.source
    named = source.name.lower().replace("_", "-").removeprefix("http-")
    return source.what == "the Origin header" or (source.what == "the headers" and named == "origin")


def _asked(run: Interpreter, arguments: Arguments, site: Site) -> None:
    given = (*arguments.positional, *arguments.keywords.values())
    if any(is_origin(taint) for value in given for hole in holes(value) for taint in hole.taints):
        run.observe(OriginAsked, site)


@looks_at(*(f"re.{name}" for name in ASKING), *(f"re.Pattern.{name}" for name in ASKING))
def matched(run: Interpreter, call: LibraryCall) -> None:
    """A pattern, whatever it is."""
    _asked(run, call.arguments, call.site)


def _unresolved(run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> None:
    path = (
        callee.path if isinstance(callee, External) else callee.origin if isinstance(callee, Unknown) else ""
    )
    if path.rpartition(".")[2] not in NOT_ASKING:
        _asked(run, arguments, site)


UNRESOLVED.append(_unresolved)
