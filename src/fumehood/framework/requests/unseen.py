"""Which functions that nobody called are worth a call: those that register views or ask for client data."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from fumehood.flow.binding import missing_argument
from fumehood.flow.values import (
    NONE,
    Arguments,
    External,
    Function,
    Instance,
    ModuleObject,
    Scope,
    Site,
    options,
)
from fumehood.framework.requests.sessions import SESSION
from fumehood.framework.written import text_inside
from fumehood.project.module import Module
from fumehood.regex import regex

REGISTERS: Final = regex(
    r"\.(?:route|add_url_rule|add_resource|register_blueprint|as_view|add_namespace|on_event|on_namespace)\("
    r"|@[\w.]+\.(?:get|post|put|patch|delete|on|errorhandler|expose)\(|@[\w.]+\.before_\w*request\b"
)
"""What a factory does that has views inside."""

ASKS: Final = regex(r"(?<![\w.])(?:(?P<name>[A-Za-z_]\w*)\s*[\[.]|(?P<passed>request|session)\s*[,)])")
"""A name that is looked into, or one of Flask's two that is passed on."""

CLIENT: Final = (
    "flask.request",
    "flask.session",
    "webargs.",
    "flask_restful.reqparse",
    "flask_restx.reqparse",
)
"""What a client's data is read from."""

FORMS: Final = regex(r"\.validate_on_submit\(|\bstart_response\b|\buse_(?:kw)?args\b|\.parse_args\(")
WORDS: Final = regex(r"\brequest\b|\bsession\b|\bflask\.")
"""Nothing else of a client's is named without one of these."""


CALLED: Final = frozenset({"validate_on_submit", "start_response", "use_args", "use_kwargs", "parse_args"})
NAMED: Final = CALLED | {"request", "session", "flask", "Flask", "FlaskApp", "OpenAPI"}
"""The names in these patterns: where a module has none of them, they need not be looked for."""


def registers(function: Function) -> bool:
    """Whether a function registers views when it is called."""
    return REGISTERS.search(text_inside(function)) is not None


MAKES_APP: Final = regex(r"(?:Flask|FlaskApp|OpenAPI)\(")


def makes_app(function: Function) -> bool:
    """Whether a function makes a Flask app, by its look."""
    return MAKES_APP.search(text_inside(function)) is not None


def is_silent(module: Module) -> bool:
    """Whether a module has nothing that is looked for here in any of its functions."""
    return module.names.isdisjoint(NAMED) and REGISTERS.search(module.text) is None


def as_served(function: Function) -> Arguments:
    """What a server passes to a factory: nothing, so that what is None by default is None; the rest is unknown.

    The name of a configuration that is given by default is one of several that a deployment may use. `**settings`,
    which is for tests, are none.
    """
    if not makes_app(function):
        return Arguments(rest=True)
    passed = {name: one for name, one in function.defaults.items() if options(one) == (NONE,)}
    spec = function.node.args
    if spec.kwarg is None or spec.posonlyargs:
        return Arguments(keywords=passed, rest=True)
    for name in [one.arg for one in (*spec.args, *spec.kwonlyargs) if one.arg not in passed]:
        passed[name] = missing_argument(function, name, Arguments(rest=True))
    return Arguments(keywords=passed)


def factory_of(at: Site, defined: Iterable[Function]) -> Function | None:
    """The outermost function of the workspace that a place is in."""
    around = [
        one
        for one in defined
        if one.module.path == at.module.path
        and one.node.lineno <= at.node.lineno <= (one.node.end_lineno or 0)
    ]
    return min(around, key=lambda one: one.node.lineno, default=None)


def asks(function: Function) -> bool:
    """Whether a function reads client data itself: its text says so, and the names are what they look like."""
    text = text_inside(function)
    if not function.module.module.names.isdisjoint(CALLED) and FORMS.search(text):
        return True
    if not WORDS.search(text):
        return False
    names = {found["name"] or found["passed"] for found in ASKS.finditer(text)}
    return any(_is_client(function, name) for name in names) or "import request" in text


def _is_client(function: Function, name: str) -> bool:
    """Whether a name means Flask's request or session, or Flask itself, where the function stands."""
    scope: Scope | None = function.outer
    while scope is not None:
        found = scope.slots.get(name)
        if found is not None:
            if isinstance(found, Instance):
                return found.owner is None and found.cls == External(SESSION)
            return isinstance(found, External) and (found.path == "flask" or found.path.startswith(CLIENT))
        scope = None if isinstance(scope, ModuleObject) else scope.outer
    return False
