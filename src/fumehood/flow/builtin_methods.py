"""Methods of Python's own types on abstract values: text, lists, sets and dictionaries."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow import mappings, subscripts, text_methods
from fumehood.flow.assertions import contained
from fumehood.flow.builtin_iterables import next_, sorted_
from fumehood.flow.concrete import NotConcrete, concrete, distinct
from fumehood.flow.frame import Raised
from fumehood.flow.iteration import gather
from fumehood.flow.knowledge import NOTHING
from fumehood.flow.memory import present
from fumehood.flow.propagation import is_tainted
from fumehood.flow.values import (
    NONE,
    REST,
    UNKNOWN,
    Arguments,
    Constant,
    Dictionary,
    External,
    Listing,
    Suspended,
    Text,
    Value,
    join,
    may_be_missing,
)
from fumehood.flow.verdicts import EVERYTHING, about, learn

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

VALUE_ERROR: Final = External("builtins.ValueError")
BuiltinMethod = Callable[["Interpreter", Any, Arguments], Value]
METHODS: Final[dict[str, BuiltinMethod]] = {}


def find(path: str, receiver: Value) -> BuiltinMethod | None:
    """The method for a path such as `list.append`, if the receiver is of that kind."""
    if isinstance(receiver, Constant | Text):
        name = path.rpartition(".")[2]
        return lambda run, value, arguments: text_methods.constant_method(run, value, name, arguments)
    return METHODS.get(path)


def method(function: BuiltinMethod) -> BuiltinMethod:
    """Register `kind_name` as `kind.name`."""
    kind, _, name = getattr(function, "__name__", "").partition("_")
    METHODS[f"{kind}.{name}"] = function
    return function


def grow(run: Interpreter, receiver: Listing, value: Value) -> None:
    """More elements may be `value`."""
    run.memory.write(receiver, REST, join(receiver.rest, value) if receiver.rest is not None else value)


@method
def list_append(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """Add one element at the end."""
    value = arguments.get(0) or UNKNOWN
    if receiver.rest is None:
        run.memory.write(receiver, len(receiver.slots), value)
    else:
        grow(run, receiver, value)
    return NONE


@method
def list_extend(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """Add all elements of another iterable."""
    elements, complete = gather(run, arguments.get(0) or UNKNOWN)
    for element in elements:
        if complete:
            list_append(run, receiver, Arguments([element]))
        else:
            grow(run, receiver, element)
    return NONE


@method
def list_insert(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """Put an element before another."""
    position, elements = arguments.get(0), receiver.elements
    if isinstance(position, Constant) and isinstance(position.value, int) and receiver.rest is None:
        elements.insert(position.value, arguments.get(1) or UNKNOWN)
        subscripts.replace(run, receiver, elements)
    else:
        mappings.weaken(run, receiver, arguments.get(1) or UNKNOWN)
    return NONE


@method
def list_pop(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """Take an element out."""
    position, elements = arguments.get(0) or Constant(-1), receiver.elements
    known = isinstance(position, Constant) and isinstance(position.value, int) and receiver.rest is None
    if not known:
        return join(*elements, receiver.rest or UNKNOWN) if elements else receiver.rest or UNKNOWN
    try:
        found = elements.pop(position.value)  # type: ignore[attr-defined]
    except IndexError:
        raise Raised(subscripts.INDEX_ERROR) from None
    subscripts.replace(run, receiver, elements)
    return present(found)


@method
def list_remove(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """Drop the first equal element."""
    position = _position(receiver, arguments.get(0) or UNKNOWN)
    if position is not None:
        if position < 0:
            raise Raised(VALUE_ERROR)
        elements = receiver.elements
        del elements[position]
        subscripts.replace(run, receiver, elements)
    return NONE


def _position(receiver: Listing, wanted: Value) -> int | None:
    """Where the first equal element is, -1 when there is none; None when it cannot be told."""
    try:
        (needle,) = concrete(wanted)
    except NotConcrete:
        return None
    for place, element in enumerate(receiver.elements):
        try:
            if concrete(element) == [needle]:
                return place
        except NotConcrete:
            continue
    return -1 if receiver.rest is None and not is_tainted(receiver) else None


@method
def list_clear(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """Drop all elements."""
    subscripts.replace(run, receiver, [])
    run.memory.delete(receiver, REST)
    return NONE


@method
def list_reverse(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """Turn the order round."""
    subscripts.replace(run, receiver, receiver.elements[::-1])
    return NONE


@method
def list_copy(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """A new list with the same elements."""
    return Listing(run.memory.owner, receiver.elements, kind=receiver.kind, rest=receiver.rest)


@method
def list_index(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """The position of a constant among constants."""
    wanted = arguments.get(0) or UNKNOWN
    position = _position(receiver, wanted)
    if position is None or len(arguments.positional) > 1:
        if not is_tainted(receiver):
            learn(run, dict(about(wanted, EVERYTHING)))
        return UNKNOWN
    if position < 0:
        raise Raised(VALUE_ERROR)
    return Constant(position)


@method
def list_count(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """How many elements are equal."""
    try:
        needle, elements = concrete(arguments.get(0) or UNKNOWN, receiver)
    except NotConcrete:
        return UNKNOWN
    return Constant(elements.count(needle)) if receiver.kind is not set else UNKNOWN


@method
def list_sort(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """Put the elements in order."""
    ordered = sorted_(run, Arguments([receiver], arguments.keywords, arguments.rest), None)  # type: ignore[arg-type]
    if isinstance(ordered, Listing) and ordered.rest is None:
        subscripts.replace(run, receiver, ordered.elements)
    else:
        mappings.weaken(run, receiver, join(*receiver.elements, UNKNOWN))
    return NONE


@method
def set_add(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """Add one element that is not there yet."""
    value = arguments.get(0) or UNKNOWN
    if receiver.rest is None and len(distinct([*receiver.elements, value])) == len(receiver.slots):
        return NONE
    return list_append(run, receiver, arguments)


@method
def set_update(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """Add all elements of another iterable."""
    elements, complete = gather(run, arguments.get(0) or UNKNOWN)
    if not complete:
        for element in elements:
            grow(run, receiver, element)
    for element in elements:
        set_add(run, receiver, Arguments([element]))
    return NONE


@method
def set_discard(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """Drop an element if it is there."""
    with suppress(Raised):
        list_remove(run, receiver, arguments)
    return NONE


@method
def set_remove(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """Drop an element that has to be there."""
    try:
        return list_remove(run, receiver, arguments)
    except Raised:
        raise Raised(subscripts.KEY_ERROR) from None


METHODS["tuple.index"] = list_index
METHODS["tuple.count"] = list_count
METHODS["set.copy"] = list_copy


@method
def dict_get(run: Interpreter, receiver: Dictionary, arguments: Arguments) -> Value:
    """An entry, or the default where there may be none."""
    key, default = arguments.get(0) or UNKNOWN, arguments.get(1, "default") or NONE
    if not isinstance(key, Constant):
        return _any_entry(run, receiver, key, default)
    found = receiver.slots.get(key.value)
    if found is None:
        return (
            default if receiver.rest is None else join(subscripts.further(receiver.rest, key.value), default)
        )
    kept = present(found)
    return kept if kept is found else join(kept, default)


def _any_entry(run: Interpreter, receiver: Dictionary, key: Value, default: Value) -> Value:
    """The entry under a key that nobody knows; where there is one, the key is one of the program's."""
    values = [present(value) for value in receiver.slots.values()]
    if receiver.rest is not None:
        values.append(receiver.rest)
    if not values:
        return default
    own = receiver.rest is None and is_tainted(key) and not is_tainted(receiver)
    known = dict(about(key, EVERYTHING)) if own else NOTHING
    return run.memory.reasons.join([(join(*values), known), (default, NOTHING)])


