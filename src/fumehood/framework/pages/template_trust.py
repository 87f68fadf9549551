"""How much is known of a value in a page: what the program makes itself does no harm, what a client sent may."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow.memory import present
from fumehood.flow.propagation import HELD, holes, is_tainted
from fumehood.flow.taint import Taint, united
from fumehood.flow.values import (
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    Text,
    Unknown,
    Value,
    options,
)
from fumehood.flow.verdicts import words_of
from fumehood.framework.concerns import STORED, concerns
from fumehood.framework.kinds import is_app
from fumehood.framework.pages.html_places import Place
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


class Trust(Enum):
    """Ordered by what is known; the higher, the less.

    RETURNED is what a function returned that nobody knows, STORED what a database or an earlier request left, CONVERTED
    markup that the program made of that, so that nobody can have cleaned it before it was stored.
    """

    HARMLESS = 0
    MADE = 1
    RETURNED = 2
    UNKNOWN = 3
    STORED = 4
    CONVERTED = 5
    CLIENT = 6


CONVERTED: Final = "markup of what is stored"
"""The origin of such markup."""


JSON: Final = "|tojson"
ESCAPED_JSON: Final = "|tojson|forceescape"
"""The origins of literals of a script: as they are, and such as do no harm in an attribute in double quotes."""

HARMLESS: Final = regex(
    r"^(?:\$.*|(?:\w+\.)*config\b.*|flask\.current_app\b.*|(?:flask\.)?url_for\(\)|(?:\w+\.)*(?:csrf_token|hidden_tag)(?:\(\))?"
    r"|\|(?:tojson(?:\|forceescape)?|urlencode|urlize)|number\b.*|loop\b.*|(?:int|len|float|round|sum|abs|bool|hash|ord|id)\(\)"
    r"|(?:uuid|datetime|time|date|secrets|random)\b.*|\w*nonce\w*(?:\(\))?|moment\b.*|ngettext\(\)"
    r"|(?:flask\.)?request\.(?:endpoint|blueprint|blueprints|method|script_root|scheme|is_secure|url_rule)|get_locale\(\)"
    r"|(?:.*\.)?(?:isoformat|strftime|count)\(\)|self\.\w+\(\)|caller\(\)|super\(\))$"
)
"""Origins of what is a number, quoted, the program's own, or markup of a library."""

SETTING: Final = regex(r"^\w*(?:config|settings?)\b", re.IGNORECASE)
"""Names of what whoever runs the app decides."""


FETCHED: Final = regex(
    r"\.(?:fetch(?:one|all|many)|get_or_404|(?:first|one)_or_404|scalars|scalar_one(?:_or_none)?|one_or_none|find_one)\(\)"
    r"|\.execute\(\)|\.query\b|^sqlalchemy\.orm\.(?:Query\.\w+|(?:Session|scoped_session)\.(?:first|one|get|scalar))\(\)"
    r"|^sqlalchemy\.orm\.Query\[\]"
)
"""Origins of what a database has."""

SAME: Final = regex(
    r"(?:\.(?:replace|[lr]?strip|lower|upper|title|capitalize|casefold|expandtabs|decode)\(\))+$"
)
"""Methods that give a text as harmful as their own."""

MAKES: Final = regex(
    r"html|svg|json|dumps|render|plot|chart|figure|macro|clean|saniti|escape|icon|css|(?<![a-z])script|embed|^_\(|gettext",
    re.IGNORECASE,
)
"""Names of functions that make markup or code."""


def harmful(run: Interpreter, value: Value, place: Place) -> tuple[Taint, ...]:
    """The client data in a value that changes the page, if it is written at a place of it."""
    if not is_tainted(value):
        return ()
    return united(
        taint
        for hole in holes(value)
        for taint in hole.taints
        if (concerns("html", taint.source) or taint.source.kind == STORED)
        and place.harms(words_of(run, hole, taint))
    )


def of_client(found: Iterable[Taint]) -> Trust:
    """What client data is worth: what the program stored itself, or a caller that is not here gave, may be anything."""
    sources = [one.source for one in found]
    if any(not one.trusted and not one.unknown and one.kind != STORED for one in sources):
        return Trust.CLIENT
    return Trust.STORED if any(one.kind == STORED for one in sources) else Trust.UNKNOWN


