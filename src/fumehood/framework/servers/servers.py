"""Development servers: which calls start one, for which app, with debug and address worked out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from fumehood.flow.decided import string
from fumehood.flow.memory import present
from fumehood.flow.values import (
    FALSE,
    MISSING,
    NONE,
    UNKNOWN,
    Arguments,
    Constant,
    External,
    Instance,
    Site,
    Unknown,
    Value,
    join,
    options,
)
from fumehood.framework.apps.apps import app_config, debug_flag
from fumehood.framework.apps.modes import Mode
from fumehood.framework.apps.puts import Put, slot
from fumehood.framework.apps.setups import set_up
from fumehood.framework.kinds import is_app
from fumehood.framework.library import CALLS, UNRESOLVED, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.observations import ServerStart
from fumehood.framework.values.standard import environment
from fumehood.models.load import own_models
from fumehood.models.schema import Parameter, Server
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

SCRIPT_SERVER: Final = Server(
    path="flask_script.Server",
    title="Flask-Script development server",
    parameters={
        "host": Parameter(0, ("host",)),
        "port": Parameter(1, ("port",)),
        "debugger": Parameter(2, ("use_debugger",)),
        "reloader": Parameter(3, ("use_reloader",)),
    },
)
SCRIPT_MANAGER: Final = Server(
    path="flask_script.Manager.run", title="Flask-Script command line", parameters={}
)
FLASK_GROUP: Final = Server(
    path="flask.cli.FlaskGroup", title="Flask development server", parameters={}, environment=True
)
FLASK_RUN: Final = own_models().servers["flask.Flask.run"]


def start(
    run: Interpreter, call: LibraryCall, server: Server, *, resolved: bool = True, offered: bool = False
) -> None:
    """Observe that a development server starts."""
    arguments = {name: call.argument(parameter) for name, parameter in server.parameters.items()}
    given = {name: value for name, value in arguments.items() if value is not None}
    nodes = {
        name: node
        for name, parameter in server.parameters.items()
        if (node := call.arguments.node(parameter.position, *parameter.names)) is not None
    }
    app = _app(call, server, given)
    debug = _debug(run, server, app, given)
    debugger = _debugger(server, debug, given)
    run.observe(
        ServerStart,
        call.site,
        server=server,
        app=app,
        arguments=given,
        nodes=nodes,
        debug=debug,
        debugger=debugger,
        made_for=_made_for(call, server, given),
        background=run.background > 0,
        offered=offered,
        resolved=resolved,
        switched_at=_switched_at(app, debugger),
    )
    asked = "debug" in given or (server.environment and "FLASK_DEBUG" in run.environment.slots)
    if asked and isinstance(app, Instance) and is_app(app) and not offered:
        run.memory.write(app_config(run, app), "DEBUG", debug)


def _made_for(
    call: LibraryCall, server: Server, given: dict[str, Value]
) -> Literal["development", "production", "either"]:
    """Flask-SocketIO's server depends on `async_mode`, and without it on what is installed; Connexion is told."""
    if server.path != "flask_socketio.SocketIO.run":
        return "development" if string(given.get("server")) in {None, "flask"} else "production"
    mode = call.receiver.slots.get("async_mode") if isinstance(call.receiver, Instance) else None
    match string(mode):
        case None:
            return "either"
        case "threading":
            return "development"
        case _:
            return "production"


@on("flask_socketio.SocketIO")
def make_sockets(run: Interpreter, call: LibraryCall) -> Value:
    """Remembers which kind of server it will take."""
    made = Instance(run.memory.owner, External(call.path), call.site)
    if (mode := call.arguments.keywords.get("async_mode")) is not None:
        run.memory.write(made, "async_mode", mode)
    if is_app(app := call.arguments.get(0, "app")):
        set_up(run, app, "extension", "`SocketIO`", call.site)
    return made


