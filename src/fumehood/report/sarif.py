"""What a scan result is in SARIF 2.1.0 as GitHub code scanning reads it, within GitHub's limits."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, assert_never

import attr
import sarif_om as om

from fumehood.findings.finding import Confidence, Level, Severity, SuppressionKind
from fumehood.report.hostile import prose, stable, uri
from fumehood.report.json import notification_document
from fumehood.report.limits import (
    LONGEST_DESCRIPTION,
    LONGEST_NAME,
    LONGEST_SNIPPET,
    MOST_LOCATIONS,
    MOST_TAGS,
    count_shortened,
    kept_findings,
    kept_steps,
    limit_notifications,
)
from fumehood.report.output import write_report
from fumehood.report.serialise import encode, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from fumehood.findings.finding import Edit, Finding, Fix, FlowStep, Location, Notification, Suppression
    from fumehood.rules.rule import Rule
    from fumehood.scan import Partial, ScanResult

    Cost = tuple[int, int, int]
    """Findings, those kept of them, and flows shortened."""

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
HOME = "https://github.com/fumehood/fumehood"
ROOT = "%SRCROOT%"
START = f'{{"$schema":"{SCHEMA}","version":"2.1.0","runs":['
BEFORE_RESULTS = ',"results":['
END = "]}]}"

# sarif-om 1.0.4 still has the draft's `state`; SARIF 2.1.0 calls it `status`.
STATUS = attr.ib(default=None, metadata={"schema_property_name": "status"})
Suppressed = attr.make_class("Suppressed", {"status": STATUS}, bases=(om.Suppression,))

LEVELS = {
    Severity.NOTE: "note",
    Severity.LOW: "note",
    Severity.MEDIUM: "warning",
    Severity.HIGH: "error",
    Severity.CRITICAL: "error",
}
PRECISIONS = {Confidence.LOW: "low", Confidence.MEDIUM: "medium", Confidence.HIGH: "high"}


def write_sarif(
    result: ScanResult, target: Path, *, category: str, version: str, suppressed: bool = True
) -> None:
    """Stream `render_sarif`'s text into a file; see `write_report` for what happens to `target`."""
    write_report(target, _chunks(result, category, version, suppressed=suppressed))


def render_sarif(result: ScanResult, *, category: str, version: str, suppressed: bool = True) -> str:
    """The log as ASCII JSON, one line a result.

    `category` tells apart several scans of one commit (empty: none). GitHub shows suppressed results as open alerts;
    `suppressed=False` leaves them out of a file made for uploading.
    """
    return "".join(_chunks(result, category, version, suppressed=suppressed))


def _chunks(result: ScanResult, category: str, version: str, *, suppressed: bool) -> Iterator[str]:
    findings = result.findings if suppressed else result.active
    kept = kept_findings(findings)
    cost = (len(findings), len(kept), count_shortened(kept))
    run = _run(result, category, version, cost)
    indexes = {rule.id: index for index, rule in enumerate(result.rules)}
    # SARIF 3.27.23: either no result of a run says whether it is suppressed or all do.
    marked = any(finding.suppression for finding in kept)
    return framed(run, (encode(_result(finding, indexes, marked=marked)) for finding in kept))


def framed(run: Any, results: Iterable[str]) -> Iterator[str]:
    """The log in pieces: `run` is everything of the run but its results, which are JSON texts, one a line."""
    yield f"{START}\n{encode(run)[:-1]}{BEFORE_RESULTS}"
    separator = "\n"
    for text in results:
        yield separator + text
        separator = ",\n"
    yield f"\n{END}\n"


def _run(result: ScanResult, category: str, version: str, cost: Cost) -> om.Run:
    """Everything of the run but its results, which are streamed."""
    driver = om.ToolComponent(
        name="Fumehood",
        version=version,
        semantic_version=version,
        information_uri=HOME,
        rules=[_rule(rule) for rule in result.rules],
    )
    identity = f"{category.rstrip('/')}/"
    notifications = (*result.notifications, *limit_notifications(*cost))
    return om.Run(
        tool=om.Tool(driver=driver),
        automation_details=om.RunAutomationDetails(id=identity) if category else None,
        invocations=[
            invocation([(is_about_configuration(one.id), _notification(one)) for one in notifications])
        ],
        original_uri_base_ids={ROOT: om.ArtifactLocation(description=_text("The root of the repository."))},
        column_kind="unicodeCodePoints",
        properties=None if result.part is None else {"shard": _shard(result.part, cost)},
    )


