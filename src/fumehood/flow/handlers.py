"""`try` statements: what may be interrupted, who catches it, and what comes last."""

from __future__ import annotations

import ast
from functools import partial
from typing import Final

from fumehood.flow import exceptions
from fumehood.flow.frame import Completion, Frame, Raised
from fumehood.flow.interpreter import Interpreter
from fumehood.flow.memory import Memory, Watched
from fumehood.flow.statements import NORMAL, RETURN, transfer
from fumehood.flow.values import UNKNOWN, Class, External, Listing, Value, join

MAX_RAISED: Final = 8
"""So many exceptions that a body may raise are told apart."""


@transfer(ast.Try)
def try_(run: Interpreter, frame: Frame, node: ast.Try) -> Completion:
    """The body, its handlers as possibilities (or for certain when it raises), `else` and `finally`."""
    return _try(run, frame, node)


@transfer(ast.TryStar)
def try_star(run: Interpreter, frame: Frame, node: ast.TryStar) -> Completion:
    """As `try`."""
    return _try(run, frame, node)


def _try(run: Interpreter, frame: Frame, node: ast.Try | ast.TryStar) -> Completion:
    possible, returned = run.possible, frame.returned
    try:
        end = _body_and_handlers(run, frame, node)
    except Raised:
        run.possible = possible
        final = _finally(run, frame, node.finalbody, returned)
        if final is not NORMAL:
            return final
        raise
    return _finally(run, frame, node.finalbody, returned) or end


def _finally(run: Interpreter, frame: Frame, body: list[ast.stmt], returned: Value | None) -> Completion:
    """What comes last; a `return` in it replaces the one it comes after, not those before the `try`."""
    if not body:
        return NORMAL
    replaced, frame.returned, frame.ways = frame.returned, None, []
    end = run.block(frame, body)
    kept = [value for value in (returned if end is RETURN else replaced, frame.returned) if value is not None]
    frame.returned = join(*kept) if kept else None
    return end


def _body_and_handlers(run: Interpreter, frame: Frame, node: ast.Try | ast.TryStar) -> Completion:
    memory = run.memory
    around, memory.watched = memory.watched, {}
    raised_inside: list[Value] = []
    run.raising.append(raised_inside)
    first: Watched = {}
    try:
        began = _beginning(run, frame, node)
        run.block(frame, node.body[:began])
        first, memory.watched = memory.watched, {}
        end = run.block(frame, node.body[began:])
    except Raised as raised:
        return _handle(run, frame, node, raised)
    finally:
        run.raising.pop()
        written, memory.watched = memory.watched, around
        _watch_further(memory, first)
        _watch_further(memory, written)
    whole = _together(first, written)
    handlers = [
        partial(
            _interrupted, run, frame, one, written if _is_for_own(run, frame, one) else whole, raised_inside
        )
        for one in node.handlers
    ]
    if not handlers or _harmless(node.body):
        return end or run.block(frame, node.orelse)
    possible = run.possible
    outcome = run.branch(frame, [lambda: end or _else(run, frame, node), *handlers])
    run.possible = possible
    return outcome


def _beginning(run: Interpreter, frame: Frame, node: ast.Try | ast.TryStar) -> int:
    """How many statements come before any that could raise what a handler for the program's own exceptions catches."""
    if not any(_is_for_own(run, frame, one) for one in node.handlers):
        return 0
    for number, statement in enumerate(node.body):
        if not _calls_library(run, frame, statement):
            return number
    return len(node.body)


def _is_for_own(run: Interpreter, frame: Frame, node: ast.ExceptHandler) -> bool:
    """Whether a handler catches nothing but exceptions of the program, which no library raises."""
    if not isinstance(node.type, ast.Name | ast.Tuple):
        return False
    wanted = run.evaluate(frame, node.type)
    listed = wanted.elements if isinstance(wanted, Listing) else [wanted]
    return bool(listed) and all(isinstance(one, Class) for one in listed)


