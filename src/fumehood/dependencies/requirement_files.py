"""Requirement files as pip reads them: one requirement per line, options, other files."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Final

from fumehood.dependencies.pin import Pin
from fumehood.dependencies.requirement import required
from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.project.imports import parent
from fumehood.regex import regex

MOST_FILES: Final = 50
"""Files that one may lead to."""
COMMENT: Final = regex(r"(?:^|\s)#.*$")
OPTION: Final = regex(r"\s--?\w.*$")
INCLUDED: Final = regex(r"\s*(?:-r|--requirement)(?:\s+|=)?(\S+)")


def pins_in(deployment: Deployment, path: str, seen: set[str] | None = None) -> Iterator[Pin]:
    """The requirements of a file and of those that it includes; https://pip.pypa.io/en/stable/reference/requirements-file-format/."""
    seen = set() if seen is None else seen
    document = deployment.document(path, sure=False)
    if document is None or path in seen or len(seen) >= MOST_FILES:
        return
    seen.add(path)
    for number, text in _logical_lines(document):
        if (included := INCLUDED.match(text)) is not None:
            yield from pins_in(
                deployment, posixpath.normpath(posixpath.join(parent(path), included[1])), seen
            )
        elif (pin := required(OPTION.sub("", text).strip(), document.line(number))) is not None:
            yield pin


def _logical_lines(document: Document) -> Iterator[tuple[int, str]]:
    """Lines with what a backslash continues, without comments, by the number of their first."""
    whole, first = "", 1
    for number, line in enumerate(document.lines, 1):
        text = COMMENT.sub("", line)
        first = first if whole else number
        if text.endswith("\\"):
            whole += text[:-1] + " "
            continue
        yield first, whole + text
        whole = ""
    if whole:
        yield first, whole
