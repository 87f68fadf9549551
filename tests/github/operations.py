"""What reading repositories and pull requests answers; and who carries out each operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tests.github import checks, conversation
from tests.github.calls import Call, found
from tests.github.faults import Answer
from tests.github.state import File, Pull

Json = dict[str, Any]

MOST_FILES = 3000
"""More files of a pull request are never listed."""


def get_user(call: Call) -> Answer:
    return Answer(200, call.voice.account(call.author))


def get_repository(call: Call) -> Answer:
    return Answer(200, call.voice.repository(call.repository))


def get_commit(call: Call) -> Answer:
    return Answer(200, call.voice.commit(call.repository, call.resolved(call.parameters["ref"])))


def compare(call: Call) -> Answer:
    """Comparisons are known between the two ends of a pull request."""
    base, _, head = call.parameters["basehead"].partition("...")
    ends = (call.resolved(base), call.resolved(head.rpartition(":")[2]))
    pulls = call.repository.pulls.values()
    pull = next((each for each in pulls if (each.base_sha, each.head_sha) == ends), None)
    return Answer(200, call.voice.comparison(call.repository, found(pull)))


def list_pulls(call: Call) -> Answer:
    wanted = call.query
    state, head, base = wanted.get("state", "open"), wanted.get("head"), wanted.get("base")
    chosen = [
        each
        for each in call.repository.pulls.values()
        if state in {"all", each.state}
        and head in {None, f"{(each.head_repository or '').split('/')[0]}:{each.head_ref}"}
        and base in {None, each.base_ref}
    ]
    return call.listed(chosen, lambda each: _short(call, each))


def list_pulls_of_commit(call: Call) -> Answer:
    commit = call.resolved(call.parameters["commit_sha"])
    chosen = [each for each in call.repository.pulls.values() if each.head_sha == commit]
    return call.listed(chosen, lambda each: _short(call, each))


def _short(call: Call, pull: Pull) -> Json:
    """How a pull request looks in a list: without what takes a look at its diff."""
    made = call.voice.pull(call.repository, pull, dict(call.repositories))
    left_out = {"merged", "mergeable", "mergeable_state", "rebaseable", "merged_by", "comments", "commits"}
    left_out |= {"additions", "deletions", "changed_files", "review_comments", "maintainer_can_modify"}
    return {name: value for name, value in made.items() if name not in left_out}


def get_pull(call: Call) -> Answer:
    return Answer(200, call.voice.pull(call.repository, call.pull, dict(call.repositories)))


def list_files(call: Call) -> Answer:
    pull = call.pull

    def render(file: File) -> Json:
        return call.voice.file(call.repository, pull, file)

    return call.listed(pull.files[:MOST_FILES], render)


def get_issue(call: Call) -> Answer:
    return Answer(200, call.voice.issue(call.repository, call.pull))


HANDLERS: Mapping[str, Callable[[Call], Answer]] = {
    "users/get-authenticated": get_user,
    "repos/get": get_repository,
    "repos/get-commit": get_commit,
    "repos/list-pull-requests-associated-with-commit": list_pulls_of_commit,
    "repos/compare-commits-with-basehead": compare,
    "checks/list-for-ref": checks.list_checks,
    "issues/get": get_issue,
    "issues/list-comments": conversation.list_comments,
    "issues/create-comment": conversation.create_comment,
    "issues/get-comment": conversation.get_comment,
    "issues/update-comment": conversation.update_comment,
    "issues/delete-comment": conversation.delete_comment,
    "pulls/list": list_pulls,
    "pulls/get": get_pull,
    "pulls/list-files": list_files,
    "pulls/list-review-comments": conversation.list_review_comments,
    "pulls/create-review-comment": conversation.create_review_comment,
    "pulls/get-review-comment": conversation.get_review_comment,
    "pulls/update-review-comment": conversation.update_review_comment,
    "pulls/delete-review-comment": conversation.delete_review_comment,
    "pulls/list-reviews": conversation.list_reviews,
    "pulls/create-review": conversation.create_review,
    "pulls/get-review": conversation.get_review,
    "pulls/update-review": conversation.update_review,
    "pulls/list-comments-for-review": conversation.list_comments_of_review,
    "checks/create": checks.create_check,
    "checks/get": checks.get_check,
    "checks/update": checks.update_check,
    "checks/list-annotations": checks.list_annotations,
    "code-scanning/upload-sarif": checks.upload_sarif,
    "code-scanning/get-sarif": checks.get_sarif,
}
"""By GitHub's own name of the operation; `rate-limit/get` is answered by the server, who counts."""


def carry_out(call: Call) -> Answer:
    """Do what was asked for; KeyError for an operation nobody wrote."""
    return HANDLERS[call.operation](call)
