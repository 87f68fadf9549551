"""What we use of GitHub's answers; one of another shape is an error, because a proxy's page may come as a success."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

T = TypeVar("T")


class NotGitHubs(ValueError):
    """An answer without what GitHub promises."""


@dataclass(frozen=True, slots=True)
class Pull:
    """A pull request as it is now; `head_repository` is None when the fork was deleted."""

    number: int
    head_sha: str
    base_sha: str
    head_repository: str | None
    is_open: bool


@dataclass(frozen=True, slots=True)
class ChangedFile:
    """A file of a pull request; `patch` is None when it is binary or too large."""

    path: str
    patch: str | None


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment in the conversation; `author` is a login, "" of an account that is gone."""

    id: int
    author: str
    body: str
    url: str


@dataclass(frozen=True, slots=True)
class ReviewComment:
    """A comment on a line of a diff; `outdated` when the diff has this line no more."""

    id: int
    author: str
    body: str
    path: str
    outdated: bool
    reply_to: int | None


@dataclass(frozen=True, slots=True)
class Review:
    """A review that was submitted."""

    id: int
    author: str
    body: str
    url: str


@dataclass(frozen=True, slots=True)
class Check:
    """A check run; `annotations` is how many it has so far."""

    id: int
    url: str
    annotations: int


@dataclass(frozen=True, slots=True)
class Processing:
    """How far code scanning is with an upload: `pending`, `complete` or `failed`, then with errors."""

    status: str
    errors: tuple[str, ...] = ()


def read_pull(answer: object) -> Pull:
    head = _field(answer, "head", dict)
    repository = head.get("repo")
    return Pull(
        number=_field(answer, "number", int),
        head_sha=_field(head, "sha", str),
        base_sha=_field(_field(answer, "base", dict), "sha", str),
        head_repository=None if repository is None else _field(repository, "full_name", str),
        is_open=_field(answer, "state", str) == "open",
    )


def read_file(answer: object) -> ChangedFile:
    return ChangedFile(_field(answer, "filename", str), _optional(answer, "patch", str))


def read_comment(answer: object) -> Comment:
    return Comment(
        id=_field(answer, "id", int),
        author=_author(answer),
        body=_optional(answer, "body", str) or "",
        url=_field(answer, "html_url", str),
    )


def read_review_comment(answer: object) -> ReviewComment:
    """A comment on a whole file is not outdated, although it never has a line."""
    on_file = _optional(answer, "subject_type", str) == "file"
    return ReviewComment(
        id=_field(answer, "id", int),
        author=_author(answer),
        body=_optional(answer, "body", str) or "",
        path=_field(answer, "path", str),
        outdated=_optional(answer, "line", int) is None and not on_file,
        reply_to=_optional(answer, "in_reply_to_id", int),
    )


def read_review(answer: object) -> Review:
    return Review(
        id=_field(answer, "id", int),
        author=_author(answer),
        body=_optional(answer, "body", str) or "",
        url=_field(answer, "html_url", str),
    )


def read_check(answer: object) -> Check:
    output = _field(answer, "output", dict)
    url = _optional(answer, "html_url", str) or ""
    return Check(_field(answer, "id", int), url, _field(output, "annotations_count", int))


def read_receipt(answer: object) -> str:
    """The id of an upload, which becomes part of a path."""
    receipt = _field(answer, "id", str)
    if not re.fullmatch(r"[A-Za-z0-9-]+", receipt):
        raise NotGitHubs("an odd id")
    return receipt


def read_processing(answer: object) -> Processing:
    errors = _optional(answer, "errors", list) or []
    return Processing(
        _field(answer, "processing_status", str), tuple(each for each in errors if isinstance(each, str))
    )


def read_login(answer: object) -> str:
    return _field(answer, "login", str)


def read_nothing(answer: object) -> None:
    """An answer without content."""
    if answer is not None:
        raise NotGitHubs("content where there is none")


def read_list(answer: object, read: Callable[[object], T]) -> list[T]:
    """All items of one page."""
    if not isinstance(answer, list):
        raise NotGitHubs("no list")
    return [read(each) for each in answer]


def _author(answer: object) -> str:
    user: dict[str, Any] | None = _optional(answer, "user", dict)
    return "" if user is None else _field(user, "login", str)


def _field(answer: object, name: str, kind: type[T]) -> T:
    value = _optional(answer, name, kind)
    if value is None:
        raise NotGitHubs(f"no {name}")
    return value


def _optional(answer: object, name: str, kind: type[T]) -> T | None:
    """What stands under a name; None where there is nothing or null."""
    if not isinstance(answer, dict):
        raise NotGitHubs("no object")
    value = answer.get(name)
    if value is not None and (not isinstance(value, kind) or isinstance(value, bool)):
        raise NotGitHubs(f"an odd {name}")
    return value
