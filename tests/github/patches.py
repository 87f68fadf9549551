"""Which lines of a pull request's file a review comment may stand on: read from, and made into, its patch."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import unified_diff

_HEAD = re.compile(r"@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@")


@dataclass(frozen=True, slots=True)
class Hunk:
    """The lines of one hunk: number of the line on either side -> position in the diff of the file."""

    text: str
    left: dict[int, int]
    right: dict[int, int]


def hunks(patch: str | None) -> list[Hunk]:
    """The hunks of one file's patch as the API gives it; none for a binary or huge file, which has no patch."""
    found: list[Hunk] = []
    left = right = 0
    for position, line in enumerate((patch or "").split("\n")):
        if head := _HEAD.match(line):
            left, right = int(head[1]), int(head[2])
            found.append(Hunk(line, {}, {}))
        elif found and line[:1] in {" ", "-", "+"}:
            if line[0] != "+":
                found[-1].left[left] = position
                left += 1
            if line[0] != "-":
                found[-1].right[right] = position
                right += 1
    return found


def patch_of(before: str, after: str) -> str:
    """The patch between two texts with three lines of context, without the file headers, as the API gives it."""
    lines = list(unified_diff(before.splitlines(), after.splitlines(), lineterm=""))[2:]
    return "\n".join(lines)
