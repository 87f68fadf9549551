"""What Flask calls for a request, and with which client data: views by their URL rules, hooks, error handlers."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.frame import Observation
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Arguments,
    Class,
    Constant,
    Dictionary,
    External,
    Function,
    Instance,
    Method,
    Partial,
    Site,
    Unknown,
    Value,
    options,
)
from fumehood.framework.library import CLASS_METHODS, UNRESOLVED, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.pages.pages import note_folder
from fumehood.framework.requests.protections import REGISTERED, Guard, guards_of

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

DECORATORS: Final = frozenset({"route", "get", "post", "put", "patch", "delete"})
FOREIGN: Final = (
    "fastapi.",
    "starlette.",
    "sanic.",
    "quart.",
    "aiohttp.",
    "bottle.",
    "falcon.",
    "litestar.",
    "django.",
)
"""Frameworks whose decorators look like Flask's."""

HOOKS: Final = frozenset(
    {
        "before_request", "before_app_request", "after_request", "after_app_request", "url_value_preprocessor",
        "context_processor", "app_context_processor", "before_first_request",
    }
)  # fmt: skip
"""Decorators that tell by their names what they are, whatever they belong to."""

VIEW: Final = "flask.views.View"
AS_VIEW: Final = External(f"{VIEW}.as_view()")
PREFIX: Final = " prefix"
PARENT: Final = " parent"
"""Slots of a blueprint: the URL prefix that it is registered under, and what it is registered on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered(Observation):
    """Something that Flask will call: `kind` is "view", "resource", "error", "event", "socket" or a hook's name.

    A resource is a view that answers in JSON, an event a message on a socket whose handler gets what a client sent;
    what gets "credentials" or is a "request_loader" tells an extension who the client is.
    `rule` is the URL rule of a view, None where it is not known, `defaults` what it says of parameters that are not
    in it; `view` what will be called, `function` the definition as it is written, if there is one; `owner` the app
    or blueprint; `about` the class or status code that an error handler is for; `guards` what stands before the view
    by then.
    """

    kind: str
    view: Value = field(compare=False)
    function: Function | None = field(compare=False)
    rule: str | None = None
    owner: Value | None = field(default=None, compare=False)
    defaults: Value | None = field(default=None, compare=False)
    about: Value | None = field(default=None, compare=False)
    guards: tuple[Guard, ...] = field(default=(), compare=False)


def add_route(  # noqa: PLR0913, PLR0917 -- what a registration says
    run: Interpreter,
    view: Value | None,
    rule: str | None,
    site: Site,
    owner: Value | None = None,
    defaults: Value | None = None,
    kind: str = "view",
) -> None:
    """A view for a URL rule."""
    add_hook(run, kind, view, site, rule, owner=owner, defaults=defaults)


def add_hook(
    run: Interpreter,
    kind: str,
    view: Value | None,
    site: Site,
    rule: str | None = None,
    **facts: Value | None,
) -> None:
    """Anything that is called for a request."""
    for one in () if view is None else options(view):
        if isinstance(one, Function | Class | Method | Partial):
            run.observe(
                Registered,
                site,
                kind=kind,
                view=one,
                function=_definition(run, one),
                rule=rule,
                guards=guards_of(one),
                **facts,
            )
            if kind == "view" and isinstance(one, Function) and REGISTERED not in one.slots:
                run.memory.write(one, REGISTERED, Constant(site))


def _definition(run: Interpreter, view: Value) -> Function | None:
    """The function a reader would call the view."""
    if run.decorating is not None:
        return run.decorating
    if isinstance(view, Method) and isinstance(view.function, Function):
        return view.function
    return view if isinstance(view, Function) else None


@on(f"{VIEW}.as_view", "flask.views.MethodView.as_view")
def as_view(run: Interpreter, call: LibraryCall) -> Value:
    """A function that makes an object of the class for each request, from the arguments that follow the name."""
    given = {name: value for name, value in call.arguments.keywords.items() if name != "name"}
    return Partial(AS_VIEW, (call.receiver or NONE, *call.arguments.positional[1:]), given)


CLASS_METHODS.update({f"{VIEW}.as_view", "flask.views.MethodView.as_view"})


@on("flask.views.MethodView.dispatch_request")
def dispatch(run: Interpreter, call: LibraryCall) -> Value:
    """The method of the class that the request's method names: one of them."""
    receiver = call.receiver
    if not isinstance(receiver, Instance) or not isinstance(receiver.cls, Class):
        return UNKNOWN
    found = [method for name in VERBS if (method := receiver.cls.find(name)) is not None]
    arms = [
        lambda one=one: run.resume(run.call(bound(one, receiver), call.arguments, call.site)) for one in found
    ]
    return run.choose([*arms, lambda: UNKNOWN])


VERBS: Final = ("get", "post", "put", "patch", "delete", "head", "options")


def bound(method: Value, receiver: Value) -> Value:
    """A method of an object, also one that a library's decorator wrapped."""
    return Method(receiver, method) if isinstance(method, Function) else Partial(method, (receiver,), {})


