"""Takes the text of a shell's word apart: quoted and unquoted text, parameters, and what only running would tell.

The grammar is POSIX's (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html) with Bash's
`$'…'`, arrays and operators of `${…}`. Everything here is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from fumehood.regex import regex

PLAIN: Final = regex(r"[^\\'\"$`]+")
IN_QUOTES: Final = regex(r"[^\\\"$`]+")
NAME: Final = regex(r"[A-Za-z_]\w*|[0-9@*#?$!_-]", re.ASCII)
PARAMETER: Final = regex(
    r"(?P<prefix>[!#]?)(?P<name>[A-Za-z_]\w*|\d+|[@*#?$!_-])(?P<index>\[[^\]]*\])?"
    r"(?:(?P<operator>:?[-=+?]|##?|%%?|//?|\^\^?|,,?|:|@)(?P<operand>.*))?",
    re.ASCII | re.DOTALL,
)
ESCAPE: Final = regex(r"\\(x[0-9A-Fa-f]{1,2}|[0-7]{1,3}|.)", re.DOTALL)
ESCAPES: Final = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "e": "\x1b", "f": "\f", "v": "\v"}
BLANKS: Final = " \t\r\n"
OPERATOR: Final = regex(r"&&|\|\||[<>]&?\d*-?|[|;&()]")
REDIRECTION: Final = regex(r"\d[<>]&?\d*-?")


class PartKind(Enum):
    """What a part of a word is."""

    TEXT = 1
    PARAMETER = 2
    COMMAND = 3
    """`$(…)` and backticks."""
    OTHER = 4
    """Arithmetic, or what cannot be read."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part. `text` is the text itself, or the source of an expansion.

    Of a parameter `name` is known, and of `${name[index]operator operand}` the rest; `prefix` is `#` or `!`. Of a
    command `operand` is what is between the parentheses.
    """

    kind: PartKind
    text: str
    quoted: bool
    name: str = ""
    index: str = ""
    prefix: str = ""
    operator: str = ""
    operand: str = ""


def parts_of(text: str) -> Iterator[Part]:
    """The parts of a word in order; quotes are gone, an empty pair of them leaves an empty text."""
    quoted = False
    position = 0
    while position < len(text):
        match text[position]:
            case '"':
                quoted = not quoted
                yield Part(PartKind.TEXT, "", quoted=True)
                position += 1
            case "'" if not quoted:
                end = _end(text, "'", position + 1)
                yield Part(PartKind.TEXT, text[position + 1 : end], quoted=True)
                position = end + 1
            case "\\":
                yield Part(PartKind.TEXT, _escaped(text[position : position + 2], quoted), quoted=True)
                position += 2
            case "$" | "`":
                part, position = _expansion(text, position, quoted)
                yield part
            case _:
                found = (IN_QUOTES if quoted else PLAIN).match(text, position)
                assert found is not None
                yield Part(PartKind.TEXT, found[0], quoted)
                position = found.end()


def words_of(text: str) -> Iterator[str]:
    """The words and operators of a simple piece of shell text, as they are written."""
    position = start = 0
    while position < len(text):
        operator = OPERATOR.match(text, position)
        if operator is None and position == start:
            operator = REDIRECTION.match(text, position)
        if text[position] in BLANKS or operator:
            if start < position:
                yield text[start:position]
            start = position = operator.end() if operator else position + 1
            if operator:
                yield operator[0]
        else:
            position = _after(text, position)
    if start < len(text):
        yield text[start:]


def _escaped(pair: str, quoted: bool) -> str:
    if pair == "\\\n":
        return ""
    return pair if quoted and pair[1:] not in {"$", "`", '"', "\\"} else pair[1:]


def _expansion(text: str, start: int, quoted: bool) -> tuple[Part, int]:
    """The part that begins with `$` or a backtick, and where it ends."""
    after = text[start + 1 : start + 2]
    if text[start] == "`":
        end = _end(text, "`", start + 1)
        return Part(PartKind.COMMAND, text[start : end + 1], quoted, operand=text[start + 1 : end]), end + 1
    if after == "'" and not quoted:
        end = _end(text, "'", start + 2, escapes=True)
        return Part(PartKind.TEXT, ESCAPE.sub(_ansi, text[start + 2 : end]), quoted=True), end + 1
    if after == '"' and not quoted:
        return Part(PartKind.TEXT, "", quoted=True), start + 1
    if after in {"(", "{"}:
        end = _closing(text, start + 2, ")" if after == "(" else "}")
        return _enclosed(text[start : end + 1], text[start + 2 : end], quoted), end + 1
    if name := NAME.match(text, start + 1):
        return Part(PartKind.PARAMETER, f"${name[0]}", quoted, name=name[0]), name.end()
    return Part(PartKind.TEXT, "$", quoted), start + 1


def _enclosed(whole: str, inside: str, quoted: bool) -> Part:
    if whole.startswith("$("):
        kind = PartKind.OTHER if inside.startswith("(") else PartKind.COMMAND
        return Part(kind, whole, quoted, operand=inside)
    found = PARAMETER.fullmatch(inside)
    if found is None:
        return Part(PartKind.OTHER, whole, quoted)
    given = {name: value or "" for name, value in found.groupdict().items()}
    return Part(PartKind.PARAMETER, whole, quoted, **given)


def _ansi(found: re.Match[str]) -> str:
    code = found[1]
    if code[0] == "x" and len(code) > 1:
        return chr(int(code[1:], 16))
    return chr(int(code, 8)) if code[0] in "01234567" else ESCAPES.get(code, code)


def _end(text: str, quote: str, start: int, *, escapes: bool = False) -> int:
    """Where a quote closes; the end of the text where it does not."""
    position = start
    while position < len(text) and text[position] != quote:
        position += 2 if text[position] == "\\" and (escapes or quote == "`") else 1
    return min(position, len(text))


def _after(text: str, start: int) -> int:
    """Where what begins at a place ends: a quoted text, an expansion, an escaped or any other character."""
    match text[start]:
        case "\\":
            return min(start + 2, len(text))
        case "'" | "`":
            return _end(text, text[start], start + 1) + 1
        case '"':
            return _closing(text, start + 1, '"') + 1
        case "$" if text[start + 1 : start + 2] in {"(", "{"}:
            return _closing(text, start + 2, ")" if text[start + 1] == "(" else "}") + 1
        case _:
            return start + 1


def _closing(text: str, start: int, closer: str) -> int:
    """Where a bracket or double quote closes; brackets and quotes inside are skipped, without recursion."""
    open_: list[str] = [closer]
    position = start
    while position < len(text):
        char = text[position]
        if char == open_[-1]:
            open_.pop()
            if not open_:
                return position
        elif char == "\\":
            position += 1
        elif char == "`" or (char == "'" and open_[-1] != '"'):
            position = _end(text, char, position + 1)
        elif char == "$" and text[position + 1 : position + 2] in {"(", "{"}:
            position += 1
            open_.append(")" if text[position] == "(" else "}")
        elif char == '"' or (char == "(" and open_[-1] == ")"):
            open_.append('"' if char == '"' else ")")
        position += 1
    return len(text)
