from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

import pytest

from fumehood.findings.finding import Finding
from fumehood.publish.client import BOT, Client
from fumehood.publish.event import Event
from fumehood.publish.outcome import State, Step
from fumehood.publish.plan import CLOSED, FORK, NO_PULL, NO_TOKEN, NOT_FOR_EVENT, Wishes, plan
from fumehood.publish.publisher import AS_COMMANDS, OTHER_PULL, STALE, Publication, Published, publish
from fumehood.report.sarif import render_sarif
from tests.github.events import CASES, seeded
from tests.github.server import GitHub
from tests.github.state import File, Repository, sha
from tests.github.tokens import READ_ONLY, WRITE
from tests.publish.calling import client_of
from tests.publish.test_plan import MATRIX, event_of
from tests.sample import RULES, finding, result

APP = "".join(f"line {number}\n" for number in range(1, 31))
FINDINGS = [finding(line=n, fingerprint=f"f{n}", snippet=f"line {n}") for n in range(1, 13)]
LOG = render_sarif(result(FINDINGS), category="fumehood", version="1").encode()
ALL = Wishes(token=True, annotations="checks", comment="auto", review=True, upload=True)
POSTED, DEGRADED, SKIPPED = State.POSTED, State.DEGRADED, State.SKIPPED


def publication(findings: Sequence[Finding] = FINDINGS, **changes: Any) -> Publication:
    given: dict[str, Any] = {
        "findings": findings,
        "rules": RULES,
        "title": "12 findings",
        "summary": "The summary.",
        "comment": "The comment.",
        "speaks": bool(findings),
        "sarif": LOG,
    }
    return Publication(**(given | changes))


class Case:
    """An event on the server, and what is needed to publish for it."""

    def __init__(self, github: GitHub, case: str, folder: Path) -> None:
        started = CASES[case]()
        self.github = github
        self.event: Event = event_of(case, folder)
        about = started.payload
        if started.name == "workflow_run":
            about = CASES["pull-request-fork" if case.endswith("fork") else "pull-request"]().payload
        self.repository: Repository = seeded(github, about, [File.added("app.py", APP)])[0]
        self.scopes = READ_ONLY if started.read_only else WRITE
        self.number = about.get("number")
        self.repository.commit(self.event.sha, *([] if self.event.is_merge_queue else [self.event.ref]))

    def publish(
        self, wishes: Wishes = ALL, *, scopes: Sequence[str] = (), given: Publication | None = None
    ) -> Published:
        with client_of(self.github, self.repository, *(scopes or self.scopes)) as client:
            return publish(given or publication(), self.event, plan(self.event, wishes), client)


def states(published: Published) -> dict[str, State]:
    return {each.step.value: each.state for each in published.outcomes}


def reasons(published: Published) -> dict[Step, str]:
    return {each.step: each.reason for each in published.outcomes}


@pytest.mark.parametrize("case", MATRIX)
def test_what_arrives_is_what_the_matrix_says(github: GitHub, case: str, tmp_path: Path) -> None:
    of = Case(github, case, tmp_path)
    published = of.publish(given=publication(pull=of.number))
    row, repository = MATRIX[case], of.repository
    assert (bool(repository.checks), bool(repository.comments), bool(repository.reviews)) == (
        row.channel.value == "checks",
        row.comment == "",
        row.review == "",
    )
    assert bool(repository.uploads) is (row.upload == "")
    assert bool(published.commands) is (row.channel.value == "commands")
    assert all(each.reason or each.state is POSTED for each in published.outcomes)
    assert [each.step for each in published.outcomes] == list(Step)
    if published.outcomes[0].state is DEGRADED:
        assert row.channel.value == "commands"
    assert {each.state for each in published.outcomes[1:]} <= {POSTED, SKIPPED}


@pytest.mark.parametrize("case", MATRIX)
def test_a_token_that_may_only_read_ends_nothing(github: GitHub, case: str, tmp_path: Path) -> None:
    of = Case(github, case, tmp_path)
    published = of.publish(scopes=READ_ONLY, given=publication(pull=of.number))
    assert [line for line in github.writes if not line.endswith(" 403")] == []
    assert POSTED not in {each.state for each in published.outcomes if each.step is not Step.ANNOTATIONS}
    assert bool(published.commands) is MATRIX[case].scans


PERMISSIONS: dict[tuple[str, ...], set[Step]] = {
    ("contents: read",): set(),
    ("checks: write",): {Step.ANNOTATIONS},
    ("pull-requests: write",): {Step.COMMENT, Step.REVIEW},
    ("security-events: write",): {Step.UPLOAD},
    WRITE: set(Step),
}
"""What each permission of the token is good for, on a pull request from the repository itself."""


