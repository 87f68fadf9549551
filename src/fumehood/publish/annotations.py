"""What becomes an annotation: the worst findings first, and never more than the runner shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from fumehood.findings.finding import Finding, Level, Notification, Severity
from fumehood.publish.commands import Name, command
from fumehood.report.hostile import prose

LIMIT = 10
"""Annotations the runner keeps of each level in one step; the rest would be dropped without a word."""

NAMES: dict[Severity, Name] = {
    Severity.CRITICAL: "error",
    Severity.HIGH: "error",
    Severity.MEDIUM: "warning",
    Severity.LOW: "notice",
    Severity.NOTE: "notice",
}


def render_annotations(
    findings: Iterable[Finding], notifications: Iterable[Notification], titles: Mapping[str, str]
) -> Iterator[str]:
    """Workflow commands for both; when some do not fit, the last one says how many.

    `titles` maps rule id to title.
    """
    worst_first = sorted(findings, key=lambda finding: (-finding.severity, finding.sort_key))
    said = [_finding(finding, titles) for finding in worst_first]
    said += [_notification(each) for each in sorted(notifications, key=lambda each: each.sort_key)]
    kept = _within_limits(said)
    yield from (text for _, text in kept)
    if len(kept) < len(said):
        yield command("notice", f"{len(said) - len(kept)} more in the job summary.", {"title": "Fumehood"})


def _within_limits(said: Sequence[tuple[Name, str]]) -> list[tuple[Name, str]]:
    """The first of each level; one notice less when the room is needed to say that some are missing."""
    cut = any(count > LIMIT for count in Counter(name for name, _ in said).values())
    room = {"error": LIMIT, "warning": LIMIT, "notice": LIMIT - cut}
    kept = []
    for name, text in said:
        if room[name]:
            room[name] -= 1
            kept.append((name, text))
    return kept


def _finding(finding: Finding, titles: Mapping[str, str]) -> tuple[Name, str]:
    place = finding.location
    where: dict[str, str | int] = {"file": place.path, "line": place.line, "endLine": place.end_line}
    if place.line == place.end_line:
        where |= {"col": place.column, "endColumn": place.end_column}
    advice = f"\n{prose(finding.advice)}" if finding.advice else ""
    name = NAMES[finding.severity]
    title = f"{titles.get(finding.rule_id, finding.rule_id)} ({finding.rule_id})"
    return name, command(name, prose(finding.message) + advice, {**where, "title": title})


def _notification(notification: Notification) -> tuple[Name, str]:
    name: Name = "notice" if notification.level is Level.NOTE else "warning"
    where: dict[str, str | int] = {"file": notification.path or ""}
    if notification.line:
        where["line"] = notification.line
    return name, command(
        name, prose(notification.message), {**where, "title": f"Fumehood: {notification.id}"}
    )
