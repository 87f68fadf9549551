"""Functions of the standard library that make functions, call them, or walk over what they are given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow import mappings, subscripts
from fumehood.flow.builtin_functions import FUNCTIONS
from fumehood.flow.builtin_iterables import zip_
from fumehood.flow.decided import truth
from fumehood.flow.iteration import each, iterate, unknown_element
from fumehood.flow.propagation import derived
from fumehood.flow.subscripts import sliced
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Arguments,
    Constant,
    External,
    Instance,
    Listing,
    Value,
    join,
)
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

GETTERS: Final = ("operator.itemgetter", "operator.attrgetter", "operator.methodcaller")
MAX_REPEATED: Final = 64


POOLS: Final = (
    "concurrent.futures.ThreadPoolExecutor",
    "concurrent.futures.ProcessPoolExecutor",
    "multiprocessing.pool.ThreadPool",
    "multiprocessing.Pool",
)


@on(*(f"{pool}.{name}" for pool in POOLS for name in ("map", "imap")))
def mapped(run: Interpreter, call: LibraryCall) -> Value:
    """`map` in other threads or processes, in the same order."""
    return FUNCTIONS["map"](run, call.arguments, call.site)


@on(*GETTERS)
def getter(run: Interpreter, call: LibraryCall) -> Value:
    """A function that remembers what it asks for."""
    made = Instance(run.memory.owner, External(call.path), call.site)
    made.slots["asked"] = Listing(None, call.arguments.positional, kind=tuple)
    return made


def _asked(call: LibraryCall) -> list[Value]:
    found = call.receiver.slots.get("asked") if isinstance(call.receiver, Instance) else None
    return found.elements if isinstance(found, Listing) else []


@on("operator.itemgetter.__call__")
def get_items(run: Interpreter, call: LibraryCall) -> Value:
    """`value[key]`, or a tuple of several."""
    value = call.arguments.get(0) or UNKNOWN
    found = [subscripts.read(run, value, key, call.site) for key in _asked(call)]
    return found[0] if len(found) == 1 else Listing(run.memory.owner, found, kind=tuple)


@on("operator.attrgetter.__call__")
def get_attributes(run: Interpreter, call: LibraryCall) -> Value:
    """`value.name.name`, or a tuple of several."""
    found = [_attribute(run, call, getattr(name, "value", None)) for name in _asked(call)]
    return found[0] if len(found) == 1 else Listing(run.memory.owner, found, kind=tuple)


def _attribute(run: Interpreter, call: LibraryCall, path: object) -> Value:
    value = call.arguments.get(0) or UNKNOWN
    if not isinstance(path, str):
        return derived("attrgetter()", value)
    for name in path.split("."):
        value = run.read(value, name, call.site)
    return value


@on("operator.methodcaller.__call__")
def call_method(run: Interpreter, call: LibraryCall) -> Value:
    """`value.name(…)`."""
    value, (name, *given) = call.arguments.get(0) or UNKNOWN, _asked(call) or [UNKNOWN]
    method = getattr(name, "value", None)
    if not isinstance(method, str):
        return derived("methodcaller()", value)
    return run.call(run.read(value, method, call.site), Arguments(given), call.site)


@on("operator.getitem")
def item(run: Interpreter, call: LibraryCall) -> Value:
    """`value[key]`."""
    return subscripts.read(run, call.arguments.get(0) or UNKNOWN, call.arguments.get(1) or UNKNOWN, call.site)


@on("operator.add", "operator.concat", "operator.mod", "operator.iadd", "operator.iconcat")
def joined(run: Interpreter, call: LibraryCall) -> Value:
    """Made of both."""
    return derived(f"{call.path}()", *call.arguments.positional)


@on("functools.reduce")
def reduce(run: Interpreter, call: LibraryCall) -> Value:
    """Each element with what came of those before it."""
    function, source = (
        call.arguments.get(0, "function") or UNKNOWN,
        call.arguments.get(1, "iterable") or UNKNOWN,
    )
    initial = call.arguments.get(2, "initial")
    found: list[Value] = [] if initial is None else [initial]

    def one(element: Value) -> bool:
        found[:] = [run.call(function, Arguments([*found, element]), call.site)] if found else [element]
        return True

    decided = each(run, source, one)
    result = found[0] if found else UNKNOWN
    return result if decided or initial is None else join(result, initial)


@on("functools.lru_cache", "functools.cache")
def cached(run: Interpreter, call: LibraryCall) -> Value:
    """The function itself, or what decorates it."""
    function = call.arguments.get(0, "user_function")
    if function is None or isinstance(function, Constant):
        return External("functools.cache")
    return function


# --- itertools -------------------------------------------------------------------------------------------------------


def _listing(run: Interpreter, sources: list[Value]) -> Listing:
    """The elements of several iterables in order."""
    return mappings.chained(run, (_as_list(run, source) for source in sources))


def _as_list(run: Interpreter, source: Value) -> Listing:
    if isinstance(source, Listing):
        return source
    elements = iterate(run, source)
    return Listing(None, rest=unknown_element(source)) if elements is None else Listing(None, elements)


@on("itertools.chain")
def chain(run: Interpreter, call: LibraryCall) -> Value:
    """All elements of all arguments."""
    return _listing(run, call.arguments.positional)


@on("itertools.chain.from_iterable")
def chain_of_all(run: Interpreter, call: LibraryCall) -> Value:
    """All elements of all elements."""
    source = call.arguments.get(0) or UNKNOWN
    elements = iterate(run, source)
    return _listing(run, [unknown_element(source)] if elements is None else elements)


@on("itertools.islice")
def islice(run: Interpreter, call: LibraryCall) -> Value:
    """Some elements, by known positions."""
    source, *bounds = call.arguments.positional or [UNKNOWN]
    numbers = [bound.value for bound in bounds if isinstance(bound, Constant)]
    known = bool(bounds) and len(numbers) == len(bounds) and all(map(_is_bound, numbers))
    if known and isinstance(source, Listing):
        return sliced(run, source, slice(*numbers))
    elements = iterate(run, source)
    if elements is None or not known:
        return Listing(run.memory.owner, rest=join(*(elements or [unknown_element(source)]), UNKNOWN))
    return Listing(run.memory.owner, elements[slice(*numbers)])


def _is_bound(number: object) -> bool:
    return number is None or (isinstance(number, int) and number >= 0)


@on("itertools.repeat")
def repeat(run: Interpreter, call: LibraryCall) -> Value:
    """One value, a known number of times or for ever."""
    value, times = call.arguments.get(0, "object") or UNKNOWN, call.arguments.get(1, "times")
    if isinstance(times, Constant) and isinstance(times.value, int) and times.value <= MAX_REPEATED:
        return Listing(run.memory.owner, [value] * max(0, times.value))
    return Listing(run.memory.owner, rest=value)


@on("itertools.cycle", "itertools.tee", "itertools.pairwise", "itertools.batched", "itertools.accumulate",
    "itertools.permutations", "itertools.combinations", "itertools.product", "itertools.groupby")  # fmt: skip
def arranged(run: Interpreter, call: LibraryCall) -> Value:
    """Elements in another arrangement, which is not followed."""
    return derived(f"{call.path}()[]", *map(_any_element, call.arguments.positional))


def _any_element(source: Value) -> Value:
    return derived("", source, unknown_element(source))


@on("itertools.zip_longest")
def zip_longest(run: Interpreter, call: LibraryCall) -> Value:
    """As `zip`; what fills the shorter ones is not told apart."""
    return zip_(run, Arguments(call.arguments.positional), call.site)


@on("itertools.filterfalse", "itertools.takewhile", "itertools.dropwhile")
def filtered(run: Interpreter, call: LibraryCall) -> Value:
    """Elements for which the function is not decided to be what leaves them out."""
    function, source = call.arguments.get(0) or NONE, call.arguments.get(1) or UNKNOWN
    left_out = call.path.endswith("filterfalse")
    found: list[Value] = []

    def one(element: Value) -> bool:
        fits = element if function == NONE else run.call(function, Arguments([element]), call.site)
        if call.path.endswith("dropwhile") or truth(fits) is not left_out:
            found.append(element)
        return True

    decided = each(run, source, one)
    if not decided:
        return Listing(run.memory.owner, rest=join(*found) if found else UNKNOWN)
    return Listing(run.memory.owner, found)
