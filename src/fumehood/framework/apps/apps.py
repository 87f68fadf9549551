"""Flask app objects: how they are made, and the configuration behind their attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.memory import present
from fumehood.flow.values import (
    FALSE,
    NONE,
    TRUE,
    UNKNOWN,
    Constant,
    Dictionary,
    External,
    Instance,
    Site,
    Value,
    join,
    options,
)
from fumehood.framework.apps.escaping import OPTIONS, escaping_set
from fumehood.framework.apps.modes import mode_at, statement_at
from fumehood.framework.apps.puts import Put, entry, next_order, put, put_here
from fumehood.framework.apps.setups import config_set
from fumehood.framework.kinds import FLASK
from fumehood.framework.library import ASSIGNERS, ATTRIBUTES, ITEM_ASSIGNERS, ITEMS, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.observations import AppMade
from fumehood.framework.pages.pages import OF_FLASK, note_folder
from fumehood.framework.requests.wsgi import wrap
from fumehood.framework.shelf import PRESENT, Shelf
from fumehood.framework.values.standard import environment

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

ATTRIBUTE_KEYS: Final = {
    "debug": "DEBUG",
    "testing": "TESTING",
    "secret_key": "SECRET_KEY",
    "permanent_session_lifetime": "PERMANENT_SESSION_LIFETIME",
}
"""Attributes that Flask itself keeps in the configuration (flask.sansio.app.App)."""


@on(FLASK)
def make_app(run: Interpreter, call: LibraryCall) -> Value:
    """`Flask(…)`, or a library's subclass of it."""
    app = Instance(run.memory.owner, External(call.path), call.site)
    note_folder(run, call)
    _equip(run, app)
    return app


@on(f"{FLASK}.__init__")
def initialize_app(run: Interpreter, call: LibraryCall) -> Value:
    """The constructor behind a subclass of the workspace."""
    if isinstance(call.receiver, Instance):
        _equip(run, call.receiver)
    return NONE


def _equip(run: Interpreter, app: Instance) -> None:
    config = Instance(run.memory.owner, External("flask.Config"), app.at)
    config.slots["DEBUG"] = debug_flag(environment(run, Constant("FLASK_DEBUG")))
    config.slots["TESTING"] = FALSE
    config.slots["SECRET_KEY"] = NONE
    run.memory.write(config, APP, app)
    run.memory.write(app, "config", config)
    _switched_by_environment(run, config)
    if app.at is not None:
        run.observe(AppMade, app.at, app=app)


def _switched_by_environment(run: Interpreter, config: Instance) -> None:
    """The place in the program, or in a file that it reads, that sets `FLASK_DEBUG`: what a launch sets has none."""
    at = getattr(present(run.environment.slots.get("FLASK_DEBUG", UNKNOWN)), "at", None)
    if isinstance(at, Site):
        put(
            run,
            config,
            "DEBUG",
            Put(config.slots["DEBUG"], statement_at(at), mode_at(at), FROM_ENVIRONMENT, next_order()),
        )


FROM_ENVIRONMENT: Final = "`FLASK_DEBUG` of the environment"
"""The source of what an app takes from there when it is made."""

FROM_LAUNCH: Final = "`FLASK_DEBUG` of the launch"
"""The source of what `from_prefixed_env` takes from there if no place in the program sets it."""

APP: Final = " app"
"""The slot of a configuration that holds its app; no configuration key has a blank."""


def debug_flag(value: Value) -> Value:
    """What Flask takes `FLASK_DEBUG` to mean; it is off when nobody set it."""
    found: list[Value] = []
    for option in options(value):
        if isinstance(option, Constant) and isinstance(option.value, str):
            found.append(FALSE if option.value.lower() in {"", "0", "false", "no"} else TRUE)
        else:
            found.append(FALSE)
    return join(*found)


