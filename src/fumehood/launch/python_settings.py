"""The settings in a Python file such as `gunicorn.conf.py`, as our own interpreter finds them."""

from __future__ import annotations

from collections.abc import Mapping

from fumehood.launch.deployment import Deployment
from fumehood.launch.launch import Word
from fumehood.launch.process import Command
from fumehood.launch.targets import search_path


def settings_of_python(path: str, command: Command, deployment: Deployment) -> Mapping[str, Word] | None:
    """The known module-level names of a file by its path; None where it is not in the workspace."""
    place = deployment.locate(command.process.files, path, command.folder)
    return None if place is None else _evaluated(place, command, deployment)


def settings_of_module(name: str, command: Command, deployment: Deployment) -> Mapping[str, Word] | None:
    """The same for a module by its dotted name."""
    place = deployment.find_module(name, search_path(command, deployment))
    return None if place is None else _evaluated(place, command, deployment)


def _evaluated(place: str, command: Command, deployment: Deployment) -> Mapping[str, Word]:
    known = {name: word.text for name, word in command.environment.items() if word.known}
    return deployment.evaluate(place, known)