@pytest.mark.parametrize("scopes", PERMISSIONS, ids=", ".join)
def test_what_each_permission_is_good_for(github: GitHub, tmp_path: Path, scopes: tuple[str, ...]) -> None:
    published = Case(github, "pull-request", tmp_path).publish(scopes=scopes)
    assert {each.step for each in published.outcomes if each.state is POSTED} == PERMISSIONS[scopes]
    assert bool(published.commands) is (Step.ANNOTATIONS not in PERMISSIONS[scopes])


def test_the_check_is_about_the_head_and_the_upload_about_the_merge(github: GitHub, tmp_path: Path) -> None:
    of = Case(github, "pull-request", tmp_path)
    of.publish(given=publication(fails=True, category="fumehood/services/a"))
    (check,), (upload,) = of.repository.checks, of.repository.uploads
    assert (check.head_sha, upload.commit) == (of.event.commit, of.event.sha)
    assert of.event.commit != of.event.sha
    assert (check.name, check.conclusion, len(check.annotations)) == (
        "Fumehood (services/a)",
        "failure",
        12,
    )


@pytest.mark.parametrize(("count", "checks"), [(10, 0), (11, 1)])
def test_auto_takes_checks_for_what_commands_do_not_hold(
    github: GitHub, tmp_path: Path, count: int, checks: int
) -> None:
    of = Case(github, "pull-request", tmp_path)
    published = of.publish(Wishes(token=True), given=publication(FINDINGS[:count]))
    assert len(of.repository.checks) == checks
    assert len(published.commands) == (0 if checks else count)
    assert states(published)["annotations"] is POSTED


@pytest.mark.parametrize(("asked", "state"), [("auto", POSTED), ("checks", DEGRADED)])
def test_checks_that_may_not_be_written_are_missed_only_when_asked_for(
    github: GitHub, tmp_path: Path, asked: str, state: State
) -> None:
    of = Case(github, "pull-request", tmp_path)
    published = of.publish(Wishes(token=True, annotations=asked), scopes=("pull-requests: write",))
    (annotations, *_) = published.outcomes
    assert annotations.state is state
    assert annotations.reason == (
        f"the token may not write checks (403); it needs checks: write; {AS_COMMANDS}"
    )
    assert published.commands == FINDINGS


@pytest.mark.parametrize(("insists", "state"), [(False, SKIPPED), (True, DEGRADED)])
def test_a_comment_that_may_not_be_written_is_missed_only_when_asked_for(
    github: GitHub, tmp_path: Path, insists: bool, state: State
) -> None:
    of = Case(github, "pull-request", tmp_path)
    published = of.publish(Wishes(token=True), scopes=("contents: read",), given=publication(insists=insists))
    assert states(published)["comment"] is state
    assert reasons(published)[Step.COMMENT] == (
        "the token may not write comments (403); it needs pull-requests: write"
    )


def test_no_finding_is_in_two_places(github: GitHub, tmp_path: Path) -> None:
    of = Case(github, "pull-request", tmp_path)
    findings = [finding(line=n, fingerprint=f"f{n}") for n in range(1, 121)]
    github.fail("checks/update", status=422, skip=1)
    published = of.publish(given=publication(findings))
    assert states(published)["annotations"] is DEGRADED
    shown = {each["start_line"] for each in of.repository.checks[0].annotations}
    left = {each.location.line for each in published.commands}
    assert (len(shown), len(left), shown & left) == (50, 70, set())


def test_checks_for_a_fork_are_lowered_and_said(github: GitHub, tmp_path: Path) -> None:
    published = Case(github, "pull-request-fork", tmp_path).publish()
    assert reasons(published)[Step.ANNOTATIONS] == f"{FORK}; {AS_COMMANDS}"
    assert states(published)["annotations"] is DEGRADED
    assert github.requests == []


def test_without_a_client_everything_is_said_by_commands(github: GitHub, tmp_path: Path) -> None:
    event = event_of("pull-request", tmp_path)
    published = publish(publication(), event, plan(event, ALL), None)
    assert published.commands == FINDINGS
    assert [each.reason for each in published.outcomes] == [AS_COMMANDS, NO_TOKEN, NO_TOKEN, NO_TOKEN]
    assert github.requests == []


@pytest.mark.parametrize(
    ("change", "reason"), [({"state": "closed"}, CLOSED), ({"head_sha": sha("newer")}, STALE)]
)
def test_what_is_closed_or_overtaken_by_now_is_left_alone(
    github: GitHub, tmp_path: Path, change: dict[str, str], reason: str
) -> None:
    of = Case(github, "pull-request", tmp_path)
    (pull,) = of.repository.pulls.values()
    for name, value in change.items():
        setattr(pull, name, value)
    told = reasons(of.publish())
    assert (told[Step.COMMENT], told[Step.REVIEW]) == (reason, reason)
    assert (of.repository.comments, of.repository.reviews) == ([], [])


