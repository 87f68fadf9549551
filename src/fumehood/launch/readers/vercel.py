"""Vercel's `vercel.json`: the Python files that become functions.

https://vercel.com/docs/functions/runtimes/python
"""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.json import read_json
from fumehood.launch.documents.node import Node
from fumehood.launch.launch import Launch, ServerKind, Stage, Word
from fumehood.launch.process import Process
from fumehood.launch.readers.manifest import MOST, ImportedApp, imported, setting, within
from fumehood.launch.stage import stage_of_file
from fumehood.project.imports import parent
from fumehood.regex import regex

MOST_FILES: Final = 100
LONGEST: Final = 200
"""Characters of a pattern; matching takes their product with those of every path."""
ENTRIES: Final = tuple(
    f"{folder}{name}.py"
    for folder in ("", "src/", "app/")
    for name in ("app", "index", "server", "main", "wsgi")
)
"""Where Vercel looks for a Flask app in a project that has no `api` folder and names no files."""

APP: Final = regex(
    rb"^(?:app|application|handler)\s*[:=]|^class\s+handler\b|^from\b.*\bimport\b.*\b(?:app|handler)\b",
    re.MULTILINE,
)


def read(document: Document, deployment: Deployment) -> Iterator[Launch]:
    """A launch per Python file that is named, else per file in `api`."""
    root = read_json(document)
    stage, reason = stage_of_file(document.path, Stage.DEPLOYED)
    environment = _environment(root.get("env"))
    folder = parent(document.path)
    for path, written in islice(_functions(root, folder, document, deployment).items(), MOST_FILES):
        process = Process(name=path, stage=stage, stage_reason=reason, environment=environment)
        app = ImportedApp(
            server=ServerKind.SERVERLESS,
            written=written,
            module=within("", path.removeprefix(folder).removesuffix(".py")).replace("/", "."),
            attribute=None,
            search=(folder,),
            note=f"Vercel imports `{path}` and serves its app",
        )
        yield imported(app, process, document, deployment)


def _functions(root: Node, folder: str, document: Document, deployment: Deployment) -> dict[str, Word]:
    """Python files and where each is named."""
    builds = [one.word("src") for one in root.each("builds") if "python" in (one.string("use") or "")]
    functions = root.get("functions")
    keys = functions.keys if functions is not None else None
    named = [Word(name, place) for name, place in (keys or {}).items()]
    found: dict[str, Word] = {}
    for word in islice((word for word in (*builds, *named) if word is not None), MOST_FILES):
        for path in _matching(within(folder, word.text), deployment):
            found.setdefault(path, word)
    if found or root.get("builds") is not None:
        return found
    whole = Word("vercel.json", document.line(1))
    inside = _matching(within(folder, "api/**"), deployment)
    first = (path for name in ENTRIES if (path := within(folder, name)) in deployment.index.files)
    chosen = [path for path in inside if _has_app(path, deployment)] if inside else list(islice(first, 1))
    return dict.fromkeys(chosen, whole)


def _has_app(path: str, deployment: Deployment) -> bool:
    """Whether a file in `api` has what makes it a function; beside such files there are modules that they import."""
    return APP.search(deployment.content(path, sure=False) or b"") is not None


def _matching(pattern: str, deployment: Deployment) -> list[str]:
    """The Python files that a pattern names; names with `_` or `.` in front are none of Vercel's."""
    files = deployment.index.files
    if pattern in files:
        return [pattern]
    if "*" not in pattern:
        return []
    if len(pattern) > LONGEST:
        raise Unreadable(f"a pattern of more than {LONGEST} characters")
    names = fnmatch.filter(files, pattern)
    return sorted(path for path in names if path.endswith(".py") and path.rpartition("/")[2][0] not in "_.")


def _environment(node: Node | None) -> dict[str, Word]:
    """`env`; a value with `@` in front is a secret that is stored elsewhere."""
    found: dict[str, Word] = {}
    for name, value in islice(node.pairs(), MOST) if node is not None else ():
        secret = (value.text or "@").startswith("@")
        found[name] = setting(name, None, value.location) if secret else setting(name, value)
    return found
