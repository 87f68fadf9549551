"""Secrets that are no client data: environment variables, configuration keys, tokens that a program makes."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Final

from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import Unknown, Value
from fumehood.framework.concerns import is_secret_name
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter
    from fumehood.flow.values import Site

CREDENTIAL: Final = regex(r"token|secret|passw|credential|api_?key|otp|pin\b|invite|reset", re.IGNORECASE)


def kept(origin: str, name: str, what: str, site: Site | None = None) -> Unknown:
    """A setting from outside of the program; its name tells whether it is a secret."""
    if not is_secret_name(name):
        return Unknown(origin)
    return Unknown(origin, (Taint(Source(what, name, kind="secret", site=site)),))


@on(
    "secrets.token_urlsafe", "secrets.token_hex", "secrets.token_bytes", "secrets.randbelow", "secrets.choice"
)
def made(run: Interpreter, call: LibraryCall) -> Value:
    """A random text: what it is assigned to tells whether it lets somebody in. In a cookie it has its place."""
    name = assigned_to(call.site)
    if not call.path.startswith("secrets.token") or not CREDENTIAL.search(name):
        return Unknown(f"{call.path}()")
    source = Source("the program, a random secret", name, kind="secret", site=call.site)
    return Unknown(f"{call.path}()", (Taint(source, frozenset({"cookie"})),))


def assigned_to(site: Site) -> str:
    """The name that the statement around a call gives to its value; "" if there is none."""
    for node in ast.walk(site.module.tree):
        if not isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr) or node.value is None:
            continue
        if any(one is site.node for one in ast.walk(node.value)):
            return ast.unparse(node.targets[0] if isinstance(node, ast.Assign) else node.target)
    return ""
