"""Findings as comments on the lines of a pull request, with suggestions; none is ever said twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from fumehood.findings.finding import Finding
from fumehood.publish.hunks import Hunk, hunk_around, hunks_of
from fumehood.publish.outcome import Outcome, State, Step
from fumehood.publish.suggestion import Suggestion, suggest
from fumehood.publish.trouble import GitHubTrouble
from fumehood.regex import regex
from fumehood.report.hostile import uri
from fumehood.report.markup import code, escape
from fumehood.report.tally import plural
from fumehood.rules.hiding import HIDDEN, is_shown_as

if TYPE_CHECKING:
    from fumehood.publish.client import Client

LONGEST = 2_000
"""Characters of a message that are shown, and of a suggestion; GitHub takes 65,536 of a whole comment."""
LONGEST_IN_LIST = 300
NOTHING = "there is nothing new on the lines of this pull request"

_MARKER = regex(r"<!-- fumehood:v1:category=(\S*) fingerprint=(\S+) -->")


@dataclass(frozen=True, slots=True, kw_only=True)
class Remarks:
    """What there is to say; `findings` come the worst first, `urls` maps rule id to its page.

    `commit` is the head that was scanned, `most` how many comments one review may have.
    """

    number: int
    commit: str
    category: str
    findings: Sequence[Finding]
    urls: Mapping[str, str]
    most: int = 20

    def marker(self, finding: Finding) -> str:
        return f"<!-- fumehood:v1:category={uri(self.category)} fingerprint={uri(finding.fingerprint)} -->"

    def marked(self, text: str) -> set[str]:
        """The fingerprints, quoted, in the markers of this category that a text begins with.

        Further down it shows what others wrote, such as paths.
        """
        found = takewhile(bool, (_MARKER.fullmatch(line.strip()) for line in text.split("\n")))
        return {each[2] for each in found if each and each[1] == uri(self.category)}


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding and the lines it can be said on, all in one hunk."""

    finding: Finding
    first: int
    last: int
    suggestion: Suggestion | None = None


def post_review(client: Client, remarks: Remarks) -> Outcome:
    """Say what is new in one review, then take back what is gone; GitHubTrouble when GitHub refuses."""
    login = client.login()
    comments = client.review_comments(remarks.number)
    own = [each for each in comments if each.author == login and remarks.marked(each.body)]
    answered = {each.reply_to for each in comments}
    current = {uri(finding.fingerprint) for finding in remarks.findings}
    stale = [
        each
        for each in own
        if each.id not in answered and (each.outdated or not current & remarks.marked(each.body))
    ]
    listed = (each.body for each in client.reviews(remarks.number) if each.author == login)
    said = (*listed, *(each.body for each in own if each not in stale))
    known = {mark for body in said for mark in remarks.marked(body)}
    outcome = _posted(client, remarks, _new(client, remarks, known))
    for each in stale:
        client.delete_review_comment(each.id)
    return outcome


def place(finding: Finding, hunks: Sequence[Hunk]) -> Placed | None:
    """Where in its file's hunks a finding can be said; None if nowhere, or if another text stands there.

    The scan saw the merge commit, where the lines of the head may have moved.
    """
    where = finding.location
    for last in (where.end_line, where.line):
        hunk = hunk_around(hunks, where.line, last)
        if hunk is None:
            continue
        if not _agrees(finding, hunk):
            return None
        shown = HIDDEN not in finding.snippet  # a suggestion has the whole lines
        suggestion = suggest(finding.fix, where.path, hunk) if finding.fix and shown else None
        if suggestion is None or len(suggestion.text) > LONGEST:
            return Placed(finding, where.line, last)
        return Placed(finding, suggestion.first, suggestion.last, suggestion)
    return None


