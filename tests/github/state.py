"""What the server remembers: repositories, pull requests and all that was posted to them.

Tests make state with the methods of Repository, and read its lists to see what arrived.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha1
from typing import Any

from tests.github.patches import hunks, patch_of

SAME = "(the same repository)"
"""The head repository of a pull request that does not come from a fork."""

_START = datetime(2026, 1, 1, tzinfo=UTC)


def sha(name: str) -> str:
    """A commit that looks like one: 40 hexadecimal digits, always the same for the same name."""
    return sha1(name.encode(), usedforsecurity=False).hexdigest()


@dataclass(slots=True)
class Clock:
    """Ids and moments: each is asked for once and is greater than the last."""

    ids: Iterator[int] = field(default_factory=lambda: itertools.count(1001))
    seconds: Iterator[int] = field(default_factory=itertools.count)

    def id(self) -> int:
        return next(self.ids)

    def moment(self) -> str:
        return (_START + timedelta(seconds=next(self.seconds))).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True, slots=True)
class File:
    """A changed file; without a patch it is binary or too large for one."""

    name: str
    patch: str | None
    status: str = "modified"
    previous: str | None = None

    @classmethod
    def added(cls, name: str, text: str) -> File:
        return cls(name, patch_of("", text), "added")

    @classmethod
    def edited(cls, name: str, before: str, after: str) -> File:
        return cls(name, patch_of(before, after))

    def count(self, sign: str) -> int:
        return sum(line.startswith(sign) for line in (self.patch or "").split("\n"))


@dataclass(slots=True)
class Pull:
    number: int
    title: str
    author: str
    head_sha: str
    head_ref: str
    head_repository: str | None
    """The full name; None when the fork was deleted."""
    base_ref: str
    base_sha: str
    merge_sha: str
    """What `refs/pull/N/merge` and GITHUB_SHA name."""
    merge_base: str
    state: str
    draft: bool
    merged: bool
    files: list[File]
    created: str


@dataclass(slots=True)
class Comment:
    """A comment in the conversation of a pull request or an issue."""

    id: int
    number: int
    author: str
    body: str
    created: str
    updated: str


@dataclass(slots=True)
class CheckRun:
    id: int
    name: str
    head_sha: str
    status: str
    conclusion: str | None
    title: str | None
    summary: str | None
    text: str | None
    external_id: str
    details_url: str
    app: str
    started: str | None
    completed: str | None
    annotations: list[dict[str, Any]] = field(default_factory=list)
    chunks: list[int] = field(default_factory=list)
    """How many annotations came with each request."""


@dataclass(slots=True)
class Review:
    id: int
    number: int
    author: str
    body: str
    state: str
    commit: str
    submitted: str


@dataclass(slots=True)
class ReviewComment:
    """A comment on lines; `line` is None when it is outdated or stands on the file."""

    id: int
    number: int
    review: int | None
    author: str
    path: str
    body: str
    commit: str
    original_line: int | None
    line: int | None
    start_line: int | None
    side: str
    position: int | None
    hunk: str
    reply_to: int | None
    created: str
    updated: str


@dataclass(slots=True)
class Upload:
    """A SARIF upload; `log` is the document, or None when it could not be read."""

    id: str
    commit: str
    ref: str
    size: int
    """Bytes of the gzip file."""
    log: Any
    parameters: dict[str, Any]
    statuses: list[str]
    """What the next polls answer; the last one stays."""
    errors: list[str]


@dataclass(slots=True)
class Repository:
    """One repository; `private` decides whether reading needs a permission."""

    name: str
    """"owner/name"."""
    private: bool
    default_branch: str
    id: int
    clock: Clock
    fork: bool = False
    commits: set[str] = field(default_factory=set)
    refs: dict[str, str] = field(default_factory=dict)
    """Full name -> commit."""
    pulls: dict[int, Pull] = field(default_factory=dict)
    comments: list[Comment] = field(default_factory=list)
    checks: list[CheckRun] = field(default_factory=list)
    reviews: list[Review] = field(default_factory=list)
    review_comments: list[ReviewComment] = field(default_factory=list)
    uploads: list[Upload] = field(default_factory=list)
    deleted: list[Comment | ReviewComment] = field(default_factory=list)
    sarif_statuses: tuple[str, ...] = ("pending", "complete")
    """What polls of the next upload answer, one after the other."""
    sarif_errors: tuple[str, ...] = ()
    """What goes with a "failed"."""

    def commit(self, commit: str, *refs: str) -> str:
        """Make a commit known, and let full ref names point at it."""
        self.commits.add(commit)
        self.refs.update(dict.fromkeys(refs, commit))
        return commit

    def pull(
        self,
        number: int = 1,
        files: Iterable[File] = (),
        *,
        head_sha: str | None = None,
        head_ref: str = "feature",
        head_repository: str | None = SAME,
        base_ref: str | None = None,
        base_sha: str | None = None,
        merge_sha: str | None = None,
        merge_base: str | None = None,
        state: str = "open",
        draft: bool = False,
        merged: bool = False,
        author: str = "octocat",
        title: str = "A change",
    ) -> Pull:
        """Open a pull request; commits that are not given are made up from its number."""
        base_ref = base_ref or self.default_branch
        base_sha = base_sha or self.refs[f"refs/heads/{self.default_branch}"]
        made = Pull(
            number=number,
            title=title,
            author=author,
            head_sha=head_sha or sha(f"head of {number}"),
            head_ref=head_ref,
            head_repository=self.name if head_repository == SAME else head_repository,
            base_ref=base_ref,
            base_sha=base_sha,
            merge_sha=merge_sha or sha(f"merge of {number}"),
            merge_base=merge_base or base_sha,
            state=state,
            draft=draft,
            merged=merged,
            files=list(files),
            created=self.clock.moment(),
        )
        self.pulls[number] = made
        self.commit(made.base_sha, f"refs/heads/{base_ref}")
        self.commit(made.merge_base)
        self._show(made)
        return made

    def push(self, number: int, head_sha: str, files: Iterable[File] | None = None) -> None:
        """A new head; review comments whose line is in no hunk any more become outdated.

        GitHub also outdates a comment when the text of its line changed; here the number alone counts.
        """
        pull = self.pulls[number]
        pull.head_sha, pull.merge_sha = head_sha, sha(f"merge of {head_sha}")
        if files is not None:
            pull.files = list(files)
        self._show(pull)
        for comment in self.review_comments:
            if comment.number == number and comment.line is not None:
                comment.hunk, comment.position = self.place(number, comment.path, comment.line, comment.side)
                if comment.position is None:
                    comment.line = comment.start_line = None

    def _show(self, pull: Pull) -> None:
        self.commit(pull.head_sha, f"refs/pull/{pull.number}/head")
        self.commit(pull.merge_sha, f"refs/pull/{pull.number}/merge")

    def comment(self, number: int, body: str, *, author: str = "octocat") -> Comment:
        moment = self.clock.moment()
        made = Comment(self.clock.id(), number, author, body, moment, moment)
        self.comments.append(made)
        return made

    def review(
        self, number: int, body: str = "", *, author: str = "octocat", state: str = "COMMENTED"
    ) -> Review:
        head = self.pulls[number].head_sha
        made = Review(self.clock.id(), number, author, body, state, head, self.clock.moment())
        self.reviews.append(made)
        return made

    def review_comment(
        self,
        number: int,
        path: str,
        line: int | None,
        body: str,
        *,
        author: str = "octocat",
        start_line: int | None = None,
        side: str = "RIGHT",
        outdated: bool = False,
        reply_to: int | None = None,
        review: int | None = None,
        commit: str | None = None,
    ) -> ReviewComment:
        """A comment on a line (None: on the whole file); an outdated one has lost its line and position."""
        moment = self.clock.moment()
        hunk, position = self.place(number, path, line, side)
        made = ReviewComment(
            id=self.clock.id(),
            number=number,
            review=review if review is not None else self.clock.id(),
            author=author,
            path=path,
            body=body,
            commit=commit or self.pulls[number].head_sha,
            original_line=line,
            line=None if outdated else line,
            start_line=None if outdated else start_line,
            side=side,
            position=None if outdated else position,
            hunk=hunk,
            reply_to=reply_to,
            created=moment,
            updated=moment,
        )
        self.review_comments.append(made)
        return made

    def place(self, number: int, path: str, line: int | None, side: str) -> tuple[str, int | None]:
        """The head of the hunk a line lies in, and its position in the diff; "" and None when it lies in none."""
        for file in self.pulls[number].files:
            for hunk in hunks(file.patch) if file.name == path else ():
                numbered = hunk.right if side == "RIGHT" else hunk.left
                if line in numbered:
                    return hunk.text, numbered[line]
        return "", None
