"""Which folders a scan is about: the places the user named and the repository around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fumehood.errors import UsageError
from fumehood.wording import printable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def find_places(written: Sequence[str], cwd: Path) -> tuple[Path, ...]:
    """The folders and regular files that were named, absolute and without links; `cwd` if none was."""
    return tuple(_existing(cwd, path) for path in written) or (cwd.resolve(),)


def find_root(places: Sequence[Path], cwd: Path) -> Path:
    """The repository around the first place; else `cwd` if it holds all places, else the first place."""
    folder = folder_of(places[0])
    for candidate in (folder, *folder.parents):
        if (candidate / ".git").exists():
            return candidate
    return cwd if all(place.is_relative_to(cwd) for place in places) else folder


def check_inside(places: Sequence[Path], root: Path) -> None:
    """A place outside of `root` has no path to be reported by."""
    for place in places:
        if not place.is_relative_to(root):
            shown, around = printable(str(place)), printable(str(root))
            raise UsageError(f"cannot scan {shown}: it is outside of {around}; scan it on its own")


def folder_of(place: Path) -> Path:
    """The folder itself, or the folder of a file."""
    return place if place.is_dir() else place.parent


def _existing(cwd: Path, written: str) -> Path:
    try:
        path = (cwd / written).resolve(strict=True)
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or "not a usable path"
        raise UsageError(f"cannot scan {printable(written)}: {reason}") from error
    if not path.is_dir() and not path.is_file():
        raise UsageError(f"cannot scan {printable(written)}: it is neither a file nor a folder")
    return path
