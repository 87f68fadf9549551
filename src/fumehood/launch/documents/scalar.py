"""Where each part of a scalar is written, although quotes, folding and indentation stand between text and file."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import dataclass

from fumehood.findings.finding import Location
from fumehood.launch.document import Document
from fumehood.launch.process import Script


def script_at(document: Document, text: str, start: int, end: int) -> Script:
    """A text that is written somewhere from `start` to `end`, as it is or folded over several lines.

    Blanks aside it has to be there letter by letter; where escapes stand in between, each part of it is in the whole.
    """
    return Script(text, _Written(document, text, start, end))


@dataclass(slots=True)
class _Written:
    """Tells where a part of a text is; nearly all scalars are never asked, so the letters are counted when one is."""

    document: Document
    text: str
    start: int
    end: int
    letters: tuple[array[int], array[int]] | None = None

    def __call__(self, first: int, last: int) -> Location:
        if self.letters is None:
            self.letters = _letters(self.document.text[self.start : self.end], self.text)
        wanted, there = self.letters
        lower, upper = bisect_left(wanted, first), bisect_left(wanted, last)
        if lower >= upper:
            return self.document.span(self.start, self.end)
        return self.document.span(self.start + there[lower], self.start + there[upper - 1] + 1)


def _letters(written: str, text: str) -> tuple[array[int], array[int]]:
    """For each letter of a text where it is in it, and where it is written; nothing if they are not all written."""
    wanted = array("Q", (index for index, char in enumerate(text) if not char.isspace()))
    there = array("Q", (index for index, char in enumerate(written) if not char.isspace()))
    at = "".join(written.split()).find("".join(text.split()))
    if at < 0:
        return array("Q"), array("Q")
    return wanted, there[at : at + len(wanted)]
