from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fumehood.publish.client import BOT
from fumehood.publish.comment import NOTHING, marker_of, post_comment
from fumehood.publish.outcome import Outcome, State, Step
from fumehood.publish.trouble import GitHubTrouble
from tests.github.server import GitHub
from tests.github.state import Repository
from tests.github.tokens import Token, permissions
from tests.publish.calling import client_of

MARKER = "<!-- fumehood:v1:category=fumehood -->"


@pytest.fixture
def repository(github: GitHub) -> Repository:
    made = github.repository()
    made.pull(7)
    return made


def post(
    github: GitHub,
    repository: Repository,
    body: str = "3 findings",
    *,
    speaks: bool = True,
    category: str = "fumehood",
    login: str | None = None,
) -> Outcome:
    with client_of(github, repository, login=login) as client:
        return post_comment(client, 7, category, body, speaks=speaks)


def bodies(repository: Repository) -> list[str]:
    return [each.body for each in repository.comments]


def test_the_first_finding_makes_a_comment(github: GitHub, repository: Repository) -> None:
    outcome = post(github, repository)
    (made,) = repository.comments
    assert (made.body, made.author) == (f"{MARKER}\n3 findings", BOT)
    assert (outcome.step, outcome.state, outcome.id) == (Step.COMMENT, State.POSTED, str(made.id))
    assert outcome.url.endswith(f"/pull/7#issuecomment-{made.id}")


def test_nothing_to_say_makes_none(github: GitHub, repository: Repository) -> None:
    assert post(github, repository, speaks=False) == Outcome(Step.COMMENT, State.SKIPPED, NOTHING)
    assert github.writes == []


def test_the_next_run_edits_it(github: GitHub, repository: Repository) -> None:
    first = post(github, repository)
    second = post(github, repository, "1 finding")
    assert bodies(repository) == [f"{MARKER}\n1 finding"]
    assert second == first


def test_what_is_fixed_is_said_in_the_comment_that_is_there(github: GitHub, repository: Repository) -> None:
    post(github, repository)
    assert post(github, repository, "All resolved", speaks=False).state is State.POSTED
    assert bodies(repository) == [f"{MARKER}\nAll resolved"]


@pytest.mark.parametrize("kept", ["{}\n3 findings", "{}\r\n3 findings\r\n"])
def test_what_is_said_already_is_not_written_again(github: GitHub, repository: Repository, kept: str) -> None:
    repository.comment(7, kept.format(MARKER), author=BOT)
    assert post(github, repository).state is State.POSTED
    assert github.writes == []


def test_it_is_found_on_the_third_page(github: GitHub, repository: Repository) -> None:
    for number in range(230):
        repository.comment(7, f"comment {number}")
    repository.comment(7, f"{MARKER}\nold", author=BOT)
    post(github, repository)
    assert bodies(repository)[-1] == f"{MARKER}\n3 findings"
    assert len(repository.comments) == 231


@pytest.mark.parametrize(
    ("author", "body"),
    [
        ("octocat", f"{MARKER}\nfake"),
        (BOT, f"As it said:\n{MARKER}\nquoted"),
        (BOT, f" {MARKER}\nindented"),
        (BOT, "<!-- fumehood:v1:category=fumehood/a -->\nother"),
        ("", f"{MARKER}\nby nobody"),
    ],
    ids=["a person", "quoted", "indented", "other category", "nobody"],
)
def test_what_is_not_ours_is_left_alone(
    github: GitHub, repository: Repository, author: str, body: str
) -> None:
    repository.comment(7, body, author=author or "ghost")
    post(github, repository)
    assert bodies(repository) == [body, f"{MARKER}\n3 findings"]


def test_a_person_s_token_finds_its_own(github: GitHub, repository: Repository) -> None:
    repository.comment(7, f"{MARKER}\nthe app's", author=BOT)
    post(github, repository, "mine", login="octocat")
    post(github, repository, "mine again", login="octocat")
    assert bodies(repository) == [f"{MARKER}\nthe app's", f"{MARKER}\nmine again"]


