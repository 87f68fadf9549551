"""One line of a requirement or lock file: the package, the exact version if it has one, and where that stands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fumehood.findings.finding import Location


@dataclass(frozen=True, slots=True, order=True)
class Pin:
    """`name` is normalised as PEP 503 has it; `version` None is any, or a range. `locked` is what a tool wrote down."""

    name: str
    version: str | None
    location: Location
    locked: bool = False


def normal(name: str) -> str:
    """`Flask_Login` and `flask-login` are one package."""
    return re.sub(r"[-_.]+", "-", name).lower()
