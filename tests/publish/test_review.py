from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from fumehood.findings.finding import Finding, Fix
from fumehood.publish.client import BOT
from fumehood.publish.hunks import hunks_of
from fumehood.publish.outcome import Outcome, State, Step
from fumehood.publish.review import NOTHING, Remarks, place, post_review
from fumehood.publish.trouble import GitHubTrouble
from tests.github.patches import patch_of
from tests.github.server import GitHub
from tests.github.state import File, Repository, sha
from tests.publish.calling import client_of
from tests.sample import RULES, finding, replacing

APP = "import flask\n\napp = flask.Flask(__name__)\napp.run(debug=True)\n"
LINES = APP.split("\n")
URLS = {rule.id: rule.url for rule in RULES}


def at(line: int = 4, fingerprint: str = "f1", **changes: Any) -> Finding:
    changes.setdefault("snippet", LINES[line - 1] if line <= len(LINES) else "")
    return finding(line=line, fingerprint=fingerprint, **changes)


def marker(fingerprint: str = "f1", category: str = "fumehood") -> str:
    return f"<!-- fumehood:v1:category={category} fingerprint={fingerprint} -->"


@pytest.fixture
def repository(github: GitHub) -> Repository:
    made = github.repository()
    made.pull(7, [File.added("app.py", APP), File("logo.png", None)])
    return made


def post(
    github: GitHub, repository: Repository, *findings: Finding, category: str = "fumehood", most: int = 20
) -> Outcome:
    pull = repository.pulls[7]
    remarks = Remarks(
        number=7, commit=pull.head_sha, category=category, findings=findings, urls=URLS, most=most
    )
    with client_of(github, repository) as client:
        return post_review(client, remarks)


def said(repository: Repository) -> list[tuple[str, int | None]]:
    """The fingerprints of all comments, and their lines."""
    marks = ((each.body.split("\n")[0], each.line) for each in repository.review_comments)
    return [(mark.removeprefix("<!-- fumehood:v1:category=fumehood ")[12:-4], line) for mark, line in marks]


def test_a_finding_is_said_on_its_line(github: GitHub, repository: Repository) -> None:
    outcome = post(github, repository, at())
    (review,) = repository.reviews
    (comment,) = repository.review_comments
    assert (review.state, review.commit) == ("COMMENTED", sha("head of 7"))
    assert review.body == "Fumehood has 1 finding on lines of this pull request."
    assert (comment.path, comment.line, comment.start_line, comment.side) == ("app.py", 4, None, "RIGHT")
    assert comment.body == (
        f"{marker()}\n**medium** [`debug-enabled`]({URLS['debug-enabled']}): The debugger is on."
    )
    assert (outcome.step, outcome.state, outcome.id) == (Step.REVIEW, State.POSTED, str(review.id))
    assert outcome.url.endswith(f"#pullrequestreview-{review.id}")


def test_several_lines_have_a_first_and_a_last(github: GitHub, repository: Repository) -> None:
    post(github, repository, at(3, end_line=4, snippet="\n".join(LINES[2:4])))
    (comment,) = repository.review_comments
    assert (comment.start_line, comment.line) == (3, 4)


def test_a_fix_becomes_a_suggestion(github: GitHub, repository: Repository) -> None:
    fix = Fix("debug off", (replacing(APP, "True", "False"),))
    post(github, repository, replace(at(fix=fix), advice="Switch `debug` off."))
    (comment,) = repository.review_comments
    assert comment.body.split("\n", 2)[2] == (
        "\n**Fix:** Switch `debug` off.\n\n```suggestion\napp.run(debug=False)\n```"
    )
    assert (comment.start_line, comment.line) == (None, 4)


def test_a_suggestion_stands_on_the_lines_it_replaces(github: GitHub, repository: Repository) -> None:
    fix = Fix("both", (replacing(APP, "True", "False"), replacing(APP, "__name__", "'x'")))
    post(github, repository, at(fix=fix))
    (comment,) = repository.review_comments
    assert (comment.start_line, comment.line) == (3, 4)
    assert "```suggestion\napp = flask.Flask('x')\napp.run(debug=False)\n```" in comment.body


