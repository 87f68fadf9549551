"""A GitHub of our own: a local HTTP server that takes what GitHub's description allows, and remembers it.

    with GitHub(ghes=None) as github:
        repository = github.repository("octo-org/octo-repo")
        repository.pull(7, [File.added("app.py", "import flask\\n")])
        token = github.token("contents: read", "pull-requests: write")
        …  # a client with `github.url` and `token`
        assert [each.body for each in repository.comments] == ["…"]

What breaks the contract is refused as GitHub would, recorded in `violations`, and fails the `with` block.
"""

from __future__ import annotations

import contextlib
import json
import secrets
import socket
import socketserver
import struct
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from tests.github import description, limits
from tests.github.answers import Voice
from tests.github.faults import DEFAULT_STATUS, Answer, Fault, Kind, matches, refused
from tests.github.operations import Call, Refused, carry_out
from tests.github.state import Clock, Repository, sha
from tests.github.tokens import Token, permissions

GHES = ("3.17", "3.18", "3.19")
"""The versions of GitHub Enterprise Server whose descriptions are at hand."""

LIMIT = 1000
"""Requests per hour that GITHUB_TOKEN may make in one repository."""

API_VERSIONS = {"2022-11-28"}

Hook = Callable[["GitHub"], object]


@dataclass(slots=True)
class Exchange:
    """One request and what came of it; `line` is "METHOD /path" without the base path and the query."""

    line: str
    operation: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    """With names in lower case."""
    body: Any
    status: int = 0
    """0 until it is answered, and when the connection was broken on purpose."""


@dataclass(slots=True)
class _Waiting:
    """A hook and how many matching requests it lets pass."""

    where: str
    call: Hook
    after: bool
    skip: int
    done: bool = False


