"""What command lines of servers for ASGI mean; each can serve a WSGI app as well or has it wrapped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.launch import Launch, ServerKind, Target, Unresolved, Word
from fumehood.launch.process import Command
from fumehood.launch.programs.address import most_open
from fumehood.launch.programs.options import Parsed, Table, part
from fumehood.launch.programs.start import finished, moved, starting
from fumehood.launch.targets import Search, app_target, flask_target, search_of

UVICORN: Final = Table.of(
    "--reload,--http2,--access-log,--use-colors,--proxy-headers,--server-header,--date-header,--version,"
    "--reset-contextvars,--factory,--help",
    rest_valued=True,
)
"""The flags; all other options take a value: https://www.uvicorn.org/settings/"""
HYPERCORN: Final = Table.of(
    "-D --daemon,--debug,--reload,-h --help",
    "-b --bind,-c --config,-g --group,-k --worker-class,-p --pid,-m --umask,-u --user,-w --workers",
    prefixes=True,
    rest_valued=True,
)
"""https://hypercorn.readthedocs.io/en/latest/how_to_guides/configuring.html"""
DAPHNE: Final = Table.of(
    "--proxy-headers,--no-server-name,-h --help",
    "-p --port,-b --bind,-u --unix-socket,-e --endpoint,-v --verbosity,-t --http-timeout,-s --server-name",
    prefixes=True,
    rest_valued=True,
)
"""https://github.com/django/daphne/blob/main/daphne/cli.py"""
GRANIAN: Final = Table.of(
    "--ws,--http1-keep-alive,--http1-pipeline-flush,--http2-adaptive-window,--log,--access-log,--ssl-client-verify,"
    "--respawn-failed-workers,--factory,--metrics,--reload,--reload-ignore-worker-failure,--version,--help",
    rest_valued=True,
)
"""https://github.com/emmett-framework/granian#options"""


def uvicorn(command: Command, deployment: Deployment) -> Iterator[Launch]:
    """The launch of `uvicorn --interface wsgi --factory app:create_app`."""
    line = UVICORN.parse(command.words[1:])
    word = _app(line) or command.environment.get("UVICORN_APP")
    folder = line.last("app-dir")
    search = search_of(command, deployment, *([folder.text] if folder and folder.known else []), ".")
    target = None if word is None else _produced(app_target(word, search, deployment), line)
    launch = _started(command, ServerKind.UVICORN, "Uvicorn", target, search, line)
    workers = launch.workers or command.environment.get("WEB_CONCURRENCY")
    host = launch.host or line.last("uds", "fd") or command.environment.get("UVICORN_HOST")
    port = launch.port or command.environment.get("UVICORN_PORT")
    yield from _wanted(replace(launch, workers=workers, host=host, port=port), line)


def hypercorn(command: Command, deployment: Deployment) -> Iterator[Launch]:
    """The launch of `hypercorn --bind 0.0.0.0:80 wsgi:package.module:app`.

    The name of the app is `app` where none is written.
    """
    line = HYPERCORN.parse(command.words[1:])
    word, search = _app(line), search_of(command, deployment)
    target = None
    if word is not None:
        mode, _, rest = word.text.partition(":")
        named = part(word, rest) if mode in {"asgi", "wsgi"} and word.text.count(":") == 2 else word
        target = replace(app_target(named, search, deployment, default="app"), written=word)
        if "/" in target.name or target.name.endswith(".py"):
            target = flask_target(named, command, deployment, "app")
    launch = _started(command, ServerKind.HYPERCORN, "Hypercorn", target, search, line)
    host, port = most_open(line.all("bind", "insecure-bind"))
    config = line.last("config")
    trouble = [Unresolved("settings", f"`{config.text}` is not read", config.location)] if config else []
    yield from _wanted(replace(launch, host=host, port=port), line, trouble)


def daphne(command: Command, deployment: Deployment) -> Iterator[Launch]:
    """The launch of `daphne -b 0.0.0.0 -p 8000 package.asgi:application`."""
    line = DAPHNE.parse(command.words[1:])
    word, search = _app(line), search_of(command, deployment)
    target = None if word is None else app_target(word, search, deployment)
    launch = _started(command, ServerKind.DAPHNE, "Daphne", target, search, line)
    yield from _wanted(replace(launch, host=line.last("bind", "unix-socket")), line)


def granian(command: Command, deployment: Deployment) -> Iterator[Launch]:
    """The launch of `granian --interface wsgi app:app`.

    Granian finds modules as Flask does, and takes `app` where nothing is named.
    """
    line = GRANIAN.parse(command.words[1:])
    command = moved(command, line.last("working-dir"))
    word, search = _app(line), search_of(command, deployment)
    target = None if word is None else _produced(flask_target(word, command, deployment, "app"), line)
    launch = _started(command, ServerKind.GRANIAN, "Granian", target, search, line)
    environment = command.environment
    host = launch.host or line.last("uds") or environment.get("GRANIAN_HOST")
    port = launch.port or environment.get("GRANIAN_PORT")
    workers = launch.workers or environment.get("GRANIAN_WORKERS")
    yield from _wanted(replace(launch, host=host, port=port, workers=workers), line)


def _app(line: Parsed) -> Word | None:
    return next(iter((*line.rest, *line.open)), None)


def _produced(target: Target, line: Parsed) -> Target:
    """With `--factory`, the target is called."""
    factory = line.flag("factory")
    return replace(target, call="") if factory and factory.text == "true" else target


def _started(
    command: Command, server: ServerKind, name: str, target: Target | None, search: Search, line: Parsed
) -> Launch:
    """The launch with the options that these servers share."""
    return replace(
        starting(command, server, name, target, search),
        host=line.last("host"),
        port=line.last("port"),
        workers=line.last("workers"),
        reload=line.flag("reload"),
    )


def _wanted(launch: Launch, line: Parsed, trouble: list[Unresolved] | None = None) -> Iterator[Launch]:
    if not line.last("help") and not line.last("version"):
        yield finished(launch, line, trouble or ())
