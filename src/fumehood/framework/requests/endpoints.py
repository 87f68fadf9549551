"""What Flask calls a view: the endpoint and the blueprint that hooks ask a request for, and its path.

https://flask.palletsprojects.com/en/stable/api/#flask.Request.endpoint
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from fumehood.flow.values import NONE, Constant, Instance, Value
from fumehood.framework.kinds import is_app
from fumehood.framework.requests.routes import Registered, owners, prefix_of
from fumehood.framework.requests.verbs import METHOD, methods_of
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.values import Site

ENDPOINT: Final = "flask.request.endpoint"
BLUEPRINT: Final = "flask.request.blueprint"
PATH: Final = "flask.request.path"
FULL_PATH: Final = "flask.request.full_path"
RULE: Final = "flask.request.url_rule.rule"
RULE_ENDPOINT: Final = "flask.request.url_rule.endpoint"
"""What code can ask a request for that is the same for all requests for a view, or for nearly all."""

VARIABLE: Final = regex(r"<[^>]*>")
NUMBER: Final = regex(r"<(?:int|float)\b")
NOWHERE: Final[dict[str, Value]] = {
    ENDPOINT: Constant("nowhere"),
    RULE_ENDPOINT: Constant("nowhere"),
    BLUEPRINT: Constant("nowhere"),
    PATH: Constant("/nowhere/at/all"),
    FULL_PATH: Constant("/nowhere/at/all?"),
    RULE: Constant("/nowhere/at/all"),
}
"""Of a view that no hook speaks of."""


def facts_of(one: Registered) -> dict[str, Value]:
    """What is known of a request for a view; nothing if its name is not.

    Of a path with variable parts it is one of many, with plain letters in their places. There is none as long as a
    blueprint may still be put under a prefix.
    """
    name, blueprint = _endpoint(one), _blueprint(one.owner)
    if name is None or blueprint is None:
        return {}
    endpoint = Constant(f"{blueprint}.{name}" if blueprint else name)
    found: dict[str, Value] = {
        ENDPOINT: endpoint,
        RULE_ENDPOINT: endpoint,
        BLUEPRINT: Constant(blueprint) if blueprint else NONE,
    }
    if (methods := methods_of(one, one.function)) is not None:
        found[METHOD] = methods
    if one.rule is not None and is_app(owners(one.owner)[-1]):
        rule = prefix_of(one.owner) + one.rule
        path = VARIABLE.sub(lambda part: "1" if NUMBER.match(part[0]) else "x", rule)
        found |= {PATH: Constant(path), FULL_PATH: Constant(f"{path}?"), RULE: Constant(rule)}
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
