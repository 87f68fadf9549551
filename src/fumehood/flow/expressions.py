"""What each kind of expression evaluates to: one transfer function per node type."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable
from typing import Final, TypeVar

from fumehood.flow import calls, comparison, folding, mappings, subscripts
from fumehood.flow.assertions import compared
from fumehood.flow.concrete import distinct
from fumehood.flow.decided import truth
from fumehood.flow.decisions import EQUAL, ORDERED, watch_comparison, watch_name
from fumehood.flow.frame import Frame
from fumehood.flow.interpreter import EXPRESSIONS, Expression, Interpreter
from fumehood.flow.iteration import each, gather
from fumehood.flow.memory import present
from fumehood.flow.narrowing import narrow
from fumehood.flow.propagation import is_tainted, passed
from fumehood.flow.taint import Step
from fumehood.flow.values import (
    UNKNOWN,
    Alternatives,
    Arguments,
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    ModuleObject,
    Suspended,
    Unknown,
    Value,
    join,
    options,
)
from fumehood.flow.verdicts import Verdict, believe, known_now, together, which
from fumehood.flow.verdicts import decided as decided_as

N = TypeVar("N", bound=ast.expr)
IN_TEXT: Final = "put into a text"
BUILTINS: Final = frozenset(dir(builtins))


def transfer(kind: type[N]) -> Callable[[Callable[[Interpreter, Frame, N], Value]], Expression]:
    """Register the transfer function of a node type."""

    def register(function: Callable[[Interpreter, Frame, N], Value]) -> Expression:
        EXPRESSIONS[kind] = function  # type: ignore[assignment]
        return function  # type: ignore[return-value]

    return register


@transfer(ast.Constant)
def constant(run: Interpreter, frame: Frame, node: ast.Constant) -> Value:
    """A literal."""
    return Constant(node.value, frame.site(node))


@transfer(ast.Name)
def name(run: Interpreter, frame: Frame, node: ast.Name) -> Value:
    """A variable, a builtin, or a name that a star import of a library may have brought."""
    found = run.look_up(frame.scope, node.id)
    if found is None:
        return missing_name(run, frame.module, node.id)
    return known_now(run, present(found))


def missing_name(run: Interpreter, module: ModuleObject, wanted: str) -> Value:
    """A name that no scope has."""
    if wanted in BUILTINS:
        return External(f"builtins.{wanted}")
    stars = module.slots.get("*")
    if isinstance(stars, Listing) and isinstance(stars.elements[-1], External):
        return run.library.name(f"{stars.elements[-1].path}.{wanted}")
    return Unknown(wanted)


@transfer(ast.Attribute)
def attribute(run: Interpreter, frame: Frame, node: ast.Attribute) -> Value:
    """`value.attr`."""
    return known_now(run, run.read(run.evaluate(frame, node.value), node.attr, frame.site(node)))


@transfer(ast.Subscript)
def subscript(run: Interpreter, frame: Frame, node: ast.Subscript) -> Value:
    """`value[key]`."""
    value = run.evaluate(frame, node.value)
    return known_now(run, subscripts.read(run, value, run.evaluate(frame, node.slice), frame.site(node)))


@transfer(ast.Slice)
def slice_(run: Interpreter, frame: Frame, node: ast.Slice) -> Value:
    """`a:b:c` as a constant slice object when all its parts are known."""
    parts = [
        run.evaluate(frame, part) if part else Constant(None) for part in (node.lower, node.upper, node.step)
    ]
    if all(isinstance(part, Constant) for part in parts):
        return Constant(subscripts.SliceKey(*(part.value for part in parts if isinstance(part, Constant))))
    return UNKNOWN


@transfer(ast.Call)
def call(run: Interpreter, frame: Frame, node: ast.Call) -> Value:
    """A call: the callee first, then the arguments, as Python does."""
    if isinstance(node.func, ast.Name) and node.func.id == "super" and not node.args:
        return calls.zero_argument_super(frame)
    callee = run.evaluate(frame, node.func)
    return run.call(callee, arguments(run, frame, node), frame.site(node))


def arguments(run: Interpreter, frame: Frame, node: ast.Call) -> Arguments:
    """Evaluate what a call passes, with `*` and `**` unpacked where they are known."""
    found = Arguments()
    for argument in node.args:
        if isinstance(argument, ast.Starred):
            _spread(run, found, run.evaluate(frame, argument.value))
        else:
            found.nodes[len(found.positional)] = argument
            found.positional.append(run.evaluate(frame, argument))
    for keyword in node.keywords:
        value = run.evaluate(frame, keyword.value)
        if keyword.arg is None:
            unpack(found, value, keyword)
        else:
            found.nodes[keyword.arg] = keyword
            found.keywords[keyword.arg] = value
            watch_name(run, frame.site(keyword), keyword.arg, value)
    return found


def _spread(run: Interpreter, found: Arguments, value: Value) -> None:
    """Add the elements of a `*sequence`; those behind the first unknown one may stand anywhere."""
    if isinstance(value, Listing) and value.rest is not None and value.kind is not set:
        found.positional += map(present, value.elements)
        elements, complete = [value.rest], False
    else:
        elements, complete = gather(run, value)
    if complete:
        found.positional += elements
        return
    found.rest = True
    found.spread = tainted(found.spread, *elements)


def tainted(*values: Value | None) -> Value | None:
    """What client data may be in one of several values; None if there is none."""
    found = [value for value in values if value is not None and is_tainted(value)]
    return join(*found) if found else None


def unpack(found: Arguments, value: Value, keyword: ast.keyword) -> None:
    """Add the entries of a `**mapping`; an undecided mapping's entries are possible."""
    mappings = [option for option in options(value) if isinstance(option, Dictionary)]
    others = [option for option in options(value) if not isinstance(option, Dictionary)]
    more = [mapping.rest for mapping in mappings if mapping.rest is not None]
    found.rest |= bool(others or more)
    found.mapped = tainted(found.mapped, *others, *more)
    for key in dict.fromkeys(key for mapping in mappings for key in mapping.slots):
        if isinstance(key, str):
            values = [mapping.slots.get(key, UNKNOWN) for mapping in mappings]
            found.keywords[key] = join(*(present(item) for item in values))
            found.nodes.setdefault(key, keyword)


