"""The server takes what GitHub takes, answers as GitHub's description says, and refuses the rest."""

from __future__ import annotations

import http.client
import threading
import time
from collections.abc import Iterator
from typing import Any

import github as pygithub
import pytest

from tests.github.asking import HEADERS, ask, packed
from tests.github.extract import OPERATIONS
from tests.github.faults import Kind
from tests.github.server import GHES, GitHub
from tests.github.state import File, Pull, Repository, sha
from tests.github.tokens import READ_ONLY, WRITE

REPOSITORY = "/repos/octo-org/octo-repo"
PATCH = """@@ -1,4 +1,5 @@
 import flask
-app = None
+app = flask.Flask(__name__)
+app.debug = True
 one = 1
 two = 2
@@ -20,3 +21,3 @@ def view():
 twenty = 20
-app.run()
+app.run(debug=True)
 end = 1"""
FILES = [File("app.py", PATCH), File.added("new.py", "a\nb\n"), File("logo.png", None, "added")]
LOG: dict[str, Any] = {
    "version": "2.1.0",
    "runs": [
        {
            "tool": {"driver": {"name": "Fumehood", "rules": [{"id": "r"}]}},
            "automationDetails": {"id": "fumehood/"},
            "results": [
                {
                    "ruleId": "r",
                    "message": {"text": "m"},
                    "locations": [
                        {
                            "physicalLocation": {
                                "artifactLocation": {"uri": "app.py"},
                                "region": {"startLine": 1},
                            }
                        }
                    ],
                    "partialFingerprints": {"primaryLocationLineHash": "a:1"},
                }
            ],
        }
    ],
}


@pytest.fixture
def repository(github: GitHub) -> Repository:
    """With pull request 7, and one of everything that can be read, changed or deleted."""
    made = github.repository("octo-org/octo-repo")
    made.pull(7, FILES, author="octocat")
    made.comment(7, "first")
    made.review(7, "fine")
    made.review_comment(7, "app.py", 2, "here", review=made.reviews[0].id)
    return made


@pytest.fixture
def pull(repository: Repository) -> Pull:
    return repository.pulls[7]


@pytest.fixture
def token(github: GitHub) -> str:
    return github.token(*WRITE)


def upload(commit: str, log: object = LOG, ref: str = "refs/pull/7/merge") -> dict[str, str]:
    return {"commit_sha": commit, "ref": ref, "sarif": packed(log)}


def correct(github: GitHub, repository: Repository) -> Iterator[tuple[str, str, object, int]]:
    """A correct request of every operation: its name in the description, line, body and the status expected."""
    head, merge = repository.pulls[7].head_sha, repository.pulls[7].merge_sha
    base, comment = repository.pulls[7].base_sha, repository.comments[0].id
    placed, review = repository.review_comments[0].id, repository.reviews[0].id
    output = {"title": "t", "summary": "s"}
    check = {"name": "fumehood", "head_sha": head, "status": "in_progress", "output": output}
    here = {"path": "app.py", "line": 3, "body": "b", "start_line": 2}
    yield "GET /user", "GET /user", None, 200
    yield "GET /rate_limit", "GET /rate_limit", None, 200
    for line, body, status in (
        ("GET ", None, 200),
        (f"GET /commits/{head}", None, 200),
        (f"GET /commits/{head}/pulls", None, 200),
        ("POST /check-runs", check, 201),
        (f"GET /commits/{head}/check-runs?check_name=fumehood", None, 200),
        (f"GET /compare/{base}...{head}", None, 200),
        ("GET /issues/7", None, 200),
        ("GET /issues/7/comments?per_page=100&page=1", None, 200),
        ("POST /issues/7/comments", {"body": "hello"}, 201),
        (f"GET /issues/comments/{comment}", None, 200),
        (f"PATCH /issues/comments/{comment}", {"body": "changed"}, 200),
        (f"DELETE /issues/comments/{comment}", None, 204),
        ("GET /pulls?state=open&head=octo-org:feature", None, 200),
        ("GET /pulls/7", None, 200),
        ("GET /pulls/7/files?per_page=100", None, 200),
        ("GET /pulls/7/comments", None, 200),
        ("POST /pulls/7/comments", {"commit_id": head, "side": "RIGHT", **here}, 201),
        (f"GET /pulls/comments/{placed}", None, 200),
        (f"PATCH /pulls/comments/{placed}", {"body": "changed"}, 200),
        ("GET /pulls/7/reviews", None, 200),
        (
            "POST /pulls/7/reviews",
            {"commit_id": head, "event": "COMMENT", "body": "b", "comments": [here]},
            200,
        ),
        (f"GET /pulls/7/reviews/{review}", None, 200),
        (f"PUT /pulls/7/reviews/{review}", {"body": "other"}, 200),
        (f"GET /pulls/7/reviews/{review}/comments", None, 200),
        (f"DELETE /pulls/comments/{placed}", None, 204),
        ("POST /code-scanning/sarifs", upload(merge), 202),
    ):
        yield "", f"{line.split(' ')[0]} {REPOSITORY}{line.split(' ')[1]}", body, status
    run, sarif = repository.checks[0].id, repository.uploads[0].id
    place = {"path": "app.py", "start_line": 1, "end_line": 1, "start_column": 1, "end_column": 2}
    annotation = {**place, "annotation_level": "warning", "message": "m"}
    done = {"conclusion": "neutral", "output": {**output, "annotations": [annotation] * 50}}
    yield "", f"PATCH {REPOSITORY}/check-runs/{run}", done, 200
    yield "", f"GET {REPOSITORY}/check-runs/{run}", None, 200
    yield "", f"GET {REPOSITORY}/check-runs/{run}/annotations", None, 200
    yield "", f"GET {REPOSITORY}/code-scanning/sarifs/{sarif}", None, 200
    assert github.violations == []


