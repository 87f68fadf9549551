"""What a condition tells about the names in it on the branch where it holds."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING

from fumehood.flow.comparison import compare_option
from fumehood.flow.decided import truth
from fumehood.flow.values import Alternatives, Constant, Listing, Unknown, Value, join, options

if TYPE_CHECKING:
    from fumehood.flow.frame import Frame
    from fumehood.flow.interpreter import Interpreter


def narrow(run: Interpreter, frame: Frame, test: ast.expr, outcome: bool) -> None:
    """Drop the alternatives of names that contradict `bool(test) is outcome`."""
    match test:
        case ast.UnaryOp(op=ast.Not()):
            narrow(run, frame, test.operand, not outcome)
        case ast.BoolOp(op=ast.And()) if outcome:
            _narrow_all(run, frame, test.values, outcome)
        case ast.BoolOp(op=ast.Or()) if not outcome:
            _narrow_all(run, frame, test.values, outcome)
        case ast.Name():
            _keep(run, frame, test, lambda option: truth(option) is not (not outcome))
        case ast.NamedExpr():
            narrow(run, frame, test.target, outcome)
        case ast.Compare(left=ast.Name() as name, ops=[operator], comparators=[other]):
            _compare(run, frame, name, operator, run.evaluate(frame, other), outcome)


def _narrow_all(run: Interpreter, frame: Frame, tests: list[ast.expr], outcome: bool) -> None:
    for test in tests:
        narrow(run, frame, test, outcome)


def _compare(
    run: Interpreter, frame: Frame, name: ast.Name, operator: ast.cmpop, other: Value, outcome: bool
) -> None:
    match operator:
        case ast.Eq() | ast.Is():
            equal = outcome
        case ast.NotEq() | ast.IsNot():
            equal = not outcome
        case ast.In() if outcome and isinstance(other, Listing) and other.rest is None:
            _become(run, frame, name, other.elements)
            return
        case _:
            return
    if equal and isinstance(other, Constant):
        _become(run, frame, name, [other])
    else:
        _keep(run, frame, name, lambda option: truth(compare_option(option, other)) is not (not equal))


def _become(run: Interpreter, frame: Frame, name: ast.Name, allowed: list[Value]) -> None:
    """The name holds one of these constants: an unknown becomes known."""
    current = run.look_up(frame.scope, name.id)
    if current is None or not all(isinstance(value, Constant) for value in allowed) or not allowed:
        return
    if all(isinstance(option, Unknown | Constant) for option in options(current)):
        known = [option for option in options(current) if option in allowed]
        undecided = any(isinstance(option, Unknown) for option in options(current))
        run.memory.write(frame.scope, name.id, join(*(allowed if undecided or not known else known)))


def _keep(run: Interpreter, frame: Frame, name: ast.Name, fits: Callable[[Value], bool]) -> None:
    current = run.look_up(frame.scope, name.id)
    if not isinstance(current, Alternatives):
        return
    kept = [(option, known) for option, known in run.memory.reasons.of(current) if fits(option)]
    if kept and len(kept) < len(current.options) and name.id in frame.scope.slots:
        run.memory.write(frame.scope, name.id, run.memory.reasons.join(kept))
