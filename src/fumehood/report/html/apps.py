"""What the page tells of each app: how it is started and configured, what protects it, which findings are near it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING, Final, TypeVar

from fumehood.findings.finding import Severity
from fumehood.findings.posture import Posture, Protection
from fumehood.report.html.way import Way, ways
from fumehood.rules.registry import families

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fumehood.findings.finding import Finding
    from fumehood.findings.posture import Control
    from fumehood.launch.launch import Launch
    from fumehood.scan import ScanResult

FAMILIES: Final = {
    "launch": "How the app is started",
    "config": "Configuration",
    "injection": "Client data",
    "templates": "Templates",
    "access": "Access",
    "secrets": "Secrets",
    "crypto": "Cryptography",
    "dependencies": "Dependencies",
    "other": "Other",
}
"""Families of rules in the order of the page, in words."""


@dataclass(frozen=True, slots=True)
class Row:
    """A family, how many findings of each severity it has, the worst first, and of all."""

    family: str
    title: str
    counts: tuple[tuple[Severity, int], ...]
    total: int


@dataclass(frozen=True, slots=True)
class App:
    """One app, or the workspace as a whole where `posture` is None."""

    posture: Posture | None
    ways: Sequence[Way]
    rows: Sequence[Row]
    severities: Sequence[Severity]

    @property
    def protections(self) -> list[tuple[Protection, list[Control]]]:
        """What gives each kind of protection, for those that something gives."""
        controls = self.posture.controls if self.posture else ()
        given = [(one, [control for control in controls if control.protects is one]) for one in Protection]
        return [(protects, by) for protects, by in given if by]


def family_of(rule_id: str) -> str:
    """The key in FAMILIES."""
    family = families().get(rule_id, "other")
    return family if family in FAMILIES else "other"


def apps_of(result: ScanResult) -> list[App]:
    """The workspace as a whole unless it is one app, then each app.

    Of several apps each has the launches of the file it is made in, and the findings in files that are nearer to it
    than to any other; which app other files belong to is not known, and the whole has all findings.
    """
    postures = result.postures
    if len(postures) < 2:
        return [_app(postures[0] if postures else None, result.launches, result.active, result)]
    made = _Made(postures)
    launches = _grouped(result.launches, lambda launch: made.alone_in(_started(launch)))
    findings = _grouped(result.active, lambda finding: made.nearest(finding.location.path))
    whole = _app(None, launches[None], result.active, result)
    return [whole, *(_app(one, launches[n], findings[n], result) for n, one in enumerate(postures))]


T = TypeVar("T")


def _grouped(things: Iterable[T], number: Callable[[T], int | None]) -> defaultdict[int | None, list[T]]:
    groups: defaultdict[int | None, list[T]] = defaultdict(list)
    for thing in things:
        groups[number(thing)].append(thing)
    return groups


def _started(launch: Launch) -> str:
    """The file a launch starts, "" if that is not known."""
    return (launch.target.path if launch.target else None) or ""


class _Made:
    """Where apps are made; an app is told by its number, and None where it cannot be told."""

    def __init__(self, postures: Sequence[Posture]) -> None:
        self._paths = [posture.location.path for posture in postures]
        self._folders = [_folders(path) for path in self._paths]
        self._known: dict[str, int | None] = {}

    def alone_in(self, path: str) -> int | None:
        """The app that is made in a file, if it is the only one."""
        return self._paths.index(path) if self._paths.count(path) == 1 else None

    def nearest(self, path: str) -> int | None:
        """The app that is made in a file, or whose folder is the fewest steps away."""
        if path not in self._known:
            self._known[path] = self.alone_in(path) if path in self._paths else self._around(_folders(path))
        return self._known[path]

    def _around(self, folders: Sequence[str]) -> int | None:
        away = [len(own) - 2 * _shared(own, folders) for own in self._folders]
        return away.index(min(away)) if away.count(min(away)) == 1 else None


def _folders(path: str) -> list[str]:
    return path.split("/")[:-1]


def _shared(first: Sequence[str], second: Sequence[str]) -> int:
    """How many folders two paths begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))


def _app(
    posture: Posture | None, launches: Iterable[Launch], findings: Iterable[Finding], result: ScanResult
) -> App:
    counts: Counter[tuple[str, Severity]] = Counter(
        (family_of(finding.rule_id), finding.severity) for finding in findings
    )
    severities = [one for one in reversed(Severity) if any(key[1] is one for key in counts)]
    return App(
        posture=posture,
        ways=ways(launches, result.runs),
        rows=[
            _row(family, counts, severities) for family in FAMILIES if any(family == key[0] for key in counts)
        ],
        severities=severities,
    )


def _row(family: str, counts: Mapping[tuple[str, Severity], int], severities: Sequence[Severity]) -> Row:
    numbers = tuple((severity, counts.get((family, severity), 0)) for severity in severities)
    return Row(family, FAMILIES[family], numbers, sum(count for _, count in numbers))
