"""What each kind of statement does: one transfer function per node type."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import partial
from typing import Final, TypeVar

from fumehood.flow import definitions, folding, imports, patterns
from fumehood.flow.decided import truth
from fumehood.flow.exceptions import catches
from fumehood.flow.frame import Completion, Condition, Frame, Raised
from fumehood.flow.interpreter import STATEMENTS, Interpreter, Statement
from fumehood.flow.narrowing import narrow
from fumehood.flow.targets import assign, delete
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Arguments,
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    Value,
    join,
)
from fumehood.flow.verdicts import Verdict, believe, held

N = TypeVar("N", bound=ast.stmt)
NORMAL, RETURN, BREAK, CONTINUE = (
    Completion.NORMAL,
    Completion.RETURN,
    Completion.BREAK,
    Completion.CONTINUE,
)


def transfer(kind: type[N]) -> Callable[[Callable[[Interpreter, Frame, N], Completion]], Statement]:
    """Register the transfer function of a node type."""

    def register(function: Callable[[Interpreter, Frame, N], Completion]) -> Statement:
        STATEMENTS[kind] = function  # type: ignore[assignment]
        return function  # type: ignore[return-value]

    return register


@transfer(ast.Expr)
def expression(run: Interpreter, frame: Frame, node: ast.Expr) -> Completion:
    """An expression for its effect."""
    run.evaluate(frame, node.value)
    return NORMAL


@transfer(ast.Assign)
def assignment(run: Interpreter, frame: Frame, node: ast.Assign) -> Completion:
    """`a = b = value`."""
    value = run.evaluate(frame, node.value)
    for target in node.targets:
        assign(run, frame, target, value)
    return NORMAL


@transfer(ast.AnnAssign)
def annotated(run: Interpreter, frame: Frame, node: ast.AnnAssign) -> Completion:
    """`name: type = value`; without a value nothing happens."""
    if node.value is not None:
        assign(run, frame, node.target, run.evaluate(frame, node.value))
    return NORMAL


@transfer(ast.AugAssign)
def augmented(run: Interpreter, frame: Frame, node: ast.AugAssign) -> Completion:
    """`target += value`; a list is extended in place, as Python does."""
    old = run.evaluate(frame, _as_load(node.target))
    value = run.evaluate(frame, node.value)
    if isinstance(old, Listing) and old.kind is list and isinstance(node.op, ast.Add):
        method = run.read(old, "extend", frame.site(node))
        run.call(method, Arguments([value]), frame.site(node))
    elif isinstance(old, Dictionary | Instance) and isinstance(node.op, ast.BitOr):
        method = run.read(old, "update", frame.site(node))
        run.call(method, Arguments([value]), frame.site(node))
    else:
        assign(run, frame, node.target, folding.binary(run, node.op, old, value))
    return NORMAL


def _as_load(target: ast.expr) -> ast.expr:
    return target


MAX_NESTED: Final = 24
"""Links of a chain of `elif` that are taken as what they are, each in the `else` of the one before."""


@transfer(ast.If)
def if_(run: Interpreter, frame: Frame, node: ast.If) -> Completion:
    """Both arms when the condition is undecided, one when it is decided."""
    if _is_long(node):
        return _side_by_side(run, frame, node)
    test = _decide(run, frame, node)
    outcome = truth(test)
    if outcome is not None:
        believe(run, test, outcome)
        return run.block(frame, node.body if outcome else node.orelse)

    def arm(taken: bool) -> Completion:
        narrow(run, frame, node.test, taken)
        believe(run, test, taken)
        return run.block(frame, node.body if taken else node.orelse)

    return run.branch(frame, [lambda: arm(True), lambda: arm(False)])


def _decide(run: Interpreter, frame: Frame, node: ast.If) -> Value:
    """What the condition comes to, which is observed when it asks for the module's name."""
    test = run.evaluate(frame, node.test)
    if frame.function is None and asks_for_name(node.test):
        run.observe(Condition, frame.site(node.test), statement=node, outcome=truth(test))
    return test


