"""Python's builtin functions that walk over iterables."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow.builtin_functions import FUNCTIONS, Builtin, builtin
from fumehood.flow.concrete import NotConcrete, concrete, distinct
from fumehood.flow.decided import truth
from fumehood.flow.folding import binary, fold
from fumehood.flow.frame import GeneratorStopped, Raised
from fumehood.flow.iteration import (
    MAX_ROUNDS,
    each,
    gather,
    iterate,
    unknown_element,
)
from fumehood.flow.iteration import (
    elements as elements_of,
)
from fumehood.flow.memory import present
from fumehood.flow.propagation import derived
from fumehood.flow.rounds import quantified
from fumehood.flow.subscripts import possibly
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Arguments,
    Constant,
    External,
    Listing,
    Site,
    Suspended,
    Value,
    join,
)
from fumehood.flow.verdicts import Proofs, Verdict, believe, known_now, proven

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

MAX_RANGE: Final = 256


def _collect(kind: type) -> Builtin:
    def apply(run: Interpreter, arguments: Arguments, site: Site) -> Value:
        source = arguments.get(0)
        if source is None:
            return Listing(run.memory.owner, (), kind=kind)
        if (
            kind is not set
            and isinstance(source, Listing)
            and source.kind is not set
            and source.rest is not None
        ):
            return Listing(run.memory.owner, map(present, source.elements), kind=kind, rest=source.rest)
        elements, complete = gather(run, source)
        if not complete:
            return Listing(run.memory.owner, (), kind=kind, rest=join(*elements) if elements else UNKNOWN)
        if kind is set:
            elements = distinct(elements)
        return Listing(run.memory.owner, elements, kind=kind)

    return apply


for _kind in (list, tuple, set):
    FUNCTIONS[_kind.__name__] = _collect(_kind)
FUNCTIONS["frozenset"] = FUNCTIONS["set"]


@builtin
def iter_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """An iterator over known elements goes on where it was; any other is what it iterates over."""
    source = arguments.get(0) or UNKNOWN
    known = elements_of(source) if len(arguments.positional) == 1 else None
    if not known or len(known) > MAX_ROUNDS:
        return source
    place = Listing(run.memory.owner, [Constant(0)])

    def start(on_yield: Callable[[Value], bool] | None) -> Value:
        while on_yield is not None:
            position = place.slots[0]
            index = position.value if isinstance(position, Constant) else 0
            if index >= len(known):
                break
            run.memory.write(place, 0, Constant(index + 1))
            item = present(known[index]) if isinstance(position, Constant) else join(*map(present, known))
            if not on_yield(item):
                raise GeneratorStopped
        return NONE

    return Suspended(start, is_generator=True, stays=True)


@builtin
def sorted_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`sorted` by known keys; otherwise the elements in unknown order."""
    elements, complete = gather(run, arguments.get(0) or UNKNOWN)
    if not complete:
        return Listing(run.memory.owner, (), rest=join(*elements) if elements else UNKNOWN)
    reverse = truth(arguments.keywords.get("reverse", NONE))
    try:
        keys = concrete(*_keys(run, elements, arguments, site))
    except NotConcrete:
        reverse = None
    if reverse is None:
        return Listing(run.memory.owner, (), rest=join(*elements, UNKNOWN))
    try:
        order = sorted(range(len(keys)), key=keys.__getitem__, reverse=reverse)
    except TypeError:
        raise Raised(External("builtins.TypeError")) from None
    return Listing(run.memory.owner, (elements[index] for index in order))


def _keys(run: Interpreter, elements: list[Value], arguments: Arguments, site: Site) -> list[Value]:
    """What elements are compared by."""
    key = arguments.keywords.get("key", NONE)
    if key == NONE:
        return elements
    return [run.call(key, Arguments([element]), site) for element in elements]


