"""The text of one deployment file, and where in it something is."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from fumehood.findings.finding import FlowStep, Location
from fumehood.launch.launch import Word
from fumehood.launch.process import Script


@dataclass(slots=True)
class Document:
    """A decoded file; offsets count code points. `lines` are without their ends."""

    path: str
    text: str
    lines: list[str] = field(init=False)
    _starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        whole = self.text.split("\n")
        self._starts = [0]
        for line in whole[:-1]:
            self._starts.append(self._starts[-1] + len(line) + 1)
        self.lines = [line.removesuffix("\r") for line in whole]

    def span(self, start: int, end: int) -> Location:
        """The location of `text[start:end]`; what goes over several lines is shown by its first."""
        line = bisect_right(self._starts, start)
        first = self._starts[line - 1]
        text = self.lines[line - 1]
        column = min(start - first, len(text)) + 1
        return Location(self.path, line, column, line, max(column + 1, min(end - first, len(text)) + 1))

    def line(self, number: int) -> Location:
        """What is written in a line (1-based), without the blanks around it."""
        text = self.lines[min(number, len(self.lines)) - 1]
        first = len(text) - len(text.lstrip()) + 1
        return Location(self.path, number, first, number, max(first + 1, len(text.rstrip()) + 1))

    def word(self, text: str, start: int, end: int) -> Word:
        """A word that is written from `start` to `end`."""
        return Word(text, self.span(start, end))

    def step(self, location: Location, note: str) -> FlowStep:
        """A step of a flow in this file."""
        return FlowStep(location, note, self.lines[min(location.line, len(self.lines)) - 1])

    def script(self) -> Script:
        """The whole file as a text for a shell."""
        return Script(self.text, self.span)
