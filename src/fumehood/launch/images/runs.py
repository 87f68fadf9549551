"""What the commands of a RUN do that matters to a start: files renamed, the project installed, code fetched."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import Final

from fumehood.regex import regex

LONGEST: Final = 20_000
"""Characters of a RUN that are looked into."""
SEPARATOR: Final = regex(r"&&|\|\||[;|\n]")
OTHERS_ONLY: Final = frozenset({"--no-root", "--no-self", "--no-install-project", "--no-install-workspace"})
"""Options with which an installer leaves the project itself out."""


class EffectKind(Enum):
    """What a command does."""

    NAME = "name"
    """A file can be found at another path as well."""
    INSTALL = "install"
    """The packages in a folder can be imported from anywhere."""
    FETCH = "fetch"
    """Code comes from somewhere else."""


@dataclass(frozen=True, slots=True)
class Effect:
    """One effect: `path` as it is written, `folder` the absolute one it is relative to, `target` the new path."""

    kind: EffectKind
    path: str = ""
    folder: str = "/"
    target: str = ""


def effects(run: str, folder: str) -> Iterator[Effect]:
    """The effects of the commands of a RUN; its variables and conditions are not looked at."""
    here = folder or "/"
    for part in SEPARATOR.split(run[:LONGEST]):
        words = part.split()
        match words:
            case ["cd", path]:
                here = posixpath.join(here, path)
            case ["cp" | "mv" | "ln", *_]:
                yield from _renamed(words, here)
            case _:
                if {"git", "clone"} <= set(words):
                    yield Effect(EffectKind.FETCH)
                elif (path := _project(words)) is not None:
                    yield Effect(EffectKind.INSTALL, path, here)


def _renamed(words: Sequence[str], here: str) -> Iterator[Effect]:
    """`cp`, `mv` and `ln -s` of one file."""
    paths = [word for word in words[1:] if not word.startswith("-")]
    if len(paths) != 2 or re.search(r"[*?$`\"']", "".join(paths)):
        return
    old, new = paths
    target = posixpath.normpath(posixpath.join(here, new))
    if new.endswith("/") or posixpath.basename(new) in {"bin", ".", ""}:
        target = posixpath.join(target, posixpath.basename(old))
    yield Effect(EffectKind.NAME, old, posixpath.dirname(target) if words[0] == "ln" else here, target)


def _project(words: Sequence[str]) -> str | None:
    """The folder that an installer installs, "." for the working folder; None if it installs other things only."""
    plain = [posixpath.basename(word) if word.startswith("/") else word for word in words if word[0] != "-"]
    for first, second in pairwise(plain):
        match first, second:
            case "poetry" | "pdm" | "flit" | "rye" | "uv" | "hatch", "install" | "sync":
                return None if OTHERS_ONLY.intersection(words) else "."
            case "pip" | "pip3", "install":
                return next((path for word in words if (path := _local(word)) is not None), None)
            case "setup.py", "install" | "develop":
                return "."
    return None


def _local(word: str) -> str | None:
    """The folder in an argument of `pip install`: `.`, `".[dev]"`, `./lib`, `/app`."""
    path = word.strip("\"'").partition("[")[0]
    is_folder = path in {".", ".."} or path.startswith(("./", "../", "/"))
    return path if is_folder and not posixpath.splitext(path)[1] and "/bin/" not in path else None
