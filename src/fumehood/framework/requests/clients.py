"""What a client sends: `request` with its files, and the arguments of what Flask calls for a request."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.propagation import HELD, any_of, derived, entry_of
from fumehood.flow.subscripts import read
from fumehood.flow.taint import Source, Taint
from fumehood.flow.text_methods import of_tainted
from fumehood.flow.values import (
    NONE,
    REST,
    UNKNOWN,
    Arguments,
    Constant,
    Dictionary,
    External,
    Function,
    Instance,
    Listing,
    Site,
    Unknown,
    Value,
    join,
    options,
)
from fumehood.flow.verdicts import or_default
from fumehood.framework.library import ASKED, ATTRIBUTES, DICTIONARIES, ITEMS, OBJECTS, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.requests import graphql, urls, wsgi
from fumehood.framework.requests.routes import Registered, entries, prefix_of
from fumehood.models.kinds import KINDS

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

REQUEST: Final = "flask.request"
REQUEST_CLASS: Final = "flask.Request"
FILES: Final = "werkzeug.datastructures.FileMultiDict"
STORAGE: Final = "werkzeug.datastructures.FileStorage"
WHAT: Final = {
    "args": "the query string",
    "query": "the query string",
    "querystring": "the query string",
    "form": "the form",
    "json": "the JSON body",
    "json_or_form": "the JSON body or form",
    "form_and_files": "the form",
    "values": "the query string or form",
    "headers": "the headers",
    "cookies": "the cookies",
    "files": "the uploaded files",
    "view_args": "the URL",
    "path": "the URL",
}
"""How messages call the parts of a request that parsers take locations for."""

OBJECTS[f"{REQUEST}.files"] = FILES
VIEW_ARGS: Final = f"{REQUEST}.view_args"
DICTIONARIES.add(VIEW_ARGS)


def client(what: str, name: str, site: Site | None, origin: str = "") -> Unknown:
    """Something that a client sent: the entry `name` of `what`, or the whole if it is empty."""
    return Unknown(origin or name or what, (Taint(Source(what, name, site=site)),))


def converted(run: Interpreter, converter: Value | None, value: Value, site: Site) -> Value:
    """What a callable that somebody passed makes of client data: it is called."""
    if converter is None or converter == NONE:
        return value
    return run.call(converter, Arguments([value]), site)


def _asked(run: Interpreter, callee: Unknown, arguments: Arguments, site: Site) -> Value | None:
    """`request.args.get("x", type=int)`, `get_json()`, `to_dict()`."""
    owner, _, name = callee.origin.rpartition(".")
    match name:
        case "get" | "pop" | "getlist" if (converter := _converter(name, arguments)) is not None:
            return _get(run, callee, converter, arguments, site)
        case "get" | "pop" if (default := arguments.get(1, "default")) is not None and default != NONE:
            key = Arguments(arguments.positional[:1])
            return or_default(run, of_tainted(callee, key, site), default)
        case "getlist" | "getall":
            return Listing(run.memory.owner, rest=of_tainted(callee, arguments, site))
        case "to_dict" if owner.startswith(REQUEST) and not (arguments.positional or arguments.keywords):
            found = Dictionary(run.memory.owner, site, rest=Unknown(owner, callee.taints))
            found.unlisted = any_of(Unknown(owner, callee.taints))
            return found
        case "get_json" | "get_data" if owner == REQUEST:
            return Unknown(f"{callee.origin}()", callee.taints)
        case _:
            return None


def _converter(name: str, arguments: Arguments) -> Value | None:
    """What `type=` says: the third parameter of `get`, the second of `getlist`, of `pop` by name only."""
    place = {"get": 2, "getlist": 1}.get(name)
    return arguments.get(place) if "type" not in arguments.keywords else arguments.keywords["type"]


def _get(run: Interpreter, callee: Unknown, converter: Value, arguments: Arguments, site: Site) -> Value:
    """What could not be converted is the default."""
    entered = entry_of(callee, "()", getattr(arguments.get(0), "value", None))
    if callee.origin.endswith("getlist"):
        return Listing(run.memory.owner, rest=run.choose([lambda: converted(run, converter, entered, site)]))
    default = (None if converter is arguments.get(1) else arguments.get(1, "default")) or NONE
    return run.choose([lambda: converted(run, converter, entered, site), lambda: default])


def _negotiated(run: Interpreter, callee: Unknown, arguments: Arguments, site: Site) -> Value | None:
    """`request.accept_languages.best_match(…)` is one of what it is given, whatever the client would like."""
    if not callee.origin.endswith(".best_match"):
        return None
    return derived("best_match()", *arguments.positional, *arguments.keywords.values())


ASKED.extend((_asked, _negotiated))


# Uploads: https://werkzeug.palletsprojects.com/en/stable/datastructures/#werkzeug.datastructures.FileStorage


def upload(run: Interpreter, name: str, site: Site | None) -> Instance:
    """One uploaded file: what is in it, and what the client says of it."""
    made = Instance(run.memory.owner, External(STORAGE), site)
    made.slots[HELD] = client("the uploaded file", name, site, f"{REQUEST}.files[]")
    return made


def _of_upload(run: Interpreter, receiver: Instance, name: str) -> Value | None:
    held = receiver.slots.get(HELD)
    if not isinstance(held, Unknown) or not held.taints:
        return None
    source = held.taints[0].source
    if name in {"filename", "name", "content_type", "mimetype", "headers", "mimetype_params"}:
        said = f"{source.name}.{name}" if source.name else name
        return client("the uploaded file", said, source.site, f"{STORAGE}.{name}")
    if name == "content_length":
        return Unknown(f"{STORAGE}.{name}")
    return Unknown(f"{STORAGE}.stream", held.taints) if name in {"stream", "_file"} else None


def _upload_at(run: Interpreter, receiver: Value, key: Value) -> Value:
    return upload(run, string(key) or "", receiver.at if isinstance(receiver, Instance) else None)


ATTRIBUTES[STORAGE] = _of_upload
ITEMS[FILES] = _upload_at


@on(f"{FILES}.get", f"{FILES}.pop")
def get_upload(run: Interpreter, call: LibraryCall) -> Value:
    """`request.files.get("avatar")`."""
    return join(
        upload(run, string(call.arguments.get(0)) or "", call.site), call.arguments.get(1, "default") or NONE
    )


@on(f"{FILES}.getlist")
def get_uploads(run: Interpreter, call: LibraryCall) -> Value:
    """All files of one field."""
    return Listing(run.memory.owner, rest=upload(run, string(call.arguments.get(0)) or "", call.site))


@on(f"{FILES}.values")
def upload_values(run: Interpreter, call: LibraryCall) -> Value:
    """All files."""
    return Listing(run.memory.owner, rest=upload(run, "", call.site))


@on(f"{FILES}.items")
def upload_items(run: Interpreter, call: LibraryCall) -> Value:
    """Pairs of the name of a field, which the client chooses, and a file."""
    pair = [client("the uploaded files", "", call.site), upload(run, "", call.site)]
    return Listing(run.memory.owner, rest=Listing(run.memory.owner, pair, kind=tuple))


@on(f"{FILES}.to_dict", f"{FILES}.copy")
def upload_table(run: Interpreter, call: LibraryCall) -> Value:
    """A plain dictionary of files."""
    return Dictionary(run.memory.owner, call.site, rest=upload(run, "", call.site))


@on(f"{FILES}.__contains__")
def has_upload(run: Interpreter, call: LibraryCall) -> Value:
    """Whether a file was sent is never known."""
    return UNKNOWN


# What Flask calls


def passed(  # noqa: PLR0911 -- one case for each kind
    run: Interpreter, one: Registered, function: Function | None, at: Site, *, bound: bool, wrapped: bool
) -> Arguments:
    """The arguments that Flask passes to what is registered. Raises Raised if a URL converter refuses everything.

    `bound` is whether the first parameter is the object, `wrapped` whether a library's decorator adds arguments.
    """
    if one.kind not in {"view", "resource"}:
        note_any_view_args(run, at)
    match one.kind:
        case "view" | "resource":
            found = _of_view(run, one, None if wrapped else function, at, bound=bound)
            _note_view_args(run, one, found, at)
            return found
        case "error":
            return Arguments([error(one.about, at)])
        case wsgi.MIDDLEWARE:
            return wsgi.passed_by_server(run, at)
        case "after_request" | "after_app_request":
            return Arguments([Instance(run.memory.owner, External("flask.Response"), at)])
        case "url_value_preprocessor" | "app_url_value_preprocessor":
            given = Dictionary(run.memory.owner, at, rest=client("the URL", "", at))
            return Arguments([Unknown("endpoint"), given])
        case "event" | "credentials" | graphql.RESOLVER:
            return _sent(one.kind, function, at, bound=bound)
        case "request_loader":
            return Arguments([Instance(run.memory.owner, External(REQUEST_CLASS), at)])
        case "socket":
            socket = Instance(run.memory.owner, External("simple_websocket.Server"), at)
            return Arguments([socket], urls.parameters(run, one.rule, at))
        case _:
            return Arguments(rest=True)


def _of_view(
    run: Interpreter, one: Registered, function: Function | None, at: Site, *, bound: bool
) -> Arguments:
    """The variable parts of the rule and of the prefixes above it; all parameters if nobody knows the rule."""
    rule = one.rule
    found = Arguments(keywords={**entries(one.defaults), **urls.parameters(run, _full(one), at)})
    decorators = () if function is None else getattr(function.node, "decorator_list", ())
    if function is None or (rule is not None and len(decorators) > (not bound)):
        return found
    spec = function.node.args
    for index, parameter in enumerate((*spec.posonlyargs, *spec.args, *spec.kwonlyargs)):
        if parameter.arg in function.defaults or parameter.arg in found.keywords or index < bound:
            continue
        annotation = parameter.annotation
        written = ast.unparse(annotation) if annotation is not None else "path"
        found.keywords[parameter.arg] = urls.parameter(parameter.arg, written.rpartition(".")[2], at)
    return found


def _note_view_args(run: Interpreter, one: Registered, given: Arguments, at: Site) -> None:
    """`request.view_args` is what the view is called with; where its rule is not known there may be more in it."""
    table = run.library.name(VIEW_ARGS)
    if isinstance(table, Dictionary):
        for name, value in given.keywords.items():
            run.memory.write(table, name, value)
        if one.rule is None:
            run.memory.write(table, REST, client("the URL", "", at))


def note_any_view_args(run: Interpreter, at: Site) -> None:
    """What is called before or after a view does not know which one it is."""
    table = run.library.name(VIEW_ARGS)
    if isinstance(table, Dictionary):
        run.memory.write(table, REST, client("the URL", "", at))


def _full(one: Registered) -> str:
    return prefix_of(one.owner) + (one.rule or "")


SENT: Final = {"event": "the socket message", "credentials": "the credentials"}


def _sent(kind: str, function: Function | None, at: Site, *, bound: bool) -> Arguments:
    """What a client sends with a message on a socket, to say who it is, or in a query: every parameter."""
    if kind == graphql.RESOLVER:
        return _queried(function, at)
    what = SENT[kind]
    if function is None:
        return Arguments([client(what, "", at)])
    spec = function.node.args
    names = [one.arg for one in (*spec.posonlyargs, *spec.args)][bound:]
    found: list[Value] = [client(what, name, at) for name in names]
    return Arguments([*found, *([client(what, "", at)] if spec.vararg else [])])


def _queried(function: Function | None, at: Site) -> Arguments:
    """The arguments of a field, by name; the first parameters are the library's."""
    if function is None:
        return Arguments(rest=True)
    spec = function.node.args
    found = Arguments(
        keywords={
            name: client(graphql.QUERIED, name, at) if is_text else Unknown(name)
            for name, is_text in graphql.sent_to(function)
        }
    )
    if spec.kwarg is not None:
        found.rest, found.mapped = True, client(graphql.QUERIED, "", at)
    return found


