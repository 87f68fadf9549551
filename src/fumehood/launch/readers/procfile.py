"""Procfile: one process type and its command per line, as Heroku, Dokku, Foreman and Honcho read it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.launch import Stage
from fumehood.launch.process import Files, Process, Script
from fumehood.launch.readers.reader import Reader
from fumehood.launch.stage import stage_of_file
from fumehood.project.imports import parent

LINE: Final = re.compile(r"^(?P<name>[A-Za-z0-9_-]+):[ \t]*(?P<command>\S.*?)\s*$", re.MULTILINE)
"""Foreman's own definition of a line; anything else in the file is ignored."""
HOME: Final = "/app"
"""Where Heroku puts the code: https://devcenter.heroku.com/articles/dynos"""


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """One process per line."""
    stage, reason = stage_of_file(document.path, Stage.DEPLOYED)
    folder = parent(document.path)
    for match in LINE.finditer(document.text):
        start = match.start("command")
        yield Process(
            name=match["name"],
            stage=stage,
            stage_reason=reason,
            script=Script(
                match["command"], lambda first, last, start=start: document.span(start + first, start + last)
            ),
            files=Files(copies=((HOME, folder),)),
            folder=HOME,
        )


READER = Reader("Procfile", ("Procfile", "Procfile.*"), read)