def _is_long(node: ast.If) -> bool:
    for _ in range(MAX_NESTED):
        match node.orelse:
            case [ast.If() as node]:
                continue
            case _:
                return False
    return True


def _side_by_side(run: Interpreter, frame: Frame, node: ast.If) -> Completion:
    """The arms of a long chain of `elif`, none of which learns from the conditions before it."""
    arms: list[Callable[[], Completion]] = []
    rest: list[ast.stmt] = [node]
    while len(rest) == 1 and isinstance(link := rest[0], ast.If):
        test = _decide(run, frame, link)
        outcome = truth(test)
        if outcome:
            rest = link.body
            break
        if outcome is None:
            arms.append(partial(_believing, run, frame, test, link.body))
        rest = link.orelse
    arms.append(partial(run.block, frame, rest))
    return run.branch(frame, arms) if len(arms) > 1 else arms[0]()


def _believing(run: Interpreter, frame: Frame, test: Value, body: list[ast.stmt]) -> Completion:
    believe(run, test, True)
    return run.block(frame, body)


def asks_for_name(test: ast.expr) -> bool:
    """Whether a condition mentions `__name__`, or `"__main__"` without it."""
    return any(
        (isinstance(node, ast.Name) and node.id == "__name__")
        or (isinstance(node, ast.Constant) and node.value == "__main__")
        for node in ast.walk(test)
    )


@transfer(ast.Break)
def break_(run: Interpreter, frame: Frame, node: ast.Break) -> Completion:
    """Leave the loop."""
    return BREAK


@transfer(ast.Continue)
def continue_(run: Interpreter, frame: Frame, node: ast.Continue) -> Completion:
    """Go to the next round."""
    return CONTINUE


@transfer(ast.Return)
def return_(run: Interpreter, frame: Frame, node: ast.Return) -> Completion:
    """Leave the function; values of several returns are joined."""
    value = run.evaluate(frame, node.value) if node.value else NONE
    if run.guards.slots and isinstance(value, Constant) and (value.value is None or isinstance(value.value, bool)):
        value = Verdict(bool(value.value), held(run), held(run))
    if run.on_return is not None:
        run.on_return(frame, value, node)
    frame.returned = value if frame.returned is None else join(frame.returned, value)
    return RETURN


@transfer(ast.Raise)
def raise_(run: Interpreter, frame: Frame, node: ast.Raise) -> Completion:
    """Unwind to the handler."""
    if node.exc is None:
        raise Raised(run.handled[-1] if run.handled else UNKNOWN)
    raise Raised(run.evaluate(frame, node.exc))


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
    replaced, frame.returned = frame.returned, None
    end = run.block(frame, body)
    kept = [value for value in (returned if end is RETURN else replaced, frame.returned) if value is not None]
    frame.returned = join(*kept) if kept else None
    return end


def _body_and_handlers(run: Interpreter, frame: Frame, node: ast.Try | ast.TryStar) -> Completion:
    try:
        end = run.block(frame, node.body)
    except Raised as raised:
        return _handle(run, frame, node, raised)
    handlers = [partial(_handler, run, frame, handler, UNKNOWN) for handler in node.handlers]
    if handlers and not _harmless(node.body):
        possible = run.possible
        outcome = run.branch(frame, [lambda: end or NORMAL, *handlers])
        run.possible = possible
        if outcome is not NORMAL:
            return outcome
    return end or run.block(frame, node.orelse)


def _harmless(body: list[ast.stmt]) -> bool:
    """Whether nothing in a body can raise but for running out of memory."""
    return all(isinstance(node, ast.Pass | ast.FunctionDef | ast.Break | ast.Continue) for node in body)


