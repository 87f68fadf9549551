"""Which HTTP methods a view answers, so that `request.method` is decided inside of it."""

from __future__ import annotations

import ast
from typing import Final

from fumehood.flow.values import Constant, Function, Site, Value, join
from fumehood.framework.requests.routes import Registered

METHOD: Final = "flask.request.method"
SHORT: Final = frozenset({"get", "post", "put", "patch", "delete"})
ROUTES: Final = SHORT | {"route", "add_url_rule"}
EXPOSING: Final = ROUTES | {"expose"}
"""What registers a view by Flask, and by Flask-AppBuilder and Flask-Admin as well."""


def registration(site: Site) -> str:
    """The name of the decorator or method that registers a view."""
    node: ast.AST = site.node
    while isinstance(node, ast.Call):
        node = node.func
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def methods_of(one: Registered, function: Function | None) -> Value | None:
    """The methods of a view as alternatives; None where nobody wrote them down."""
    if function is not None and function.cls is not None and function.name in SHORT:
        return _any(function.name.upper())
    node = one.site.node
    if one.kind != "view" or not isinstance(node, ast.Call):
        return None
    name = registration(one.site)
    if name in SHORT:
        return _any(name.upper())
    if name not in EXPOSING or any(keyword.arg is None for keyword in node.keywords):
        return None
    written = next((keyword.value for keyword in node.keywords if keyword.arg == "methods"), None)
    return None if written is None else _listed(written)


def _listed(written: ast.expr) -> Value | None:
    if not isinstance(written, ast.List | ast.Tuple | ast.Set):
        return None
    names = [
        one.value for one in written.elts if isinstance(one, ast.Constant) and isinstance(one.value, str)
    ]
    return _any(*(name.upper() for name in names)) if names and len(names) == len(written.elts) else None


def _any(*names: str) -> Value:
    """One of these, and HEAD wherever GET is answered."""
    every = dict.fromkeys(names) | (dict.fromkeys(["HEAD"]) if "GET" in names else {})
    return join(*(Constant(name) for name in every))
