"""What is done for which event: the steps that are made, and why the others are not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from fumehood.publish.event import Event, Kind
from fumehood.publish.outcome import Step

OFF = "switched off"
NOT_ASKED = "not asked for"
NO_TOKEN = "there is no token"  # noqa: S105 -- a sentence about one
NO_PULL = "there is no pull request"
CLOSED = "closed"
FORK = "the token is read-only for a pull request from a fork"
DEPENDABOT = "the token is read-only for Dependabot"
HINT = "a workflow_run job can comment from the report file"
USE_CODEQL = "github/codeql-action/upload-sarif can"
QUEUE = "a merge queue has no ref that code scanning knows"
TARGET = "for pull_request_target it would replace the alerts of the base branch"
NOT_SCANNED = "nothing is scanned here"
NOT_FOR_EVENT = "not for this event"
TARGET_WARNING = (
    "pull_request_target runs with a token that can write. What is scanned is only read here, "
    "but no other step should run anything of it."
)


class Channel(Enum):
    """Where findings become annotations; AUTO takes checks when there are many, commands otherwise."""

    OFF = "off"
    COMMANDS = "commands"
    AUTO = "auto"
    CHECKS = "checks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the inputs ask for; `annotations` and `comment` are the words of the inputs."""

    token: bool
    annotations: str = "auto"
    comment: str = "auto"
    review: bool = False
    upload: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """`skipped` has the reason of each step that is not made; `lowered` says why checks were asked for in vain.

    `fails` is whether findings may fail the step; `notes` are warnings to show.
    """

    scans: bool
    channel: Channel
    skipped: Mapping[Step, str]
    lowered: str = ""
    fails: bool = True
    notes: tuple[str, ...] = ()


def plan(event: Event, wishes: Wishes) -> Plan:
    """Decide for this event; pure, so that whether GitHub agrees is seen only later."""
    asked = Channel(wishes.annotations)
    why_not = _why_no_checks(event, wishes)
    channel = Channel.COMMANDS if why_not and asked is not Channel.OFF else asked
    scans = event.kind is not Kind.WORKFLOW_RUN
    reasons = {
        Step.ANNOTATIONS: (OFF if asked is Channel.OFF else "") if scans else NOT_SCANNED,
        Step.COMMENT: _why_no_comment(event, wishes),
        Step.REVIEW: _why_no_review(event, wishes),
        Step.UPLOAD: _why_no_upload(event, wishes),
    }
    warning = (TARGET_WARNING,) if event.kind is Kind.PULL_REQUEST_TARGET else ()
    return Plan(
        scans=scans,
        channel=channel if scans else Channel.OFF,
        skipped={step: reason for step, reason in reasons.items() if reason},
        lowered=why_not if asked is Channel.CHECKS and scans else "",
        fails=scans,
        notes=((event.note[:1].upper() + event.note[1:] + ".",) if event.note else ()) + warning,
    )


def _why_no_checks(event: Event, wishes: Wishes) -> str:
    if event.kind not in {Kind.PUSH, Kind.PULL_REQUEST} or event.is_merge_queue:
        return NOT_FOR_EVENT
    return _cannot_write(event, wishes)


def _why_no_comment(event: Event, wishes: Wishes) -> str:
    if wishes.comment == "off":
        return OFF
    if event.kind is Kind.WORKFLOW_RUN and event.run and event.run.event.startswith("pull_request"):
        return _no_token(event, wishes)
    if event.pull is None:
        return NO_PULL
    if event.pull.closed:
        return CLOSED
    # A token of pull_request_target can write, whoever opened the pull request.
    reason = _no_token(event, wishes) if _is_target(event) else _cannot_write(event, wishes)
    return f"{reason}; {HINT}" if reason in {FORK, DEPENDABOT} else reason


def _why_no_review(event: Event, wishes: Wishes) -> str:
    if not wishes.review:
        return NOT_ASKED
    if event.pull is None:
        return NO_PULL
    if _is_target(event):
        return NOT_FOR_EVENT
    return CLOSED if event.pull.closed else _cannot_write(event, wishes)


def _why_no_upload(event: Event, wishes: Wishes) -> str:
    if not wishes.upload:
        return NOT_ASKED
    if event.is_merge_queue:
        return QUEUE
    match event.kind:
        case Kind.PULL_REQUEST_TARGET:
            return TARGET
        case Kind.WORKFLOW_RUN:
            return NOT_SCANNED
        case Kind.OTHER | Kind.MERGE_GROUP:
            return NOT_FOR_EVENT
    reason = _cannot_write(event, wishes)
    return f"{reason}; {USE_CODEQL}" if reason in {FORK, DEPENDABOT} else reason


def _cannot_write(event: Event, wishes: Wishes) -> str:
    if event.is_fork:
        return FORK
    return DEPENDABOT if event.is_dependabot else _no_token(event, wishes)


def _no_token(event: Event, wishes: Wishes) -> str:
    return "" if wishes.token and event.repository else NO_TOKEN


def _is_target(event: Event) -> bool:
    return event.kind is Kind.PULL_REQUEST_TARGET
