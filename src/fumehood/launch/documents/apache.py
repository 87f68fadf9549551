"""Apache's configuration files: directives with their arguments and the sections around them.

https://httpd.apache.org/docs/2.4/configuring.html#syntax
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.template import filled
from fumehood.launch.launch import Word
from fumehood.regex import regex

ARGUMENT: Final = regex(
    r"(?P<key>[\w-]+=(?=[\"']))?(?:\"(?P<double>(?:[^\"\\]|\\.)*+)\"|'(?P<single>(?:[^'\\]|\\.)*+)')|\S+"
)
DEFINED: Final = regex(r"\$\{(\w+)\}")
DEEPEST: Final = 50
MOST: Final = 5_000
LONGEST: Final = 10_000
"""Characters of a directive."""
LONGEST_VALUE: Final = 1_000
"""Characters of a variable that is filled into directives."""


@dataclass(frozen=True, slots=True, eq=False)
class Directive:
    """One directive or the start of a section; `within` are the sections around it, the outermost first."""

    name: str
    words: tuple[Word, ...]
    location: Location
    within: tuple[Directive, ...] = ()

    def is_(self, name: str) -> bool:
        """Whether it is called so; case does not matter."""
        return self.name.lower() == name.lower()

    def option(self, name: str) -> Word | None:
        """The value of `name=value` among the arguments."""
        for word in self.words:
            key, sign, value = word.text.partition("=")
            if sign and key.lower() == name:
                return filled(value, word.location)
        return None


def read_apache(document: Document) -> list[Directive]:
    """The directives of a file in order, `Define`d variables filled in. Raises Unreadable."""
    found: list[Directive] = []
    open_: list[Directive] = []
    defined: dict[str, str] = {}
    for text, offset in _lines(document):
        location = document.span(offset, offset + len(text))
        if len(found) >= MOST or len(text) > LONGEST:
            raise Unreadable("has too many directives or too long ones", location.line)
        if text.startswith("</"):
            _close(open_, text, location)
            continue
        name, words = _taken_apart(document, text, offset, defined)
        directive = Directive(name, words, location, tuple(open_))
        found.append(directive)
        if directive.is_("Define") and len(words) == 2 and len(words[1].text) <= LONGEST_VALUE:
            defined[words[0].text] = words[1].text
        if text.startswith("<"):
            open_.append(directive)
        if len(open_) > DEEPEST:
            raise Unreadable("sections are nested too deeply", location.line)
    return found


def _lines(document: Document) -> Iterator[tuple[str, int]]:
    """Each directive with its offset; a backslash at the end of a line and the newline become blanks."""
    text = re.sub(r"\\\r?\n", lambda found: " " * len(found[0]), document.text)
    offset = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped and not stripped.startswith("#"):
            yield stripped, offset + len(line) - len(line.lstrip())
        offset += len(line) + 1


def _close(open_: list[Directive], text: str, location: Location) -> None:
    name = text[2:].rstrip("> \t").lower()
    if not open_ or open_[-1].name.lower() != name:
        raise Unreadable(f"`{text[:50]}` closes nothing", location.line)
    open_.pop()


def _taken_apart(
    document: Document, text: str, offset: int, defined: dict[str, str]
) -> tuple[str, tuple[Word, ...]]:
    first = 1 if text.startswith("<") else 0
    last = len(text) - 1 if first and text.endswith(">") else len(text)
    words = [
        filled(_value(found, defined), document.span(offset + found.start(), offset + found.end()))
        for found in ARGUMENT.finditer(text, first, last)
    ]
    return (words[0].text, tuple(words[1:])) if words else ("", ())


def _value(found: re.Match[str], defined: dict[str, str]) -> str:
    quoted = found["double"] if found["double"] is not None else found["single"]
    text = found[0] if quoted is None else (found["key"] or "") + re.sub(r"\\([\"'\\])", r"\1", quoted)
    if "${" not in text:
        return text
    return DEFINED.sub(lambda name: defined.get(name[1], name[0]), text)[:LONGEST]
