"""Procfile: one process type and its command per line, as Heroku, Dokku, Foreman and Honcho read it.

https://devcenter.heroku.com/articles/procfile
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.scalar import script_at
from fumehood.launch.launch import Stage, Word
from fumehood.launch.process import Process
from fumehood.launch.readers import beanstalk, heroku
from fumehood.launch.readers.manifest import on_platform
from fumehood.launch.stage import stage_of_file
from fumehood.project.imports import parent
from fumehood.regex import regex

LINE: Final = regex(r"^(?P<name>[A-Za-z0-9_-]+):[ \t]*(?P<command>\S[^\n]*)$", re.MULTILINE)
"""Foreman's own definition of a line; anything else in the file is ignored."""
HOME: Final = "/app"
"""Where Heroku puts the code: https://devcenter.heroku.com/articles/dynos"""
RELEASE: Final = "release"
"""The type of process that Heroku runs once before a release, which serves nothing."""


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """One process per line."""
    stage, reason = stage_of_file(document.path, Stage.DEPLOYED)
    folder = parent(document.path)
    environment = _environment(folder, deployment) if stage is Stage.DEPLOYED else {}
    for match in LINE.finditer(document.text):
        if match["name"] == RELEASE:
            continue
        script = script_at(document, match["command"].rstrip(), match.start("command"), match.end("command"))
        process = Process(name=match["name"], stage=stage, stage_reason=reason, environment=environment)
        yield on_platform(process, script, HOME, folder)


def _environment(folder: str, deployment: Deployment) -> dict[str, Word]:
    """What the platforms' own files beside a Procfile set."""
    return {**heroku.environment(folder, deployment), **beanstalk.environment(folder, deployment)}
