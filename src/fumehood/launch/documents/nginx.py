"""The directives of nginx' configuration files, with their arguments and the blocks around them.

How words are told apart is from the function `ngx_conf_read_token` of nginx' `src/core/ngx_conf_file.c`. The parser
that nginx publishes, crossplane, is not used: all it offers takes the name of a file and opens that itself, while what
is read here has passed the checks of `project/read.py` and may be a template that was filled in. It also tells lines
without columns, and calls itself for each block: what is nested deeply ends in a RecursionError.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.template import filled
from fumehood.launch.launch import Word
from fumehood.regex import regex

PIECE: Final = regex(
    r"(?P<between>\s++|\#[^\n]*+)"
    r"|(?P<sign>[;{}])"
    r"|\"(?P<double>(?:[^\"\\]|\\.)*+)\"|'(?P<single>(?:[^'\\]|\\.)*+)'"
    r"|(?![\"'])(?P<bare>(?:\\.|\$\{|[^\s;{\\])++)",
    re.DOTALL,
)
"""A brace that follows a dollar sign belongs to the word; so do quotes, `}` and `#` that do not begin one."""
ESCAPED: Final = regex(r"\\([\"'\\])")
"""Before anything else a backslash stays: it belongs to a regular expression."""
DEEPEST: Final = 50
MOST: Final = 20_000
"""Directives of a file: a `map` may have thousands of lines."""
LONGEST: Final = 20_000
"""Characters of a directive."""


@dataclass(frozen=True, slots=True, eq=False)
class Directive:
    """One directive or the start of a block; `within` are the blocks around it, the outermost first."""

    name: str
    words: tuple[Word, ...]
    location: Location
    within: tuple[Directive, ...] = ()


def read_nginx(document: Document) -> list[Directive]:
    """The directives of a file in order; includes are not followed. Raises Unreadable."""
    reading = _Reading(document)
    at = 0
    while at < len(document.text):
        piece = PIECE.match(document.text, at)
        if piece is None:
            raise Unreadable("a quote is never closed", document.span(at, at + 1).line)
        at = piece.end()
        if piece["sign"]:
            reading.sign(piece["sign"], piece.start())
        elif piece["between"] is None:
            reading.word(piece)
    if reading.open_ or reading.words:
        raise Unreadable("ends within a block or a directive", len(document.lines))
    return reading.found


@dataclass(slots=True)
class _Reading:
    """What was read so far; `words` are those of the directive that has not ended yet, `start` is where it began."""

    document: Document
    found: list[Directive] = field(default_factory=list)
    open_: list[Directive] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    start: int = 0
    end: int = 0

    def word(self, piece: re.Match[str]) -> None:
        """Take in a word of a directive."""
        if not self.words:
            self.start = piece.start()
        self.end = piece.end()
        if self.end - self.start > LONGEST:
            raise Unreadable(
                "has directives that are too long", self.document.span(self.start, self.end).line
            )
        quoted = piece["double"] if piece["double"] is not None else piece["single"]
        text = ESCAPED.sub(r"\1", piece["bare"] if quoted is None else quoted)
        self.words.append(filled(text, self.document.span(piece.start(), piece.end())))

    def sign(self, sign: str, at: int) -> None:
        """End a directive, begin a block or end one."""
        if (sign == "}") is bool(self.words):
            raise Unreadable(f"has a `{sign}` that nothing leads to", self.document.span(at, at + 1).line)
        if sign == "}":
            self._close(at)
            return
        name, *words = self.words
        location = self.document.span(self.start, self.end)
        directive = Directive(name.text, tuple(words), location, tuple(self.open_))
        self.found.append(directive)
        self.words.clear()
        if sign == "{":
            self.open_.append(directive)
        if len(self.found) > MOST or len(self.open_) > DEEPEST:
            raise Unreadable("has too many directives, or blocks that are nested too deeply", location.line)

    def _close(self, at: int) -> None:
        if not self.open_:
            raise Unreadable("has a `}` that closes nothing", self.document.span(at, at + 1).line)
        self.open_.pop()
