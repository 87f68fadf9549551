"""Calls: functions entered with their actual arguments, classes made into instances, libraries asked."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from types import MethodDescriptorType
from typing import Final

from fumehood.flow import builtin_functions, builtin_methods, exceptions, text_methods
from fumehood.flow.attributes import ATTACHED, Attached, Super
from fumehood.flow.binding import bind, note_arguments, with_receiver, without_first
from fumehood.flow.exceptions import builtin_exception
from fumehood.flow.frame import Completion, Frame, GeneratorStopped, Raised
from fumehood.flow.generators import is_generator
from fumehood.flow.instances import instantiate
from fumehood.flow.interpreter import Interpreter, move
from fumehood.flow.knowledge import NOTHING, Known, Pair
from fumehood.flow.mappings import weaken
from fumehood.flow.propagation import HELD, derived
from fumehood.flow.taint import Step
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Alternatives,
    Arguments,
    Class,
    Dictionary,
    External,
    Function,
    Instance,
    Listing,
    Method,
    Partial,
    Scope,
    Site,
    Suspended,
    Unknown,
    Value,
    join,
    options,
    settle,
)
from fumehood.flow.verdicts import held, learn, one_of

MAX_DEPTH: Final = 48
MAX_RECURSION: Final = 3
"""How deep a function is entered from itself under undecided conditions; decided recursion ends as it would."""

MAX_ENTRIES: Final = 48
"""How often one function is entered on one way in: call trees that fan out would take for ever."""

MAX_DISTANCE: Final = 3
"""How deep calls are followed into modules that mention nothing of Flask, counted from the last one that does."""

MAX_EQUAL_CALLS: Final = 4
MAX_CHANGED_CALLS: Final = 16
"""A function called more often with equal arguments on one way in is answered from its last result, sooner when
nothing has changed since then."""

QUIET: Final = (
    "builtins.",
    "logging.",
    "os.",
    "sys.",
    "json.",
    "time.",
    "datetime.",
    "re.",
    "str.",
    "pprint.",
)
"""Libraries whose functions do not change what they are given."""


@move
def call(run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> Value:
    """The result of calling a value; with several candidates each is possible."""
    callee = settle(callee)
    if isinstance(callee, Alternatives):
        candidates = [way for way in run.memory.reasons.of(callee) if way[0] != NONE]
        if len(candidates) != 1:
            return _call_any(run, candidates, arguments, site)
        callee = candidates[0][0]
    return _call(run, callee, arguments, site)


def _call_any(run: Interpreter, candidates: list[Pair], arguments: Arguments, site: Site) -> Value:
    """Call one of several candidates, undecided which, with what is known where it is that one."""
    answers: list[tuple[Value, Value]] = []

    def arm(callee: Value, known: Known) -> Value:
        learn(run, known)
        answers.append((_subject(callee), _call(run, callee, arguments, site)))
        return answers[-1][1]

    arms = [partial(arm, callee, known) for callee, known in candidates]
    joined = run.choose(arms, [_subject(callee) for callee, _ in candidates])
    told = one_of(answers)
    return joined if told is None else told


def _subject(callee: Value) -> Value:
    """What a method is called on."""
    return callee.receiver if isinstance(callee, Method) else callee


def _call(run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> Value:
    match callee:
        case Function():
            return enter(run, callee, arguments, site)
        case Method(receiver=receiver, function=Function() as function):
            return enter(run, function, with_receiver(receiver, arguments), site)
        case Method(receiver=receiver, function=External(path=path)):
            return _library(run, path, receiver, arguments, site)
        case Class():
            return instantiate(run, callee, arguments, site)
        case External(path=path):
            return _library(run, path, None, arguments, site)
        case Partial(function=function, positional=positional, keywords=keywords):
            merged = replace(
                arguments,
                positional=[*positional, *arguments.positional],
                keywords={**keywords, **arguments.keywords},
                nodes={},
            )
            return call(run, function, merged, site)
        case Instance():
            method = run.read(callee, "__call__", site)
            return call(run, method, arguments, site) if isinstance(method, Method) else UNKNOWN
        case Attached(function=function) if function is not None:
            known = run.library.call(run, ATTACHED, function, arguments, site)
            return _unresolved(run, callee, arguments, site) if known is None else known
        case _:
            return _unresolved(run, callee, arguments, site)


def _library(run: Interpreter, path: str, receiver: Value | None, arguments: Arguments, site: Site) -> Value:
    if path.startswith("builtins."):
        if receiver is not None and path.endswith(".__init__") and _is_exception(receiver):
            return _fill_exception(run, receiver, arguments)
        return _builtin(run, path[9:], arguments, site)
    if receiver is None and (bound := _bound(run, path, arguments)) is not None:
        return run.call(bound, without_first(arguments), site)
    known = run.library.call(run, path, receiver, arguments, site)
    if known is not None:
        return known
    if receiver is not None and (method := builtin_methods.find(path, receiver)) is not None:
        return method(run, receiver, arguments)
    return _unresolved(run, External(path), arguments, site, receiver)


def _is_exception(value: Value) -> bool:
    return isinstance(value, Instance) and any(map(builtin_exception, value.library_classes()))


def _fill_exception(run: Interpreter, receiver: Value, arguments: Arguments) -> Value:
    """`super().__init__(message)` in an exception of the workspace."""
    assert isinstance(receiver, Instance)
    run.memory.write(receiver, "args", Listing(run.memory.owner, arguments.positional, kind=tuple))
    return NONE


def _bound(run: Interpreter, path: str, arguments: Arguments) -> Method | None:
    """The method that `Flask.run(app)` calls: a library's class asked with an object of it."""
    receiver = settle(arguments.positional[0]) if arguments.positional else None
    if not isinstance(receiver, Instance) or path.endswith("()"):
        return None
    method = run.library.method(receiver.library_classes(), path.rpartition(".")[2])
    return Method(receiver, method) if method == External(path) else None