def test_every_operation_is_taken_and_answered_as_described(github: GitHub, repository: Repository) -> None:
    personal, ours = github.token(*WRITE, login="octocat"), github.token(*WRITE)
    seen = set()
    for _, line, body, status in correct(github, repository):
        said = ask(github, line, body, token=personal if line == "GET /user" else ours)
        match = github.description.match(*line.split("?")[0].split(" "))
        assert match is not None, line
        assert said.status == status, (line, said.raw)
        assert github.description.answer_problems(match.operation, status, said.body) == [], line
        seen.add(f"{match.operation.method} {match.operation.path}")
    assert seen == set(OPERATIONS)


@pytest.mark.parametrize("ghes", GHES)
def test_every_enterprise_server_has_a_description(ghes: str) -> None:
    with GitHub(ghes=ghes) as github:
        github.repository("octo-org/octo-repo")
        assert github.url.endswith("/api/v3")
        assert ask(github, f"GET {REPOSITORY}", token=github.token()).status == 200


def test_the_base_path_decides() -> None:
    with GitHub() as plain, GitHub(ghes="3.19") as enterprise:
        assert ask(plain, "GET /api/v3/user", token=plain.token()).status == 404
        address = enterprise.url
        enterprise.url = address.removesuffix("/api/v3")
        assert ask(enterprise, "GET /user", token=enterprise.token()).status == 404
        plain.forgive("GET /api/v3/user: *")
        enterprise.forgive("GET /user: *")


def test_validate_is_a_parameter_of_github_com_only(github: GitHub, pull: Pull, token: str) -> None:
    body = {**upload(pull.merge_sha), "validate": True}
    said = ask(github, f"POST {REPOSITORY}/code-scanning/sarifs", body, token=token)
    assert said.status == (202 if github.ghes is None else 422)
    if github.ghes is not None:
        assert github.forgive("*'validate' was unexpected*")


ANNOTATION = {"path": "a.py", "start_line": 1, "end_line": 1, "annotation_level": "notice", "message": "m"}


def check_with(*annotations: object, **more: object) -> dict[str, object]:
    output = {"title": "t", "summary": "s", "annotations": annotations}
    return {"name": "n", "head_sha": sha("head of 7"), "output": output, **more}


def review_with(*comments: dict[str, object], **more: object) -> dict[str, object]:
    return {"event": "COMMENT", "body": "b", "comments": [{"body": "b", **each} for each in comments], **more}


