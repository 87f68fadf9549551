"""Flask's configuration object: entries that a program reads, sets one by one or takes from mappings."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.memory import present
from fumehood.flow.values import (
    NONE,
    TRUE,
    UNKNOWN,
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
    may_be_missing,
    options,
)
from fumehood.framework.apps.apps import APP
from fumehood.framework.apps.modes import Mode, mode_at, mode_of_name, statement_at
from fumehood.framework.apps.puts import Put, entry, next_order, opened, put, put_otherwise
from fumehood.framework.apps.setups import config_set, set_up
from fumehood.framework.library import ITEM_ASSIGNERS, ITEMS, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.observations import Configured
from fumehood.framework.shelf import Shelf
from fumehood.framework.values.secrets import kept

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

CONFIG: Final = "flask.Config"
Entries = Mapping[str, Put]
"""What a source puts under each key."""

READERS: Final[list[Callable[[Interpreter, LibraryCall, int], Entries | None]]] = []
"""Who knows what a mapping has that the program itself read somewhere."""


def _read(run: Interpreter, receiver: Value, key: Value) -> Value | None:
    if not isinstance(receiver, Instance):
        return None
    name = string(key)
    return (
        present(entry(receiver, name) or kept(f"config[{name}]", name, "the configuration"))
        if name
        else UNKNOWN
    )


def _write(run: Interpreter, receiver: Value, key: Value, value: Value, site: Site) -> bool:
    if isinstance(receiver, Instance) and (name := string(key)) is not None:
        store(run, receiver, name, put_of(value, statement_at(site)), site)
    return True


def put_of(value: Value, at: Site, order: int | None = None, by: Site | None = None) -> Put:
    """A value as it is put by what is written at a place, which a statement `by` takes it from."""
    mode = mode_at(by or at)
    mode = mode_at(at) if mode is Mode.UNKNOWN and by is not None else mode
    return Put(value, at, mode, order=next_order() if order is None else order)


def store(run: Interpreter, config: Instance, key: str, one: Put, site: Site) -> None:
    """Set one key; what happens at `site` may take the value from elsewhere."""
    run.memory.write(config, key, one.value)
    if any(isinstance(option, Instance | Function) for option in options(one.value)):
        run.library.kept(Shelf).put(run.memory, f"config[{key!r}]", one.value)
    put(run, config, key, one)
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
    found = entry(config, key)
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
        store(run, config, key, put_of(call.arguments.get(1) or NONE, call.site), call.site)
    return present(config.slots[key])


@on(f"{CONFIG}.update", f"{CONFIG}.from_mapping")
def update(run: Interpreter, call: LibraryCall) -> Value:
    """Entries of mappings and keywords; `from_mapping` takes upper-case keys only."""
    only_upper = call.path.endswith("from_mapping")
    order = next_order()
    for source in call.arguments.positional[:1]:
        found = [_source_entries(run, call, option, order) for option in options(source) if option != NONE]
        store_options(run, call, found, order, only_upper=only_upper)
        rest = any(isinstance(option, Dictionary) and option.rest is not None for option in options(source))
        if rest and isinstance(call.receiver, Instance):
            opened(run, call.receiver, call.site, order, sure=False)
    keywords = {
        key: put_of(value, _keyword(call, key, value), order, call.site)
        for key, value in call.arguments.keywords.items()
    }
    store_options(run, call, [keywords], order, only_upper=only_upper)
    if call.arguments.rest and isinstance(call.receiver, Instance):
        opened(run, call.receiver, call.site, order, sure=False)
    return NONE


def _source_entries(run: Interpreter, call: LibraryCall, source: Value, order: int) -> Entries | None:
    found = _mapping_entries(call, source, order)
    readers = READERS if found is None else ()
    return next((read for reader in readers if (read := reader(run, call, order)) is not None), found)


def _keyword(call: LibraryCall, key: str, value: Value) -> Site:
    node = call.arguments.nodes.get(key)
    own = isinstance(node, ast.keyword) and node.arg == key
    return Site(call.site.module, node) if own and node is not None else _entry(call, key, value)


def _entry(call: LibraryCall, key: str, value: Value, source: Dictionary | None = None) -> Site:
    """Where an entry of a dictionary stands, if that is in the call or in what made the dictionary; else the call."""
    for place in (call.site, *([source.at] if source is not None and source.at is not None else [])):
        if (found := _written(place).get(key)) is not None:
            return found
    if isinstance(value, Constant) and value.at is not None:
        return value.at
    return call.site


@lru_cache(maxsize=2)  # every entry of one dictionary asks
def _written(place: Site) -> dict[object, Site]:
    """The entries of the dictionaries that are written at a place."""
    found: dict[object, Site] = {}
    for node in ast.walk(place.node):
        if isinstance(node, ast.Dict):
            for key, entry in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant):
                    found.setdefault(key.value, Site(place.module, entry))
    return found


def _mapping_entries(call: LibraryCall, source: Value, order: int) -> Entries | None:
    """Entries of a dictionary or of pairs; None if they are not known. What tests pass is nothing to speak of."""
    if isinstance(source, Unknown) and mode_of_name(source.origin) is Mode.TESTING:
        return {}
    if isinstance(source, Listing):
        pairs = [one.elements for one in source.elements if isinstance(one, Listing)]
        found = {key: pair[1] for pair in pairs if len(pair) == 2 and (key := string(pair[0])) is not None}
    elif isinstance(source, Dictionary):
        found = {key: present(value) for key, value in source.slots.items() if isinstance(key, str)}
    else:
        return None
    made = source if isinstance(source, Dictionary) else None
    return {
        key: put_of(value, _entry(call, key, value, made), order, call.site) for key, value in found.items()
    }


def store_options(  # noqa: PLR0913 -- what a source of entries is
    run: Interpreter,
    call: LibraryCall,
    sources: list[Entries | None],
    order: int,
    modes: tuple[Mode, ...] = (),
    *,
    only_upper: bool = False,
    sure: bool = False,
) -> None:
    """Store the entries of one source; of several, undecided which, each is possible.

    `modes` are what each source is for; what one does not set stays as it is where that one is used. `sure` is
    whether a source that is not known has to be there.
    """
    config = call.receiver
    if not isinstance(config, Instance):
        return
    keys = dict.fromkeys(key for entries in sources for key in entries or ())

    def arm(entries: Entries | None, mode: Mode) -> Callable[[], Value]:
        def put_all() -> Value:
            if entries is None:
                opened(run, config, call.site, order, sure=sure and len(sources) == 1)
                read_in(run, call)
            for key, one in (entries or {}).items():
                if not only_upper or key.isupper():
                    store(run, config, key, one, call.site)
            for key in keys.keys() - (entries or {}).keys():
                put_otherwise(run, config, key, mode, call.site)
            return UNKNOWN

        return put_all

    told = (*modes, *[Mode.UNKNOWN] * (len(sources) - len(modes)))
    arms = [arm(entries, mode) for entries, mode in zip(sources, told, strict=True)]
    if len(arms) == 1:
        arms[0]()
    elif arms:
        run.choose(arms)


def read_in(run: Interpreter, call: LibraryCall) -> None:
    """An app is set up from a file or the environment, whatever is in it; what a command line names is the script's."""
    config, source = call.receiver, call.arguments.get(0)
    of_script = any(
        isinstance(one, Unknown) and one.origin.startswith("--") for one in options(source or NONE)
    )
    named = call.path.rpartition(".")[2]
    if not isinstance(config, Instance) or of_script or not named.startswith("from_"):
        return
    if mode_at(call.site) not in {Mode.TESTING, Mode.DEVELOPMENT}:
        set_up(run, config.slots.get(APP), "configuration", f"what `{named}` reads", call.site)


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


OF_PRESENT: Final = "flask.current_app.config"


def _of_present(run: Interpreter, receiver: Value, key: Value) -> Value | None:
    """A setting of whichever app answers the request: an object, or else its key, for those who know the apps."""
    name = string(key)
    path = f"{OF_PRESENT}[{name!r}]"
    return run.library.kept(Shelf).find(path) or External(path) if name else None


ITEMS[OF_PRESENT] = _of_present


@on(f"{OF_PRESENT}.get")
def get_of_present(run: Interpreter, call: LibraryCall) -> Value:
    """The same, whatever it is if there is none."""
    return _of_present(run, NONE, call.arguments.get(0, "key") or NONE) or External(f"{call.path}()")
