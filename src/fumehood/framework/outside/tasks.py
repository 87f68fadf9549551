"""Functions that another process calls: what a queue's decorator put on them, and what a queue is handed.

Celery, Dramatiq and others give a function methods that pass its arguments on, by whatever name: `task.delay(x)`,
`task.send(x)`, `task.apply_async((x,))`. A function of Python's has none, so that any of them which is called with
client data is taken to be one. RQ and schedulers are handed the function with the arguments after it.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from fumehood.flow.attributes import ATTACHED
from fumehood.flow.binding import with_receiver
from fumehood.flow.propagation import is_tainted
from fumehood.flow.values import (
    UNKNOWN,
    Arguments,
    Dictionary,
    Function,
    Instance,
    Listing,
    Method,
    Site,
    Value,
    options,
    settle,
)
from fumehood.framework.library import UNRESOLVED, in_background, on
from fumehood.framework.library_call import LibraryCall

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

GIVEN: Final = ("args", "kwargs")
"""Keywords for what the function is to be called with; everything else tells when and where."""


@on(ATTACHED)
def call_attached(run: Interpreter, call: LibraryCall) -> Value | None:
    """The function is called with what is passed on."""
    function = call.receiver
    given = _passed_on(call)
    if not isinstance(function, Function) or not _has_client_data(given):
        return None
    return in_background(
        run, function, with_receiver(UNKNOWN, given) if _is_bound(function) else given, call.site
    )


@on(*(f"celery.Task.{name}" for name in ("delay", "apply_async", "apply", "s", "si", "signature")))
def call_task(run: Interpreter, call: LibraryCall) -> Value | None:
    """A task that is a class: its method `run` is called."""
    if not isinstance(call.receiver, Instance):
        return None
    return in_background(run, run.read(call.receiver, "run", call.site), _passed_on(call), call.site)


def _enqueue(run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> None:
    """`queue.enqueue(function, x)`, `scheduler.add_job(function, args=[x])`, `scheduler.add_job(func=function, …)`."""
    handed = [*enumerate(arguments.positional, 1), *((0, one) for one in arguments.keywords.values())]
    for after, one in handed:
        value = settle(one)
        if isinstance(value, Function | Method):
            rest = Arguments(arguments.positional[after:], arguments.keywords)
            given = _unpacked(rest) or Arguments(rest.positional)
            if isinstance(site.node, ast.Call) and _has_client_data(given):
                in_background(run, value, given, site)
            return


UNRESOLVED.append(_enqueue)


def _passed_on(call: LibraryCall) -> Arguments:
    """The arguments themselves, or those that are in a tuple or below the names for them."""
    first, node = call.arguments.get(0), call.site.node
    name = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
    if name.startswith("apply") and isinstance(first, Listing):
        return Arguments(first.elements)
    return _unpacked(call.arguments) or call.arguments


def _unpacked(arguments: Arguments) -> Arguments | None:
    """What is below the names for a task's arguments; None if there are no such names."""
    if arguments.keywords.keys().isdisjoint(GIVEN):
        return None
    positional, named = (arguments.get(None, name) for name in GIVEN)
    found = Arguments(positional.elements if isinstance(positional, Listing) else [])
    if isinstance(named, Dictionary):
        found.keywords = {key: value for key, value in named.slots.items() if isinstance(key, str)}
    return found


def _has_client_data(given: Arguments) -> bool:
    return any(
        is_tainted(option) for one in (*given.positional, *given.keywords.values()) for option in options(one)
    )


def _is_bound(function: Function) -> bool:
    """Whether a task gets itself as its first argument: its decorator says `bind=True`."""
    decorators = getattr(function.node, "decorator_list", ())
    return any(
        keyword.arg == "bind" and isinstance(keyword.value, ast.Constant) and keyword.value.value is True
        for decorator in decorators
        if isinstance(decorator, ast.Call)
        for keyword in decorator.keywords
    )
