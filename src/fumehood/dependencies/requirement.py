"""A requirement as PEP 508 has it, and an entry of a lock file, read into a pin or into nothing."""

from __future__ import annotations

from typing import Final

from packaging.requirements import InvalidRequirement, Requirement
from packaging.version import InvalidVersion, Version

from fumehood.dependencies.pin import Pin, normal
from fumehood.findings.finding import Location
from fumehood.regex import regex

LONGEST: Final = 1_000
"""Characters of a requirement that is read."""
NAME: Final = regex(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?")


def pinned(name: str, version: str, location: Location) -> Pin | None:
    """An entry of a lock file; None if it is not what it should be."""
    if not NAME.fullmatch(name):
        return None
    try:
        return Pin(normal(name), str(Version(version)), location, locked=True)
    except InvalidVersion:
        return None


def required(text: str, location: Location) -> Pin | None:
    """A requirement as PEP 508 has it; None for what is none, and for one that names a file or URL."""
    if len(text) > LONGEST:
        return None
    try:
        found = Requirement(text)
    except (InvalidRequirement, RecursionError):
        return None
    if found.url is not None:
        return None
    exact = [
        one.version for one in found.specifier if one.operator in {"==", "==="} and "*" not in one.version
    ]
    entry = pinned(found.name, exact[0], location) if exact else None
    return Pin(normal(found.name), entry.version if entry else None, location)