def _new(client: Client, remarks: Remarks, known: set[str]) -> list[Placed]:
    """What was not said yet and can be placed; each fingerprint once."""
    unsaid: dict[str, Finding] = {}
    for finding in remarks.findings:
        if (mark := uri(finding.fingerprint)) not in known:
            unsaid.setdefault(mark, finding)
    if not unsaid:
        return []
    hunks = {each.path: hunks_of(each.patch) for each in client.changed_files(remarks.number)}
    placed = (place(each, hunks.get(each.location.path, ())) for each in unsaid.values())
    return [each for each in placed if each is not None]


def _agrees(finding: Finding, hunk: Hunk) -> bool:
    seen = finding.snippet.split("\n") if finding.snippet else []
    numbered = enumerate(seen, finding.location.line)
    return all(
        is_shown_as(hunk.lines.get(number, text).rstrip("\r"), text.rstrip("\r")) for number, text in numbered
    )


def _posted(client: Client, remarks: Remarks, new: Sequence[Placed]) -> Outcome:
    if not new:
        return Outcome(Step.REVIEW, State.SKIPPED, NOTHING)
    kept, hidden = new[: remarks.most], len(new[remarks.most :])
    body = f"Fumehood has {plural(len(kept), 'finding')} on lines of this pull request."
    body += f" {plural(hidden, 'more finding')} did not fit; the job summary has all." if hidden else ""
    comments = [_comment(remarks, each) for each in kept]
    try:
        made = client.create_review(remarks.number, remarks.commit, body, comments)
    except GitHubTrouble as trouble:
        if trouble.unclear and _arrived(client, remarks, kept):
            return Outcome(Step.REVIEW, State.POSTED)
        if trouble.status != 422:
            raise
        made = client.create_review(remarks.number, remarks.commit, _in_body(remarks, body, kept), ())
        reason = "GitHub did not take comments on the lines; the review lists them"
        return Outcome(Step.REVIEW, State.DEGRADED, reason, made.url, str(made.id))
    return Outcome(Step.REVIEW, State.POSTED, url=made.url, id=str(made.id))


def _arrived(client: Client, remarks: Remarks, sent: Sequence[Placed]) -> bool:
    """Whether the review is there although its answer was lost."""
    marks = {uri(each.finding.fingerprint) for each in sent}
    login = client.login()
    comments = client.review_comments(remarks.number)
    return any(each.author == login and marks & remarks.marked(each.body) for each in comments)


def _in_body(remarks: Remarks, body: str, kept: Sequence[Placed]) -> str:
    """What GitHub did not take on the lines, with the markers first."""
    marks = [remarks.marker(each.finding) for each in kept]
    lines = [_line(remarks, each.finding) for each in kept]
    return "\n".join([*marks, body, "", *lines])


def _comment(remarks: Remarks, placed: Placed) -> dict[str, Any]:
    """As GitHub's "Create a review" wants it: a first line only where it differs from the last."""
    several = {"start_line": placed.first, "start_side": "RIGHT"} if placed.first < placed.last else {}
    finding = placed.finding
    parts = [f"{remarks.marker(finding)}\n{_sentence(remarks, finding)}"]
    parts += [f"**Fix:** {escape(finding.advice[:LONGEST])}"] if finding.advice else []
    parts += [placed.suggestion.render()] if placed.suggestion else []
    where = {"path": finding.location.path, "side": "RIGHT", "line": placed.last, **several}
    return {**where, "body": "\n\n".join(parts)}


def _line(remarks: Remarks, finding: Finding) -> str:
    at = code(f"{finding.location.path}:{finding.location.line}")
    return f"- {at} {_sentence(remarks, finding, LONGEST_IN_LIST)}"


def _sentence(remarks: Remarks, finding: Finding, longest: int = LONGEST) -> str:
    name = code(finding.rule_id)
    url = remarks.urls.get(finding.rule_id)
    linked = f"[{name}]({url})" if url else name
    return f"**{finding.severity.label}** {linked}: {escape(finding.message[:longest])}"
