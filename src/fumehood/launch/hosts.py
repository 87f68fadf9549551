"""Where a host has the workspace: no file says it, so it is where most of what a command names would be found."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import PurePosixPath
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.process import Files
from fumehood.project.imports import join, parent
from fumehood.regex import regex

MODULE: Final = regex(r"(?:--?[\w-]+=)?([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(:.*)?")
PATH: Final = regex(r"(?:--?[\w-]+=)?([\w.@+-]*(?:/[\w.@+-]+)*)/?")
FILE: Final = regex(
    r"/s?bin/[^/]+$|\.(?:cfg|conf|env|ini|json|key|log|pem|pid|py|sh|sock|toml|txt|wsgi|xml|ya?ml)$"
)
MOST_WORDS: Final = 100
MOST_NAMES: Final = 12
MOST_PLACES: Final = 8
LONGEST: Final = 200
"""Characters of a word that is looked at, and of a working folder."""


def host_files(path: str, folder: str, words: Iterable[str], deployment: Deployment) -> Files:
    """How a host sees the workspace, told from the `words` of a command or configuration in the file `path`.

    `folder` is the absolute working folder, "" if unknown. One pair in `copies` where an absolute path decides; where
    nothing does, the folders from the file's up to the root are guesses.
    """
    folder = folder if len(folder) <= LONGEST else ""
    evidence = _Evidence.of(folder, words, deployment)
    above = tuple(_above(path))
    copies: tuple[tuple[str, str], ...] = ()
    if (best := evidence.best([(seen, place) for seen in evidence.roots() for place in above])) is not None:
        copies = (best,)
        if folder:
            return Files(copies=copies)
    anywhere = [] if folder else [("/", place) for place in above]
    if (best := evidence.best(anywhere)) is not None:
        return Files(copies=copies, guesses=(best[1],))
    only = evidence.elsewhere()
    if only is None:
        return Files(copies=copies, guesses=above)
    return Files(copies=((folder, only),)) if folder else Files(copies=copies, guesses=(only,))


def _above(path: str) -> Iterator[str]:
    """The folder of a file and those above it, the root last."""
    folder = parent(path)
    for _ in range(MOST_PLACES):
        if not folder:
            break
        yield folder
        folder = parent(folder)
    yield ""


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What a command names: absolute paths, paths below the working folder, modules."""

    folder: str
    paths: tuple[str, ...]
    folders: tuple[str, ...]
    """Those of the paths that are none of files, and the folders of those that are."""
    relative: tuple[str, ...]
    modules: tuple[tuple[str, bool], ...]
    """Dotted names, and whether each is written as `module:attribute`."""
    deployment: Deployment

    @classmethod
    def of(cls, folder: str, words: Iterable[str], deployment: Deployment) -> _Evidence:
        paths: dict[str, None] = {folder: None} if folder else {}
        relative: dict[str, None] = {}
        modules: dict[str, bool] = {}
        for word in islice(words, MOST_WORDS):
            text = word[:LONGEST]
            if (module := MODULE.fullmatch(text)) is not None and len(modules) < MOST_NAMES:
                modules[module[1]] = module[2] is not None
            if (found := PATH.fullmatch(text)) is None or not found[1]:
                continue
            if found[1].startswith("/") and len(paths) < MOST_NAMES:
                paths[posixpath.normpath(found[1])] = None
            elif ("." in found[1] or "/" in found[1]) and len(relative) < MOST_NAMES:
                relative[posixpath.normpath(found[1])] = None
        folders = dict.fromkeys(posixpath.dirname(path) if FILE.search(path) else path for path in paths)
        return cls(folder, tuple(paths), tuple(folders), tuple(relative), tuple(modules.items()), deployment)

    def roots(self) -> list[str]:
        """Folders of the host that may be the workspace's root or one below it, the working folder first."""
        found: dict[str, None] = {}
        for path in self.folders:
            folders = [str(folder) for folder in (PurePosixPath(path), *PurePosixPath(path).parents)]
            found |= dict.fromkeys(folders[:-1])
        return list(found)[: MOST_PLACES * 2]

    def best(self, pairs: list[tuple[str, str]]) -> tuple[str, str] | None:
        """The pair of a host's and a workspace's folder under which most is found; None if nothing is."""
        scores = [(self.score(seen, place), -index) for index, (seen, place) in enumerate(pairs)]
        highest, index = max(scores, default=(0, 0))
        return pairs[-index] if highest else None

    def score(self, seen: str, place: str) -> int:
        """How much is found if `place` of the workspace is `seen` on the host; a mere folder counts least."""
        files = Files(copies=((seen, place),))
        folder = self.folder or "/"
        score = 0
        for path in (*self.paths, *self.relative):
            where = next(files.places(path, folder), "")
            if where not in {"", place} and not (path == self.folder and self._is_package(where)):
                score += 2 if self.deployment.exists(where) else where in self.deployment.index.folders
        search = [where.rstrip("/") for path in self.folders for where in files.places(path, "")]
        search += [place] if not self.folder and seen == "/" else []
        search += [join(one, "src") for one in search]
        return score + 2 * sum(
            self.deployment.find_module(name, search) is not None for name, _ in self.modules
        )

    def _is_package(self, folder: str) -> bool:
        """Whether a folder is imported from one level up: nobody works in it, but it may be called like the whole."""
        return self.deployment.exists(join(folder, "__init__.py"))

    def elsewhere(self) -> str | None:
        """The only folder of the workspace that has a module that is written as `module:attribute`."""
        for name, sure in self.modules:
            base = name.replace(".", "/")
            ends = (f"/{base}.py", f"/{base}/__init__.py")
            found = {
                path.removesuffix(end)
                for path in self.deployment.index.files
                for end in ends
                if path.endswith(end)
            }
            if sure and len(found) == 1:
                return found.pop()
        return None