@pytest.mark.parametrize("case", ["workflow-run", "workflow-run-fork"])
def test_a_report_speaks_to_the_pull_request_it_is_from(github: GitHub, case: str, tmp_path: Path) -> None:
    of = Case(github, case, tmp_path)
    published = of.publish(given=publication((), pull=of.number, speaks=True))
    assert states(published)["comment"] is POSTED
    assert [each.author for each in of.repository.comments] == [BOT]
    assert published.commands == ()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"head_sha": sha("other")}, OTHER_PULL),
        ({"head_repository": "octo-org/other"}, OTHER_PULL),
        ({"head_repository": None}, OTHER_PULL),
        ({"state": "closed"}, CLOSED),
    ],
)
def test_a_report_about_another_pull_request_is_not_believed(
    github: GitHub, tmp_path: Path, change: dict[str, Any], reason: str
) -> None:
    of = Case(github, "workflow-run-fork", tmp_path)
    github.repository("octo-org/other")
    (pull,) = of.repository.pulls.values()
    for name, value in change.items():
        setattr(pull, name, value)
    published = of.publish(given=publication((), pull=of.number, speaks=True))
    assert reasons(published)[Step.COMMENT] == reason
    assert of.repository.comments == []


def test_a_report_may_name_no_or_an_unknown_pull_request(github: GitHub, tmp_path: Path) -> None:
    of = Case(github, "workflow-run-fork", tmp_path)
    assert reasons(of.publish(given=publication((), speaks=True)))[Step.COMMENT] == NO_PULL
    published = of.publish(given=publication((), speaks=True, pull=4_711))
    assert states(published)["comment"] is DEGRADED
    assert "404" in reasons(published)[Step.COMMENT]


OPERATIONS = {
    Step.ANNOTATIONS: "checks/create",
    Step.COMMENT: "issues/create-comment",
    Step.REVIEW: "pulls/create-review",
    Step.UPLOAD: "code-scanning/upload-sarif",
}


@pytest.mark.parametrize("step", Step)
@pytest.mark.parametrize("status", [401, 403, 404, 410, 413, 422, 429, 500, 502, 503])
def test_trouble_with_one_step_is_no_trouble_for_the_others(
    github: GitHub, tmp_path: Path, step: Step, status: int
) -> None:
    of = Case(github, "pull-request", tmp_path)
    github.fail(OPERATIONS[step], status=status, times=None, message="No")
    published = of.publish()
    (bad,) = [each for each in published.outcomes if each.state is not POSTED]
    assert (bad.step, bad.state) == (step, DEGRADED)
    assert f"({status})" in bad.reason or "rate limit" in bad.reason
    assert bool(published.commands) is (step is Step.ANNOTATIONS)


class Broken:
    """A client with a mistake of ours in it."""

    def __getattr__(self, name: str) -> Any:
        raise RuntimeError(name)


def test_not_even_a_mistake_of_ours_passes(tmp_path: Path) -> None:
    event = event_of("pull-request", tmp_path)
    published = publish(publication(), event, plan(event, ALL), cast("Client", Broken()))
    assert set(states(published).values()) == {DEGRADED}
    assert {each.reason.split(";")[0] for each in published.outcomes} == {
        "internal error, please report it: RuntimeError"
    }
    assert published.commands == FINDINGS


def test_switched_off_is_off(github: GitHub, tmp_path: Path) -> None:
    of = Case(github, "pull-request", tmp_path)
    published = of.publish(Wishes(token=True, annotations="off", comment="off"))
    assert set(states(published).values()) == {SKIPPED}
    assert (published.commands, github.requests) == ((), [])


def test_nothing_found_is_said_only_where_it_was_asked_for(github: GitHub, tmp_path: Path) -> None:
    of = Case(github, "pull-request", tmp_path)
    of.publish(given=publication(()))
    assert (of.repository.comments, of.repository.reviews) == ([], [])
    assert of.repository.checks[0].conclusion == "success"
    of.publish(given=publication((), insists=True))
    assert len(of.repository.comments) == 1


def test_a_second_run_adds_nothing(github: GitHub, tmp_path: Path) -> None:
    of = Case(github, "pull-request", tmp_path)
    of.publish()
    before = len(github.writes)
    of.publish()
    assert [line.split(" ")[1].split("/")[-1] for line in github.writes[before:]] == [
        "check-runs",
        str(of.repository.checks[1].id),
        "sarifs",
    ]


@pytest.mark.parametrize(
    ("category", "name"),
    [("fumehood", "Fumehood"), ("fumehood/a+b", "Fumehood (a+b)"), ("mine", "Fumehood (mine)")],
)
def test_check_runs_are_told_apart_by_category(category: str, name: str) -> None:
    assert Publication(category=category).check_name == name


def test_a_target_has_commands_instead_of_checks(github: GitHub, tmp_path: Path) -> None:
    published = Case(github, "pull-request-target", tmp_path).publish()
    assert reasons(published)[Step.ANNOTATIONS] == f"{NOT_FOR_EVENT}; {AS_COMMANDS}"
