"""The event matrix; MATRIX is the whole of it, for tests and for whoever shows it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from fumehood.publish.event import Event, Kind, read_event
from fumehood.publish.outcome import Step
from fumehood.publish.plan import (
    CLOSED,
    DEPENDABOT,
    FORK,
    HINT,
    NO_PULL,
    NO_TOKEN,
    NOT_ASKED,
    NOT_FOR_EVENT,
    NOT_SCANNED,
    OFF,
    QUEUE,
    TARGET,
    TARGET_WARNING,
    USE_CODEQL,
    Channel,
    Plan,
    Wishes,
    plan,
)
from tests.github.environment import environment
from tests.github.events import CASES, written

DO = ""
"""The step is made."""
CHECKS, COMMANDS, NOTHING = Channel.CHECKS, Channel.COMMANDS, Channel.OFF
FROM_FORK, FROM_DEPENDABOT = f"{FORK}; {HINT}", f"{DEPENDABOT}; {HINT}"
ALL = Wishes(token=True, annotations="checks", comment="auto", review=True, upload=True)


class Row(NamedTuple):
    """What becomes of each step when everything is asked for; a text is the reason of a step that is not made."""

    scans: bool
    channel: Channel
    comment: str
    review: str
    upload: str
    fails: bool = True


MATRIX: dict[str, Row] = {
    "push": Row(True, CHECKS, NO_PULL, NO_PULL, DO),
    "push-tag": Row(True, CHECKS, NO_PULL, NO_PULL, DO),
    "push-queue": Row(True, COMMANDS, NO_PULL, NO_PULL, QUEUE),
    "merge-group": Row(True, COMMANDS, NO_PULL, NO_PULL, QUEUE),
    "pull-request": Row(True, CHECKS, DO, DO, DO),
    "pull-request-synchronize": Row(True, CHECKS, DO, DO, DO),
    "pull-request-draft": Row(True, CHECKS, DO, DO, DO),
    "pull-request-closed": Row(True, CHECKS, CLOSED, CLOSED, DO),
    "pull-request-fork": Row(True, COMMANDS, FROM_FORK, FORK, f"{FORK}; {USE_CODEQL}"),
    "pull-request-deleted-fork": Row(True, COMMANDS, FROM_FORK, FORK, f"{FORK}; {USE_CODEQL}"),
    "pull-request-dependabot": Row(
        True, COMMANDS, FROM_DEPENDABOT, DEPENDABOT, f"{DEPENDABOT}; {USE_CODEQL}"
    ),
    "pull-request-target": Row(True, COMMANDS, DO, NOT_FOR_EVENT, TARGET),
    "pull-request-target-fork": Row(True, COMMANDS, DO, NOT_FOR_EVENT, TARGET),
    "workflow-run": Row(False, NOTHING, DO, NO_PULL, NOT_SCANNED, fails=False),
    "workflow-run-fork": Row(False, NOTHING, DO, NO_PULL, NOT_SCANNED, fails=False),
    "workflow-run-push": Row(False, NOTHING, NO_PULL, NO_PULL, NOT_SCANNED, fails=False),
    "schedule": Row(True, COMMANDS, NO_PULL, NO_PULL, DO),
    "workflow-dispatch": Row(True, COMMANDS, NO_PULL, NO_PULL, DO),
    "issue-comment": Row(True, COMMANDS, NO_PULL, NO_PULL, NOT_FOR_EVENT),
    "release": Row(True, COMMANDS, NO_PULL, NO_PULL, NOT_FOR_EVENT),
}


def event_of(case: str, folder: Path) -> Event:
    started = CASES[case]()
    path = written(started.payload, folder)
    return read_event(environment(started.name, path), path.read_bytes())


def row_of(made: Plan) -> Row:
    comment, review, upload = (
        made.skipped.get(step, DO) for step in (Step.COMMENT, Step.REVIEW, Step.UPLOAD)
    )
    return Row(made.scans, made.channel, comment, review, upload, made.fails)


def test_the_matrix_has_every_case() -> None:
    assert set(MATRIX) == set(CASES)


@pytest.mark.parametrize("case", MATRIX)
def test_what_is_done_for_an_event(case: str, tmp_path: Path) -> None:
    assert row_of(plan(event_of(case, tmp_path), ALL)) == MATRIX[case]


@pytest.mark.parametrize("case", MATRIX)
def test_nothing_that_needs_a_token_is_done_without_one(case: str, tmp_path: Path) -> None:
    made = plan(event_of(case, tmp_path), Wishes(token=False, annotations="checks", review=True, upload=True))
    assert made.channel in {COMMANDS, NOTHING}
    assert {Step.COMMENT, Step.REVIEW, Step.UPLOAD} <= set(made.skipped)


def test_without_a_token_that_is_the_reason(tmp_path: Path) -> None:
    made = plan(event_of("pull-request", tmp_path), Wishes(token=False, review=True, upload=True))
    assert row_of(made) == Row(True, COMMANDS, NO_TOKEN, NO_TOKEN, NO_TOKEN)


@pytest.mark.parametrize(
    ("asked", "case", "channel", "lowered"),
    [
        ("auto", "pull-request", Channel.AUTO, ""),
        ("checks", "pull-request", Channel.CHECKS, ""),
        ("commands", "pull-request", Channel.COMMANDS, ""),
        ("off", "pull-request", Channel.OFF, ""),
        ("auto", "pull-request-fork", Channel.COMMANDS, ""),
        ("checks", "pull-request-fork", Channel.COMMANDS, FORK),
        ("off", "pull-request-fork", Channel.OFF, ""),
        ("checks", "schedule", Channel.COMMANDS, NOT_FOR_EVENT),
        ("checks", "workflow-run", Channel.OFF, ""),
    ],
)
def test_only_checks_that_were_asked_for_are_missed(
    asked: str, case: str, channel: Channel, lowered: str, tmp_path: Path
) -> None:
    made = plan(event_of(case, tmp_path), Wishes(token=True, annotations=asked))
    assert (made.channel, made.lowered) == (channel, lowered)


def test_what_is_switched_off_says_so(tmp_path: Path) -> None:
    made = plan(event_of("pull-request", tmp_path), Wishes(token=True, annotations="off", comment="off"))
    assert made.skipped == {
        Step.ANNOTATIONS: OFF,
        Step.COMMENT: OFF,
        Step.REVIEW: NOT_ASKED,
        Step.UPLOAD: NOT_ASKED,
    }


def test_pull_request_target_comes_with_a_warning(tmp_path: Path) -> None:
    assert plan(event_of("pull-request-target", tmp_path), ALL).notes == (TARGET_WARNING,)


def test_a_broken_event_is_scanned_and_noted() -> None:
    made = plan(Event(Kind.OTHER, "o/r", note="the event file is not JSON"), ALL)
    assert row_of(made) == Row(True, COMMANDS, NO_PULL, NO_PULL, NOT_FOR_EVENT)
    assert made.notes == ("The event file is not JSON.",)


def test_a_push_by_dependabot_is_read_only() -> None:
    made = plan(Event(Kind.PUSH, "o/r", is_dependabot=True), ALL)
    assert row_of(made) == Row(True, COMMANDS, NO_PULL, NO_PULL, f"{DEPENDABOT}; {USE_CODEQL}")
