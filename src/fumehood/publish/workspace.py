"""Where in a workspace that may be hostile a report may be written: inside it, and through no link."""

from __future__ import annotations

import os
from pathlib import Path

from fumehood.errors import UsageError
from fumehood.wording import printable

# The step runs as root, later steps do not.
READABLE = 0o644
ENTERABLE = 0o755


def place_inside(workspace: Path, name: str) -> Path:
    """The path of the file `name`, relative to `workspace` or absolute below it; missing folders are made.

    A name that leads out of the workspace, or through a link on the way, is a UsageError.
    """
    path = Path(os.path.normpath(workspace / name)) if "\0" not in name else workspace
    if path == workspace or not path.is_relative_to(workspace):
        raise UsageError(f"{printable(name)} is not the name of a file inside the workspace")
    for folder in reversed(path.relative_to(workspace).parents[:-1]):
        _ensure_folder(workspace / folder, name)
    return path


def _ensure_folder(folder: Path, name: str) -> None:
    if folder.is_symlink():
        raise UsageError(f"cannot write {printable(name)}: {printable(str(folder))} is a link")
    try:
        if not folder.is_dir():
            folder.mkdir()
            folder.chmod(ENTERABLE)
    except OSError as error:
        raise UsageError(f"cannot write {printable(name)}: {error.strerror}") from error