@transfer(ast.BinOp)
def binary(run: Interpreter, frame: Frame, node: ast.BinOp) -> Value:
    """Arithmetic, concatenation and `%` formatting; long chains without recursion."""
    chain = [node]
    while isinstance(chain[-1].left, ast.BinOp):
        chain.append(chain[-1].left)
    value = run.evaluate(frame, chain[-1].left)
    for link in reversed(chain):
        value = folding.binary(run, link.op, value, run.evaluate(frame, link.right))
    return passed(value, Step(frame.site(node), IN_TEXT))


@transfer(ast.UnaryOp)
def unary(run: Interpreter, frame: Frame, node: ast.UnaryOp) -> Value:
    """`not`, `-`, `+` and `~`."""
    operand = run.evaluate(frame, node.operand)
    if isinstance(node.op, ast.Not) and run.memory.reasons.told(operand):
        ways = [(folding.unary(node.op, one), known) for one, known in run.memory.reasons.of(operand)]
        return run.memory.reasons.join(ways)
    return folding.unary(node.op, operand)


@transfer(ast.Compare)
def compare(run: Interpreter, frame: Frame, node: ast.Compare) -> Value:
    """A chain of comparisons; it ends at the first that is decided false."""
    left = run.evaluate(frame, node.left)
    decided: Value = Constant(True)
    for operator, comparator in zip(node.ops, node.comparators, strict=True):
        right = run.evaluate(frame, comparator)
        outcome = comparison.compare(run, operator, left, right)
        if truth(outcome) is None and not isinstance(outcome, Verdict | Instance):
            outcome = _asked(run, operator, left, right) or outcome
            if isinstance(operator, ORDERED + EQUAL):
                watch_comparison(run, frame, node, operator, left, right)
        if truth(outcome) is False:
            return outcome
        decided = outcome if truth(decided) else together(decided, outcome, on=True)
        left = right
    return decided


def _answer(run: Interpreter, operator: ast.cmpop, left: Value, right: Value) -> Value:
    """What comparing one alternative says, or proves."""
    found = comparison.compare(run, operator, left, right)
    return found if truth(found) is not None else compared(operator, left, right) or found


def _asked(run: Interpreter, operator: ast.cmpop, left: Value, right: Value) -> Value | None:
    """What an undecided comparison proves."""
    if isinstance(right, Constant):
        found = which(run, left, lambda option: _answer(run, operator, option, right))
        if found is not None:
            return found
    if isinstance(right, Alternatives) and isinstance(operator, ast.In | ast.NotIn) and is_tainted(left):
        found = which(run, right, lambda option: _answer(run, operator, left, option))
        if found is not None:
            return found
    return compared(operator, left, right)


@transfer(ast.BoolOp)
def boolean(run: Interpreter, frame: Frame, node: ast.BoolOp) -> Value:
    """`and` and `or`: what is right of an undecided operand is only possible."""
    return _boolean(run, frame, node.values, stops_on=isinstance(node.op, ast.Or))


def _boolean(run: Interpreter, frame: Frame, operands: list[ast.expr], *, stops_on: bool) -> Value:
    first, rest = operands[0], operands[1:]
    value = run.evaluate(frame, first)
    if not rest:
        return value
    decided, reasons = truth(value), run.memory.reasons
    if decided is not None:
        return value if decided is stops_on else _boolean(run, frame, rest, stops_on=stops_on)

    def stop() -> Value:
        ways = [way for way in reasons.of(value) if truth(way[0]) is not (not stops_on)]
        return (
            reasons.join([(decided_as(option, stops_on), known) for option, known in ways]) if ways else value
        )

    def go_on() -> Value:
        narrow(run, frame, first, not stops_on)
        believe(run, value, not stops_on)
        found = _boolean(run, frame, rest, stops_on=stops_on)
        ways = [(together(value, option, on=not stops_on), known) for option, known in reasons.of(found)]
        return reasons.join(ways)

    return run.choose([stop, go_on])


