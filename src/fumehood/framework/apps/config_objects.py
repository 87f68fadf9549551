"""Configuration from Python: classes with what they inherit, modules, objects, dotted names and Python files."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string, truth
from fumehood.flow.values import (
    FALSE,
    NONE,
    UNKNOWN,
    Class,
    Constant,
    Dictionary,
    External,
    Function,
    Instance,
    ModuleObject,
    Site,
    Text,
    Unknown,
    Value,
    join,
    options,
    settle,
)
from fumehood.framework.apps.config import CONFIG, Entries, store_options
from fumehood.framework.apps.modes import Mode, mode_at, mode_of_name, mode_of_path
from fumehood.framework.apps.puts import Put, next_order
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.pages.pages import templates_of
from fumehood.framework.values.paths import text_of
from fumehood.project.imports import join as path_join
from fumehood.project.imports import parent
from fumehood.project.module import Module

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

MODULES: Final = ("config.py", "settings.py", "configuration.py", "config/__init__.py")
"""Where configurations are by convention that a variable names."""


@on(f"{CONFIG}.from_object")
def from_object(run: Interpreter, call: LibraryCall) -> Value:
    """The upper-case attributes of a module, a class, an object, or of what a dotted name imports."""
    source = call.arguments.get(0, "obj") or UNKNOWN
    chosen = [one for option in options(source) for one in options(_imported(run, call, option))]
    if any(isinstance(one, Unknown) and one.origin.startswith("$") for one in chosen):
        chosen += _candidates(run, call, chosen)
    if any(isinstance(one, Class | Instance | ModuleObject) for one in chosen):
        chosen = [one for one in chosen if not _is_key_error(one)]
    order, by = next_order(), mode_at(call.site)
    modes = tuple(by if by is not Mode.UNKNOWN else mode_of(one) for one in chosen)
    found = [
        object_entries(run, one, call.site, mode, order) for one, mode in zip(chosen, modes, strict=True)
    ]
    store_options(run, call, found, order, modes, sure=True)
    return NONE


def _candidates(run: Interpreter, call: LibraryCall, chosen: list[Value]) -> list[Value]:
    """The classes that a variable may name: those beside a default, else those of a module called `config`."""
    owners = [one.owner for one in chosen if isinstance(one, Class)]
    if not owners:
        named = (path for name in MODULES for path in places_of(Constant(name), call))
        found = next((path for path in named if path in run.modules.index.files), None)
        owners = [] if found is None else [run.modules.load(run, found)]
    classes: list[Class] = []
    for owner in owners:
        if isinstance(owner, ModuleObject):
            run.modules.execute(run, owner)
            own = (settle(value) for name, value in owner.slots.items() if isinstance(name, str))
            classes += [one for one in own if isinstance(one, Class) and one.owner is owner]
    bases = {base for one in classes for base in one.lineage()[1:]}
    asked = [one for one in dict.fromkeys(classes) if one not in chosen and one not in bases]
    return [
        one for one in asked if one.name.endswith(("Config", "Settings")) or mode_of(one) is not Mode.UNKNOWN
    ]


def _is_key_error(value: Value) -> bool:
    """Whether a look-up in a table of configurations ended in nothing."""
    return value == NONE or (isinstance(value, Unknown) and not value.origin.startswith("$"))


@on("werkzeug.utils.import_string")
def import_string(run: Interpreter, call: LibraryCall) -> Value | None:
    """What a dotted name imports, if that is known and here."""
    found = _imported(run, call, call.arguments.get(0, "import_name") or UNKNOWN)
    return found if isinstance(found, Class | Function | Instance | ModuleObject) else None


@on(f"{CONFIG}.from_pyfile")
def from_pyfile(run: Interpreter, call: LibraryCall) -> Value:
    """A Python file beside the app, its package or in an instance folder; one that is not there may be elsewhere."""
    order, by = next_order(), mode_at(call.site)
    for path in places_of(call.arguments.get(0, "filename"), call):
        if path in run.modules.index.files or _is_python(run, path):
            mode = by if by is not Mode.UNKNOWN else mode_of_path(path)
            found = run.modules.load(run, path)
            store_options(run, call, [object_entries(run, found, call.site, mode, order)], order)
            return UNKNOWN
    store_options(run, call, [None], order, sure=not is_silent(call))
    return UNKNOWN


def _is_python(run: Interpreter, path: str) -> bool:
    """Whether there is a file of another ending that Python reads, such as `production.cfg`; it is a module then."""
    if path in run.modules.adopted:
        return True
    text = None if path.endswith(".py") else templates_of(run).read(path)
    if text is None:
        return False
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError):
        return False
    run.modules.adopted[path] = Module(path, text, tree)
    return True


def is_silent(call: LibraryCall) -> bool:
    """Whether a file need not be there: `silent` is not known to be off."""
    return truth(call.arguments.keywords.get("silent") or call.arguments.get(1) or FALSE) is not False


def places_of(name: Value | None, call: LibraryCall) -> Iterator[str]:
    """Where a file may be that a program names, nearest first; of a path that is known in part its end."""
    name = None if name is None else text_of(name)
    texts = [string(name) or ""]
    if isinstance(name, Text) and isinstance(name.parts[-1], str):
        known = name.parts[-1].lstrip("/")
        texts = list(dict.fromkeys((known, known.rpartition("/")[2])))
    folders = [parent(call.site.module.path)]
    if isinstance(call.receiver, Instance) and call.receiver.at is not None:
        folders.insert(0, parent(call.receiver.at.module.path))
    for folder in dict.fromkeys(folders):
        for text in (one for one in texts if one and not one.startswith("/")):
            yield path_join(folder, text)
            yield path_join(path_join(parent(folder), "instance"), text)
            yield path_join(path_join(folder, "instance"), text)
            yield path_join(parent(folder), text.removeprefix("../"))
            yield text.removeprefix("../")


def _imported(run: Interpreter, call: LibraryCall, source: Value) -> Value:
    """What `from_object("pkg.mod.Name")` imports; of a text with holes all classes that it may name."""
    if isinstance(source, Text):
        return _matching(run, call, source)
    dotted = string(source)
    if dotted is None:
        return source
    if dotted == "__main__":
        owner = run.memory.owner
        return owner if isinstance(owner, ModuleObject) and owner.name == dotted else UNKNOWN
    head, _, last = dotted.replace(":", ".").rpartition(".")
    importer = call.site.module
    places, rest = run.modules.index.find(importer.path, dotted.replace(":", "."))
    if places and not rest:
        return run.modules.load(run, places[-1])
    module = run.modules.import_path(run, importer, head, 0) if head else UNKNOWN
    return run.modules.member(run, module, last) if isinstance(module, ModuleObject) else UNKNOWN


def _matching(run: Interpreter, call: LibraryCall, source: Text) -> Value:
    """The classes that `"config.{…}Config"` may mean."""
    head, dot, begin = source.parts[0].rpartition(".") if isinstance(source.parts[0], str) else ("", "", "")
    module = run.modules.import_path(run, call.site.module, head, 0) if dot else UNKNOWN
    if not isinstance(module, ModuleObject):
        return UNKNOWN
    run.modules.execute(run, module)
    rest = [re.escape(part) if isinstance(part, str) else r"\w*" for part in source.parts[1:]]
    pattern = re.compile(re.escape(begin) + "".join(rest), re.IGNORECASE)
    found = [
        one
        for name, value in module.slots.items()
        if isinstance(name, str) and pattern.fullmatch(name) and isinstance(one := settle(value), Class)
    ]
    return join(*found) if found else UNKNOWN


def mode_of(source: Value) -> Mode:
    """What a configuration is for: by its own name, the keys it has in tables, what it derives from, its file."""
    match source:
        case ModuleObject(path=path):
            return mode_of_path(path)
        case Instance(cls=Class() as cls) | (Class() as cls):
            return next((mode for mode in _modes(cls) if mode is not Mode.UNKNOWN), Mode.UNKNOWN)
        case _:
            return Mode.UNKNOWN


def _modes(cls: Class) -> Iterator[Mode]:
    yield mode_of_name(cls.name)
    tables = cls.owner.slots.values() if isinstance(cls.owner, ModuleObject) else ()
    keys = [
        key
        for table in tables
        if isinstance(table, Dictionary)
        for key, one in table.slots.items()
        if isinstance(key, str) and settle(one) is cls
    ]
    yield from map(mode_of_name, keys)
    for base in cls.lineage()[1:]:
        if isinstance(base, Class):
            yield mode_of_name(base.name)
    if cls.at is not None:
        yield mode_of_path(cls.at.module.path)


def object_entries(run: Interpreter, source: Value, site: Site, mode: Mode, order: int) -> Entries | None:
    """Upper-case attributes by name; None when the object is unknown. A dictionary's keys are none."""
    match source:
        case ModuleObject():
            run.modules.execute(run, source)
            names = list(source.slots)
        case Class():
            names = [name for base in source.lineage() if isinstance(base, Class) for name in base.slots]
        case Instance(cls=Class() as cls):
            classes = [base for base in cls.lineage() if isinstance(base, Class)]
            names = [*source.slots, *(name for base in classes for name in base.slots)]
        case Dictionary():
            return {}
        case _:
            return None
    wanted = (name for name in dict.fromkeys(names) if isinstance(name, str) and name.isupper())
    return {name: _put(run, source, name, site, mode, order) for name in wanted}