WRONG: dict[str, tuple[str, object]] = {
    "no such path": ("GET /nothing", None),
    "no such method": ("DELETE /pulls/7", None),
    "a number that is none": ("GET /pulls/seven", None),
    "unknown query": ("GET /pulls/7/files?perpage=100", None),
    "too many per page": ("GET /pulls/7/files?per_page=101", None),
    "page zero point five": ("GET /pulls/7/files?page=half", None),
    "not one of the states": ("GET /pulls?state=merged", None),
    "no body": ("POST /issues/7/comments", None),
    "a body too many": ("GET /pulls/7", {"a": 1}),
    "body missing": ("POST /issues/7/comments", {}),
    "body of another type": ("POST /issues/7/comments", {"body": 7}),
    "blank body": ("POST /issues/7/comments", {"body": " \n"}),
    "unknown property": ("POST /issues/7/comments", {"body": "b", "bdy": "c"}),
    "a list": ("POST /issues/7/comments", ["b"]),
    "body too long": ("POST /issues/7/comments", {"body": "x" * 65_537}),
    "51 annotations": ("POST /check-runs", check_with(*[ANNOTATION] * 51)),
    "annotation without message": ("POST /check-runs", check_with({**ANNOTATION, "message": ""})),
    "annotation of an unknown level": (
        "POST /check-runs",
        check_with({**ANNOTATION, "annotation_level": "error"}),
    ),
    "annotation before line 1": ("POST /check-runs", check_with({**ANNOTATION, "start_line": 0})),
    "annotation that ends before it starts": (
        "POST /check-runs",
        check_with({**ANNOTATION, "start_line": 2}),
    ),
    "columns over lines": ("POST /check-runs", check_with({**ANNOTATION, "end_line": 2, "start_column": 1})),
    "columns backwards": ("POST /check-runs", check_with({**ANNOTATION, "start_column": 3, "end_column": 2})),
    "title too long": ("POST /check-runs", check_with({**ANNOTATION, "title": "x" * 256})),
    "message too large": ("POST /check-runs", check_with({**ANNOTATION, "message": "é" * 32_769})),
    "absolute path": ("POST /check-runs", check_with({**ANNOTATION, "path": "/a.py"})),
    "summary too long": (
        "POST /check-runs",
        {"name": "n", "head_sha": sha("head of 7"), "output": {"title": "t", "summary": "x" * 65_536}},
    ),
    "completed without conclusion": ("POST /check-runs", check_with(status="completed")),
    "stale": ("POST /check-runs", check_with(conclusion="stale")),
    "unknown commit": ("POST /check-runs", {"name": "n", "head_sha": "f" * 40}),
    "button text too long": (
        "POST /check-runs",
        check_with(actions=[{"label": "x" * 21, "description": "d", "identifier": "i"}]),
    ),
    "line outside of the diff": ("POST /pulls/7/reviews", review_with({"path": "app.py", "line": 10})),
    "removed line on the right": ("POST /pulls/7/reviews", review_with({"path": "app.py", "line": 30})),
    "file outside of the diff": ("POST /pulls/7/reviews", review_with({"path": "other.py", "line": 1})),
    "file without a patch": ("POST /pulls/7/reviews", review_with({"path": "logo.png", "line": 1})),
    "start equals end": (
        "POST /pulls/7/reviews",
        review_with({"path": "app.py", "line": 2, "start_line": 2}),
    ),
    "two hunks": ("POST /pulls/7/reviews", review_with({"path": "app.py", "line": 22, "start_line": 3})),
    "side without start": (
        "POST /pulls/7/reviews",
        review_with({"path": "app.py", "line": 2, "start_side": "RIGHT"}),
    ),
    "no line": ("POST /pulls/7/reviews", review_with({"path": "app.py"})),
    "position": ("POST /pulls/7/reviews", review_with({"path": "app.py", "line": 2, "position": 1})),
    "subject type in a review": (
        "POST /pulls/7/reviews",
        review_with({"path": "a", "line": 1, "subject_type": "file"}),
    ),
    "review without a body": ("POST /pulls/7/reviews", review_with(body="")),
    "review of an unknown commit": ("POST /pulls/7/reviews", review_with(commit_id="f" * 40)),
    "commit that is none": ("POST /code-scanning/sarifs", upload("main")),
    "ref that is short": ("POST /code-scanning/sarifs", upload(sha("merge of 7"), ref="main")),
    "ref that is gone": (
        "POST /code-scanning/sarifs",
        upload(sha("merge of 7"), ref="refs/heads/gh-readonly-queue/x"),
    ),
    "commit that is unknown": ("POST /code-scanning/sarifs", upload("f" * 40)),
    "not gzip": ("POST /code-scanning/sarifs", {**upload(sha("merge of 7")), "sarif": "e30="}),
    "not base64": ("POST /code-scanning/sarifs", {**upload(sha("merge of 7")), "sarif": "!"}),
    "not SARIF": ("POST /code-scanning/sarifs", upload(sha("merge of 7"), {"version": "2.1.0"})),
    "21 runs": ("POST /code-scanning/sarifs", upload(sha("merge of 7"), {**LOG, "runs": LOG["runs"] * 21})),
    "the same category twice": (
        "POST /code-scanning/sarifs",
        upload(sha("merge of 7"), {**LOG, "runs": LOG["runs"] * 2}),
    ),
}