def app_config(run: Interpreter, app: Instance) -> Instance:
    """The configuration of an app; of one made elsewhere nothing is known in it."""
    found = app.slots.get("config")
    if isinstance(found, Instance):
        return found
    config = Instance(run.memory.owner, External("flask.Config"), app.at)
    run.memory.write(config, APP, app)
    run.memory.write(app, "config", config)
    return config


def _attribute(run: Interpreter, receiver: Instance, name: str) -> Value | None:
    if name == "config":
        return app_config(run, receiver)
    if name == "jinja_env":
        return run.library.name(OF_FLASK)
    if name == "jinja_options":
        return run.library.name(OPTIONS)
    if name == "extensions":
        return run.library.name(EXTENSIONS)
    if (key := ATTRIBUTE_KEYS.get(name)) is not None:
        return present(entry(app_config(run, receiver), key) or UNKNOWN)
    return None


def _assign(run: Interpreter, receiver: Instance, name: str, value: Value, site: Site) -> bool:
    escaping_set(run, name, value, site)
    if name == "wsgi_app":
        wrap(run, value, site)
    key = ATTRIBUTE_KEYS.get(name)
    if key is None:
        run.library.kept(Shelf).put(run.memory, name, value)
        return False
    config = app_config(run, receiver)
    run.memory.write(config, key, value)
    put_here(run, config, key, value, site)
    config_set(run, receiver, key, site)
    return True


ATTRIBUTES[FLASK] = _attribute
ASSIGNERS[FLASK] = _assign

EXTENSIONS: Final = f"{PRESENT}extensions"
"""What libraries and programs keep by name on an app: theirs is told by the name, the program's is known."""


def _extension(run: Interpreter, receiver: Value, key: Value) -> Value | None:
    name = string(key)
    path = f"{EXTENSIONS}[{name!r}]"
    return None if name is None else run.library.kept(Shelf).find(path) or External(path)


def _extend(run: Interpreter, receiver: Value, key: Value, value: Value, site: Site) -> bool:
    if (name := string(key)) is not None:
        run.library.kept(Shelf).put(run.memory, f"extensions[{name!r}]", value)
    return True


ITEMS[EXTENSIONS] = _extension
ITEM_ASSIGNERS[EXTENSIONS] = _extend


@on(f"{EXTENSIONS}.get", f"{EXTENSIONS}.pop", f"{EXTENSIONS}.__getitem__")
def extension(run: Interpreter, call: LibraryCall) -> Value:
    """An extension by name."""
    return _extension(run, NONE, call.arguments.get(0, "key") or NONE) or UNKNOWN


@on(f"{EXTENSIONS}.setdefault")
def extend(run: Interpreter, call: LibraryCall) -> Value:
    """The extension that is there, or else the one that is given."""
    key, given = call.arguments.get(0) or NONE, call.arguments.get(1) or NONE
    found = _extension(run, NONE, key)
    if not isinstance(found, External):
        return found or UNKNOWN
    _extend(run, NONE, key, given, call.site)
    return given


@on(f"{EXTENSIONS}.update")
def extend_all(run: Interpreter, call: LibraryCall) -> Value:
    """Several of them."""
    given = call.arguments.get(0)
    entries = given.slots if isinstance(given, Dictionary) else {}
    for name, value in {**entries, **call.arguments.keywords}.items():
        run.library.kept(Shelf).put(run.memory, f"extensions[{name!r}]", value)
    return NONE


@on("connexion.FlaskApp")
def make_connexion_app(run: Interpreter, call: LibraryCall) -> Value:
    """Connexion wraps a Flask app as `.app` and keeps `debug`, `host` and `port` for `run` (version 2)."""
    made = Instance(run.memory.owner, External(call.path), call.site)
    flask = Instance(run.memory.owner, External(FLASK), call.site)
    _equip(run, flask)
    run.memory.write(made, "app", flask)
    for name in ("debug", "host", "port"):
        if (value := call.arguments.keywords.get(name)) is not None:
            run.memory.write(made, name, value)
    return made
