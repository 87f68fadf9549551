"""What each kind of statement does: one transfer function per node type."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import partial
from typing import Final, TypeVar

from fumehood.flow import definitions, exceptions, folding, imports, patterns
from fumehood.flow.decided import truth
from fumehood.flow.decisions import watch_condition, watch_name, watch_raise, watch_skipped
from fumehood.flow.frame import Completion, Condition, Frame, Raised
from fumehood.flow.interpreter import STATEMENTS, Interpreter, Statement
from fumehood.flow.knowledge import MAX_KNOWN, MAX_REASONS, NOTHING
from fumehood.flow.narrowing import narrow
from fumehood.flow.targets import assign, delete
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Arguments,
    Class,
    Dictionary,
    External,
    Instance,
    Listing,
    Value,
    join,
)
from fumehood.flow.verdicts import believe, held

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
        watch_skipped(run, frame, node, outcome)
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
    if truth(test) is None:
        watch_condition(run, frame, node, test)
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
    if run.on_return is not None:
        run.on_return(frame, value, node)
    if frame.function is not None:
        watch_name(run, frame.site(node), frame.function.name, value)
    frame.ways.append((value, held(run) if len(run.guards.slots) <= MAX_KNOWN else NOTHING))
    frame.returned = value if frame.returned is None else _returned(run, frame, value)
    return RETURN


def _returned(run: Interpreter, frame: Frame, value: Value) -> Value:
    """What a function may have returned by now."""
    assert frame.returned is not None
    if len(frame.ways) > MAX_REASONS:
        return join(frame.returned, value)
    return run.memory.reasons.join(frame.ways)


@transfer(ast.Raise)
def raise_(run: Interpreter, frame: Frame, node: ast.Raise) -> Completion:
    """Unwind to the handler."""
    if node.exc is None:
        raise Raised(run.handled[-1] if run.handled else UNKNOWN)
    raised = run.evaluate(frame, node.exc)
    watch_raise(run, frame, node, raised)
    raise Raised(_exception(run, frame, raised, node))


def _exception(run: Interpreter, frame: Frame, value: Value, node: ast.Raise) -> Value:
    """`raise Kind` makes an object of the class."""
    if isinstance(value, Class) or (
        isinstance(value, External) and exceptions.builtin_exception(value.path) is not None
    ):
        return run.call(value, Arguments(), frame.site(node))
    return value


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