def _shard(part: Partial, cost: Cost) -> dict[str, Any]:
    """What `fumehood merge` needs of a shard; see merge_sarif."""
    found, _, shortened = cost
    return {
        "shard": str(part.shard),
        "found": found,
        "shortened": shortened,
        "pending": [notification_document(one) for one in part.pending],
    }


def _rule(rule: Rule) -> om.ReportingDescriptor:
    document = rule.doc.strip()
    return om.ReportingDescriptor(
        id=rule.id,
        name=rule.id.title().replace("-", "")[:LONGEST_NAME],
        short_description=om.MultiformatMessageString(text=_sentence(rule.title)[:LONGEST_DESCRIPTION]),
        full_description=om.MultiformatMessageString(text=_sentence(rule.summary)[:LONGEST_DESCRIPTION]),
        help=om.MultiformatMessageString(text=document.replace("\n## ", "\n"), markdown=document),
        help_uri=rule.url,
        default_configuration=om.ReportingConfiguration(level=LEVELS[rule.level]),
        properties={
            "precision": PRECISIONS[rule.confidence],
            "security-severity": f"{rule.severity:.1f}",
            "tags": list(rule.tags[:MOST_TAGS]),
        },
    )


def invocation(said: Iterable[tuple[bool, Any]]) -> om.Invocation:
    """How the run went: notifications of the model or as JSON values, each with whether it is about configuration."""
    lists: tuple[list[Any], list[Any]] = ([], [])
    for about_configuration, one in said:
        lists[about_configuration].append(one)
    levels = {one["level"] if isinstance(one, dict) else one.level for one in (*lists[0], *lists[1])}
    return om.Invocation(
        execution_successful=Level.ERROR.value not in levels,
        tool_execution_notifications=lists[0],
        tool_configuration_notifications=lists[1] or None,
    )


def is_about_configuration(name: str) -> bool:
    """Suppressions, baseline and settings are what the user told the tool, not what happened to it."""
    return any(word in name for word in ("suppression", "baseline", "config"))


def notification_value(notification: Notification) -> Any:
    """A notification as a JSON value."""
    return plain(_notification(notification))


def _notification(notification: Notification) -> om.Notification:
    locations = None
    if notification.path is not None:
        region = om.Region(start_line=notification.line) if notification.line else None
        place = om.PhysicalLocation(artifact_location=_artifact(notification.path), region=region)
        locations = [om.Location(physical_location=place)]
    return om.Notification(
        message=_text(_sentence(prose(notification.message))),
        level=notification.level.value,
        descriptor=om.ReportingDescriptorReference(id=notification.id),
        locations=locations,
    )


def _result(finding: Finding, indexes: Mapping[str, int], *, marked: bool) -> om.Result:
    suppression = finding.suppression
    return om.Result(
        rule_id=finding.rule_id,
        rule_index=indexes.get(finding.rule_id, -1),
        level=LEVELS[finding.severity],
        message=_text(_message(finding)),
        locations=[om.Location(physical_location=_place(finding.location, finding.snippet))],
        partial_fingerprints=_fingerprints(finding),
        code_flows=[_code_flow(finding.steps)] if finding.steps else None,
        related_locations=_related(finding.related) or None,
        fixes=[_fix(finding.fix)] if finding.fix and not finding.fix.unsafe else None,
        suppressions=([_suppression(suppression)] if suppression else []) if marked else None,
        properties={
            "confidence": finding.confidence.label,
            "place": finding.place.value,
            "severity": finding.severity.label,
        },
    )


def _message(finding: Finding) -> str:
    """One paragraph: what, how to fix, and links to the related locations, which GitHub shows only if linked."""
    parts = (_sentence(prose(part)) for part in (finding.message, finding.advice) if part.strip())
    text = " ".join(parts).replace("](", "] (")
    links = [
        f"[{_label(step.note)}]({number})" for number, step in enumerate(finding.related[:MOST_LOCATIONS], 1)
    ]
    return f"{text} See {', '.join(links)}." if links else text