FAILS_LATER = {"not SARIF", "21 runs", "the same category twice"}
"""What is accepted first, and fails when it is processed."""


@pytest.mark.parametrize("wrong", WRONG)
def test_what_breaks_the_contract_is_refused_and_recorded(
    wrong: str, github: GitHub, repository: Repository, token: str
) -> None:
    line, body = WRONG[wrong]
    method, path = line.split(" ")
    said = ask(github, f"{method} {REPOSITORY}{path}", body, token=token)
    assert said.status in ({202} if wrong in FAILS_LATER else {400, 404, 422})
    assert len(github.violations) == 1
    assert (len(repository.comments), len(repository.reviews), len(repository.review_comments)) == (1, 1, 1)
    assert repository.checks == []
    assert all(each.statuses == ["failed"] and each.errors for each in repository.uploads)
    github.forgive("*")


@pytest.mark.parametrize(
    "headers",
    [
        {"Accept": "*/*"},
        {"User-Agent": "tests"},
        {**HEADERS, "X-GitHub-Api-Version": "1999-01-01"},
        {**HEADERS, "Content-Type": "text/plain"},
    ],
)
def test_headers_have_to_be_there(github: GitHub, pull: Pull, token: str, headers: dict[str, str]) -> None:
    line = f"POST {REPOSITORY}/issues/{pull.number}/comments"
    # http.client adds neither an agent nor what is accepted.
    assert ask(github, line, {"body": "b"}, token=token, headers=headers).status == 400
    assert ask(github, line, b"{", token=token).status == 400
    assert len(github.forgive("POST *")) == 2


def test_a_violation_fails_the_block() -> None:
    with pytest.raises(AssertionError, match="contract was broken"), GitHub() as github:
        ask(github, "GET /nothing")


def test_an_error_inside_the_block_is_not_hidden() -> None:
    with pytest.raises(ZeroDivisionError), GitHub() as github:
        ask(github, f"GET /{1 // len(github.violations)}")


def test_comments_come_in_pages(github: GitHub, repository: Repository, token: str) -> None:
    for number in range(120):
        repository.comment(7, f"{number}")
    path, bodies = f"{REPOSITORY}/issues/7/comments", []
    first = ask(github, f"GET {path}", token=token)
    assert len(first.body) == 30
    assert first.headers["link"] == (
        f'<{github.url}{path}?page=2>; rel="next", <{github.url}{path}?page=5>; rel="last"'
    )
    for page in (1, 2, 3):
        said = ask(github, f"GET {path}?per_page=50&page={page}", token=token)
        bodies += [each["body"] for each in said.body]
    assert bodies == ["first", *map(str, range(120))]
    assert said.headers["link"] == (
        f'<{github.url}{path}?per_page=50&page=2>; rel="prev", <{github.url}{path}?per_page=50&page=1>; rel="first"'
    )
    assert "link" not in ask(github, f"GET {REPOSITORY}/pulls/7/files", token=token).headers


def test_what_was_written_can_be_read_and_has_its_author(github: GitHub, repository: Repository) -> None:
    bot, person = github.token(*WRITE), github.token(*WRITE, login="mona")
    line = f"POST {REPOSITORY}/issues/7/comments"
    ask(github, line, {"body": "by the bot"}, token=bot)
    ask(github, line, {"body": "by mona"}, token=person)
    said = ask(github, f"GET {REPOSITORY}/issues/7/comments", token=bot)
    assert [(each["user"]["login"], each["user"]["type"]) for each in said.body[1:]] == [
        ("github-actions[bot]", "Bot"),
        ("mona", "User"),
    ]
    assert ask(github, "GET /user", token=person).body["login"] == "mona"
    assert ask(github, "GET /user", token=bot).status == 403
    assert [each.body for each in repository.comments] == ["first", "by the bot", "by mona"]
    ask(github, f"DELETE {REPOSITORY}/issues/comments/{repository.comments[1].id}", token=bot)
    assert [each.body for each in repository.deleted] == ["by the bot"]
    assert github.writes == [
        f"{line} -> 201",
        f"{line} -> 201",
        f"DELETE {REPOSITORY}/issues/comments/{repository.deleted[0].id} -> 204",
    ]


