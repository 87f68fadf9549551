"""How our own small files are read from a folder that may be hostile: regular files, up to a limit."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from fumehood.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path

SMALL = 4 * 1024 * 1024


def read_small(path: Path, shown: str, *, inside: Path | None = None, limit: int = SMALL) -> bytes:
    """The bytes of a configuration or baseline file; a ConfigError about one calls it `shown`.

    A link is followed only if it stays `inside`, where that is given; a pipe or device is never waited for.
    """
    if inside is not None and not path.resolve().is_relative_to(inside):
        raise ConfigError(f"{shown}: a link out of the repository is not followed")
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(descriptor, "rb") as stream:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise ConfigError(f"{shown}: not a regular file")
            if status.st_size > limit:
                raise ConfigError(f"{shown}: larger than {limit // 1024 // 1024} MB")
            return stream.read()
    except (OSError, ValueError) as error:
        raise ConfigError(f"{shown}: {getattr(error, 'strerror', None) or error}") from error
