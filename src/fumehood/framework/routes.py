"""Functions that Flask calls for a request: views by their URL rules, hooks and error handlers."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from fumehood.flow.frame import Observation
from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import (
    NONE,
    Arguments,
    Class,
    Constant,
    External,
    Function,
    Method,
    Partial,
    Site,
    Unknown,
    Value,
)
from fumehood.framework.library import CLASS_METHODS, UNRESOLVED, LibraryCall, on

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

PARAMETER: Final = re.compile(r"<(?:(?P<converter>[a-zA-Z_]\w*)(?:\((?P<options>[^<>]*)\))?:)?(?P<name>[a-zA-Z_]\w*)>")
"""A variable part of a URL rule: https://flask.palletsprojects.com/en/stable/quickstart/#variable-rules"""

DECORATORS: Final = frozenset({"route", "get", "post", "put", "patch", "delete"})
FOREIGN: Final = ("fastapi.", "starlette.", "sanic.", "quart.", "aiohttp.", "bottle.", "falcon.", "litestar.", "django.")
"""Frameworks whose decorators look like Flask's."""

AS_VIEW: Final = External("flask.views.View.as_view()")


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered(Observation):
    """Something that Flask will call: `kind` is "view", "error" or a hook's name; `rule` the URL rule of a view.

    `view` is what will be called, `function` the definition as it is written, if there is one.
    """

    kind: str
    view: Value = field(compare=False)
    function: Function | None = field(compare=False)
    rule: str | None = None


def add_route(run: Interpreter, view: Value | None, rule: str | None, site: Site) -> None:
    """A view for a URL rule."""
    add_hook(run, "view", view, site, rule)


def add_hook(run: Interpreter, kind: str, view: Value | None, site: Site, rule: str | None = None) -> None:
    """Anything that is called for a request."""
    if isinstance(view, Function | Class | Method | Partial):
        run.observe(Registered, site, kind=kind, view=view, function=_definition(run, view), rule=rule)


def _definition(run: Interpreter, view: Value) -> Function | None:
    """The function a reader would call the view."""
    if run.decorating is not None:
        return run.decorating
    return view if isinstance(view, Function) else None


@on("flask.views.View.as_view", "flask.views.MethodView.as_view")
def as_view(run: Interpreter, call: LibraryCall) -> Value:
    """A function that makes an object of the class for each request."""
    return Partial(AS_VIEW, (call.receiver or NONE,), {})


CLASS_METHODS.update({"flask.views.View.as_view", "flask.views.MethodView.as_view"})


def _unresolved(run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> None:
    """`@thing.route("/path")` where nobody knows what the thing is: a view by its look."""
    node, path = site.node, _path(callee)
    if not path.endswith("()") or path.startswith(FOREIGN) or len(arguments.positional) != 1:
        return
    name = path.removesuffix("()").rpartition(".")[2]
    view = arguments.positional[0]
    if name in DECORATORS and isinstance(view, Function | Class) and isinstance(node, ast.Call) and node.args:
        rule = node.args[0]
        if isinstance(rule, ast.Constant) and isinstance(rule.value, str) and rule.value.startswith(("/", "<")):
            add_route(run, view, rule.value, site)


UNRESOLVED.append(_unresolved)


def _path(callee: Value) -> str:
    match callee:
        case External(path=path):
            return path
        case Unknown(origin=origin):
            return origin
        case _:
            return ""


def url_parameters(rule: str | None, site: Site) -> dict[str, Value]:
    """The variable parts of a URL rule by name, as a client fills them in."""
    return {
        part["name"]: parameter(part["name"], part["converter"] or "string", site)
        for part in PARAMETER.finditer(rule or "")
    }


def parameter(name: str, converter: str, site: Site) -> Value:
    """One variable part: numbers, UUIDs and listed words are what they are, any other is text."""
    if converter in {"int", "float", "uuid", "any"}:
        return Unknown(name)
    return Unknown(name, (Taint(Source("the URL", name, site=site)),))


def page_of(function: Function | None, fallback: Site) -> Site:
    """Where a view is written."""
    return fallback if function is None or function.at is None else function.at


def constant(value: Value) -> object:
    """The Python value of a constant."""
    return value.value if isinstance(value, Constant) else None
