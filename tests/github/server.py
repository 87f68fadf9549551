r"""A GitHub of our own: a local HTTP server that takes what GitHub's description allows, and remembers it.

    with GitHub() as github:
        repository = github.repository("octo-org/octo-repo")
        repository.pull(7, [File.added("app.py", "import flask\n")])
        token = github.token("contents: read", "pull-requests: write")
        …  # a client of `github.url` with `token`
        assert [each.body for each in repository.comments] == ["…"]

What breaks the contract is refused as GitHub would, recorded in `violations`, and fails the `with` block.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from types import TracebackType
from typing import Self

from tests.github.faults import DEFAULT_STATUS, Fault, Kind, matches
from tests.github.listener import Listener
from tests.github.reception import Exchange, Hook, Reception
from tests.github.state import Repository, sha
from tests.github.tokens import Token, permissions

GHES = ("3.17", "3.18", "3.19")
"""The versions of GitHub Enterprise Server whose descriptions are at hand."""


@dataclass(slots=True)
class GitHub(Reception):
    """A running server; `ghes` is a version of GHES, None stands for github.com. `url` is GITHUB_API_URL."""

    host: str = "127.0.0.1"
    _listener: Listener | None = None

    def __enter__(self) -> Self:
        self._listener = Listener(self.host, self.handle)
        self.url = f"http://{self.host}:{self._listener.port}{self.base}"
        self._listener.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._listener is not None:
            self._listener.stop()
        if error is None:
            assert self.violations == [], "GitHub's contract was broken"

    def repository(
        self,
        name: str = "octo-org/octo-repo",
        *,
        private: bool = False,
        default_branch: str = "main",
        fork: bool = False,
    ) -> Repository:
        """The repository of this name; made with one commit on its default branch when it is new."""
        if name not in self.repositories:
            made = Repository(name, private, default_branch, self.clock.id(), self.clock, fork)
            made.commit(sha(f"{name} {default_branch}"), f"refs/heads/{default_branch}")
            self.repositories[name] = made
        return self.repositories[name]

    def token(self, *scopes: str, repository: str | None = None, login: str | None = None) -> str:
        """A token with these permissions, "contents: read" and so on; with a login it is that user's own."""
        text = f"{'ghs' if login is None else 'github_pat'}_{secrets.token_hex(18)}"
        self.tokens[text] = Token(permissions(*scopes), repository, login)
        return text

    def fail(
        self,
        where: str = "*",
        *,
        status: int | None = None,
        kind: Kind = "status",
        times: int | None = 1,
        skip: int = 0,
        applied: bool = False,
        retry_after: int | None = None,
        reset_in: int = 3600,
        seconds: float = 30.0,
        message: str | None = None,
    ) -> Fault:
        """Trouble for `times` requests (None: all) after the first `skip` that match; the oldest trouble goes first.

        `where` is an operation's id ("checks/create") or a glob over "METHOD /path" without the base path.
        `applied` carries the request out although its answer is lost; "slow" and "cut" always do.
        `retry_after` and `reset_in` are seconds of the rate limits; `seconds` is how long "slow" takes.
        """
        fault = Fault(
            where=where,
            kind=kind,
            status=status or DEFAULT_STATUS.get(kind, 200),
            times=times,
            skip=skip,
            applied=applied or kind in {"slow", "cut"},
            retry_after=retry_after,
            reset_at=int(time.time()) + reset_in,
            seconds=seconds,
            message=message,
        )
        self.faults.append(fault)
        return fault

    def before(self, where: str, call: Callable[[], object], *, skip: int = 0) -> None:
        """Call once when a matching request has arrived and nothing has been done yet; `where` as in `fail`."""
        self.hooks.append(Hook(where, call, after=False, skip=skip))

    def after(self, where: str, call: Callable[[], object], *, skip: int = 0) -> None:
        """Call once when a matching request has been carried out and is about to be answered."""
        self.hooks.append(Hook(where, call, after=True, skip=skip))

    def calls(self, where: str = "*") -> list[Exchange]:
        """The requests that match, in the order of their arrival."""
        return [each for each in self.requests if matches(where, each.operation, each.line)]

    @property
    def writes(self) -> list[str]:
        """One line for every request that is no GET: "POST /path -> 201"."""
        kept = (each for each in self.requests if not each.line.startswith("GET "))
        return [f"{each.line} -> {each.status}" for each in kept]

    def forgive(self, glob: str) -> list[str]:
        """Take out the violations a test expects, so that they do not fail it; AssertionError without one."""
        expected = [each for each in self.violations if fnmatchcase(each, glob)]
        assert expected, f"no violation matches {glob!r}: {self.violations}"
        self.violations[:] = [each for each in self.violations if each not in expected]
        return expected