@method
def dict_setdefault(run: Interpreter, receiver: Dictionary, arguments: Arguments) -> Value:
    """The entry, made when it is not there."""
    key = arguments.get(0)
    if not isinstance(key, Constant):
        return UNKNOWN
    default = arguments.get(1) or NONE
    if key.value not in receiver.slots:
        value = default if receiver.rest is None else join(receiver.rest, default)
        run.memory.write(receiver, key.value, value)
    return present(receiver.slots[key.value])


@method
def dict_update(run: Interpreter, receiver: Dictionary, arguments: Arguments) -> Value:
    """Entries of another mapping and keywords."""
    source = arguments.positional[0] if arguments.positional else None
    if source is not None:
        mappings.update(run, receiver, source)
    for key, value in arguments.keywords.items():
        run.memory.write(receiver, key, value)
    if arguments.rest:
        mappings.update(run, receiver, arguments.mapped or UNKNOWN)
    return NONE


@method
def dict_pop(run: Interpreter, receiver: Dictionary, arguments: Arguments) -> Value:
    """The entry, which is gone afterwards."""
    found = dict_get(run, receiver, arguments)
    key = arguments.get(0)
    if isinstance(key, Constant):
        if len(arguments.positional) == 1 and key.value not in receiver.slots and receiver.rest is None:
            raise Raised(subscripts.KEY_ERROR)
        run.memory.delete(receiver, key.value)
    return found


