"""Which lines of a pull request's head a unified patch shows: where a review comment may stand, and what was added."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fumehood.regex import regex

_HEADER = regex(r"@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@")


@dataclass(frozen=True, slots=True)
class Hunk:
    """The lines of one hunk on the right side: number -> text without its line feed; `added` are those with a plus."""

    lines: Mapping[int, str]
    added: frozenset[int]

    def holds(self, first: int, last: int) -> bool:
        """Whether all of these lines are in this hunk, as both ends of a review comment have to be."""
        return first in self.lines and last in self.lines and first <= last


def hunks_of(patch: str | None) -> tuple[Hunk, ...]:
    """The hunks of the patch of one file as the API gives it; none for a binary or huge file, which has no patch."""
    found: list[Hunk] = []
    lines: dict[int, str] = {}
    added: set[int] = set()
    number = 0
    # Not splitlines: a form feed or a Unicode line separator ends no line here.
    for line in (patch or "").split("\n"):
        if header := _HEADER.match(line):
            found += _finished(lines, added)
            number, lines, added = int(header[1]), {}, set()
        elif number and line[:1] in {" ", "+"}:
            lines[number] = line[1:]
            added |= {number} if line[0] == "+" else set()
            number += 1
    return (*found, *_finished(lines, added))


def hunk_around(hunks: Iterable[Hunk], first: int, last: int) -> Hunk | None:
    """The hunk that has both lines and all between them."""
    return next((hunk for hunk in hunks if hunk.holds(first, last)), None)


def added_lines(patch: str | None) -> frozenset[int]:
    """The numbers of the lines that a patch adds or changes."""
    return frozenset().union(*(hunk.added for hunk in hunks_of(patch)))


def _finished(lines: dict[int, str], added: set[int]) -> list[Hunk]:
    return [Hunk(lines, frozenset(added))] if lines else []
