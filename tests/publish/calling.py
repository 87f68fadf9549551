"""A client of the contract server that waits by a clock of its own."""

from __future__ import annotations

from dataclasses import dataclass, field

from fumehood.publish.client import Client, Pace
from tests.github.server import GitHub
from tests.github.state import Repository
from tests.github.tokens import WRITE


@dataclass(slots=True)
class Clock:
    """Seconds that pass only when somebody sleeps."""

    now: float = 1_700_000_000.0
    slept: list[float] = field(default_factory=list)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    def time(self) -> float:
        return self.now


def client_of(
    github: GitHub,
    repository: Repository,
    *scopes: str,
    clock: Clock | None = None,
    login: str | None = None,
    token: str = "",
    timeout: int = 5,
) -> Client:
    """With all permissions a workflow of ours asks for, unless some or a token are given."""
    clock = clock or Clock()
    pace = Pace(clock.sleep, clock.time, timeout=timeout, between_writes=0)
    token = token or github.token(*(scopes or WRITE), login=login)
    return Client(repository.name, token, api_url=github.url, pace=pace)
