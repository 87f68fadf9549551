"""How our own JSON report becomes a scan result again, whoever wrote it: anything that we do not write is refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from fumehood.accepted import shard
from fumehood.findings.finding import (
    Confidence,
    Edit,
    Finding,
    Fix,
    FlowStep,
    Level,
    Location,
    Notification,
    Place,
    Severity,
    Suppression,
    SuppressionKind,
)
from fumehood.regex import regex
from fumehood.report.checked import flag, listing, number, one_of, path, refuse, table, text
from fumehood.report.json import SCHEMA
from fumehood.scan import Partial, ScanResult

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fumehood.rules.rule import Rule

SEVERITIES: Final = {severity.label: severity for severity in Severity}
CONFIDENCES: Final = {confidence.label: confidence for confidence in Confidence}
PLACES: Final = {place.value: place for place in Place}
LEVELS: Final = {level.value: level for level in Level}
KINDS: Final = {kind.value: kind for kind in SuppressionKind}
NAME: Final = regex(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
FINGERPRINT: Final = regex(r"[0-9a-f]{0,64}")
LINE_HASH: Final = regex(r"(?:[0-9a-f]{1,16}:[0-9]{1,9})?")
LONGEST_NAME: Final = 100
MOST_PARSED: Final = 100_000
"""Modules that a shard may say it parsed."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much is taken: characters of a text, and how many findings, steps of a flow and other things."""

    text: int
    findings: int
    steps: int = 1_000
    others: int = 100_000


REPORT: Final = ("schema", "tool", "flask", "counts", "findings", "notifications", "part")
COUNTS: Final = ("files", "modules", "findings", "suppressed", "by_severity")
FINDING: Final = (
    *("rule", "title", "url", "severity", "confidence", "place", "message", "advice", "location", "snippet"),
    *("steps", "related", "fix", "suppression", "fingerprint", "line_hash"),
)


def reread_result(value: object, rules: Sequence[Rule], bounds: Bounds) -> ScanResult:
    """The result that a JSON report was made of; ConfigError for anything else.

    `rules` are those of this version. Counts that follow from the findings are not believed but made again; titles
    and addresses of rules come from `rules` alone. Texts lack what cannot be seen, as the report has it.
    """
    top = table(value, "report", *REPORT)
    number(top["schema"], "schema", SCHEMA, SCHEMA)
    version_of(top)
    counts = table(top["counts"], "counts", *COUNTS)
    found = listing(top["findings"], "findings", bounds.findings)
    return ScanResult(
        findings=tuple(_finding(one, f"findings[{index}]", bounds) for index, one in enumerate(found)),
        notifications=reread_notifications(top["notifications"], "notifications", bounds),
        rules=tuple(rules),
        files=number(counts["files"], "counts.files"),
        modules=number(counts["modules"], "counts.modules"),
        flask=flag(top["flask"], "flask"),
        part=None if top["part"] is None else _part(top["part"], bounds),
    )


def version_of(report: Any) -> str:
    """The version of Fumehood that wrote a report."""
    tool = table(report["tool"], "tool", "name", "version")
    one_of(tool["name"], "tool.name", {"fumehood": True})
    return text(tool["version"], "tool.version", LONGEST_NAME)


def _finding(value: object, where: str, bounds: Bounds) -> Finding:
    it = table(value, where, *FINDING)
    text(it["title"], f"{where}.title", bounds.text)
    text(it["url"], f"{where}.url", bounds.text)
    return Finding(
        rule_id=text(it["rule"], f"{where}.rule", LONGEST_NAME, NAME),
        message=text(it["message"], f"{where}.message", bounds.text),
        location=reread_location(it["location"], f"{where}.location"),
        severity=one_of(it["severity"], f"{where}.severity", SEVERITIES),
        confidence=one_of(it["confidence"], f"{where}.confidence", CONFIDENCES),
        fingerprint=text(it["fingerprint"], f"{where}.fingerprint", LONGEST_NAME, FINGERPRINT),
        line_hash=text(it["line_hash"], f"{where}.line_hash", LONGEST_NAME, LINE_HASH),
        snippet=text(it["snippet"], f"{where}.snippet", bounds.text),
        place=one_of(it["place"], f"{where}.place", PLACES),
        advice=text(it["advice"], f"{where}.advice", bounds.text),
        steps=_steps(it["steps"], f"{where}.steps", bounds),
        related=_steps(it["related"], f"{where}.related", bounds),
        fix=None if it["fix"] is None else _fix(it["fix"], f"{where}.fix", bounds),
        suppression=None
        if it["suppression"] is None
        else _suppression(it["suppression"], f"{where}.suppression", bounds),
    )


def _steps(value: object, where: str, bounds: Bounds) -> tuple[FlowStep, ...]:
    return tuple(_step(one, where, bounds) for one in listing(value, where, bounds.steps))


def _step(value: object, where: str, bounds: Bounds) -> FlowStep:
    it = table(value, where, "note", "location", "snippet")
    return FlowStep(
        reread_location(it["location"], where),
        text(it["note"], where, bounds.text),
        text(it["snippet"], where, bounds.text),
    )


def _fix(value: object, where: str, bounds: Bounds) -> Fix:
    it = table(value, where, "description", "unsafe", "edits")
    edits = tuple(_edit(one, where, bounds) for one in listing(it["edits"], where, bounds.steps))
    return Fix(text(it["description"], where, bounds.text), edits, flag(it["unsafe"], where))


def _edit(value: object, where: str, bounds: Bounds) -> Edit:
    it = table(value, where, "location", "text")
    return Edit(reread_location(it["location"], where), text(it["text"], where, bounds.text))


def _suppression(value: object, where: str, bounds: Bounds) -> Suppression:
    it = table(value, where, "kind", "reason")
    return Suppression(one_of(it["kind"], where, KINDS), text(it["reason"], where, bounds.text))


def reread_location(value: object, where: str) -> Location:
    """A place; an end before its beginning is refused."""
    it = table(value, where, "path", "uri", "line", "column", "end_line", "end_column")
    text(it["path"], where, 10 * 4096)
    begin = number(it["line"], where, 1), number(it["column"], where, 1)
    end = number(it["end_line"], where, 1), number(it["end_column"], where, 1)
    if end < begin:
        refuse(where, "ends before it begins")
    return Location(path(it["uri"], where), *begin, *end)


def reread_notifications(value: object, where: str, bounds: Bounds) -> tuple[Notification, ...]:
    """Notifications as the JSON report has them."""
    found = listing(value, where, bounds.others)
    return tuple(_notification(one, f"{where}[{index}]", bounds) for index, one in enumerate(found))


def _notification(value: object, where: str, bounds: Bounds) -> Notification:
    it = table(value, where, "id", "level", "message", "path", "uri", "line")
    if it["path"] is not None:
        text(it["path"], where, 10 * 4096)
    return Notification(
        text(it["id"], where, LONGEST_NAME, NAME),
        text(it["message"], where, bounds.text),
        one_of(it["level"], where, LEVELS),
        None if it["uri"] is None else path(it["uri"], where),
        None if it["line"] is None else number(it["line"], where),
    )


def _part(value: object, bounds: Bounds) -> Partial:
    it = table(value, "part", "shard", "parsed", "pending")
    try:
        chosen = shard(it["shard"])
    except ValueError as problem:
        refuse("part.shard", str(problem))
    return Partial(
        shard=chosen,
        parsed=tuple(path(one, "part.parsed") for one in listing(it["parsed"], "part.parsed", MOST_PARSED)),
        pending=reread_notifications(it["pending"], "part.pending", bounds),
    )
