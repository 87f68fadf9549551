from __future__ import annotations

import os

import pytest

from fumehood.publish.event import Event, Kind
from fumehood.publish.outcome import Outcome, State, Step
from fumehood.publish.trouble import GitHubTrouble
from fumehood.publish.upload import WAITS, post_sarif
from fumehood.report.sarif import render_sarif
from tests.github.server import GitHub
from tests.github.state import Repository, sha
from tests.publish.calling import Clock, client_of
from tests.sample import finding, result

EVENT = Event(Kind.PULL_REQUEST, "octo-org/octo-repo", sha("merge of 7"), "refs/pull/7/merge")
LOG = render_sarif(result([finding()]), category="fumehood", version="1").encode()


@pytest.fixture
def repository(github: GitHub) -> Repository:
    made = github.repository()
    made.pull(7)
    return made


@pytest.fixture
def clock() -> Clock:
    return Clock()


def post(
    github: GitHub, repository: Repository, clock: Clock, event: Event = EVENT, log: bytes = LOG
) -> Outcome:
    with client_of(github, repository, clock=clock) as client:
        return post_sarif(client, event, log)


def test_the_log_arrives_for_the_merge_commit(github: GitHub, repository: Repository, clock: Clock) -> None:
    outcome = post(github, repository, clock)
    (upload,) = repository.uploads
    assert (upload.commit, upload.ref) == (EVENT.sha, EVENT.ref)
    assert upload.log["runs"][0]["results"][0]["ruleId"] == "debug-enabled"
    assert upload.parameters["tool_name"] == "Fumehood"
    assert outcome == Outcome(Step.UPLOAD, State.POSTED, id=upload.id)
    assert clock.slept == list(WAITS[:2])


def test_what_takes_long_is_left_to_github(github: GitHub, repository: Repository, clock: Clock) -> None:
    repository.sarif_statuses = ("pending",)
    outcome = post(github, repository, clock)
    assert (outcome.state, outcome.reason) == (State.POSTED, "GitHub is still processing it")
    assert clock.slept == list(WAITS)


@pytest.mark.parametrize(
    ("errors", "said"),
    [
        ((), "no reason given"),
        (("rule `x` is\nodd", "two", "three", "four"), "rule `x` is\\nodd; two; three"),
    ],
)
def test_what_could_not_be_processed_says_why(
    github: GitHub, repository: Repository, clock: Clock, errors: tuple[str, ...], said: str
) -> None:
    repository.sarif_statuses, repository.sarif_errors = ("pending", "failed"), errors
    outcome = post(github, repository, clock)
    assert (outcome.state, outcome.reason) == (
        State.DEGRADED,
        f"code scanning could not process it: {said}",
    )


def test_what_was_taken_is_posted_although_nobody_tells_the_end(
    github: GitHub, repository: Repository, clock: Clock
) -> None:
    github.fail("code-scanning/get-sarif", status=404)
    outcome = post(github, repository, clock)
    assert outcome.state is State.POSTED
    assert outcome.reason.startswith("how it ended is not known: ")
    assert outcome.id


@pytest.mark.parametrize(
    "event",
    [
        Event(Kind.PUSH, "o/r", "", "refs/heads/main"),
        Event(Kind.PUSH, "o/r", sha("x"), ""),
        Event(Kind.PUSH, "o/r", sha("x"), "main"),
        Event(Kind.PUSH, "o/r", sha("x"), "refs/notes/x"),
        Event(Kind.PUSH, "o/r", sha("x"), "refs/heads/"),
    ],
)
def test_without_a_commit_or_a_ref_nothing_is_sent(
    github: GitHub, repository: Repository, clock: Clock, event: Event
) -> None:
    assert post(github, repository, clock, event).state is State.SKIPPED
    assert github.requests == []


def test_a_log_that_is_too_large_is_not_sent(github: GitHub, repository: Repository, clock: Clock) -> None:
    outcome = post(github, repository, clock, log=os.urandom(10_100_000))
    assert outcome == Outcome(
        Step.UPLOAD, State.DEGRADED, "the log has 10.1 MB after compression, GitHub takes 10"
    )
    assert github.requests == []


@pytest.mark.parametrize(
    ("status", "message", "reason"),
    [
        (
            403,
            "Advanced Security must be enabled for this repository to use code scanning.",
            "GitHub refused to upload to code scanning: "
            "Advanced Security must be enabled for this repository to use code scanning. (403)",
        ),
        (
            403,
            None,
            "the token may not upload to code scanning (403); it needs security-events: write",
        ),
        (413, None, "GitHub refused to upload to code scanning: too large (413)"),
    ],
)
def test_refusals(
    github: GitHub, repository: Repository, clock: Clock, status: int, message: str | None, reason: str
) -> None:
    github.fail("code-scanning/upload-sarif", status=status, message=message)
    with pytest.raises(GitHubTrouble) as caught:
        post(github, repository, clock)
    assert caught.value.reason == reason


def test_a_service_that_is_down_for_a_moment(github: GitHub, repository: Repository, clock: Clock) -> None:
    github.fail("code-scanning/upload-sarif", status=503)
    assert post(github, repository, clock).state is State.POSTED
    assert len(repository.uploads) == 1