@dataclass(slots=True)
class GitHub:
    """The server; `ghes` is a version of GHES, None stands for github.com."""

    ghes: str | None = None
    host: str = "127.0.0.1"
    requests: list[Exchange] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    repositories: dict[str, Repository] = field(default_factory=dict)
    tokens: dict[str, Token] = field(default_factory=dict)
    clock: Clock = field(default_factory=Clock)
    lock: threading.RLock = field(default_factory=threading.RLock)
    closing: threading.Event = field(default_factory=threading.Event)
    _faults: list[Fault] = field(default_factory=list)
    _hooks: list[_Waiting] = field(default_factory=list)
    _server: _Server | None = None
    _thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        self._server = _Server((self.host, 0), self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.closing.set()
        assert self._server is not None
        assert self._thread is not None
        self._server.shutdown()
        self._thread.join()
        self._server.disconnect()
        self._server.server_close()
        if error is None:
            assert self.violations == [], "GitHub's contract was broken"

    @property
    def base(self) -> str:
        return "" if self.ghes is None else "/api/v3"

    @property
    def url(self) -> str:
        """What GITHUB_API_URL would be: without a slash at the end."""
        assert self._server is not None
        return f"http://{self.host}:{self._server.server_address[1]}{self.base}"

    @property
    def web(self) -> str:
        """What GITHUB_SERVER_URL would be; nothing listens there."""
        return "https://github.com" if self.ghes is None else "https://ghes.example.com"

    @property
    def voice(self) -> Voice:
        return Voice(self.url, self.web)

    @property
    def description(self) -> description.Description:
        return description.load("api.github.com" if self.ghes is None else f"ghes-{self.ghes}")

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
        """Trouble for `times` requests (None: all) after the first `skip` that match.

        `where` is an operation's id ("checks/create") or a glob over "METHOD /path" without the base path.
        `applied` carries the request out although its answer is lost; "slow" and "cut" always do.
        `reset_in` and `retry_after` are seconds of the rate limits; `seconds` is how long "slow" takes.
        """
        default = DEFAULT_STATUS.get(kind, 200)
        fault = Fault(
            where=where,
            kind=kind,
            status=status or (500 if kind == "status" else default),
            times=times,
            skip=skip,
            applied=applied or kind in {"slow", "cut"},
            retry_after=retry_after,
            reset_at=int(time.time()) + reset_in,
            seconds=seconds,
            message=message,
        )
        with self.lock:
            self._faults.append(fault)
        return fault

    def before(self, where: str, call: Hook, *, skip: int = 0) -> None:
        """Call once when a matching request has arrived and nothing has been done yet."""
        self._hooks.append(_Waiting(where, call, after=False, skip=skip))

    def after(self, where: str, call: Hook, *, skip: int = 0) -> None:
        """Call once when a matching request has been carried out and is about to be answered."""
        self._hooks.append(_Waiting(where, call, after=True, skip=skip))

    def calls(self, where: str = "*") -> list[Exchange]:
        """The requests that match, in the order of their arrival."""
        return [each for each in self.requests if matches(where, each.operation, each.line)]

    @property
    def writes(self) -> list[str]:
        """ "METHOD /path -> status" of everything but GET."""
        return [f"{each.line} -> {each.status}" for each in self.requests if not each.line.startswith("GET ")]

    def forgive(self, glob: str) -> list[str]:
        """Take out the violations a test expects, so that they do not fail it; AssertionError without one."""
        expected = [each for each in self.violations if fnmatchcase(each, glob)]
        assert expected, f"no violation matches {glob!r}: {self.violations}"
        self.violations[:] = [each for each in self.violations if each not in expected]
        return expected

    def handle(
        self, method: str, target: str, headers: Mapping[str, str], raw: bytes
    ) -> tuple[Answer, Fault | None]:
        """What one request is answered, and the trouble its answer gets into."""
        parts = urlsplit(target)
        line = f"{method} {parts.path.removeprefix(self.base) or '/'}"
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        exchange = Exchange(line, "", query, headers, _json(raw))
        match = self.description.match(*line.split(" ", 1)) if parts.path.startswith(self.base) else None
        exchange.operation = "" if match is None else match.operation.id
        with self.lock:
            self.requests.append(exchange)
        self._run_hooks(exchange, after=False)
        with self.lock:
            fault = next((each for each in self._faults if each.strikes(exchange.operation, line)), None)
            answer = self._refusal(exchange, match, raw) or self._answered(exchange, match, fault)
        self._run_hooks(exchange, after=True)
        answer = answer if fault is None else fault.answer(answer)
        exchange.status = 0 if fault is not None and fault.kind == "reset" else answer.status
        return self._with_headers(answer), fault

    def _refusal(self, exchange: Exchange, match: description.Match | None, raw: bytes) -> Answer | None:
        """The answer to what breaks the contract; None when nothing does."""
        if match is None:
            return self._violated(exchange, refused(404), "is not an operation of this edition")
        for problem in self._headers(exchange, raw):
            return self._violated(exchange, refused(400, problem), problem)
        problems = self.description.problems(match.operation, exchange.query, exchange.body)
        if not problems and match.operation.body is not None:
            problems = limits.problems(match.operation.id, exchange.body or {}, self._pull(match))
        if problems:
            return self._violated(exchange, refused(422, errors=problems), "; ".join(problems))
        return None

    def _violated(self, exchange: Exchange, answer: Answer, problem: str) -> Answer:
        self.violations.append(f"{exchange.line}: {problem}")
        return answer

    def _headers(self, exchange: Exchange, raw: bytes) -> list[str]:
        given = exchange.headers
        found = [f"no {name} header" for name in ("accept", "user-agent") if not given.get(name)]
        if raw and not given.get("content-type", "").startswith("application/json"):
            found.append("a body that does not say it is JSON")
        if raw and exchange.body is None:
            found.append("Problems parsing JSON")
        if given.get("x-github-api-version", "2022-11-28") not in API_VERSIONS:
            found.append("an API version nobody knows")
        return found

    def _answered(self, exchange: Exchange, match: description.Match | None, fault: Fault | None) -> Answer:
        assert match is not None
        if fault is not None and not fault.applied:
            return Answer(200, [] if fault.kind == "other-shape" and "list" in exchange.operation else None)
        try:
            return self._carried_out(exchange, match)
        except Refused as refusal:
            if refusal.violation:
                self.violations.append(f"{exchange.line}: {refusal.violation}")
            return refusal.answer

    def _carried_out(self, exchange: Exchange, match: description.Match) -> Answer:
        token = self._token(exchange.headers.get("authorization", ""))
        repository = self._repository(match, token)
        name = repository.name if repository else ""
        private = repository is not None and repository.private
        if reason := token.refusal(match.operation.id, match.operation.method, name, private=private):
            raise Refused(refused(403, reason))
        if match.operation.id == "rate-limit/get":
            return Answer(200, self.voice.rate_limit(LIMIT, len(self.requests), int(time.time()) + 3600))
        path = exchange.line.split(" ", 1)[1]
        return carry_out(
            Call(
                operation=match.operation.id,
                repository=repository or Repository("", False, "", 0, self.clock),
                repositories=self.repositories,
                voice=self.voice,
                parameters=match.parameters,
                query=exchange.query,
                body=exchange.body,
                author=token.author,
                url=f"{self.url}{path}",
            )
        )

    def _token(self, authorization: str) -> Token:
        scheme, _, text = authorization.partition(" ")
        if scheme.lower() not in {"token", "bearer"}:
            raise Refused(refused(401, "Requires authentication"))
        if text not in self.tokens:
            raise Refused(refused(401))
        return self.tokens[text]

    def _repository(self, match: description.Match, token: Token) -> Repository | None:
        if "owner" not in match.parameters:
            return None
        name = f"{match.parameters['owner']}/{match.parameters['repo']}"
        repository = self.repositories.get(name)
        if repository is None or (repository.private and token.repository not in {None, name}):
            raise Refused(refused(404))
        return repository

    def _pull(self, match: description.Match) -> Any:
        owner, repo = match.parameters.get("owner"), match.parameters.get("repo")
        repository = self.repositories.get(f"{owner}/{repo}")
        return repository and repository.pulls.get(match.parameters.get("pull_number", 0))

    def _run_hooks(self, exchange: Exchange, *, after: bool) -> None:
        due = []
        with self.lock:
            for hook in self._hooks:
                if (
                    hook.done
                    or hook.after is not after
                    or not matches(hook.where, exchange.operation, exchange.line)
                ):
                    continue
                if hook.skip:
                    hook.skip -= 1
                    continue
                hook.done = True
                due.append(hook.call)
        for call in due:
            call(self)

    def _with_headers(self, answer: Answer) -> Answer:
        given = {name.lower() for name, _ in answer.headers}
        common = {
            "Content-Type": "application/json; charset=utf-8",
            "X-GitHub-Request-Id": f"{len(self.requests):04X}:0001",
            "X-GitHub-Media-Type": "github.v3; format=json",
        }
        if self.ghes is None:
            common |= {
                "X-RateLimit-Limit": str(LIMIT),
                "X-RateLimit-Remaining": str(max(0, LIMIT - len(self.requests))),
                "X-RateLimit-Reset": str(int(time.time()) + 3600),
                "X-RateLimit-Resource": "core",
            }
        else:
            common["X-GitHub-Enterprise-Version"] = f"{self.ghes}.0"
        more = tuple(pair for pair in common.items() if pair[0].lower() not in given)
        return Answer(answer.status, answer.body, (*answer.headers, *more))


def _json(raw: bytes) -> Any:
    try:
        return json.loads(raw) if raw else None
    except ValueError:
        return None


class _Server(socketserver.ThreadingTCPServer):
    """Connections of their own threads, all of which end with the server."""

    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, address: tuple[str, int], github: GitHub) -> None:
        super().__init__(address, _Handler)
        self.github = github
        self.open: set[socket.socket] = set()

    def process_request(self, request: Any, client_address: Any) -> None:
        self.open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self.open.discard(request)
        super().shutdown_request(request)

    def disconnect(self) -> None:
        for connection in list(self.open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no trouble of ours."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def _handle(self) -> None:
        raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        github = self.server.github
        try:
            answer, fault = github.handle(self.command, self.path, headers, raw)
        except Exception as error:  # noqa: BLE001
            github.violations.append(f"{self.command} {self.path}: the server broke: {error!r}")
            answer, fault = Answer(500, {"message": repr(error)}), None
        self._send(answer, fault)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = do_HEAD = _handle  # noqa: N815

    def _send(self, answer: Answer, fault: Fault | None) -> None:
        content = answer.content
        length = () if answer.status == 204 else (("Content-Length", str(len(content))),)
        lines = [f"{name}: {value}" for name, value in (*answer.headers, *length)]
        reason = HTTPStatus(answer.status or 200).phrase
        head = "\r\n".join([f"HTTP/1.1 {answer.status} {reason}", *lines, "", ""]).encode("latin-1")
        half = len(content) // 2
        match fault.kind if fault is not None else None:
            case "reset":
                self._reset()
            case "cut":
                self.wfile.write(head + content[:half])
                self.close_connection = True
            case "slow":
                assert fault is not None
                self.wfile.write(head + content[:half])
                self.server.github.closing.wait(fault.seconds)
                self.wfile.write(content[half:])
            case _:
                self.wfile.write(head + content)

    def _reset(self) -> None:
        """Close without a goodbye: the client sees ECONNRESET."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on stderr: `requests` is the log."""
