"""The lines of a place as the page shows them: what is marked, what was cut, every character visible."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from fumehood.regex import regex
from fumehood.report.hostile import visible
from fumehood.report.markup import cut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fumehood.findings.finding import Location

MOST_LINES: Final = 24
LONGEST_LINE: Final = 320
"""Characters of a line, most of them from the mark on."""
BEFORE_MARK: Final = 80
CODE_SPAN: Final = regex(r"`([^`]+)`")


@dataclass(frozen=True, slots=True)
class Line:
    """One source line in three parts; `number` 0 stands for `hidden` lines that are left out."""

    number: int
    before: str = ""
    marked: str = ""
    after: str = ""
    cut_before: bool = False
    cut_after: bool = False
    hidden: int = 0


def code_lines(location: Location, snippet: str) -> list[Line]:
    """The lines of `location`, or none if there is no text; of a long region both ends."""
    if not snippet.strip():
        return []
    texts = snippet.replace("\r\n", "\n").split("\n")[: location.end_line - location.line + 1]
    indent = min((_indent(text) for text in texts if text.strip()), default=0)
    lines = [(number, text) for number, text in enumerate(texts, location.line)]
    if len(lines) <= MOST_LINES:
        return [_line(location, *line, indent) for line in lines]
    half = MOST_LINES // 2
    first, last = (
        [_line(location, *line, indent) for line in part] for part in (lines[:half], lines[-half:])
    )
    return [*first, Line(0, hidden=len(lines) - len(first) - len(last)), *last]


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def _line(location: Location, number: int, text: str, indent: int) -> Line:
    """Indentation that all lines share is left out; that of the later lines of a region is not marked."""
    start = location.column - 1 if number == location.line else len(text) - len(text.lstrip())
    end = location.end_column - 1 if number == location.end_line else len(text.rstrip())
    start = max(start, indent)
    end = max(end, start)
    left = indent if len(text) - indent <= LONGEST_LINE else max(indent, start - BEFORE_MARK)
    right = min(len(text), left + LONGEST_LINE)
    return Line(
        number,
        shown(text[left:start]),
        shown(text[start : min(end, right)]),
        shown(text[min(end, right) : right]),
        cut_before=left > indent,
        cut_after=right < len(text),
    )


def shown(text: str) -> str:
    """Every character visible, but tabs stay."""
    return "\t".join(visible(part) for part in text.split("\t"))


def pieces(text: str) -> Iterator[tuple[bool, str]]:
    """A sentence in parts: whether each is code, which stands between backticks."""
    for index, part in enumerate(CODE_SPAN.split(text)):
        if part:
            yield index % 2 == 1, part


def at(location: Location) -> str:
    """`app.py:12`; a very long path without its middle."""
    return f"{cut(location.path)}:{location.line}"
