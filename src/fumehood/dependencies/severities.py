"""How severe advisories are: pip-audit does not say it, the OSV database has GitHub's word for it."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from fumehood.dependencies.advisory import Advisory

RECORDS: Final = "https://api.osv.dev/v1/vulns/"
WORDS: Final = frozenset({"low", "moderate", "high", "critical"})
MOST: Final = 100
"""Advisories that are asked for."""
PATIENCE: Final = 30.0
"""Seconds for all of them together."""
SOCKET: Final = 5.0
LARGEST: Final = 2_000_000


def rated(advisory: Advisory, ask: Callable[[str], str]) -> Advisory:
    """The advisory with its severity, where GitHub's own record has one."""
    known = next((name for name in advisory.names if name.startswith("GHSA-")), None)
    return advisory if known is None else replace(advisory, severity=ask(known))


class Records:
    """Asks once for each record, and no longer once time is up; what goes wrong is no severity."""

    def __init__(self, service: str = "osv", patience: float = PATIENCE) -> None:
        own = service.removesuffix("query")
        self.address = RECORDS if own == service else f"{own}vulns/"
        self.ends = time.monotonic() + patience
        self.found: dict[str, str] = {}

    def severity(self, name: str) -> str:
        """GitHub's word for an advisory, "" if it is not to be had."""
        if name not in self.found:
            is_late = len(self.found) >= MOST or time.monotonic() > self.ends
            self.found[name] = "" if is_late else self._ask(name)
        return self.found[name]

    def _ask(self, name: str) -> str:
        try:
            with urllib.request.urlopen(f"{self.address}{name}", timeout=SOCKET) as answer:  # noqa: S310 -- https, ours
                record = json.loads(answer.read(LARGEST))
            word = str(record["database_specific"]["severity"]).lower()
        except (OSError, ValueError, KeyError, TypeError, urllib.error.URLError):
            return ""
        return word if word in WORDS else ""
