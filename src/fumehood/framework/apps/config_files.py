"""Configuration from files and the environment: `from_file`, `from_prefixed_env`, `from_envvar`, python-dotenv.

https://flask.palletsprojects.com/en/stable/config/#configuring-from-data-files
https://saurabh-kumar.com/python-dotenv/
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow.concrete import abstract
from fumehood.flow.decided import string, truth
from fumehood.flow.memory import present
from fumehood.flow.values import FALSE, NONE, TRUE, UNKNOWN, Constant, Dictionary, Instance, Site, Value
from fumehood.framework.apps.config import CONFIG, READERS, Entries, read_in, store_options
from fumehood.framework.apps.config_objects import is_silent, object_entries, places_of
from fumehood.framework.apps.modes import Mode, mode_at, mode_of_path
from fumehood.framework.apps.puts import Put, next_order, opened
from fumehood.framework.apps.written_files import SetBefore, entries, is_example, line_of, place, variables
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.pages.pages import templates_of
from fumehood.framework.values.standard import environment
from fumehood.project.imports import join, parent

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

DOTENV: Final = (".flaskenv", ".env")
PREFIX: Final = "FLASK"
DATA: Final = (".json", ".toml", ".yaml", ".yml")
MAX_HOPS: Final = 3
"""So many names are followed from what is loaded to the file's."""


@on(f"{CONFIG}.from_file")
def from_file(run: Interpreter, call: LibraryCall) -> Value:
    """The upper-case keys of a JSON, TOML or YAML file beside the app, by the file's extension."""
    order = next_order()
    made = _file_entries(run, call, call.arguments.get(0, "filename"), order)
    if made is not None:
        store_options(run, call, [made], order)
        return TRUE
    is_there = truth(call.arguments.keywords.get("silent") or FALSE) is False
    store_options(run, call, [None], order, sure=is_there)
    return UNKNOWN


def _file_entries(run: Interpreter, call: LibraryCall, name: Value | None, order: int) -> Entries | None:
    """The upper-case keys of the nearest file of that name; None if there is none."""
    by = mode_at(call.site)
    for path in places_of(name, call):
        text = templates_of(run).read(path)
        if text is None or (found := entries(path, text)) is None:
            continue
        mode = by if by is not Mode.UNKNOWN else mode_of_path(path)
        return {
            key: Put(_value(run, value, at := place(path, text, key)), at, mode, f"`{path}`", order)
            for key, value in found.items()
            if key.isupper()
        }
    return None


def _read_by_program(run: Interpreter, call: LibraryCall, order: int) -> Entries | None:
    """What a program reads itself from a data file, if the code of the call or behind its names has one file's name."""
    node = call.arguments.node(0, "mapping")
    names = _file_names(node, call.site.module.tree) if isinstance(node, ast.AST) else set()
    return _file_entries(run, call, Constant(names.pop()), order) if len(names) == 1 else None


READERS.append(_read_by_program)


def _file_names(node: ast.AST, tree: ast.Module) -> set[str]:
    """The data files that an expression names, or what its names are bound to; each name is followed once."""
    found: set[str] = set()
    passed: set[str] = set()
    asked = [node]
    for _ in range(MAX_HOPS + 1):
        parts = [part for one in asked for part in _parts(one)]
        found.update(str(part.value) for part in parts if isinstance(part, ast.Constant))
        names = {part.id for part in parts if isinstance(part, ast.Name)} - passed
        passed |= names
        asked = [value for name in sorted(names) for value in _bound(tree).get(name, ())]
    return found


def _parts(node: ast.AST) -> Iterator[ast.Constant | ast.Name]:
    """The names and the data files in an expression, up to where it takes a part of something: a section is no file."""
    for one in ast.walk(node):
        match one:
            case ast.Subscript() | ast.Call(func=ast.Attribute(attr="get")):
                return
            case ast.Constant(value=str(text)) if text.endswith(DATA):
                yield one
            case ast.Name():
                yield one


@lru_cache(maxsize=16)  # several apps of a module are configured alike
def _bound(tree: ast.Module) -> dict[str, list[ast.expr]]:
    """What each name of a module is bound to alone, by `=` or by `with`."""
    found: dict[str, list[ast.expr]] = {}
    for one in ast.walk(tree):
        match one:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                found.setdefault(name, []).append(value)
            case ast.withitem(optional_vars=ast.Name(id=name), context_expr=value):
                found.setdefault(name, []).append(value)
    return found


def _value(run: Interpreter, found: Any, at: Site) -> Value:
    made = abstract(found, run.memory.owner)
    return Constant(made.value, at) if isinstance(made, Constant) else made


@on(f"{CONFIG}.from_envvar")
def from_envvar(run: Interpreter, call: LibraryCall) -> Value:
    """The Python file that a variable names."""
    order = next_order()
    name = environment(run, call.arguments.get(0, "variable_name"))
    for path in places_of(name, call):
        if path in run.modules.index.files:
            found = run.modules.load(run, path)
            store_options(
                run, call, [object_entries(run, found, call.site, mode_of_path(path), order)], order
            )
            return TRUE
    store_options(run, call, [None], order, sure=not is_silent(call))
    return UNKNOWN