LIBRARY_ERRORS: Final = (
    "werkzeug.exceptions.",
    "flask.abort",
    "marshmallow.",
    "wtforms.",
    "flask_wtf.",
    "webargs.",
)
"""Exceptions whose texts are written for clients."""


def error(about: Value | None, at: Site) -> Value:
    """The exception an error handler gets: its text is the program's own inside, unless it was made for clients."""
    found = [one for option in options(about or UNKNOWN) for one in _members(option)]
    if any(isinstance(one, External) and not one.path.startswith(LIBRARY_ERRORS) for one in found):
        source = Source("an exception", kind="exception", site=at)
        return Unknown("exception", (Taint(source, KINDS - {"trace"}),))
    return Unknown("exception")


def _members(about: Value) -> list[Value]:
    """The classes that a handler is for; codes and exceptions of the workspace are made for clients."""
    return list(about.elements) if isinstance(about, Listing) else [about]


def entry(run: Interpreter, whole: Value, key: str, site: Site) -> Value:
    """One entry of a document: of a known one what is in it, of client data what a client sent by that name."""
    if isinstance(whole, Unknown):
        return entry_of(whole, "[]", key)
    return read(run, whole, Constant(key), site)


def _of_request(run: Interpreter, receiver: Instance, name: str) -> Value | None:
    """An attribute of a request that was made by hand from a WSGI environment."""
    return run.library.member(f"{REQUEST}.{name}", receiver.at) if receiver.at is not None else None


for _path in ("werkzeug.wrappers.Request", REQUEST_CLASS):
    ATTRIBUTES[_path] = _of_request


@on("simple_websocket.Server.receive", "geventwebsocket.websocket.WebSocket.receive")
def received(run: Interpreter, call: LibraryCall) -> Value:
    """A message on a websocket."""
    return client("the websocket", "", call.site)
