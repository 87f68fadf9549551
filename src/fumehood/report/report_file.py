"""What one workflow leaves for another: a scan result with its standing, as data that the reader need not trust.

One JSON object; `report` in it is the JSON report (see fumehood.report.json), shortened to what a comment can show.

- `kind`: "fumehood-report"; `schema`: 1.
- `head_sha`: the commit that was scanned; `pull`: the number of the pull request, or null; `category`: what tells
  several scans of one commit apart.
- `report`: of too many findings the worst; texts and flows are cut, code of very long lines is left out.
- `left_out`: how many findings are not in it.
- `standing`: null, or `measure` (changed-lines or base-revision), `new` (places in `report.findings`) and `fixed`
  (null, or a list of `uri`, `line`, `rule`, `severity` and `fingerprint`).
- `launches`, `runs`: what a launch diagram shows.

There is no Markdown and no HTML in it; whoever reads it makes these from the data, escaped.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from fumehood.findings.finding import FlowStep, Level, Notification
from fumehood.regex import regex
from fumehood.report.checked import listing, number, one_of, parsed, path, refuse, table, text
from fumehood.report.hostile import uri
from fumehood.report.json import finding_document, report_head, report_tail
from fumehood.report.launch_data import launch_documents, reread_launches, reread_runs, run_documents
from fumehood.report.reread import (
    FINGERPRINT,
    LONGEST_NAME,
    MOST_PARSED,
    NAME,
    SEVERITIES,
    Bounds,
    reread_result,
    version_of,
)
from fumehood.report.tally import plural, worst_first
from fumehood.scan import ScanResult
from fumehood.triage.standing import Fixed, Measure, Standing, key_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fumehood.findings.finding import Finding, Fix
    from fumehood.rules.rule import Rule

SCHEMA: Final = 1
KIND: Final = "fumehood-report"
LARGEST: Final = 32 * 1024 * 1024
"""Bytes of a file; one that is written stays well below."""
MOST_CHARACTERS: Final = 16_000_000
BOUNDS: Final = Bounds(text=4_000, findings=5_000, steps=50, others=1_000)
LONGEST_CATEGORY: Final = 1_000
MOST_FIXED: Final = 5_000
KEYS: Final = (
    *("kind", "schema", "head_sha", "pull", "category", "report", "left_out", "standing", "launches", "runs"),
)
SHA: Final = regex(r"[0-9a-f]{40}|[0-9a-f]{64}")
MEASURES: Final = {measure.value: measure for measure in Measure}


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A report file: `result` and `standing` are for render_comment, `version` is that of Fumehood which wrote it.

    `left_out` findings are not in `result`, which has a notification that says so.
    """

    head_sha: str
    category: str
    result: ScanResult
    pull: int | None = None
    standing: Standing | None = None
    left_out: int = 0
    version: str = ""


def render_report(report: Report, *, version: str) -> str:
    """The file as one line of ASCII JSON; `report.head_sha` is a full commit id."""
    everything = without_notice(report)
    kept, documents = _kept(everything)
    result = _shortened(replace(everything, findings=tuple(kept)))
    standing = report.standing
    document = {
        "kind": KIND,
        "schema": SCHEMA,
        "head_sha": report.head_sha,
        "pull": report.pull,
        "category": report.category[:LONGEST_CATEGORY],
        "report": {
            **report_head(result, version=version),
            "findings": documents,
            **report_tail(result),
        },
        "left_out": report.left_out + len(everything.findings) - len(kept),
        "standing": None if standing is None else _standing(standing, kept),
        "launches": launch_documents(result.launches),
        "runs": run_documents(result.runs, result.launches),
    }
    return json.dumps(document, allow_nan=False, separators=(",", ":")) + "\n"


def read_report(data: bytes, rules: Sequence[Rule]) -> Report:
    """The report in a file that anybody may have written; ConfigError for what `render_report` does not write.

    `rules` are all rules of this version: names and links of rules come from them, never from the file.
    """
    top = table(parsed(data, LARGEST, "file"), "file", *KEYS)
    one_of(top["kind"], "kind", {KIND: True})
    number(top["schema"], "schema", SCHEMA, SCHEMA)
    result = reread_result(top["report"], rules, BOUNDS)
    launches = reread_launches(top["launches"])
    left_out = number(top["left_out"], "left_out")
    said = (left_out_notice(left_out),) if left_out else ()
    return Report(
        head_sha=text(top["head_sha"], "head_sha", 64, SHA),
        category=text(top["category"], "category", LONGEST_CATEGORY),
        result=replace(
            result,
            notifications=(*result.notifications, *said),
            launches=launches,
            runs=reread_runs(top["runs"], launches),
        ),
        standing=None if top["standing"] is None else _reread_standing(top["standing"], result.findings),
        pull=None if top["pull"] is None else number(top["pull"], "pull", 1),
        left_out=left_out,
        version=version_of(top["report"]),
    )