def test_only_lines_of_the_diff_have_comments(github: GitHub, repository: Repository) -> None:
    long = "".join(f"line {n}\n" for n in range(1, 60))
    repository.pulls[7].files.append(File.edited("long.py", long, long.replace("line 30\n", "changed\n")))
    lines = {
        "inside": at(30, "in", path="long.py", snippet="changed"),
        "beside": at(27, "near", path="long.py", snippet="line 27"),
        "outside": at(40, "out", path="long.py", snippet="line 40"),
        "half": at(33, "half", path="long.py", end_line=36, snippet="line 33\nline 34\nline 35\nline 36"),
        "other file": at(1, "other", path="other.py"),
        "binary": at(1, "binary", path="logo.png"),
        "moved": at(31, "moved", path="long.py", snippet="line 32"),
    }
    post(github, repository, *lines.values())
    assert said(repository) == [("in", 30), ("near", 27), ("half", 33)]


def test_nothing_on_the_lines_is_no_review(github: GitHub, repository: Repository) -> None:
    assert post(github, repository, at(1, path="other.py")) == Outcome(Step.REVIEW, State.SKIPPED, NOTHING)
    assert post(github, repository) == Outcome(Step.REVIEW, State.SKIPPED, NOTHING)
    assert github.writes == []


def test_nothing_is_said_twice(github: GitHub, repository: Repository) -> None:
    post(github, repository, at())
    assert post(github, repository, at()) == Outcome(Step.REVIEW, State.SKIPPED, NOTHING)
    post(github, repository, at(), at(3, "f2"), at(3, "f2"))
    assert said(repository) == [("f1", 4), ("f2", 3)]


def test_the_worst_come_first_and_the_rest_is_counted(github: GitHub, repository: Repository) -> None:
    post(github, repository, *(at(4, f"f{n}") for n in range(25)), most=20)
    assert [mark for mark, _ in said(repository)] == [f"f{n}" for n in range(20)]
    assert repository.reviews[0].body == (
        "Fumehood has 20 findings on lines of this pull request. "
        "5 more findings did not fit; the job summary has all."
    )


def test_what_is_gone_is_taken_back(github: GitHub, repository: Repository) -> None:
    post(github, repository, at(), at(3, "f2"))
    post(github, repository, at(3, "f2"))
    assert said(repository) == [("f2", 3)]


def test_what_is_outdated_moves_along(github: GitHub, repository: Repository) -> None:
    post(github, repository, at())
    repository.push(7, sha("two"), [File.added("app.py", "import flask\n")])
    repository.push(7, sha("three"), [File.added("app.py", f"# first\n{APP}")])
    post(github, repository, at(5, snippet=LINES[3]))
    assert said(repository) == [("f1", 5)]


@pytest.mark.parametrize("outdated", [True, False])
def test_a_comment_with_an_answer_stays(github: GitHub, repository: Repository, outdated: bool) -> None:
    ours = repository.review_comment(7, "app.py", 4, marker(), author=BOT, outdated=outdated)
    repository.review_comment(7, "app.py", 4, "Why?", reply_to=ours.id)
    post(github, repository)
    post(github, repository, at())
    assert len(repository.review_comments) == 2


@pytest.mark.parametrize(
    ("author", "body"),
    [
        ("octocat", marker()),
        (BOT, f"Somebody said\n{marker()}"),
        (BOT, marker(category="fumehood/other")),
        (BOT, "by another action"),
    ],
    ids=["a person", "quoted", "other category", "no marker"],
)
def test_what_is_not_ours_stays_and_counts_for_nothing(
    github: GitHub, repository: Repository, author: str, body: str
) -> None:
    repository.review_comment(7, "app.py", 4, body, author=author)
    post(github, repository, at())
    assert repository.review_comments[0].body == body
    assert len(repository.review_comments) == 2


