"""The instructions of a Dockerfile with the place of every word.

A Dockerfile is read line by line, as BuildKit does: https://docs.docker.com/reference/dockerfile/#format. The two
parsers on PyPI lose instructions: dockerfile-parse takes the lines of a here-document for instructions and ends one
at a blank continuation line, tree-sitter-dockerfile knows no `# escape=` and skips to the end of the file at a blank
continuation line in ENV. Weak here: here-documents with names that are not plain words are not seen as such.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from fumehood.findings.finding import Location
from fumehood.launch.document import Document
from fumehood.launch.launch import Word
from fumehood.launch.process import Script
from fumehood.regex import regex

WITH_FLAGS: Final = frozenset({"FROM", "COPY", "ADD", "RUN", "HEALTHCHECK"})
WITH_HEREDOCS: Final = frozenset({"COPY", "ADD", "RUN"})
HEREDOC: Final = regex(r"(?<!\S)\d*<<(-?)([\"']?)([A-Za-z_][\w.-]*)\2(?!\S)")
WORD: Final = regex(r"\S+")
FLAG: Final = regex(r"--([^\s=]+)(?:=(\S*))?\s*")
STRING: Final = regex(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Text:
    """A text that may be written on several lines. `pieces` pairs offsets in `value` with offsets in the document."""

    value: str
    document: Document
    pieces: tuple[tuple[int, int], ...]

    def span(self, start: int, end: int) -> Location:
        """Where `value[start:end]` is written."""
        return self.document.span(self._at(start), self._at(max(start, end - 1)) + 1)

    def _at(self, offset: int) -> int:
        inside, outside = self.pieces[
            max(0, bisect_right(self.pieces, (offset, len(self.document.text))) - 1)
        ]
        return outside + offset - inside

    def _piece(self, offset: int) -> int:
        """How many pieces begin at an offset or before it."""
        return bisect_right(self.pieces, (offset, len(self.document.text)))

    def part(self, start: int, end: int) -> Text:
        """`value[start:end]`, with its places."""
        pieces = self.pieces[self._piece(start) : self._piece(end - 1)]
        later = tuple((inside - start, outside) for inside, outside in pieces)
        return Text(self.value[start:end], self.document, ((0, self._at(start)), *later))

    @property
    def location(self) -> Location:
        """Where all of it is written."""
        return self.span(0, len(self.value))

    def word(self) -> Word:
        """All of it as it is written."""
        return Word(self.value, self.location)

    def script(self) -> Script:
        """All of it for a shell."""
        return Script(self.value, self.span)

    def words(self) -> Iterator[Text]:
        """The parts between blanks; blanks inside quotes count as letters, quotes stay."""
        position = 0
        while (found := WORD.search(self.value, position)) is not None:
            start, position = found.start(), _end_of_word(self.value, found.start())
            yield self.part(start, position)

    def exec_form(self) -> tuple[Word, ...] | None:
        """The words of a JSON array of strings; None if it is none, which makes it a text for a shell."""
        if not self.value.lstrip().startswith("["):
            return None
        try:
            values = json.loads(self.value)
        except (ValueError, RecursionError):
            return None
        if not all(isinstance(value, str) for value in values):
            return None
        places = (self.span(*match.span()) for match in STRING.finditer(self.value))
        return tuple(Word(value, place) for value, place in zip(values, places, strict=False))


@dataclass(frozen=True, slots=True)
class Heredoc:
    """A here-document. `expands` is whether variables in it are replaced, `text` its lines without the end mark."""

    name: str
    text: Text
    expands: bool


@dataclass(frozen=True, slots=True)
class Instruction:
    """One instruction: its name in capitals, its flags (`--from=build`), and what follows them."""

    name: str
    flags: Mapping[str, str]
    text: Text
    location: Location
    heredocs: tuple[Heredoc, ...] = ()


def read_dockerfile(document: Document) -> Iterator[Instruction]:
    """The instructions in order; what is none is left out, as nothing of it matters to a launch."""
    lines = _Lines(document)
    while (text := lines.logical()) is not None:
        name = WORD.match(text.value)
        if name is None:
            continue
        capitals, flags, start = name[0].upper(), {}, _after_blanks(text.value, name.end())
        while capitals in WITH_FLAGS and (flag := FLAG.match(text.value, start)) is not None:
            flags[flag[1]] = flag[2] or ""
            start = flag.end()
        body = text.part(start, len(text.value.rstrip()))
        heredocs = tuple(lines.heredocs(body.value)) if capitals in WITH_HEREDOCS else ()
        yield Instruction(capitals, flags, body, text.span(0, len(text.value.rstrip())), heredocs)


def _after_blanks(value: str, start: int) -> int:
    found = WORD.search(value, start)
    return len(value) if found is None else found.start()


def _end_of_word(value: str, position: int) -> int:
    """The end of the word that starts at `position`."""
    while position < len(value) and not value[position].isspace():
        match value[position]:
            case "'":
                closing = value.find("'", position + 1)
                position = len(value) if closing < 0 else closing + 1
            case '"':
                whole = STRING.match(value, position)
                position = len(value) if whole is None else whole.end()
            case "\\":
                position += 2
            case _:
                position += 1
    return min(position, len(value))


@dataclass(slots=True)
class _Lines:
    """The physical lines of a document, taken one logical line at a time."""

    document: Document
    escape: str = "\\"
    next: int = 0
    starts: list[int] = field(default_factory=list)
    stripped: dict[str, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        position = 0
        for number, line in enumerate(self.document.text.split("\n")):
            self.starts.append(position)
            position += len(line) + 1
            self.stripped.setdefault(line.strip(), []).append(number)
        self._directives()

    def _directives(self) -> None:
        """`# escape=` and its like stand before everything else."""
        for line in self.document.lines:
            name, sign, value = line.strip().removeprefix("#").partition("=")
            if not line.lstrip().startswith("#") or not sign or not name.strip().isalnum():
                return
            if name.strip().lower() == "escape" and value.strip() in {"`", "\\"}:
                self.escape = value.strip()

    def logical(self) -> Text | None:
        """The next line with its continuations, without comments and blank lines in between."""
        lines = self.document.lines
        while self.next < len(lines) and _is_empty(lines[self.next]):
            self.next += 1
        parts: list[str] = []
        pieces: list[tuple[int, int]] = []
        length, goes_on = 0, True
        while goes_on and self.next < len(lines):
            line, start = lines[self.next], self.starts[self.next]
            self.next += 1
            if _is_empty(line):
                continue
            indent = 0 if parts else len(line) - len(line.lstrip())
            kept, goes_on = self._without_escape(line[indent:])
            pieces.append((length, start + indent))
            parts.append(kept)
            length += len(kept)
        return Text("".join(parts), self.document, tuple(pieces)) if parts else None

    def _without_escape(self, line: str) -> tuple[str, bool]:
        bare = line.rstrip(" \t")
        return (bare[:-1], True) if bare.endswith(self.escape) else (line, False)

    def heredocs(self, text: str) -> Iterator[Heredoc]:
        """The here-documents that a line announces, taken off the following lines."""
        for match in HEREDOC.finditer(text):
            numbers = self.stripped.get(match[3], [])
            position = bisect_right(numbers, self.next - 1)
            if position < len(numbers):
                yield Heredoc(match[3], self._taken(numbers[position], bool(match[1])), expands=not match[2])

    def _taken(self, end: int, without_tabs: bool) -> Text:
        parts: list[str] = []
        pieces: list[tuple[int, int]] = []
        length = 0
        for number in range(self.next, end):
            line = self.document.lines[number]
            kept = line.lstrip("\t") if without_tabs else line
            pieces.append((length, self.starts[number] + len(line) - len(kept)))
            parts.append(kept)
            length += len(kept) + 1
        place = self.starts[min(self.next, end)]
        self.next = end + 1
        return Text("\n".join(parts), self.document, tuple(pieces) or ((0, place),))


def _is_empty(line: str) -> bool:
    bare = line.lstrip()
    return not bare or bare.startswith("#")
