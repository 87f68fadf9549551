"""Decorators that hand the parsed part of a request to a view: webargs, Flask-Smorest, APIFlask.

https://webargs.readthedocs.io/en/latest/framework_support.html, https://apiflask.com/request/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.values import (
    FALSE,
    NONE,
    TRUE,
    UNKNOWN,
    Arguments,
    Dictionary,
    External,
    Function,
    Partial,
    Site,
    Unknown,
    Value,
)
from fumehood.framework.library import CALLS, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.requests.clients import WHAT, client
from fumehood.framework.requests.fields import loaded

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

ARGUMENTS: Final = (
    "webargs.flaskparser.use_args",
    "webargs.flaskparser.parser.use_args",
    "webargs.flaskparser.FlaskParser.use_args",
)
KEYWORDS: Final = tuple(path.replace("use_args", "use_kwargs") for path in ARGUMENTS)
SMOREST: Final = "flask_smorest.Blueprint.arguments"
INPUTS: Final = ("apiflask.APIFlask.input", "apiflask.APIBlueprint.input", "apiflask.input")
APPLIED: Final = External("webargs.use_args()")
WRAPPED: Final = External("webargs.use_args()()")
LOCATION, NAME, BY_NAME = " location", " name", " by name"
"""What the decorator was told, among the keywords of a call; no parameter has a blank."""


@on(*ARGUMENTS, *KEYWORDS, SMOREST, *INPUTS)
def use_args(run: Interpreter, call: LibraryCall) -> Value:
    """A decorator that hands the parsed part of a request to the view."""
    given = call.arguments
    is_input = call.path in INPUTS
    location = given.get(1 if is_input else None, "location") or NONE
    where = string(location) or "json"
    name = given.get(2 if is_input else None, "arg_name") or NONE
    by_name = call.path in KEYWORDS or given.get(None, "as_kwargs") == TRUE
    if is_input and string(name) is None:
        name = Unknown(f"{where}_data")
    keywords = {LOCATION: location, NAME: name, BY_NAME: TRUE if by_name else FALSE}
    if given.get(None, "validation") == FALSE:
        return Partial(APPLIED, (UNKNOWN,), keywords)
    return Partial(APPLIED, (given.get(0, "argmap", "schema") or UNKNOWN,), keywords)


@on(APPLIED.path)
def apply_args(run: Interpreter, call: LibraryCall) -> Value:
    """The view, wrapped."""
    return Partial(WRAPPED, tuple(reversed(call.arguments.positional)), call.arguments.keywords)


@on(WRAPPED.path)
def call_with_args(run: Interpreter, call: LibraryCall) -> Value:
    """The view is called with what was parsed after its other arguments, or by name."""
    view, schema, *positional = call.arguments.positional
    given = dict(call.arguments.keywords)
    location, name, by_name = given.pop(LOCATION), given.pop(NAME), given.pop(BY_NAME)
    data = parsed(run, schema, string(location) or "json", call.site)
    if by_name == TRUE:
        given |= data.slots if isinstance(data, Dictionary) else {}
        return run.call(view, Arguments(positional, given), call.site)
    wanted = string(name) or (name.origin if isinstance(name, Unknown) else "")
    if wanted and (string(name) or _takes(view, wanted)):
        return run.call(view, Arguments(positional, {**given, wanted: data}), call.site)
    return run.call(view, Arguments([*positional, data], given), call.site)


def _takes(view: Value, name: str) -> bool:
    """Whether a function has a parameter of that name; older versions of APIFlask pass by position."""
    while isinstance(view, Partial) and len(view.positional):
        view = view.positional[0]
    if not isinstance(view, Function):
        return True
    spec = view.node.args
    return spec.kwarg is not None or name in {
        one.arg for one in (*spec.posonlyargs, *spec.args, *spec.kwonlyargs)
    }


def parsed(run: Interpreter, schema: Value, location: str, site: Site) -> Value:
    """The part of the present request that a parser reads."""
    whole = client(WHAT.get(location, "the request"), "", site)
    return loaded(run, schema, whole, site)


@on("webargs.flaskparser.parser.parse", "webargs.flaskparser.FlaskParser.parse")
def parse(run: Interpreter, call: LibraryCall) -> Value:
    """`parser.parse({"x": fields.Int()}, request, location="query")`."""
    location = string(call.arguments.get(None, "location") or NONE) or "json"
    return parsed(run, call.arguments.get(0, "argmap") or UNKNOWN, location, call.site)


CALLS["webargs.flaskparser.parser.parse_args"] = parse
