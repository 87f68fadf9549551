"""How the bytes of a scanned file are read: regular files only, no links, no waiting, up to a size."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from fumehood.project.notice import notice

if TYPE_CHECKING:
    from fumehood.findings.finding import Notification

LARGEST = 1_000_000
"""Bytes of the largest file that is looked at. Parsing may need 600 times as much; real modules stay below."""

# Between the walk and the reading a file may be replaced: a link is refused and a pipe does not block.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


def read(root: str, path: str, largest: int = LARGEST) -> bytes | Notification:
    """Return the content of `root/path`, or why there is none."""
    try:
        descriptor = os.open(f"{root}/{path}", _FLAGS)
    except (OSError, ValueError) as error:
        return unreadable(path, error)
    try:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            return notice("unreadable-file", path, "not a regular file, so it is not opened")
        if found.st_size > largest:
            return _too_large(path, largest)
        return _content(descriptor, path, found.st_size, largest)
    except OSError as error:
        return unreadable(path, error)
    finally:
        os.close(descriptor)


def _content(descriptor: int, path: str, size: int, largest: int) -> bytes | Notification:
    """Read to the end, in one call unless the file changes its size meanwhile."""
    data = os.read(descriptor, size + 1)
    if len(data) == size:
        return data
    while len(data) <= largest and (more := os.read(descriptor, largest)):
        data += more
    return data if len(data) <= largest else _too_large(path, largest)


def unreadable(path: str, error: OSError | ValueError) -> Notification:
    """Say why the operating system does not give a file or folder."""
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return notice("unreadable-file", path, f"cannot be read: {reason}")


def _too_large(path: str, largest: int) -> Notification:
    return notice("file-too-large", path, f"larger than {largest / 1e6:g} MB, so it is not scanned")
