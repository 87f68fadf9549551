"""What a scan result is as our own JSON, for scripts: a documented shape with a version number.

One object, in this order; nothing in it depends on time, machine or number of processes.

- `schema`: 1; a change that could break a reader makes it 2.
- `tool`: `name` and `version`.
- `flask`: whether anything in the workspace uses Flask.
- `counts`: `files` looked at, `modules` parsed, `findings` that count, `suppressed`, and `by_severity` with
  the number of findings that count for each of critical, high, medium, low, note.
- `findings`: in order of path, line, column and rule, suppressed ones included:
  `rule`, `title`, `url`, `severity`, `confidence`, `place` (production, test or example), `message`, `advice`,
  `location`, `snippet` (the whole lines), `steps` and `related` (lists of `note`, `location` and `snippet`),
  `fix` (null, or `description` and `edits`: lists of `location` and `text`), `suppression` (null, or `kind`
  and `reason`), `fingerprint`, `line_hash`.
- `notifications`: what could not be done: `id`, `level` (note, warning or error), `message`, `path`, `uri`, `line`.

A location is `path` (for people), `uri` (the same path percent-encoded, exact even where it is not UTF-8), `line`,
`column`, `end_line`, `end_column`: lines and columns count from 1, columns in code points, the end column is
exclusive. Control and direction characters are escaped in paths and U+FFFD in other scanned text.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from fumehood.report.hostile import stable, uri, visible
from fumehood.report.tally import by_severity

if TYPE_CHECKING:
    from fumehood.findings.finding import Edit, Finding, FlowStep, Location, Notification
    from fumehood.rules.rule import Rule
    from fumehood.scan import ScanResult

SCHEMA = 1


def render_json(result: ScanResult, *, version: str) -> str:
    """The report as indented ASCII JSON with a newline at the end."""
    rules = {rule.id: rule for rule in result.rules}
    document = {
        "schema": SCHEMA,
        "tool": {"name": "fumehood", "version": version},
        "flask": result.flask,
        "counts": _counts(result),
        "findings": [_finding(finding, rules.get(finding.rule_id)) for finding in result.findings],
        "notifications": [_notification(notification) for notification in result.notifications],
    }
    return json.dumps(document, indent=2, allow_nan=False) + "\n"


def _counts(result: ScanResult) -> dict[str, Any]:
    active = result.active
    return {
        "files": result.files,
        "modules": result.modules,
        "findings": len(active),
        "suppressed": len(result.findings) - len(active),
        "by_severity": {severity.label: count for severity, count in by_severity(active).items()},
    }


def _finding(finding: Finding, rule: Rule | None) -> dict[str, Any]:
    suppression = finding.suppression
    return {
        "rule": finding.rule_id,
        "title": rule.title if rule else "",
        "url": rule.url if rule else "",
        "severity": finding.severity.label,
        "confidence": finding.confidence.label,
        "place": finding.place.value,
        "message": stable(finding.message),
        "advice": stable(finding.advice),
        "location": _location(finding.location),
        "snippet": stable(finding.snippet),
        "steps": [_step(step) for step in finding.steps],
        "related": [_step(step) for step in finding.related],
        "fix": {"description": finding.fix.description, "edits": [_edit(edit) for edit in finding.fix.edits]}
        if finding.fix
        else None,
        "suppression": {"kind": suppression.kind.value, "reason": stable(suppression.reason)}
        if suppression
        else None,
        "fingerprint": finding.fingerprint,
        "line_hash": finding.line_hash,
    }


def _step(step: FlowStep) -> dict[str, Any]:
    return {"note": stable(step.note), "location": _location(step.location), "snippet": stable(step.snippet)}


def _edit(edit: Edit) -> dict[str, Any]:
    return {"location": _location(edit.location), "text": stable(edit.text)}


def _location(location: Location) -> dict[str, Any]:
    return {
        "path": visible(location.path),
        "uri": uri(location.path),
        "line": location.line,
        "column": location.column,
        "end_line": location.end_line,
        "end_column": location.end_column,
    }


def _notification(notification: Notification) -> dict[str, Any]:
    path = notification.path
    return {
        "id": notification.id,
        "level": notification.level.value,
        "message": stable(notification.message),
        "path": None if path is None else visible(path),
        "uri": None if path is None else uri(path),
        "line": notification.line,
    }
