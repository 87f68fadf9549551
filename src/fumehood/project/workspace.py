"""The files under scan: read at need, searched for words, and turned into modules once each."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from fumehood.findings.finding import Notification
from fumehood.project.decode import decode, refused
from fumehood.project.module import Module
from fumehood.project.parse import parse
from fumehood.project.read import read

T = TypeVar("T")
MOST_KEPT = 64_000_000
"""Bytes of files with a match that are kept for parsing; what goes beyond is read again."""


def below_nearest(path: Path, targets: Iterable[Path]) -> str:
    """A path relative to the nearest of the targets that it is below; its name if it is one, "" if it is below none."""
    inside = [path.relative_to(target) for target in targets if path.is_relative_to(target)]
    if not inside:
        return ""
    nearest = min(inside, key=lambda one: len(one.parts))
    return nearest.as_posix() if nearest.parts else path.name


@dataclass(slots=True, eq=False)
class Workspace:
    """What `discover` found. `root` is real and absolute; paths are relative to it, sorted, with `/` between folders.

    `paths` are the Python files, `others` those that were asked for beside them; a file may be both. A file that
    cannot be read, decoded or parsed adds one notification, however often it is asked for.
    """

    root: Path
    paths: tuple[str, ...]
    notifications: list[Notification]
    others: tuple[str, ...] = ()
    _kept: dict[str, bytes] = field(default_factory=dict)
    _kept_bytes: int = 0
    _lost: set[str] = field(default_factory=set)
    _modules: dict[str, Module | None] = field(default_factory=dict)

    def content(self, path: str) -> bytes | None:
        """Return what is in the file, or None after a notification."""
        if (data := self._kept.get(path)) is not None:
            return data
        if path in self._lost:
            return None
        return self._or_lost(path, read(str(self.root), path))

    def beside(self, path: str) -> str | None:
        """Return the text of a file that is not among those under scan, such as a template; None if there is none.

        Nothing is said of a file that is not there, too large, or behind a link.
        """
        whole = f"{self.root}/{path}"
        if os.path.realpath(whole) != whole:
            return None
        data = read(str(self.root), path)
        return None if isinstance(data, Notification) else data.decode("utf-8-sig", "replace")

    def mentions(
        self, words: Sequence[bytes], tests: Mapping[bytes, Callable[[bytes], bool]] | None = None
    ) -> dict[str, frozenset[bytes]]:
        """Return which of `words` occur in which file, as plain bytes; files without any are left out.

        The names of `tests` that a content passes are among them. Reads every file once. What has a match stays in
        memory until it is parsed.
        """
        asked = tuple((tests or {}).items())
        sets: dict[tuple[bytes, ...], frozenset[bytes]] = {}
        found: dict[str, frozenset[bytes]] = {}
        for path in self.paths:
            data = self.content(path)
            if data is None or self._is_refused(path, data):
                continue
            hits = tuple([word for word in words if word in data])
            if asked:
                hits += tuple(name for name, passes in asked if passes(data))
            if hits:
                found[path] = sets.setdefault(hits, frozenset(hits))
                self._keep(path, data)
        return found

    def module(self, path: str) -> Module | None:
        """Return the parsed file, or None after a notification; the same object every time."""
        if path not in self._modules:
            self._modules[path] = self._load(path)
        return self._modules[path]

    def _load(self, path: str) -> Module | None:
        data = self.content(path)
        self._forget(path)
        if data is None:
            return None
        text = self._or_lost(path, decode(path, data))
        if text is None:
            return None
        tree = self._or_lost(path, parse(path, text))
        return None if tree is None else Module(path, text, tree)

    def _is_refused(self, path: str, data: bytes) -> bool:
        notification = refused(path, data)
        if notification:
            self._or_lost(path, notification)
        return notification is not None

    def _or_lost(self, path: str, outcome: T | Notification) -> T | None:
        """Keep the trouble with a file for the reports."""
        if not isinstance(outcome, Notification):
            return outcome
        if path not in self._lost:
            self._lost.add(path)
            self.notifications.append(outcome)
        return None

    def _keep(self, path: str, data: bytes) -> None:
        if path not in self._kept and self._kept_bytes + len(data) <= MOST_KEPT:
            self._kept[path] = data
            self._kept_bytes += len(data)

    def _forget(self, path: str) -> None:
        self._kept_bytes -= len(self._kept.pop(path, b""))
