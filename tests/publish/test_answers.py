from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from fumehood.publish import answers
from fumehood.publish.answers import NotGitHubs

COMMENT = {"id": 1, "user": {"login": "octocat"}, "body": "b", "html_url": "u"}
ON_LINE = {
    "id": 1,
    "user": {"login": "octocat"},
    "body": "b",
    "path": "app.py",
    "line": 3,
    "subject_type": "line",
}
PULL = {
    "number": 1,
    "head": {"sha": "h", "repo": {"full_name": "o/r"}},
    "base": {"sha": "b"},
    "state": "open",
}
CHECK = {"id": 1, "html_url": None, "output": {"annotations_count": 3}}
READERS: dict[str, tuple[Callable[[object], Any], dict[str, Any]]] = {
    "pull": (answers.read_pull, PULL),
    "file": (answers.read_file, {"filename": "app.py"}),
    "comment": (answers.read_comment, COMMENT),
    "review comment": (answers.read_review_comment, ON_LINE),
    "review": (answers.read_review, COMMENT),
    "check": (answers.read_check, CHECK),
    "receipt": (answers.read_receipt, {"id": "uuid"}),
    "processing": (answers.read_processing, {"processing_status": "pending"}),
    "login": (answers.read_login, {"login": "octocat"}),
}
ODD: tuple[object, ...] = (None, [], "text", {"data": "<html>"}, {"message": "ok"}, 7)


@pytest.mark.parametrize("name", READERS)
def test_an_answer_of_another_shape_is_an_error(name: str) -> None:
    read, good = READERS[name]
    read(good)
    for odd in ODD:
        with pytest.raises(NotGitHubs):
            read(odd)


@pytest.mark.parametrize("name", READERS)
def test_a_field_of_another_type_is_an_error(name: str) -> None:
    read, good = READERS[name]
    for field in good:
        with pytest.raises(NotGitHubs):
            read({**good, field: 1.5})
        with pytest.raises(NotGitHubs):
            read({**good, field: True})


def test_a_deleted_account_and_a_deleted_fork_are_no_errors() -> None:
    assert answers.read_comment({**COMMENT, "user": None}).author == ""
    assert answers.read_pull({**PULL, "head": {"sha": "h", "repo": None}}).head_repository is None


@pytest.mark.parametrize(
    ("changes", "outdated"),
    [({}, False), ({"line": None}, True), ({"line": None, "subject_type": "file"}, False)],
)
def test_a_comment_without_a_line_is_outdated_unless_it_is_on_the_file(
    changes: dict[str, Any], outdated: bool
) -> None:
    assert answers.read_review_comment({**ON_LINE, **changes}).outdated is outdated


def test_errors_of_code_scanning_are_texts() -> None:
    given = {"processing_status": "failed", "errors": ["a", 7, None, "b"]}
    assert answers.read_processing(given) == answers.Processing("failed", ("a", "b"))


def test_a_list_is_a_list_and_nothing_is_nothing() -> None:
    assert answers.read_list([{"login": "a"}], answers.read_login) == ["a"]
    with pytest.raises(NotGitHubs):
        answers.read_list({"login": "a"}, answers.read_login)
    answers.read_nothing(None)
    with pytest.raises(NotGitHubs):
        answers.read_nothing({"data": "<html>"})


def test_the_id_of_an_upload_leads_nowhere_else() -> None:
    with pytest.raises(NotGitHubs):
        answers.read_receipt({"id": "../../user"})