def trust(run: Interpreter, value: Value, *, escaped: bool = True) -> Trust:
    """The least that is known of any of the untainted parts of a value; `escaped` is whether escaping is enough."""
    found = [_of(run, option, escaped=escaped) for option in options(value)]
    return max(found, key=lambda one: one.value)


def _of(run: Interpreter, value: Value, *, escaped: bool) -> Trust:  # noqa: PLR0911 -- one case for each kind of value
    match value:
        case Constant():
            return Trust.HARMLESS
        case Text(parts=parts):
            found = [trust(run, one, escaped=escaped) for one in parts if not isinstance(one, str)]
            return max(found, key=lambda one: one.value)
        case Unknown(taints=taints) if taints:
            return Trust.HARMLESS
        case Unknown(origin="escaped"):
            return Trust.HARMLESS if escaped else Trust.UNKNOWN
        case Unknown(origin=origin) | External(path=origin):
            return _by_origin(run, origin)
        case Instance() if HELD in value.slots:
            return trust(run, value.slots[HELD], escaped=escaped)
        case Instance():
            return _object(value)
        case Listing(elements=elements, rest=rest):
            return _most(run, [*elements, rest], escaped=escaped)
        case Dictionary(slots=slots, rest=rest):
            return _most(run, [*slots.values(), rest], escaped=escaped)
        case _:
            return Trust.MADE


def _most(run: Interpreter, elements: Iterable[Value | None], *, escaped: bool) -> Trust:
    """Of a container's elements, so far as they are no containers themselves."""
    found = [
        Trust.MADE if isinstance(one, Listing | Dictionary) else _of(run, one, escaped=escaped)
        for element in elements
        if element is not None
        for one in options(present(element))
    ]
    return max(found, key=lambda one: one.value, default=Trust.HARMLESS)


def _object(value: Instance) -> Trust:
    """Forms and their fields write markup of their own."""
    known = ("wtforms.", "flask_wtf.", "datetime.")
    own = is_app(value) or any(path.startswith(known) for path in value.library_classes())
    return Trust.HARMLESS if own else Trust.MADE


def _by_origin(run: Interpreter, origin: str) -> Trust:
    if HARMLESS.match(origin):
        return Trust.HARMLESS
    if origin.startswith(CONVERTED):
        return Trust.CONVERTED
    origin = SAME.sub("", origin)
    if any(not origin.endswith("()") or found.end() == len(origin) for found in FETCHED.finditer(origin)):
        return Trust.STORED
    if origin.endswith("()"):
        models: Any = run.library.models  # type: ignore[attr-defined]
        cleaned = models.sanitizers.get(origin.removesuffix("()"), ())
        if "html" in cleaned:
            return Trust.HARMLESS
        return Trust.MADE if MAKES.search(origin.rpartition(".")[2]) else Trust.RETURNED
    return Trust.MADE if not origin or origin.startswith("|") or SETTING.match(origin) else Trust.UNKNOWN


def name_of(node: Any) -> str:  # noqa: PLR0911 -- one case for each kind of node
    """What an expression is called, as far as it is a name with attributes, items and filters: `user.website`."""
    match type(node).__name__:
        case "Name":
            return str(node.name)
        case "Getattr":
            return f"{name_of(node.node)}.{node.attr}"
        case "Getitem":
            key = getattr(node.arg, "value", None)
            return f"{name_of(node.node)}.{key}" if isinstance(key, str) else f"{name_of(node.node)}[]"
        case "Filter":
            return name_of(node.node) or next(map(name_of, node.args), "")
        case "Concat":
            return next(filter(None, map(name_of, node.nodes)), "")
        case "Add" | "Mod":
            return name_of(node.left) or name_of(node.right)
        case "Call":
            return f"{name_of(node.node)}()"
        case "Or" | "CondExpr":
            return name_of(getattr(node, "left", None) or node.expr1)
        case _:
            return ""
