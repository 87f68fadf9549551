"""What makes an app ready to serve: routes, blueprints, hooks, extensions, keys, tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Arguments,
    External,
    Instance,
    Partial,
    Site,
    Unknown,
    Value,
)
from fumehood.framework.kinds import is_app
from fumehood.framework.library import UNRESOLVED, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.observations import Setup
from fumehood.framework.pages import own_filters
from fumehood.framework.requests.routes import add_hook, add_route, mounted

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

DEVELOPMENT_KEYS: Final = frozenset(
    {
        "DEBUG",
        "ENV",
        "EXPLAIN_TEMPLATE_LOADING",
        "SEND_FILE_MAX_AGE_DEFAULT",
        "SERVER_NAME",
        "SQLALCHEMY_ECHO",
        "TEMPLATES_AUTO_RELOAD",
        "TESTING",
        "DEBUG_TB_INTERCEPT_REDIRECTS",
        "DEBUG_TB_ENABLED",
    }
)
"""Configuration that only the development server is missing when it is not set."""

DEVELOPMENT_LIBRARIES: Final = frozenset(
    {
        "flask_debugtoolbar",
        "flask_desktop",
        "flask_frozen",
        "flask_livereload",
        "flask_ngrok",
        "flask_script",
        "flask_webgui",
    }
)
REGISTRATIONS: Final = {
    "register_blueprint": ("blueprint", "a blueprint"),
    "add_url_rule": ("route", "a route"),
    "register_error_handler": ("hook", "an error handler"),
    **dict.fromkeys(("add_template_filter", "add_app_template_filter"), ("hook", "a template filter")),
}
DECORATORS: Final = {
    **dict.fromkeys(("get", "post", "put", "patch", "delete"), ("route", "a route")),
    "route": ("route", "a route"),
    "errorhandler": ("hook", "an error handler"),
    "app_errorhandler": ("hook", "an error handler"),
    **dict.fromkeys(("template_filter", "app_template_filter"), ("hook", "a template filter")),
}
BLUEPRINT: Final = External("flask.Blueprint")
HOOKS: Final = (
    "before_request",
    "after_request",
    "teardown_request",
    "teardown_appcontext",
    "context_processor",
    "url_value_preprocessor",
    "before_first_request",
    "before_app_request",
    "after_app_request",
    "app_context_processor",
    "teardown_app_request",
    "app_url_value_preprocessor",
)


def config_set(run: Interpreter, app: Value, key: str, site: Site) -> None:
    """A configuration key was set on an app."""
    if isinstance(app, Instance) and key not in DEVELOPMENT_KEYS:
        what = "the secret key" if key == "SECRET_KEY" else f"`{key}`"
        run.observe(Setup, site, app=app, kind="configuration", what=what)


def set_up(run: Interpreter, app: Value | None, kind: str, what: str, site: Site) -> None:
    """Something was registered with an app."""
    if isinstance(app, Instance) and app.cls != BLUEPRINT:
        run.observe(Setup, site, app=app, kind=kind, what=what)


SCAFFOLDS: Final = ("flask.Flask", "flask.Blueprint")


@on(*(f"{cls}.{name}" for cls in SCAFFOLDS for name in REGISTRATIONS))
def register(run: Interpreter, call: LibraryCall) -> Value:
    """A registration by a plain call."""
    name = call.path.rpartition(".")[2]
    set_up(run, call.receiver, *REGISTRATIONS[name], call.site)
    if name == "add_url_rule":
        rule, defaults = string(call.arguments.get(0, "rule")), call.arguments.get(None, "defaults")
        add_route(run, call.arguments.get(2, "view_func"), rule, call.site, call.receiver, defaults)
    elif name == "register_error_handler":
        about = call.arguments.get(0, "code_or_exception")
        add_hook(run, "error", call.arguments.get(1, "f"), call.site, about=about)
    elif name.endswith("template_filter"):
        own_filters.add(run, call.arguments.get(1, "name"), call.arguments.get(0, "f"))
    elif name == "register_blueprint":
        mounted(run, call.receiver, call.arguments, call.site)
    return UNKNOWN


@on(*(f"{cls}.{name}" for cls in SCAFFOLDS for name in DECORATORS))
def decorator(run: Interpreter, call: LibraryCall) -> Value:
    """A decorator with arguments: it registers when it is applied."""
    given = call.arguments.get(0, "rule", "code_or_exception", "name") or NONE
    defaults = call.arguments.get(None, "defaults") or NONE
    return Partial(External(f"{call.path}()"), (call.receiver or UNKNOWN, given, defaults), {})


@on(*(f"{cls}.{name}()" for cls in SCAFFOLDS for name in DECORATORS))
def decorated(run: Interpreter, call: LibraryCall) -> Value:
    """The function stays what it is."""
    name = call.path.removesuffix("()").rpartition(".")[2]
    set_up(run, call.arguments.get(0), *DECORATORS[name], call.site)
    function = call.arguments.positional[-1]
    if DECORATORS[name][0] == "route":
        owner, defaults = call.arguments.get(0), call.arguments.get(2)
        add_route(run, function, string(call.arguments.get(1)), call.site, owner, defaults)
    elif name.endswith("errorhandler"):
        add_hook(run, "error", function, call.site, about=call.arguments.get(1))
    elif name.endswith("template_filter"):
        own_filters.add(run, call.arguments.get(1), function)
    return function


@on(*(f"{cls}.{name}" for cls in SCAFFOLDS for name in HOOKS))
def hook(run: Interpreter, call: LibraryCall) -> Value:
    """A hook, as a decorator without arguments."""
    name = call.path.rpartition(".")[2]
    article = "an" if name.startswith("a") else "a"
    set_up(run, call.receiver, "hook", f"{article} `{name}` hook", call.site)
    add_hook(run, name, call.arguments.get(0), call.site, owner=call.receiver)
    return call.arguments.get(0) or UNKNOWN


def _extension(run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> None:
    """`Extension(app)`, `extension.init_app(app)` and `db.create_all()`."""
    path = (
        callee.path if isinstance(callee, External) else callee.origin if isinstance(callee, Unknown) else ""
    )
    name = path.rpartition(".")[2]
    app = next(
        (value for value in (*arguments.positional, *arguments.keywords.values()) if is_app(value)), None
    )
    if name == "create_all" and not arguments.positional and not path.endswith(".metadata.create_all"):
        run.observe(Setup, site, app=None, kind="database", what="the database tables")
    elif app is None:
        return
    elif name == "init_app":
        owner = path.removesuffix(".init_app").rpartition(".")[2]
        set_up(run, app, "extension", f"`{owner}`", site)
    elif (
        path.startswith("flask_")
        and path.partition(".")[0] not in DEVELOPMENT_LIBRARIES
        and name[:1].isupper()
    ):
        set_up(run, app, "extension", f"`{name}`", site)


UNRESOLVED.append(_extension)
