"""What is proven of a value in a page: that it is a URL which runs no script.

Only client data is followed, so that a filter which looks at what a database has proves nothing at first. Where it
hands a value back, it is called once more with data that no rule is about; what is known of that then is known of the
value. Of a condition in a template only `url.startswith("https://")` counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow.parts import OWN_SCHEME
from fumehood.flow.propagation import holes, is_tainted, safer
from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import Arguments, External, Unknown, Value, join, options
from fumehood.flow.verdicts import words_of
from fumehood.framework.concerns import ASKED
from fumehood.framework.pages.html_places import Place, Spot
from fumehood.framework.pages.template_trust import name_of
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

Call = Callable[[Arguments], Value]
CHECKED: Final = Unknown("|checked")
LINK: Final = Place(Spot.URL)
OF_WEB: Final = regex(r"https?|/|#|mailto:", re.IGNORECASE)
"""What a URL begins with that runs no script."""


def checked(run: Interpreter, arguments: Arguments, call: Call) -> Value:
    """What `call` makes of its arguments, with its own name for what it let through as a URL that runs no script."""
    result = call(arguments)
    given = arguments.get(0)
    if not isinstance(given, External | Unknown) or is_tainted(given) or not _hands_back(given, result):
        return result
    asked = Unknown(_origin(given), (Taint(Source("a value", kind=ASKED)),))
    again = call(Arguments([asked, *arguments.positional[1:]], arguments.keywords))
    found = [hole for hole in holes(again) if any(taint.source.kind == ASKED for taint in hole.taints)]
    if not found or any(_runs_scripts(run, hole) for hole in found):
        return result
    return join(*(CHECKED if _hands_back(given, one) else one for one in options(result)))


def _origin(value: Value) -> str:
    return value.path if isinstance(value, External) else getattr(value, "origin", "")


def _hands_back(given: Value, result: Value) -> bool:
    """Whether a value, or what a method of it made, is among the results."""
    start = _origin(given)
    return bool(start) and any(_origin(one).startswith(start) for one in options(result))


def _runs_scripts(run: Interpreter, hole: Unknown) -> bool:
    return any(LINK.harms(words_of(run, hole, taint) | {"html"}) for taint in hole.taints)


@contextmanager
def where(names: set[str], test: Any) -> Iterator[None]:
    """While a condition of a template holds, `names` has what it shows to be URLs of the web."""
    added = _asked_about(test) - names
    names |= added
    try:
        yield
    finally:
        names -= added


def known_by_name(names: set[str], node: Any, value: Value) -> Value:
    """A value of which a condition around it tells how it begins."""
    if not names or type(node).__name__ not in {"Name", "Getattr", "Getitem"} or name_of(node) not in names:
        return value
    return safer(value, OWN_SCHEME) if is_tainted(value) else CHECKED


def _asked_about(test: Any) -> set[str]:
    """The names of what begins as URLs of the web do where a condition holds."""
    match type(test).__name__:
        case "And":
            return _asked_about(test.left) | _asked_about(test.right)
        case "Or":
            return _asked_about(test.left) & _asked_about(test.right)
        case "Call" if getattr(test.node, "attr", "") == "startswith" and len(test.args) == 1:
            begins = [getattr(one, "value", None) for one in getattr(test.args[0], "items", test.args)]
            known = all(isinstance(one, str) and OF_WEB.match(one) for one in begins)
            return {name_of(test.node.node)} - {""} if known else set()
        case _:
            return set()
