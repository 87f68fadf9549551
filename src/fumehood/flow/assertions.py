"""What comparisons and methods of text prove about client data."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.propagation import is_tainted
from fumehood.flow.values import (
    Alternatives,
    Arguments,
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    Text,
    Unknown,
    Value,
)
from fumehood.flow.verdicts import EVERYTHING, Verdict, about

if TYPE_CHECKING:
    from fumehood.flow.values import Method

PLAIN: Final = EVERYTHING - {"nan", "fields", "session", "secret"}
"""What a text of letters and digits alone cannot harm."""

TESTS: Final[dict[str, frozenset[str]]] = {
    "isdigit": EVERYTHING,
    "isdecimal": EVERYTHING,
    "isnumeric": EVERYTHING,
    "isalnum": PLAIN,
    "isalpha": PLAIN,
    "isidentifier": PLAIN - {"code"},
    "is_integer": EVERYTHING,
}
"""Methods whose truth says what a text is made of."""


def compared(operator: ast.cmpop, left: Value, right: Value) -> Value | None:
    """What an undecided comparison with client data proves; None when there is none in it."""
    match operator:
        case ast.Eq() | ast.Is():
            return _equal(left, right)
        case ast.NotEq() | ast.IsNot():
            found = _equal(left, right)
            return found and found.negated()
        case ast.In():
            return _member(left, right)
        case ast.NotIn():
            found = _member(left, right)
            return found and found.negated()
        case _:
            return None


def _equal(left: Value, right: Value) -> Verdict | None:
    """What is equal to something of the program's own is as harmless as that."""
    if is_tainted(left) == is_tainted(right):
        return None
    value, other = (left, right) if is_tainted(left) else (right, left)
    if isinstance(other, Constant) and not isinstance(other.value, str | int | bytes):
        return None
    return Verdict(None, about(value, EVERYTHING))


def _member(left: Value, right: Value) -> Verdict | None:
    if is_tainted(left) and not is_tainted(right):
        return Verdict(None, about(left, EVERYTHING)) if _is_list(right) else None
    text = string(left)
    if text is not None and isinstance(right, Unknown | Text | Alternatives):
        return Verdict(None, (), about(right, [f"-{text}"])) if is_tainted(right) else None
    return None


def _is_list(value: Value) -> bool:
    """Whether being in it says something: an allow-list, also one that is not known, but no long text."""
    return isinstance(value, Listing | Dictionary | Unknown | External | Instance | Alternatives | Constant)


def asked(name: str, subject: Value, arguments: Arguments) -> Value:
    """What a method of client data answers, with what that proves."""
    if name in TESTS:
        return Verdict(None, about(subject, TESTS[name]))
    if name in ("startswith", "endswith") and (text := string(arguments.get(0))) is not None:
        starts = "^" if name == "startswith" else "$"
        return Verdict(None, about(subject, [f"{starts}{text}"]), about(subject, [f"!{starts}{text}"]))
    if name == "startswith" and not is_tainted(arguments.get(0) or Constant("")):
        return Verdict(None, about(subject, ["^"]))
    return Unknown(f"{name}()")
