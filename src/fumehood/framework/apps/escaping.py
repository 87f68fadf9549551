"""Which templates an app escapes: what is done to Flask's Jinja2 environment, and environments of the program's own.

https://flask.palletsprojects.com/en/stable/api/#flask.Flask.select_jinja_autoescape and
https://jinja.palletsprojects.com/en/stable/api/#autoescaping
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.frame import Observation, Raised
from fumehood.flow.memory import present
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Arguments,
    Class,
    Constant,
    Dictionary,
    Function,
    Instance,
    Method,
    Site,
    Value,
    options,
)
from fumehood.framework.library import ASSIGNERS, ITEM_ASSIGNERS, OBJECTS, looks_at, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.pages.pages import AUTOESCAPE, ENVIRONMENTS, OF_FLASK, SYNTAX, decision, templates_of
from fumehood.framework.pages.templates import escapes

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

OPTIONS: Final = "flask.Flask.jinja_options"
OF_OPTIONS: Final = "flask.sansio.app.JinjaOptions"
OBJECTS[OPTIONS] = OF_OPTIONS
SELECTS: Final = "select_jinja_autoescape"
CREATES: Final = "create_jinja_environment"
ATTRIBUTES: Final = frozenset({"jinja_options", SELECTS})


@dataclass(frozen=True, slots=True, kw_only=True)
class EscapingSet(Observation):
    """An app is told, by the attribute or method `how`, not to escape in templates of HTML."""

    how: str


def escaping_set(run: Interpreter, name: str, value: Value, site: Site) -> None:
    """An attribute of an app that decides about escaping, or about how templates are written."""
    if name == SELECTS:
        _decide(run, value, site, SELECTS)
    elif name == "jinja_options":
        for option in options(value):
            if isinstance(option, Dictionary):
                for key, one in option.slots.items():
                    _option(run, str(key), present(one), site)


def _option(run: Interpreter, name: str, value: Value, site: Site) -> None:
    if name == AUTOESCAPE:
        _decide(run, value, site, "jinja_options")
    elif name in SYNTAX and (text := string(value)) is not None:
        found = templates_of(run)
        found.options = tuple(sorted({**dict(found.options), name: text}.items()))


def _decide(run: Interpreter, value: Value, site: Site, how: str) -> None:
    environment = run.library.name(OF_FLASK)
    if isinstance(environment, Instance):
        run.memory.write(environment, AUTOESCAPE, value)
    if not decision(run, value)("page.html"):
        run.observe(EscapingSet, _written(value, site), how=how)


def _written(value: Value, site: Site) -> Site:
    """Where a method or function is written that decides; else where the decision is set."""
    function = value.function if isinstance(value, Method) else value
    return function.at if isinstance(function, Function) and function.at is not None else site


def _assign(run: Interpreter, receiver: Instance, name: str, value: Value, site: Site) -> bool:
    if receiver is run.library.name(OF_FLASK):
        if name == AUTOESCAPE:
            _decide(run, value, site, "jinja_env.autoescape")
            return True
        _option(run, name, value, site)
    return False


for _path in ENVIRONMENTS:
    ASSIGNERS[_path] = _assign


def _set_option(run: Interpreter, receiver: Value, key: Value, value: Value, site: Site) -> bool:
    """`app.jinja_options["autoescape"] = False`."""
    if (name := string(key)) is not None:
        _option(run, name, value, site)
    return True


ITEM_ASSIGNERS[OF_OPTIONS] = _set_option


@on(f"{OF_OPTIONS}.update", f"{OF_OPTIONS}.setdefault")
def update(run: Interpreter, call: LibraryCall) -> Value:
    """`app.jinja_options.update(autoescape=False)`."""
    escaping_set(run, "jinja_options", call.arguments.get(0) or NONE, call.site)
    for name, value in call.arguments.keywords.items():
        _option(run, name, value, call.site)
    return NONE


@on(f"{OF_OPTIONS}.copy")
def copy(run: Interpreter, call: LibraryCall) -> Value:
    """A dictionary that may be changed and given to another app."""
    return Dictionary(run.memory.owner, call.site)


@on("werkzeug.datastructures.ImmutableDict")
def immutable(run: Interpreter, call: LibraryCall) -> Value:
    """A dictionary of keyword arguments, and of one that is given."""
    made = Dictionary(run.memory.owner, call.site)
    for option in options(call.arguments.get(0) or NONE):
        if isinstance(option, Dictionary):
            made.slots.update(option.slots)
            made.rest = option.rest
    made.slots.update(call.arguments.keywords)
    return made


@on(f"flask.Flask.{CREATES}")
def create(run: Interpreter, call: LibraryCall) -> Value:
    """The app's environment, for a class that adds something to it."""
    return run.library.name(OF_FLASK)


@on(f"flask.Flask.{SELECTS}")
def select(run: Interpreter, call: LibraryCall) -> Value:
    """Flask's own decision, for a class that asks it and says something else."""
    name = call.arguments.get(0, "filename")
    known = name == NONE or string(name) is not None
    return Constant(escapes(string(name) or "")) if known else UNKNOWN


@looks_at("flask.Flask.__init__")
def subclass_made(run: Interpreter, call: LibraryCall) -> None:
    """A class of the workspace that overrides what Flask asks."""
    app = call.receiver
    if not isinstance(app, Instance) or not isinstance(app.cls, Class):
        return
    creates = app.cls.find(CREATES)
    if isinstance(creates, Function):
        with suppress(Raised):
            run.resume(run.call(Method(app, creates), Arguments(), call.site))
    for name in ATTRIBUTES:
        found = app.cls.find(name)
        if isinstance(found, Function) and name == SELECTS:
            bound = found if found.kind == "staticmethod" else Method(app, found)
            escaping_set(run, name, bound, call.site)
        elif found is not None:
            site = (
                found.at if isinstance(found, Constant | Dictionary) and found.at is not None else call.site
            )
            escaping_set(run, name, found, site)
