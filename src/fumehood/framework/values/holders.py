"""Objects of the standard library that keep what is put into them: buffers, queues, context variables, named tuples."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from fumehood.flow import mappings, subscripts
from fumehood.flow.builtin_functions import FUNCTIONS
from fumehood.flow.builtin_methods import METHODS, list_append, list_pop
from fumehood.flow.decided import string
from fumehood.flow.folding import as_text, concatenate
from fumehood.flow.frame import Raised
from fumehood.flow.iteration import iterate, unknown_element
from fumehood.flow.memory import present
from fumehood.flow.propagation import HELD, derived, is_tainted
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Arguments,
    Class,
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    Scope,
    Site,
    Unknown,
    Value,
    join,
    options,
)
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

MAX_TEXT: Final = 20_000


def held(receiver: Value | None) -> Value:
    """What was put into an object."""
    return receiver.slots.get(HELD, UNKNOWN) if isinstance(receiver, Instance) else UNKNOWN


# --- buffers ---------------------------------------------------------------------------------------------------------


@on("io.StringIO", "io.BytesIO", "io.TextIOWrapper", "io.BufferedReader")
def buffer(run: Interpreter, call: LibraryCall) -> Value:
    """A buffer with what it begins with."""
    made = Instance(run.memory.owner, External("io.StringIO"), call.site)
    first = call.arguments.get(0, "initial_value", "initial_bytes", "buffer", "raw") or Constant("")
    made.slots[HELD] = join(*(held(one) if isinstance(one, Instance) else one for one in options(first)))
    return made


@on("io.StringIO.write", "io.StringIO.writelines")
def write(run: Interpreter, call: LibraryCall) -> Value:
    """One more piece at the end."""
    if isinstance(call.receiver, Instance):
        given = call.arguments.get(0) or UNKNOWN
        pieces = [given] if call.path.endswith("write") else iterate(run, given) or [unknown_element(given)]
        before = present(call.receiver.slots.get(HELD, Constant("")))
        run.memory.write(call.receiver, HELD, _longer(run, [before, *pieces]))
    return UNKNOWN


_print = FUNCTIONS["print"]


def _print_to(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`print(…, file=buffer)` writes to it, anything else is no sink."""
    file = arguments.keywords.get("file")
    if isinstance(file, Instance):
        pieces = [piece for one in arguments.positional for piece in (one, Constant(" "))]
        text = concatenate([*(as_text(run, piece) for piece in pieces[:-1]), Constant("\n")])
        run.call(run.read(file, "write", site), Arguments([text]), site)
    return _print(run, arguments, site)


FUNCTIONS["print"] = _print_to


def _longer(run: Interpreter, pieces: list[Value]) -> Value:
    """Texts one after another; bytes are not told apart."""
    if all(isinstance(piece, Constant) and isinstance(piece.value, bytes) for piece in pieces):
        return Constant(b"".join(piece.value for piece in pieces if isinstance(piece, Constant)))
    kept = [piece for piece in pieces if piece not in (Constant(""), Constant(b""))]
    return kept[0] if len(kept) == 1 else concatenate(as_text(run, piece) for piece in kept)


@on("io.StringIO.getvalue", "io.StringIO.read", "io.StringIO.getbuffer", "io.StringIO.readline",
    "io.StringIO.readall", "io.StringIO.__enter__", "io.StringIO.detach")  # fmt: skip
def content(run: Interpreter, call: LibraryCall) -> Value:
    """All that was written; parts of it are not told apart."""
    name = call.path.rpartition(".")[2]
    if name in ("__enter__", "detach"):
        return call.receiver or UNKNOWN
    whole = name in ("getvalue", "getbuffer") or (name == "read" and not call.arguments.positional)
    return held(call.receiver) if whole else derived(f"io.{name}()", held(call.receiver))


@on("io.StringIO.readlines", "io.StringIO.__iter__")
def lines(run: Interpreter, call: LibraryCall) -> Value:
    """The lines of what was written."""
    return Listing(run.memory.owner, rest=derived("io.readlines()", held(call.receiver)))


@on("io.StringIO.truncate")
def truncate(run: Interpreter, call: LibraryCall) -> Value:
    """Nothing is left where it is cut at the beginning."""
    if isinstance(call.receiver, Instance) and call.arguments.get(0) == Constant(0):
        run.memory.write(call.receiver, HELD, Constant(""))
    return UNKNOWN


# --- deques: lists with two ends -------------------------------------------------------------------------------------


class deque(list[Value]):  # noqa: N801 -- its name is what the paths of methods begin with
    """The kind of a Listing that is a deque."""


@on("collections.deque")
def make_deque(run: Interpreter, call: LibraryCall) -> Value:
    """What it is made of, in order; one of bounded length may have lost any of it."""
    source = call.arguments.get(0, "iterable")
    elements = [] if source is None else iterate(run, source)
    found = Listing(run.memory.owner, elements or (), kind=deque)
    if elements is None:
        found.rest = unknown_element(source or UNKNOWN)
    return found


