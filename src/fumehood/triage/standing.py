"""Which findings are new, which were there before and which are gone, against changed lines or an earlier revision."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from fumehood.findings.finding import Finding, Location, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

Key = tuple[str, Location]
"""Rule and place: no report has two findings that agree in both."""


class Measure(Enum):
    """What the findings were held against."""

    LINES = "changed-lines"
    REVISION = "base-revision"


@dataclass(frozen=True, slots=True, order=True)
class Fixed:
    """A finding that the earlier revision had and this one has not; the line is that of the earlier one."""

    path: str
    line: int
    rule_id: str
    severity: Severity
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the findings of a scan stand against what was there before.

    `new` names the new ones among those that are not suppressed; all others were there before. `fixed` is None
    where that cannot be known: changed lines say nothing of what is gone.
    """

    measure: Measure
    new: frozenset[Key]
    fixed: tuple[Fixed, ...] | None = None

    def is_new(self, finding: Finding) -> bool:
        """Whether a finding of the scan is a new one."""
        return key_of(finding) in self.new


def key_of(finding: Finding) -> Key:
    """What tells a finding from all others of one scan."""
    return finding.rule_id, finding.location


def stand(
    findings: Sequence[Finding],
    *,
    added: Mapping[str, Collection[int]] | None = None,
    before: Iterable[Finding] | None = None,
) -> Standing | None:
    """Hold findings against the findings of the base revision, else against the changed lines; None without either.

    `added` maps each path of a pull request to the line numbers it adds or edits, counted in the new file; `before`
    are all findings of a scan of the base revision with the same settings.
    """
    if before is not None:
        return by_revision(findings, before)
    return by_lines(findings, added) if added is not None else None


def by_lines(findings: Iterable[Finding], added: Mapping[str, Collection[int]]) -> Standing:
    """New is what stands on an added line, or comes about by way of one: a changed Dockerfile exposes old code."""
    new = frozenset(key_of(finding) for finding in _active(findings) if _touches(finding, added))
    return Standing(measure=Measure.LINES, new=new)


def by_revision(findings: Sequence[Finding], before: Iterable[Finding]) -> Standing:
    """New is what the earlier revision had not, fixed what this one has not; what somebody accepts since is neither.

    A finding that only moved to another file, with its line as it was, is not new.
    """
    known = _active(before)
    left = Counter(finding.fingerprint for finding in known)
    new = [finding for finding in _active(findings) if not _taken(left, finding.fingerprint)]
    for finding in findings:
        if finding.suppression is not None:
            _taken(left, finding.fingerprint)
    gone = [finding for finding in reversed(known) if _taken(left, finding.fingerprint)]
    moved = Counter(map(_line, gone)) & Counter(map(_line, new))
    return Standing(
        measure=Measure.REVISION,
        new=frozenset(key_of(finding) for finding in _without(new, moved)),
        fixed=tuple(sorted(_fixed(finding) for finding in _without(gone, moved))),
    )


def _active(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.suppression is None]


def _touches(finding: Finding, added: Mapping[str, Collection[int]]) -> bool:
    places = [finding.location, *(step.location for step in finding.steps)]
    return any(
        line in added.get(place.path, ())
        for place in places
        if place.path in added
        for line in range(place.line, place.end_line + 1)
    )


def _taken(left: Counter[str], fingerprint: str) -> bool:
    """Use up one of `left`, if there is one."""
    if left[fingerprint] <= 0:
        return False
    left[fingerprint] -= 1
    return True


def _line(finding: Finding) -> tuple[str, Severity, Place, str]:
    """What stays the same when a file is renamed; a line that is now worth more than before is not the same."""
    return finding.rule_id, finding.severity, finding.place, finding.line_hash or finding.fingerprint


def _without(findings: Iterable[Finding], moved: Counter[tuple[str, Severity, Place, str]]) -> list[Finding]:
    left = Counter(moved)
    kept = []
    for finding in findings:
        line = _line(finding)
        left[line] -= 1
        if left[line] < 0:
            kept.append(finding)
    return kept


def _fixed(finding: Finding) -> Fixed:
    place = finding.location
    return Fixed(place.path, place.line, finding.rule_id, finding.severity, finding.fingerprint)
