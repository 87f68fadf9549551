"""How findings of several projects become one list: each once, in the order of every report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fumehood.findings.finding import Finding, Location

if TYPE_CHECKING:
    from collections.abc import Iterable


def unite(findings: Iterable[Finding]) -> list[Finding]:
    """One finding for each rule and place, whatever the order they come in.

    Two projects that import the same module may find the same thing in it: the surest is kept, then the one with
    the shortest way.
    """
    best: dict[tuple[str, Location], Finding] = {}
    for finding in findings:
        key = (finding.rule_id, finding.location)
        if key not in best or _rank(finding) < _rank(best[key]):
            best[key] = finding
    return sorted(best.values(), key=lambda finding: (finding.sort_key, finding.location))


def _rank(finding: Finding) -> tuple[object, ...]:
    way = [(step.location, step.note, step.snippet) for step in (*finding.steps, *finding.related)]
    return -finding.confidence, len(finding.steps), way, finding.message, finding.advice