def test_categories_have_a_comment_each(github: GitHub, repository: Repository) -> None:
    for category in ("fumehood/a", "fumehood/b", "fumehood/a"):
        post(github, repository, category, category=category)
    assert [body.split("\n")[1] for body in bodies(repository)] == ["fumehood/a", "fumehood/b"]


def test_what_two_runs_left_becomes_one_again(github: GitHub, repository: Repository) -> None:
    oldest, _, theirs = (
        repository.comment(7, f"{MARKER}\n{name}", author=author)
        for name, author in (("one", BOT), ("two", BOT), ("three", "octocat"))
    )
    outcome = post(github, repository)
    assert bodies(repository) == [f"{MARKER}\n3 findings", theirs.body]
    assert outcome.id == str(oldest.id)


def test_two_runs_at_once_leave_two_and_the_next_one_tidies_up(
    github: GitHub, repository: Repository
) -> None:
    github.before("issues/create-comment", lambda: repository.comment(7, f"{MARKER}\nother", author=BOT))
    post(github, repository)
    assert len(repository.comments) == 2
    post(github, repository, "now")
    assert bodies(repository) == [f"{MARKER}\nnow"]


def test_a_duplicate_that_stays_is_said(github: GitHub, repository: Repository) -> None:
    repository.comment(7, f"{MARKER}\none", author=BOT)
    repository.comment(7, f"{MARKER}\ntwo", author=BOT)
    github.fail("issues/delete-comment", kind="read-only")
    outcome = post(github, repository)
    assert outcome.state is State.DEGRADED
    assert outcome.reason.startswith("a duplicate is left: the token may not delete comments (403)")
    assert outcome.url


@pytest.mark.parametrize("applied", [True, False])
def test_a_lost_answer_makes_no_second_comment(github: GitHub, repository: Repository, applied: bool) -> None:
    github.fail("issues/create-comment", status=502, applied=applied)
    assert post(github, repository).state is State.POSTED
    assert bodies(repository) == [f"{MARKER}\n3 findings"]


def test_a_page_of_html_is_no_comment(github: GitHub, repository: Repository) -> None:
    github.fail("issues/create-comment", kind="html", times=None)
    with pytest.raises(GitHubTrouble):
        post(github, repository)
    assert repository.comments == []


@pytest.mark.parametrize("speaks", [True, False])
def test_the_app_whose_token_it_is_is_known_from_its_answer(
    github: GitHub, repository: Repository, speaks: bool
) -> None:
    # What a token of somebody's own app looks like: it begins like GITHUB_TOKEN and posts as that app.
    repository.comment(7, f"{MARKER}\nold", author="our-app[bot]")
    repository.comment(7, f"{MARKER}\nnot ours", author="other-app[bot]")

    token = "ghs_of_our_app"
    github.tokens[token] = Token(permissions("pull-requests: write"), login="our-app[bot]")
    with client_of(github, repository, token=token) as client:
        post_comment(client, 7, "fumehood", "new", speaks=speaks)
    assert [(each.author, each.body) for each in repository.comments] == [
        ("our-app[bot]", f"{MARKER}\nnew"),
        ("other-app[bot]", f"{MARKER}\nnot ours"),
    ]


@given(st.text())
def test_no_category_ends_the_marker(category: str) -> None:
    marker = marker_of(category)
    assert marker.isprintable()
    assert marker.startswith("<!-- ")
    assert marker.index("-->") == len(marker) - 3
    assert marker.count("<") == 1


@given(st.text(), st.text())
def test_categories_are_not_mixed_up(one: str, other: str) -> None:
    assert (marker_of(one) == marker_of(other)) is (one == other)
    assert one == other or not marker_of(one).startswith(marker_of(other))
