"""Settings of Gunicorn that name an app, for a command that is not in the workspace.

https://gunicorn.org/reference/settings/#wsgi_app
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.hosts import host_files
from fumehood.launch.launch import Stage, Word
from fumehood.launch.process import Files, Process
from fumehood.launch.stage import stage_of_file
from fumehood.regex import regex

APP: Final = regex(r"""^wsgi_app\s*=\s*["']([^"'\n]+)["']""", re.MULTILINE)


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """The process that `gunicorn --config` with this file is, if its app is written as a text."""
    found = APP.search(document.text)
    if found is None:
        return
    stage, reason = stage_of_file(document.path, Stage.DEPLOYED)
    place = document.line(document.text.count("\n", 0, found.start()) + 1)
    command = ("gunicorn", "--config", f"/{document.path}")
    yield Process(
        name=document.path.rpartition("/")[2].partition(".")[0],
        stage=stage,
        stage_reason=reason,
        words=tuple(Word(text, place) for text in command),
        files=Files(
            copies=(("/", ""),), guesses=host_files(document.path, "", [found[1]], deployment).guesses
        ),
    )
