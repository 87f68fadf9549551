"""What a shell puts in place of `$NAME`, `$1`, `$@`, `${NAME:-default}` and the other forms of a parameter.

https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_02 and, for arrays, pieces and
replacement, https://www.gnu.org/software/bash/manual/html_node/Shell-Parameter-Expansion.html
"""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Callable
from typing import Final

from fumehood.findings.finding import Location
from fumehood.launch.shell.parts import Part
from fumehood.launch.shell.scope import Scope, Value
from fumehood.regex import regex

Evaluate = Callable[[str], Value]
Found = Value | tuple[Value, ...]
PIECE: Final = regex(r"\s*(-?\d+)\s*(?::\s*(\d+)\s*)?")
REPLACED: Final = regex(r"((?:\\.|[^/\\])*)(?:/(.*))?", re.DOTALL)
LONGEST_MATCHED: Final = 300
"""Characters of a text from which a pattern is taken off; it is tried on every length."""


def parameter(part: Part, location: Location, scope: Scope, evaluate: Evaluate) -> Found:
    """The value, or several for `$@` and `${ARRAY[@]}`; `evaluate` works out a default or a pattern."""
    current = _current(part, location, scope)
    if part.prefix == "!":
        return Value.unknown(part.text, location)
    if part.prefix == "#":
        return _length(current, part, location)
    if part.operator.removeprefix(":") in {"-", "=", "+", "?"} and part.operator:
        return _chosen(part, current, location, scope, evaluate)
    if current is None:
        return () if part.name in {"@", "*"} else Value((), location)
    if isinstance(current, str):
        return Value.unknown(current, location)
    return _changed(part, current, location, evaluate) if part.operator else _in_form(part, current, location)


def _in_form(part: Part, current: Found, location: Location) -> Found:
    """`"$*"` is one word."""
    if isinstance(current, tuple) and part.quoted and (part.name == "*" or part.index == "[*]"):
        return Value((" ".join(value.text for value in current),), location) if _known(current) else current
    return current


def _known(values: tuple[Value, ...]) -> bool:
    return all(value.known for value in values)


def _current(part: Part, location: Location, scope: Scope) -> Found | str | None:  # noqa: PLR0911 -- one per case
    """What a parameter is now: None where it is known to be unset, the name of it where it is set nowhere."""
    match part.name:
        case "@" | "*":
            return scope.arguments or None
        case "#":
            return Value((str(len(scope.arguments)),), location)
        case "0":
            return scope.zero or Value(("sh",), location)
        case "BASH_SOURCE":
            return Value((scope.source,), location)
        case "PWD" if scope.folder:
            return Value((scope.folder,), location)
        case "?" | "$" | "!" | "-" | "_":
            return f"${part.name}"
        case number if number.isdigit():
            place = _place(number)
            return scope.arguments[place - 1] if 1 <= place <= len(scope.arguments) else None
    return _variable(part, scope)


def _variable(part: Part, scope: Scope) -> Found | str | None:
    if part.name not in scope.variables:
        return part.name
    value = scope.variables[part.name]
    if not isinstance(value, tuple) or part.index in {"[@]", "[*]"}:
        return value
    number = part.index.strip("[]") or "0"
    if not number.isdigit():
        return part.text
    return value[_place(number)] if _place(number) < len(value) else None


def _place(digits: str) -> int:
    """A number; one with more digits than there can be arguments is just as much too large when it is cut."""
    return int(digits.lstrip("0")[:6] or "0")


def _length(current: Found | str | None, part: Part, location: Location) -> Value:
    match current:
        case None:
            return Value(("0",), location)
        case tuple():
            return Value((str(len(current)),), location)
        case Value(known=True):
            return Value((str(len(current.text)),), location, current.assumed)
    return Value.unknown(part.text, location)


def _chosen(
    part: Part, current: Found | str | None, location: Location, scope: Scope, evaluate: Evaluate
) -> Found:
    """`-`, `=`, `+` and `?`: what is set nowhere takes its default, which is then only assumed."""
    nowhere = isinstance(current, str)
    value = None if isinstance(current, str) else current
    is_set = value is not None and not (part.operator[0] == ":" and _is_empty(value))
    open_ = nowhere or (isinstance(value, Value) and value.certain is None)
    match part.operator[-1]:
        case "+":
            return _assumed(evaluate(part.operand) if is_set else Value((), location), open_)
        case _ if is_set and value is not None:
            return value
        case "?":
            return Value.unknown(part.name, location) if nowhere else Value((), location)
    default = _assumed(evaluate(part.operand), open_)
    if part.operator[-1] == "=" and not part.name[0].isdigit():
        scope.assign(part.name, default)
    return default


def _assumed(value: Value, also: bool) -> Value:
    return Value(value.atoms, value.location, value.assumed or also)


def _is_empty(current: Found) -> bool:
    return not current if isinstance(current, tuple) else current.known and not current.text


def _changed(part: Part, current: Found, location: Location, evaluate: Evaluate) -> Found:
    """Pieces, patterns taken off, replacement, upper and lower case."""
    if isinstance(current, tuple):
        bounds = PIECE.fullmatch(part.operand) if part.operator == ":" else None
        if bounds is None or int(bounds[1][:6]) < 1:
            return Value.unknown(part.text, location)
        start = int(bounds[1][:6]) - (part.name in {"@", "*"})
        return current[start:][: int(bounds[2][:6]) if bounds[2] else None]
    text = _of_text(current.text, part, evaluate) if current.known else None
    return Value.unknown(part.text, location) if text is None else Value((text,), location, current.assumed)


def _of_text(text: str, part: Part, evaluate: Evaluate) -> str | None:  # noqa: PLR0911 -- one per case
    match part.operator:
        case ":":
            bounds = PIECE.fullmatch(part.operand)
            if bounds is None:
                return None
            piece = text[int(bounds[1][:6]) :]
            return piece[: int(bounds[2][:6])] if bounds[2] else piece
        case "^^" | ",,":
            return text.upper() if part.operator == "^^" else text.lower()
        case "^" | ",":
            first = text[:1].upper() if part.operator == "^" else text[:1].lower()
            return first + text[1:]
        case "/" | "//":
            return _replaced(text, part, evaluate)
        case "#" | "##" | "%" | "%%":
            pattern = evaluate(part.operand)
            return _cut(text, part.operator, pattern.text) if pattern.known else None
    return None


def _replaced(text: str, part: Part, evaluate: Evaluate) -> str | None:
    found = REPLACED.fullmatch(part.operand)
    old, new = (found[1], found[2] or "") if found else ("", "")
    values = evaluate(old), evaluate(new)
    if not all(value.known for value in values) or set("*?[#%") & set(values[0].text):
        return None
    if not values[0].text:
        return text
    return text.replace(values[0].text, values[1].text, 1 if part.operator == "/" else -1)


def _cut(text: str, operator: str, pattern: str) -> str | None:
    """The text without the shortest or longest beginning (`#`) or end (`%`) that a pattern matches."""
    if len(text) > LONGEST_MATCHED or len(pattern) > LONGEST_MATCHED:
        return None
    matches = re.compile(fnmatch.translate(pattern)).match
    lengths = range(len(text) + 1) if len(operator) == 1 else range(len(text), -1, -1)
    for length in lengths:
        beginning, end = (
            (text[:length], text[length:])
            if operator[0] == "#"
            else (text[len(text) - length :], text[: len(text) - length])
        )
        if matches(beginning):
            return end
    return text
