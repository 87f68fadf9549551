"""Who a token speaks for and what it may do; GitHub's words when it may not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.github.answers import BOT

READ_ONLY = (
    "actions: read",
    "checks: read",
    "contents: read",
    "issues: read",
    "pull-requests: read",
    "security-events: read",
)
"""What GITHUB_TOKEN is cut down to for a fork or Dependabot when a workflow asks for everything."""
WRITE = ("checks: write", "contents: read", "pull-requests: write", "security-events: write")
"""What a workflow with all of our features asks for."""

NEEDED: Mapping[str, tuple[str, ...]] = {
    "pulls": ("pull-requests",),
    "issues": ("issues", "pull-requests"),
    "checks": ("checks",),
    "code-scanning": ("security-events",),
    "repos": ("contents",),
}
"""By the first word of an operation's id: the permissions of which one is enough."""
FREE = {"repos/get", "rate-limit/get"}
"""Open to every token that sees the repository."""


@dataclass(frozen=True, slots=True)
class Token:
    """`login` is the user of a personal token; GITHUB_TOKEN has none and speaks as the Actions app."""

    permissions: Mapping[str, str]
    repository: str | None = None
    """The only one it reaches; any when None."""
    login: str | None = None

    @property
    def author(self) -> str:
        return self.login or BOT

    def refusal(self, operation: str, method: str, repository: str, *, private: bool) -> str | None:
        """Why this token may not do this; None when it may. Public data may be read with any token."""
        if operation in FREE:
            return None
        if operation in {"checks/create", "checks/update"} and self.login is not None:
            return "You must authenticate via a GitHub App."
        if self._allows(operation, method, repository, private=private):
            return None
        return (
            f"Resource not accessible by {'integration' if self.login is None else 'personal access token'}"
        )

    def _allows(self, operation: str, method: str, repository: str, *, private: bool) -> bool:
        if operation == "users/get-authenticated":
            return self.login is not None
        group = operation.partition("/")[0]
        if method == "GET" and not private and group != "code-scanning":
            return True
        wanted = {"read", "write"} if method == "GET" else {"write"}
        granted = any(self.permissions.get(name) in wanted for name in NEEDED[group])
        return granted and self.repository in {None, repository}


def permissions(*scopes: str) -> dict[str, str]:
    """`"contents: read"` and so on as a mapping; ValueError for what a workflow could not say."""
    pairs = dict(scope.split(": ") for scope in scopes)
    if not set(pairs.values()) <= {"read", "write", "none"}:
        raise ValueError(f"not a permission: {scopes}")
    return pairs
