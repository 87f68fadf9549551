"""Headers of responses: their names, which Werkzeug does not look at, and those that decide what a browser does."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.frame import Observation
from fumehood.flow.memory import present
from fumehood.flow.propagation import holes, is_tainted
from fumehood.flow.taint import Taint, united
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    Site,
    Unknown,
    Value,
    options,
)
from fumehood.flow.verdicts import words_of
from fumehood.framework.library import ITEM_ASSIGNERS, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.sinks import arrive
from fumehood.project.module import Module

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

HEADERS: Final = "werkzeug.datastructures.Headers"
TYPE, HEADS, OF = " type", " headers", " response"
"""Slots of a response for its content type, and of headers for what is in them and for whose they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderSet(Observation):
    """A header of a response is set: `name` in lower case, "" if it is not known.

    `unchecked` is the client data in its value that nothing was asked about.
    """

    name: str
    value: Value = field(compare=False)
    unchecked: tuple[Taint, ...] = field(default=(), compare=False)


PROTECTING: Final = frozenset(
    {"content-security-policy", "strict-transport-security", "x-content-type-options", "x-frame-options"}
)
"""Headers that make browsers more careful."""


PROPERTIES: Final = {
    "access_control_allow_origin": "Access-Control-Allow-Origin",
    "access_control_allow_credentials": "Access-Control-Allow-Credentials",
    "content_security_policy": "Content-Security-Policy",
}
"""Attributes of Werkzeug's responses that stand for a header: werkzeug/sansio/response.py."""


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
                else:
                    yield from ((hole, hole) for hole in holes(pair))
        case Instance(slots=slots) if HEADS in slots:
            yield from entries(slots[HEADS])
        case Unknown() if is_tainted(value):
            yield value, value
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
    run.observe(HeaderSet, site, name=known, value=value, unchecked=_unchecked(run, value))
    if known == "location":
        arrive(run, "redirect", value, f"{HEADERS}.set", site)
    if response is not None and known == "content-type":
        run.memory.write(response, TYPE, value)


def _unchecked(run: Interpreter, value: Value) -> tuple[Taint, ...]:
    """The client data in a value that was not compared with anything: no list, no pattern, no beginning or end."""
    return united(
        taint
        for option in options(value)
        for hole in holes(option)
        for taint in hole.taints
        if taint.source.kind == "client" and not _is_compared(words_of(run, hole, taint))
    )


def named_in(module: Module, project: Collection[Module] = ()) -> frozenset[str]:
    """The names among the texts of a module that are those of headers, in lower case.

    What cannot be followed to a response, such as a middleware, may set these; a function that nothing in any module
    of the project speaks of does not.
    """
    if not any(name in module.text.lower() for name in PROTECTING):
        return frozenset()
    unused = {id(one) for function in _unused(module, project) for one in ast.walk(function)}
    texts = (
        one.value for one in ast.walk(module.tree) if isinstance(one, ast.Constant) and id(one) not in unused
    )
    known = (
        one.decode("latin-1") if isinstance(one, bytes) else one
        for one in texts
        if isinstance(one, str | bytes)
    )
    return frozenset(text.lower() for text in known if text.lower() in PROTECTING)


def _unused(module: Module, project: Collection[Module]) -> Iterator[ast.stmt]:
    """The functions of a module, without decorators, that nothing speaks of; methods are no such functions."""
    spoken = {name for one in project for name in _spoken_of(one)}
    around: list[ast.AST] = [module.tree] if project else []
    for node in around:
        for child in ast.iter_child_nodes(node):
            match child:
                case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) if (
                    name not in spoken and not child.decorator_list
                ):
                    yield child
                case ast.ClassDef() | ast.expr():
                    continue
                case _:
                    around.append(child)


def _spoken_of(module: Module) -> Iterator[str]:
    """What a module reads, by the last part of its name, imports under another name, or has as a text."""
    for node in ast.walk(module.tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.Constant(value=str(name)):
                yield name
            case ast.alias(name=name, asname=str()):
                yield name


def _is_compared(words: Collection[str]) -> bool:
    return "redirect" in words or any(word.startswith(("^", "$")) for word in words)


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
