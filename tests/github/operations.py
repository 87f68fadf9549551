"""What each operation does to the state, and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar
from urllib.parse import urlencode
from uuid import UUID

from tests.github import sarif
from tests.github.answers import BOT, Voice, pages
from tests.github.faults import Answer, refused
from tests.github.state import CheckRun, Comment, File, Pull, Repository, Review, ReviewComment, Upload

Json = dict[str, Any]
T = TypeVar("T")

MOST_FILES = 3000
"""More files of a pull request are never listed."""


class Refused(Exception):
    """The answer of a request that cannot be carried out; with a violation when the client is to blame."""

    def __init__(self, answer: Answer, violation: str | None = None) -> None:
        super().__init__(violation or str(answer.status))
        self.answer = answer
        self.violation = violation


class Identified(Protocol):
    @property
    def id(self) -> int: ...


I = TypeVar("I", bound=Identified)  # noqa: E741


@dataclass(frozen=True, slots=True)
class Call:
    """A request that the description allows; `url` is where it went, without its query."""

    operation: str
    repository: Repository
    repositories: Mapping[str, Repository]
    voice: Voice
    parameters: Mapping[str, Any]
    query: Mapping[str, str]
    body: Any
    author: str
    url: str

    @property
    def pull(self) -> Pull:
        number = self.parameters.get("pull_number", self.parameters.get("issue_number"))
        return found(self.repository.pulls.get(int(number or 0)))

    @property
    def comment(self) -> Comment:
        return by_id(self.repository.comments, self.parameters["comment_id"])

    @property
    def review_comment(self) -> ReviewComment:
        return by_id(self.repository.review_comments, self.parameters["comment_id"])

    @property
    def review(self) -> Review:
        return by_id(self.repository.reviews, self.parameters["review_id"])

    @property
    def check(self) -> CheckRun:
        return by_id(self.repository.checks, self.parameters["check_run_id"])

    def resolved(self, ref: str) -> str:
        """The commit that a SHA, a branch or a full ref names."""
        known = self.repository.refs
        named = known.get(f"refs/heads/{ref}", known.get(f"refs/{ref}"))
        if (commit := ref if ref in self.repository.commits else named) is None:
            raise Refused(refused(422, f"No commit found for SHA: {ref}"))
        return commit

    def listed(self, items: Iterable[T], render: Callable[[T], Json], wrapped: str = "") -> Answer:
        """One page of rendered items with its Link header, in an object under `wrapped` when that is given."""
        everything = list(items)
        page, per_page = int(self.query.get("page", "1")), int(self.query.get("per_page", "30"))
        others = urlencode({name: value for name, value in self.query.items() if name != "page"})
        kept, link = pages(everything, page, per_page, f"{self.url}?{others}{'&' if others else ''}")
        rendered: Any = [render(each) for each in kept]
        body = {"total_count": len(everything), wrapped: rendered} if wrapped else rendered
        return Answer(200, body, (("Link", link),) if link else ())


def found(value: T | None) -> T:
    if value is None:
        raise Refused(refused(404))
    return value


def by_id(items: Iterable[I], wanted: int) -> I:
    return found(next((each for each in items if each.id == wanted), None))


def carry_out(call: Call) -> Answer:
    """Do what was asked for; KeyError for an operation nobody wrote."""
    return HANDLERS[call.operation](call)


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


def _comment(call: Call, comment: Comment) -> Json:
    return call.voice.comment(call.repository, comment)


def list_comments(call: Call) -> Answer:
    number = call.pull.number
    chosen = [each for each in call.repository.comments if each.number == number]
    since = call.query.get("since", "")
    return call.listed((each for each in chosen if each.updated >= since), lambda each: _comment(call, each))


def create_comment(call: Call) -> Answer:
    made = call.repository.comment(call.pull.number, call.body["body"], author=call.author)
    return Answer(201, _comment(call, made))


def get_comment(call: Call) -> Answer:
    return Answer(200, _comment(call, call.comment))


def update_comment(call: Call) -> Answer:
    call.comment.body, call.comment.updated = call.body["body"], call.repository.clock.moment()
    return Answer(200, _comment(call, call.comment))


def delete_comment(call: Call) -> Answer:
    comment = call.comment
    call.repository.comments.remove(comment)
    call.repository.deleted.append(comment)
    return Answer(204)


def _review_comment(call: Call, comment: ReviewComment) -> Json:
    return call.voice.review_comment(call.repository, comment)


def list_review_comments(call: Call) -> Answer:
    number = call.pull.number
    chosen = [each for each in call.repository.review_comments if each.number == number]
    return call.listed(chosen, lambda each: _review_comment(call, each))


def list_comments_of_review(call: Call) -> Answer:
    review = call.review
    chosen = [each for each in call.repository.review_comments if each.review == review.id]
    return call.listed(chosen, lambda each: _review_comment(call, each))


def create_review_comment(call: Call) -> Answer:
    _known(call, call.body["commit_id"])
    return Answer(201, _review_comment(call, _placed(call, call.body, None)))


def get_review_comment(call: Call) -> Answer:
    return Answer(200, _review_comment(call, call.review_comment))


def update_review_comment(call: Call) -> Answer:
    comment = call.review_comment
    comment.body, comment.updated = call.body["body"], call.repository.clock.moment()
    return Answer(200, _review_comment(call, comment))


def delete_review_comment(call: Call) -> Answer:
    comment = call.review_comment
    call.repository.review_comments.remove(comment)
    call.repository.deleted.append(comment)
    return Answer(204)


def list_reviews(call: Call) -> Answer:
    number = call.pull.number
    chosen = [each for each in call.repository.reviews if each.number == number]
    return call.listed(chosen, lambda each: call.voice.review(call.repository, each))


def create_review(call: Call) -> Answer:
    """All comments of a review, or none: what does not fit was refused before."""
    events = {"APPROVE": "APPROVED", "REQUEST_CHANGES": "CHANGES_REQUESTED", "COMMENT": "COMMENTED"}
    body = call.body or {}
    commit = _known(call, body.get("commit_id", call.pull.head_sha))
    state = events.get(body.get("event", ""), "PENDING")
    made = call.repository.review(call.pull.number, body.get("body", ""), author=call.author, state=state)
    made.commit = commit
    for comment in body.get("comments", ()):
        _placed(call, {**comment, "commit_id": commit}, made.id)
    return Answer(200, call.voice.review(call.repository, made))


def _placed(call: Call, given: Json, review: int | None) -> ReviewComment:
    return call.repository.review_comment(
        call.pull.number,
        given["path"],
        given.get("line"),
        given["body"],
        author=call.author,
        start_line=given.get("start_line"),
        side=given.get("side", "RIGHT"),
        reply_to=given.get("in_reply_to"),
        review=review,
        commit=given["commit_id"],
    )


def get_review(call: Call) -> Answer:
    return Answer(200, call.voice.review(call.repository, call.review))


def update_review(call: Call) -> Answer:
    call.review.body = call.body["body"]
    return Answer(200, call.voice.review(call.repository, call.review))


def _known(call: Call, commit: str) -> str:
    if commit not in call.repository.commits:
        reason = f"No commit found for SHA: {commit}"
        raise Refused(refused(422, reason), reason)
    return commit


def create_check(call: Call) -> Answer:
    body = call.body
    made = CheckRun(
        id=call.repository.clock.id(),
        name=body["name"],
        head_sha=_known(call, body["head_sha"]),
        status=body.get("status", "queued"),
        conclusion=None,
        title=None,
        summary=None,
        text=None,
        external_id=body.get("external_id", ""),
        details_url=body.get("details_url", ""),
        app=call.author,
        started=body.get("started_at", call.repository.clock.moment()),
        completed=None,
    )
    _apply(made, body, call.repository.clock.moment())
    call.repository.checks.append(made)
    return Answer(201, call.voice.check(call.repository, made))


def update_check(call: Call) -> Answer:
    check = call.check
    if check.app != call.author:
        raise Refused(
            refused(403, "Invalid app_id - check run can only be modified by the GitHub App that created it.")
        )
    for name in ("name", "external_id", "details_url"):
        setattr(check, name, call.body.get(name, getattr(check, name)))
    _apply(check, call.body, call.repository.clock.moment())
    return Answer(200, call.voice.check(call.repository, check))


def _apply(check: CheckRun, body: Json, moment: str) -> None:
    """A conclusion completes; annotations are appended to those that came before."""
    check.status = "completed" if "conclusion" in body else body.get("status", check.status)
    check.conclusion = body.get("conclusion", check.conclusion)
    if check.status == "completed":
        check.completed = body.get("completed_at", check.completed or moment)
    output = body.get("output", {})
    for name in ("title", "summary", "text"):
        setattr(check, name, output.get(name, getattr(check, name)))
    if "annotations" in output:
        check.chunks.append(len(output["annotations"]))
        check.annotations += output["annotations"]


def get_check(call: Call) -> Answer:
    return Answer(200, call.voice.check(call.repository, call.check))


def list_checks(call: Call) -> Answer:
    commit, name = call.resolved(call.parameters["ref"]), call.query.get("check_name")
    chosen = [
        each for each in call.repository.checks if each.head_sha == commit and name in {None, each.name}
    ]
    return call.listed(chosen, lambda each: call.voice.check(call.repository, each), "check_runs")


def list_annotations(call: Call) -> Answer:
    check = call.check
    return call.listed(check.annotations, lambda each: call.voice.annotation(call.repository, check, each))


def upload_sarif(call: Call) -> Answer:
    """What cannot be read is refused at once, what cannot be processed fails later; both are violations."""
    repository, body = call.repository, call.body
    for reason in _unknown(repository, body):
        raise Refused(refused(404, reason), reason)
    try:
        log, size = sarif.decoded(body["sarif"])
    except sarif.NotSarif as error:
        raise Refused(refused(400, "Invalid SARIF. " + str(error)), f"not SARIF: {error}") from error
    if size > sarif.GZIP_BYTES:
        raise Refused(refused(413, "SARIF upload is too large"), f"SARIF of {size} bytes")
    problems = sarif.problems(log)
    made = Upload(
        id=str(UUID(int=repository.clock.id())),
        commit=body["commit_sha"],
        ref=body["ref"],
        size=size,
        log=log,
        parameters={name: value for name, value in body.items() if name != "sarif"},
        statuses=["failed"] if problems else list(repository.sarif_statuses),
        errors=problems or list(repository.sarif_errors),
    )
    repository.uploads.append(made)
    answer = Answer(202, {"id": made.id, "url": f"{call.url}/{made.id}"})
    if problems:
        raise Refused(answer, f"SARIF that cannot be processed: {problems[:5]}")
    return answer


def _unknown(repository: Repository, body: Json) -> Iterator[str]:
    if body["ref"] not in repository.refs:
        yield f"ref '{body['ref']}' not found in this repository"
    if body["commit_sha"] not in repository.commits:
        yield "commit not found"


def get_sarif(call: Call) -> Answer:
    wanted = call.parameters["sarif_id"]
    upload = found(next((each for each in call.repository.uploads if each.id == wanted), None))
    status = upload.statuses[0]
    del upload.statuses[: len(upload.statuses) > 1]
    return Answer(200, call.voice.upload(call.repository, upload, status))


HANDLERS: Mapping[str, Callable[[Call], Answer]] = {
    "users/get-authenticated": get_user,
    "repos/get": get_repository,
    "repos/get-commit": get_commit,
    "repos/list-pull-requests-associated-with-commit": list_pulls_of_commit,
    "repos/compare-commits-with-basehead": compare,
    "checks/list-for-ref": list_checks,
    "issues/get": get_issue,
    "issues/list-comments": list_comments,
    "issues/create-comment": create_comment,
    "issues/get-comment": get_comment,
    "issues/update-comment": update_comment,
    "issues/delete-comment": delete_comment,
    "pulls/list": list_pulls,
    "pulls/get": get_pull,
    "pulls/list-files": list_files,
    "pulls/list-review-comments": list_review_comments,
    "pulls/create-review-comment": create_review_comment,
    "pulls/get-review-comment": get_review_comment,
    "pulls/update-review-comment": update_review_comment,
    "pulls/delete-review-comment": delete_review_comment,
    "pulls/list-reviews": list_reviews,
    "pulls/create-review": create_review,
    "pulls/get-review": get_review,
    "pulls/update-review": update_review,
    "pulls/list-comments-for-review": list_comments_of_review,
    "checks/create": create_check,
    "checks/get": get_check,
    "checks/update": update_check,
    "checks/list-annotations": list_annotations,
    "code-scanning/upload-sarif": upload_sarif,
    "code-scanning/get-sarif": get_sarif,
}
"""By GitHub's own name of the operation; `rate-limit/get` is answered by the server, who counts."""
