"""How command lines in configuration files become words where no shell reads them."""

from __future__ import annotations

import io
import re
import shlex
from typing import Final

from fumehood.launch.deployment import Unreadable
from fumehood.regex import regex

Piece = tuple[str, int, int]
"""A word without quotes, and where it starts and ends in the text."""
LONGEST: Final = 50_000
"""Characters of a command line; the kernel takes more, nobody writes them."""
ESCAPE: Final = regex(r"\\(?:([abfnrtvs\"'\\])|x([0-9A-Fa-f]{2})|([0-7]{3})|u([0-9A-Fa-f]{4}))")
ESCAPED: Final = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "s": " "}


def split_as_shlex(text: str) -> list[Piece]:
    """Words as Python's `shlex.split` finds them, which Supervisor and Circus use. Raises Unreadable."""
    stream = io.StringIO(_bounded(text))
    lexer = shlex.shlex(stream, posix=True)
    lexer.whitespace_split = True
    lexer.commenters = ""
    found: list[Piece] = []
    start = 0
    try:
        while (word := lexer.get_token()) is not None:
            end = stream.tell() - 1 if text[stream.tell() - 1].isspace() else stream.tell()
            start += len(text[start:end]) - len(text[start:end].lstrip())
            found.append((word, start, end))
            start = end
    except ValueError:
        raise Unreadable("a quote is not closed") from None
    return found


def split_as_systemd(text: str) -> list[Piece]:
    """Words with quotes anywhere and escapes as in C, also between quotes. Raises Unreadable.

    https://www.freedesktop.org/software/systemd/man/latest/systemd.syntax.html#Quoting
    """
    found: list[Piece] = []
    parts: list[str] | None = None
    quote, start, position = "", 0, 0
    for char, value, end in _letters(_bounded(text)):
        blank = char.isspace() and not quote
        if parts is None and not blank:
            parts, start = [], position
        if parts is not None and blank:
            found.append(("".join(parts), start, position))
            parts = None
        elif parts is not None and char in "'\"" and quote in {"", char}:
            quote = "" if quote else char
        elif parts is not None:
            parts.append(value)
        position = end
    if quote:
        raise Unreadable("a quote is not closed")
    return found if parts is None else [*found, ("".join(parts), start, position)]


def _letters(text: str) -> list[tuple[str, str, int]]:
    """Each character or escape: how it begins, what it means, where it ends."""
    found = []
    position = 0
    while position < len(text):
        escape = ESCAPE.match(text, position) if text[position] == "\\" else None
        end = position + 1 if escape is None else escape.end()
        found.append((text[position], text[position] if escape is None else _unescaped(escape), end))
        position = end
    return found


def _unescaped(escape: re.Match[str]) -> str:
    letter, hexadecimal, octal, unicode = escape.groups()
    if letter:
        return ESCAPED.get(letter, letter)
    char = chr(int(octal, 8) % 256 if octal else int(hexadecimal or unicode, 16))
    return char if char.isprintable() else "?"


def _bounded(text: str) -> str:
    if len(text) > LONGEST:
        raise Unreadable(f"a command line of more than {LONGEST:,} characters")
    return text
