"""Walking over what can be iterated: known elements one by one, generators as they run, unknowns once."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from fumehood.flow.enumerations import is_enumeration
from fumehood.flow.frame import GeneratorStopped
from fumehood.flow.memory import present
from fumehood.flow.propagation import any_of, derived
from fumehood.flow.protocols import row, special
from fumehood.flow.values import (
    MISSING,
    UNKNOWN,
    Class,
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    Suspended,
    Unknown,
    Value,
    join,
    may_be_missing,
    options,
    settle,
)

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

MAX_ROUNDS: Final = 64
"""Elements of a known sequence that a loop walks one by one; longer ones are joined."""


def iterate(run: Interpreter, value: Value) -> list[Value] | None:
    """All elements in order; None when their number is not known."""
    found: list[Value] = []

    def take(item: Value) -> bool:
        found.append(item)
        return True

    return found if each(run, value, take) else None


def gather(run: Interpreter, value: Value) -> tuple[list[Value], bool]:
    """What elements there may be, and whether these are all of them, in order."""
    found: list[Value] = []

    def take(item: Value) -> bool:
        found.append(item)
        return True

    complete = each(run, value, take)
    return found, complete


def each(run: Interpreter, value: Value, body: Callable[[Value], bool]) -> bool:
    """Call `body` for each element until it answers False; whether every round was decided.

    Of an iterable with unknown elements the body sees one round, as a possibility, with their join.
    """
    value = settle(value)
    if isinstance(value, Suspended) and value.is_generator:
        return _generator(run, value, body)
    if (own := special(run, value, "__iter__")) is not None:
        return each(run, own, body)
    known = elements(value)
    if known is None or len(known) > MAX_ROUNDS:
        _possible_round(run, body, join(*map(present, known)) if known else unknown_element(value))
        return False
    decided = True
    for item in known:
        run.spend(1)
        if may_be_missing(item):
            decided = False
            _possible_round(run, body, present(item))
        elif not body(item):
            break
    return decided


def _possible_round(run: Interpreter, body: Callable[[Value], bool], item: Value) -> None:
    def arm() -> Value:
        body(item)
        return UNKNOWN

    run.choose([arm, lambda: UNKNOWN])


def _generator(run: Interpreter, value: Suspended, body: Callable[[Value], bool]) -> bool:
    """Run a generator; where it went on from when it was asked before is not known."""
    if value.advanced:
        _possibly_again(run, value, body)
        return False
    value.advanced = not value.stays
    possible, decided = run.possible, True

    def take(item: Value) -> bool:
        nonlocal decided
        run.spend(1)
        decided = decided and run.possible == possible
        return body(item)

    with suppress(GeneratorStopped):
        value.result = value.start(take)
    return decided


def _possibly_again(run: Interpreter, value: Suspended, body: Callable[[Value], bool]) -> None:
    def again() -> Value:
        with suppress(GeneratorStopped):
            value.start(lambda item: body(join(item, UNKNOWN)))
        return UNKNOWN

    run.choose([again, lambda: UNKNOWN])


def elements(value: Value) -> list[Value] | None:
    """The elements of a container or constant whose number is known."""
    match value:
        case Listing(rest=None):
            return value.elements
        case Dictionary(rest=None):
            return [_possibly(Constant(key), item) for key, item in value.slots.items()]
        case Constant(value=str() | bytes() | tuple() as text):
            return [Constant(item) for item in text[: MAX_ROUNDS + 1]]
        case Class(fields=fields) if is_enumeration(value):
            return [value.slots[name] for name in fields]
        case Instance():
            return row(value)
        case _:
            return None


def _possibly(key: Value, item: Value) -> Value:
    return join(key, MISSING) if may_be_missing(item) else key


def unknown_element(value: Value) -> Value:
    """What one element of a container with an unknown number of them may be."""
    found: list[Value] = []
    for option in options(value):
        match option:
            case Listing(rest=rest):
                found += [*map(present, option.elements), rest or UNKNOWN]
            case Dictionary():
                found += [*(Constant(key) for key in option.slots), option.unlisted]
            case Unknown():
                found.append(any_of(option))
            case External(path=path):
                found.append(Unknown(f"{path}[]"))
            case Instance():
                found.append(derived("".join(f"{path}[]" for path in option.library_classes()[:1]), option))
            case _:
                found.append(derived("", option))
    return join(*found)
