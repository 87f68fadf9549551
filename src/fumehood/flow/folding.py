"""Ordinary Python on known values: operators, comparisons and text with holes, bounded in time and size."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Iterable
from contextlib import suppress
from itertools import product
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow import protocols
from fumehood.flow.concrete import MAX_ELEMENTS, NotConcrete, abstract, concrete, distinct
from fumehood.flow.enumerations import held
from fumehood.flow.frame import Raised
from fumehood.flow.iteration import each, elements
from fumehood.flow.values import (
    FALSE,
    TRUE,
    UNKNOWN,
    Alternatives,
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
    join,
    may_be_missing,
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
    return over(
        lambda a, b: protocols.binary(run, kind, a, b) or _binary(run, kind, held(a), held(b)), left, right
    )


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
    if (repeated := _repeated(run, kind, left, right)) is not None:
        return repeated
    if isinstance(kind, ast.Add):
        return _add(run, left, right)
    if isinstance(kind, ast.Mod) and isinstance(left, Constant | Text):
        return _format(left, right)
    if isinstance(kind, ast.BitOr) and isinstance(left, Dictionary) and isinstance(right, Dictionary):
        merged = Dictionary(run.memory.owner, left.at, left.rest or right.rest)
        merged.slots.update({**left.slots, **right.slots})
        return merged
    return _of_sets(run, kind, left, right)


def _repeated(run: Interpreter, kind: ast.operator, left: Value, right: Value) -> Value | None:
    """`[x] * n`, either way round."""
    if not isinstance(kind, ast.Mult):
        return None
    sequence, count = (right, left) if isinstance(right, Listing) else (left, right)
    if not isinstance(sequence, Listing) or sequence.kind is set or not _is_int(count):
        return None
    elements, times = sequence.elements, max(0, count.value)  # type: ignore[attr-defined]
    if sequence.rest is not None or len(elements) * times > MAX_ELEMENTS:
        rest = join(*elements, sequence.rest or UNKNOWN)
        return Listing(run.memory.owner, kind=sequence.kind, rest=rest)
    return Listing(run.memory.owner, elements * times, kind=sequence.kind)


def _is_int(value: Value) -> bool:
    return isinstance(value, Constant) and isinstance(value.value, int)


def _format(template: Value, given: Value) -> Value:
    """`template % given`."""
    if not _is_text(template):
        return UNKNOWN
    try:
        text, values = concrete(template, given)
    except NotConcrete:
        return Text((template, given))
    return fold(operator.mod, text, values) if safe_format(text) else UNKNOWN


def formatted(value: Value, specification: Value) -> Value:
    """`f"{value:specification}"`."""
    try:
        plain, written = concrete(value, specification)
    except NotConcrete:
        return Unknown("formatted text")
    return fold(format, plain, written) if safe_format(written) else Unknown("formatted text")


def _of_sets(run: Interpreter, kind: ast.operator, left: Value, right: Value) -> Value:
    """The union, difference … of sets of constants."""
    if not (isinstance(left, Listing) and isinstance(right, Listing) and left.kind is right.kind is set):
        return Unknown("computed")
    try:
        result = BINARY[type(kind)](*concrete(left, right))
    except NotConcrete:
        return Unknown("computed")
    kept = [one for one in distinct([*left.elements, *right.elements]) if one.value in result]  # type: ignore[attr-defined]
    return Listing(run.memory.owner, kept, kind=set)


def _add(run: Interpreter, left: Value, right: Value) -> Value:
    if _is_text(left) or _is_text(right):
        return concatenate([left, right])
    if isinstance(left, Listing) and isinstance(right, Listing):
        if left.kind is not right.kind or left.kind is set:
            raise Raised(External("builtins.TypeError"))
        rest = left.rest or right.rest
        return Listing(run.memory.owner, [*left.elements, *right.elements], kind=left.kind, rest=rest)
    return Unknown("computed")


def _bounded(kind: ast.operator, left: Constant, right: Constant) -> bool:
    """Whether the result has a reasonable size: `"x" * 10**9` and `9 ** 9 ** 9` are not computed."""
    a, b = left.value, right.value
    match kind:
        case ast.Mult() if isinstance(a, str | bytes):
            return not isinstance(b, int) or len(a) * b <= MAX_LENGTH
        case ast.Mult() if isinstance(b, str | bytes):
            return not isinstance(a, int) or len(b) * a <= MAX_LENGTH
        case ast.Pow() if isinstance(a, int) and isinstance(b, int):
            return abs(a) < 2 or a.bit_length() * abs(b) <= MAX_LENGTH
        case ast.LShift() if isinstance(a, int) and isinstance(b, int):
            return _size(a) + b <= MAX_LENGTH
        case ast.Mod() if isinstance(a, str | bytes):
            return safe_format(a)
        case _:
            return _size(a) + _size(b) <= MAX_LENGTH


def _size(value: object) -> int:
    """The length of a text, the bits of a number."""
    if isinstance(value, str | bytes):
        return len(value)
    return value.bit_length() if isinstance(value, int) else 64


def safe_format(template: str | bytes) -> bool:
    """Whether a format has no width or precision that could fill the memory."""
    text = template if isinstance(template, str) else template.decode("latin-1")
    digits = 0
    for character in text:
        digits = digits + 1 if character.isdigit() else 0
        if digits > 4:
            return False
    return "*" not in text


def fold(function: Callable[..., Any] | None, *values: Any, owner: object = None) -> Value:
    """Call a pure function on known values; what Python would raise is raised in the program."""
    if function is None:
        return UNKNOWN
    try:
        result = function(*values)
    except (ArithmeticError, TypeError, ValueError, LookupError, AttributeError) as error:
        raise Raised(External(f"builtins.{type(error).__name__}")) from None
    if isinstance(result, str | bytes) and len(result) > MAX_LENGTH:
        return UNKNOWN
    return abstract(result, owner)


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
    return over(lambda a, b: _asked(run, kind, a, b) or _compare(kind, a, b), left, right)


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


def _is_text(value: Value) -> bool:
    return isinstance(value, Text) or (isinstance(value, Constant) and isinstance(value.value, str))


def as_text(run: Interpreter, value: Value, *, repr_: bool = False) -> Value:
    """What `str(value)` or `repr(value)` is, as a value that can stand in a text."""
    if isinstance(value, Alternatives):
        return join(*(as_text(run, option, repr_=repr_) for option in value.options))
    if (said := protocols.text(run, value, repr_=repr_)) is not None:
        return said
    try:
        return fold(repr if repr_ else str, *concrete(value, sets=False))
    except NotConcrete:
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
