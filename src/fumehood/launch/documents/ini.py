"""Ini-like files, line by line: sections and settings in order, repeated keys kept, each with its exact place.

The standard library's `configparser` keeps no places, no repeated keys, and takes quadratic time for a line of
blanks, so it only holds this reader to its own results in the tests.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.template import FILL, filled
from fumehood.launch.launch import Word
from fumehood.regex import regex

COMMENTS: Final = ("#", ";")
COMMENT: Final = regex(r"\s[#;]")
MOST: Final = 20_000
"""Sections and settings in a file; real ones have a hundredth of it."""
Part = tuple[str, int]
"""A piece of a line without the blanks around it, and its offset in the file."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """What differs between programs. `strict` ones refuse a line that is neither a section nor a setting."""

    delimiters: str = "="
    backslash: bool = False
    """A line that ends in a backslash goes on in the next one that is no comment."""
    indented: bool = False
    """As `configparser`: a line that is indented deeper goes on with the value before it, ` ;` starts a comment."""
    bare_keys: bool = False
    strict: bool = False


SYSTEMD: Final = Dialect(backslash=True)
"""https://www.freedesktop.org/software/systemd/man/latest/systemd.syntax.html"""
UWSGI: Final = Dialect(bare_keys=True)
"""https://uwsgi-docs.readthedocs.io/en/latest/Configuration.html#ini-files"""
CONFIGPARSER: Final = Dialect(delimiters="=:", indented=True, strict=True)
"""As Supervisor sets the standard library's parser up: https://supervisord.org/configuration.html"""


@dataclass(frozen=True, slots=True)
class Entry:
    """One setting; the lines of a longer value are joined by a blank or, where they are indented, by a newline."""

    key: str
    text: str
    document: Document
    pieces: tuple[tuple[int, int], ...]
    """Where each line of the value starts in `text` and in the file."""

    def span(self, start: int, end: int) -> Location:
        """Where `text[start:end]` is written."""
        index = max(bisect_right(self.pieces, start, key=lambda piece: piece[0]) - 1, 0)
        first, place = self.pieces[index]
        last = self.pieces[index + 1][0] - 1 if index + 1 < len(self.pieces) else end
        return self.document.span(place + start - first, place + min(end, last) - first)

    @property
    def location(self) -> Location:
        """The value, or the key where there is none."""
        return self.span(0, max(len(self.text), 1))

    @property
    def word(self) -> Word:
        """The value as a word."""
        return filled(self.text, self.location)


@dataclass(slots=True)
class Section:
    """One `[name]` and what follows it; a name may come up again."""

    name: str
    line: int
    entries: list[Entry]

    def all(self, key: str) -> list[Entry]:
        """All settings of that name."""
        return [entry for entry in self.entries if entry.key == key]

    def last(self, key: str) -> Entry | None:
        """The one that counts where later ones replace earlier ones."""
        return next((entry for entry in reversed(self.entries) if entry.key == key), None)


def read_ini(document: Document, dialect: Dialect) -> list[Section]:
    """The sections of a file in order; what stands before the first is in one named "". Raises Unreadable."""
    sections, count = [Section("", 1, [])], 0
    for parts in _indented(document) if dialect.indented else _lines(document, dialect):
        text, place = parts[0]
        count += 1
        if count > MOST:
            raise Unreadable(f"has more than {MOST} sections and settings", document.span(place, place).line)
        if text.startswith("["):
            sections.append(Section(_header(document, text, place), document.span(place, place).line, []))
            continue
        entry = _entry(document, parts, dialect)
        if entry is not None:
            sections[-1].entries.append(entry)
        elif dialect.strict:
            raise Unreadable("neither a section nor a setting", document.span(place, place).line)
    if dialect.strict and sections[0].entries:
        raise Unreadable("a setting before the first section", sections[0].entries[0].location.line)
    return sections


def _header(document: Document, text: str, place: int) -> str:
    name, closed, _ = text[1:].rpartition("]")
    if not closed or not name:
        raise Unreadable("a section without a name or without `]`", document.span(place, place).line)
    return name.strip().replace(FILL, "")


def _entry(document: Document, parts: list[Part], dialect: Dialect) -> Entry | None:
    text, place = parts[0]
    found = [index for delimiter in dialect.delimiters if (index := text.find(delimiter)) >= 0]
    if not found:
        bare = dialect.bare_keys and text
        return Entry(text, "", document, ((0, place),)) if bare else None
    key, value = text[: min(found)].rstrip(), text[min(found) + 1 :]
    if not key:
        return None
    first = value.lstrip()
    parts = [(first, place + len(text) - len(first)), *parts[1:]]
    pieces, length = [], 0
    for part, where in parts:
        pieces.append((length, where))
        length += len(part) + 1
    joined = ("\n" if dialect.indented else " ").join(part for part, _ in parts)
    return Entry(key.lower() if dialect.indented else key, joined, document, tuple(pieces))


def _stripped(document: Document) -> Iterator[tuple[str, int, int]]:
    """Each line without blanks around it, its offset, and how far it is indented."""
    offset = 0
    for line in document.text.split("\n"):
        text = line.strip()
        indent = len(line) - len(line.lstrip())
        yield text, offset + indent, indent
        offset += len(line) + 1


def _lines(document: Document, dialect: Dialect) -> Iterator[list[Part]]:
    parts: list[Part] = []
    for text, place, _ in _stripped(document):
        if text.startswith(COMMENTS):
            continue
        goes_on = dialect.backslash and text.endswith("\\")
        if text or parts:
            parts.append((text.removesuffix("\\") if goes_on else text, place))
        if parts and not goes_on:
            yield parts
            parts = []
    if parts:
        yield parts


def _indented(document: Document) -> Iterator[list[Part]]:
    parts: list[Part] = []
    level = 0
    for whole, place, indent in _stripped(document):
        text = "" if whole.startswith(COMMENTS) else _without_comment(whole)
        if not text:
            continue
        if parts and indent > level and not parts[0][0].startswith("["):
            parts.append((text, place))
            continue
        if parts:
            yield parts
        parts, level = [(text, place)], indent
    if parts:
        yield parts


def _without_comment(text: str) -> str:
    """A comment inside of a line starts with its sign behind a blank."""
    found = COMMENT.search(text)
    return text[: found.start()].rstrip() if found else text
