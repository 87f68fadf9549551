"""Ordinary Python on known values: operators, comparisons and text with holes, bounded in time and size."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Iterable
from itertools import product
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow import mappings, protocols
from fumehood.flow.assertions import contained
from fumehood.flow.beginnings import same_start
from fumehood.flow.characters import LINE_WORDS
from fumehood.flow.concrete import MAX_ELEMENTS, NotConcrete, abstract, concrete, distinct
from fumehood.flow.decided import truth
from fumehood.flow.enumerations import held
from fumehood.flow.frame import Raised
from fumehood.flow.parts import Telling
from fumehood.flow.propagation import derived, number_from, safer
from fumehood.flow.values import (
    UNKNOWN,
    Alternatives,
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    Text,
    Unknown,
    Value,
    join,
    options,
    settle,
)
from fumehood.flow.verdicts import Verdict, verdict_of
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

ELEMENTS_PER_STEP: Final = 64
MAX_LENGTH: Final = 20_000
"""Longest text that folding takes or makes, and (in bits) the largest number."""

NUMBER_FORMATS: Final = tuple("bdeEfFgGnoxX%")
"""Formats that only a number has: https://docs.python.org/3/library/string.html#format-specification-mini-language"""

NESTED_FORMAT: Final = regex(r"\{[^{}]*\{")
"""A width that is itself an argument: `{0:{1}}`."""

WIDE: Final = regex(r"\d{5}")

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
    if _makes_number(kind, left, right):
        return number_from("a number", left, right)
    if isinstance(kind, ast.Add):
        return _add(run, left, right)
    if isinstance(kind, ast.Mod) and isinstance(left, Constant | Text):
        return _format(run, left, right)
    if isinstance(kind, ast.BitOr) and (merged := mappings.union(run, left, right)) is not None:
        return merged
    return _of_sets(run, kind, left, right)


def _makes_number(kind: ast.operator, left: Value, right: Value) -> bool:
    """Whether a result cannot be text: no text has `-`, `//` or `**`, or a number added to it."""
    if isinstance(kind, ast.Sub | ast.FloorDiv | ast.Pow):
        return isinstance(left, Unknown | Constant) and isinstance(right, Unknown | Constant)
    numbers = [
        one for one in (left, right) if isinstance(one, Constant) and isinstance(one.value, int | float)
    ]
    return (
        isinstance(kind, ast.Add) and bool(numbers) and any(isinstance(one, Unknown) for one in (left, right))
    )


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


def _format(run: Interpreter, template: Value, given: Value) -> Value:
    """`template % given`."""
    if not _is_text(template):
        return derived("", template, given)
    try:
        text, values = concrete(template, given)
    except NotConcrete:
        return filled(template, _spoken(run, given))
    return fold(operator.mod, text, values) if safe_format(text, values) else UNKNOWN


def _spoken(run: Interpreter, given: Value) -> Value:
    """What is formatted, with objects as the texts that they say they are."""
    match given:
        case Instance():
            return as_text(run, given)
        case Listing(kind=kind, rest=None) if kind is tuple:
            return Listing(None, [_spoken(run, one) for one in given.elements], kind=tuple)
        case _:
            return given


PLACE: Final = regex(r"%(?:\((?P<name>\w+)\))?[-#0 +]*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?P<kind>[a-zA-Z%])")
NUMERIC: Final = frozenset("diouxXeEfFgGc")


def filled(template: Value, given: Value) -> Value:
    """`template % given` as text with holes, each argument where it stands; a number's place takes only numbers."""
    if not isinstance(template, Constant) or not isinstance(template.value, str):
        return Text((template, given))
    pieces: list[Value] = []
    end = number = 0
    for place in PLACE.finditer(template.value):
        pieces.append(Constant(template.value[end : place.start()]))
        end = place.end()
        if place["kind"] == "%":
            pieces.append(Constant("%"))
            continue
        if "*" in place.group():
            return derived("", given)
        value = _argument(given, place["name"], number)
        pieces.append(
            number_from("", value)
            if place["kind"] in NUMERIC
            else _literal(value)
            if place["kind"] in "ra"
            else value
        )
        number += 1
    return concatenate([*pieces, Constant(template.value[end:])]) if number else Text((template, given))


def _argument(given: Value, name: str | None, number: int) -> Value:
    """What fills one place."""
    if name is not None:
        found = given.slots.get(name) if isinstance(given, Dictionary) else None
        return derived("", given) if found is None else found
    if isinstance(given, Listing) and given.kind is tuple:
        return given.slots.get(number) or derived("", given)
    return given


def formatted(value: Value, specification: Value) -> Value:
    """`f"{value:specification}"`."""
    try:
        plain, written = concrete(value, specification)
    except NotConcrete:
        of_number = isinstance(specification, Constant) and str(specification.value)[-1:] in NUMBER_FORMATS
        return (
            number_from("a number", value) if of_number else derived("formatted text", value, specification)
        )
    return fold(format, plain, written) if safe_format(written) else Unknown("formatted text")


