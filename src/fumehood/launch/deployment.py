"""The deployment files of a workspace: which there are, their text, and the modules and scripts they name."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fumehood.findings.finding import Level, Notification
from fumehood.launch.document import Document
from fumehood.launch.launch import Word
from fumehood.launch.process import Files
from fumehood.project.imports import ImportIndex, join
from fumehood.project.notice import notice
from fumehood.project.read import read
from fumehood.project.workspace import below_nearest

LONGEST_PATH = 4_096
"""Bytes of a path, as on Linux."""
LARGEST = 1_000_000
"""Bytes of the largest deployment file that is read; real ones have a thousandth of it."""

Evaluate = Callable[[str, Mapping[str, str]], Mapping[str, Word]]
"""Interprets a Python file of settings with an environment: its module-level names that have a known text or number.

The elements of a list are there besides as `name[0]`, variables that the file sets as `environ[NAME]`."""


class Unreadable(Exception):
    """A deployment file is not what its name promises; becomes a notification."""

    def __init__(self, reason: str, line: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


@dataclass(slots=True)
class Deployment:
    """What readers ask about a workspace; all paths are relative to `root`. Nothing is opened outside of it.

    `paths` are the files that some reader asks for by name. `evaluate` interprets `gunicorn.conf.py`. `targets` are the
    folders and files that the user named.
    `steps` counts the work that shell scripts were so far. `built` has the stages of Dockerfiles with code that other
    files deploy, by the Dockerfile's path.
    """

    root: Path
    paths: tuple[str, ...]
    index: ImportIndex
    evaluate: Evaluate
    targets: tuple[Path, ...] = ()
    notifications: list[Notification] = field(default_factory=list)
    steps: int = 0
    built: dict[str, set[str]] = field(default_factory=dict)
    _documents: dict[str, Document | None] = field(default_factory=dict)
    _contents: dict[str, bytes | None] = field(default_factory=dict)

    def content(self, path: str, *, sure: bool = True) -> bytes | None:
        """What is in a file; None after a notification, a quiet one if nobody is `sure` that the file matters."""
        if path not in self._contents:
            found = read(str(self.root), path, LARGEST)
            self._contents[path] = found if isinstance(found, bytes) else None
            if isinstance(found, Notification):
                level = Level.WARNING if sure else Level.NOTE
                self.notifications.append(Notification(found.id, found.message, level, found.path))
        return self._contents[path]

    def document(self, path: str, *, sure: bool = True) -> Document | None:
        """A file as text; None after a notification. The same object every time."""
        if path not in self._documents:
            data = self.content(path, sure=sure) if self.exists(path) else None
            self._documents[path] = None if data is None else self._decoded(path, data)
        return self._documents[path]

    def below_target(self, path: str) -> str:
        """A path as it is below what the user named: who scans `examples/shop` wants to know all of it."""
        return below_nearest(self.root / path, self.targets) or path

    def texts(self) -> list[tuple[str, str]]:
        """Path and text of all that was read so far and is no Python."""
        read = (document for document in self._documents.values() if document is not None)
        return [(one.path, one.text) for one in read if one.path not in self.index.files]

    def _decoded(self, path: str, data: bytes) -> Document | None:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = "\0"
        if "\0" in text:
            self.say("undecodable-file", path, "not text in UTF-8, so it is not read as a deployment file")
            return None
        return Document(path, text)

    def say(self, id_: str, path: str, message: str, line: int | None = None) -> None:
        """Add a notification, once."""
        said = notice(id_, path, message, line=line)
        if said not in self.notifications:
            self.notifications.append(said)

    def exists(self, path: str) -> bool:
        """Whether there is a regular file that is not behind a link out of the workspace."""
        return self._is(path, stat.S_ISREG)

    def is_folder(self, path: str) -> bool:
        """Whether there is such a folder; "" is the root."""
        return path == "" or self._is(path, stat.S_ISDIR)

    def names(self, folder: str) -> list[str]:
        """What is in a folder, in order; nothing if there is no such folder."""
        try:
            return sorted(os.listdir(self.root / folder)) if self.is_folder(folder) else []  # noqa: PTH208 -- names are wanted
        except OSError:
            return []

    def _is(self, path: str, kind: Callable[[int], bool]) -> bool:
        if not path or path.startswith(("/", "../")) or not _may_be_path(path):
            return False
        real = os.path.realpath(self.root / path)
        if not real.startswith(f"{str(self.root).rstrip('/')}/"):
            return False
        try:
            return kind(os.stat(real).st_mode)  # noqa: PTH116 -- `real` has no links left
        except OSError:
            return False

    def locate(self, files: Files, path: str, folder: str) -> str | None:
        """The workspace file that a process finds at a path, from its absolute working folder."""
        return next((place for place in files.places(path, folder) if self.exists(place)), None)

    def locate_folder(self, files: Files, path: str, folder: str) -> str | None:
        """The same for a folder."""
        places = (("" if place == "." else place) for place in files.places(path, folder))
        return next((place for place in places if self.is_folder(place)), None)

    def find_module(self, dotted: str, search: Sequence[str]) -> str | None:
        """The file of a module, looked for in the folders of Python's path; None where there is none."""
        for folder in search:
            place: str | None = folder
            parts = dotted.split(".")
            for part in parts:
                place = None if place is None else self._below(place, part)
            if place is not None and place in self.index.files:
                return place
        return None

    def _below(self, place: str, name: str) -> str | None:
        folder = place.removesuffix("__init__.py").rstrip("/") if place.endswith("__init__.py") else place
        return self.index.below(folder, name)

    def first(self, folder: str, names: Iterable[str]) -> str | None:
        """The first of several files that a folder has."""
        return next((path for name in names if self.exists(path := join(folder, name))), None)


def _may_be_path(text: str) -> bool:
    """Whether the system can be asked for a path; a long one would take `realpath` quadratic time."""
    try:
        return len(os.fsencode(text)) <= LONGEST_PATH and "\0" not in text and "\n" not in text
    except UnicodeEncodeError:
        return False
