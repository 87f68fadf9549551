"""What Flask calls a view: the endpoint and the blueprint that hooks ask a request for, and its path.

https://flask.palletsprojects.com/en/stable/api/#flask.Request.endpoint
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from fumehood.flow.values import NONE, Constant, Instance, Value
from fumehood.framework.kinds import is_app
from fumehood.framework.requests.routes import Registered, owners, prefix_of

if TYPE_CHECKING:
    from fumehood.flow.values import Site

ENDPOINT: Final = "flask.request.endpoint"
BLUEPRINT: Final = "flask.request.blueprint"
PATH: Final = "flask.request.path"
ASKED: Final = (ENDPOINT, BLUEPRINT, PATH)
"""What code can ask a request for that is the same for all requests for a view."""


def facts_of(one: Registered) -> dict[str, Value]:
    """What is known of a request for a view; nothing if its name is not.

    A path with variable parts is left out: it is one of many.
    """
    name, blueprint = _endpoint(one), _blueprint(one.owner)
    if name is None or blueprint is None:
        return {}
    found: dict[str, Value] = {
        ENDPOINT: Constant(f"{blueprint}.{name}" if blueprint else name),
        BLUEPRINT: Constant(blueprint) if blueprint else NONE,
    }
    path = None if one.rule is None else prefix_of(one.owner) + one.rule
    if path is not None and "<" not in path and " " not in path:
        found[PATH] = Constant(path)
    return found


def _endpoint(one: Registered) -> str | None:
    """`endpoint="name"`, or the name of the function; None if it is computed."""
    call = one.site.node
    while isinstance(call, ast.Call) and isinstance(call.func, ast.Call):
        call = call.func
    if not isinstance(call, ast.Call) or any(keyword.arg is None for keyword in call.keywords):
        return None
    written = next((keyword.value for keyword in call.keywords if keyword.arg == "endpoint"), None)
    if written is None and getattr(call.func, "attr", "") == "add_url_rule" and len(call.args) > 1:
        written = call.args[1]
    if written is not None:
        return _text(written)
    return None if one.function is None or one.function.cls is not None else one.function.name


def _blueprint(owner: Value | None) -> str | None:
    """The names of a blueprint and those above it; "" for an app, None if nobody knows."""
    names: list[str] = []
    for one in reversed(owners(owner)):
        if is_app(one):
            continue
        name = _first_argument(one.at)
        if name is None:
            return None
        names.append(name)
    return ".".join(names) if isinstance(owner, Instance) else None


def _first_argument(made: Site | None) -> str | None:
    """`Blueprint("name", __name__)`."""
    node = None if made is None else made.node
    if not isinstance(node, ast.Call):
        return None
    named = next((keyword.value for keyword in node.keywords if keyword.arg == "name"), None)
    return _text(named or (node.args[0] if node.args else None))


def _text(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
