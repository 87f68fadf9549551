"""All that a project says about the packages it needs: direct requirements, and the exact versions of its locks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from fumehood.dependencies.manifests import READERS
from fumehood.dependencies.pin import Pin
from fumehood.dependencies.requirement_files import pins_in
from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.project.imports import join
from fumehood.regex import regex

REQUIREMENTS: Final = regex(
    r"(?:.*[-_.])?(?:requirements|constraints)(?:[-_.].*)?\.(?:txt|in)", re.IGNORECASE
)
MOST: Final = 20_000
"""Packages of one project; the largest real lock file has a twentieth of it."""


def pins_of(deployment: Deployment, home: str) -> list[Pin]:
    """What the manifests in a project's folder, and the files in its `requirements/`, say."""
    found: list[Pin] = []
    for pin in _pins(deployment, home):
        found.append(pin)
        if len(found) >= MOST:
            break
    return sorted(set(found), key=lambda pin: (pin.name, pin.locked, pin.location))


def _pins(deployment: Deployment, home: str) -> Iterator[Pin]:
    seen: set[str] = set()
    for name in deployment.names(home):
        path = join(home, name)
        if REQUIREMENTS.fullmatch(name):
            yield from pins_in(deployment, path, seen)
        elif name in READERS:
            yield from _read(deployment, path, name)
    folder = join(home, "requirements")
    for name in deployment.names(folder):
        if name.endswith((".txt", ".in")):
            yield from pins_in(deployment, join(folder, name), seen)


def _read(deployment: Deployment, path: str, name: str) -> Iterator[Pin]:
    document = deployment.document(path, sure=False)
    if document is None:
        return
    try:
        yield from READERS[name](document)
    except Unreadable as trouble:
        deployment.say("unreadable-requirements", path, f"not read: {trouble.reason}", trouble.line)


def exact(pins: list[Pin]) -> list[tuple[Pin, Pin]]:
    """Each exact version of a package: where to tell of it, and the entry that has the version.

    What a lock decided is told at the line that somebody wrote, if there is one. `pins` are sorted by name.
    """
    found = []
    for _, group in groupby(pins, key=lambda pin: pin.name):
        entries = list(group)
        written = next((pin for pin in entries if not pin.locked), None)
        versions = {pin.version: pin for pin in reversed(entries) if pin.version}
        found += [(written if pin.locked and written else pin, pin) for pin in versions.values()]
    return found