def _app(call: LibraryCall, server: Server, given: dict[str, Value]) -> Value | None:
    if server.receiver == "argument":
        return given.get("app")
    if server.receiver == "self" and isinstance(call.receiver, Instance):
        return call.receiver.slots.get("app")
    return call.receiver


def _debug(run: Interpreter, server: Server, app: Value | None, given: dict[str, Value]) -> Value:
    """What `app.debug` is once the server runs: the argument, unless it is None, else the configuration."""
    if "debug" not in server.parameters and server.receiver == "argument":
        return FALSE
    given_or_none = options(given.get("debug", NONE))
    return join(*(_configured(run, server, app) if one == NONE else one for one in given_or_none))


def _configured(run: Interpreter, server: Server, app: Value | None) -> Value:
    """`app.debug` before the call; `Flask.run` reads FLASK_DEBUG once more when the program set it."""
    if server.environment and "FLASK_DEBUG" in run.environment.slots:
        return debug_flag(environment(run, Constant("FLASK_DEBUG")))
    if isinstance(app, Instance) and is_app(app):
        return present(app_config(run, app).slots.get("DEBUG", UNKNOWN))
    return FALSE


def _debugger(server: Server, debug: Value, given: dict[str, Value]) -> Value:
    """Whether the interactive debugger is on: `use_debugger`, which defaults to debug."""
    chosen = given.get("debugger")
    if chosen is None:
        return debug
    return join(*(debug if option == NONE else option for option in options(chosen)))


def _switched_at(app: Value | None, debugger: Value) -> Site | None:
    """Where the app's configuration turns the debugger on; what `run` is told itself stands in the call."""
    config = app.slots.get("config") if isinstance(app, Instance) and is_app(app) else None
    found = options(config.slots.get(slot("DEBUG"), MISSING)) if isinstance(config, Instance) else ()
    only = found[0] if len(found) == 1 else None
    if not isinstance(only, Put) or only.mode in {Mode.DEVELOPMENT, Mode.TESTING}:
        return None
    return only.at if _turned_on(debugger) <= _turned_on(only.value) else None


def _turned_on(value: Value) -> set[Site | None]:
    """Where the constants are written that turn a switch on."""
    return {one.at for one in options(value) if isinstance(one, Constant) and one.value}


def _modelled(server: Server) -> None:
    def handler(run: Interpreter, call: LibraryCall) -> Value:
        if isinstance(call.receiver, Instance) and server.receiver == "self":
            _add_kept(call)
        start(run, call, server)
        return NONE

    CALLS[server.path] = handler


def _add_kept(call: LibraryCall) -> None:
    """What was given to the constructor counts where `run` is not told otherwise."""
    assert isinstance(call.receiver, Instance)
    for name in ("debug", "host", "port"):
        if name not in call.arguments.keywords and name in call.receiver.slots:
            call.arguments.keywords[name] = present(call.receiver.slots[name])


for _server in own_models().servers.values():
    _modelled(_server)


@on("flask_script.Manager")
def manager(run: Interpreter, call: LibraryCall) -> Value:
    """A command line for an app."""
    made = Instance(run.memory.owner, External(call.path), call.site)
    if (app := call.arguments.get(0, "app")) is not None:
        run.memory.write(made, "app", app)
    return made


@on("flask_script.Manager.run")
def manager_run(run: Interpreter, call: LibraryCall) -> Value:
    """Runs the command that the process's arguments name, `runserver` among them."""
    slots = call.receiver.slots if isinstance(call.receiver, Instance) else {}
    app = None if OWN_SERVER in slots else slots.get("app")
    start(run, LibraryCall(call.path, app, Arguments(), call.site), SCRIPT_MANAGER, offered=True)
    return NONE


OWN_SERVER: Final = " server"
"""The slot that says that a manager has a `runserver` of its own, whose settings were seen where it was made."""


@on("flask_script.Manager.add_command")
def manager_add_command(run: Interpreter, call: LibraryCall) -> Value:
    """Another command; a `Server` takes the place of the one that every manager has."""
    command = call.arguments.get(1, "command")
    is_server = isinstance(command, Instance) and "flask_script.Server" in command.library_classes()
    if is_server and command is not None and isinstance(call.receiver, Instance):
        run.memory.write(call.receiver, OWN_SERVER, command)
    return NONE


