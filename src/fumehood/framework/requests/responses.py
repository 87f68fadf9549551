"""Responses: what a view returns and what is put into one, and which of it a browser takes for HTML.

A response is an object of a library's class with a body, a content type and headers. Everything that Flask makes one of
is one here: https://flask.palletsprojects.com/en/stable/quickstart/#about-responses
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from fumehood.flow.folding import concatenate
from fumehood.flow.iteration import each
from fumehood.flow.memory import present
from fumehood.flow.propagation import HELD, holes, is_tainted, taints
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Alternatives,
    Class,
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    Site,
    Suspended,
    Text,
    Unknown,
    Value,
    join,
    options,
)
from fumehood.framework.library import ASSIGNERS, ATTRIBUTES, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.pages.markup import is_markup, run_by_browsers
from fumehood.framework.requests.response_headers import (
    HEADERS,
    OF,
    PROPERTIES,
    TYPE,
    is_headers,
    set_header,
    take_headers,
)
from fumehood.framework.sinks import arrive, note

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

RESPONSE: Final = "flask.Response"
PLAIN: Final = "werkzeug.Response"
BODY: Final = " body"
"""The slot of a response for what is sent."""

PUT: Final = " put"
"""With a body, the slot for where that one was put into a response which already was there."""

HTML, JSON, TEXT_PLAIN = Constant("text/html"), Constant("application/json"), Constant("text/plain")
RUN_BY_BROWSERS: Final = frozenset(
    {"text/html", "application/xhtml+xml", "text/xml", "application/xml", "image/svg+xml", "text/xsl"}
)
"""Content types whose scripts a browser runs."""

WHOLE: Final = frozenset({
    "flask.request.args", "flask.request.form", "flask.request.values", "flask.request.files", "flask.request.cookies",
    "flask.request.view_args", "flask.request.json", "flask.request.get_json()", "json.loads()", "json.load()",
    "flask.json.loads()", "flask.session", "dict()",
})  # fmt: skip
"""Mappings, which Flask sends as JSON, and which are written with `repr` where they are put into a text."""

MAX_CHUNKS: Final = 32


def is_whole(value: Value) -> bool:
    """Whether a value is a mapping of client data as a whole."""
    return isinstance(value, Unknown) and (
        value.origin in WHOLE or value.origin.endswith((".to_dict()", ".copy()"))
    )


def is_response(value: Value) -> bool:
    """Whether a value is a response, also one of a class of the workspace."""
    return isinstance(value, Instance) and any(
        path in {RESPONSE, PLAIN} or path.endswith((".Response", ".BaseResponse"))
        for path in value.library_classes()
    )


def make(run: Interpreter, body: Value, kind: Value, site: Site | None, cls: str = RESPONSE) -> Instance:
    """A response of a body and a content type."""
    made = Instance(run.memory.owner, External(cls), site)
    made.slots[BODY], made.slots[TYPE] = body, kind
    return made


def respond(run: Interpreter, value: Value, site: Site) -> Value:
    """What Flask makes of one thing that a view returned; alternatives are taken one by one."""
    match value:
        case Instance() if is_response(value):
            return value
        case Listing(kind=kind) if kind is tuple and value.slots:
            return join(
                *(_of_tuple(run, one, value.elements[1:], site) for one in _bodies(value.elements[0]))
            )
        case Dictionary() | Listing() | Unknown() if not isinstance(value, Unknown) or _is_no_text(value):
            return make(run, value, JSON, site)
        case Instance() if not is_markup(value):
            return value
        case Text() | Unknown() | Constant() | Suspended() | Instance() | Alternatives():
            return make(run, value, HTML, site)
        case _:
            return value


def _bodies(value: Value) -> list[Value]:
    """What becomes a response of its own: all texts that a body may be are one body."""
    several = options(value)
    texts = [one for one in several if _is_text(one)]
    others = [one for one in several if not _is_text(one)]
    return [join(*texts), *others] if texts else others


def _is_text(value: Value) -> bool:
    if isinstance(value, Unknown):
        return not _is_no_text(value)
    return isinstance(value, Text) or (isinstance(value, Constant) and isinstance(value.value, str | bytes))


ANSWERS: Final = ("flask.current_app.", "flask.Flask.", "flask.send_", "flask.helpers.", "werkzeug.")
ANSWERING: Final = frozenset({"redirect", "send_file", "send_from_directory", "jsonify", "abort", "url_for"})
"""Names of functions that answer for a view, whatever library or wrapper they belong to."""


def _is_no_text(value: Unknown) -> bool:
    """A mapping, what somebody made of a whole JSON document, or an answer that Flask made itself."""
    if is_whole(value):
        return True
    of_document = all(one.source.what == "the JSON body" and not one.source.name for one in value.taints)
    asked = value.origin.endswith("()") and not value.origin.startswith("flask.request.")
    name = value.origin.removesuffix("()").rpartition(".")[2]
    made = value.origin.startswith(ANSWERS) or name in ANSWERING or _renders(value.origin, name)
    return asked and (made or (bool(value.taints) and of_document))


def _renders(origin: str, name: str) -> bool:
    """Whether a function that nobody knows fills a template, by its name: templates escape."""
    return name.startswith("render_") and not origin.startswith("flask.")


def in_json(run: Interpreter, value: Value) -> Value:
    """What a resource of Flask-RESTful or Flask-RESTX makes of what its method returned, but for a response."""
    return make(run, value, JSON, None)


def _of_tuple(run: Interpreter, body: Value, rest: list[Value], site: Site) -> Value:
    """`(body, status)`, `(body, headers)` and `(body, status, headers)`."""
    found = respond(run, body, site)
    if not is_response(found) or not isinstance(found, Instance):
        return found
    made = make(run, found.slots.get(BODY, NONE), found.slots.get(TYPE, HTML), found.at or site)
    for part in rest:
        for option in options(present(part)):
            if not is_headers(option):
                arrive(run, "header", option, f"{RESPONSE}.status", site, form="text")
                continue
            take_headers(run, made, option, site)
    return made


# --- making responses


@on(RESPONSE, PLAIN)
def construct(run: Interpreter, call: LibraryCall) -> Value:
    """`Response(body, status, headers, mimetype, content_type)`."""
    made = make(run, NONE, HTML, call.site, call.path)
    _fill(run, made, call)
    return made


@on(f"{RESPONSE}.__init__", f"{PLAIN}.__init__")
def initialize(run: Interpreter, call: LibraryCall) -> Value:
    """The same behind a subclass of the workspace."""
    if isinstance(call.receiver, Instance):
        _fill(run, call.receiver, call)
    return NONE


def _fill(run: Interpreter, made: Instance, call: LibraryCall) -> None:
    given = call.arguments
    made.slots[BODY] = given.get(0, "response") or NONE  # it is new: there is nothing to take back
    made.slots[TYPE] = _default_type(made)
    if (headers := given.get(2, "headers")) is not None:
        take_headers(run, made, headers, call.site)
    kind = given.get(4, "content_type")
    kind = given.get(3, "mimetype") if kind in (None, NONE) else kind
    if kind is not None and kind != NONE:
        made.slots[TYPE] = kind
    if (status := given.get(1, "status")) is not None:
        arrive(run, "header", status, f"{RESPONSE}.status", call.site, form="text")


def _default_type(made: Instance) -> Value:
    if isinstance(made.cls, Class) and (own := made.cls.find("default_mimetype")) is not None:
        return own
    return TEXT_PLAIN if PLAIN in made.library_classes() else HTML


@on("flask.make_response", "flask.Flask.make_response", "flask.current_app.make_response")
def make_response(run: Interpreter, call: LibraryCall) -> Value:
    """What a view could return, as a response; several arguments are a tuple."""
    given = call.arguments.positional
    if not given:
        return make(run, call.arguments.get(None, "rv") or Constant(""), HTML, call.site)
    whole = given[0] if len(given) == 1 else Listing(run.memory.owner, given, kind=tuple)
    return join(*(respond(run, option, call.site) for option in _bodies(whole)))


@on("flask.Flask.response_class", "flask.current_app.response_class")
def of_app(run: Interpreter, call: LibraryCall) -> Value:
    """The class that an app makes its responses of."""
    return construct(run, LibraryCall(RESPONSE, None, call.arguments, call.site))


@on("flask.jsonify", "flask.json.jsonify", "flask.json.response", "flask.Flask.json.response")
def jsonify(run: Interpreter, call: LibraryCall) -> Value:
    """JSON, which no browser takes for HTML."""
    given = (*call.arguments.positional, *call.arguments.keywords.values())
    return make(run, Listing(run.memory.owner, given), JSON, call.site)


@on("flask.stream_with_context", "flask.helpers.stream_with_context")
def stream(run: Interpreter, call: LibraryCall) -> Value:
    """The generator itself; of a function, what it returns."""
    return call.arguments.get(0, "generator_or_function") or UNKNOWN


# --- changing responses


def _attribute(run: Interpreter, receiver: Instance, name: str) -> Value | None:
    if name == "headers":
        headers = Instance(run.memory.owner, External(HEADERS), receiver.at)
        headers.slots[OF] = receiver
        return headers
    if name in {"data", "response"}:
        return present(receiver.slots.get(BODY, UNKNOWN))
    return (
        present(receiver.slots[TYPE])
        if name in {"mimetype", "content_type"} and TYPE in receiver.slots
        else None
    )


def _assign(run: Interpreter, receiver: Instance, name: str, value: Value, site: Site) -> bool:
    match name:
        case "data" | "response":
            _put(run, receiver, value, site)
        case "mimetype" | "content_type":
            run.memory.write(receiver, TYPE, value)
        case "status":
            arrive(run, "header", value, f"{RESPONSE}.status", site, form="text")
        case "headers":
            take_headers(run, receiver, value, site)
        case "location":
            arrive(run, "redirect", value, f"{RESPONSE}.location", site)
        case _ if name in PROPERTIES:
            set_header(run, receiver, Constant(PROPERTIES[name]), value, site)
        case _:
            return False
    return True


for _cls in (RESPONSE, PLAIN):
    ATTRIBUTES[_cls] = _attribute
    ASSIGNERS[_cls] = _assign


@on(*(f"{cls}.set_data" for cls in (RESPONSE, PLAIN)))
def set_data(run: Interpreter, call: LibraryCall) -> Value:
    """Another body."""
    if isinstance(call.receiver, Instance):
        _put(run, call.receiver, call.arguments.get(0, "value") or UNKNOWN, call.site)
    return NONE


def _put(run: Interpreter, response: Instance, body: Value, site: Site) -> None:
    run.memory.write(response, BODY, body)
    for option in options(body):
        run.memory.write(response, (PUT, option), Constant(site))


@on(*(f"{cls}.get_data" for cls in (RESPONSE, PLAIN)))
def get_data(run: Interpreter, call: LibraryCall) -> Value:
    """The body."""
    return (
        _attribute(run, call.receiver, "data") or UNKNOWN if isinstance(call.receiver, Instance) else UNKNOWN
    )


# --- judging them


def judge(run: Interpreter, value: Value, site: Site) -> None:
    """Look at one thing that a view returned at `site`.

    A response is to blame where it got its body, if the view did that itself, or a helper that asks the client for it:
    a helper that makes all responses of a program is not.
    """
    for option in options(respond(run, value, site)):
        if isinstance(option, Instance) and is_response(option):
            for body in options(present(option.slots.get(BODY, NONE))):
                place = _put_at(option, body) or option.at or site
                _look(run, body, option.slots.get(TYPE, HTML), place, site)
        elif is_tainted(option):
            arrive(run, "trace", option, "flask.Flask.make_response", site)


def _put_at(response: Instance, body: Value) -> Site | None:
    """Where a body was put into a response that was made before."""
    for place in options(response.slots.get((PUT, body), NONE)):
        if isinstance(place, Constant) and isinstance(place.value, Site):
            return place.value
    return None


def _look(run: Interpreter, body: Value, kind: Value, place: Site, site: Site) -> None:
    text = _chunks(run, body) if isinstance(body, Suspended) or _is_run(kind) else body
    if place is not site and is_tainted(text) and _function_at(run, place) in _to_blame(run, text, site):
        site = place
    arrive(run, "trace", text, "flask.Flask.make_response", site)
    if _is_run(kind) and (found := run_by_browsers(run, text)):
        note(run, "html", found, text, "flask.Flask.make_response", site)


def _to_blame(run: Interpreter, text: Value, site: Site) -> list[ast.AST | None]:
    """The view, and the functions that ask the client themselves for what they answer with."""
    asked = [taint.source.site for taint in taints(text)]
    return [_function_at(run, one) for one in (site, *asked) if one is not None]


def _function_at(run: Interpreter, site: Site) -> ast.AST | None:
    """The innermost function that a place is in."""
    around = [
        one.node
        for one in run.defined.values()
        if one.module.path == site.module.path
        and one.node.lineno <= site.node.lineno <= (one.node.end_lineno or 0)
    ]
    return max(around, key=lambda node: node.lineno, default=None)


def _is_run(kind: Value) -> bool:
    """Whether a browser may take a body of that content type for a page; a client that chooses it says yes."""
    return any(_names_a_page(option) for option in options(kind))


def _names_a_page(kind: Value) -> bool:
    known = kind.parts[0] if isinstance(kind, Text) else kind.value if isinstance(kind, Constant) else UNKNOWN
    if isinstance(known, Value):
        return next(holes(kind), None) is not None
    return str(known or "text/html").partition(";")[0].strip().lower() in RUN_BY_BROWSERS


def _chunks(run: Interpreter, body: Value) -> Value:
    """A body that is sent piece by piece, as one text."""
    if isinstance(body, Instance) and HELD not in body.slots:
        return body
    if not isinstance(body, Suspended | Listing) or (
        isinstance(body, Listing) and body.kind not in (list, tuple)
    ):
        return body
    found: list[Value] = []

    def take(chunk: Value) -> bool:
        found.append(chunk)
        return len(found) < MAX_CHUNKS

    each(run, body, take)
    texts = [one for one in found if not isinstance(one, Dictionary | Listing)]
    return concatenate(texts) if texts else body
