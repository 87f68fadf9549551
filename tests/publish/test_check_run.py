from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from fumehood.findings.finding import Finding, FlowStep, Location, Severity
from fumehood.publish.check_run import LONGEST_MESSAGE, LONGEST_TITLE, CheckRun, annotation, post_check
from fumehood.publish.outcome import State
from fumehood.publish.trouble import GitHubTrouble
from tests.github.server import GitHub
from tests.github.state import Repository, sha
from tests.publish.calling import client_of
from tests.sample import RULES, finding

TITLES = {rule.id: rule.title for rule in RULES}


@pytest.fixture
def repository(github: GitHub) -> Repository:
    made = github.repository()
    made.pull(7)
    return made


def check_of(findings: Sequence[Finding], *, fails: bool = False, summary: str = "All of it.") -> CheckRun:
    return CheckRun(
        name="Fumehood",
        commit=sha("head of 7"),
        title="3 findings",
        summary=summary,
        findings=findings,
        titles=TITLES,
        fails=fails,
    )


def several(count: int) -> list[Finding]:
    return [finding(line=number) for number in range(1, count + 1)]


@pytest.mark.parametrize(
    ("count", "chunks"), [(0, []), (1, [1]), (50, [50]), (51, [50, 1]), (120, [50, 50, 20])]
)
def test_findings_come_in_chunks_and_the_last_completes(
    github: GitHub, repository: Repository, count: int, chunks: list[int]
) -> None:
    with client_of(github, repository) as client:
        outcome, left = post_check(client, check_of(several(count)))
    (made,) = repository.checks
    assert made.chunks == chunks
    assert [each["start_line"] for each in made.annotations] == list(range(1, count + 1))
    assert (made.status, made.conclusion) == ("completed", "neutral" if count else "success")
    assert (made.title, made.summary, made.head_sha) == ("3 findings", "All of it.", sha("head of 7"))
    assert (outcome.state, outcome.id, list(left)) == (State.POSTED, str(made.id), [])
    assert outcome.url.endswith(f"/runs/{made.id}")
    bodies = [each.body for each in github.calls("checks/*")]
    assert [body.get("status") for body in bodies] == [
        "in_progress",
        *[None] * (len(chunks) - 1),
        "completed",
    ]


@pytest.mark.parametrize(
    ("findings", "fails", "conclusion"),
    [([], False, "success"), (several(1), False, "neutral"), (several(1), True, "failure")],
)
def test_only_a_step_that_fails_has_a_check_that_fails(
    github: GitHub, repository: Repository, findings: list[Finding], fails: bool, conclusion: str
) -> None:
    with client_of(github, repository) as client:
        post_check(client, check_of(findings, fails=fails))
    assert repository.checks[0].conclusion == conclusion


def test_more_than_anybody_reads_are_counted(github: GitHub, repository: Repository) -> None:
    with client_of(github, repository) as client:
        outcome, left = post_check(client, check_of(several(1_234)))
    (made,) = repository.checks
    assert len(made.annotations) == 1_000
    assert made.summary == "234 more findings without an annotation.\n\nAll of it."
    assert (outcome.state, list(left)) == (State.POSTED, [])


def test_a_long_summary_is_cut(github: GitHub, repository: Repository) -> None:
    with client_of(github, repository) as client:
        post_check(client, check_of([], summary="\U0001f600" * 70_000 + "\udc80"))
    assert len(repository.checks[0].summary or "") == 65_535


@pytest.mark.parametrize("status", [403, 422, 502])
@pytest.mark.parametrize(("skip", "shown"), [(0, 0), (1, 50), (2, 100)])
def test_trouble_between_chunks_closes_the_check_and_says_what_is_missing(
    github: GitHub, repository: Repository, status: int, skip: int, shown: int
) -> None:
    # A 502 is asked again after a look at how many annotations have arrived.
    github.fail("checks/update", status=status, skip=skip, times=2 if status == 502 else 1, message="No")
    findings = several(120)
    with client_of(github, repository) as client:
        outcome, left = post_check(client, check_of(findings, fails=True))
    (made,) = repository.checks
    assert (made.status, made.conclusion) == ("completed", "neutral")
    assert len(made.annotations) == shown
    assert made.summary == f"{120 - shown} of 120 findings could not be shown here.\n\nAll of it."
    assert outcome.state is State.DEGRADED
    assert outcome.reason.startswith(f"{120 - shown} of 120 findings could not be shown here: ")
    assert list(left) == findings[shown:]


