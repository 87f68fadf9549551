"""Flask's configuration object: every way of filling it that a program shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fumehood.flow.decided import string
from fumehood.flow.memory import present
from fumehood.flow.values import (
    NONE,
    TRUE,
    UNKNOWN,
    Class,
    Dictionary,
    Instance,
    Listing,
    ModuleObject,
    Site,
    Value,
    join,
    may_be_missing,
    options,
)
from fumehood.framework.apps import APP
from fumehood.framework.library import ITEM_ASSIGNERS, ITEMS, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.observations import Configured
from fumehood.framework.secrets import kept
from fumehood.framework.setups import config_set
from fumehood.project.imports import join as path_join
from fumehood.project.imports import parent

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

CONFIG = "flask.Config"
Entries = dict[str, Value]


def _read(run: Interpreter, receiver: Value, key: Value) -> Value | None:
    if not isinstance(receiver, Instance):
        return None
    name = string(key)
    return (
        present(receiver.slots.get(name, kept(f"config[{name}]", name, "the configuration")))
        if name
        else UNKNOWN
    )


def _write(run: Interpreter, receiver: Value, key: Value, value: Value, site: Site) -> bool:
    if isinstance(receiver, Instance) and (name := string(key)) is not None:
        store(run, receiver, name, value, site)
    return True


def store(run: Interpreter, config: Instance, key: str, value: Value, site: Site) -> None:
    """Set one key."""
    run.memory.write(config, key, value)
    run.observe(Configured, site, key=key)
    config_set(run, config.slots.get(APP, UNKNOWN), key, site)


ITEMS[CONFIG] = _read
ITEM_ASSIGNERS[CONFIG] = _write


@on(f"{CONFIG}.get", f"{CONFIG}.pop")
def get(run: Interpreter, call: LibraryCall) -> Value:
    """An entry or the default; an unset one may have been set outside of the program."""
    config, key = call.receiver, string(call.arguments.get(0))
    if not isinstance(config, Instance) or key is None:
        return UNKNOWN
    default = call.arguments.get(1, "default") or NONE
    found = config.slots.get(key)
    if found is None:
        return join(kept(f"config[{key}]", key, "the configuration"), default)
    if may_be_missing(found):
        return join(present(found), default)
    return found


@on(f"{CONFIG}.setdefault")
def setdefault(run: Interpreter, call: LibraryCall) -> Value:
    """Set a key that is not there."""
    config, key = call.receiver, string(call.arguments.get(0))
    if not isinstance(config, Instance) or key is None:
        return UNKNOWN
    if key not in config.slots:
        store(run, config, key, call.arguments.get(1) or NONE, call.site)
    return present(config.slots[key])


@on(f"{CONFIG}.update", f"{CONFIG}.from_mapping")
def update(run: Interpreter, call: LibraryCall) -> Value:
    """Entries of mappings and keywords; `from_mapping` takes upper-case keys only."""
    only_upper = call.path.endswith("from_mapping")
    for source in call.arguments.positional[:1]:
        _store_options(
            run, call, [_mapping_entries(option) for option in options(source)], only_upper=only_upper
        )
    _store_options(run, call, [dict(call.arguments.keywords)], only_upper=only_upper)
    return NONE


@on(f"{CONFIG}.from_object")
def from_object(run: Interpreter, call: LibraryCall) -> Value:
    """The upper-case attributes of a module, a class, an object, or of what a dotted name imports."""
    source = call.arguments.get(0, "obj") or UNKNOWN
    objects = [_imported(run, call, option) for option in options(source)]
    _store_options(
        run, call, [_object_entries(run, option, call.site) for found in objects for option in options(found)]
    )
    return NONE


@on(f"{CONFIG}.from_pyfile")
def from_pyfile(run: Interpreter, call: LibraryCall) -> Value:
    """A Python file beside the app, its package or in an instance folder."""
    name = string(call.arguments.get(0, "filename"))
    folder = parent(call.site.module.path)
    for place in (
        folder,
        path_join(parent(folder), "instance"),
        path_join(folder, "instance"),
        parent(folder),
    ):
        path = path_join(place, name or "")
        if name and path in run.modules.index.files:
            found = run.modules.load(run, path)
            _store_options(run, call, [_object_entries(run, found, call.site)])
            break
    return UNKNOWN


def _imported(run: Interpreter, call: LibraryCall, source: Value) -> Value:
    """What `from_object("pkg.mod.Name")` imports; text with holes is unknown."""
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


def _object_entries(run: Interpreter, source: Value, site: Site) -> Entries | None:
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
    return {name: run.read(source, name, site) for name in dict.fromkeys(names) if name.isupper()}


def _mapping_entries(source: Value) -> Entries | None:
    """Entries of a dictionary or of pairs."""
    if isinstance(source, Listing):
        pairs = [one.elements for one in source.elements if isinstance(one, Listing)]
        return {key: pair[1] for pair in pairs if len(pair) == 2 and (key := string(pair[0])) is not None}
    if not isinstance(source, Dictionary):
        return None
    return {key: present(value) for key, value in source.slots.items() if isinstance(key, str)}


def _store_options(
    run: Interpreter, call: LibraryCall, sources: list[Entries | None], *, only_upper: bool = False
) -> None:
    """Store the entries of one source; of several, undecided which, each is possible."""
    config = call.receiver
    if not isinstance(config, Instance):
        return

    def arm(entries: Entries | None) -> Callable[[], Value]:
        def put() -> Value:
            for key, value in (entries or {}).items():
                if not only_upper or key.isupper():
                    store(run, config, key, value, call.site)
            return UNKNOWN

        return put

    if len(sources) == 1:
        arm(sources[0])()
    elif sources:
        run.choose([arm(entries) for entries in sources])


@on(f"{CONFIG}.__getitem__")
def getitem(run: Interpreter, call: LibraryCall) -> Value:
    """The item, as with brackets."""
    key = call.arguments.get(0) or UNKNOWN
    return (_read(run, call.receiver, key) if call.receiver else None) or UNKNOWN


@on(f"{CONFIG}.__contains__")
def contains(run: Interpreter, call: LibraryCall) -> Value:
    """Whether the program set a key; others may have been set outside of it."""
    key = string(call.arguments.get(0))
    found = call.receiver.slots.get(key) if isinstance(call.receiver, Instance) and key else None
    return UNKNOWN if found is None or may_be_missing(found) else TRUE
