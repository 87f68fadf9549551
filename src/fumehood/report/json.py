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
  `fix` (null, or `description`, `unsafe` and `edits`: lists of `location` and `text`), `suppression` (null, or
  `kind` and `reason`), `fingerprint`, `line_hash`.
- `part`: null, or for a scan with `--shard` what `fumehood merge` needs: `shard` (such as 1/3), `parsed` (URIs of
  the modules) and `pending` (notifications that are true if all shards have them).
- `notifications`: what could not be done: `id`, `level` (note, warning or error), `message`, `path`, `uri`, `line`.

A location is `path` (for people), `uri` (the same path percent-encoded, exact even where it is not UTF-8), `line`,
`column`, `end_line`, `end_column`: lines and columns count from 1, columns in code points, the end column is
exclusive. Control and direction characters are escaped in paths and U+FFFD in other scanned text.
"""

from __future__ import annotations

import json
from textwrap import indent
from typing import TYPE_CHECKING, Any

from fumehood.report.hostile import stable, uri, visible
from fumehood.report.tally import by_severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fumehood.findings.finding import Edit, Finding, Fix, FlowStep, Location, Notification
    from fumehood.rules.rule import Rule
    from fumehood.scan import Partial, ScanResult

SCHEMA = 1


def render_json(result: ScanResult, *, version: str) -> str:
    """The report as indented ASCII JSON with a newline at the end."""
    return "".join(_chunks(result, version))


def _chunks(result: ScanResult, version: str) -> Iterator[str]:
    """One finding at a time: all of them as objects would take ten times the memory of the text."""
    frame = {**report_head(result, version=version), "findings": [], **report_tail(result)}
    before, found, after = json.dumps(frame, indent=2, allow_nan=False).partition('"findings": []')
    rules = {rule.id: rule for rule in result.rules}
    yield before + found[:-1]
    separator = "\n"
    for finding in result.findings:
        document = finding_document(finding, rules.get(finding.rule_id))
        yield separator + indent(json.dumps(document, indent=2, allow_nan=False), "    ")
        separator = ",\n"
    yield ("\n  ]" if result.findings else "]") + after + "\n"


def report_head(result: ScanResult, *, version: str) -> dict[str, Any]:
    """What comes before the findings."""
    return {
        "schema": SCHEMA,
        "tool": {"name": "fumehood", "version": version},
        "flask": result.flask,
        "counts": _counts(result),
    }


def report_tail(result: ScanResult) -> dict[str, Any]:
    """What comes after the findings."""
    return {
        "notifications": [notification_document(each) for each in result.notifications],
        "part": None if result.part is None else _part(result.part),
    }


def _part(part: Partial) -> dict[str, Any]:
    return {
        "shard": str(part.shard),
        "parsed": [uri(path) for path in part.parsed],
        "pending": [notification_document(each) for each in part.pending],
    }


def _counts(result: ScanResult) -> dict[str, Any]:
    active = result.active
    return {
        "files": result.files,
        "modules": result.modules,
        "findings": len(active),
        "suppressed": len(result.findings) - len(active),
        "by_severity": {severity.label: count for severity, count in by_severity(active).items()},
    }


def finding_document(finding: Finding, rule: Rule | None) -> dict[str, Any]:
    """One entry of `findings`."""
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
        "location": location_document(finding.location),
        "snippet": stable(finding.snippet),
        "steps": [_step(step) for step in finding.steps],
        "related": [_step(step) for step in finding.related],
        "fix": _fix(finding.fix) if finding.fix else None,
        "suppression": {"kind": suppression.kind.value, "reason": stable(suppression.reason)}
        if suppression
        else None,
        "fingerprint": finding.fingerprint,
        "line_hash": finding.line_hash,
    }


def _step(step: FlowStep) -> dict[str, Any]:
    return {
        "note": stable(step.note),
        "location": location_document(step.location),
        "snippet": stable(step.snippet),
    }


def _fix(fix: Fix) -> dict[str, Any]:
    edits = [_edit(edit) for edit in fix.edits]
    return {"description": fix.description, "unsafe": fix.unsafe, "edits": edits}


def _edit(edit: Edit) -> dict[str, Any]:
    return {"location": location_document(edit.location), "text": stable(edit.text)}


def location_document(location: Location) -> dict[str, Any]:
    """A place, with the path as people and as programs read it."""
    return {
        "path": visible(location.path),
        "uri": uri(location.path),
        "line": location.line,
        "column": location.column,
        "end_line": location.end_line,
        "end_column": location.end_column,
    }


def notification_document(notification: Notification) -> dict[str, Any]:
    """One entry of `notifications`."""
    path = notification.path
    return {
        "id": notification.id,
        "level": notification.level.value,
        "message": stable(notification.message),
        "path": None if path is None else visible(path),
        "uri": None if path is None else uri(path),
        "line": notification.line,
    }
