"""The environment that Flask's own command makes for an app: `.flaskenv` and `.env`."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import Final

from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.documents.dotenv import read_dotenv
from fumehood.launch.launch import Word
from fumehood.launch.process import Command

DEFAULTS: Final = (".flaskenv", ".env")
DEEPEST: Final = 50
"""Folders above the working folder that are looked into."""
DISABLED: Final = "FLASK_SKIP_DOTENV"
NO: Final = frozenset({"", "0", "false", "no"})


def with_dotenv(command: Command, given: Word | None, deployment: Deployment) -> Mapping[str, Word]:
    """The environment of a command with what Flask reads from files, if python-dotenv is installed.

    Flask looks for both files from the working folder upwards; `.env` wins over `.flaskenv`, a file that is `given`
    on the command line over both, and what is set already over all:
    https://flask.palletsprojects.com/en/stable/cli/#environment-variables-from-dotenv
    """
    found: dict[str, Word] = {}
    for place in _places(command, given, deployment):
        found |= _variables(place, command, deployment)
    return {**found, **command.environment}


def _variables(place: str, command: Command, deployment: Deployment) -> Mapping[str, Word]:
    document = deployment.document(place, sure=False)
    try:
        return {} if document is None else read_dotenv(document, command.environment)
    except Unreadable as error:
        deployment.say("unreadable-deployment-file", place, f"cannot be read: {error.reason}", error.line)
        return {}


def _places(command: Command, given: Word | None, deployment: Deployment) -> Iterator[str]:
    disabled = command.environment.get(DISABLED)
    if disabled is None or disabled.text.lower() in NO:
        yield from (place for name in DEFAULTS if (place := _upwards(name, command, deployment)))
    if given is not None and given.known:
        place = deployment.locate(command.process.files, given.text, command.folder)
        yield from [place] if place else []


def _upwards(name: str, command: Command, deployment: Deployment) -> str | None:
    """The nearest such file in the working folder or one above it, as the process sees them."""
    folder = command.folder or "/"
    for _ in range(DEEPEST):
        place = deployment.locate(command.process.files, posixpath.join(folder, name), command.folder)
        if place is not None or folder == posixpath.dirname(folder):
            return place
        folder = posixpath.dirname(folder)
    return None