@on("flask_script.Manager.command")
def manager_command(run: Interpreter, call: LibraryCall) -> Value:
    """A function becomes a command and stays what it is."""
    return call.arguments.get(0) or UNKNOWN


@on("flask_script.Server")
def script_server(run: Interpreter, call: LibraryCall) -> Value:
    """The `runserver` command with other settings."""
    start(run, call, SCRIPT_SERVER, offered=True)
    return Instance(run.memory.owner, External(call.path), call.site)


@on("flask.cli.FlaskGroup")
def flask_group(run: Interpreter, call: LibraryCall) -> Value:
    """A command line like `flask` itself, with `run` among its commands."""
    return Instance(run.memory.owner, External(call.path), call.site)


@on("flask.cli.FlaskGroup.__call__", "flask.cli.FlaskGroup.main")
def flask_group_call(run: Interpreter, call: LibraryCall) -> Value:
    """Runs the command that the process's arguments name."""
    start(run, LibraryCall(call.path, None, Arguments(), call.site), FLASK_GROUP, offered=True)
    return NONE


APP_NAMES: Final = regex(r"(?:^|[._])(?:flask_?)?(?:app|application|webapp|web_app)(?:\(\))?\.run$")
"""How a Flask app, or the factory that made it, is called when nothing else is known of it."""

RUN_KEYWORDS: Final = frozenset(
    {
        "debug",
        "host",
        "port",
        "threaded",
        "processes",
        "use_reloader",
        "use_debugger",
        "ssl_context",
        "load_dotenv",
    }
)
OTHERS: Final = frozenset(
    [
        "aiohttp",
        "asyncio",
        "bokeh",
        "bottle",
        "builtins",
        "cement",
        "cherrypy",
        "cleo",
        "click",
        "cyclone",
        "dash",
        "discord",
        "emmett",
        "falcon",
        "fastapi",
        "fastmcp",
        "flet",
        "gradio",
        "hug",
        "hypercorn",
        "japronto",
        "kivy",
        "litestar",
        "masonite",
        "mcp",
        "nicegui",
        "panel",
        "pyramid",
        "pyrogram",
        "quart",
        "reactpy",
        "robyn",
        "sanic",
        "slack_bolt",
        "starlette",
        "streamlit",
        "subprocess",
        "telegram",
        "telethon",
        "textual",
        "toga",
        "tornado",
        "typer",
        "uvicorn",
        "web",
        "websockets",
        "wx",
        "PyQt4",
        "PyQt5",
        "PyQt6",
        "PySide2",
        "PySide6",
    ]
)
"""Libraries whose own `app.run` looks like Flask's."""

BESIDE_FLASK: Final = frozenset(
    {"asyncio", "subprocess", "typer", "click", "builtins", "mcp", "fastmcp", "websockets"}
)
"""Those that a module with a Flask app from elsewhere may well import too."""

IMPORTS_RIVAL: Final = regex(
    rf"^\s*(?:from|import)\s+(?:{'|'.join(sorted(OTHERS - BESIDE_FLASK))})\b", re.MULTILINE
)


def _judged_by_use(run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> None:
    """`app.run(debug=…)` where nobody knows what `app` is."""
    path = (
        callee.path if isinstance(callee, External) else callee.origin if isinstance(callee, Unknown) else ""
    )
    if not APP_NAMES.search(path) or arguments.positional or not RUN_KEYWORDS.issuperset(arguments.keywords):
        return
    if isinstance(callee, External) and path.partition(".")[0] in OTHERS:
        return
    if IMPORTS_RIVAL.search(site.module.text) and "flask" not in site.module.text.lower():
        return
    start(run, LibraryCall(path, None, arguments, site), FLASK_RUN, resolved=False)


UNRESOLVED.append(_judged_by_use)
