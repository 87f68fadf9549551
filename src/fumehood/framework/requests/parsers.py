"""Flask-RESTful and Flask-RESTX: resources, their request parsers, and which parsed arguments are a client's text.

https://flask-restful.readthedocs.io/en/latest/reqparse.html, https://flask-restx.readthedocs.io/en/latest/parsing.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.memory import present
from fumehood.flow.values import (
    FALSE,
    NONE,
    UNKNOWN,
    Dictionary,
    External,
    Instance,
    Listing,
    Partial,
    Site,
    Unknown,
    Value,
    join,
)
from fumehood.framework.library import ATTRIBUTES, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.requests.clients import WHAT, client, converted, upload
from fumehood.framework.requests.declarations import declares, several, told, value_matches
from fumehood.framework.requests.routes import add_rules

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

LIBRARIES: Final = ("flask_restful", "flask_restx")
ARGUMENT: Final = " argument "
"""The start of a parser's slots, followed by the name of an argument."""

HARMLESS_INPUTS: Final = frozenset(
    {
        "boolean", "date", "date_from_iso8601", "datetime_from_iso8601", "datetime_from_rfc822", "int_range", "ip",
        "ipv4", "ipv6", "iso8601interval", "natural", "positive",
    }
)  # fmt: skip
"""Functions of `inputs` that return numbers, dates and addresses; `regex`, `url` and `email` return the text."""

APIS: Final = ("flask_restful.Api", "flask_restx.Api", "flask_restx.Namespace")
PARSER: Final = "flask_restful.reqparse.RequestParser"

declares(
    *(f"{library}.reqparse.Argument" for library in LIBRARIES),
    *(f"{library}.inputs.regex" for library in LIBRARIES),
)


@on(*(f"{api}.add_resource" for api in APIS))
def add_resource(run: Interpreter, call: LibraryCall) -> Value:
    """`api.add_resource(Item, "/items/<name>", "/things/<name>")`."""
    given = call.arguments
    add_rules(run, given.get(0, "resource"), given.positional[1:], call.site, call.receiver, "resource")
    return NONE


@on("flask_restful.Api.resource", "flask_restx.Api.route", "flask_restx.Namespace.route")
def route(run: Interpreter, call: LibraryCall) -> Value:
    """A decorator of a resource."""
    return Partial(
        External("flask_restful.Api.resource()"),
        (Listing(run.memory.owner, call.arguments.positional), call.receiver or NONE),
        {},
    )


@on("flask_restful.Api.resource()")
def routed(run: Interpreter, call: LibraryCall) -> Value:
    """The class stays what it is."""
    rules, api, cls = call.arguments.positional[0], call.arguments.get(1), call.arguments.positional[-1]
    add_rules(run, cls, rules.elements if isinstance(rules, Listing) else (), call.site, api, "resource")
    return cls


@on(PARSER, "flask_restx.reqparse.RequestParser", "flask_restx.Api.parser", "flask_restx.Namespace.parser")
def parser(run: Interpreter, call: LibraryCall) -> Value:
    """A parser without arguments."""
    return Instance(run.memory.owner, External(PARSER), call.site)


@on(f"{PARSER}.copy")
def copy(run: Interpreter, call: LibraryCall) -> Value:
    """Another parser with the same arguments."""
    made = Instance(run.memory.owner, External(PARSER), call.site)
    if isinstance(call.receiver, Instance):
        made.slots.update({key: present(value) for key, value in call.receiver.slots.items()})
    return made


@on(f"{PARSER}.add_argument", f"{PARSER}.replace_argument")
def add_argument(run: Interpreter, call: LibraryCall) -> Value:
    """What the argument is like is kept with the parser."""
    first = call.arguments.get(0, "name") or UNKNOWN
    declared = first
    if not isinstance(first, Instance):
        declared = Instance(run.memory.owner, External("flask_restful.reqparse.Argument"), call.site)
        declared.slots.update(enumerate(call.arguments.positional))
        declared.slots.update(call.arguments.keywords)
    name = string(told(declared, 0, "name") or NONE) if isinstance(declared, Instance) else None
    if name is not None and isinstance(call.receiver, Instance):
        run.memory.write(call.receiver, ARGUMENT + name, declared)
    return call.receiver or UNKNOWN


@on(f"{PARSER}.remove_argument")
def remove_argument(run: Interpreter, call: LibraryCall) -> Value:
    """The parser forgets it."""
    if isinstance(call.receiver, Instance) and (name := string(call.arguments.get(0, "name"))) is not None:
        run.memory.delete(call.receiver, ARGUMENT + name)
    return call.receiver or UNKNOWN


@on(f"{PARSER}.parse_args")
def parse_args(run: Interpreter, call: LibraryCall) -> Value:
    """A dictionary whose entries are attributes too."""
    found = Dictionary(run.memory.owner, call.site)
    if not isinstance(call.receiver, Instance):
        return found
    for key, kept in call.receiver.slots.items():
        declared = present(kept)
        if isinstance(key, str) and key.startswith(ARGUMENT) and isinstance(declared, Instance):
            name = key.removeprefix(ARGUMENT)
            dest = string(told(declared, None, "dest") or NONE) or name
            found.slots[dest] = _argument(run, declared, name, call.site)
    return found


def _argument(run: Interpreter, declared: Instance, name: str, site: Site) -> Value:
    """One parsed argument, or its default."""
    value = _one(run, declared, name, site)
    action = string(told(declared, None, "action") or NONE)
    if action in {"append", "split"}:
        value = Listing(run.memory.owner, rest=value)
    default = told(declared, 1, "default") or NONE
    return value if told(declared, None, "required") not in (None, FALSE) else join(value, default)


def _one(  # noqa: PLR0911 -- one case for each kind of converter
    run: Interpreter, declared: Instance, name: str, site: Site
) -> Value:
    if told(declared, None, "choices") not in (None, NONE):
        return Unknown("choice")
    converter = told(declared, None, "type")
    if isinstance(converter, External) and converter.name == "FileStorage":
        return upload(run, name, site)
    value = client(_location(declared), name, site)
    match converter:
        case External(path=path) if ".inputs." in path and _name(path) in HARMLESS_INPUTS:
            return Unknown(_name(path))
        case External(path=path) if ".inputs." in path or path.startswith("builtins.str"):
            return value
        case Instance(cls=External(path=path)) if path.endswith(".regex"):
            value_matches(run, "search", told(converter, 0, "pattern"), value, site)
            return value
        case Instance(cls=External()):
            return value
        case _:
            return converted(run, converter, value, site)


def _name(path: str) -> str:
    """`int_range` of `inputs.int_range(1, 5)`."""
    return path.removesuffix("()").rpartition(".")[2]


def _location(declared: Instance) -> str:
    found = [string(one) for one in several(told(declared, None, "location"))]
    known = [WHAT[one] for one in found if one in WHAT]
    return known[0] if len(known) == 1 else "the request"


def _payload(run: Interpreter, receiver: Instance, name: str) -> Value | None:
    """`api.payload` is the JSON body."""
    return client("the JSON body", "", receiver.at, "flask_restx.Api.payload") if name == "payload" else None


for _api in APIS[1:]:
    ATTRIBUTES[_api] = _payload
