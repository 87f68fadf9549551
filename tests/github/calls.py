"""A request that the description allows, on its way to the operation that carries it out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar
from urllib.parse import urlencode

from tests.github.answers import Voice, pages
from tests.github.faults import Answer, refused
from tests.github.state import CheckRun, Comment, Pull, Repository, Review, ReviewComment

Json = dict[str, Any]
T = TypeVar("T")


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


def known(call: Call, commit: str) -> str:
    if commit not in call.repository.commits:
        reason = f"No commit found for SHA: {commit}"
        raise Refused(refused(422, reason), reason)
    return commit