@on(f"{CONFIG}.from_prefixed_env")
def from_prefixed_env(run: Interpreter, call: LibraryCall) -> Value:
    """The known variables with a prefix, read as JSON where they are; others may set any key."""
    config, order = call.receiver, next_order()
    prefix = string(call.arguments.get(0, "prefix")) or PREFIX
    if not isinstance(config, Instance):
        return UNKNOWN
    opened(run, config, call.site, order, sure=False)
    read_in(run, call)
    for name in DOTENV:
        _load(run, join(parent(call.site.module.path), name))
    made: dict[str, Put] = {}
    for name, written in sorted(run.environment.slots.items(), key=lambda item: str(item[0])):
        if isinstance(name, str) and name.startswith(f"{prefix}_"):
            key, _, nested = name.removeprefix(f"{prefix}_").partition("__")
            last = _loaded(run, present(written))
            value = _nested(run, config.slots.get(key), nested.split("__"), last) if nested else last
            at = value.at if isinstance(value, Constant) else None
            source = f"`{name}` of the {'launch' if at is None else 'environment'}"
            made[key] = Put(
                value, at or _set_before(run, name) or call.site, mode_at(call.site), source, order
            )
    store_options(run, call, [made], order)
    return UNKNOWN


def _set_before(run: Interpreter, name: str) -> Site | None:
    """The line of a deployment file that sets a variable."""
    path, line = run.library.kept(SetBefore).places.get(name, ("", 0))
    text = templates_of(run).read(path) if path else None
    return None if text is None or line > text.count("\n") + 1 else line_of(path, text, line)


def _loaded(run: Interpreter, value: Value) -> Value:
    text = string(value)
    if text is None:
        return value
    try:
        found = abstract(json.loads(text), run.memory.owner)
    except (ValueError, RecursionError):
        return value
    return Constant(found.value, value.at) if isinstance(found, Constant) else found  # type: ignore[attr-defined]


def _nested(run: Interpreter, present_value: Value | None, keys: list[str], value: Value) -> Value:
    """A dictionary with one more entry, further down if there are more keys."""
    made = Dictionary(run.memory.owner)
    if isinstance(present_value, Dictionary):
        made.slots.update(present_value.slots)
    first, *rest = keys
    made.slots[first] = _nested(run, made.slots.get(first), rest, value) if rest else value
    return made


@on("dotenv.load_dotenv", "dotenv.main.load_dotenv", "flask.cli.load_dotenv")
def load_dotenv(run: Interpreter, call: LibraryCall) -> Value:
    """The variables of a `.env` beside the program; without `override` those that are set already stay."""
    override = truth(call.arguments.get(None, "override") or NONE) is True
    named = call.arguments.get(0, "dotenv_path", "path")
    found = False
    for path in _dotenv_paths(call, named):
        found = _load(run, path, override=override) or found
        if found and named is None and call.path != "flask.cli.load_dotenv":
            break
    return TRUE if found else UNKNOWN


def _dotenv_paths(call: LibraryCall, named: Value | None) -> list[str]:
    """The file that is named, else those that are looked for from the program's folder upwards."""
    if named is not None and named != NONE:
        return [path for path in places_of(named, call) if path.rpartition("/")[2].startswith(".")]
    folder, found = parent(call.site.module.path), []
    names = DOTENV if call.path == "flask.cli.load_dotenv" else DOTENV[1:]
    while True:
        found += [join(folder, name) for name in names]
        if not folder:
            return found
        folder = parent(folder)


@on("dotenv.find_dotenv", "dotenv.main.find_dotenv")
def find_dotenv(run: Interpreter, call: LibraryCall) -> Value:
    """The path of that file, as a name that is looked for."""
    return call.arguments.get(0, "filename") or Constant(".env")


@on("dotenv.dotenv_values", "dotenv.main.dotenv_values")
def dotenv_values(run: Interpreter, call: LibraryCall) -> Value:
    """The variables of a file as a dictionary; another machine's file may have others."""
    made = Dictionary(run.memory.owner, call.site, rest=UNKNOWN)
    for path in _dotenv_paths(call, call.arguments.get(0, "dotenv_path")):
        text = None if is_example(path) else templates_of(run).read(path)
        if text is not None:
            made.slots.update(
                (key, Constant(value, place(path, text, key))) for key, value in variables(text).items()
            )
            break
    return made


def _load(run: Interpreter, path: str, *, override: bool = False) -> bool:
    text = None if is_example(path) else templates_of(run).read(path)
    if text is None:
        return False
    for key, value in variables(text).items():
        if override or key not in run.environment.slots:
            run.memory.write(run.environment, key, Constant(value, place(path, text, key)))
    return True