def _put(run: Interpreter, source: Value, name: str, site: Site, mode: Mode, order: int) -> Put:
    value = run.read(source, name, site)
    if _asks_environment(source):
        value = join(Unknown(f"${name}"), value)
    if isinstance(source, ModuleObject):
        line = written_at(source.module.tree.body, name)
        return Put(value, Site(source.module, line) if line else site, mode, f"`{source.path}`", order)
    cls = source.cls if isinstance(source, Instance) else source
    holder = _holder(cls, name)
    if holder is None or holder.at is None:
        return Put(value, site, mode, order=order)
    statement = _answer(written_at(getattr(holder.at.node, "body", []), name))
    at = Site(holder.at.module, statement) if statement else holder.at
    own = mode if holder is cls else _inherited(cls, holder, name, mode)  # type: ignore[arg-type]
    return Put(value, at, own, f"`{holder.name}`", order)


def _answer(statement: ast.stmt | None) -> ast.stmt | None:
    """Where a property says its value: its one `return`, else the property."""
    if not isinstance(statement, ast.FunctionDef):
        return statement
    returned = [node for node in ast.walk(statement) if isinstance(node, ast.Return)]
    return returned[0] if len(returned) == 1 else statement


def _asks_environment(source: Value) -> bool:
    """Whether the class is one of Pydantic's whose attributes are defaults of variables."""
    cls = source.cls if isinstance(source, Instance) else source
    return isinstance(cls, Class) and any(
        isinstance(base, External) and base.path.endswith(".BaseSettings") for base in cls.lineage()
    )


