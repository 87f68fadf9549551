"""How text from scanned files is made harmless before it is shown, and odd paths made into URIs."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote

from fumehood.regex import regex

# What a terminal obeys or a reader can't see: controls, soft hyphen, zero-width and direction marks, line
# separators, surrogates, tags.
UNSEEN = regex(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
UNSEEN_OR_LAYOUT = regex(f"{UNSEEN.pattern[:-1]}\t\n]")
NOT_A_BYTE = regex("[\ud800-\udc7f\udd00-\udfff]")
NAMED = {"\t": r"\t", "\n": r"\n", "\r": r"\r"}


def visible(text: str) -> str:
    r"""One line on which every character can be seen; what can't be is a Python escape (`\n`, `\x1b`, `\u202e`)."""
    return text if text.isprintable() else UNSEEN_OR_LAYOUT.sub(_escape, text)


def prose(text: str) -> str:
    """`visible` for sentences: any run of white space is one space."""
    return visible(" ".join(text.split()))


def stable(text: str) -> str:
    """The text with U+FFFD for every unseen character, so that columns keep their meaning; line ends and tabs stay."""
    return text if text.isprintable() else UNSEEN.sub("\ufffd", text.replace("\r\n", "\n"))


@lru_cache(maxsize=4096)
def uri(path: str) -> str:
    """A path relative to the repository root as a relative URI reference; undecodable bytes keep their value."""
    data = NOT_A_BYTE.sub("\ufffd", path).encode("utf-8", "surrogateescape")
    return quote(data, safe="/")


def _escape(found: re.Match[str]) -> str:
    char = found.group()
    code = ord(char)
    if char in NAMED:
        return NAMED[char]
    if 0xDC80 <= code <= 0xDCFF:
        code -= 0xDC00
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