def _label(note: str) -> str:
    """SARIF 3.11.6: brackets and backslashes in the text of a link are escaped."""
    return prose(note).replace("\\", r"\\").replace("[", r"\[").replace("]", r"\]") or "this"


def _fingerprints(finding: Finding) -> dict[str, str]:
    found = {"primaryLocationLineHash": finding.line_hash, "fumehood/v1": finding.fingerprint}
    return {name: value for name, value in found.items() if value}


def _code_flow(steps: Sequence[FlowStep]) -> om.CodeFlow:
    locations = [om.ThreadFlowLocation(location=_noted(step, None)) for step in kept_steps(steps)]
    return om.CodeFlow(thread_flows=[om.ThreadFlow(locations=locations)])


def _related(steps: Sequence[FlowStep]) -> list[Any]:
    return [_noted(step, number) for number, step in enumerate(steps[:MOST_LOCATIONS], 1)]


@lru_cache(maxsize=1024)
def _noted(step: FlowStep, number: int | None) -> Any:
    location = om.Location(
        id=-1 if number is None else number,
        physical_location=_place(step.location, step.snippet),
        message=_text(prose(step.note)) if step.note.strip() else None,
    )
    return plain(location)


@lru_cache(maxsize=1024)
def _place(location: Location, snippet: str) -> Any:
    """The region with its own text and, where that is not all of them, the whole lines around it.

    Kept ready for writing: a finding's location is the last step of its flow, and flows share their steps.
    """
    lines = stable(snippet)
    exact = _region_text(location, lines)
    context = None
    if exact and len(lines) <= LONGEST_SNIPPET and exact != lines:
        context = om.Region(
            start_line=location.line, end_line=location.end_line, snippet=om.ArtifactContent(text=lines)
        )
    place = om.PhysicalLocation(
        artifact_location=_artifact(location.path),
        region=_region(location, exact[:LONGEST_SNIPPET]),
        context_region=context,
    )
    return plain(place)


def _region(location: Location, text: str = "") -> om.Region:
    return om.Region(
        start_line=location.line,
        start_column=location.column,
        end_line=location.end_line,
        end_column=location.end_column,
        snippet=om.ArtifactContent(text=text) if text else None,
    )


def _region_text(location: Location, lines: str) -> str:
    """Cut the region out of its whole lines; empty when the snippet does not hold all of them."""
    parts = lines.split("\n")
    if len(parts) != location.end_line - location.line + 1:
        return ""
    parts[-1] = parts[-1][: location.end_column - 1]
    parts[0] = parts[0][location.column - 1 :]
    return "\n".join(parts)


def _artifact(path: str) -> om.ArtifactLocation:
    return om.ArtifactLocation(uri=uri(path), uri_base_id=ROOT)


def _fix(fix: Fix) -> om.Fix:
    by_path: dict[str, list[Edit]] = {}
    for edit in fix.edits:
        by_path.setdefault(edit.location.path, []).append(edit)
    changes = [
        om.ArtifactChange(
            artifact_location=_artifact(path), replacements=[_replacement(edit) for edit in edits]
        )
        for path, edits in by_path.items()
    ]
    return om.Fix(description=_text(_sentence(prose(fix.description))), artifact_changes=changes)


def _replacement(edit: Edit) -> om.Replacement:
    content = om.ArtifactContent(text=stable(edit.text)) if edit.text else None
    return om.Replacement(deleted_region=_region(edit.location), inserted_content=content)


def _suppression(suppression: Suppression) -> om.Suppression:
    match suppression.kind:
        case SuppressionKind.COMMENT:
            kind = "inSource"
        case SuppressionKind.CONFIGURATION | SuppressionKind.BASELINE:
            kind = "external"
        case _:
            assert_never(suppression.kind)
    return Suppressed(kind=kind, status="accepted", justification=prose(suppression.reason) or None)


def _text(text: str) -> om.Message:
    return om.Message(text=text)


def _sentence(text: str) -> str:
    """Messages in SARIF end with a full stop."""
    return text if text.endswith((".", "!", "?")) else f"{text}."
