from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fumehood.publish.event import LARGEST, Event, Kind, PullRequest, load_payload, read_event
from tests.github.environment import environment
from tests.github.events import BROKEN, CASES, broken, from_deleted_fork, from_fork, payload, written

PULL = "pull_request.opened"


def read(case: str, folder: Path) -> Event:
    """The event of a case as the Action would read it."""
    started = CASES[case]()
    path = written(started.payload, folder)
    return read_event(environment(started.name, path), path.read_bytes())


@pytest.mark.parametrize(
    ("case", "kind", "fork", "dependabot", "queue"),
    [
        ("push", Kind.PUSH, False, False, False),
        ("push-tag", Kind.PUSH, False, False, False),
        ("push-queue", Kind.PUSH, False, False, True),
        ("pull-request", Kind.PULL_REQUEST, False, False, False),
        ("pull-request-synchronize", Kind.PULL_REQUEST, False, False, False),
        ("pull-request-draft", Kind.PULL_REQUEST, False, False, False),
        ("pull-request-closed", Kind.PULL_REQUEST, False, False, False),
        ("pull-request-fork", Kind.PULL_REQUEST, True, False, False),
        ("pull-request-deleted-fork", Kind.PULL_REQUEST, True, False, False),
        ("pull-request-dependabot", Kind.PULL_REQUEST, False, True, False),
        ("pull-request-target", Kind.PULL_REQUEST_TARGET, False, False, False),
        ("pull-request-target-fork", Kind.PULL_REQUEST_TARGET, True, False, False),
        ("merge-group", Kind.MERGE_GROUP, False, False, True),
        ("workflow-run", Kind.WORKFLOW_RUN, False, False, False),
        ("workflow-run-fork", Kind.WORKFLOW_RUN, False, False, False),
        ("workflow-run-push", Kind.WORKFLOW_RUN, False, False, False),
        ("schedule", Kind.SCHEDULE, False, False, False),
        ("workflow-dispatch", Kind.DISPATCH, False, False, False),
        ("issue-comment", Kind.OTHER, False, False, False),
        ("release", Kind.OTHER, False, False, False),
    ],
)
def test_every_event_is_known_for_what_it_is(
    case: str, kind: Kind, fork: bool, dependabot: bool, queue: bool, tmp_path: Path
) -> None:
    event = read(case, tmp_path)
    assert (event.kind, event.is_fork, event.is_dependabot, event.is_merge_queue) == (
        kind,
        fork,
        dependabot,
        queue,
    )
    assert event.note == ""
    assert event.repository
    assert len(event.sha) == 40


def test_no_case_is_left_out() -> None:
    (table,) = (mark for mark in test_every_event_is_known_for_what_it_is.pytestmark)  # type: ignore[attr-defined]
    assert {row[0] for row in table.args[1]} == set(CASES)


def test_a_pull_request_has_its_commits_and_people(tmp_path: Path) -> None:
    of = CASES["pull-request"]().payload["pull_request"]
    event = read("pull-request", tmp_path)
    assert event.pull == PullRequest(
        number=of["number"],
        head_sha=of["head"]["sha"],
        base_sha=of["base"]["sha"],
        head_repository=of["head"]["repo"]["full_name"],
        author=of["user"]["login"],
        closed=False,
        fork=False,
    )
    assert event.commit == of["head"]["sha"]
    assert event.ref == f"refs/pull/{of['number']}/merge"
    assert event.sha != event.commit


def test_a_push_is_about_the_commit_itself(tmp_path: Path) -> None:
    event = read("push", tmp_path)
    assert event.commit == event.sha
    assert event.pull is None


@pytest.mark.parametrize("derive", [from_fork, from_deleted_fork])
def test_a_fork_is_another_repository_or_none(derive: object, tmp_path: Path) -> None:
    assert callable(derive)
    path = written(derive(payload(PULL)), tmp_path)
    pull = read_event(environment("pull_request", path), path.read_bytes()).pull
    assert pull is not None
    assert pull.fork
    assert pull.head_repository == (None if derive is from_deleted_fork else "stranger/Hello-World")


