"""What is kept beyond a view: the session, signed and stored for the client, and `g`, which lives for one request.

https://flask.palletsprojects.com/en/stable/api/#sessions. What is read from the session and was not written in this
request is what an earlier request stored: it counts as client data if the program stores any under that key.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.frame import Observation
from fumehood.flow.memory import present
from fumehood.flow.propagation import holes, is_tainted
from fumehood.flow.taint import Source, Step, Taint, united
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Constant,
    Dictionary,
    Instance,
    Site,
    Unknown,
    Value,
    join,
    may_be_missing,
    options,
)
from fumehood.flow.verdicts import or_default, words_of
from fumehood.framework.forms import form
from fumehood.framework.library import ATTRIBUTES, ITEM_ASSIGNERS, ITEMS, OBJECTS, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.requests.vouching import is_vouched_for
from fumehood.framework.shelf import OF_G, Shelf
from fumehood.framework.sinks import SinkReached, arrive
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

SESSION: Final = "flask.sessions.SessionMixin"
G: Final = "flask.ctx._AppCtxGlobals"
OBJECTS["flask.session"] = SESSION
WHAT: Final = "the session"
KEY: Final = "flask.session[]"
VALUE: Final = "flask.session"
"""What rules are told that client data arrives at: a key of the session, or what is under one."""


THIS_URL: Final = Source("the URL")
"""What `request.url` and its like are of."""

WAY_BACK: Final = regex(
    r"(^|[_.-])(next|back|return|continue|redirect|referr?er|came_from|goto)([_.-]?(to|url|uri|page|path|loc))?$",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored(Observation):
    """Something was put into the session under `key`, None if that is not known; `taints` with what holds of them."""

    key: str | None
    taints: tuple[Taint, ...] = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionWritten(Observation):
    """Anything is put into the session: "" if its key is not known."""

    key: str
    value: Value = field(compare=False)


TELLING: Final = frozenset({"code", "command", "html", "nosql", "path", "sql", "template", "url"})
"""Kinds that a value is harmless for only if something was done about it; others can be so by where they are from."""


@form
def unchecked(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """Client data that nothing was asked about and that was converted to nothing; the URL asked for is no choice."""
    for hole in holes(value):
        kept = tuple(
            taint
            for taint in hole.taints
            if _is_client(taint) and taint.source != THIS_URL and not words_of(run, hole, taint) & TELLING
        )
        if kept:
            yield Unknown(hole.origin, kept)


def _is_client(taint: Taint) -> bool:
    return taint.source.kind == "client" and not taint.source.trusted


def _is_way_back(key: Value) -> bool:
    """Whether a key says that a place to go on to is kept: that is as good as what follows it, a redirect."""
    return WAY_BACK.search(string(key) or "") is not None


def _slot(key: object) -> tuple[str, object]:
    return ("item", key)


def _read(run: Interpreter, receiver: Value, key: Value) -> Value:
    """What this request wrote under the key, else what an earlier one stored."""
    if not isinstance(receiver, Instance) or not isinstance(key, Constant):
        return Unknown("flask.session[]")
    found = receiver.slots.get(_slot(key.value))
    if found is not None and not may_be_missing(found):
        return found
    earlier = _earlier(key.value, receiver.at)
    return earlier if found is None else join(present(found), earlier)


def _earlier(key: object, site: Site | None) -> Value:
    source = Source(WHAT, str(key), trusted=True, site=site)
    return Unknown(f"flask.session[{key}]", (Taint(source),))


def _write(run: Interpreter, receiver: Value, key: Value, value: Value, site: Site) -> bool:
    if not isinstance(receiver, Instance):
        return True
    if is_tainted(key):
        arrive(run, "session", key, KEY, site)
    for one in options(key):
        known = one.value if isinstance(one, Constant) else None
        found = tuple(
            taint.safer(words_of(run, hole, taint))
            for hole in holes(value)
            for taint in hole.taints
            if _is_client(taint)
        )
        if found:
            run.observe(Stored, site, key=None if known is None else str(known), taints=found)
        run.observe(SessionWritten, site, key="" if known is None else str(known), value=value)
        if isinstance(one, Constant):
            run.memory.write(receiver, _slot(known), value)
    if not is_vouched_for(run.stack, site) and not _is_way_back(key):
        arrive(run, "session", value, VALUE, site, form="unchecked")
    return True


ITEMS[SESSION] = _read
ITEM_ASSIGNERS[SESSION] = _write


@on(f"{SESSION}.get", f"{SESSION}.pop")
def get(run: Interpreter, call: LibraryCall) -> Value:
    """`session.get("user")`: the entry or a default; `pop` takes it out."""
    key = call.arguments.get(0) or UNKNOWN
    found = _read(run, call.receiver or UNKNOWN, key)
    if call.path.endswith(".pop") and isinstance(call.receiver, Instance) and isinstance(key, Constant):
        run.memory.delete(call.receiver, _slot(key.value))
    return or_default(run, found, call.arguments.get(1, "default") or NONE)


@on(f"{SESSION}.setdefault")
def setdefault(run: Interpreter, call: LibraryCall) -> Value:
    """Stores something where nothing is."""
    key, value = call.arguments.get(0) or UNKNOWN, call.arguments.get(1) or NONE
    earlier = _read(run, call.receiver or UNKNOWN, key)
    _write(run, call.receiver or UNKNOWN, key, value, call.site)
    return join(earlier, value)


@on(f"{SESSION}.update")
def update(run: Interpreter, call: LibraryCall) -> Value:
    """Stores each entry; of client data as a whole the client chooses the keys."""
    for option in options(call.arguments.get(0) or NONE):
        if isinstance(option, Dictionary):
            for key, value in option.slots.items():
                _write(run, call.receiver or UNKNOWN, Constant(key), present(value), call.site)
            if option.rest is not None and is_tainted(option.rest):
                arrive(run, "session", option.rest, KEY, call.site)
        elif is_tainted(option):
            arrive(run, "session", option, KEY, call.site)
    for name, value in call.arguments.keywords.items():
        _write(run, call.receiver or UNKNOWN, Constant(name), value, call.site)
    return NONE


@on(f"{SESSION}.__contains__", f"{SESSION}.keys", f"{SESSION}.items", f"{SESSION}.values", f"{SESSION}.clear")
def asked(run: Interpreter, call: LibraryCall) -> Value:
    """What else the session is asked for is not known; clearing it forgets what this request wrote."""
    if call.path.endswith(".clear") and isinstance(call.receiver, Instance):
        for key in [key for key in call.receiver.slots if isinstance(key, tuple)]:
            run.memory.delete(call.receiver, key)
    return UNKNOWN


# g: https://flask.palletsprojects.com/en/stable/api/#flask.ctx._AppCtxGlobals

METHODS: Final = frozenset({"get", "pop", "setdefault"})


def _of_g(run: Interpreter, receiver: Instance, name: str) -> Value | None:
    return None if name in METHODS else _not_there(run, name)


def _not_there(run: Interpreter, name: object) -> Value:
    """What nobody put there yet: a hook that is registered later may."""
    path = f"{OF_G}{name}"
    run.library.kept(Shelf).asked.add(path)
    return Unknown(path)


ATTRIBUTES[G] = _of_g


@on(f"{G}.get", f"{G}.pop")
def get_from_g(run: Interpreter, call: LibraryCall) -> Value:
    """`g.get("user")`: what was put there, or the default."""
    key, receiver = call.arguments.get(0, "name"), call.receiver
    default = call.arguments.get(1, "default") or NONE
    if not isinstance(receiver, Instance) or not isinstance(key, Constant):
        return Unknown("flask.g")
    found = receiver.slots.get(key.value)
    if found is None:
        return join(_not_there(run, key.value), default)
    if call.path.endswith(".pop"):
        run.memory.delete(receiver, key.value)
    return join(present(found), default) if may_be_missing(found) else found


@on(f"{G}.setdefault")
def set_default_in_g(run: Interpreter, call: LibraryCall) -> Value:
    """What is there, else the default, which stays."""
    key, receiver, default = (
        call.arguments.get(0, "name"),
        call.receiver,
        call.arguments.get(1, "default") or NONE,
    )
    if not isinstance(receiver, Instance) or not isinstance(key, Constant):
        return default
    found = receiver.slots.get(key.value)
    value = default if found is None else join(present(found), default) if may_be_missing(found) else found
    run.memory.write(receiver, key.value, value)
    return value


def from_store(seen: Iterable[Observation]) -> Iterator[Observation]:
    """What was seen, with what was read from the session told by what any request stored there.

    An arrival of what nobody stored a client's data under is none.
    """
    observations = list(seen)
    stored: dict[str | None, list[Stored]] = {}
    for one in observations:
        if isinstance(one, Stored):
            stored.setdefault(one.key, []).append(one)
    for one in observations:
        if not isinstance(one, SinkReached) or not any(map(_is_stored, one.taints)):
            yield one
        elif found := united(taint for old in one.taints for taint in _traced(old, stored, one.kind)):
            yield replace(one, taints=found)


def _is_stored(taint: Taint) -> bool:
    return taint.source.trusted and taint.source.what == WHAT


def _traced(taint: Taint, stored: Mapping[str | None, list[Stored]], kind: str) -> Iterator[Taint]:
    """The client data behind something read from the session, as far as it is still harmful."""
    if not _is_stored(taint):
        yield taint
        return
    for one in (*stored.get(taint.source.name, ()), *stored.get(None, ())):
        for found in one.taints:
            if kind not in found.safe:
                note = Step(one.site, f"stored in the session as `{taint.source.name}`")
                steps = (*found.steps, note, *taint.steps)
                yield Taint(replace(found.source, trusted=True), taint.safe, steps)