def test_annotations_are_appended_and_a_conclusion_completes(
    github: GitHub, repository: Repository, token: str
) -> None:
    made = ask(
        github,
        f"POST {REPOSITORY}/check-runs",
        check_with(*[ANNOTATION] * 50, status="in_progress"),
        token=token,
    )
    assert (made.body["status"], made.body["conclusion"]) == ("in_progress", None)
    line = f"PATCH {REPOSITORY}/check-runs/{made.body['id']}"
    more = {"output": {"title": "t", "summary": "s", "annotations": [ANNOTATION] * 7}}
    said = ask(github, line, {**more, "conclusion": "failure"}, token=token)
    assert (said.body["status"], said.body["conclusion"]) == ("completed", "failure")
    assert said.body["output"]["annotations_count"] == 57
    [check] = repository.checks
    assert (check.chunks, check.app) == ([50, 7], "github-actions[bot]")


def test_a_new_head_outdates_what_it_no_longer_shows(
    github: GitHub, repository: Repository, token: str
) -> None:
    repository.review_comment(7, "app.py", 22, "stays")
    first_hunk = PATCH.partition("\n@@ -20")[0]
    repository.push(7, sha("next"), [File("app.py", first_hunk.replace("@@ -1,4 +1,5", "@@ -20,4 +20,5"))])
    said = ask(github, f"GET {REPOSITORY}/pulls/7/comments", token=token)
    assert [(each["line"], each["position"], each["original_line"]) for each in said.body] == [
        (None, None, 2),
        (22, 4, 22),
    ]
    assert ask(github, f"GET {REPOSITORY}/pulls/7", token=token).body["head"]["sha"] == sha("next")


def test_a_deleted_fork_has_no_repository(github: GitHub, repository: Repository, token: str) -> None:
    github.repository("stranger/octo-repo", fork=True)
    repository.pull(8, head_repository="stranger/octo-repo")
    repository.pull(9, head_repository=None)
    heads = [
        ask(github, f"GET {REPOSITORY}/pulls/{number}", token=token).body["head"] for number in (7, 8, 9)
    ]
    assert [head["repo"] and head["repo"]["full_name"] for head in heads] == [
        "octo-org/octo-repo",
        "stranger/octo-repo",
        None,
    ]


def test_an_upload_is_processed_while_it_is_polled(
    github: GitHub, repository: Repository, token: str
) -> None:
    repository.sarif_statuses = ("pending", "pending", "complete")
    made = ask(github, f"POST {REPOSITORY}/code-scanning/sarifs", upload(sha("merge of 7")), token=token)
    line = f"GET {REPOSITORY}/code-scanning/sarifs/{made.body['id']}"
    assert [ask(github, line, token=token).body["processing_status"] for _ in range(4)] == [
        "pending",
        "pending",
        "complete",
        "complete",
    ]
    assert repository.uploads[0].log == LOG


@pytest.mark.parametrize(
    ("scopes", "line", "private", "status"),
    [
        (("contents: read",), "GET /pulls/7", False, 200),
        (("contents: read",), "GET /pulls/7", True, 403),
        (("pull-requests: read",), "GET /pulls/7", True, 200),
        (("contents: read",), "POST /issues/7/comments", False, 403),
        (READ_ONLY, "POST /issues/7/comments", False, 403),
        (("issues: write",), "POST /issues/7/comments", False, 201),
        (("pull-requests: write",), "POST /issues/7/comments", False, 201),
        (("pull-requests: write",), "POST /check-runs", False, 403),
        (("checks: write",), "POST /check-runs", False, 201),
        (("checks: write",), "POST /code-scanning/sarifs", False, 403),
        (("security-events: write",), "POST /code-scanning/sarifs", False, 202),
        (("contents: read",), "GET /code-scanning/sarifs/x", False, 403),
    ],
)
def test_permissions(scopes: tuple[str, ...], line: str, private: bool, status: int) -> None:
    bodies = {
        "POST /issues/7/comments": {"body": "b"},
        "POST /check-runs": check_with(),
        "POST /code-scanning/sarifs": upload(sha("merge of 7")),
    }
    with GitHub() as github:
        github.repository("octo-org/octo-repo", private=private).pull(7)
        method, path = line.split(" ")
        said = ask(github, f"{method} {REPOSITORY}{path}", bodies.get(line), token=github.token(*scopes))
    assert said.status == status
    if status == 403:
        assert said.body["message"] == "Resource not accessible by integration"


