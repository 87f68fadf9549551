"""Numbers and truth values made of client data: `nan` is a number that no comparison is true of, `"false"` is true."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final

from fumehood.flow.builtin_functions import FUNCTIONS, Builtin
from fumehood.flow.decisions import COMPARED, DECIDED, EQUATED
from fumehood.flow.parts import about_sources
from fumehood.flow.propagation import holes
from fumehood.flow.taint import Step, Taint, united
from fumehood.flow.values import UNKNOWN, Arguments, Function, Site, Unknown, Value, join, options, settle
from fumehood.flow.verdicts import EVERYTHING, Verdict, words_of
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.sinks import SinkReached

if TYPE_CHECKING:
    from fumehood.flow.frame import Frame
    from fumehood.flow.interpreter import Interpreter

DOCUMENT: Final = "the JSON body"
"""Where a client sends numbers and truth values as such."""

Answers = dict[ast.AST, ast.expr]
"""What functions return, by the call."""

REFUSING: Final = 400
"""The least status of an answer that refuses."""


@dataclass(slots=True, unsafe_hash=True)
class Conversion(Step):
    """The place where client data became a number or a truth value."""

    function: str = "float"


def _converting(name: str) -> Builtin:
    plain = FUNCTIONS[name]

    def convert(run: Interpreter, arguments: Arguments, site: Site) -> Value:
        found = _converted(run, name, arguments.get(0) or UNKNOWN, site)
        result = plain(run, arguments, site)
        if not found:
            return result
        return join(*(Unknown(one.origin, found) if type(one) is Unknown else one for one in options(result)))

    return convert


def _converted(run: Interpreter, name: str, given: Value, site: Site) -> tuple[Taint, ...]:
    """The client data that is now a number, harmless but for what it may decide."""
    step = Conversion(site, f"converted by `{name}`", name)
    return united(
        Taint(taint.source, EVERYTHING - {"nan"}, taint.steps).through(step)
        for hole in holes(given)
        for taint in hole.taints
        if _is_text(name, taint)
        and not {"nan", "-nan"} & words_of(run, hole, taint)
        and (name != "bool" or _asked_for(site) in ("", taint.source.name))
    )


def _asked_for(site: Site) -> str:
    """The name in `bool(data.get("name"))`: what a client sent under another one is not meant; else nothing."""
    match site.node:
        case ast.Call(
            args=[ast.Call(func=ast.Attribute(attr="get"), args=[ast.Constant(value=str(name)), *_])]
        ):
            return name
        case _:
            return ""


def _is_text(name: str, taint: Taint) -> bool:
    """Whether a client sends it as text: what is a truth value already means what it says."""
    return taint.source.kind == "client" and (name == "float" or taint.source.what != DOCUMENT)


FUNCTIONS["float"] = _converting("float")
FUNCTIONS["bool"] = _converting("bool")


@on("math.isfinite", "cmath.isfinite", "numpy.isfinite")
def is_finite(run: Interpreter, call: LibraryCall) -> Value:
    """What is finite is no NaN."""
    _answers_nan(run, call, answer=False)
    return Verdict(None, about_sources(call.arguments.get(0) or UNKNOWN, ["nan"]))


@on("math.isnan", "cmath.isnan", "numpy.isnan", "pandas.isna", "pandas.isnull")
def is_nan(run: Interpreter, call: LibraryCall) -> Value:
    """What is no NaN is none."""
    _answers_nan(run, call, answer=True)
    return Verdict(None, (), about_sources(call.arguments.get(0) or UNKNOWN, ["nan"]))


def _answers_nan(run: Interpreter, call: LibraryCall, *, answer: bool) -> None:
    """Remember what a question comes to for NaN, so that it counts wherever in a condition it is asked."""
    run.noted[call.site.node] = answer


def _harmful(run: Interpreter, *values: Value) -> list[tuple[Conversion, Taint]]:
    """The conversions in values that may have made NaN, or a truth that is none."""
    return [
        (step, taint)
        for hole in holes(*values)
        for taint in hole.taints
        for step in taint.steps
        if isinstance(step, Conversion) and "nan" not in words_of(run, hole, taint)
    ]


def _compared(run: Interpreter, frame: Frame, node: ast.Compare, left: Value, right: Value) -> None:
    """Remember which numbers a comparison asks about."""
    found = [pair for pair in _harmful(run, left, right) if pair[0].function == "float"]
    if found:
        run.noted[node] = found
    else:
        run.noted.pop(node, None)


def _decided(run: Interpreter, frame: Frame, node: ast.If, value: Value) -> None:
    """Look at what a NaN, or a word that counts as true, makes of a condition."""
    for step, taint in _truths(run, frame, node.test, value):
        _report(run, step, taint)
    asked = _answers(run, frame, node.test) if run.noted else {}
    answer = _with_nan(run, node.test, asked)
    if answer is None or not _lets_pass(node, _after(frame, node), taken=answer):
        return
    for part in chain.from_iterable(map(ast.walk, (node.test, *asked.values()))):
        for step, taint in run.noted.get(part, ()) if isinstance(part, ast.Compare) else ():
            _report(run, step, taint)


def _equated(run: Interpreter, frame: Frame, node: ast.Compare, left: Value, right: Value) -> None:
    """`x != x` asks whether it is NaN; that it is no other number says nothing of limits."""
    if ast.dump(node.left) == ast.dump(node.comparators[-1]):
        _compared(run, frame, node, left, right)


COMPARED.append(_compared)
EQUATED.append(_equated)
DECIDED.append(_decided)


def _truths(run: Interpreter, frame: Frame, test: ast.expr, value: Value) -> list[tuple[Conversion, Taint]]:
    """The conversions to a truth value that a condition asks for."""
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return _truths(run, frame, operand, UNKNOWN)
        case ast.BoolOp(values=operands):
            return [pair for operand in operands for pair in _truths(run, frame, operand, UNKNOWN)]
        case ast.Name(id=name):
            value = run.look_up(frame.scope, name) or UNKNOWN
    return [pair for pair in _harmful(run, value) if pair[0].function == "bool"]


def _answers(run: Interpreter, frame: Frame, test: ast.expr) -> Answers:
    """What the functions of the program that a condition calls return, where they do nothing else."""
    match test:
        case ast.UnaryOp(operand=operand):
            return _answers(run, frame, operand)
        case ast.BoolOp(values=operands):
            return {call: answer for one in operands for call, answer in _answers(run, frame, one).items()}
        case ast.Call(func=ast.Name(id=name)):
            meant = settle(run.look_up(frame.scope, name) or UNKNOWN)
            answer = _only_answer(meant.node.body) if isinstance(meant, Function) else None
            return {} if answer is None else {test: answer}
        case _:
            return {}


def _only_answer(body: list[ast.stmt] | ast.expr) -> ast.expr | None:
    """What a body returns that has nothing before that but a docstring."""
    match body:
        case [ast.Return(value=answer)] | [ast.Expr(), ast.Return(value=answer)]:
            return answer
        case _:
            return None


def _with_nan(run: Interpreter, test: ast.expr, asked: Answers) -> bool | None:
    """What a condition comes to if the numbers in it are NaN; None if that says nothing."""
    match test:
        case ast.Compare(ops=operators) if test in run.noted:
            return all(isinstance(one, ast.NotEq) for one in operators)
        case ast.Call():
            answer = _with_nan(run, asked[test], {}) if test in asked else None
            return bool(run.noted[test]) if test in run.noted else answer
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            answer = _with_nan(run, operand, asked)
            return None if answer is None else not answer
        case ast.BoolOp(op=operator, values=operands):
            answers = [_with_nan(run, operand, asked) for operand in operands]
            strong = isinstance(operator, ast.Or)
            if strong in answers:
                return strong
            return (not strong) if (not strong) in answers else None
        case _:
            return None


def _after(frame: Frame, node: ast.If) -> list[ast.stmt]:
    """The statements behind a condition: where there is no `else`, they are what is done instead."""
    for parent in ast.walk(frame.site(node).module.tree):
        for field in ("body", "orelse", "finalbody"):
            statements = getattr(parent, field, ())
            if isinstance(statements, list) and any(one is node for one in statements):
                return statements[statements.index(node) + 1 :]
    return []


def _lets_pass(node: ast.If, after: list[ast.stmt], *, taken: bool) -> bool:
    """Whether the other arm is there to stop something that NaN gets past."""
    ours, other = (node.body, node.orelse) if taken else (node.orelse, node.body)
    ours = ours or after[:1]
    if ours and _refuses(ours[-1]):
        return False
    if not other or _accepts(other[-1]):
        return False
    names = {name.id for name in ast.walk(node.test) if isinstance(name, ast.Name)}
    return _leaves(other[-1]) or any(_sets(statement, names) for statement in other)


def _leaves(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Return | ast.Raise | ast.Continue | ast.Break) or _aborts(statement)


def _aborts(statement: ast.stmt) -> bool:
    match statement:
        case ast.Expr(value=ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name))):
            return name in {"abort", "exit"}
        case _:
            return False


def _refuses(statement: ast.stmt) -> bool:
    """Whether a statement raises, aborts, or returns nothing, False or an error."""
    match statement:
        case ast.Raise():
            return True
        case ast.Return(value=None | ast.Constant(value=None | False)):
            return True
        case ast.Return(value=ast.Tuple(elts=[*_, ast.Constant(value=int() as status)])):
            return status >= REFUSING
        case _:
            return _aborts(statement)


def _accepts(statement: ast.stmt) -> bool:
    """Whether a statement returns what says yes."""
    if not isinstance(statement, ast.Return) or statement.value is None:
        return False
    known = {node.value for node in ast.walk(statement.value) if isinstance(node, ast.Constant)}
    return any(one is True for one in known)


def _sets(statement: ast.stmt, names: set[str]) -> bool:
    """Whether a statement gives one of the compared names another value."""
    return isinstance(statement, ast.Assign) and any(
        isinstance(target, ast.Name) and target.id in names for target in statement.targets
    )


def _report(run: Interpreter, step: Conversion, taint: Taint) -> None:
    """The conversion is where something has to change."""
    assert isinstance(step.site, Site)
    before = taint.steps[: taint.steps.index(step)]
    run.observe(
        SinkReached,
        step.site,
        kind="nan",
        path=f"builtins.{step.function}",
        called=step.function,
        value=UNKNOWN,
        taints=(Taint(taint.source, taint.safe, before),),
    )


def _first_counts(name: str) -> Builtin:
    plain = FUNCTIONS[name]

    def choose(run: Interpreter, arguments: Arguments, site: Site) -> Value:
        """`min(nan, 5)` is nan, `min(5, nan)` is 5: what comes first stays where no comparison is true."""
        if len(arguments.positional) > 1:
            for step, taint in _harmful(run, arguments.positional[0]):
                if step.function == "float":
                    _report(run, step, taint)
        return plain(run, arguments, site)

    return choose


FUNCTIONS["min"] = _first_counts("min")
FUNCTIONS["max"] = _first_counts("max")