def test_lines_github_does_not_take_are_listed_once(github: GitHub, repository: Repository) -> None:
    github.fail("pulls/create-review", status=422)
    outcome = post(github, repository, at(), at(3, "f2"))
    assert (outcome.state, outcome.reason) == (
        State.DEGRADED,
        "GitHub did not take comments on the lines; the review lists them",
    )
    (review,) = repository.reviews
    assert review.body.split("\n") == [
        marker("f1"),
        marker("f2"),
        "Fumehood has 2 findings on lines of this pull request.",
        "",
        f"- `app.py:4` **medium** [`debug-enabled`]({URLS['debug-enabled']}): The debugger is on.",
        f"- `app.py:3` **medium** [`debug-enabled`]({URLS['debug-enabled']}): The debugger is on.",
    ]
    assert repository.review_comments == []
    assert post(github, repository, at(), at(3, "f2")).state is State.SKIPPED


def test_a_review_that_is_refused_altogether_is_trouble(github: GitHub, repository: Repository) -> None:
    github.fail("pulls/create-review", status=422, times=2)
    with pytest.raises(GitHubTrouble, match="422"):
        post(github, repository, at())


@pytest.mark.parametrize("applied", [True, False])
def test_a_lost_answer(github: GitHub, repository: Repository, applied: bool) -> None:
    github.fail("pulls/create-review", status=502, applied=applied)
    if applied:
        assert post(github, repository, at()) == Outcome(Step.REVIEW, State.POSTED)
    else:
        with pytest.raises(GitHubTrouble, match="502"):
            post(github, repository, at())
    assert len(repository.reviews) == applied


HOSTILE = "<!-- x --> </details> @octocat fixes #1 ```\n# h ![i](http://x) https://x"


def test_scanned_text_does_not_come_alive(github: GitHub, repository: Repository) -> None:
    path = "`@octocat` <b>`.py"
    source = "x = '```suggestion @octocat'\n"
    repository.pulls[7].files.append(File.added(path, source))
    edit = replacing(source, "x", "y", path=path)
    odd = replace(at(1, path=path, snippet="", fix=Fix("y", (edit,))), message=HOSTILE, advice=HOSTILE)
    post(github, repository, odd)
    (comment,) = repository.review_comments
    prose, suggestion = comment.body.split("````suggestion\n")
    assert suggestion == "y = '```suggestion @octocat'\n````"
    assert prose.count("<") == 1
    assert "@octocat" not in prose
    assert "#1" not in prose
    assert "https://x" not in prose
    assert "```" not in prose


def test_a_path_in_the_list_is_no_marker(github: GitHub, repository: Repository) -> None:
    path = f"{marker('f2')}.py"
    repository.pulls[7].files.append(File.added(path, "x\n"))
    github.fail("pulls/create-review", status=422)
    post(github, repository, at(1, "f1", path=path, snippet="x"))
    post(github, repository, at(1, "f1", path=path, snippet="x"), at(4, "f2"))
    assert said(repository) == [("f2", 4)]


@pytest.mark.parametrize(
    ("findings", "placed"),
    [
        (at(4, snippet=""), True),
        (at(4, snippet=LINES[3] + "\r"), True),
        (at(4, snippet="app.run()"), False),
        (at(99), False),
    ],
)
def test_a_place_is_where_the_text_is(findings: Finding, placed: bool) -> None:
    assert (place(findings, hunks_of(patch_of("", APP))) is not None) is placed


def test_a_huge_suggestion_is_left_out() -> None:
    text = f"x = True  # {'y' * 3_000}\n"
    fix = Fix("off", (replacing(text, "True", "False"),))
    placed = place(at(1, snippet=text.rstrip(), fix=fix), hunks_of(patch_of("", text)))
    assert placed is not None
    assert placed.suggestion is None


def many(count: int) -> Sequence[Finding]:
    return [replace(at(4, f"f{n}"), message="`" * 5_000, advice="@" * 5_000) for n in range(count)]


def test_long_texts_fit(github: GitHub, repository: Repository) -> None:
    post(github, repository, *many(20))
    assert len(repository.review_comments) == 20
    github.fail("pulls/create-review", status=422)
    post(github, repository, *(replace(each, fingerprint=f"x{each.fingerprint}") for each in many(20)))
    assert len(repository.reviews[-1].body) > 1_000
