"""What can go wrong between a client and GitHub, on demand: the answers, and how a connection breaks."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any, Literal

Kind = Literal[
    "status",
    "read-only",
    "primary-limit",
    "secondary-limit",
    "html",
    "not-json",
    "other-shape",
    "empty",
    "slow",
    "reset",
    "cut",
]

MESSAGES = {
    400: "Problems parsing JSON",
    401: "Bad credentials",
    403: "Resource not accessible by integration",
    404: "Not Found",
    408: "Request Timeout",
    410: "This issue was deleted",
    413: "Request Entity Too Large",
    422: "Validation Failed",
    429: "Too Many Requests",
    500: "Server Error",
    502: "Server Error",
    503: "Service Unavailable",
    504: "We couldn't respond to your request in time. Sorry about that.",
}

UNICORN = b"<!DOCTYPE html>\n<html><head><title>Unicorn!</title></head><body>Too long.</body></html>\n"

DEFAULT_STATUS = {"status": 500, "read-only": 403, "primary-limit": 403, "secondary-limit": 403}
"""By kind, when none is asked for; 200 for the others."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent back; `body` is rendered as JSON unless it is bytes, None is no body."""

    status: int
    body: Any = None
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def content(self) -> bytes:
        if self.body is None:
            return b""
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


def refused(status: int, message: str | None = None, **more: Any) -> Answer:
    """An error in GitHub's shape."""
    said = {"message": message or MESSAGES[status], **more}
    return Answer(
        status, {**said, "documentation_url": "https://docs.github.com/rest", "status": str(status)}
    )


@dataclass(slots=True)
class Fault:
    """One kind of trouble for the requests that match `where`; `hits` counts how often it struck."""

    where: str
    kind: Kind
    status: int
    times: int | None
    """How often it strikes; None for always."""
    skip: int
    """How many matching requests pass before."""
    applied: bool
    """Whether GitHub did what was asked before the trouble began."""
    retry_after: int | None
    reset_at: int
    seconds: float
    message: str | None
    hits: int = 0

    def is_due(self, operation: str, line: str) -> bool:
        """Whether it wants this request, which counts as let pass if not; `line` is "METHOD /path"."""
        if self.times == 0 or not matches(self.where, operation, line):
            return False
        self.skip, due = max(0, self.skip - 1), self.skip == 0
        return due

    def strike(self) -> None:
        self.times = None if self.times is None else self.times - 1
        self.hits += 1

    def answer(self, real: Answer, *, listing: bool) -> Answer:
        """What is sent instead of the real answer; `listing` is whether a list is expected."""
        html = (("Content-Type", "text/html; charset=utf-8"),)
        other: object = {"message": "ok"} if listing else ["ok"]
        made: dict[str, Callable[[], Answer]] = {
            "status": lambda: refused(self.status, self.message),
            "read-only": lambda: refused(self.status, self.message),
            "primary-limit": self._primary,
            "secondary-limit": self._secondary,
            "html": lambda: Answer(self.status, UNICORN, html),
            "not-json": lambda: Answer(self.status, b'{"id": 1, "url": '),
            "other-shape": lambda: Answer(self.status, other),
            "empty": lambda: Answer(self.status, b""),
        }
        return made[self.kind]() if self.kind in made else real

    def _primary(self) -> Answer:
        message = self.message or "API rate limit exceeded for installation ID 1."
        limits = (("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", str(self.reset_at)))
        return Answer(self.status, refused(403, message).body, limits)

    def _secondary(self) -> Answer:
        message = (
            self.message
            or "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."
        )
        wait = () if self.retry_after is None else (("Retry-After", str(self.retry_after)),)
        return Answer(self.status, refused(403, message).body, wait)


def matches(where: str, operation: str, line: str) -> bool:
    """`where` is an operation's id or a glob over "METHOD /path"."""
    return fnmatchcase(operation, where) or fnmatchcase(line, where)
