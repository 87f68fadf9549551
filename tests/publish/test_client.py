from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from fumehood.publish.answers import ChangedFile, Pull
from fumehood.publish.client import BOT, GITHUB, Client, Pace
from fumehood.publish.trouble import GitHubTrouble
from tests.github.asking import packed
from tests.github.faults import Kind
from tests.github.server import GitHub
from tests.github.state import File, Repository, sha
from tests.publish.calling import Clock, client_of

CHECK = {"name": "Fumehood", "head_sha": sha("head of 7"), "status": "in_progress"}
OUTPUT = {"title": "t", "summary": "s"}
ANNOTATION = {"path": "a.py", "start_line": 1, "end_line": 1, "annotation_level": "notice", "message": "m"}
LOG: dict[str, Any] = {
    "version": "2.1.0",
    "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
    "runs": [{"tool": {"driver": {"name": "Fumehood"}}, "results": []}],
}
UPLOAD = {"commit_sha": sha("merge of 7"), "ref": "refs/pull/7/merge", "sarif": packed(LOG)}


@pytest.fixture
def repository(github: GitHub) -> Repository:
    made = github.repository(private=True)
    made.pull(7, [File.added("app.py", "import flask\n"), File("logo.png", None)])
    return made


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def client(github: GitHub, repository: Repository, clock: Clock) -> Any:
    with client_of(github, repository, clock=clock) as made:
        yield made


def trouble_of(call: Callable[[], object]) -> GitHubTrouble:
    with pytest.raises(GitHubTrouble) as caught:
        call()
    return caught.value


# Every method: what it asks for, and what a token without the permission is told.
METHODS: dict[str, tuple[str, Callable[[Client, Any], object]]] = {
    "pull": ("pulls/get", lambda client, _: client.pull(7)),
    "changed_files": ("pulls/list-files", lambda client, _: client.changed_files(7)),
    "comments": ("issues/list-comments", lambda client, _: client.comments(7)),
    "create_comment": ("issues/create-comment", lambda client, _: client.create_comment(7, "x")),
    "edit_comment": ("issues/update-comment", lambda client, id_: client.edit_comment(id_, "x")),
    "delete_comment": ("issues/delete-comment", lambda client, id_: client.delete_comment(id_)),
    "reviews": ("pulls/list-reviews", lambda client, _: client.reviews(7)),
    "review_comments": ("pulls/list-review-comments", lambda client, _: client.review_comments(7)),
    "create_review": (
        "pulls/create-review",
        lambda client, _: client.create_review(7, sha("head of 7"), "x", ()),
    ),
    "delete_review_comment": (
        "pulls/delete-review-comment",
        lambda client, id_: client.delete_review_comment(id_),
    ),
    "create_check": ("checks/create", lambda client, _: client.create_check(CHECK)),
    "update_check": ("checks/update", lambda client, id_: client.update_check(id_, {"output": OUTPUT})),
    "check": ("checks/get", lambda client, id_: client.check(id_)),
    "upload_sarif": ("code-scanning/upload-sarif", lambda client, _: client.upload_sarif(UPLOAD)),
    "sarif_status": ("code-scanning/get-sarif", lambda client, id_: client.sarif_status(id_)),
}
# Carrying these out twice would leave something behind.
ONCE = {"create_comment", "create_review", "create_check"}


def test_all_methods_that_ask_are_in_the_table() -> None:
    public = {name for name, value in vars(Client).items() if callable(value) and not name.startswith("_")}
    assert public == {*METHODS, "login"}


