"""How a finding is recognised again: GitHub's hash of its line, and our own identity that survives line moves."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection
from operator import mul
from struct import unpack

WINDOW = 100
BASE = 37
END_OF_FILE = 65535
POWERS = tuple(pow(BASE, exponent, 2**64) for exponent in reversed(range(WINDOW)))
WITHOUT_BLANKS = str.maketrans("", "", " \t")
TAIL = END_OF_FILE.to_bytes(2, "little") + bytes(2 * WINDOW)


def line_hashes(text: str, lines: Collection[int]) -> dict[int, str]:
    """Map each of `lines` (1-based) to GitHub's primaryLocationLineHash; a line that does not exist is absent.

    The hash covers the first 100 UTF-16 code units from the start of the line that are neither space nor
    tab, running on into the lines that follow; `:2` says that it is the second such line of the file.
    GitHub reads every file as UTF-8, keeps a byte order mark and puts U+FFFD for what does not decode, so
    only a text that was decoded in this way has exactly GitHub's hashes (`text_for_hashes`).
    """
    squeezed = text.replace("\r\n", "\n").replace("\r", "\n").translate(WITHOUT_BLANKS)
    units = _code_units(squeezed) + TAIL
    wanted = frozenset(lines)
    last = max(wanted, default=0)
    hashes: dict[int, str] = {}
    # Equal windows have equal hashes, so occurrences are counted without hashing the lines nobody asked for.
    seen: Counter[bytes] = Counter()
    start = 0
    for number, line in enumerate(squeezed.split("\n"), 1):
        if number > last:
            break
        window = units[start : start + 2 * WINDOW]
        seen[window] += 1
        if number in wanted:
            hashes[number] = f"{_hash(window):x}:{seen[window]}"
        start += len(line) * 2 + 2 if line.isascii() else len(_code_units(line)) + 2
    return hashes


def text_for_hashes(data: bytes) -> str:
    """Decode a file the way GitHub does before it hashes lines, whatever encoding the file declares."""
    return data.decode("utf-8", "replace")


def fingerprint(rule_id: str, path: str, scope: str, code: str, occurrence: int) -> str:
    """Our own identity of a finding, as 32 hexadecimal digits.

    `scope` is the qualified name of the enclosing function or class, `code` the text of the node (white space
    does not count, so reformatting keeps the identity) and `occurrence` counts, from 0, the findings of one file
    that agree in all of these. Lines and columns are no part of it: edits elsewhere move a finding and keep it.
    """
    parts = (rule_id, path, scope, "".join(code.split()), str(occurrence))
    text = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(text).hexdigest()[:32]


def _code_units(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


def _hash(window: bytes) -> int:
    """The value of a polynomial in 37 over the window's code units, modulo 2**64."""
    units: tuple[int, ...] = unpack(f"<{WINDOW}H", window)
    total: int = sum(map(mul, units, POWERS))
    return total % 2**64
