"""How text fits a terminal: width in cells, wrapping at spaces, and source lines with the columns marked under them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.cells import cell_len

from fumehood.report.hostile import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fumehood.findings.finding import Location

Row = tuple[str, str, bool]
TAB = 4
MOST_LINES = 7
LEAST_TEXT = 20
CUT = "…"


@dataclass(frozen=True, slots=True)
class ExcerptLine:
    """One source line as it is shown: the marked part is `width` cells wide and starts after `before` cells."""

    number: int
    text: str
    before: int
    width: int


def wrap(text: str, width: int) -> Iterator[str]:
    """Break a paragraph at spaces; a word wider than `width` cells stays whole, so that links can be copied."""
    line, used = "", 0
    for word in text.split(" "):
        cells = cell_len(word)
        if line and used + 1 + cells > width:
            yield line
            line, used = "", 0
        line, used = (f"{line} {word}", used + 1 + cells) if line else (word, cells)
    yield line


def marked_lines(location: Location, snippet: str, width: int) -> list[Row]:
    """The source lines as rows of line number, text, and whether the text is the mark under a line.

    One line has carets under its columns; several have a bracket on their left, as Rust's compiler draws it.
    """
    lines = excerpt(location, snippet, width - 2)
    if len(lines) < 2:
        return [row for line in lines for row in ((str(line.number), line.text, False), _carets(line))]
    first, last = lines[0], lines[-1]
    opened = first.text[: first.before].isspace() or not first.before
    rows = [(str(first.number), f"{'/' if opened else ' '} {first.text}", False)]
    if not opened:
        rows.append(("", f" {'_' * (first.before + 1)}^", True))
    rows += [(str(line.number), f"| {line.text}", False) for line in lines[1 : MOST_LINES - 2]]
    if hidden := max(0, len(lines) - MOST_LINES + 1):
        rows.append(("...", "|", False))
    rows += [(str(line.number), f"| {line.text}", False) for line in lines[max(1, MOST_LINES - 2 + hidden) :]]
    return [*rows, ("", f"|{'_' * (last.before + last.width)}^", True)]


def _carets(line: ExcerptLine) -> Row:
    return "", f"{' ' * line.before}{'^' * line.width}", True


def excerpt(location: Location, snippet: str, width: int) -> list[ExcerptLine]:
    """The lines of `location` with its columns; a line that is too long is cut around them."""
    if not snippet.strip():
        return []
    lines = snippet.replace("\r\n", "\n").split("\n")[: location.end_line - location.line + 1]
    return [
        _line(location, number, text, max(width, LEAST_TEXT))
        for number, text in enumerate(lines, location.line)
    ]


def _line(location: Location, number: int, text: str, width: int) -> ExcerptLine:
    """Indentation on the later lines of a region is not marked."""
    start = location.column if number == location.line else len(text) - len(text.lstrip()) + 1
    end = location.end_column if number == location.end_line else len(text.rstrip()) + 1
    left = _cut(text, start, end, width)
    shown = CUT if left else ""
    used, before, marked = len(shown), None, 0
    for column, char in enumerate(text[left : left + width], left + 1):
        piece = " " * (TAB - used % TAB) if char == "\t" else visible(char)
        cells = cell_len(piece)
        if used + cells + (column < len(text)) > width:
            shown += CUT
            break
        if column >= start and before is None:
            before = used
        shown, used = shown + piece, used + cells
        marked += cells if start <= column < end else 0
    return ExcerptLine(number, shown.rstrip(), used if before is None else before, max(1, marked))


def _cut(text: str, start: int, end: int, width: int) -> int:
    """How many characters to leave out on the left so that the marked columns can be seen."""
    fits = end <= width and cell_len(text[:end]) < width
    return 0 if fits else max(0, start - 1 - width // 4)
