"""A text for a shell that is put together from parts of files, and remembers where each part is written."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from typing import Final

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.process import Script

Locate = Callable[[int, int], Location]
LONGEST: Final = 1_000_000
"""Characters; variables that contain each other twice reach any length."""


class Pieces:
    """Parts in the order of the text."""

    def __init__(self) -> None:
        self.length = 0
        self._texts: list[str] = []
        self._starts: list[int] = []
        self._places: list[Locate] = []

    def copy(self, document: Document, start: int, end: int) -> None:
        """Go on with what is written in a file from `start` to `end`."""
        self._add(
            document.text[start:end], lambda first, last: document.span(start + first, min(start + last, end))
        )

    def put(self, text: str, location: Location) -> None:
        """Go on with a text that stands for what is written at a place."""
        self._add(text, lambda _first, _last: location)

    def script(self, script: Script, start: int = 0, end: int | None = None) -> None:
        """Go on with a part of another script."""
        stop = len(script.text) if end is None else end
        self._add(
            script.text[start:stop],
            lambda first, last: script.locate(start + first, min(start + last, stop)),
        )

    def done(self) -> Script:
        """The whole text."""
        return Script("".join(self._texts), self._locate)

    def _add(self, text: str, place: Locate) -> None:
        if not text:
            return
        self._texts.append(text)
        self._starts.append(self.length)
        self._places.append(place)
        self.length += len(text)
        if self.length > LONGEST:
            raise Unreadable(f"a command is longer than {LONGEST:,} characters", place(0, 1).line)

    def _locate(self, start: int, end: int) -> Location:
        """Where a part is written; as far as it is on the line where it begins."""
        if not self._places:
            raise ValueError("there is no text")
        first, last = self._index(start), self._index(max(start, end - 1))
        begins = self._at(first, start, end)
        ends = begins if first == last else self._at(last, max(start, self._starts[last]), end)
        if (ends.path, ends.line) != (begins.path, begins.line) or ends.end_column < begins.column:
            return begins
        column = max(begins.end_column, ends.end_column)
        return Location(begins.path, begins.line, begins.column, begins.line, column)

    def _index(self, position: int) -> int:
        return max(bisect_right(self._starts, position) - 1, 0)

    def _at(self, index: int, start: int, end: int) -> Location:
        begin = self._starts[index]
        return self._places[index](start - begin, end - begin)


def joined(scripts: Iterable[Script]) -> Script | None:
    """Scripts that run one after the other in the same shell; None if there are none."""
    pieces = Pieces()
    for script in scripts:
        pieces.script(script)
        pieces.put("\n", script.locate(max(len(script.text) - 1, 0), len(script.text)))
    return pieces.done() if pieces.length else None
