"""Comparisons and membership of abstract values, over all their alternatives."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow import protocols
from fumehood.flow.concrete import NotConcrete, concrete
from fumehood.flow.decided import truth
from fumehood.flow.enumerations import held
from fumehood.flow.folding import fold, over, unary
from fumehood.flow.iteration import each, elements
from fumehood.flow.values import (
    FALSE,
    TRUE,
    UNKNOWN,
    Arguments,
    Class,
    Constant,
    Dictionary,
    External,
    Function,
    Instance,
    Listing,
    Method,
    ModuleObject,
    Suspended,
    Text,
    Unknown,
    Value,
    may_be_missing,
)
from fumehood.flow.verdicts import Verdict

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

ORDER: Final[dict[type[ast.cmpop], Callable[[Any, Any], Any]]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}


@dataclass(slots=True, unsafe_hash=True)
class TypeOf(Unknown):
    """The type of client data; `proves` tells what it proves of that to be one class, or one of several."""

    proves: Callable[[Value], Verdict | None] = field(default=lambda _: None, compare=False)


IDENTITY_KINDS: Final = (Function, Class, ModuleObject, Instance, Listing, Dictionary)


def compare(run: Interpreter, kind: ast.cmpop, left: Value, right: Value) -> Value:
    """`left <op> right`; alternatives that agree decide it."""
    return over(
        lambda a, b: _answered(kind, a, b) or _asked(run, kind, a, b) or _compare(kind, a, b), left, right
    )


def _answered(kind: ast.cmpop, left: Value, right: Value) -> Value | None:
    """`answer is False`: an answer, or the opposite of it; `type(x) is int` is one about x."""
    if isinstance(left, TypeOf) and (found := left.proves(right)) is not None:
        return found.negated() if isinstance(kind, ast.IsNot | ast.NotEq | ast.NotIn) else found
    if not isinstance(left, Verdict) or not isinstance(right, Constant) or not isinstance(right.value, bool):
        return None
    match kind:
        case ast.Is() | ast.Eq():
            return left if right.value else left.negated()
        case ast.IsNot() | ast.NotEq():
            return left.negated() if right.value else left
        case _:
            return None


def _asked(run: Interpreter, kind: ast.cmpop, left: Value, right: Value) -> Value | None:
    """What the operands say themselves."""
    if isinstance(kind, ast.In | ast.NotIn):
        answer = (
            protocols.special(run, right, "__contains__", left)
            or _library_contains(run, left, right)
            or _found_by_walking(run, left, right)
        )
        return answer if answer is None or isinstance(kind, ast.In) else unary(ast.Not(), answer)
    return protocols.compare(run, kind, left, right)


def _found_by_walking(run: Interpreter, left: Value, right: Value) -> Value | None:
    """`left in right` for a generator or an object that only iterates: it stops at the first that is equal."""
    if not isinstance(right, Suspended | Instance) or (
        isinstance(right, Instance) and elements(right) is None
    ):
        return None
    outcomes: list[bool | None] = []

    def one(item: Value) -> bool:
        outcomes.append(truth(compare(run, ast.Eq(), left, item)))
        return outcomes[-1] is not True

    decided = each(run, right, one)
    return Constant(True in outcomes) if decided and None not in outcomes else UNKNOWN


def _library_contains(run: Interpreter, left: Value, right: Value) -> Value | None:
    """`left in right` for an object of a library that models say something about."""
    if not isinstance(right, Instance) or right.at is None:
        return None
    method = run.library.method(right.library_classes(), "__contains__")
    return None if method is None else run.call(Method(right, method), Arguments([left]), right.at)


def _compare(kind: ast.cmpop, left: Value, right: Value) -> Value:
    match kind:
        case ast.Is() | ast.Eq() if left is right and isinstance(left, IDENTITY_KINDS):
            return TRUE
        case ast.IsNot() | ast.NotEq() if left is right and isinstance(left, IDENTITY_KINDS):
            return FALSE
        case ast.In() | ast.NotIn():
            return _contains(left, right, negated=isinstance(kind, ast.NotIn))
        case ast.Is() | ast.IsNot():
            same = _identical(left, right)
            return UNKNOWN if same is None else Constant(same is isinstance(kind, ast.Is))
    left, right = held(left), held(right)
    if isinstance(left, Constant) and isinstance(right, Constant):
        return fold(ORDER[type(kind)], left.value, right.value)
    with suppress(NotConcrete):
        return fold(ORDER[type(kind)], *concrete(left, right))
    return _compare_objects(kind, left, right)


def _compare_objects(kind: ast.cmpop, left: Value, right: Value) -> Value:
    if not isinstance(kind, ast.Eq | ast.NotEq):
        return UNKNOWN
    if isinstance(left, Text) and isinstance(right, Constant) and not _may_equal(left, right):
        return Constant(isinstance(kind, ast.NotEq))
    if isinstance(right, Text) and isinstance(left, Constant) and not _may_equal(right, left):
        return Constant(isinstance(kind, ast.NotEq))
    if isinstance(left, Listing) and isinstance(right, Listing) and left.rest is None and right.rest is None:
        same = _same_elements(left, right)
        return UNKNOWN if same is None else Constant(same is isinstance(kind, ast.Eq))
    if isinstance(left, Instance) and isinstance(right, Instance | Constant):
        return UNKNOWN if protocols.may_be_equal(left) else Constant(isinstance(kind, ast.NotEq))
    definite = (Function, Class, Listing, Dictionary)
    if isinstance(left, Constant) and isinstance(right, definite):
        return Constant(isinstance(kind, ast.NotEq))
    if isinstance(right, Constant) and isinstance(left, definite):
        return Constant(isinstance(kind, ast.NotEq))
    return UNKNOWN


def _may_equal(text: Text, constant: Constant) -> bool:
    """Whether the known start and end of a text are those of a constant."""
    first, last, other = text.parts[0], text.parts[-1], constant.value
    if not isinstance(other, str):
        return False
    starts = not isinstance(first, str) or other.startswith(first)
    return starts and (not isinstance(last, str) or other.endswith(last))


def _same_elements(left: Listing, right: Listing) -> bool | None:
    if left.kind is not right.kind:
        return False
    if left.kind is set:
        return None
    if len(left.slots) != len(right.slots):
        return False
    outcomes = [_same_element(a, b) for a, b in zip(left.elements, right.elements, strict=True)]
    return False if False in outcomes else None if None in outcomes else True


def _same_element(left: Value, right: Value) -> bool | None:
    """Whether two elements are equal, without looking into them."""
    if left is right:
        return True
    if isinstance(left, Constant) and isinstance(right, Constant):
        return bool(left.value == right.value)
    return None


def _identical(left: Value, right: Value) -> bool | None:
    if isinstance(left, Constant) and isinstance(right, Constant):
        if left.value is right.value:
            return True
        singletons = (type(None), bool, type(...))
        if isinstance(left.value, singletons) or isinstance(right.value, singletons):
            return False
        return bool(left.value == right.value) and type(left.value) is type(right.value)
    if isinstance(left, External) and isinstance(right, External):
        return _same_name(left.path, right.path)
    definite = (Function, Class, Listing, Dictionary, Instance, ModuleObject, Text)
    if isinstance(left, definite) or isinstance(right, definite):
        return (
            None if isinstance(left, Unknown | External) or isinstance(right, Unknown | External) else False
        )
    return None


def _same_name(left: str, right: str) -> bool | None:
    """Whether two names of libraries are one object; a builtin has one name only, what a call returns has none."""
    if left == right:
        return None if "()" in left else True
    return False if left.startswith("builtins.") and right.startswith("builtins.") else None


def _contains(left: Value, right: Value, *, negated: bool) -> Value:
    if isinstance(left, Constant) and isinstance(right, Constant):
        return fold(lambda a, b: (a in b) is not negated, left.value, right.value)
    if isinstance(right, Dictionary) and isinstance(left, Constant):
        if left.value in right.slots:
            return UNKNOWN if may_be_missing(right.slots[left.value]) else Constant(not negated)
        return Constant(negated) if right.rest is None else UNKNOWN
    if not isinstance(right, Listing):
        return UNKNOWN
    outcomes = [truth(compare_option(left, element)) for element in right.elements]
    if True in outcomes:
        return Constant(not negated)
    return UNKNOWN if None in outcomes or right.rest is not None else Constant(negated)


def compare_option(left: Value, right: Value) -> Value:
    """Equality of two values, over alternatives."""
    return over(lambda a, b: _compare(ast.Eq(), a, b), left, right)
