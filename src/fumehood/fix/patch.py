"""How a patch leaves: as text that `git apply` takes, or into the file it is about."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

from fumehood.errors import UsageError
from fumehood.fix.editable import CHANGED, NotEditableError, read_regular
from fumehood.regex import regex
from fumehood.wording import printable

if TYPE_CHECKING:
    from fumehood.fix.plan import Patch

_NAMED = {7: "\\a", 8: "\\b", 9: "\\t", 10: "\\n", 11: "\\v", 12: "\\f", 13: "\\r", 34: '\\"', 92: "\\\\"}
_QUOTED = regex(rb'[\x00-\x1f"\\\x7f-\xff]')


def render_patch(patch: Patch) -> bytes:
    """The change as git writes it."""
    old, new = (quoted(f"{side}/{patch.path}") for side in "ab")
    header = f"diff --git {old} {new}\n--- {_ended(old)}\n+++ {_ended(new)}\n"
    return (header + "".join(_hunks(patch))).encode("latin-1")


def write_patch(patch: Patch, root: Path) -> None:
    """Replace the file in one step; it keeps its permissions, and a link is not followed."""
    path = root / patch.path
    try:
        unchanged = read_regular(path) == patch.before
        if unchanged:
            _replace(path, patch.after)
    except (NotEditableError, OSError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise UsageError(f"cannot fix {printable(patch.path)}: {reason}") from error
    if not unchanged:
        raise UsageError(f"cannot fix {printable(patch.path)}: {CHANGED}")


def quoted(path: str) -> str:
    """A path as git shows it: in C notation and quotes if it has bytes that are not plain ASCII."""
    data = os.fsencode(path)
    if not _QUOTED.search(data):
        return path
    inner = (_NAMED.get(byte) or (chr(byte) if 32 <= byte < 127 else f"\\{byte:03o}") for byte in data)
    return f'"{"".join(inner)}"'


def _ended(name: str) -> str:
    """The tab tells where a name with spaces ends; without it a patch reader looks for a date there."""
    return f"{name}\t" if " " in name and not name.startswith('"') else name


def _hunks(patch: Patch) -> Iterator[str]:
    # One byte is one character, so that neither encoding nor line ends can be lost on the way.
    lines = unified_diff(_lines(patch.before), _lines(patch.after))
    for line in list(lines)[2:]:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(data: bytes) -> list[str]:
    *whole, rest = data.decode("latin-1").split("\n")
    return [f"{line}\n" for line in whole] + ([rest] if rest else [])


def _replace(path: Path, data: bytes) -> None:
    mode = stat.S_IMODE(path.lstat().st_mode)
    temporary = path.with_name(f".{secrets.token_hex(8)}.tmp")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            os.fchmod(descriptor, mode)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