@transfer(ast.IfExp)
def conditional(run: Interpreter, frame: Frame, node: ast.IfExp) -> Value:
    """`a if test else b`."""
    test = run.evaluate(frame, node.test)
    decided = truth(test)
    if decided is not None:
        return run.evaluate(frame, node.body if decided else node.orelse)

    def arm(outcome: bool) -> Value:
        narrow(run, frame, node.test, outcome)
        believe(run, test, outcome)
        return run.evaluate(frame, node.body if outcome else node.orelse)

    return run.choose([lambda: arm(True), lambda: arm(False)])


@transfer(ast.JoinedStr)
def formatted(run: Interpreter, frame: Frame, node: ast.JoinedStr) -> Value:
    """An f-string."""
    text = folding.concatenate([run.evaluate(frame, part) for part in node.values])
    return passed(text, Step(frame.site(node), IN_TEXT))


@transfer(ast.FormattedValue)
def formatted_value(run: Interpreter, frame: Frame, node: ast.FormattedValue) -> Value:
    """One hole of an f-string; conversions and format specifications keep only plain constants."""
    value = run.evaluate(frame, node.value)
    if node.conversion > 0 or node.format_spec is None:
        value = folding.as_text(run, value, repr_=node.conversion in {ord("r"), ord("a")})
    if node.format_spec is None:
        return value
    return folding.formatted(value, run.evaluate(frame, node.format_spec))


@transfer(ast.List)
def list_(run: Interpreter, frame: Frame, node: ast.List) -> Value:
    """A list display."""
    return _listing(run, frame, node.elts, list)


@transfer(ast.Tuple)
def tuple_(run: Interpreter, frame: Frame, node: ast.Tuple) -> Value:
    """A tuple display."""
    return _listing(run, frame, node.elts, tuple)


@transfer(ast.Set)
def set_(run: Interpreter, frame: Frame, node: ast.Set) -> Value:
    """A set display."""
    return _listing(run, frame, node.elts, set)


def _listing(run: Interpreter, frame: Frame, nodes: list[ast.expr], kind: type) -> Value:
    elements: list[Value] = []
    rest: Value | None = None
    for node in nodes:
        if not isinstance(node, ast.Starred):
            value = run.evaluate(frame, node)
            if rest is None:
                elements.append(value)
            else:
                rest = join(rest, value)
            continue
        more, complete = gather(run, run.evaluate(frame, node.value))
        if complete and rest is None:
            elements += more
        else:
            rest = join(*([] if rest is None else [rest]), *more) if more else rest or UNKNOWN
    if kind is set:
        elements = distinct(elements)
    return Listing(run.memory.owner, elements, kind=kind, rest=rest)


@transfer(ast.Dict)
def dictionary(run: Interpreter, frame: Frame, node: ast.Dict) -> Value:
    """A dictionary display, with `**` merged in order."""
    found = Dictionary(run.memory.owner, frame.site(node))
    for key_node, value_node in zip(node.keys, node.values, strict=True):
        if key_node is None:
            mappings.update(run, found, run.evaluate(frame, value_node))
            continue
        key, value = run.evaluate(frame, key_node), run.evaluate(frame, value_node)
        subscripts.write(run, found, key, value, frame.site(value_node))
        if isinstance(key, Constant) and isinstance(key.value, str):
            watch_name(run, frame.site(value_node), key.value, value)
    return found


@transfer(ast.Lambda)
def lambda_(run: Interpreter, frame: Frame, node: ast.Lambda) -> Value:
    """A lambda is a function with one returned expression."""
    return calls.define(run, frame, node)


@transfer(ast.NamedExpr)
def walrus(run: Interpreter, frame: Frame, node: ast.NamedExpr) -> Value:
    """`name := value`."""
    value = run.evaluate(frame, node.value)
    scope = frame.scope
    while scope.is_comprehension and scope.outer is not None:
        scope = scope.outer
    run.memory.write(scope.globals.get(node.target.id, scope), node.target.id, value)
    return value


@transfer(ast.Await)
def await_(run: Interpreter, frame: Frame, node: ast.Await) -> Value:
    """Run the coroutine to its end."""
    return calls.resume(run, run.evaluate(frame, node.value))


@transfer(ast.Yield)
def yield_(run: Interpreter, frame: Frame, node: ast.Yield) -> Value:
    """Hand a value to whoever iterates."""
    value = run.evaluate(frame, node.value) if node.value else Constant(None)
    calls.hand_over(frame, value)
    return UNKNOWN if frame.generator is None else frame.generator.sent


@transfer(ast.YieldFrom)
def yield_from(run: Interpreter, frame: Frame, node: ast.YieldFrom) -> Value:
    """Hand over all that another iterable yields."""

    def pass_on(item: Value) -> bool:
        calls.hand_over(frame, item)
        return True

    source = run.evaluate(frame, node.value)
    each(run, source, pass_on)
    return source.result if isinstance(source, Suspended) else UNKNOWN
