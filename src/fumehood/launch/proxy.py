"""The nginx in front of an app: which headers it sets for the app and for clients, and how large a request may be.

To which of a project's apps each location leads is not asked, so what counts is what holds for all of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fumehood.findings.finding import Location
from fumehood.launch.launch import Word
from fumehood.regex import regex

NONE: Final = regex(r"0+[kKmMgG]?")
"""A size of 0 is no limit: https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size"""


@dataclass(frozen=True, slots=True)
class Added:
    """A response header that nginx adds; its name is in lower case. `always`: to pages of errors as well."""

    name: str
    value: Word
    always: bool = False


@dataclass(frozen=True, slots=True)
class Passing:
    """A location that passes requests on; `at` is the directive that does.

    `sets` are the request headers that nginx writes or takes away there, in lower case; None where that is not known.
    `largest` is the limit for requests as it is written: where nothing is, nginx takes one megabyte.
    """

    at: Location
    sets: frozenset[str] | None
    adds: tuple[Added, ...] = ()
    largest: Word | None = None

    @property
    def limits(self) -> bool:
        """Whether a limit is written there that is one; 0 stands for none."""
        return self.largest is not None and not NONE.fullmatch(self.largest.text)


@dataclass(frozen=True, slots=True)
class Proxy:
    """The one nginx in front of a project. `foremost` is False where something else seems to be before it."""

    path: str
    passing: tuple[Passing, ...]
    foremost: bool = True

    @property
    def sets(self) -> frozenset[str] | None:
        """The request headers that some location sets; a client may write what is not among them. None: not known."""
        found: frozenset[str] = frozenset()
        for one in self.passing:
            if one.sets is None or not self.foremost:
                return None
            found |= one.sets
        return found

    @property
    def adds(self) -> tuple[Added, ...]:
        """The response headers that every location adds, with the values of the first."""
        names = [{header.name for header in one.adds} for one in self.passing]
        common = set.intersection(*names)
        return tuple(one for one in self.passing[0].adds if one.name in common)

    @property
    def limits(self) -> bool:
        """Whether the configuration has a limit for requests, and no location has none."""
        written = [one for one in self.passing if one.largest is not None]
        return bool(written) and all(one.limits for one in written)
