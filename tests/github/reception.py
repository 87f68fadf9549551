"""What a request goes through: hooks, the contract, trouble on demand, the token, the operation."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.github import limits
from tests.github.answers import Voice
from tests.github.calls import Call, Refused
from tests.github.description import Description, Match, load
from tests.github.faults import Answer, Fault, matches, refused
from tests.github.operations import carry_out
from tests.github.state import Clock, Pull, Repository
from tests.github.tokens import Token

LIMIT = 1000
"""Requests per hour that GITHUB_TOKEN may make in one repository."""

API_VERSIONS = {"2022-11-28"}


@dataclass(slots=True)
class Exchange:
    """One request and what came of it; `line` is "METHOD /path" without the base path and the query."""

    line: str
    operation: str
    """GitHub's own name of it, such as "checks/create"; "" when there is none."""
    query: Mapping[str, str]
    headers: Mapping[str, str]
    """With names in lower case."""
    body: Any
    status: int = 0
    """0 until it is answered, and when the connection was broken on purpose."""


@dataclass(slots=True)
class Hook:
    """What is called once, and how many matching requests are let pass before."""

    where: str
    call: Callable[[], object]
    after: bool
    skip: int
    done: bool = False

    def is_due(self, exchange: Exchange) -> bool:
        if self.done or not matches(self.where, exchange.operation, exchange.line):
            return False
        self.skip, self.done = self.skip - 1, self.skip == 0
        return self.done


