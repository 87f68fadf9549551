"""What was found: a secret that is written down, at a literal of the code or at a value of another file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from fumehood.findings.finding import Confidence, Location
from fumehood.flow.values import Site


class How(Enum):
    """In which way a secret is written down."""

    FORMAT = "format"
    CONNECTION = "connection"
    SET = "set"
    DEFAULT = "default"
    COMPARED = "compared"


@dataclass(frozen=True, slots=True)
class Credential:
    """A secret at `at`, a literal in Python; a place elsewhere. `hidden` are the regions of its letters.

    `what` names it in a message after "a" or "the": a kind of token, or what it is called by. `scope` tells
    where in a file that is no Python it stands. `always` is whether it counts in test code and examples. The value
    itself is nowhere in here.
    """

    at: Site | Location
    how: How
    what: str
    hidden: tuple[Location, ...]
    confidence: Confidence
    scope: str = ""
    always: bool = False
