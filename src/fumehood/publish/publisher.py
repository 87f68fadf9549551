"""The story of publishing on one page: annotations, comment, review, upload; each ends in an outcome, none raises."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from fumehood.findings.finding import Finding
from fumehood.publish.annotations import LIMIT
from fumehood.publish.check_run import CheckRun, post_check
from fumehood.publish.client import Client
from fumehood.publish.comment import post_comment
from fumehood.publish.event import Event
from fumehood.publish.outcome import Outcome, State, Step
from fumehood.publish.plan import CLOSED, NO_PULL, NO_TOKEN, Channel, Plan
from fumehood.publish.review import Remarks, post_review
from fumehood.publish.trouble import GitHubTrouble
from fumehood.publish.upload import post_sarif
from fumehood.report.tally import worst_first
from fumehood.rules.rule import Rule

STALE = "stale head"
OTHER_PULL = "the report is not about the head of this pull request"
AS_COMMANDS = "shown as workflow commands"


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """What is to be published; `summary` and `comment` are Markdown within GitHub's limits, `title` is plain text.

    `findings` are those that count. `speaks` is whether the comment has anything to say, `insists` whether it is
    wanted anyway; `fails` whether the step does. `sarif` is the log's bytes. `pull` is the number that a report
    file gives where the event has none.
    """

    findings: Sequence[Finding] = ()
    rules: Sequence[Rule] = ()
    category: str = "fumehood"
    title: str = ""
    summary: str = ""
    comment: str = ""
    speaks: bool = False
    insists: bool = False
    fails: bool = False
    sarif: bytes = b""
    most_comments: int = 20
    pull: int | None = None

    @property
    def check_name(self) -> str:
        """What tells the check runs of one commit apart."""
        rest = self.category.removeprefix("fumehood").strip("/")
        return f"Fumehood ({rest})" if rest else "Fumehood"


@dataclass(frozen=True, slots=True)
class Published:
    """One outcome for each step, in their order; and the findings that are left for workflow commands."""

    outcomes: tuple[Outcome, ...]
    commands: Sequence[Finding]


class _NotNow(Exception):
    """A step that would be about something else than was scanned; the text is the reason."""


def publish(publication: Publication, event: Event, plan: Plan, client: Client | None) -> Published:
    """Make the steps of the plan one after the other; whatever goes wrong is said in an outcome."""
    annotated, commands = _annotate(publication, event, plan, client)
    makers = {Step.COMMENT: _comment, Step.REVIEW: _review, Step.UPLOAD: _upload}
    outcomes = [annotated]
    for step, make in makers.items():
        if reason := plan.skipped.get(step):
            outcomes.append(Outcome(step, State.SKIPPED, reason))
        elif client is None:
            outcomes.append(Outcome(step, State.SKIPPED, NO_TOKEN))
        else:
            outcomes.append(_made(step, partial(make, client, publication, event)))
    return Published(tuple(outcomes), commands)


def _made(step: Step, make: Callable[[], Outcome]) -> Outcome:
    try:
        return make()
    except _NotNow as reason:
        return Outcome(step, State.SKIPPED, str(reason))
    except GitHubTrouble as trouble:
        return Outcome(step, State.DEGRADED, trouble.reason)
    except Exception as error:
        return Outcome(step, State.DEGRADED, f"internal error, please report it: {type(error).__name__}")


def _annotate(
    publication: Publication, event: Event, plan: Plan, client: Client | None
) -> tuple[Outcome, Sequence[Finding]]:
    """A check run, or the findings for workflow commands; never the same finding in both."""
    step, left = Step.ANNOTATIONS, worst_first(publication.findings)
    if reason := plan.skipped.get(step):
        return Outcome(step, State.SKIPPED, reason), ()
    if plan.lowered:
        return Outcome(step, State.DEGRADED, f"{plan.lowered}; {AS_COMMANDS}"), left
    few = plan.channel is Channel.AUTO and len(left) <= LIMIT
    if plan.channel is Channel.COMMANDS or few or client is None or not event.commit:
        return Outcome(step, State.POSTED, AS_COMMANDS), left
    check = CheckRun(
        name=publication.check_name,
        commit=event.commit,
        title=publication.title,
        summary=publication.summary,
        findings=left,
        titles={rule.id: rule.title for rule in publication.rules},
        fails=publication.fails,
    )
    try:
        return post_check(client, check)
    except GitHubTrouble as trouble:
        # Nobody asked for checks, so a token without that permission is what was to be expected.
        state = State.POSTED if trouble.forbidden and plan.channel is Channel.AUTO else State.DEGRADED
        return Outcome(step, state, f"{trouble.reason}; {AS_COMMANDS}"), left
    except Exception as error:
        reason = f"internal error, please report it: {type(error).__name__}; {AS_COMMANDS}"
        return Outcome(step, State.DEGRADED, reason), left


def _comment(client: Client, publication: Publication, event: Event) -> Outcome:
    """A missing permission is nothing to complain about unless the comment was asked for."""
    try:
        number = _current(client, publication, event)
        speaks = publication.speaks or publication.insists
        return post_comment(client, number, publication.category, publication.comment, speaks=speaks)
    except GitHubTrouble as trouble:
        if trouble.forbidden and not publication.insists:
            raise _NotNow(trouble.reason) from trouble
        raise


def _review(client: Client, publication: Publication, event: Event) -> Outcome:
    remarks = Remarks(
        number=_current(client, publication, event),
        commit=event.commit,
        category=publication.category,
        findings=worst_first(publication.findings),
        urls={rule.id: rule.url for rule in publication.rules},
        most=publication.most_comments,
    )
    return post_review(client, remarks)


def _upload(client: Client, publication: Publication, event: Event) -> Outcome:
    return post_sarif(client, event, publication.sarif)


def _current(client: Client, publication: Publication, event: Event) -> int:
    """The number of the pull request that is spoken to, if it is still open and at the commit that was scanned.

    What a report file says about itself is checked against the run that GitHub says it is from.
    """
    number = publication.pull if event.pull is None else event.pull.number
    if number is None:
        raise _NotNow(NO_PULL)
    pull = client.pull(number)
    if not pull.is_open:
        raise _NotNow(CLOSED)
    if event.run is not None:
        ours, theirs = event.run.head_repository or "", pull.head_repository or ""
        if (pull.head_sha, theirs.lower()) != (event.run.head_sha, ours.lower()):
            raise _NotNow(OTHER_PULL)
    if event.pull is not None and pull.head_sha != event.pull.head_sha:
        raise _NotNow(STALE)
    return number
