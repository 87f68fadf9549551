"""Ordinary Python on known values: operators, comparisons and text with holes, bounded in time and size."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Iterable
from itertools import product
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow.frame import Raised
from fumehood.flow.values import (
    FALSE,
    TRUE,
    UNKNOWN,
    Alternatives,
    Class,
    Constant,
    Dictionary,
    External,
    Function,
    Instance,
    Listing,
    ModuleObject,
    Text,
    Unknown,
    Value,
    join,
    options,
    truth,
)

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

MAX_LENGTH: Final = 100_000
"""Longest text or sequence that folding makes, and (in bits) the largest number."""

BINARY: Final[dict[type[ast.operator], Callable[[Any, Any], Any]]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
    ast.LShift: operator.lshift,
    ast.RShift: operator.rshift,
    ast.BitOr: operator.or_,
    ast.BitAnd: operator.and_,
    ast.BitXor: operator.xor,
}
UNARY: Final[dict[type[ast.unaryop], Callable[[Any], Any]]] = {
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
    ast.Invert: operator.invert,
}
ORDER: Final[dict[type[ast.cmpop], Callable[[Any, Any], Any]]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}
IDENTITY_KINDS: Final = (Function, Class, ModuleObject, Instance, Listing, Dictionary)


def binary(run: Interpreter, kind: ast.operator, left: Value, right: Value) -> Value:
    """`left <op> right` over all alternatives."""
    return over(lambda a, b: _binary(run, kind, a, b), left, right)


def over(function: Callable[..., Value], *operands: Value) -> Value:
    """A function of one alternative of each operand, for all of them; what raises drops out unless all do."""
    found: list[Value] = []
    raised: Raised | None = None
    for choice in product(*map(options, operands)):
        try:
            found.append(function(*choice))
        except Raised as error:
            raised = error
    if not found:
        assert raised is not None
        raise raised
    return join(*found)


def _binary(run: Interpreter, kind: ast.operator, left: Value, right: Value) -> Value:
    if isinstance(left, Constant) and isinstance(right, Constant):
        return (
            fold(BINARY.get(type(kind)), left.value, right.value) if _bounded(kind, left, right) else UNKNOWN
        )
    if isinstance(kind, ast.Add):
        return _add(run, left, right)
    if isinstance(kind, ast.Mod) and isinstance(left, Constant | Text):
        return Text((left, right)) if _is_text(left) else UNKNOWN
    if isinstance(kind, ast.BitOr) and isinstance(left, Dictionary) and isinstance(right, Dictionary):
        merged = Dictionary(run.memory.owner, left.at, left.rest or right.rest)
        merged.slots.update({**left.slots, **right.slots})
        return merged
    return Unknown("computed")


def _add(run: Interpreter, left: Value, right: Value) -> Value:
    if _is_text(left) or _is_text(right):
        return concatenate([left, right])
    if isinstance(left, Listing) and isinstance(right, Listing):
        rest = left.rest or right.rest
        return Listing(run.memory.owner, [*left.elements, *right.elements], kind=left.kind, rest=rest)
    return Unknown("computed")


def _bounded(kind: ast.operator, left: Constant, right: Constant) -> bool:
    """Whether the result has a reasonable size: `"x" * 10**9` and `9 ** 9 ** 9` are not computed."""
    a, b = left.value, right.value
    match kind:
        case ast.Mult() if isinstance(a, str | bytes | tuple) or isinstance(b, str | bytes | tuple):
            return isinstance(a, int) is not isinstance(b, int) and _size(a) * _size(b) <= MAX_LENGTH
        case ast.Pow() | ast.LShift():
            return isinstance(b, int | float) and abs(b) < 256 and _size(a) <= MAX_LENGTH
        case ast.Mod() if isinstance(a, str | bytes):
            return safe_format(a)
        case _:
            return _size(a) + _size(b) <= MAX_LENGTH


def _size(value: object) -> int:
    if isinstance(value, str | bytes | tuple):
        return len(value)
    return abs(value) if isinstance(value, int) and abs(value) < 2**31 else MAX_LENGTH + 1


def safe_format(template: str | bytes) -> bool:
    """Whether a format has no width or precision that could fill the memory."""
    text = template if isinstance(template, str) else template.decode("latin-1")
    digits = 0
    for character in text:
        digits = digits + 1 if character.isdigit() else 0
        if digits > 4:
            return False
    return "*" not in text


def fold(function: Callable[..., Any] | None, *values: Any) -> Value:
    """Call a pure function on known values; what Python would raise is raised in the program."""
    if function is None:
        return UNKNOWN
    try:
        result = function(*values)
    except (ArithmeticError, TypeError, ValueError, LookupError, AttributeError) as error:
        raise Raised(External(f"builtins.{type(error).__name__}")) from None
    return from_python(result)


def from_python(result: Any) -> Value:
    """A Python value of a kind that constants may have, else unknown."""
    if result is NotImplemented or not isinstance(
        result, str | bytes | int | float | complex | bool | None | type(...)
    ):
        return UNKNOWN
    if isinstance(result, str | bytes) and len(result) > MAX_LENGTH:
        return UNKNOWN
    return Constant(result)


def unary(kind: ast.unaryop, operand: Value) -> Value:
    """`not x`, `-x`, `+x`, `~x` over all alternatives."""
    if isinstance(kind, ast.Not):
        found = {truth(option) for option in options(operand)}
        return join(
            *(UNKNOWN if decided is None else Constant(not decided) for decided in sorted(found, key=str))
        )
    function = UNARY[type(kind)]
    return over(
        lambda option: fold(function, option.value) if isinstance(option, Constant) else UNKNOWN, operand
    )


def compare(run: Interpreter, kind: ast.cmpop, left: Value, right: Value) -> Value:
    """`left <op> right`; alternatives that agree decide it."""
    return over(lambda a, b: _compare(kind, a, b), left, right)


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
    if isinstance(left, Constant) and isinstance(right, Constant):
        return fold(ORDER[type(kind)], left.value, right.value)
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
    if len(left.slots) != len(right.slots):
        return False
    pairs = zip(left.elements, right.elements, strict=True)
    outcomes = [truth(_compare(ast.Eq(), a, b)) for a, b in pairs]
    return False if False in outcomes else None if None in outcomes else True


def _identical(left: Value, right: Value) -> bool | None:
    if isinstance(left, Constant) and isinstance(right, Constant):
        if left.value is right.value:
            return True
        singletons = (type(None), bool, type(...))
        if isinstance(left.value, singletons) or isinstance(right.value, singletons):
            return False
        return bool(left.value == right.value) and type(left.value) is type(right.value)
    definite = (Function, Class, Listing, Dictionary, Instance, ModuleObject, Text)
    if isinstance(left, definite) or isinstance(right, definite):
        return (
            None if isinstance(left, Unknown | External) or isinstance(right, Unknown | External) else False
        )
    return None


def _contains(left: Value, right: Value, *, negated: bool) -> Value:
    if isinstance(left, Constant) and isinstance(right, Constant):
        return fold(lambda a, b: (a in b) is not negated, left.value, right.value)
    if isinstance(right, Dictionary) and isinstance(left, Constant):
        if left.value in right.slots:
            return Constant(not negated)
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


def _is_text(value: Value) -> bool:
    return isinstance(value, Text) or (isinstance(value, Constant) and isinstance(value.value, str))


def as_text(value: Value, *, repr_: bool = False) -> Value:
    """What `str(value)` or `repr(value)` is, as a value that can stand in a text."""
    if isinstance(value, Alternatives):
        return join(*(as_text(option, repr_=repr_) for option in value.options))
    if isinstance(value, Constant):
        text = repr(value.value) if repr_ else str(value.value)
        return Constant(text) if len(text) <= MAX_LENGTH else UNKNOWN
    return value


def concatenate(pieces: Iterable[Value]) -> Value:
    """Text put together from pieces; alternatives in one piece make alternatives of the whole."""
    texts: list[tuple[str | Value, ...]] = [()]
    for piece in pieces:
        if len(choices := options(piece)) * len(texts) > 8:
            choices = (UNKNOWN,)
        texts = [_append(text, choice) for text in texts for choice in choices]
    return join(*(_text(parts) for parts in texts))


def _append(parts: tuple[str | Value, ...], piece: Value) -> tuple[str | Value, ...]:
    if isinstance(piece, Text):
        return (*parts, *piece.parts)
    if isinstance(piece, Constant) and isinstance(piece.value, str):
        if parts and isinstance(parts[-1], str):
            return (*parts[:-1], parts[-1] + piece.value)
        return (*parts, piece.value)
    return (*parts, piece)


def _text(parts: tuple[str | Value, ...]) -> Value:
    if all(isinstance(part, str) for part in parts):
        return Constant("".join(part for part in parts if isinstance(part, str)))
    return Text(parts)
