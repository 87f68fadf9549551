"""How a report gets into a file: whole or not at all, and never through a link."""

from __future__ import annotations

import os
import secrets
import stat
from typing import TYPE_CHECKING

from fumehood.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def write_report(target: Path, chunks: Iterable[str]) -> None:
    """Write UTF-8 text to a new file beside `target`, then put it in the place of `target`.

    A reader sees the old file or the new one, nothing between. Permissions follow the umask, so that later
    steps of a workflow can read what a container's root wrote. Raises UsageError when `target` is a link, a
    folder, a pipe or a device, or can't be written.
    """
    try:
        _refuse_special(target)
        _replace(target, chunks)
    except OSError as error:
        raise UsageError(f"cannot write {target}: {error.strerror or error}") from error


def _refuse_special(target: Path) -> None:
    """Renaming over a device such as /dev/null would replace it for the whole machine."""
    try:
        mode = target.lstat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISLNK(mode):
        raise UsageError(f"{target} is a symbolic link: name the file it should be written to")
    if not stat.S_ISREG(mode):
        raise UsageError(f"{target} is not a regular file")


def _replace(target: Path, chunks: Iterable[str]) -> None:
    temporary = target.with_name(f".{target.name[:100]}.{secrets.token_hex(8)}.tmp")
    descriptor = os.open(
        temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o666
    )
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.writelines(chunks)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
