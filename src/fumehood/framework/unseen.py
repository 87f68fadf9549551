"""Which functions that nobody called are worth a call: those that register views or ask for client data."""

from __future__ import annotations

import re
from typing import Final

from fumehood.flow.values import External, Function, Instance, ModuleObject, Scope
from fumehood.framework.sessions import SESSION
from fumehood.framework.ways_in import text_inside

REGISTERS: Final = re.compile(
    r"\.(?:route|add_url_rule|add_resource|register_blueprint|as_view|add_namespace|on_event|on_namespace)\("
    r"|@[\w.]+\.(?:get|post|put|patch|delete|on|errorhandler|expose)\(|@[\w.]+\.before_\w*request\b"
)
"""What a factory does that has views inside."""

ASKS: Final = re.compile(r"(?<![\w.])(?:(?P<name>[A-Za-z_]\w*)\s*[\[.]|(?P<passed>request|session)\s*[,)])")
"""A name that is looked into, or one of Flask's two that is passed on."""

CLIENT: Final = (
    "flask.request",
    "flask.session",
    "webargs.",
    "flask_restful.reqparse",
    "flask_restx.reqparse",
)
"""What a client's data is read from."""

FORMS: Final = re.compile(r"\.validate_on_submit\(|\bstart_response\b|\buse_(?:kw)?args\b|\.parse_args\(")
WORDS: Final = re.compile(r"\brequest\b|\bsession\b|\bflask\.")
"""Nothing else of a client's is named without one of these."""


def registers(function: Function) -> bool:
    """Whether a function registers views when it is called."""
    return REGISTERS.search(text_inside(function)) is not None


def asks(function: Function) -> bool:
    """Whether a function reads client data itself: its text says so, and the names are what they look like."""
    text = text_inside(function)
    if FORMS.search(text):
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
