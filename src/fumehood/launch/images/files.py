"""Which files of the workspace COPY and ADD put where in an image, and where its build context is."""

from __future__ import annotations

import fnmatch
import posixpath
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.documents.dockerfile import Instruction
from fumehood.project.imports import join, parent
from fumehood.regex import regex

Copy = tuple[str, str]
"""An absolute path in the image and the path in the workspace that it comes from, as in `Files.copies`."""

MOST_MATCHES: Final = 200
"""Files that one pattern may stand for; more are left out."""
MOST_ASKED: Final = 20
"""Copied paths by which the build context is told."""
WILDCARD: Final = regex(r"[*?\[]")
ADDRESS: Final = regex(r"[A-Za-z+]+://|git@")


def build_sources(instructions: Iterable[Instruction]) -> Iterator[str]:
    """The paths that a Dockerfile copies from its build context, `""` for the context itself."""
    for instruction in instructions:
        if instruction.name not in {"COPY", "ADD"} or "from" in instruction.flags:
            continue
        words = instruction.text.exec_form()
        paths = [w.value for w in instruction.text.words()] if words is None else [w.text for w in words]
        yield from _sources(path for path in paths[:-1] if not path.startswith("<<") and "$" not in path)


def context_folder(copied_paths: Iterable[str], dockerfile: str, deployment: Deployment) -> str:
    """The workspace folder that is the build context, where nothing says it.

    It is the folder of the Dockerfile or one above it: the nearest of those that have most of what is copied.
    """
    plain = (path for path in copied_paths if not WILDCARD.search(path))
    wanted = list(islice(dict.fromkeys(plain), MOST_ASKED))
    folders = [parent(dockerfile)]
    while folders[-1]:
        folders.append(parent(folders[-1]))

    def fits(folder: str) -> int:
        there = sum(any(matching(join(folder, path), deployment)) for path in wanted if path)
        return there + ("" in wanted and folder in deployment.index.folders)

    return max(folders, key=fits)


def matching(pattern: str, deployment: Deployment) -> Iterator[str]:
    """The files and folders of the workspace that a path with wildcards stands for."""
    places = [""]
    for part in pattern.split("/") if WILDCARD.search(pattern) else (pattern,):
        found = (join(place, name) for place in places for name in _named(part, place, deployment))
        places = list(islice(found, MOST_MATCHES))
    yield from (place for place in places if deployment.exists(place) or deployment.is_folder(place))


def _named(part: str, folder: str, deployment: Deployment) -> Iterable[str]:
    return fnmatch.filter(deployment.names(folder), part) if WILDCARD.search(part) else (part,)


def copied(
    paths: Sequence[str], target: str, context: str, deployment: Deployment, *, parents: bool
) -> Iterator[Copy]:
    """What `COPY paths… target` brings from the build context.

    `target` is absolute, with a `/` at its end if it is a folder. With `parents` the folders of the paths stay.
    """
    into = len(paths) > 1 or target.endswith("/") or any(WILDCARD.search(path) for path in paths)
    for path in _sources(paths):
        for place in matching(join(context, path), deployment):
            if parents:
                yield posixpath.join(target, place.removeprefix(f"{context}/")), place
            else:
                yield _put(place, target, into, deployment), place


def taken(
    paths: Sequence[str], target: str, copies: Sequence[Copy], deployment: Deployment
) -> Iterator[Copy]:
    """What `COPY --from=stage paths… target` brings of the workspace; `copies` are those of the other stage."""
    into = len(paths) > 1 or target.endswith("/")
    for path in paths:
        whole = posixpath.normpath("/" + path.lstrip("/"))
        for seen, place in copies:
            if (below := _below(seen, whole)) is not None:
                yield (
                    (posixpath.join(target, below) if below else _put(place, target, into, deployment)),
                    place,
                )
            elif (deeper := _below(whole, seen)) is not None:
                found = join(place, deeper)
                if deployment.exists(found) or deployment.is_folder(found):
                    yield _put(found, target, into, deployment), found


def _put(place: str, target: str, into: bool, deployment: Deployment) -> str:
    """Where a file or the contents of a folder end up."""
    if into and not deployment.is_folder(place):
        return posixpath.join(target, posixpath.basename(place))
    return posixpath.normpath(target)


def _below(path: str, folder: str) -> str | None:
    """The rest of a path below a folder, "" for the folder itself."""
    if path == folder:
        return ""
    start = folder.rstrip("/") + "/"
    return path[len(start) :] if path.startswith(start) else None


def _sources(paths: Iterable[str]) -> Iterator[str]:
    """Paths below the build context: `./src/` and `/src` are `src`; what is fetched from the network is left out."""
    for path in paths:
        if not ADDRESS.match(path):
            yield posixpath.normpath("/" + path).strip("/")