def test_the_case_of_a_repository_s_name_makes_no_fork(tmp_path: Path) -> None:
    name = payload(PULL)["repository"]["full_name"]
    path = written(payload(PULL, pull_request__head__repo__full_name=name.upper()), tmp_path)
    assert not read_event(environment("pull_request", path), path.read_bytes()).is_fork


@pytest.mark.parametrize(
    "changes", [{"action": "closed"}, {"pull_request__state": "closed"}], ids=["just now", "before"]
)
def test_a_closed_pull_request(changes: dict[str, object], tmp_path: Path) -> None:
    path = written(payload(PULL, **changes), tmp_path)
    pull = read_event(environment("pull_request", path), path.read_bytes()).pull
    assert pull is not None
    assert pull.closed


def test_a_run_knows_what_it_follows(tmp_path: Path) -> None:
    event = read("workflow-run-fork", tmp_path)
    assert event.pull is None
    assert event.run is not None
    assert event.run.event == "pull_request"
    assert event.run.head_repository == "stranger/Hello-World"
    assert event.run.head_sha == CASES["pull-request-fork"]().payload["pull_request"]["head"]["sha"]


def test_dependabot_is_who_acts_and_not_who_wrote(tmp_path: Path) -> None:
    started = CASES["pull-request-dependabot"]()
    path = written(started.payload, tmp_path)
    assert not read_event(environment("pull_request", path, actor="octocat"), path.read_bytes()).is_dependabot
    without = {**environment("pull_request", path), "GITHUB_ACTOR": ""}
    assert read_event(without, path.read_bytes()).is_dependabot


@pytest.mark.parametrize("name", ["push", "pull_request", "workflow_run", "schedule"])
@pytest.mark.parametrize("kind", [each for each in BROKEN if each != "wrong-types"])
def test_a_broken_event_file_is_no_event(kind: str, name: str, tmp_path: Path) -> None:
    environ = environment(name, broken(kind, tmp_path))
    content = load_payload(environ)
    event = read_event(environ, content)
    assert event.kind is Kind.OTHER
    assert event.note.startswith("the" if content is not None else "there is no event file")
    assert event.repository == "octo-org/octo-repo"


@pytest.mark.parametrize("name", ["pull_request", "pull_request_target", "workflow_run"])
def test_a_payload_with_other_types_has_nothing_to_talk_to(name: str, tmp_path: Path) -> None:
    path = broken("wrong-types", tmp_path)
    event = read_event(environment(name, path), path.read_bytes())
    assert (event.kind, event.pull, event.run) == (Kind.OTHER, None, None)
    assert event.note.startswith("the event file has no ")


def test_an_event_file_can_be_too_large() -> None:
    event = read_event({"GITHUB_EVENT_NAME": "push"}, b" " * (LARGEST + 1))
    assert (event.kind, event.note) == (Kind.OTHER, "the event file is too large")


def test_outside_of_a_workflow_there_is_nothing() -> None:
    assert load_payload({}) is None
    assert read_event({}, None) == Event(Kind.OTHER, note="there is no event file")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("GITHUB_REPOSITORY", "octo/../../user"),
        ("GITHUB_REPOSITORY", "octo/repo?x=1"),
        ("GITHUB_REPOSITORY", "octo/repo\n"),
        ("GITHUB_SHA", "main"),
        ("GITHUB_SHA", "a" * 39),
    ],
)
def test_what_is_not_well_formed_is_dropped(name: str, value: str) -> None:
    event = read_event({"GITHUB_EVENT_NAME": "push", name: value}, b"{}")
    assert (event.repository, event.sha) == ("", "")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["pull_request", "head", "base", "repo", "sha", "number", "user", "workflow_run", "sender"]
            ),
            inner,
            max_size=5,
        )
    ),
)


@given(JSON, st.sampled_from([each.value for each in Kind]))
def test_no_payload_raises(content: object, name: str) -> None:
    event = read_event({"GITHUB_EVENT_NAME": name}, json.dumps(content).encode())
    assert event.kind.value == name or event.note or name == "other"


@given(st.binary(max_size=50))
def test_no_bytes_raise(content: bytes) -> None:
    assert read_event({"GITHUB_EVENT_NAME": "pull_request"}, content).kind is Kind.OTHER
