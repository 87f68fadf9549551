"""A file that is to be edited: its bytes, and where the lines and columns of a finding are in them."""

from __future__ import annotations

import codecs
import io
import os
import stat
import tokenize
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from fumehood.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable

_LINE = regex(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_IMPORT = regex(r"\s*import \w+\s*")
CHANGED = "the file has changed since it was scanned"


class NotEditableError(Exception):
    """Why a file is left as it is, in words that follow "left alone:"."""


@dataclass(frozen=True, slots=True)
class Change:
    """Replace the characters from `start` to `end` by `text`, by offsets into the text of a file."""

    start: int
    end: int
    text: str

    @property
    def is_line(self) -> bool:
        """Whether it only adds whole lines; those of several changes at one place follow one another."""
        return self.start == self.end and (self.text.startswith("\n") or self.text.endswith("\n"))

    @property
    def order(self) -> tuple[int, int, str]:
        """By place; imports of one place by name."""
        return (self.start, self.end, self.text if _IMPORT.fullmatch(self.text) else "")

    def overlaps(self, other: Change) -> bool:
        """Whether it is not clear what both together mean; saying the same twice is clear."""
        if self == other or (self.start == other.start and self.is_line and other.is_line):
            return False
        if self.start == self.end or other.start == other.end:
            return self.start <= other.end and other.start <= self.end
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Editable:
    """A regular file below `root`: `data` is exactly `text` in `encoding`; line ends are kept in `text`."""

    data: bytes
    text: str
    encoding: str
    lines: tuple[str, ...]
    starts: tuple[int, ...]

    def line(self, number: int) -> str:
        """A line without its end, counted from 1."""
        if not 1 <= number <= len(self.lines):
            raise NotEditableError(CHANGED)
        return self.lines[number - 1].rstrip("\r\n")

    def offset(self, line: int, column: int) -> int:
        """Where a 1-based line and column in code points are in `text`."""
        if not 1 <= column <= len(self.line(line)) + 1:
            raise NotEditableError(CHANGED)
        return self.starts[line - 1] + column - 1

    def newline(self, line: int) -> str:
        """How a line ends, or the first one where it does not."""
        ends = (text[len(text.rstrip("\r\n")) :] for text in (self.lines[line - 1], self.lines[0]))
        return next(filter(None, ends), "\n")

    def changed(self, changes: Iterable[Change]) -> bytes:
        """The bytes after changes that do not overlap; those of one place are made in the order given."""
        parts, done = [], 0
        for change in sorted(changes, key=lambda one: one.order):
            parts += [self.text[done : change.start], change.text]
            done = change.end
        text = "".join((*parts, self.text[done:]))
        try:
            return text.encode(self.encoding)
        except UnicodeEncodeError as error:
            raise NotEditableError(f"the fix cannot be written in {self.encoding}") from error


def read_editable(path: Path) -> Editable:
    """Read a file that was scanned; NotEditableError if it can't be given back byte for byte.

    `path` is absolute and its root without links; a link anywhere below is not followed.
    """
    data = read_regular(path)
    try:
        encoding = _encoding(path, data)
        text = data.decode(encoding)
    except (SyntaxError, UnicodeDecodeError, LookupError) as error:
        raise NotEditableError("its encoding is not clear") from error
    if text.encode(encoding) != data:
        raise NotEditableError(f"its bytes do not survive {encoding}")
    lines = tuple(_LINE.findall(text))
    return Editable(data, text, encoding, lines, tuple(accumulate(map(len, lines), initial=0)))


def _encoding(path: Path, data: bytes) -> str:
    """Only Python files say theirs."""
    if path.suffix in {".py", ".pyw", ".pyi"}:
        return tokenize.detect_encoding(io.BytesIO(data).readline)[0]
    return "utf-8-sig" if data.startswith(codecs.BOM_UTF8) else "utf-8"


def read_regular(path: Path) -> bytes:
    """The bytes of a regular file that no link leads to."""
    try:
        if path.parent.resolve() != path.parent or stat.S_ISLNK(path.lstat().st_mode):
            raise NotEditableError("a link leads to it")
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(descriptor, "rb") as stream:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise NotEditableError("it is not a regular file")
            return stream.read()
    except OSError as error:
        raise NotEditableError(error.strerror or "it cannot be read") from error