@dataclass(slots=True)
class Reception:
    """One edition of GitHub without its sockets; `url` is what clients call it by."""

    ghes: str | None = None
    url: str = ""
    requests: list[Exchange] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    repositories: dict[str, Repository] = field(default_factory=dict)
    tokens: dict[str, Token] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    hooks: list[Hook] = field(default_factory=list)
    clock: Clock = field(default_factory=Clock)
    lock: threading.RLock = field(default_factory=threading.RLock)

    @property
    def base(self) -> str:
        """The path that all others stand under."""
        return "" if self.ghes is None else "/api/v3"

    @property
    def web(self) -> str:
        """What GITHUB_SERVER_URL would be; nothing listens there."""
        return "https://github.com" if self.ghes is None else "https://ghes.example.com"

    @property
    def voice(self) -> Voice:
        return Voice(self.url, self.web)

    @property
    def description(self) -> Description:
        return load("api.github.com" if self.ghes is None else f"ghes-{self.ghes}")

    def handle(
        self, method: str, target: str, headers: Mapping[str, str], raw: bytes
    ) -> tuple[Answer, Fault | None]:
        """What one request is answered, and the trouble this answer gets into; never raises."""
        try:
            return self._handle(method, target, headers, raw)
        except Exception as error:
            self.violations.append(f"{method} {target}: this server broke: {error!r}")
            return refused(500, repr(error)), None

    def _handle(
        self, method: str, target: str, headers: Mapping[str, str], raw: bytes
    ) -> tuple[Answer, Fault | None]:
        parts = urlsplit(target)
        within = parts.path.startswith(f"{self.base}/")
        path = parts.path.removeprefix(self.base) if within else parts.path
        match = self.description.match(method, path) if within else None
        exchange = Exchange(
            line=f"{method} {path}",
            operation="" if match is None else match.operation.id,
            query=dict(parse_qsl(parts.query, keep_blank_values=True)),
            headers=headers,
            body=_json(raw),
        )
        with self.lock:
            self.requests.append(exchange)
        self._run_hooks(exchange, after=False)
        with self.lock:
            answer, fault = self._answer(exchange, match, raw)
        self._run_hooks(exchange, after=True)
        broken = fault is not None and fault.kind == "reset"
        exchange.status = 0 if broken else answer.status
        return self._with_headers(answer), fault

    def _answer(self, exchange: Exchange, match: Match | None, raw: bytes) -> tuple[Answer, Fault | None]:
        """A request that breaks the contract is refused before anything else can go wrong with it."""
        if match is None:
            return self._violated(exchange, 404, "is not an operation of this edition"), None
        if problem := _header_problem(exchange, raw):
            return self._violated(exchange, 400, problem), None
        if problems := self._problems(exchange, match):
            return self._violated(exchange, 422, "; ".join(problems)), None
        due = [each for each in self.faults if each.is_due(exchange.operation, exchange.line)]
        if not due:
            return self._carried_out(exchange, match), None
        due[0].strike()
        real = self._carried_out(exchange, match) if due[0].applied else Answer(200)
        return due[0].answer(real, listing="/list-" in exchange.operation), due[0]

    def _problems(self, exchange: Exchange, match: Match) -> list[str]:
        found = self.description.problems(match.operation, exchange.query, exchange.body)
        if found or not isinstance(exchange.body, dict):
            return found
        return limits.problems(match.operation.id, exchange.body, self._pull(match))

    def _violated(self, exchange: Exchange, status: int, problem: str) -> Answer:
        self.violations.append(f"{exchange.line}: {problem}")
        return refused(status, errors=[problem])

    def _carried_out(self, exchange: Exchange, match: Match) -> Answer:
        try:
            return self._authorised(exchange, match)
        except Refused as refusal:
            if refusal.violation:
                self.violations.append(f"{exchange.line}: {refusal.violation}")
            return refusal.answer

    def _authorised(self, exchange: Exchange, match: Match) -> Answer:
        operation = match.operation
        token = self._token(exchange.headers.get("authorization", ""))
        repository = self._repository(match, token)
        reason = token.refusal(operation.id, operation.method, repository.name, private=repository.private)
        if reason:
            raise Refused(refused(403, reason))
        if operation.id == "rate-limit/get":
            return Answer(200, self.voice.rate_limit(LIMIT, len(self.requests), int(time.time()) + 3600))
        return carry_out(
            Call(
                operation=operation.id,
                repository=repository,
                repositories=self.repositories,
                voice=self.voice,
                parameters=match.parameters,
                query=exchange.query,
                body=exchange.body,
                author=token.author,
                url=self.url + exchange.line.split(" ", 1)[1],
            )
        )

    def _token(self, authorization: str) -> Token:
        scheme, _, text = authorization.partition(" ")
        if scheme.lower() not in {"token", "bearer"}:
            raise Refused(refused(401, "Requires authentication"))
        if text not in self.tokens:
            raise Refused(refused(401))
        return self.tokens[text]

    def _repository(self, match: Match, token: Token) -> Repository:
        """The one named by the path; a nameless one for what is about no repository."""
        if "owner" not in match.parameters:
            return Repository("", private=False, default_branch="", id=0, clock=self.clock)
        name = f"{match.parameters['owner']}/{match.parameters['repo']}"
        repository = self.repositories.get(name)
        if repository is None or (repository.private and token.repository not in {None, name}):
            raise Refused(refused(404))
        return repository

    def _pull(self, match: Match) -> Pull | None:
        name = f"{match.parameters.get('owner')}/{match.parameters.get('repo')}"
        repository = self.repositories.get(name)
        return None if repository is None else repository.pulls.get(match.parameters.get("pull_number", 0))

    def _run_hooks(self, exchange: Exchange, *, after: bool) -> None:
        with self.lock:
            due = [each for each in self.hooks if each.after is after and each.is_due(exchange)]
        for hook in due:
            hook.call()

    def _with_headers(self, answer: Answer) -> Answer:
        used, given = len(self.requests), {name for name, _ in answer.headers}
        limits_ = (
            ("X-RateLimit-Limit", str(LIMIT)),
            ("X-RateLimit-Remaining", str(max(0, LIMIT - used))),
            ("X-RateLimit-Reset", str(int(time.time()) + 3600)),
            ("X-RateLimit-Resource", "core"),
        )
        common = (
            ("Content-Type", "application/json; charset=utf-8"),
            ("X-GitHub-Request-Id", f"{used:04X}:0001"),
            *(limits_ if self.ghes is None else (("X-GitHub-Enterprise-Version", f"{self.ghes}.0"),)),
        )
        more = (pair for pair in common if pair[0] not in given)
        return Answer(answer.status, answer.body, (*answer.headers, *more))


def _header_problem(exchange: Exchange, raw: bytes) -> str:
    """What GitHub would not put up with in the headers, or in a body that is no JSON; "" for nothing."""
    given = exchange.headers
    if missing := [name for name in ("accept", "user-agent") if not given.get(name)]:
        return f"no {missing[0]} header"
    if given.get("x-github-api-version", "2022-11-28") not in API_VERSIONS:
        return "an API version nobody knows"
    if raw and not given.get("content-type", "").startswith("application/json"):
        return "a body that does not say it is JSON"
    return "a body that is not JSON" if raw and exchange.body is None else ""


def _json(raw: bytes) -> Any:
    try:
        return json.loads(raw) if raw else None
    except ValueError:
        return None