@method
def dict_popitem(run: Interpreter, receiver: Dictionary, arguments: Arguments) -> Value:
    """The last entry as a pair, gone afterwards."""
    if receiver.rest is not None or any(may_be_missing(item) for item in receiver.slots.values()):
        return UNKNOWN
    if not receiver.slots:
        raise Raised(subscripts.KEY_ERROR)
    key, value = list(receiver.slots.items())[-1]
    run.memory.delete(receiver, key)
    return Listing(run.memory.owner, [Constant(key), value], kind=tuple)


@method
def dict_clear(run: Interpreter, receiver: Dictionary, arguments: Arguments) -> Value:
    """Drop all entries."""
    for key in list(receiver.slots):
        run.memory.delete(receiver, key)
    run.memory.delete(receiver, REST)
    return NONE


@method
def dict_copy(run: Interpreter, receiver: Dictionary, arguments: Arguments) -> Value:
    """A new dictionary with the same entries."""
    copy = Dictionary(run.memory.owner, receiver.at, receiver.rest)
    copy.slots.update(receiver.slots)
    return copy


@method
def dict_items(run: Interpreter, receiver: Dictionary, arguments: Arguments) -> Value:
    """Pairs of key and value."""
    pairs = [
        Listing(run.memory.owner, [Constant(key), present(value)], kind=tuple)
        for key, value in receiver.slots.items()
    ]
    more = (
        Listing(run.memory.owner, [receiver.unlisted, receiver.rest], kind=tuple) if receiver.rest else None
    )
    return Listing(run.memory.owner, pairs, rest=more)


@method
def dict_keys(run: Interpreter, receiver: Dictionary, arguments: Arguments) -> Value:
    """The keys."""
    rest = receiver.unlisted if receiver.rest else None
    return Listing(run.memory.owner, (Constant(key) for key in receiver.slots), rest=rest)


@method
def dict_values(run: Interpreter, receiver: Dictionary, arguments: Arguments) -> Value:
    """The values."""
    values = (present(value) for value in receiver.slots.values())
    return Listing(run.memory.owner, values, rest=receiver.rest)


@method
def generator_send(run: Interpreter, receiver: Suspended, arguments: Arguments) -> Value:
    """As `next`; what is sent is what each `yield` evaluates to from then on."""
    receiver.sent = join(receiver.sent, arguments.get(0) or UNKNOWN)
    return next_(run, Arguments([receiver]), None)  # type: ignore[arg-type]


METHODS["generator.__next__"] = lambda run, receiver, arguments: next_(run, Arguments([receiver]), None)  # type: ignore[arg-type]


@method
def set_issubset(run: Interpreter, receiver: Listing, arguments: Arguments) -> Value:
    """Whether there is nothing in it but what is in another iterable."""
    return (
        contained(receiver, Listing(None, gather(run, arguments.get(0) or UNKNOWN)[0], kind=set)) or UNKNOWN
    )
