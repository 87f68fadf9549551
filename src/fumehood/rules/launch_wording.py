"""How messages and flows name launches: servers, commands, the way from a deployment file to a call."""

from __future__ import annotations

from typing import Final

from fumehood.findings.finding import Confidence, FlowStep
from fumehood.launch.follow import Started
from fumehood.launch.launch import Launch, ServerKind, Word
from fumehood.rules.evidence import Proof, reads_as_on
from fumehood.rules.rule import Spot, Step
from fumehood.rules.wording import calls_to, confidence, port
from fumehood.wording import printable

TITLES: Final = {
    ServerKind.PYTHON: "Python",
    ServerKind.FLASK_DEV: "Flask's development server",
    ServerKind.FLASK_CLI: "`flask run`",
    ServerKind.GUNICORN: "Gunicorn",
    ServerKind.UWSGI: "uWSGI",
    ServerKind.WAITRESS: "Waitress",
    ServerKind.MOD_WSGI: "Apache's mod_wsgi",
    ServerKind.PASSENGER: "Passenger",
    ServerKind.HYPERCORN: "Hypercorn",
    ServerKind.UVICORN: "Uvicorn",
    ServerKind.DAPHNE: "Daphne",
    ServerKind.GRANIAN: "Granian",
    ServerKind.GEVENT: "gevent's server",
    ServerKind.EVENTLET: "eventlet's server",
    ServerKind.CELERY: "Celery",
    ServerKind.LAMBDA: "the Lambda runtime",
    ServerKind.SERVERLESS: "the platform's server",
    ServerKind.UNKNOWN: "a server",
}
LONGEST: Final = 70


def server(launch: Launch) -> str:
    """The server's name in a sentence."""
    return TITLES[launch.server]


def command(launch: Launch) -> str:
    """The command as it is written, quoted."""
    return quoted(launch.command.text)


def quoted(text: str) -> str:
    """A text of a deployment file as code: one printable line that cannot end its own quotes."""
    return f"`{printable(' '.join(text.split()), LONGEST).replace('`', chr(39))}`"


def at(word: Word, launch: Launch) -> Spot:
    """A place in a deployment file as the place of a finding."""
    return Spot(word.location, launch.name)


def way_to(proof: Proof) -> tuple[Step | FlowStep, ...]:
    """Deployment file, scripts, imports, calls: all that leads to the call that starts the server."""
    return (*proof.launch.chain, *_imports(proof.started), *calls_to(proof.start))


def _imports(started: Started) -> list[Step]:
    steps: list[Step] = []
    imported = [*(one.by for one in started.imports[1:]), started.start.entry.path]
    for edge, path in zip(started.imports, imported, strict=False):
        if edge.site is not None:
            steps.append(Step(edge.site, f"`{path}` is imported"))
    return steps


def sure(proof: Proof, *decided: bool) -> Confidence:
    """HIGH when launch, imports and call are all decided."""
    whole = all((proof.launch.certain, proof.started.certain, *decided))
    return confidence(proof.start, whole, resolved=proof.start.resolved)


def maybe(proof: Proof, *decided: bool) -> str:
    """What a statement has to add where something on the way is not decided."""
    if not all(decided):
        return ", unless a setting says otherwise"
    if proof.launch.certain and proof.started.certain:
        return ""
    return ", under a condition that cannot be decided here"


OUTCOMES: Final = {
    ServerKind.GUNICORN: (
        "The worker blocks in the import: Gunicorn's port accepts and never answers, {answers} instead."
    ),
    ServerKind.MOD_WSGI: (
        "The first request blocks in the import and hangs while {answers}; the next process finds the address in "
        "use, and its requests end in 500."
    ),
    ServerKind.CELERY: "The worker never gets to its tasks: the import does not return, and {answers}.",
    ServerKind.LAMBDA: "The import never returns, so every invocation times out.",
    ServerKind.SERVERLESS: "The import never returns, so every invocation times out.",
}
BLOCKS: Final = "{server} blocks in the import and never serves its port; {answers} instead."
BESIDE: Final = "{server} serves the app, and {answers} beside it."
REFUSED: Final = (
    "Flask-SocketIO refuses Werkzeug's server where there is no terminal, so the import fails and the app does not "
    "start; with gevent or eventlet installed the import blocks instead."
)
PRELOADED: Final = "The master blocks in the import before it binds, so its port refuses; {answers} instead."
SEVERAL: Final = (
    "The first worker blocks in the import and {answers}; every other worker finds the address in use, exits and is "
    "restarted for ever."
)


def outcome(proof: Proof) -> str:
    """What a server does whose import of the app runs into a development server (measured: docs/behaviour.md)."""
    launch, name = proof.launch, server(proof.launch)
    told = OUTCOMES.get(launch.server, BLOCKS)
    if (
        proof.start.server.path == "flask_socketio.SocketIO.run"
        and "allow_unsafe" not in proof.start.arguments
    ):
        told = REFUSED
    elif proof.start.background:
        told = BESIDE
    elif launch.preload is not None and reads_as_on(launch.preload):
        told = PRELOADED
    elif launch.server is ServerKind.GUNICORN and several(launch.workers):
        told = SEVERAL
    answers = f"the development server answers on {port(proof.start)}"
    return told.format(server=first_upper(name), answers=answers)


def several(workers: Word | None) -> bool:
    """Whether a launch is known to start more than one worker."""
    return (
        workers is not None
        and workers.known
        and workers.text.isdecimal()
        and workers.text.lstrip("0") not in {"", "1"}
    )


def first_upper(text: str) -> str:
    """A text as the beginning of a sentence; uWSGI stays as it is."""
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]