def _of_sets(run: Interpreter, kind: ast.operator, left: Value, right: Value) -> Value:
    """The union, difference … of sets of constants; what is common to one and anything is of that one."""
    if isinstance(kind, ast.BitAnd):
        for one, other in ((left, right), (right, left)):
            if _is_known_set(one) and not _is_known_set(other):
                return Listing(run.memory.owner, (), kind=set, rest=join(*one.elements))  # type: ignore[attr-defined]
    if not (isinstance(left, Listing) and isinstance(right, Listing) and left.kind is right.kind is set):
        return derived("computed", left, right)
    try:
        result = BINARY[type(kind)](*concrete(left, right))
    except NotConcrete:
        found = derived("computed", left, right)
        proven = contained(left, right) if isinstance(kind, ast.Sub) else None
        return found if proven is None else Telling(found.origin, found.taints, if_false=proven.if_true)
    listed = distinct([*map(settle, left.elements), *map(settle, right.elements)])
    kept = [one for one in listed if one.value in result]  # type: ignore[attr-defined]
    return Listing(run.memory.owner, kept, kind=set)


def _is_known_set(value: Value) -> bool:
    return isinstance(value, Listing) and value.kind is set and value.rest is None and bool(value.slots)


def _add(run: Interpreter, left: Value, right: Value) -> Value:
    if _is_text(left) or _is_text(right) or _is_setting(left) or _is_setting(right):
        return concatenate([left, right])
    if isinstance(left, Listing) and isinstance(right, Listing):
        if left.kind is not right.kind or left.kind is set:
            raise Raised(External("builtins.TypeError"))
        run.spend((len(left.slots) + len(right.slots)) // ELEMENTS_PER_STEP)
        return mappings.chained(run, [left, right], left.kind)
    return derived("computed", left, right)


def _is_setting(value: Value) -> bool:
    """Whether a value is a setting, from the environment or a configuration: what is added to it is text."""
    match value:
        case Unknown(origin=origin, taints=()):
            return origin.startswith(("$", "config["))
        case External(path=path):
            return path.startswith("flask.current_app.config[")
        case _:
            return False


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
            return safe_format(a, b)
        case _:
            return _size(a) + _size(b) <= MAX_LENGTH


def _size(value: object) -> int:
    """The length of a text, the bits of a number."""
    if isinstance(value, str | bytes):
        return len(value)
    return value.bit_length() if isinstance(value, int) else 64


def safe_format(template: str | bytes, *arguments: object) -> bool:
    """Whether neither a width or precision nor long arguments make the result too long."""
    text = template if isinstance(template, str) else template.decode("latin-1")
    if len(text) > MAX_LENGTH or "*" in text or WIDE.search(text) or NESTED_FORMAT.search(text):
        return False
    return (
        len(text) + (text.count("%") + text.count("{")) * max(map(_length, arguments), default=0)
        <= MAX_LENGTH
    )


def _length(value: object) -> int:
    """About how long a value is as text."""
    if isinstance(value, str | bytes):
        return len(value)
    if isinstance(value, tuple | list | dict):
        items = [*value, *value.values()] if isinstance(value, dict) else value
        return sum(map(_length, items)) + 4 * len(value)
    return value.bit_length() // 3 if isinstance(value, int) else 24


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
        if isinstance(operand, Verdict | Telling | Alternatives):
            return join(*map(_negated, options(operand)))
        found = {truth(option) for option in options(operand)}
        return join(
            *(UNKNOWN if decided is None else Constant(not decided) for decided in sorted(found, key=str))
        )
    function = UNARY[type(kind)]
    return over(
        lambda option: fold(function, option.value) if isinstance(option, Constant) else UNKNOWN, operand
    )


def _negated(option: Value) -> Value:
    if (verdict := verdict_of(option)) is not None:
        return verdict.negated()
    known = truth(option)
    return UNKNOWN if known is None else Constant(not known)


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
        return _literal(value) if repr_ else value


def _literal(value: Value) -> Value:
    """What `repr` makes of something that is not known: code that means the value, in quotes if it is text."""
    return safer(value, ("code", "quoted", *LINE_WORDS))


MAX_PARTS: Final = 64
"""Pieces of a text with holes; what comes after them is one more hole."""


def concatenate(pieces: Iterable[Value]) -> Value:
    """Text put together from pieces; alternatives in one piece make alternatives of the whole."""
    texts: list[tuple[str | Value, ...]] = [()]
    for piece in pieces:
        if len(choices := options(piece)) * len(texts) > 8:
            start, others = same_start(choices)
            choices = (Text((*start, derived("", *others))) if start else derived("", piece),)
        texts = [_append(text, choice) for text in texts for choice in choices]
    return join(*(_text(parts) for parts in texts))


def _append(parts: tuple[str | Value, ...], piece: Value) -> tuple[str | Value, ...]:
    if len(parts) >= MAX_PARTS:
        kept, last = parts[: MAX_PARTS - 1], parts[-1]
        return (*kept, derived("", *(() if isinstance(last, str) else (last,)), piece))
    if isinstance(piece, Text):
        return (*parts, *piece.parts) if len(piece.parts) < MAX_PARTS else (*parts, derived("", piece))
    if isinstance(piece, Constant) and isinstance(piece.value, str):
        if not parts or not isinstance(parts[-1], str):
            return (*parts, piece.value)
        if len(parts[-1]) + len(piece.value) <= MAX_LENGTH:
            return (*parts[:-1], parts[-1] + piece.value)
        return (*parts, UNKNOWN)
    return (*parts, piece)


def _text(parts: tuple[str | Value, ...]) -> Value:
    if all(isinstance(part, str) for part in parts):
        return Constant("".join(part for part in parts if isinstance(part, str)))
    return Text(parts)
