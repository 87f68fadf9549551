"""A machine-applicable change as the lines that GitHub puts in the place of others when a suggestion is accepted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fumehood.report.hostile import stable

if TYPE_CHECKING:
    from fumehood.findings.finding import Edit, Fix
    from fumehood.publish.hunks import Hunk

LONGEST = 10
"""Lines one suggestion may replace; a longer one says more than a reader checks before the click."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Put `text`, whole lines or nothing, in the place of the lines from `first` to `last`."""

    first: int
    last: int
    text: str

    def render(self) -> str:
        """The block of Markdown, in a fence longer than any in the text."""
        longest = max(map(len, re.findall("`+", self.text)), default=0)
        fence = "`" * max(3, longest + 1)
        return f"{fence}suggestion\n{self.text}{fence}"


def suggest(fix: Fix, path: str, hunk: Hunk) -> Suggestion | None:
    """The fix as one suggestion; None if it reaches out of the hunk, is not about few whole lines, or hides something.

    An unsafe one is none: a suggestion is accepted by one click, without a look at the rest of the program.
    `hunk` is one of `path`, the file the comment stands on; its text is what the edits are made in.
    """
    edits = sorted(fix.edits, key=lambda edit: edit.location)
    if fix.unsafe or not edits or not all(edit.location.path == path and _is_simple(edit) for edit in edits):
        return None
    first, last = edits[0].location.line, max(map(_last, edits))
    if last - first >= LONGEST or not hunk.holds(first, last):
        return None
    before = [f"{hunk.lines[number]}\n" for number in range(first, last + 1)]
    after = _edited(before, edits, first)
    if after is None or after == "".join(before) or not _is_plain("".join(before) + after):
        return None
    return Suggestion(first, last, after) if not after or after.endswith("\n") else None


def _is_simple(edit: Edit) -> bool:
    """On one line, or whole lines."""
    where = edit.location
    if where.line == where.end_line:
        return where.column <= where.end_column
    return where.line < where.end_line and where.column == where.end_column == 1


def _last(edit: Edit) -> int:
    """The last line an edit changes; one that ends before the first character of a line leaves that line alone."""
    where = edit.location
    return where.end_line - 1 if where.line < where.end_line else where.end_line


def _edited(before: Sequence[str], edits: Sequence[Edit], first: int) -> str | None:
    """The lines after the edits; None if those overlap or do not fit the lines."""
    text, end = "".join(before), len("".join(before))
    for edit in reversed(edits):
        where = edit.location
        start, stop = (
            _offset(before, line - first, column)
            for line, column in ((where.line, where.column), (where.end_line, where.end_column))
        )
        if start is None or stop is None or stop > end:
            return None
        text, end = text[:start] + edit.text + text[stop:], start
    return text


def _offset(lines: Sequence[str], index: int, column: int) -> int | None:
    if index == len(lines) and column == 1:
        return sum(map(len, lines))
    if not 0 <= index < len(lines) or not 1 <= column <= len(lines[index]):
        return None
    return sum(map(len, lines[:index])) + column - 1


def _is_plain(text: str) -> bool:
    """Whether a reader sees all of it; nor is it told how GitHub ends the lines of a suggestion in a CRLF file."""
    return "\r" not in text and stable(text) == text