def test_nothing_is_loaded_before_the_first_request() -> None:
    code = (
        "import sys; from fumehood.publish.client import Client; Client('o/r', 't');"
        "sys.exit(any(name in sys.modules for name in ('github', 'requests', 'urllib3')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_token_is_not_shown() -> None:
    assert "secret" not in repr(Client("o/r", "secret"))


def test_every_method_does_what_it_says(github: GitHub, repository: Repository, client: Client) -> None:
    assert client.pull(7) == Pull(7, sha("head of 7"), repository.pulls[7].base_sha, repository.name, True)
    assert client.changed_files(7) == [
        ChangedFile("app.py", "@@ -0,0 +1 @@\n+import flask"),
        ChangedFile("logo.png", None),
    ]
    made = client.create_comment(7, "one")
    assert (made.author, made.body) == (BOT, "one")
    assert client.edit_comment(made.id, "two").body == "two"
    assert client.comments(7) == [client.edit_comment(made.id, "two")]
    client.delete_comment(made.id)
    assert client.comments(7) == []
    on_line = {"path": "app.py", "line": 1, "side": "RIGHT", "body": "here"}
    review = client.create_review(7, sha("head of 7"), "look", [on_line])
    assert client.reviews(7) == [review]
    (comment,) = client.review_comments(7)
    assert (comment.path, comment.body, comment.outdated, comment.reply_to) == ("app.py", "here", False, None)
    client.delete_review_comment(comment.id)
    assert repository.review_comments == []
    check = client.create_check(CHECK)
    assert client.update_check(check.id, {"output": {**OUTPUT, "annotations": [ANNOTATION]}}).annotations == 1
    assert client.check(check.id).annotations == 1
    upload = client.upload_sarif(UPLOAD)
    assert [client.sarif_status(upload).status for _ in range(2)] == ["pending", "complete"]
    assert {each.headers["user-agent"].split("/")[0] for each in github.requests} == {"fumehood"}


@pytest.mark.parametrize("count", [0, 99, 100, 101, 250])
def test_lists_are_read_to_the_end(
    github: GitHub, repository: Repository, client: Client, count: int
) -> None:
    for number in range(count):
        repository.comment(7, f"comment {number}")
    assert [each.body for each in client.comments(7)] == [f"comment {number}" for number in range(count)]
    assert len(github.requests) == max(1, -(-count // 100))


def test_more_files_than_github_lists_are_not_asked_for(
    github: GitHub, repository: Repository, client: Client
) -> None:
    repository.pulls[7].files = [File(f"{number}.txt", None) for number in range(3_200)]
    assert len(client.changed_files(7)) == 3_000
    assert len(github.requests) == 30


@pytest.mark.parametrize("name", METHODS)
def test_a_token_without_the_permission_is_told_which_one(
    github: GitHub, repository: Repository, name: str
) -> None:
    comment, other = repository.comment(7, "x"), repository.review_comment(7, "app.py", 1, "x")
    ids = {"edit_comment": comment.id, "delete_comment": comment.id, "delete_review_comment": other.id}
    with client_of(github, repository, "contents: read") as client:
        trouble = trouble_of(lambda: METHODS[name][1](client, ids.get(name, 1)))
    assert trouble.forbidden
    assert trouble.status == 403
    assert trouble.reason.startswith("the token may not ")
    assert trouble.reason.split("it needs ")[1] in {
        "pull-requests: read",
        "pull-requests: write",
        "checks: read",
        "checks: write",
        "security-events: write",
    }
    assert len(github.requests) == 1


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("kind", ["status", "html", "not-json", "other-shape", "reset", "cut"])
def test_trouble_that_passes_is_waited_for_where_that_does_no_harm(
    github: GitHub, repository: Repository, client: Client, clock: Clock, name: str, kind: Kind
) -> None:
    operation, call = METHODS[name]
    ids = _things(repository, client)
    github.fail(operation, kind=kind, times=1)
    asked = len(github.requests)
    if name in ONCE:
        assert trouble_of(lambda: call(client, ids[name])).unclear
    else:
        call(client, ids[name])
    # An answer without a body cannot be cut.
    whole = kind == "cut" and name.startswith("delete")
    assert len(github.requests) - asked == (1 if name in ONCE or whole else 2)
    assert clock.slept == ([] if name in ONCE or whole else [1.0])


def _things(repository: Repository, client: Client) -> dict[str, Any]:
    """Something of each kind to act upon, by method."""
    upload = client.upload_sarif(UPLOAD)
    check = client.create_check(CHECK).id
    comment = repository.comment(7, "x").id
    return {
        **dict.fromkeys(METHODS, 7),
        "sarif_status": upload,
        "update_check": check,
        "check": check,
        "edit_comment": comment,
        "delete_comment": comment,
        "delete_review_comment": repository.review_comment(7, "app.py", 1, "x").id,
    }


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("status", "GitHub had trouble of its own when asked to read comments (500)"),
        ("html", "got an answer that is not GitHub's when asked to read comments"),
        ("not-json", "got an answer that is not GitHub's when asked to read comments"),
        ("other-shape", "got an answer that is not GitHub's when asked to read comments"),
        ("empty", "got an answer that is not GitHub's when asked to read comments"),
        ("reset", "the connection broke, or took over 5 seconds, when asked to read comments"),
        ("cut", "the connection broke, or took over 5 seconds, when asked to read comments"),
    ],
)
def test_trouble_that_lasts_is_given_up(
    github: GitHub, repository: Repository, client: Client, clock: Clock, kind: Kind, reason: str
) -> None:
    repository.comment(7, "x")
    github.fail("issues/list-comments", kind=kind, times=None)
    assert trouble_of(lambda: client.comments(7)).reason == reason
    assert clock.slept == [1.0, 2.0, 4.0]


def test_an_answer_that_takes_too_long(github: GitHub, repository: Repository) -> None:
    fault = github.fail("issues/create-comment", kind="slow", seconds=5)
    with client_of(github, repository, timeout=1) as client:
        trouble = trouble_of(lambda: client.create_comment(7, "x"))
    assert fault.hits == 1
    assert trouble.unclear
    assert "when asked to write comments" in trouble.reason


@pytest.mark.parametrize("status", [403, 429])
def test_a_rate_limit_is_waited_for_even_by_what_may_be_done_once_only(
    github: GitHub, repository: Repository, client: Client, clock: Clock, status: int
) -> None:
    github.fail("issues/create-comment", kind="secondary-limit", status=status, retry_after=7)
    client.create_comment(7, "x")
    assert clock.slept == [7.0]
    assert len(repository.comments) == 1


def test_a_rate_limit_without_a_time_costs_a_minute(github: GitHub, client: Client, clock: Clock) -> None:
    github.fail("issues/create-comment", kind="secondary-limit")
    client.create_comment(7, "x")
    assert clock.slept == [60.0]


def test_a_primary_limit_is_not_waited_for(github: GitHub, client: Client, clock: Clock) -> None:
    fault = github.fail("issues/list-comments", kind="primary-limit", times=None)
    clock.now = fault.reset_at - 1_400
    assert trouble_of(lambda: client.comments(7)).reason == "rate limit; would have to wait 24 minutes"
    assert clock.slept == []


def test_patience_is_for_all_requests_together(github: GitHub, client: Client, clock: Clock) -> None:
    github.fail("issues/list-comments", kind="secondary-limit", retry_after=50, times=None)
    assert "would have to wait 50 seconds" in trouble_of(lambda: client.comments(7)).reason
    assert clock.slept == [50.0, 50.0]
    trouble_of(lambda: client.comments(7))
    assert clock.slept == [50.0, 50.0]


@pytest.mark.parametrize("status", [404, 410])
def test_what_is_gone_already_is_deleted(github: GitHub, client: Client, status: int) -> None:
    github.fail("issues/delete-comment", status=status)
    client.delete_comment(5)
    client.delete_review_comment(5)
    assert [each.status for each in github.requests] == [status, 404]


def test_the_loss_of_an_answer_to_a_deletion_does_no_harm(
    github: GitHub, repository: Repository, client: Client
) -> None:
    comment = repository.comment(7, "x")
    github.fail("issues/delete-comment", kind="reset", applied=True)
    client.delete_comment(comment.id)
    assert [each.status for each in github.requests] == [0, 404]


def test_annotations_are_not_sent_twice(github: GitHub, client: Client) -> None:
    check = client.create_check(CHECK)
    github.fail("checks/update", status=502, applied=True)
    content = {"output": {**OUTPUT, "annotations": [ANNOTATION]}}
    assert trouble_of(lambda: client.update_check(check.id, content)).unclear
    assert client.check(check.id).annotations == 1


@pytest.mark.parametrize(("login", "requests"), [(None, 0), ("octocat", 1)])
def test_who_posts(github: GitHub, repository: Repository, login: str | None, requests: int) -> None:
    with client_of(github, repository, login=login) as client:
        assert client.login() == (login or BOT)
    assert len(github.requests) == requests


def test_a_token_that_may_not_ask_who_it_is_is_the_app_s(github: GitHub, repository: Repository) -> None:
    github.fail("users/get-authenticated", kind="read-only")
    with client_of(github, repository, login="octocat") as client:
        assert client.login() == BOT


def test_a_wrong_token(github: GitHub, repository: Repository) -> None:
    pace = Pace(sleep=Clock().sleep, between_writes=0)
    with Client(repository.name, "github_pat_wrong", api_url=github.url, pace=pace) as client:
        assert trouble_of(client.login).reason == "the token is not valid (401)"
        assert trouble_of(lambda: client.pull(7)).reason == "the token is not valid (401)"


@pytest.mark.parametrize(
    ("url", "token"),
    [("", "t"), ("ftp://x", "t"), ("http://", "t"), (GITHUB, ""), ("http://127.0.0.1:1", "t")],
)
def test_an_address_or_token_of_no_use_is_trouble_too(url: str, token: str) -> None:
    pace = Pace(sleep=Clock().sleep, timeout=1)
    with Client("o/r", token, api_url=url, pace=pace) as client:
        assert "when asked to read the pull request" in trouble_of(lambda: client.pull(1)).reason
