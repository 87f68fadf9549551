"""What goes wrong between GitHub and us, in words a person understands, and how long waiting would take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fumehood.wording import printable

SECONDARY_WAIT = 60.0
"""Seconds; what GitHub asks for when it limits a client and does not say how long."""


class GitHubTrouble(Exception):
    """A step that GitHub did not let us make.

    `status` is None without an answer. `wait` is after how many seconds asking again makes sense, None for never.
    `forbidden` is true when the token lacks a permission that somebody could grant, `unclear` when GitHub may have
    done what was asked although no good answer came.
    """

    def __init__(
        self,
        reason: str,
        status: int | None = None,
        *,
        wait: float | None = None,
        forbidden: bool = False,
        unclear: bool = False,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = status
        self.wait = wait
        self.forbidden = forbidden
        self.unclear = unclear


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer with an error status; `headers` have names in lower case, `content` is its JSON, if it has any."""

    status: int
    headers: Mapping[str, Any] = field(default_factory=dict)
    content: object = None

    @property
    def message(self) -> str:
        """What GitHub says about it, with the first detail, printable and short; it may quote what we sent."""
        if not isinstance(self.content, dict):
            return ""
        said = [self.content.get("message"), _detail(self.content.get("errors"))]
        return printable(": ".join(text for text in said if isinstance(text, str) and text))

    @property
    def is_limit(self) -> bool:
        """Whether it is a rate limit, which GitHub answers with 403 or 429; one with 403 says so in words alone."""
        if self.status == 429:
            return True
        said = self.message.lower()
        return self.status == 403 and (
            "rate limit" in said
            or "retry-after" in self.headers
            or self.headers.get("x-ratelimit-remaining") == "0"
        )

    def wait(self, now: float, backoff: float) -> float | None:
        """Seconds after which asking again makes sense, None for never; `now` is Unix time, `backoff` 1, 2, 4 …."""
        asked = _number(self.headers.get("retry-after"))
        if not self.is_limit and self.status < 500 and self.status != 408:
            return None
        if asked is not None:
            return asked
        reset = _number(self.headers.get("x-ratelimit-reset"))
        if self.is_limit and self.headers.get("x-ratelimit-remaining") == "0" and reset is not None:
            return max(0.0, reset - now) + 1
        return SECONDARY_WAIT * backoff if self.is_limit else backoff


def explained(refusal: Refusal, what: str, needs: str, wait: float | None) -> GitHubTrouble:
    """The trouble in words; `what` completes "the token may not …", `needs` is a permission or ""."""
    status = refusal.status
    if refusal.is_limit:
        return GitHubTrouble(f"rate limit; would have to wait {duration(wait or 0)}", status, wait=wait)
    if status >= 500 or status == 408:
        reason = f"GitHub had trouble of its own when asked to {what} ({status})"
        return GitHubTrouble(reason, status, wait=wait, unclear=True)
    if status == 401:
        return GitHubTrouble("the token is not valid (401)", status)
    if status == 403 and (not refusal.message or refusal.message.startswith("Resource not accessible")):
        reason = f"the token may not {what} (403); it needs {needs}"
        return GitHubTrouble(reason, status, forbidden=True)
    said = {404: "not found, or hidden from the token", 410: "gone", 413: "too large"}
    detail = said.get(status) or refusal.message or "no reason given"
    return GitHubTrouble(f"GitHub refused to {what}: {detail} ({status})", status)


def duration(seconds: float) -> str:
    """`20 seconds`, `1 minute`, `24 minutes`: rounded up."""
    if seconds <= 90:
        return f"{max(1, round(seconds))} second{'' if round(seconds) <= 1 else 's'}"
    return f"{-(-seconds // 60):.0f} minutes"


def _detail(errors: object) -> object:
    """The first of a list of texts, or of objects that have a message."""
    first = errors[0] if isinstance(errors, list) and errors else None
    return first.get("message") if isinstance(first, dict) else first


def _number(value: object) -> float | None:
    """Whole seconds; a date, which GitHub does not send, is as good as nothing."""
    text = str(value)
    return float(text) if text.isascii() and text.isdigit() and len(text) < 12 else None
