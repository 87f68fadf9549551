"""The payloads are real, the derivations differ from them where they should, and broken files are broken."""

from __future__ import annotations

import json
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from tests.github.events import (
    BROKEN,
    CASES,
    SPARSE_BYTES,
    after_run_of,
    broken,
    environment,
    from_deleted_fork,
    from_fork,
    payload,
    seeded,
    written,
)
from tests.github.server import GitHub
from tests.github.state import File

OPENED = "pull_request.opened"


def test_a_payload_can_be_changed_and_stays_as_it_was() -> None:
    changed = payload(OPENED, pull_request__head__sha="f" * 40, pull_request__new__deep=1)
    assert changed["pull_request"]["head"]["sha"] == "f" * 40
    assert changed["pull_request"]["new"] == {"deep": 1}
    assert payload(OPENED)["pull_request"]["head"]["sha"] != "f" * 40


def test_a_pull_request_comes_from_the_repository_itself_unless_derived() -> None:
    own, fork = payload(OPENED), from_fork(payload(OPENED))
    assert own["pull_request"]["head"]["repo"]["full_name"] == own["repository"]["full_name"]
    assert fork["pull_request"]["head"]["repo"]["full_name"] == "stranger/Hello-World"
    assert fork["pull_request"]["head"]["repo"]["fork"] is True
    assert fork["pull_request"]["head"]["repo"]["owner"]["login"] == "stranger"
    assert fork["repository"] == own["repository"]
    assert from_deleted_fork(own)["pull_request"]["head"]["repo"] is None


def test_the_run_after_a_fork_s_run_names_no_pull_request() -> None:
    own, fork = after_run_of(payload(OPENED)), after_run_of(from_fork(payload(OPENED)))
    assert [each["number"] for each in own["workflow_run"]["pull_requests"]] == [2]
    assert fork["workflow_run"]["pull_requests"] == []
    assert fork["workflow_run"]["head_repository"]["full_name"] == "stranger/Hello-World"
    assert fork["workflow_run"]["head_sha"] == payload(OPENED)["pull_request"]["head"]["sha"]


@pytest.mark.parametrize(
    ("case", "ref", "head"),
    [
        ("push", "refs/heads/master", ""),
        ("push-tag", "refs/tags/simple-tag", ""),
        ("push-queue", "refs/heads/gh-readonly-queue/*", ""),
        ("pull-request", "refs/pull/2/merge", "changes"),
        ("pull-request-deleted-fork", "refs/pull/2/merge", "changes"),
        ("pull-request-dependabot", "refs/pull/2/merge", "dependabot/*"),
        ("pull-request-target-fork", "refs/heads/master", "changes"),
        ("merge-group", "refs/heads/gh-readonly-queue/*", ""),
        ("workflow-run-fork", "refs/heads/master", ""),
        ("schedule", "refs/heads/main", ""),
        ("workflow-dispatch", "refs/heads/main", ""),
    ],
)
def test_the_variables_are_those_of_the_event(case: str, ref: str, head: str, tmp_path: Path) -> None:
    event = CASES[case]()
    variables = environment(event.name, written(event.payload, tmp_path))
    assert fnmatchcase(variables["GITHUB_REF"], ref)
    assert fnmatchcase(variables["GITHUB_HEAD_REF"], head)
    assert len(variables["GITHUB_SHA"]) == 40
    assert variables["GITHUB_REPOSITORY"] == event.payload["repository"]["full_name"]


@pytest.mark.parametrize("case", CASES)
def test_every_case_becomes_variables_and_state(case: str, tmp_path: Path) -> None:
    event = CASES[case]()
    with GitHub() as github:
        repository, pull = seeded(github, event.payload, [File.added("app.py", "import flask\n")])
        variables = environment(
            event.name, written(event.payload, tmp_path), github, inputs={"fail-on": "high"}
        )
        assert variables["INPUT_FAIL-ON"] == "high"
        assert variables["GITHUB_API_URL"] == github.url
        assert variables["GITHUB_REPOSITORY"] == repository.name
        if event.name in {"push", "pull_request", "merge_group"}:
            assert variables["GITHUB_SHA"] in repository.commits
        if event.name == "pull_request":
            assert pull is not None
            assert repository.refs[variables["GITHUB_REF"]] == variables["GITHUB_SHA"] == pull.merge_sha


def test_enterprise_server_has_its_own_addresses(tmp_path: Path) -> None:
    with GitHub(ghes="3.17") as github:
        variables = environment("push", written(payload("push"), tmp_path), github)
    assert variables["GITHUB_API_URL"].endswith("/api/v3")
    assert variables["GITHUB_GRAPHQL_URL"].endswith("/api/graphql")
    assert variables["GITHUB_SERVER_URL"] == "https://ghes.example.com"


@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_file_is_no_payload_and_has_variables_all_the_same(kind: str, tmp_path: Path) -> None:
    path = broken(kind, tmp_path)
    assert environment("pull_request", path)["GITHUB_REPOSITORY"] == "octo-org/octo-repo"
    if kind == "sparse":
        # Made of nothing: a test that reads it whole shows in its memory, not on the disk.
        assert path.stat().st_size == SPARSE_BYTES
        assert path.stat().st_blocks <= 16
    elif kind == "list":
        assert json.loads(path.read_text("utf-8")) == ["pull_request", 7]
    elif kind == "wrong-types":
        assert json.loads(path.read_text("utf-8"))["repository"] == "octo"
    else:
        with pytest.raises((OSError, ValueError, RecursionError)):
            json.loads(path.read_text("utf-8"))
