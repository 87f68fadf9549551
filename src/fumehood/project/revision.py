"""How the files of an earlier commit get into a folder of their own, without Git and whatever the repository holds."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fumehood.project.difference import DamagedObject
from fumehood.project.discover import FOREIGN
from fumehood.project.objects import LargeObject, MissingObject, Objects
from fumehood.project.read import LARGEST
from fumehood.regex import regex

MOST_FILES: Final = 20_000
MOST_BYTES: Final = 200_000_000
MOST_ENTRIES: Final = 300_000
MOST_FOLDERS_DEEP: Final = 60
LONGEST_NAME: Final = 255
LARGEST_FOLDER: Final = 8_000_000
"""Bytes of one folder's list."""
FILES: Final = frozenset({b"100644", b"100755", b"100664"})
FOLDER: Final = b"40000"
TREE: Final = regex(rb"tree ([0-9a-f]{40})\n")
PARENT: Final = regex(rb"\Atree [0-9a-f]{40}\nparent ([0-9a-f]{40})\n")
SHA256_LENGTH: Final = 64

Wants = Callable[[str], bool]
"""Tells by a path whether a file matters."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """Why an earlier revision cannot be looked at; `reason` ends a sentence."""

    reason: str


@dataclass(frozen=True, slots=True)
class Written:
    """How many files were written, and how many were left out as too large to be scanned."""

    files: int
    large: int


def write_revision(
    workspace: Path, commit: str, into: Path, wants: Wants, *, most: int = MOST_FILES
) -> Written | Unknown:
    """Write the files of a commit that matter into `into`, which is empty and nobody else's.

    `commit` is a full id; with more than `most` files there is no result. Links and submodules are left out, as are
    folders that no scan enters. Nothing is run, no setting of the repository has any effect, and only objects whose
    content has the hash of their name are believed.
    """
    if len(commit) == SHA256_LENGTH:
        return Unknown("repositories with SHA-256 ids are not read")
    try:
        with Objects.below(workspace) as objects:
            return _Copy(objects, into, wants, most).take(commit)
    except (MissingObject, DamagedObject, LargeObject, _TooMuch, OSError) as error:
        return Unknown(_reason(error, commit))


def first_parent(workspace: Path, commit: str) -> str:
    """The commit that a merge was made onto; "" for a commit without a parent, or one that is not in this clone."""
    try:
        with Objects.below(workspace) as objects:
            found = PARENT.search(objects.read(commit, "commit"))
    except (MissingObject, DamagedObject, LargeObject, OSError):
        return ""
    return found[1].decode() if found else ""


def _reason(error: Exception, commit: str) -> str:
    match error:
        case MissingObject() if str(error) == commit:
            return "the commit is not in this clone; `fetch-depth: 0` of actions/checkout gets it"
        case MissingObject():
            return "not all of its files are in this clone"
        case _TooMuch():
            return f"it has too many {error}"
        case FileNotFoundError():
            return "this is not a clone of a Git repository"
        case OSError():
            return f"the repository cannot be read ({error.strerror})"
        case _:
            return "the repository is damaged"


class _TooMuch(Exception):
    """A bound was passed; the text says of what."""


class _Copy:
    """The way from a commit down to its files."""

    def __init__(self, objects: Objects, into: Path, wants: Wants, most: int) -> None:
        self._objects = objects
        self._into = into
        self._wants = wants
        self._most = most
        self._entries = self._files = self._bytes = self._large = 0

    def take(self, commit: str) -> Written:
        """Write all files that matter."""
        found = TREE.match(self._objects.read(commit, "commit"))
        if found is None:
            raise DamagedObject(commit)
        waiting = [(found[1].decode(), "", 0)]
        while waiting:
            tree, prefix, depth = waiting.pop()
            for mode, name, child in self._list(tree):
                if mode == FOLDER and name not in FOREIGN and depth < MOST_FOLDERS_DEEP:
                    waiting.append((child, f"{prefix}{name}/", depth + 1))
                if mode in FILES and self._wants(prefix + name):
                    self._write(prefix, name, child)
        return Written(self._files, self._large)

    def _list(self, tree: str) -> Iterator[tuple[bytes, str, str]]:
        """Mode, name and id of what is in a folder; a name that leads elsewhere is a damage."""
        data, place = self._objects.read(tree, "tree", LARGEST_FOLDER), 0
        while place < len(data):
            end = data.index(b"\0", place) if b"\0" in data[place : place + LONGEST_NAME + 8] else -1
            mode, space, name = data[place:end].partition(b" ")
            identity = data[end + 1 : end + 21]
            if end < 0 or not space or len(identity) < 20 or not _is_name(name):
                raise DamagedObject(tree)
            self._entries += 1
            if self._entries > MOST_ENTRIES:
                raise _TooMuch("files")
            yield mode, os.fsdecode(name), identity.hex()
            place = end + 21

    def _write(self, prefix: str, name: str, blob: str) -> None:
        try:
            data = self._objects.read(blob, "blob", LARGEST)
        except LargeObject:
            self._large += 1
            return
        self._files += 1
        self._bytes += len(data)
        if self._files > self._most or self._bytes > MOST_BYTES:
            raise _TooMuch("files")
        folder = self._into / prefix
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / name).open("xb") as stream:
            stream.write(data)


def _is_name(name: bytes) -> bool:
    """Whether this names something in its own folder, and not Git's."""
    if not name or len(name) > LONGEST_NAME or b"/" in name:
        return False
    return name.lower() not in {b".", b"..", b".git"}