@builtin
def reversed_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`reversed` of known elements."""
    elements, complete = gather(run, arguments.get(0) or UNKNOWN)
    if not complete:
        return Listing(run.memory.owner, (), rest=join(*elements) if elements else UNKNOWN)
    return Listing(run.memory.owner, reversed(elements))


@builtin
def enumerate_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """Pairs of number and element."""
    elements, complete = gather(run, arguments.get(0) or UNKNOWN)
    if not complete:
        element = join(*elements) if elements else UNKNOWN
        pair = Listing(run.memory.owner, [UNKNOWN, element], kind=tuple)
        return Listing(run.memory.owner, (), rest=pair)
    start = arguments.get(1, "start")
    first = start.value if isinstance(start, Constant) and isinstance(start.value, int) else 0
    pairs = [Listing(run.memory.owner, [Constant(first + i), x], kind=tuple) for i, x in enumerate(elements)]
    return Listing(run.memory.owner, pairs)


@builtin
def zip_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """Tuples of elements."""
    columns = [iterate(run, value) for value in arguments.positional]
    if any(column is None for column in columns):
        row = Listing(run.memory.owner, map(unknown_element, arguments.positional), kind=tuple)
        return Listing(run.memory.owner, (), rest=row)
    rows = zip(*(column or [] for column in columns), strict=False)
    return Listing(run.memory.owner, [Listing(run.memory.owner, row, kind=tuple) for row in rows])


@builtin
def range_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """The numbers of a short range with known bounds."""
    bounds = [value.value for value in arguments.positional if isinstance(value, Constant)]
    if (
        len(bounds) == len(arguments.positional)
        and bounds
        and all(isinstance(bound, int) for bound in bounds)
    ):
        try:
            numbers = range(*bounds)
        except (TypeError, ValueError):
            return UNKNOWN
        if len(numbers[: MAX_RANGE + 1]) <= MAX_RANGE:
            return Listing(run.memory.owner, (Constant(number) for number in numbers))
    return Listing(run.memory.owner, (), rest=UNKNOWN)


@builtin
def map_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """Nothing is called before somebody iterates."""
    function, *sources = arguments.positional or [UNKNOWN]
    if not sources:
        return UNKNOWN

    def start(on_yield: Callable[[Value], bool] | None) -> Value:
        def one(item: Value) -> bool:
            row = [item] if len(sources) == 1 else iterate(run, item) or [UNKNOWN]
            value = run.call(function, Arguments(row), site)
            return on_yield is None or on_yield(value)

        rows = sources[0] if len(sources) == 1 else zip_(run, Arguments(sources), site)
        each(run, rows, one)
        return NONE

    return Suspended(start, is_generator=True)


@builtin
def filter_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """Elements for which the function is not decided false, when somebody iterates."""
    if len(arguments.positional) != 2:
        return UNKNOWN
    function, source = arguments.positional

    def start(on_yield: Callable[[Value], bool] | None) -> Value:
        def one(item: Value) -> bool:
            fits = item if function == NONE else run.call(function, Arguments([item]), site)
            if truth(fits) is not None:
                return truth(fits) is False or on_yield is None or on_yield(item)

            def kept() -> Value:
                believe(run, fits, True)
                return UNKNOWN if on_yield is None else Constant(on_yield(known_now(run, item)))

            run.choose([kept, lambda: UNKNOWN])
            return True

        each(run, source, one)
        return NONE

    return Suspended(start, is_generator=True)


def _quantifier(*, stops_on: bool) -> Builtin:
    def apply(run: Interpreter, arguments: Arguments, site: Site) -> Value:
        outcomes: list[bool | None] = []
        undecided: list[tuple[Proofs, Proofs]] = []

        def one(item: Value) -> bool:
            outcomes.append(truth(item))
            if outcomes[-1] is None:
                undecided.append((proven(item, True), proven(item, False)))
            return outcomes[-1] is not stops_on

        decided = each(run, arguments.get(0) or UNKNOWN, one)
        if decided and (None not in outcomes or stops_on in outcomes):
            return Constant(stops_on if stops_on in outcomes else not stops_on)
        if stops_on in outcomes or not undecided:
            return UNKNOWN
        proofs = quantified(undecided, stops_on=stops_on)
        return Verdict(None, *proofs) if any(proofs) else UNKNOWN

    return apply


FUNCTIONS["any"] = _quantifier(stops_on=True)
FUNCTIONS["all"] = _quantifier(stops_on=False)


def _extreme(choose: Callable[..., Any]) -> Builtin:
    def apply(run: Interpreter, arguments: Arguments, site: Site) -> Value:
        values = arguments.positional
        elements = iterate(run, values[0]) if len(values) == 1 else values
        if not elements:
            return _empty(elements, arguments)
        try:
            keys = concrete(*_keys(run, elements, arguments, site))
        except NotConcrete:
            return join(*elements)
        try:
            chosen: int = choose(range(len(keys)), key=keys.__getitem__)
        except TypeError:
            raise Raised(External("builtins.TypeError")) from None
        return elements[chosen]

    return apply


def _empty(elements: list[Value] | None, arguments: Arguments) -> Value:
    """What `min` and `max` make of nothing, or of something unknown."""
    default = arguments.keywords.get("default")
    if elements is None:
        return derived("", *arguments.positional)
    if default is None:
        raise Raised(External("builtins.ValueError"))
    return default


FUNCTIONS["min"] = _extreme(min)
FUNCTIONS["max"] = _extreme(max)


@builtin
def sum_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """`sum` of constants."""
    elements = iterate(run, arguments.get(0) or UNKNOWN)
    start = arguments.get(1, "start") or Constant(0)
    if elements is not None and len(elements) <= MAX_ROUNDS and isinstance(start, Listing):
        for element in elements:
            start = binary(run, ast.Add(), start, element)
        return start
    try:
        numbers, start = concrete(Listing(None, elements or []), arguments.get(1, "start") or Constant(0))
    except NotConcrete:
        return UNKNOWN
    return UNKNOWN if elements is None else fold(sum, numbers, start)


@builtin
def next_(run: Interpreter, arguments: Arguments, site: Site) -> Value:
    """The first element: a generator runs to its first yield, further elements are not told apart."""
    source = arguments.get(0) or UNKNOWN
    if isinstance(source, Suspended) and source.advanced:
        later: list[Value] = []
        possibly(run, lambda: each(run, source, _taking(later, goes_on=True)))
        return join(*later, derived("", source))
    first: list[Value] = []
    decided = each(run, source, _taking(first, goes_on=False))
    if first:
        return first[0]
    default = arguments.get(1)
    if default is None and decided:
        raise Raised(External("builtins.StopIteration"))
    return default or derived("", source)


def _taking(found: list[Value], *, goes_on: bool) -> Callable[[Value], bool]:
    def take(item: Value) -> bool:
        found.append(item)
        return goes_on

    return take