def left_out_notice(count: int) -> Notification:
    """Say that the file does not have all findings."""
    message = f"{plural(count, 'finding')} left out of the report file; the most severe were kept"
    return Notification("limit-reached", message, Level.WARNING)


def without_notice(report: Report) -> ScanResult:
    """The result without the notification that `read_report` added."""
    notice = left_out_notice(report.left_out)
    others = tuple(one for one in report.result.notifications if one != notice)
    return replace(report.result, notifications=others)


def _shortened(result: ScanResult) -> ScanResult:
    """The result with no more notices and modules than are read."""
    notices = result.notifications
    rest = len(notices) - BOUNDS.others + 1
    if rest > 1:
        said = Notification("limit-reached", f"… and {plural(rest, 'more notice')}", Level.NOTE)
        notices = (*notices[: BOUNDS.others - 1], said)
    part = result.part
    if part is not None:
        part = replace(part, parsed=part.parsed[:MOST_PARSED], pending=part.pending[: BOUNDS.others])
    return replace(result, notifications=tuple(map(_short_notice, notices)), part=part)


def _short_notice(one: Notification) -> Notification:
    return replace(one, message=one.message[: BOUNDS.text])


def _kept(result: ScanResult) -> tuple[list[Finding], list[dict[str, Any]]]:
    """The worst findings that fit, in the order of the report, and what is written of each."""
    rules = {rule.id: rule for rule in result.rules}
    room = MOST_CHARACTERS
    kept: dict[int, dict[str, Any]] = {}
    places = {id(finding): index for index, finding in enumerate(result.findings)}
    for finding in worst_first(result.findings)[: BOUNDS.findings]:
        document = finding_document(_short(finding), rules.get(finding.rule_id))
        room -= len(json.dumps(document))
        if room < 0:
            break
        kept[places[id(finding)]] = document
    return [result.findings[index] for index in sorted(kept)], [kept[index] for index in sorted(kept)]


def _short(finding: Finding) -> Finding:
    suppression = finding.suppression
    return replace(
        finding,
        message=finding.message[: BOUNDS.text],
        advice=finding.advice[: BOUNDS.text],
        snippet=_whole(finding.snippet),
        steps=_ends(finding.steps),
        related=_ends(finding.related),
        fix=finding.fix if finding.fix and _is_short(finding.fix) else None,
        suppression=suppression and replace(suppression, reason=suppression.reason[: BOUNDS.text]),
    )


def _whole(snippet: str) -> str:
    """Code is shown whole or not at all: columns in a part of it would be wrong."""
    return snippet if len(snippet) <= BOUNDS.text else ""


def _is_short(fix: Fix) -> bool:
    texts = [fix.description, *(edit.text for edit in fix.edits)]
    return len(fix.edits) <= BOUNDS.steps and all(len(one) <= BOUNDS.text for one in texts)


def _ends(steps: Sequence[FlowStep]) -> tuple[FlowStep, ...]:
    half = BOUNDS.steps // 2
    shown = steps if len(steps) <= BOUNDS.steps else (*steps[:half], *steps[-half:])
    return tuple(replace(step, note=step.note[: BOUNDS.text], snippet=_whole(step.snippet)) for step in shown)


def _standing(standing: Standing, kept: Sequence[Finding]) -> dict[str, Any]:
    fixed = standing.fixed
    return {
        "measure": standing.measure.value,
        "new": [index for index, finding in enumerate(kept) if standing.is_new(finding)],
        "fixed": None if fixed is None else [_fixed(one) for one in fixed[:MOST_FIXED]],
    }


def _fixed(one: Fixed) -> dict[str, Any]:
    return {
        "uri": uri(one.path),
        "line": one.line,
        "rule": one.rule_id,
        "severity": one.severity.label,
        "fingerprint": one.fingerprint,
    }


def _reread_standing(value: object, findings: Sequence[Finding]) -> Standing:
    it = table(value, "standing", "measure", "new", "fixed")
    places = [
        number(one, "standing.new", 0, len(findings) - 1)
        for one in listing(it["new"], "standing.new", BOUNDS.findings)
    ]
    if sorted(set(places)) != places:
        refuse("standing.new", "expected each place once, in order")
    fixed = it["fixed"]
    return Standing(
        measure=one_of(it["measure"], "standing.measure", MEASURES),
        new=frozenset(key_of(findings[place]) for place in places),
        fixed=None
        if fixed is None
        else tuple(_reread_fixed(one) for one in listing(fixed, "standing.fixed", MOST_FIXED)),
    )


def _reread_fixed(value: object) -> Fixed:
    where = "standing.fixed"
    it = table(value, where, "uri", "line", "rule", "severity", "fingerprint")
    return Fixed(
        path(it["uri"], where),
        number(it["line"], where, 1),
        text(it["rule"], where, LONGEST_NAME, NAME),
        one_of(it["severity"], where, SEVERITIES),
        text(it["fingerprint"], where, LONGEST_NAME, FINGERPRINT),
    )