def test_who_has_no_token_or_the_wrong_one(github: GitHub, repository: Repository) -> None:
    line = f"POST {REPOSITORY}/check-runs"
    assert ask(github, line, check_with()).status == 401
    assert ask(github, line, check_with(), token="nobody").body["message"] == "Bad credentials"
    elsewhere = github.token(*WRITE, repository="octo-org/other")
    assert ask(github, line, check_with(), token=elsewhere).status == 403
    personal = ask(github, line, check_with(), token=github.token(*WRITE, login="mona"))
    assert (personal.status, personal.body["message"]) == (403, "You must authenticate via a GitHub App.")
    assert repository.checks == []
    with pytest.raises(ValueError, match="not a permission"):
        github.token("contents: admin")


@pytest.mark.parametrize("status", [401, 403, 404, 410, 413, 422, 429, 500, 502, 503])
def test_a_status_on_demand(github: GitHub, repository: Repository, token: str, status: int) -> None:
    line, body = f"POST {REPOSITORY}/issues/7/comments", {"body": "b"}
    fault = github.fail("issues/create-comment", status=status, times=2)
    assert [ask(github, line, body, token=token).status for _ in range(3)] == [status, status, 201]
    assert (fault.hits, len(repository.comments)) == (2, 2)


def test_trouble_can_wait_strike_always_and_come_after_the_deed(
    github: GitHub, repository: Repository, token: str
) -> None:
    line, body = f"POST {REPOSITORY}/issues/7/comments", {"body": "b"}
    github.fail("POST */comments", status=502, skip=1, times=None, applied=True)
    assert [ask(github, line, body, token=token).status for _ in range(3)] == [201, 502, 502]
    assert ask(github, f"GET {REPOSITORY}/issues/7/comments", token=token).status == 200
    assert len(repository.comments) == 4


def test_rate_limits(github: GitHub, pull: Pull, token: str) -> None:
    line = f"GET {REPOSITORY}/pulls/{pull.number}"
    github.fail(kind="primary-limit", reset_in=60)
    github.fail(kind="secondary-limit", status=429, retry_after=2)
    github.fail(kind="secondary-limit")
    first, second, third = (ask(github, line, token=token) for _ in range(3))
    assert (first.status, first.headers["x-ratelimit-remaining"]) == (403, "0")
    assert 0 < int(first.headers["x-ratelimit-reset"]) - time.time() <= 61
    assert "API rate limit exceeded" in first.body["message"]
    assert (second.status, second.headers["retry-after"]) == (429, "2")
    assert (third.status, "retry-after" in third.headers) == (403, False)
    assert "secondary rate limit" in third.body["message"]
    assert ("x-ratelimit-limit" in ask(github, line, token=token).headers) is (github.ghes is None)


def test_answers_that_are_not_what_was_promised(github: GitHub, pull: Pull, token: str) -> None:
    line = f"GET {REPOSITORY}/pulls/{pull.number}"
    github.fail(kind="html", status=502)
    github.fail(kind="html")
    github.fail(kind="not-json")
    github.fail(kind="empty")
    github.fail(kind="other-shape", times=2)
    said = [ask(github, line, token=token) for _ in range(5)]
    assert [each.status for each in said] == [502, 200, 200, 200, 200]
    assert said[0].raw.startswith(b"<!DOCTYPE html>")
    assert said[1].headers["content-type"].startswith("text/html")
    with pytest.raises(ValueError, match="Expecting value"):
        _ = said[2].body
    assert (said[3].raw, said[4].body) == (b"", ["ok"])
    assert ask(github, f"GET {REPOSITORY}/pulls/7/files", token=token).body == {"message": "ok"}