def _holder(cls: Value, name: str) -> Class | None:
    """The class that has the attribute."""
    lineage = cls.lineage() if isinstance(cls, Class) else []
    return next((base for base in lineage if isinstance(base, Class) and name in base.slots), None)


def _inherited(cls: Class, holder: Class, name: str, mode: Mode) -> Mode:
    """What an entry is for that a class inherits: for anything, if what is deployed inherits it as well."""
    if mode in {Mode.PRODUCTION, Mode.UNKNOWN}:
        return mode
    if mode_of_name(holder.name) is not Mode.UNKNOWN:
        return mode_of_name(holder.name)
    siblings = [
        one
        for one in (holder.owner.slots.values() if isinstance(holder.owner, ModuleObject) else ())
        if isinstance(one, Class) and one not in (holder, cls) and holder in one.lineage()
    ]
    deployed = [one for one in siblings if mode_of(one) is Mode.PRODUCTION]
    overridden = deployed and all(_holder(one, name) is not holder for one in deployed)
    return mode if overridden else Mode.UNKNOWN


def written_at(body: list[ast.stmt], name: str) -> ast.stmt | None:
    """The last statement of a body that assigns a name."""
    return _assignments(_Body(body)).get(name) if body else None


class _Body:
    """A body by identity, for the cache."""

    def __init__(self, body: list[ast.stmt]) -> None:
        self.body = body

    def __hash__(self) -> int:
        return hash(id(self.body[0]))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Body) and other.body[0] is self.body[0]


@lru_cache(maxsize=256)
def _assignments(key: _Body) -> dict[str, ast.stmt]:
    found: dict[str, ast.stmt] = {}
    pending = list(reversed(key.body))
    while pending:
        node = pending.pop()
        match node:
            case ast.Assign(targets=targets):
                found.update((one.id, node) for one in targets if isinstance(one, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.AugAssign(target=ast.Name(id=name)):
                found[name] = node
            case ast.FunctionDef(name=name):
                found[name] = node
            case ast.If() | ast.Try() | ast.With():
                blocks = [getattr(node, field, []) for field in ("body", "orelse", "finalbody")]
                blocks += [one.body for one in getattr(node, "handlers", [])]
                pending += reversed([one for block in blocks for one in block])
    return found