@pytest.mark.parametrize("applied", [True, False])
@pytest.mark.parametrize("skip", [0, 1, 2])
def test_a_lost_answer_loses_and_doubles_nothing(
    github: GitHub, repository: Repository, skip: int, applied: bool
) -> None:
    github.fail("checks/update", kind="reset", skip=skip, applied=applied)
    with client_of(github, repository) as client:
        outcome, left = post_check(client, check_of(several(120)))
    (made,) = repository.checks
    assert [each["start_line"] for each in made.annotations] == list(range(1, 121))
    assert (made.status, outcome.state, list(left)) == ("completed", State.POSTED, [])


def test_a_check_that_cannot_even_be_closed_is_said_to_be_open(
    github: GitHub, repository: Repository
) -> None:
    github.fail("checks/update", kind="read-only", times=None)
    with client_of(github, repository) as client:
        outcome, left = post_check(client, check_of(several(3)))
    assert repository.checks[0].status == "in_progress"
    assert outcome.reason.endswith("; the check run stays unfinished")
    assert len(left) == 3


def test_a_token_that_may_not_is_trouble(github: GitHub, repository: Repository) -> None:
    with client_of(github, repository, "checks: read") as client, pytest.raises(GitHubTrouble) as caught:
        post_check(client, check_of(several(1)))
    assert caught.value.forbidden
    assert repository.checks == []


def annotated(**changes: Any) -> dict[str, Any]:
    return annotation(finding(**changes), TITLES)


def test_columns_go_with_one_line_only() -> None:
    assert annotated(line=3) == {
        "path": "app.py",
        "start_line": 3,
        "end_line": 3,
        "start_column": 1,
        "end_column": 2,
        "annotation_level": "warning",
        "message": "The debugger is on.",
        "title": "The debugger is on (debug-enabled)",
    }
    assert "start_column" not in annotated(line=3, end_line=4)


@pytest.mark.parametrize(
    ("severity", "level"),
    [
        (Severity.CRITICAL, "failure"),
        (Severity.HIGH, "failure"),
        (Severity.MEDIUM, "warning"),
        (Severity.LOW, "notice"),
        (Severity.NOTE, "notice"),
    ],
)
def test_severities_have_levels(severity: Severity, level: str) -> None:
    assert annotated(severity=severity)["annotation_level"] == level


def test_hostile_and_long_texts_fit(github: GitHub, repository: Repository) -> None:
    place = Location("caf\udce9/\n.py", 1, 1, 1, 1)
    odd = Finding(
        rule_id="x" * 300,
        message="\x1b[31m\U0001f600" + "\U0001f600" * 20_000,
        location=place,
        severity=Severity.LOW,
        confidence=finding().confidence,
        fingerprint="f",
        line_hash="h",
        snippet="",
        advice="a" * 70_000,
        steps=(FlowStep(place, "n" * 70_000),),
    )
    made = annotation(odd, {})
    assert len(made["title"]) == LONGEST_TITLE
    for name in ("message", "raw_details"):
        assert LONGEST_MESSAGE - 4 < len(made[name].encode()) <= LONGEST_MESSAGE
    assert "\x1b" not in made["message"]
    with client_of(github, repository) as client:
        post_check(client, check_of([odd]))
    assert repository.checks[0].annotations == [made]


def test_a_flow_is_told_a_place_per_line() -> None:
    place = Location("web.py", 4, 1, 4, 2)
    steps = (FlowStep(place, "debug is\nset"), FlowStep(finding().location, "the server starts"))
    bare = finding()
    told = Finding(
        rule_id=bare.rule_id,
        message=bare.message,
        location=bare.location,
        severity=bare.severity,
        confidence=bare.confidence,
        fingerprint="f",
        line_hash="h",
        snippet="",
        steps=steps,
    )
    assert annotation(told, {})["raw_details"] == "web.py:4: debug is set\napp.py:1: the server starts"