def _handle(run: Interpreter, frame: Frame, node: ast.Try | ast.TryStar, raised: Raised) -> Completion:
    """What happens after the body raised for certain."""
    possible: list[ast.ExceptHandler] = []
    for handler in node.handlers:
        caught = True if handler.type is None else catches(run.evaluate(frame, handler.type), raised.value)
        if caught is False:
            continue
        possible.append(handler)
        if caught:
            break
    else:
        if not possible:
            raise raised
    if len(possible) == 1:
        run.possible += not caught
        return _handler(run, frame, possible[0], raised.value)
    return run.branch(frame, [lambda h=h: _handler(run, frame, h, raised.value) for h in possible])  # type: ignore[misc]


def _handler(run: Interpreter, frame: Frame, node: ast.ExceptHandler, value: Value) -> Completion:
    if node.name:
        run.memory.write(frame.scope, node.name, value)
    run.handled.append(value)
    try:
        return run.block(frame, node.body)
    finally:
        run.handled.pop()


@transfer(ast.FunctionDef)
def function_definition(run: Interpreter, frame: Frame, node: ast.FunctionDef) -> Completion:
    """Bind the function its decorators make."""
    definitions.function(run, frame, node)
    return NORMAL


@transfer(ast.AsyncFunctionDef)
def async_function_definition(run: Interpreter, frame: Frame, node: ast.AsyncFunctionDef) -> Completion:
    """Bind the coroutine function its decorators make."""
    definitions.function(run, frame, node)
    return NORMAL


@transfer(ast.ClassDef)
def class_definition(run: Interpreter, frame: Frame, node: ast.ClassDef) -> Completion:
    """Run the class body and bind the class."""
    definitions.class_(run, frame, node)
    return NORMAL


@transfer(ast.Import)
def import_(run: Interpreter, frame: Frame, node: ast.Import) -> Completion:
    """`import a.b as c`."""
    imports.import_names(run, frame, node)
    return NORMAL


@transfer(ast.ImportFrom)
def import_from(run: Interpreter, frame: Frame, node: ast.ImportFrom) -> Completion:
    """`from a import b`."""
    imports.import_from(run, frame, node)
    return NORMAL


@transfer(ast.Global)
def global_(run: Interpreter, frame: Frame, node: ast.Global) -> Completion:
    """Names that are the module's."""
    frame.scope.globals.update(dict.fromkeys(node.names, frame.module))
    return NORMAL


@transfer(ast.Nonlocal)
def nonlocal_(run: Interpreter, frame: Frame, node: ast.Nonlocal) -> Completion:
    """Names that are an enclosing function's."""
    for name in node.names:
        scope = frame.scope.outer
        while scope is not None and name not in scope.slots:
            scope = scope.outer
        if scope is not None:
            frame.scope.globals[name] = scope
    return NORMAL


@transfer(ast.Delete)
def delete_(run: Interpreter, frame: Frame, node: ast.Delete) -> Completion:
    """`del target`."""
    for target in node.targets:
        delete(run, frame, target)
    return NORMAL


@transfer(ast.Assert)
def assert_(run: Interpreter, frame: Frame, node: ast.Assert) -> Completion:
    """A condition that holds afterwards."""
    test = run.evaluate(frame, node.test)
    outcome = truth(test)
    if outcome is False:
        raise Raised(External("builtins.AssertionError"))
    if outcome is None:
        narrow(run, frame, node.test, True)
        believe(run, test, True)
    return NORMAL


@transfer(ast.Match)
def match_(run: Interpreter, frame: Frame, node: ast.Match) -> Completion:
    """The first case that fits; with undecided ones before it, each is possible."""
    return patterns.match(run, frame, node)


@transfer(ast.Pass)
def pass_(run: Interpreter, frame: Frame, node: ast.Pass) -> Completion:
    """Nothing."""
    return NORMAL


def _nothing(run: Interpreter, frame: Frame, node: ast.stmt) -> Completion:
    """A statement without effect on values: `type X = …`."""
    return NORMAL


if hasattr(ast, "TypeAlias"):
    STATEMENTS[ast.TypeAlias] = _nothing
