"""The one place that talks to GitHub: through PyGithub, patiently up to a limit, with one kind of trouble.

PyGithub's requester is used, which is its documented way to reach what has no method (SARIF uploads have none).
Its objects are not: they ask again for every field an answer leaves out, and take a page of HTML for a success.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from fumehood import __version__
from fumehood.publish import answers
from fumehood.publish.answers import (
    ChangedFile,
    Check,
    Comment,
    Processing,
    Pull,
    Review,
    ReviewComment,
)
from fumehood.publish.trouble import GitHubTrouble, Refusal, explained

if TYPE_CHECKING:
    from github.Requester import Requester

T = TypeVar("T")
Json = Mapping[str, Any]

GITHUB = "https://api.github.com"
BOT = "github-actions[bot]"
MOST_FILES = 3_000
"""Files of a pull request that GitHub lists."""
MOST_COMMENTS = 10_000
RETRIES = 3
PAGE = 100

PULLS = "pull-requests: write"
CHECKS = "checks: write"
SCANNING = "security-events: write"


@dataclass(frozen=True, slots=True)
class Pace:
    """How long is waited and by which clock; all in seconds, `patience` for all waits of one client together.

    GitHub asks for a second between two writes.
    """

    sleep: Callable[[float], None] = time.sleep
    now: Callable[[], float] = time.time
    patience: float = 120.0
    timeout: int = 15
    between_writes: float = 1.0


@dataclass(frozen=True, slots=True)
class _Request:
    """`what` completes "the token may not …"; `again` is whether carrying it out twice does no harm."""

    verb: str
    path: str
    what: str
    needs: str
    body: Json | None = None
    query: dict[str, Any] | None = None
    again: bool = True


class Client:
    """One repository on github.com or a GHES, by `api_url`; nothing is loaded or asked before the first request.

    All methods raise GitHubTrouble and nothing else.
    """

    def __init__(
        self, repository: str, token: str, *, api_url: str = GITHUB, pace: Pace | None = None
    ) -> None:
        self.repository = repository
        self._token = token
        self._api_url = api_url
        self.pace = pace or Pace()
        self._waited = 0.0
        self._open: Requester | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._open is not None:
            self._open.close()

    def login(self) -> str:
        """Who posts with this token: the Actions app, unless it is somebody's own token.

        Installation tokens begin with `ghs_` and may not ask; those of an app other than Actions are not told apart.
        """
        if self._token.startswith("ghs_"):
            return BOT
        try:
            return self._ask(_Request("GET", "/user", "ask who it is", "no permission"), answers.read_login)
        except GitHubTrouble as trouble:
            if trouble.status in {403, 404}:
                return BOT
            raise

    def pull(self, number: int) -> Pull:
        request = self._get(f"/pulls/{number}", "read the pull request", "pull-requests: read")
        return self._ask(request, answers.read_pull)

    def changed_files(self, number: int) -> list[ChangedFile]:
        """At most 3,000, which is what GitHub lists."""
        request = self._get(f"/pulls/{number}/files", "read the changed files", "pull-requests: read")
        return self._all(request, answers.read_file, MOST_FILES)

    def comments(self, number: int) -> list[Comment]:
        """The conversation of a pull request, the oldest first."""
        request = self._get(f"/issues/{number}/comments", "read comments", "pull-requests: read")
        return self._all(request, answers.read_comment, MOST_COMMENTS)

    def create_comment(self, number: int, body: str) -> Comment:
        request = self._post(f"/issues/{number}/comments", "write comments", PULLS, {"body": body})
        return self._ask(request, answers.read_comment)

    def edit_comment(self, comment: int, body: str) -> Comment:
        path = self._path(f"/issues/comments/{comment}")
        request = _Request("PATCH", path, "edit comments", PULLS, {"body": body})
        return self._ask(request, answers.read_comment)

    def delete_comment(self, comment: int) -> None:
        """Also when it was gone already."""
        self._delete(f"/issues/comments/{comment}")

    def reviews(self, number: int) -> list[Review]:
        request = self._get(f"/pulls/{number}/reviews", "read reviews", "pull-requests: read")
        return self._all(request, answers.read_review, MOST_COMMENTS)

    def review_comments(self, number: int) -> list[ReviewComment]:
        request = self._get(f"/pulls/{number}/comments", "read review comments", "pull-requests: read")
        return self._all(request, answers.read_review_comment, MOST_COMMENTS)

    def create_review(self, number: int, commit: str, body: str, comments: Sequence[Json]) -> Review:
        """All of it or nothing: status 422 when GitHub does not like the place of one comment."""
        content = {"commit_id": commit, "event": "COMMENT", "body": body, "comments": list(comments)}
        request = self._post(f"/pulls/{number}/reviews", "write reviews", PULLS, content)
        return self._ask(request, answers.read_review)

    def delete_review_comment(self, comment: int) -> None:
        """Also when it was gone already."""
        self._delete(f"/pulls/comments/{comment}")

    def create_check(self, content: Json) -> Check:
        """`content` as in GitHub's "Create a check run"."""
        return self._ask(self._post("/check-runs", "write checks", CHECKS, content), answers.read_check)

    def update_check(self, check: int, content: Json) -> Check:
        """Annotations are added to those that are there, so with some it is not asked twice."""
        path, again = self._path(f"/check-runs/{check}"), not content.get("output", {}).get("annotations")
        request = _Request("PATCH", path, "write checks", CHECKS, content, again=again)
        return self._ask(request, answers.read_check)

    def check(self, check: int) -> Check:
        return self._ask(self._get(f"/check-runs/{check}", "read checks", "checks: read"), answers.read_check)

    def upload_sarif(self, content: Json) -> str:
        """The id of the upload; `content` as in GitHub's "Upload an analysis as SARIF data"."""
        path, what = "/code-scanning/sarifs", "upload to code scanning"
        # The same log twice replaces itself.
        request = _Request("POST", self._path(path), what, SCANNING, content)
        return self._ask(request, answers.read_receipt)

    def sarif_status(self, upload: str) -> Processing:
        request = self._get(f"/code-scanning/sarifs/{upload}", "read from code scanning", SCANNING)
        return self._ask(request, answers.read_processing)

    def _path(self, rest: str) -> str:
        return f"/repos/{self.repository}{rest}"

    def _get(self, rest: str, what: str, needs: str) -> _Request:
        return _Request("GET", self._path(rest), what, needs)

    def _post(self, rest: str, what: str, needs: str, body: Json) -> _Request:
        return _Request("POST", self._path(rest), what, needs, body, again=False)

    def _delete(self, rest: str) -> None:
        try:
            self._ask(_Request("DELETE", self._path(rest), "delete comments", PULLS), answers.read_nothing)
        except GitHubTrouble as trouble:
            if trouble.status not in {404, 410}:
                raise

    def _all(self, request: _Request, read: Callable[[object], T], most: int) -> list[T]:
        """The items of all pages, the first `most` of them."""
        found: list[T] = []
        for page in range(1, most // PAGE + 1):
            asked = replace(request, query={"per_page": PAGE, "page": page})
            items, more = self._answer(asked, lambda answer: answers.read_list(answer, read))
            found += items
            if not more:
                break
        return found

    def _ask(self, request: _Request, read: Callable[[object], T]) -> T:
        return self._answer(request, read)[0]

    def _answer(self, request: _Request, read: Callable[[object], T], attempt: int = 0) -> tuple[T, bool]:
        """What the answer says, and whether there is a next page; asks again where that helps and does no harm."""
        try:
            return self._once(request, read, float(1 << attempt))
        except GitHubTrouble as trouble:
            harmless = request.again or not trouble.unclear
            if trouble.wait is None or not harmless or attempt >= RETRIES or not self._waits(trouble.wait):
                raise
        return self._answer(request, read, attempt + 1)

    def _once(self, request: _Request, read: Callable[[object], T], backoff: float) -> tuple[T, bool]:
        from github.GithubException import GithubException  # noqa: PLC0415 -- 100 ms that most scans never need

        what = request.what
        try:
            headers, content = self._requester().requestJsonAndCheck(
                request.verb, request.path, parameters=request.query, input=request.body
            )
            return read(content), 'rel="next"' in headers.get("link", "")
        except GithubException as error:
            refusal = Refusal(error.status, error.headers or {}, error.data)
            raise explained(refusal, what, request.needs, refusal.wait(self.pace.now(), backoff)) from error
        except OSError as error:
            # All exceptions of the HTTP library below PyGithub are such.
            reason = f"the connection broke, or took over {self.pace.timeout} seconds, when asked to {what}"
            raise GitHubTrouble(reason, wait=backoff, unclear=True) from error
        except Exception as error:
            # PyGithub raises ValueError, AttributeError and AssertionError for what it did not expect.
            reason = f"got an answer that is not GitHub's when asked to {what}"
            raise GitHubTrouble(reason, wait=backoff, unclear=True) from error

    def _requester(self) -> Requester:
        if self._open is None:
            from github import Auth, Github  # noqa: PLC0415 -- see above

            self._open = Github(
                auth=Auth.Token(self._token),
                base_url=self._api_url,
                timeout=self.pace.timeout,
                user_agent=f"fumehood/{__version__}",
                per_page=PAGE,
                # Its own retries know neither what may be repeated nor when to give up on Retry-After.
                retry=None,
                seconds_between_requests=0,
                seconds_between_writes=self.pace.between_writes,
            ).requester
        return self._open

    def _waits(self, seconds: float) -> bool:
        """Wait if there is patience left for it."""
        if self._waited + seconds > self.pace.patience:
            return False
        self._waited += seconds
        self.pace.sleep(seconds)
        return True