def _builtin(run: Interpreter, name: str, arguments: Arguments, site: Site) -> Value:
    """A builtin function, or a method of a builtin type that is called on the type: `str.upper(text)`.

    Models may call one a sink; what it returns they say only of those that are not known here.
    """
    known = run.library.call(run, f"builtins.{name}", None, arguments, site)
    if (function := builtin_functions.FUNCTIONS.get(name)) is not None:
        return function(run, arguments, site)
    if known is not None:
        return known
    if builtin_exception(name) is not None:
        return exceptions.make(run, f"builtins.{name}", arguments, site)
    if arguments.positional and _is_method(name):
        return _on_type(run, name, arguments, site)
    return Unknown(f"{name}()")


def _on_type(run: Interpreter, name: str, arguments: Arguments, site: Site) -> Value:
    """`str.upper(text)`: what the method of that name of the object returns."""
    receiver = arguments.positional[0]
    bound = run.read(receiver, name.rpartition(".")[2], site)
    if isinstance(bound, Unknown) or (isinstance(bound, Method) and bound.function == External(name)):
        return run.call(bound, without_first(arguments), site)
    return Unknown(f"{name}()")


def _is_method(name: str) -> bool:
    """Whether a dotted name is a method of a builtin type that takes its object first: not `str.maketrans`."""
    kind, _, method = name.partition(".")
    found = getattr(builtins, kind, None)
    return isinstance(found, type) and isinstance(vars(found).get(method), MethodDescriptorType)


def _unresolved(
    run: Interpreter, callee: Value, arguments: Arguments, site: Site, receiver: Value | None = None
) -> Value:
    known = callee.path if isinstance(callee, External) else getattr(callee, "origin", "")
    path = known or _written(site)
    answer = run.library.unresolved(run, callee, arguments, site)
    if answer is not None:
        return answer
    more = [one for one in (arguments.spread, arguments.mapped) if one is not None]
    given = (*arguments.positional, *arguments.keywords.values(), *more)
    if isinstance(callee, Unknown) and callee.taints:
        return text_methods.of_tainted(callee, arguments, site)
    if not path.startswith(QUIET):
        for argument in given:
            if isinstance(argument, Dictionary) or (
                isinstance(argument, Listing) and argument.kind is not tuple
            ):
                weaken(run, argument, Unknown("passed to a library"))
    name = path.rpartition(".")[2]
    if isinstance(callee, External) and receiver is None and name[:1].isupper() and not name.isupper():
        return _library_object(run, callee, given, site)
    makes = _is_function(known) if known else "." not in path
    sources = given if receiver is None and makes else ()
    found = derived(f"{path}()", receiver or UNKNOWN, *sources, step=Step(site, f"passed through `{name}`"))
    return External(found.origin) if isinstance(callee, External) and not found.taints else found


def _written(site: Site) -> str:
    """How a call writes what it calls, where nothing else is known of that: `helpers.link_to`."""
    return ast.unparse(site.node.func) if isinstance(site.node, ast.Call) else ""


def _library_object(run: Interpreter, cls: External, given: Iterable[Value], site: Site) -> Instance:
    """An object of a library's class, which holds what it was made of; a key is there to be used, not handed out."""
    made = Instance(run.memory.owner, cls, site)
    held = derived(f"{cls.path}()", *given, step=Step(site, f"passed through `{cls.name}`"))
    if kept := tuple(taint for taint in held.taints if taint.source.kind != "secret"):
        made.slots[HELD] = Unknown(held.origin, kept)
    return made


def _is_function(path: str) -> bool:
    """Whether a path is that of a function, which makes something of its arguments; a method may look something up."""
    *folders, _ = path.split(".")
    if folders[:1] in (["self"], ["cls"]):
        return False
    return "(" not in path and "[" not in path and (not folders or all(name.islower() for name in folders))


