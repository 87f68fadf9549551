"""`with` statements: managers entered in order, what they bind, and exceptions that they swallow."""

from __future__ import annotations

import ast
from collections.abc import Callable

from fumehood.flow import protocols
from fumehood.flow.decided import truth
from fumehood.flow.exceptions import catches
from fumehood.flow.frame import Completion, Frame, Raised
from fumehood.flow.interpreter import STATEMENTS, Interpreter
from fumehood.flow.targets import assign
from fumehood.flow.values import NONE, UNKNOWN, External, Instance, Suspended, Value, join, options

SUPPRESS, NULL_CONTEXT = External("contextlib.suppress"), External("contextlib.nullcontext")
Body = Callable[[Value], Completion]


def with_(run: Interpreter, frame: Frame, node: ast.With | ast.AsyncWith) -> Completion:
    """Enter the managers in order, run the body inside of them."""
    return _with(run, frame, node, list(node.items))


STATEMENTS[ast.With] = STATEMENTS[ast.AsyncWith] = with_  # type: ignore[assignment]


def _with(
    run: Interpreter, frame: Frame, node: ast.With | ast.AsyncWith, items: list[ast.withitem]
) -> Completion:
    if not items:
        return run.block(frame, node.body)
    item = items[0]

    def body(value: Value) -> Completion:
        if item.optional_vars is not None:
            assign(run, frame, item.optional_vars, value)
        return _with(run, frame, node, items[1:])

    manager = run.evaluate(frame, item.context_expr)
    if isinstance(manager, Suspended):
        return _in_generator(run, frame, manager, body)
    entered = _enter(run, manager)
    mark = len(frame.levels)
    try:
        end = body(entered)
    except Raised as raised:
        if not _swallows(run, manager, raised.value):
            raise
        run.close(frame, mark)
        return Completion.NORMAL
    _exit(run, manager, NONE)
    return end


def _in_generator(run: Interpreter, frame: Frame, manager: Suspended, body: Body) -> Completion:
    """The body of a `with` over `@contextmanager` runs where the generator yields."""
    mark, end = len(frame.levels), Completion.NORMAL

    def inside(value: Value) -> bool:
        nonlocal end
        try:
            end = body(value)
        finally:
            run.close(frame, mark)
        return True

    manager.start(inside)
    return end


def _enter(run: Interpreter, manager: Value) -> Value:
    """The value of `__enter__`, which for a library's manager is taken to be itself."""
    found = []
    for option in options(manager):
        if isinstance(option, Instance) and option.cls == NULL_CONTEXT:
            found.append(option.slots.get("enter_result", NONE))
            continue
        entered = protocols.special(run, option, "__enter__")
        if entered is None:
            entered = protocols.special(run, option, "__aenter__")
        found.append(option if entered is None else run.resume(entered))
    return join(*found)


def _exit(run: Interpreter, manager: Value, raised: Value) -> Value:
    """What `__exit__` answers to an exception, or to None."""
    found = []
    for option in options(manager):
        answer = protocols.special(run, option, "__exit__", raised, raised, UNKNOWN)
        if answer is None:
            answer = protocols.special(run, option, "__aexit__", raised, raised, UNKNOWN)
        found.append(NONE if answer is None else run.resume(answer))
    return join(*found)


def _swallows(run: Interpreter, manager: Value, raised: Value) -> bool:
    """Whether the program goes on after an exception; where that cannot be told, it goes on as a possibility."""
    if isinstance(manager, Instance) and manager.cls == SUPPRESS:
        answer = catches(manager.slots["wanted"], raised)
    else:
        answer = truth(_exit(run, manager, raised))
    run.possible += answer is None
    return answer is not False