def test_connections_that_break(github: GitHub, repository: Repository, token: str) -> None:
    line, body = f"POST {REPOSITORY}/issues/7/comments", {"body": "b"}
    github.fail(kind="reset")
    github.fail(kind="cut")
    github.fail(kind="slow", seconds=20)
    with pytest.raises(ConnectionResetError):
        ask(github, line, body, token=token)
    assert (len(repository.comments), github.requests[-1].status) == (1, 0)
    with pytest.raises(http.client.IncompleteRead):
        ask(github, line, body, token=token)
    assert len(repository.comments) == 2
    with pytest.raises(TimeoutError):
        ask(github, line, body, token=token, timeout=0.05)
    assert ask(github, line, body, token=token).status == 201


def test_somebody_else_acts_in_between(github: GitHub, repository: Repository, token: str) -> None:
    path = f"{REPOSITORY}/issues/7/comments"
    github.before("issues/create-comment", lambda: repository.comment(7, "between"))
    github.after("GET *", lambda: repository.push(7, sha("next")), skip=1)
    ask(github, f"GET {path}", token=token)
    ask(github, f"POST {path}", {"body": "ours"}, token=token)
    assert [each.body for each in repository.comments] == ["first", "between", "ours"]
    assert ask(github, f"GET {REPOSITORY}/pulls/7", token=token).body["head"]["sha"] == sha("head of 7")
    assert repository.pulls[7].head_sha == sha("next")
    ask(github, f"POST {path}", {"body": "again"}, token=token)
    assert [each.body for each in repository.comments][2:] == ["ours", "again"]
    assert [each.body["body"] for each in github.calls("issues/create-comment")] == ["ours", "again"]


def test_many_clients_at_once_lose_nothing(github: GitHub, repository: Repository, token: str) -> None:
    line = f"POST {REPOSITORY}/issues/7/comments"

    def post() -> None:
        for _ in range(5):
            ask(github, line, {"body": "b"}, token=token)

    threads = [threading.Thread(target=post) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({each.id for each in repository.comments}) == 31


def test_starting_and_stopping_is_fast() -> None:
    started = time.perf_counter()
    for _ in range(5):
        with GitHub() as github:
            ask(github, "GET /rate_limit", token=github.token())
    assert time.perf_counter() - started < 5.0


def test_the_library_we_use_can_talk_to_it(github: GitHub, repository: Repository, token: str) -> None:
    for number in range(70):
        repository.comment(7, f"{number}")
    waits: Any = {"seconds_between_writes": 0, "seconds_between_requests": 0}
    with pygithub.Github(auth=pygithub.Auth.Token(token), base_url=github.url, **waits) as client:
        there = client.get_repo("octo-org/octo-repo")
        pull = there.get_pull(7)
        assert (pull.number, pull.head.sha, pull.head.repo.full_name) == (
            7,
            sha("head of 7"),
            there.full_name,
        )
        assert [file.filename for file in pull.get_files()] == ["app.py", "new.py", "logo.png"]
        pull.create_issue_comment("from the library").edit("changed")
        assert [each.body for each in pull.get_issue_comments()][-2:] == ["69", "changed"]
        place: Any = {"path": "app.py", "line": 3, "body": "c"}
        pull.create_review(
            commit=there.get_commit(pull.head.sha), body="b", event="COMMENT", comments=[place]
        )
        *_, ours = pull.get_review_comments()
        assert (ours.line, ours.user.login) == (3, "github-actions[bot]")
        ours.delete()
        check = there.create_check_run("fumehood", pull.head.sha, status="in_progress")
        output: Any = {"title": "t", "summary": "s", "annotations": [ANNOTATION] * 50}
        check.edit(conclusion="neutral", output=output)
        with pytest.raises(pygithub.GithubException):
            check.edit(output={**output, "annotations": [ANNOTATION] * 51})
    assert [each.line for each in repository.review_comments] == [2]
    assert (repository.checks[0].status, repository.checks[0].chunks) == ("completed", [50])
    assert github.forgive("PATCH */check-runs/* is too long")


@pytest.mark.parametrize("kind", ["slow", "cut", "reset"])
def test_a_client_that_is_gone_leaves_no_thread_behind(kind: Kind) -> None:
    before = set(threading.enumerate())
    with GitHub() as github:
        github.fail(kind=kind, seconds=60)
        with pytest.raises((http.client.HTTPException, OSError)):
            ask(github, "GET /rate_limit", token=github.token(), timeout=0.05)
    end = time.monotonic() + 10
    while set(threading.enumerate()) - before and time.monotonic() < end:
        time.sleep(0.01)
    assert set(threading.enumerate()) - before == set()
