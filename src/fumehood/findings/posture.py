"""How an app stands as a whole: what it is configured with, what protects it, what does not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from fumehood.findings.finding import Location


class Protection(Enum):
    """What a control is good for, in the words of the report."""

    FORMS = "forms against cross-site requests"
    LOGIN = "who is logged in"
    ACCESS = "who may do what"
    HEADERS = "security headers"
    ORIGINS = "other sites' requests"
    LIMITS = "how often a client may ask"
    SESSIONS = "where sessions are kept"
    SECRETS = "where secrets come from"
    PASSWORDS = "how passwords are stored"


@dataclass(frozen=True, slots=True, order=True)
class Setting:
    """One key of an app's effective configuration.

    `value` is what is shown of it: a secret is described, never told. `origin` says in words where it comes from;
    `certain` is False if the app may be configured otherwise.
    """

    key: str
    value: str
    origin: str
    location: Location | None = None
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Control:
    """Something that protects the app: `name` as a reader knows it, such as ``Flask-WTF `CSRFProtect` ``."""

    protects: Protection
    name: str
    location: Location | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Posture:
    """One app: `name` as it is written, where it is made, its stage in words ("" if nobody tells).

    `routes` is how many views were seen on it. A scan of the same tree gives the same postures in the same order.
    """

    name: str
    location: Location
    stage: str = ""
    routes: int = 0
    settings: tuple[Setting, ...] = ()
    controls: tuple[Control, ...] = ()

    @property
    def missing(self) -> tuple[Protection, ...]:
        """What nothing was seen to protect."""
        present = {control.protects for control in self.controls}
        return tuple(one for one in Protection if one not in present)


def once(postures: Iterable[Posture]) -> tuple[Posture, ...]:
    """Each app once, in the order of their places: what several projects know of one, the fullest of them."""
    best: dict[Location, Posture] = {}
    for posture in postures:
        known = best.get(posture.location)
        if known is None or _fullness(posture) > _fullness(known):
            best[posture.location] = posture
    return tuple(best[location] for location in sorted(best))


def _fullness(posture: Posture) -> tuple[int, int, int, str]:
    return posture.routes, len(posture.controls), len(posture.settings), repr(posture)
