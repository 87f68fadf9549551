"""What is publicly known to be wrong with one version of a package."""

from __future__ import annotations

from dataclasses import dataclass

from fumehood.dependencies.pin import Pin


@dataclass(frozen=True, slots=True)
class Advisory:
    """`names` are its id and aliases, the CVE first if it has one; `fixed` the versions that have the fix.

    `severity` is one of GitHub's words – low, moderate, high, critical – or "" if nobody said.
    """

    names: tuple[str, ...]
    fixed: tuple[str, ...] = ()
    severity: str = ""

    @property
    def name(self) -> str:
        """The id that people look up."""
        return self.names[0]


@dataclass(frozen=True, slots=True)
class VulnerableRequirement:
    """A package with advisories: `written` is the line to change, `pin` the entry with the exact version."""

    written: Pin
    pin: Pin
    advisories: tuple[Advisory, ...]
