"""Comprehensions and generator expressions: loops that collect."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from fumehood.flow import calls, subscripts
from fumehood.flow.concrete import distinct
from fumehood.flow.decided import truth
from fumehood.flow.expressions import transfer
from fumehood.flow.frame import Frame
from fumehood.flow.interpreter import Interpreter
from fumehood.flow.iteration import each
from fumehood.flow.narrowing import narrow
from fumehood.flow.targets import assign
from fumehood.flow.values import (
    UNKNOWN,
    Constant,
    Dictionary,
    Listing,
    Scope,
    Suspended,
    Value,
    join,
)
from fumehood.flow.verdicts import believe


@transfer(ast.ListComp)
def list_comprehension(run: Interpreter, frame: Frame, node: ast.ListComp) -> Value:
    """Collect the elements."""
    return _comprehension(run, frame, node.generators, node.elt, list)


@transfer(ast.SetComp)
def set_comprehension(run: Interpreter, frame: Frame, node: ast.SetComp) -> Value:
    """Collect the elements."""
    return _comprehension(run, frame, node.generators, node.elt, set)


@transfer(ast.GeneratorExp)
def generator_expression(run: Interpreter, frame: Frame, node: ast.GeneratorExp) -> Value:
    """Nothing happens before somebody iterates, but for evaluating the outermost iterable."""
    first = run.evaluate(frame, node.generators[0].iter)

    def start(on_yield: Callable[[Value], bool] | None) -> Value:
        with _comprehension_frame(run, frame) as inner:
            inner.on_yield = on_yield

            def collect() -> None:
                calls.hand_over(inner, run.evaluate(inner, node.elt))

            _generate(run, inner, node.generators, collect, first)
        return Constant(None)

    return Suspended(start, is_generator=True)


@transfer(ast.DictComp)
def dictionary_comprehension(run: Interpreter, frame: Frame, node: ast.DictComp) -> Value:
    """Collect the entries."""
    found = Dictionary(run.memory.owner, frame.site(node))

    def collect() -> None:
        key = run.evaluate(inner, node.key)
        subscripts.write(run, found, key, run.evaluate(inner, node.value), frame.site(node.value))

    with _comprehension_frame(run, frame) as inner:
        if not _generate(run, inner, node.generators, collect):
            found.rest = join(found.rest or UNKNOWN, UNKNOWN)
    return found


@contextmanager
def _comprehension_frame(run: Interpreter, frame: Frame) -> Iterator[Frame]:
    """A frame with names of its own, which nobody asks for afterwards."""
    scope = Scope(run.memory.owner, frame.scope)
    scope.is_comprehension = True
    yield Frame(frame.module, scope, frame.function, frame.receiver)
    run.memory.forget(scope)


def _comprehension(
    run: Interpreter, frame: Frame, generators: list[ast.comprehension], element: ast.expr, kind: type
) -> Value:
    found: list[Value] = []
    with _comprehension_frame(run, frame) as inner:
        complete = _generate(run, inner, generators, lambda: found.append(run.evaluate(inner, element)))
    if complete:
        return Listing(run.memory.owner, distinct(found) if kind is set else found, kind=kind)
    return Listing(run.memory.owner, (), kind=kind, rest=join(*found) if found else UNKNOWN)


def _generate(
    run: Interpreter,
    inner: Frame,
    generators: list[ast.comprehension],
    collect: Callable[[], object],
    first: Value | None = None,
) -> bool:
    """Run the loops of a comprehension; whether each round was decided."""
    if not generators:
        collect()
        return True
    loop, complete = generators[0], True
    iterable = first if first is not None else run.evaluate(inner, loop.iter)

    def chosen(tests: list[tuple[ast.expr, Value]]) -> Value:
        for test, found in tests:
            narrow(run, inner, test, True)
            believe(run, found, True)
        return _nothing(_generate(run, inner, generators[1:], collect))

    def round_(item: Value) -> bool:
        nonlocal complete
        assign(run, inner, loop.target, item)
        undecided: list[tuple[ast.expr, Value]] = []
        for test in loop.ifs:
            found = run.evaluate(inner, test)
            outcome = truth(found)
            if outcome is False:
                return True
            if outcome is None:
                undecided.append((test, found))
        if undecided:
            complete = False
            run.choose([lambda: chosen(undecided), lambda: UNKNOWN])
            return True
        complete &= _generate(run, inner, generators[1:], collect)
        return True

    return each(run, iterable, round_) and complete


def _nothing(_: bool) -> Value:
    return UNKNOWN
