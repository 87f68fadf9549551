"""Which dotenv files of a build context its `.dockerignore` leaves out: the image is known not to have them."""

from __future__ import annotations

import fnmatch
from itertools import islice
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.flask_environment import DEFAULTS
from fumehood.project.imports import join

FILE: Final = ".dockerignore"
"""https://docs.docker.com/build/concepts/context/#dockerignore-files"""
MOST_LINES: Final = 500


def left_out(context: str, deployment: Deployment) -> tuple[str, ...]:
    """The dotenv files right in the context that an image is built without."""
    found = [name for name in DEFAULTS if deployment.exists(join(context, name))]
    document = deployment.document(join(context, FILE), sure=False) if found else None
    if document is None:
        return ()
    patterns = [line.strip() for line in islice(document.lines, MOST_LINES)]
    return tuple(join(context, name) for name in found if _is_ignored(name, patterns))


def _is_ignored(name: str, patterns: list[str]) -> bool:
    """Whether the last pattern that is about a name in the context's own folder leaves it out."""
    ignored = False
    for pattern in patterns:
        bare = pattern.removeprefix("!").removeprefix("/").removeprefix("./").removeprefix("**/")
        if pattern[:1] != "#" and fnmatch.fnmatchcase(name, bare):
            ignored = pattern[:1] != "!"
    return ignored
