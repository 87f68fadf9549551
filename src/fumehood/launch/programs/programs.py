"""Which program a command starts, and who knows what its arguments mean."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fumehood.launch.console_scripts import reference_of
from fumehood.launch.deployment import Deployment
from fumehood.launch.launch import Launch, ServerKind, Unresolved, Word
from fumehood.launch.process import Command
from fumehood.launch.programs.asgi import daphne, granian, hypercorn, uvicorn
from fumehood.launch.programs.celery import celery
from fumehood.launch.programs.flask_cli import flask
from fumehood.launch.programs.gunicorn import gunicorn
from fumehood.launch.programs.lambda_runtime import awslambdaric
from fumehood.launch.programs.options import is_variable
from fumehood.launch.programs.others import functions_framework, mod_wsgi_express, passenger
from fumehood.launch.programs.python import Delegate, Start, installed, python, script
from fumehood.launch.programs.start import elsewhere, finished, launch_of
from fumehood.launch.programs.uwsgi import uwsgi
from fumehood.launch.programs.waitress import waitress
from fumehood.regex import regex

PYTHON: Final = regex(r"(?:python|pypy)[0-9.]*[dtw]?(?:\.exe)?|py(?:\.exe)?")
PROGRAMS: Final[dict[str, Delegate]] = {
    "celery": celery,
    "daphne": daphne,
    "flask": flask,
    "functions-framework": functions_framework,
    "functions-framework-python": functions_framework,
    "granian": granian,
    "gunicorn": gunicorn,
    "hypercorn": hypercorn,
    "mod_wsgi-express": mod_wsgi_express,
    "passenger": passenger,
    "uvicorn": uvicorn,
    "uwsgi": uwsgi,
    "waitress-serve": waitress,
}
VERSIONED: Final = regex(
    r"(celery|flask|gunicorn|hypercorn|uvicorn|uwsgi|waitress-serve)[-_]?(?:python)?[0-9.]+"
)
"""As distributions name a program for one Python: `gunicorn3`, `uwsgi_python3`."""
MODULES: Final = {
    "awslambdaric": awslambdaric,
    "celery": celery,
    "daphne": daphne,
    "flask": flask,
    "flask.cli": flask,
    "functions_framework": functions_framework,
    "granian": granian,
    "gunicorn": gunicorn,
    "gunicorn.app.wsgiapp": gunicorn,
    "hypercorn": hypercorn,
    "uvicorn": uvicorn,
    "waitress": waitress,
}
"""The programs by the modules that `python -m` runs."""
TELLING: Final = regex(rf"(?:\w+_)?(python|py|{'|'.join(PROGRAMS)})3?(?:_(?:bin|exe|path))?")
"""Variables that have a program in their name: `PYTHON`, `VENV_PYTHON3`, `GUNICORN_BIN`."""
WHOLE: Final = regex(r"cmd|command|start|serve|entrypoint|exec|[@*]")
"""Variables that have a whole command in them though more words follow."""
SHELLS: Final = frozenset({"sh", "bash", "ash", "dash", "zsh", "ksh"})
SHEBANG: Final = regex(r"#!.*\bpython[0-9.]*\b")


def launches_of(command: Command, deployment: Deployment) -> Iterator[Launch]:
    """What a command starts; nothing where it starts no app that could be one of Flask.

    A command of which nothing can be told is an UNKNOWN launch only where its program is a variable, or a script
    that should be in the workspace and is not.
    """
    if not command.words:
        return
    name = command.program.removesuffix(".exe")
    versioned = VERSIONED.fullmatch(name)
    program = PROGRAMS.get(versioned[1] if versioned else name)
    if program is not None:
        yield from program(command, deployment)
    elif PYTHON.fullmatch(command.program):
        yield from python(command, deployment, MODULES.get)
    elif is_variable(command.words[0]):
        yield from _variable(command, deployment)
    elif reference := reference_of(command, deployment):
        yield from installed(command, reference, deployment)
    else:
        yield from _file(command, deployment)


def _variable(command: Command, deployment: Deployment) -> Iterator[Launch]:
    """A program that a variable names: what the name of the variable tells, or a command as a whole."""
    first = command.words[0]
    told = TELLING.fullmatch(first.missing[0].lower())
    if told is not None:
        delegate = PROGRAMS.get(told[1])
        found = delegate(command, deployment) if delegate else python(command, deployment, MODULES.get)
        yield from (finished(launch, more=[elsewhere("command", first)]) for launch in found)
    elif len(command.words) == 1 or WHOLE.search(first.missing[0].lower()):
        yield _unknown(command, elsewhere("command", first), deployment)


def _file(command: Command, deployment: Deployment) -> Iterator[Launch]:
    """A program that is a file of the workspace: a Python script that is called by its name, or a missing script."""
    called = _script(command)
    if called is None or not called.known:
        return
    place = deployment.locate(command.process.files, called.text, command.folder)
    if place is None:
        yield from _missing(command, called, deployment)
    elif called is command.words[0] and _is_python(place, deployment):
        yield from script(command, Start("", called, 1), deployment)


def _script(command: Command) -> Word | None:
    """The file that a command runs, if it names one."""
    first = command.words[0]
    if command.program in SHELLS:
        return next((word for word in command.words[1:] if not word.text.startswith(("-", "+"))), None)
    return first if "/" in first.text or first.text.endswith((".py", ".sh")) else None


def _is_python(place: str, deployment: Deployment) -> bool:
    document = deployment.document(place, sure=False)
    if document is None or not document.text.startswith("#!"):
        return document is not None and place.endswith(".py")
    return SHEBANG.match(document.lines[0]) is not None


def _missing(command: Command, called: Word, deployment: Deployment) -> Iterator[Launch]:
    """A script whose folder was copied from the workspace, though it is not there: it is made when the app is built."""
    folder = called.text.rpartition("/")[0]
    if not called.text.endswith((".sh", ".py")) or folder.rpartition("/")[2] in {"bin", "sbin"}:
        return
    if deployment.locate_folder(command.process.files, folder or ".", command.folder) is not None:
        reason = f"`{called.text}` is not in the workspace"
        yield _unknown(command, Unresolved("command", reason, called.location), deployment)


def _unknown(command: Command, reason: Unresolved, deployment: Deployment) -> Launch:
    launch = launch_of(command, ServerKind.UNKNOWN, f"runs `{command.words[0].text}`", deployment)
    return finished(launch, more=[reason])
