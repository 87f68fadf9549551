"""WSGI scripts: files that a server loads by their path, and where the modules they import are."""

from __future__ import annotations

import posixpath
import re
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.launch import Target, TargetKind, Word
from fumehood.launch.process import Files
from fumehood.project.imports import parent
from fumehood.regex import regex

ABSOLUTE: Final = regex(r"[\"'](/[\w./@+-]{1,200})[\"']")
OFFERED: Final = regex(
    r"^[ \t]*(?:(?:\w+[ \t]*=[ \t]*)?application[ \t]*(?::[^=\n]*)?=(?!=)|(?:async )?def application\b|"
    r"from\b[^\n]*\bapplication\b)[^\n]*",
    re.MULTILINE,
)
MOST: Final = 20


def script_target(path: str | None, written: Word, attribute: str, deployment: Deployment) -> Target:
    """The script at a path of the workspace, as it is written, and the attribute that a server takes from it."""
    name = posixpath.basename(path or written.text).partition(".")[0]
    found = path if path is not None and deployment.exists(path) else None
    return Target(kind=TargetKind.APP, name=name, written=written, attribute=attribute, path=found)


def offered(document: Document) -> Word | None:
    """The line of a script that makes its `application`; None if there is none."""
    found = list(OFFERED.finditer(document.text))
    if not found:
        return None
    location = document.line(document.span(found[-1].start(), found[-1].end()).line)
    return Word(document.lines[location.line - 1].strip(), location)


def locate_script(path: str, files: Files, deployment: Deployment) -> str | None:
    """The workspace file of a script: where the host has it, else the one file that shares most of its path."""
    found = deployment.locate(files, path, "")
    if found is not None:
        return found
    parts = path.strip("/").split("/")
    shared: dict[str, int] = {}
    for place in {*deployment.paths, *deployment.index.files}:
        if place.rpartition("/")[2] == parts[-1] and deployment.exists(place):
            shared[place] = _in_common(parts, place.split("/"))
    best = [place for place, count in shared.items() if count == max(shared.values())]
    return best[0] if len(best) == 1 else None


def _in_common(first: list[str], second: list[str]) -> int:
    """How many parts of two paths are equal from the end."""
    pairs = zip(reversed(first), reversed(second), strict=False)
    return next(
        (count for count, (one, other) in enumerate(pairs) if one != other), min(len(first), len(second))
    )


def script_search(path: str, files: Files, deployment: Deployment) -> tuple[str, ...]:
    """Workspace folders that a script may add to Python's path: those it names, if it speaks of the path at all.

    mod_wsgi itself does not add the folder of a script:
    https://modwsgi.readthedocs.io/en/latest/user-guides/reloading-source-code.html
    """
    document = deployment.document(path)
    if document is None or not re.search(r"sys\.path|addsitedir", document.text):
        return ()
    named = [found[1] for _, found in zip(range(MOST), ABSOLUTE.finditer(document.text), strict=False)]
    places = [place for one in named if (place := deployment.locate_folder(files, one, "")) is not None]
    return tuple(dict.fromkeys([*places, parent(path)]))