def define(
    run: Interpreter, frame: Frame, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
) -> Function:
    """Make the function object of a definition, with its defaults evaluated now."""
    outer: Scope = frame.scope
    while outer.is_class and outer.outer is not None:
        outer = outer.outer
    outer.is_closed_over = True
    function = Function(run.memory.owner, node, outer, frame.module)
    run.defined.setdefault(node, function)
    spec = node.args
    positional = [*spec.posonlyargs, *spec.args]
    for parameter, default in zip(
        positional[len(positional) - len(spec.defaults) :], spec.defaults, strict=True
    ):
        function.defaults[parameter.arg] = run.evaluate(frame, default)
    for parameter, keyword_default in zip(spec.kwonlyargs, spec.kw_defaults, strict=True):
        if keyword_default is not None:
            function.defaults[parameter.arg] = run.evaluate(frame, keyword_default)
    return function


@move
def enter(run: Interpreter, function: Function, arguments: Arguments, site: Site) -> Value:
    """Run a function's body, or make the generator or coroutine that will."""
    if (
        run.library.named
        and (known := run.library.named_function(run, function, arguments, site)) is not None
    ):
        return known
    run.entered.add(function.node)
    generates = is_generator(function.node, function.module.module)
    if generates or isinstance(function.node, ast.AsyncFunctionDef):

        def start(on_yield: Callable[[Value], bool] | None) -> Value:
            return _run(run, function, arguments, site, on_yield, suspended)

        suspended = Suspended(start, is_generator=generates)
        return suspended
    return _remembered(run, function, arguments, site)


def _remembered(run: Interpreter, function: Function, arguments: Arguments, site: Site) -> Value:
    key = (function, tuple(arguments.positional), tuple(arguments.keywords.items()), run.possible > 0)
    count, value, version = run.calls.get(key, (0, UNKNOWN, 0))
    if count >= MAX_EQUAL_CALLS and version == run.memory.version:
        return value
    if count >= MAX_CHANGED_CALLS:
        return join(value, Unknown(f"{function.name}()"))
    entries = run.entries[function] = run.entries.get(function, 0) + 1
    if entries > MAX_ENTRIES:
        return Unknown(f"{function.name}()")
    version = run.memory.version
    value = _run(run, function, arguments, site, None)
    run.calls[key] = (count + 1, value, version)
    return value


def _again(function: Function, arguments: Arguments) -> Value:
    """What a function that calls itself once more may return: anything made of its arguments."""
    more = [one for one in (arguments.spread, arguments.mapped) if one is not None]
    return derived(f"{function.name}()", *arguments.positional, *arguments.keywords.values(), *more)


def _run(
    run: Interpreter,
    function: Function,
    arguments: Arguments,
    site: Site,
    on_yield: Callable[[Value], bool] | None,
    generator: Suspended | None = None,
) -> Value:
    again = run.active.count(function)
    distance = 0 if function.module.path in run.modules.near else run.distance + (again == 0)
    if again >= MAX_RECURSION and run.possible:
        return _again(function, arguments)
    if len(run.stack) >= MAX_DEPTH or distance > MAX_DISTANCE:
        return Unknown(f"{function.name}()")
    receiver = arguments.positional[0] if arguments.positional else None
    frame = Frame(
        function.module, Scope(run.memory.owner, function.outer), function, receiver, on_yield=on_yield
    )
    frame.generator = generator
    bind(run, function, arguments, frame.scope)
    note_arguments(run, function, frame.scope, site)
    saved = run.possible, run.stack, run.distance
    run.stack, run.distance = (*run.stack, site), distance
    run.active.append(function)
    try:
        return body(run, frame, function)
    finally:
        run.memory.forget(frame.scope)
        run.active.pop()
        run.possible, run.stack, run.distance = saved


def body(run: Interpreter, frame: Frame, function: Function) -> Value:
    """Run the body in a frame whose parameters are bound; the joined return values."""
    if isinstance(function.node, ast.Lambda):
        return run.evaluate(frame, function.node.body)
    try:
        end = run.block(frame, function.node.body)
    except Raised:
        if frame.returned is None:
            raise
        end, frame.dead = Completion.RETURN, True
    finally:
        if frame.returned is None:
            run.close(frame, 0)
    run.leave(frame, (Completion.RETURN,), fell_through=not frame.dead)
    if end is Completion.NORMAL and frame.returned is not None:
        return run.memory.reasons.join([(frame.returned, NOTHING), (NONE, held(run))])
    return frame.returned or NONE


def zero_argument_super(frame: Frame) -> Value:
    """`super()`: the class whose body holds the running method."""
    if frame.function is not None and frame.function.cls is not None and frame.receiver is not None:
        return Super(frame.receiver, frame.function.cls)
    return UNKNOWN


def hand_over(frame: Frame, value: Value) -> None:
    """Give a yielded value to whoever iterates the running generator."""
    if frame.on_yield is not None and not frame.on_yield(value):
        raise GeneratorStopped


@move
def resume(run: Interpreter, value: Value) -> Value:
    """The result of awaiting a coroutine; of anything else the value itself."""
    results = [
        option.start(None) if isinstance(option, Suspended) and not option.is_generator else option
        for option in options(value)
    ]
    return join(*results)


def run_to_end(run: Interpreter, value: Value) -> None:
    """Run a generator or coroutine that nobody else will."""
    for option in options(value):
        if isinstance(option, Suspended):
            option.start(None)
