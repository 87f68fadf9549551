"""Why the workflow runs: GitHub's event, read from the environment and from a payload that may be anything.

What the names hold for each event is documented in "Events that trigger workflows" of GitHub's documentation.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from fumehood.regex import regex

LARGEST = 26 * 1024 * 1024
"""Bytes of an event file; GitHub sends none above 25 MB."""
QUEUE = "refs/heads/gh-readonly-queue/"
DEPENDABOT = "dependabot[bot]"

_COMMIT = regex(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_REPOSITORY = regex(r"[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+")


class Kind(Enum):
    """The events that are told apart; the values are GitHub's names."""

    PUSH = "push"
    PULL_REQUEST = "pull_request"
    PULL_REQUEST_TARGET = "pull_request_target"
    MERGE_GROUP = "merge_group"
    WORKFLOW_RUN = "workflow_run"
    SCHEDULE = "schedule"
    DISPATCH = "workflow_dispatch"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PullRequest:
    """The pull request an event is about; `head_repository` is None when the fork was deleted."""

    number: int
    head_sha: str
    base_sha: str
    head_repository: str | None
    author: str
    closed: bool
    fork: bool


@dataclass(frozen=True, slots=True)
class FinishedRun:
    """The run a `workflow_run` event follows; `event` is what had started it."""

    head_sha: str
    head_repository: str | None
    event: str


@dataclass(frozen=True, slots=True)
class Event:
    """`sha` and `ref` are GITHUB_SHA and GITHUB_REF, for a pull request those of the merge commit.

    Names that are not well-formed are empty. `note` says why the kind is OTHER although the event has a name.
    """

    kind: Kind
    repository: str = ""
    sha: str = ""
    ref: str = ""
    pull: PullRequest | None = None
    run: FinishedRun | None = None
    is_dependabot: bool = False
    note: str = ""

    @property
    def is_merge_queue(self) -> bool:
        """Also true for the push that comes with a `merge_group` event."""
        return self.kind is Kind.MERGE_GROUP or self.ref.startswith(QUEUE)

    @property
    def is_fork(self) -> bool:
        return self.pull is not None and self.pull.fork

    @property
    def commit(self) -> str:
        """What check runs and links are about: the head of a pull request and not its merge commit."""
        return self.sha if self.pull is None else self.pull.head_sha


def load_payload(environ: Mapping[str, str]) -> bytes | None:
    """The event file, or a little more than the LARGEST one may have; None when there is none to be read."""
    try:
        with Path(environ.get("GITHUB_EVENT_PATH", "")).open("rb") as stream:
            return stream.read(LARGEST + 1)
    except (OSError, ValueError):
        return None


def read_event(environ: Mapping[str, str], payload: bytes | None) -> Event:
    """The event; `payload` is what `load_payload` gave.

    Never raises: a payload that is missing, too large or not what GitHub sends makes the event OTHER, with a note.
    """
    content, note = _content(payload)
    named = environ.get("GITHUB_EVENT_NAME", "")
    kind = next((each for each in Kind if each.value == named), Kind.OTHER)
    repository = _matching(_REPOSITORY, environ.get("GITHUB_REPOSITORY"))
    pull, run = _pull(content, repository), _run(content)
    if not note and kind in {Kind.PULL_REQUEST, Kind.PULL_REQUEST_TARGET} and pull is None:
        note = "the event file has no pull request"
    if not note and kind is Kind.WORKFLOW_RUN and run is None:
        note = "the event file has no workflow run"
    if note:
        kind = Kind.OTHER
    return Event(
        kind=kind,
        repository=repository,
        sha=_matching(_COMMIT, environ.get("GITHUB_SHA")),
        ref=environ.get("GITHUB_REF", ""),
        pull=pull if kind in {Kind.PULL_REQUEST, Kind.PULL_REQUEST_TARGET} else None,
        run=run if kind is Kind.WORKFLOW_RUN else None,
        is_dependabot=(environ.get("GITHUB_ACTOR") or _text(content, "sender", "login")) == DEPENDABOT,
        note=note,
    )


def _content(payload: bytes | None) -> tuple[object, str]:
    """What the file holds; and what is wrong with it, "" for nothing."""
    if payload is None:
        return None, "there is no event file"
    if len(payload) > LARGEST:
        return None, "the event file is too large"
    try:
        content = json.loads(payload)
    except (ValueError, RecursionError):
        return None, "the event file is not JSON"
    return (content, "") if isinstance(content, dict) else (None, "the event file is not an object")


def _pull(content: object, repository: str) -> PullRequest | None:
    number = _at(content, "pull_request", "number")
    head_sha = _matching(_COMMIT, _at(content, "pull_request", "head", "sha"))
    if not isinstance(number, int) or isinstance(number, bool) or number < 1 or not head_sha:
        return None
    head_repository = _text(content, "pull_request", "head", "repo", "full_name") or None
    base = _text(content, "pull_request", "base", "repo", "full_name") or repository
    return PullRequest(
        number=number,
        head_sha=head_sha,
        base_sha=_matching(_COMMIT, _at(content, "pull_request", "base", "sha")),
        head_repository=head_repository,
        author=_text(content, "pull_request", "user", "login"),
        closed=_at(content, "action") == "closed" or _at(content, "pull_request", "state") == "closed",
        fork=head_repository is None or head_repository.lower() != base.lower(),
    )


def _run(content: object) -> FinishedRun | None:
    head_sha = _matching(_COMMIT, _at(content, "workflow_run", "head_sha"))
    if not head_sha:
        return None
    return FinishedRun(
        head_sha=head_sha,
        head_repository=_text(content, "workflow_run", "head_repository", "full_name") or None,
        event=_text(content, "workflow_run", "event"),
    )


def _at(content: object, *names: str) -> Any:
    """What stands under these names; None where there is nothing."""
    for name in names:
        if not isinstance(content, dict):
            return None
        content = content.get(name)
    return content


def _text(content: object, *names: str) -> str:
    value = _at(content, *names)
    return value if isinstance(value, str) else ""


def _matching(pattern: re.Pattern[str], value: object) -> str:
    return value if isinstance(value, str) and pattern.fullmatch(value) else ""
