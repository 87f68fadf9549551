"""What a launch is: which server starts which module, where that is written, and what could not be resolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from fumehood.findings.finding import FlowStep, Location


@dataclass(frozen=True, slots=True)
class Word:
    """A text that a deployment file says: an argument, a value of the environment, a name.

    `missing` are the variables in it that are set somewhere else; each stands in `text` as `${NAME}`.
    """

    text: str
    location: Location
    missing: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether all of the text is known."""
        return not self.missing


class ServerKind(Enum):
    """What starts the app; the values are what users read and what `--format json` prints."""

    PYTHON = "python"
    """A script or `python -m`: what it starts is in its code."""
    FLASK_DEV = "flask-dev"
    """Such a script, seen to start the development server."""
    FLASK_CLI = "flask-cli"
    GUNICORN = "gunicorn"
    UWSGI = "uwsgi"
    WAITRESS = "waitress"
    MOD_WSGI = "mod_wsgi"
    PASSENGER = "passenger"
    HYPERCORN = "hypercorn"
    UVICORN = "uvicorn"
    DAPHNE = "daphne"
    GRANIAN = "granian"
    GEVENT = "gevent"
    EVENTLET = "eventlet"
    CELERY = "celery"
    LAMBDA = "lambda"
    SERVERLESS = "serverless"
    """A platform's own server for functions: Vercel, Google Cloud Functions."""
    UNKNOWN = "unknown"
    """Something starts, but not even what can be told; `Launch.unresolved` says why."""

    @property
    def imports_target(self) -> bool:
        """Whether the server imports a module and looks up an app in it."""
        return self not in {ServerKind.PYTHON, ServerKind.FLASK_DEV, ServerKind.UNKNOWN}


class Stage(Enum):
    """What a launch is for."""

    DEPLOYED = "deployed"
    DEVELOPMENT = "development"
    UNKNOWN = "unknown"


class TargetKind(Enum):
    """How a target is started."""

    SCRIPT = "script"
    """`python app.py`"""
    MODULE = "module"
    """`python -m package.module`"""
    APP = "app"
    """A server imports a module and looks up an attribute or calls a factory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What a launch starts. `name` is a path for SCRIPT, else a dotted module name.

    `attribute` is None where the server finds the app itself; `call` is the text between the parentheses of a
    factory call, None where there is none; `path` is the file in the workspace, None if it is not there. `named` is the
    setting that gives the attribute, where that is not the one that names the module.
    """

    kind: TargetKind
    name: str
    written: Word
    attribute: str | None = None
    call: str | None = None
    path: str | None = None
    named: Word | None = None


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Something about a launch that its files do not tell: `what` is a field's name, `reason` ends a sentence."""

    what: str
    reason: str
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Launch:
    """One way in which the app is started, with the place of each fact.

    `name` is what the file calls it ("web", "service api", "stage final"); `command` the command that starts the
    server, as it is written. `chain` are the steps from the deployment file to `command`, in order, and is never
    empty. `environment` holds what the files set, not what the platform adds. `folder` is the workspace folder the
    process starts in and `search` the folders Python looks for modules in, both in the workspace; `left_out` are files
    there that the process does not see. `arguments` are what follows a script. `debugger` is given where the
    interactive debugger is asked for or refused apart from `debug`, `certificate` where the flask command serves TLS.
    `published` are the ports of the machine that lead to a container from the network.
    `certain` is False where a condition of a shell script decides.
    """

    server: ServerKind
    name: str
    command: Word
    chain: tuple[FlowStep, ...]
    stage: Stage
    stage_reason: str
    target: Target | None = None
    host: Word | None = None
    port: Word | None = None
    workers: Word | None = None
    debug: Word | None = None
    debugger: Word | None = None
    reload: Word | None = None
    preload: Word | None = None
    certificate: Word | None = None
    published: tuple[Word, ...] = ()
    left_out: tuple[str, ...] = ()
    environment: Mapping[str, Word] = field(default_factory=dict, hash=False)
    folder: str | None = None
    search: tuple[str, ...] = ()
    arguments: tuple[Word, ...] = ()
    certain: bool = True
    unresolved: tuple[Unresolved, ...] = ()

    @property
    def path(self) -> str:
        """The deployment file."""
        return self.chain[0].location.path

    @property
    def sort_key(self) -> tuple[str, int, str, str]:
        """Order of every list of launches: file, line, name, command."""
        first = self.chain[0].location
        return (first.path, first.line, self.name, self.command.text)