@on("flask.Blueprint", "flask.Blueprint.__init__")
def blueprint(run: Interpreter, call: LibraryCall) -> Value:
    """A blueprint, with the prefix of its own."""
    path = call.path.removesuffix(".__init__")
    made = call.receiver or Instance(run.memory.owner, External(path), call.site)
    note_folder(run, call)
    if isinstance(made, Instance) and (prefix := call.arguments.get(None, "url_prefix")) is not None:
        run.memory.write(made, PREFIX, prefix)
    return made if call.receiver is None else NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Mounted(Observation):
    """A blueprint was registered: its views get the variable parts of the URL prefixes above it, too.

    `prefix` is what the registration says, None if it leaves it to the blueprint.
    """

    child: Instance = field(compare=False)
    parent: Instance | None = field(default=None, compare=False)
    prefix: Value | None = field(default=None, compare=False)


def mounted(run: Interpreter, parent: Value | None, arguments: Arguments, site: Site) -> None:
    """`parent.register_blueprint(child, url_prefix="/x/<y>")`."""
    child, prefix = arguments.get(0, "blueprint"), arguments.get(None, "url_prefix")
    if isinstance(child, Instance):
        if prefix is not None:
            run.memory.write(child, PREFIX, prefix)
        if isinstance(parent, Instance) and parent is not child:
            run.memory.write(child, PARENT, parent)
        above = parent if isinstance(parent, Instance) else None
        run.observe(Mounted, site, child=child, parent=above, prefix=prefix)


def owners(owner: Value | None) -> list[Instance]:
    """A blueprint and what it is registered on, innermost first."""
    found: list[Instance] = []
    while isinstance(owner, Instance) and owner not in found:
        found.append(owner)
        owner = owner.slots.get(PARENT)
    return found


def prefix_of(owner: Value | None) -> str:
    """The URL prefixes above a view, as far as they are known, for the variable parts in them."""
    written = [
        string(option) for one in reversed(owners(owner)) for option in options(one.slots.get(PREFIX, NONE))
    ]
    return "".join(text for text in written if text is not None)


@on("flask.Flask.endpoint", "flask.Blueprint.endpoint")
def endpoint(run: Interpreter, call: LibraryCall) -> Value:
    """`@app.endpoint("name")`: a view whose rule is said elsewhere."""
    return Partial(External("flask.Flask.endpoint()"), (call.receiver or UNKNOWN,), {})


@on("flask.Flask.endpoint()")
def endpoint_applied(run: Interpreter, call: LibraryCall) -> Value:
    """The function stays what it is."""
    add_route(run, call.arguments.positional[-1], None, call.site, call.arguments.get(0))
    return call.arguments.positional[-1]


def _unresolved(run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> None:
    """What registers by its look, where nobody knows the app: `@thing.route("/path")`, `thing.add_url_rule(…)`."""
    path = _path(callee)
    if "." not in path or path.startswith(FOREIGN):
        return
    name = path.removesuffix("()").rpartition(".")[2]
    if name in DECORATORS and path.endswith("()"):
        _decorated(run, arguments, site)
    elif name == "add_url_rule":
        rule = string(arguments.get(0, "rule"))
        add_route(run, arguments.get(2, "view_func"), rule, site, defaults=arguments.get(None, "defaults"))
    elif name in HOOKS and len(arguments.positional) == 1:
        add_hook(run, name, arguments.get(0), site)
    elif name == "errorhandler" and path.endswith("()"):
        add_hook(run, "error", arguments.get(0), site, about=_first(site, run))
    elif name == "add_resource":
        add_rules(run, arguments.get(0), arguments.positional[1:], site, None, "resource")
    elif name == "register_blueprint":
        mounted(run, None, arguments, site)


def _decorated(run: Interpreter, arguments: Arguments, site: Site) -> None:
    node = site.node
    if len(arguments.positional) != 1 or not isinstance(node, ast.Call) or not node.args:
        return
    view, written = arguments.positional[0], node.args[0]
    rule = written.value if isinstance(written, ast.Constant) else None
    if isinstance(view, Function | Class | Partial) and isinstance(rule, str) and rule.startswith(("/", "<")):
        # Flask's own decorator takes no class; those of Flask-RESTX and the like do, and answer in JSON.
        add_route(run, view, rule, site, kind="resource" if isinstance(view, Class) else "view")


def _first(site: Site, run: Interpreter) -> Value | None:
    """The class or status code in `@thing.errorhandler(…)`, by its look."""
    node = site.node
    if not isinstance(node, ast.Call) or not node.args:
        return None
    written = node.args[0]
    if isinstance(written, ast.Name):
        return External(f"builtins.{written.id}")
    return UNKNOWN


UNRESOLVED.append(_unresolved)


def add_rules(
    run: Interpreter, view: Value | None, rules: Iterable[Value], site: Site, owner: Value | None, kind: str
) -> None:
    """A view for several URL rules: it gets the variable parts of any."""
    texts = [string(rule) for rule in rules]
    known = [text for text in texts if text is not None]
    add_route(run, view, " ".join(known) if known else None, site, owner, kind=kind)


def _path(callee: Value) -> str:
    match callee:
        case External(path=path):
            return path
        case Unknown(origin=origin):
            return origin
        case _:
            return ""


def page_of(function: Function | None, fallback: Site) -> Site:
    """Where a view is written."""
    return fallback if function is None or function.at is None else function.at


def entries(value: Value | None) -> dict[str, Value]:
    """The known entries of a dictionary that a call is given."""
    return (
        {key: one for key, one in value.slots.items() if isinstance(key, str)}
        if isinstance(value, Dictionary)
        else {}
    )
