"""Findings as a check run: created in progress, annotated in chunks, and completed by the last of them.

Sizes are from GitHub's OpenAPI description of "Create a check run" and "Update a check run".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from fumehood.findings.finding import Finding
from fumehood.publish.annotations import NAMES
from fumehood.publish.commands import encodable
from fumehood.publish.outcome import Outcome, State, Step
from fumehood.publish.trouble import GitHubTrouble
from fumehood.report.hostile import prose, visible
from fumehood.report.tally import plural

if TYPE_CHECKING:
    from fumehood.publish.answers import Check
    from fumehood.publish.client import Client

CHUNK = 50
MOST = 1_000
"""Annotations of one check run; our own limit, because each chunk is a request and nobody reads more."""
LONGEST_TITLE = 255
LONGEST_SUMMARY = 65_535
LONGEST_MESSAGE = 64 * 1024
"""Bytes, as of `raw_details`."""
MOST_STEPS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRun:
    """What is shown; `findings` come the worst first, `titles` maps rule id to title, `summary` is Markdown.

    `fails` is whether the step itself fails: a check run alone never blocks a pull request.
    """

    name: str
    commit: str
    title: str
    summary: str
    findings: Sequence[Finding]
    titles: Mapping[str, str]
    fails: bool

    @property
    def conclusion(self) -> str:
        if self.fails:
            return "failure"
        return "neutral" if self.findings else "success"

    def output(self, annotations: Sequence[Mapping[str, Any]] = (), remark: str = "") -> dict[str, Any]:
        """GitHub's `output`; a remark stands before the summary, which is cut to make room for it."""
        if not remark and (hidden := max(0, len(self.findings) - MOST)):
            remark = f"{plural(hidden, 'more finding')} without an annotation."
        text = encodable(f"{remark}\n\n{self.summary}" if remark else self.summary)
        made: dict[str, Any] = {"title": encodable(self.title), "summary": text[:LONGEST_SUMMARY]}
        return made | ({"annotations": list(annotations)} if annotations else {})


def post_check(client: Client, check: CheckRun) -> tuple[Outcome, Sequence[Finding]]:
    """Make the check run; also the findings that are not in it because of trouble, all if there is none at all.

    GitHubTrouble only if it could not be created.
    """
    shown = [annotation(finding, check.titles) for finding in check.findings[:MOST]]
    chunks = [shown[start : start + CHUNK] for start in range(0, len(shown), CHUNK)] or [[]]
    opening = {
        "name": check.name,
        "head_sha": check.commit,
        "status": "in_progress",
        "output": check.output(),
    }
    made = client.create_check(opening)
    sent = 0
    try:
        for number, chunk in enumerate(chunks, 1):
            ending = {"status": "completed", "conclusion": check.conclusion} if number == len(chunks) else {}
            _append(client, made, sent + len(chunk), {**ending, "output": check.output(chunk)})
            sent += len(chunk)
    except GitHubTrouble as trouble:
        return _given_up(client, check, made, sent, trouble), check.findings[sent:]
    return Outcome(Step.ANNOTATIONS, State.POSTED, url=made.url, id=str(made.id)), ()


def annotation(finding: Finding, titles: Mapping[str, str]) -> dict[str, Any]:
    """One finding as GitHub wants it; columns go with a single line only."""
    place = finding.location
    title = f"{titles.get(finding.rule_id, finding.rule_id)} ({finding.rule_id})"
    said = "\n".join(prose(text) for text in (finding.message, finding.advice) if text)
    level = NAMES[finding.severity]
    made: dict[str, Any] = {
        "path": encodable(place.path),
        "start_line": place.line,
        "end_line": place.end_line,
        "annotation_level": "failure" if level == "error" else level,
        "message": _cut(said or title, LONGEST_MESSAGE),
        "title": encodable(title)[:LONGEST_TITLE],
    }
    if place.line == place.end_line:
        made |= {"start_column": place.column, "end_column": max(place.column, place.end_column)}
    return made | ({"raw_details": _cut(_steps(finding), LONGEST_MESSAGE)} if finding.steps else {})


def _steps(finding: Finding) -> str:
    """How it comes to this, a line for each place."""
    return "\n".join(
        f"{visible(step.location.path)}:{step.location.line}: {prose(step.note)}"
        for step in finding.steps[:MOST_STEPS]
    )


def _append(client: Client, made: Check, until: int, content: Mapping[str, Any]) -> None:
    """Send one chunk; when its answer is lost, the number of annotations tells whether it had arrived."""
    try:
        client.update_check(made.id, content)
    except GitHubTrouble as trouble:
        if not trouble.unclear:
            raise
        if client.check(made.id).annotations < until:
            client.update_check(made.id, content)


def _given_up(client: Client, check: CheckRun, made: Check, sent: int, trouble: GitHubTrouble) -> Outcome:
    """A half list must look neither finished nor unfinished for ever: close it and say what is missing."""
    remark = (
        f"{len(check.findings) - sent} of {plural(len(check.findings), 'finding')} could not be shown here."
    )
    ending = {"status": "completed", "conclusion": "neutral", "output": check.output(remark=remark)}
    reason = f"{remark[:-1]}: {trouble.reason}"
    try:
        client.update_check(made.id, ending)
    except GitHubTrouble:
        reason += "; the check run stays unfinished"
    return Outcome(Step.ANNOTATIONS, State.DEGRADED, reason, made.url, str(made.id))


def _cut(text: str, limit: int) -> str:
    """No more than `limit` bytes of UTF-8."""
    data = encodable(text).encode("utf-8")
    return data[:limit].decode("utf-8", "ignore")
