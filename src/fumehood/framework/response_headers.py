"""Headers of responses: their names, which Werkzeug does not look at, and those that decide what a browser does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.memory import present
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    Site,
    Value,
    options,
)
from fumehood.framework.library import ITEM_ASSIGNERS, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.sinks import arrive

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

HEADERS: Final = "werkzeug.datastructures.Headers"
TYPE, HEADS, OF = " type", " headers", " response"
"""Slots of a response for its content type, and of headers for what is in them and for whose they are."""


def is_headers(value: Value) -> bool:
    """Whether a value can be the headers of a response."""
    return isinstance(value, Dictionary | Listing) or (
        isinstance(value, Instance) and HEADERS in value.library_classes()
    )


def entries(value: Value) -> Iterator[tuple[Value, Value]]:
    """Names and values of headers, as a mapping, pairs or an object of Werkzeug's class."""
    match value:
        case Dictionary():
            yield from ((Constant(name), present(one)) for name, one in value.slots.items())
            if value.rest is not None:
                yield value.rest, value.rest
        case Listing():
            more = () if value.rest is None else options(value.rest)
            for pair in (*map(present, value.elements), *more):
                if isinstance(pair, Listing) and len(pair.slots) == 2:
                    yield pair.elements[0], pair.elements[1]
        case Instance(slots=slots) if HEADS in slots:
            yield from entries(slots[HEADS])
        case _:
            return


def take_headers(run: Interpreter, response: Instance, given: Value, site: Site) -> None:
    """Headers are put into a response: names are looked at, and the content type counts."""
    for option in options(given):
        for name, value in entries(option):
            set_header(run, response, name, value, site)


def set_header(run: Interpreter, response: Instance | None, name: Value, value: Value, site: Site) -> None:
    """One header: Werkzeug refuses line breaks in its value, not in its name."""
    arrive(run, "header", name, f"{HEADERS}.set", site, form="text")
    known = (string(name) or "").lower()
    if known == "location":
        arrive(run, "redirect", value, f"{HEADERS}.set", site)
    if response is not None and known == "content-type":
        run.memory.write(response, TYPE, value)


def _header_item(run: Interpreter, receiver: Value, key: Value, value: Value, site: Site) -> bool:
    set_header(run, owner_of(receiver), key, value, site)
    return True


def owner_of(headers: Value | None) -> Instance | None:
    """The response that headers belong to."""
    owner = headers.slots.get(OF) if isinstance(headers, Instance) else None
    return owner if isinstance(owner, Instance) else None


ITEM_ASSIGNERS[HEADERS] = _header_item


@on(HEADERS)
def make_headers(run: Interpreter, call: LibraryCall) -> Value:
    """`Headers({…})`, to be put into a response."""
    made = Instance(run.memory.owner, External(HEADERS), call.site)
    kept = Listing(run.memory.owner)
    for option in options(call.arguments.get(0, "defaults") or NONE):
        for name, value in entries(option):
            _keep(run, kept, name, value)
    made.slots[HEADS] = kept
    return made


def _keep(run: Interpreter, kept: Listing, name: Value, value: Value) -> None:
    run.memory.write(kept, len(kept.slots), Listing(run.memory.owner, [name, value], kind=tuple))


@on(*(f"{HEADERS}.{name}" for name in ("set", "add", "add_header", "setdefault", "setlist", "__setitem__")))
def header(run: Interpreter, call: LibraryCall) -> Value:
    """One header by a method."""
    name, value = call.arguments.get(0, "key", "_key") or UNKNOWN, call.arguments.get(1, "value") or UNKNOWN
    set_header(run, owner_of(call.receiver), name, value, call.site)
    if isinstance(call.receiver, Instance) and isinstance(kept := call.receiver.slots.get(HEADS), Listing):
        _keep(run, kept, name, value)
    return NONE


@on(f"{HEADERS}.extend", f"{HEADERS}.update")
def more_headers(run: Interpreter, call: LibraryCall) -> Value:
    """Several headers at once."""
    given = Dictionary(run.memory.owner)
    given.slots.update(call.arguments.keywords)
    for source in (*call.arguments.positional, given):
        for option in options(source):
            for name, value in entries(option):
                set_header(run, owner_of(call.receiver), name, value, call.site)
    return NONE