def _calls_library(run: Interpreter, frame: Frame, node: ast.stmt) -> bool:
    """Whether a statement is `name = function(name)` with a function of a library."""
    match node:
        case ast.Assign(targets=[ast.Name()], value=ast.Call(func=callee, args=given, keywords=[])):
            plain = _is_plain(callee) and all(isinstance(one, ast.Name | ast.Constant) for one in given)
            return plain and isinstance(run.evaluate(frame, callee), External)
        case _:
            return False


def _is_plain(callee: ast.expr) -> bool:
    """Whether it is a name, or an attribute of one."""
    return isinstance(callee.value if isinstance(callee, ast.Attribute) else callee, ast.Name)


def _together(first: Watched, second: Watched) -> Watched:
    """What was written in two parts of a body."""
    found = {slot: list(values) for slot, values in first.items()}
    for slot, values in second.items():
        found.setdefault(slot, []).extend(values)
    return found


def _else(run: Interpreter, frame: Frame, node: ast.Try | ast.TryStar) -> Completion:
    """What follows a body that nothing interrupted, which is as certain as the body."""
    run.possible -= 1
    try:
        return run.block(frame, node.orelse)
    finally:
        run.possible += 1


def _watch_further(memory: Memory, written: Watched) -> None:
    """What was watched inside is written as well for who watches outside."""
    if memory.watched is not None:
        for slot, values in written.items():
            memory.watched.setdefault(slot, []).extend(values)


def _interrupted(
    run: Interpreter, frame: Frame, node: ast.ExceptHandler, written: Watched, raised: list[Value]
) -> Completion:
    """A handler that runs after the body stopped somewhere."""
    run.memory.interrupted(written)
    caught = UNKNOWN if node.name is None else _caught(run, frame, node, raised)
    return _handler(run, frame, node, caught)


def _caught(run: Interpreter, frame: Frame, node: ast.ExceptHandler, raised: list[Value]) -> Value:
    """What a handler's name is bound to: what the program was seen to raise, or a library's exception."""
    at = frame.site(node.type or node.body[0])
    wanted = None if node.type is None else run.evaluate(frame, node.type)
    fitting = [
        exceptions.as_object(run, one, at)
        for one in raised[:MAX_RAISED]
        if wanted is None or exceptions.catches(wanted, one) is not False
    ]
    if wanted is not None and exceptions.is_own(wanted):
        own = [option for one in fitting for option in exceptions.of_own(one)]
        return join(*own) if own else UNKNOWN
    return join(*fitting, exceptions.of_library(run, at))


def _harmless(body: list[ast.stmt]) -> bool:
    """Whether nothing in a body can raise but for running out of memory."""
    return all(map(_cannot_raise, body))


def _cannot_raise(node: ast.stmt) -> bool:
    match node:
        case ast.Pass() | ast.FunctionDef(decorator_list=[]) | ast.Break() | ast.Continue():
            return True
        case ast.Assign(targets=[ast.Name()], value=ast.Constant()) | ast.Return(value=ast.Constant() | None):
            return True
        case _:
            return False


def _handle(run: Interpreter, frame: Frame, node: ast.Try | ast.TryStar, raised: Raised) -> Completion:
    """What happens after the body raised for certain."""
    possible: list[ast.ExceptHandler] = []
    for handler in node.handlers:
        caught = (
            True
            if handler.type is None
            else exceptions.catches(run.evaluate(frame, handler.type), raised.value)
        )
        if caught is False:
            continue
        possible.append(handler)
        if caught:
            break
    else:
        if not possible:
            raise raised
    value = exceptions.as_object(run, raised.value, frame.site(node))
    if len(possible) == 1:
        run.possible += not caught
        return _handler(run, frame, possible[0], value)
    return run.branch(frame, [lambda h=h: _handler(run, frame, h, value) for h in possible])  # type: ignore[misc]


def _handler(run: Interpreter, frame: Frame, node: ast.ExceptHandler, value: Value) -> Completion:
    if node.name:
        run.memory.write(frame.scope, node.name, value)
    run.handled.append(value)
    try:
        return run.block(frame, node.body)
    finally:
        run.handled.pop()
