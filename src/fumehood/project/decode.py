"""How the bytes of a Python file become text: PEP 263 encoding declarations, byte order marks, and what is refused."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from fumehood.project.notice import notice
from fumehood.regex import regex
from fumehood.wording import printable

if TYPE_CHECKING:
    from fumehood.findings.finding import Notification

_DECLARATION = regex(rb"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
_ONLY_COMMENT = regex(rb"[ \t\f]*(?:#.*)?$")
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
_PLAIN = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.,:=()[] \n"
# They spell ordinary characters in other ways, so that what a reader sees is not what runs, or take quadratic time.
_DISGUISES = frozenset({"utf-7", "unicode-escape", "unicode_escape", "raw-unicode-escape", "raw_unicode_escape",
                        "idna", "punycode", "mbcs", "oem"})  # fmt: skip


def decode(path: str, data: bytes) -> str | Notification:
    """Return the text as the compiler sees it, lines ending in a line feed and no byte order mark; or why not.

    Offsets into the text are not offsets into `data`: edits have to go by line and column.
    """
    if unusual := refused(path, data):
        return unusual
    if b"\0" in data:
        line = data.count(b"\n", 0, data.index(b"\0")) + 1
        return _undecodable(path, "contains a NUL byte, so Python cannot run it", line)
    declared = _declared(data)
    marked = data.startswith(codecs.BOM_UTF8)
    if marked:
        data = data[len(codecs.BOM_UTF8) :]
    try:
        text = data.decode(declared or "utf-8")
    except UnicodeDecodeError as error:
        return _undecodable(path, _reason(error, declared), data.count(b"\n", 0, error.start) + 1)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def refused(path: str, data: bytes) -> Notification | None:
    """Say why a file is in no encoding that shows names as ASCII bytes, which makes searching its bytes pointless."""
    if data.startswith(_WIDE_MARKS):
        return _undecodable(path, "encoded as UTF-16 or UTF-32, so Python cannot run it; save it as UTF-8", 1)
    if b"coding" not in data[:1000]:
        return None
    declared = _declared(data)
    if declared is None:
        return None
    if data.startswith(codecs.BOM_UTF8) and declared != "utf-8":
        return _undecodable(path, f"starts with a UTF-8 mark but declares the encoding {declared}", 1)
    if not _shows_ascii(declared):
        return _undecodable(
            path,
            f"declares the encoding {printable(declared, 40)}, which is unknown or not a plain text encoding",
            1,
        )
    return None


def _declared(data: bytes) -> str | None:
    """Find the encoding declaration in the first two lines and give it Python's own name where it has one."""
    for line in re.split(rb"\r\n|\r|\n", data.removeprefix(codecs.BOM_UTF8)[:1000], maxsplit=2)[:2]:
        if found := _DECLARATION.match(line):
            return _normal(found.group(1).decode("ascii"))
        if not _ONLY_COMMENT.match(line):
            return None
    return None


def _normal(name: str) -> str:
    """Normalise as CPython's tokenizer does, which knows Emacs' `utf-8-unix`."""
    short = name[:12].lower().replace("_", "-")
    if short == "utf-8" or short.startswith("utf-8-"):
        return "utf-8"
    if short in ("latin-1", "iso-8859-1", "iso-latin-1") or short.startswith(
        ("latin-1-", "iso-8859-1-", "iso-latin-1-")
    ):
        return "iso-8859-1"
    return name


def _shows_ascii(name: str) -> bool:
    """Whether a codec is one for text (not `zip`, `rot13` …) and leaves letters, digits and dots as they are."""
    try:
        return codecs.lookup(name).name not in _DISGUISES and _PLAIN.decode(name) == _PLAIN.decode("ascii")
    except (LookupError, ValueError, TypeError):
        return False


def _reason(error: UnicodeDecodeError, declared: str | None) -> str:
    byte = f"the byte 0x{error.object[error.start]:02x}"
    if declared is None:
        return f"{byte} is not UTF-8 and no encoding is declared"
    return f"{byte} is not valid in the declared encoding {declared}"


def _undecodable(path: str, message: str, line: int) -> Notification:
    return notice("undecodable-file", path, message, line=line)
