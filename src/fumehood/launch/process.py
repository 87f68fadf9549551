"""What a reader makes of a deployment file: a process to be started, before anyone looked into its command."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from fumehood.findings.finding import FlowStep, Location
from fumehood.launch.launch import Stage, Word


@dataclass(frozen=True, slots=True)
class Files:
    """Where what a process sees is in the workspace.

    `copies` pairs an absolute path that the process sees with a path of the workspace ("" is its root), later ones
    on top of earlier ones. `guesses` are workspace folders that may be the working folder, where nothing says it.
    `complete` is whether `copies` tell of all Python code of the workspace that the process sees. `left_out` are files
    of the workspace that the process is known not to see.
    """

    copies: tuple[tuple[str, str], ...] = ()
    guesses: tuple[str, ...] = ()
    complete: bool = False
    left_out: tuple[str, ...] = ()

    def tells_of(self, folder: str) -> bool:
        """Whether something of the workspace is known to be in a folder, above it or below it."""
        whole = f"{folder.rstrip('/')}/"
        seen = [f"{posixpath.normpath(written).rstrip('/')}/" for written, _ in self.copies]
        return any(one.startswith(whole) or whole.startswith(one) for one in seen)

    def places(self, path: str, folder: str) -> Iterator[str]:
        """Where in the workspace a path may be, the likeliest first; `folder` is the absolute working folder."""
        return (place for place in self._places(path, folder) if place not in self.left_out)

    def _places(self, path: str, folder: str) -> Iterator[str]:
        whole = posixpath.normpath(posixpath.join(folder or "/", path))
        for written, place in reversed(self.copies):
            seen = posixpath.normpath(written).rstrip("/")
            if whole == (seen or "/"):
                yield place
            elif whole.startswith(f"{seen}/"):
                yield posixpath.join(place, whole[len(seen) + 1 :])
        relative = path if not path.startswith("/") else posixpath.relpath(whole, folder or "/")
        if not relative.startswith(".."):
            for guess in self.guesses:
                yield posixpath.normpath(posixpath.join(guess, relative)).removeprefix("./")


@dataclass(frozen=True, slots=True)
class Script:
    """A text for a shell. `locate(start, end)` tells where a part of it (in code points) is written."""

    text: str
    locate: Callable[[int, int], Location]

    @classmethod
    def at(cls, text: str, location: Location) -> Script:
        """A text of which only the place as a whole is known."""
        return cls(text, lambda _start, _end: location)


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """A process that a deployment file asks for.

    Either `words` (the exec form: no shell) or `script` is given. `folder` is the absolute working folder as the
    process sees it, "" where it is unknown. `chain` are the places that lead to the command, the first in the
    deployment file; the place of the command itself is not in it. `published` are the ports of the machine that lead
    to it from the network.
    """

    name: str
    stage: Stage
    stage_reason: str
    words: tuple[Word, ...] = ()
    script: Script | None = None
    environment: Mapping[str, Word] = field(default_factory=dict)
    files: Files = field(default_factory=Files)
    folder: str = ""
    chain: tuple[FlowStep, ...] = ()
    published: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command of a process after shell and wrappers: its words, and what surrounds it.

    `written` is the command as the reader of the file sees it. `certain` is False below an undecided condition.
    `process` is the process it belongs to, for its files, name and stage. `chain` leads to the command without its
    own place. `final` is whether the process goes on as this command, with nothing after it.
    """

    words: tuple[Word, ...]
    written: Word
    process: Process
    environment: Mapping[str, Word]
    folder: str
    chain: tuple[FlowStep, ...]
    certain: bool = True
    final: bool = True

    @property
    def program(self) -> str:
        """The last part of the path of the program, `gunicorn` for `/venv/bin/gunicorn`."""
        return posixpath.basename(self.words[0].text) if self.words else ""

    def without(self, count: int) -> Command:
        """The command that follows the first `count` words."""
        return replace(self, words=self.words[count:])