def _deque_appendleft(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """One more at the beginning."""
    subscripts.replace(run, receiver, [arguments.get(0) or UNKNOWN, *receiver.elements])
    return NONE


def _deque_extendleft(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """Each at the beginning, so that the last one comes first."""
    for element in iterate(run, arguments.get(0) or UNKNOWN) or [
        unknown_element(arguments.get(0) or UNKNOWN)
    ]:
        _deque_appendleft(run, receiver, Arguments([element]))
    return NONE


def _deque_popleft(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    return list_pop(run, receiver, Arguments([Constant(0)]))


def _deque_rotate(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """By a known number of places."""
    places = arguments.get(0) or Constant(1)
    elements = receiver.elements
    if isinstance(places, Constant) and isinstance(places.value, int) and elements and receiver.rest is None:
        by = -places.value % len(elements)
        subscripts.replace(run, receiver, elements[by:] + elements[:by])
    elif elements:
        mappings.weaken(run, receiver, join(*elements))
    return NONE


METHODS.update(
    {
        f"deque.{name}": METHODS[f"list.{name}"]
        for name in (
            "append",
            "extend",
            "insert",
            "pop",
            "remove",
            "clear",
            "reverse",
            "copy",
            "index",
            "count",
        )
    }
    | {
        "deque.appendleft": _deque_appendleft,
        "deque.extendleft": _deque_extendleft,
        "deque.popleft": _deque_popleft,
        "deque.rotate": _deque_rotate,
    }
)


# --- queues ----------------------------------------------------------------------------------------------------------

QUEUES: Final = tuple(
    f"{module}.{name}"
    for module in ("queue", "asyncio", "multiprocessing")
    for name in ("Queue", "LifoQueue", "PriorityQueue", "SimpleQueue", "JoinableQueue")
)
UNORDERED: Final = "queue.PriorityQueue"


def _methods(classes: tuple[str, ...], *names: str) -> list[str]:
    return [f"{cls}.{name}" for cls in classes for name in names]


@on(*QUEUES)
def queue(run: Interpreter, call: LibraryCall) -> Value:
    """An empty queue."""
    made = Instance(run.memory.owner, External(call.path), call.site)
    made.slots[HELD] = Listing(run.memory.owner)
    return made


@on(*_methods(QUEUES, "put", "put_nowait"))
def put(run: Interpreter, call: LibraryCall) -> Value:
    """One more at the end."""
    items = held(call.receiver)
    if isinstance(items, Listing):
        list_append(run, items, Arguments([call.arguments.get(0, "item", "obj") or UNKNOWN]))
    return NONE


@on(*_methods(QUEUES, "get", "get_nowait"))
def get(run: Interpreter, call: LibraryCall) -> Value:
    """The first, or the last; of a queue with priorities any."""
    items = held(call.receiver)
    if not isinstance(items, Listing):
        return UNKNOWN
    if call.path.startswith(UNORDERED) or call.path.split(".")[1] == "PriorityQueue":
        return join(*map(present, items.elements), items.rest or UNKNOWN)
    position = -1 if ".LifoQueue." in call.path else 0
    with suppress(Raised):
        return list_pop(run, items, Arguments([Constant(position)]))
    return UNKNOWN


# --- context variables -----------------------------------------------------------------------------------------------


@on("contextvars.ContextVar")
def context_variable(run: Interpreter, call: LibraryCall) -> Value:
    """A variable of each request for itself, with what it is before anything was set."""
    made = Instance(run.memory.owner, External(call.path), call.site)
    default = call.arguments.get(None, "default")
    if default is not None:
        made.slots[HELD] = default
    return made


@on("contextvars.ContextVar.set")
def set_variable(run: Interpreter, call: LibraryCall) -> Value:
    """What it is from here on; the token that is returned is no part of it."""
    if isinstance(call.receiver, Instance):
        run.memory.write(call.receiver, HELD, call.arguments.get(0, "value") or UNKNOWN)
    return Unknown("contextvars.Token")


@on("contextvars.ContextVar.get")
def get_variable(run: Interpreter, call: LibraryCall) -> Value:
    """What it is, or the default of this call."""
    default = call.arguments.get(0, "default")
    kept = call.receiver.slots.get(HELD) if isinstance(call.receiver, Instance) else None
    if kept is None:
        return UNKNOWN if default is None else default
    return present(kept)


# --- mappings --------------------------------------------------------------------------------------------------------


@on("collections.ChainMap")
def chain_map(run: Interpreter, call: LibraryCall) -> Value:
    """What the first mapping that has a key says."""
    found = Dictionary(run.memory.owner, call.site)
    for source in reversed(call.arguments.positional):
        for option in options(source):
            if isinstance(option, Dictionary) or is_tainted(option):
                mappings.update(run, found, option)
    return found


@on("collections.namedtuple")
def named_tuple(run: Interpreter, call: LibraryCall) -> Value:
    """A class of tuples whose fields have names."""
    name, fields = (
        string(call.arguments.get(0, "typename")) or "",
        call.arguments.get(1, "field_names") or UNKNOWN,
    )
    written = string(fields)
    names = written.replace(",", " ").split() if written is not None else _texts(iterate(run, fields))
    scope = Scope(run.memory.owner, is_class=True)
    made = Class(run.memory.owner, call.site, name, (External("typing.NamedTuple"),), scope)
    made.slots = scope.slots
    made.fields = tuple(names)
    defaults = call.arguments.get(None, "defaults")
    if isinstance(defaults, Listing):
        made.slots.update(zip(names[len(names) - len(defaults.slots) :], defaults.elements, strict=False))
    return made


def _texts(elements: list[Value] | None) -> list[str]:
    return [text for element in elements or [] if (text := string(element)) is not None]
