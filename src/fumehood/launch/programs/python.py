"""What a command line of Python means: a script, `-m module`, and the servers that are started as modules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.launch import Launch, ServerKind, Target, Unresolved, Word
from fumehood.launch.process import Command
from fumehood.launch.programs.start import finished, launch_of
from fumehood.launch.targets import Search, absent, app_target, module_target, script_target, search_of
from fumehood.regex import regex

VALUED: Final = "XW"
LONG_VALUED: Final = frozenset({"--check-hash-based-pycs"})
"""Options with a value: https://docs.python.org/3/using/cmdline.html"""
INFORMATION: Final = frozenset({"-V", "-VV", "--version", "-h", "-?", "--help", "--help-all", "--help-env"})
TOOLS: Final = frozenset({
    "alembic", "ansible", "babel", "bandit", "black", "build", "celery", "compileall", "coverage", "cProfile",
    "debugpy", "doctest", "ensurepip", "flake8", "grpc_tools", "http", "ipykernel", "isort", "json", "jupyter",
    "mkdocs", "mypy", "nltk", "nox", "pdb", "pip", "pip_audit", "pipenv", "piptools", "playwright", "poetry",
    "pre_commit", "profile", "pyclean", "pydoc", "pylint", "pytest", "ruff", "safety", "secrets", "setuptools",
    "site", "smtpd", "spacy", "sphinx", "sysconfig", "tabnanny", "timeit", "tox", "twine", "unittest", "uv",
    "venv", "virtualenv", "webbrowser", "wheel", "zipapp", "zipfile",
})  # fmt: skip
"""Packages that start no app of the workspace when they are run as modules."""
SETUP: Final = frozenset({"setup.py", "get-pip.py", "get-poetry.py", "install-poetry.py", "noxfile.py"})
STARTS: Final = regex(r"\b(?:run|serve|serve_forever|run_simple|run_app|main|cli|start)\s*\(")
"""What code in a command calls if it starts a server; most such code waits for a database or prints a secret."""

Delegate = Callable[[Command, Deployment], Iterator[Launch]]
Delegates = Callable[[str], Delegate | None]


@dataclass(frozen=True, slots=True)
class Start:
    """What Python is asked to run.

    `way` is "-m", "-c", "-" or "" for a script; `after` is where its arguments start.
    """

    way: str
    what: Word
    after: int


def start_of(words: tuple[Word, ...]) -> Start | None:
    """What follows Python's own options; None where there is nothing to run."""
    place = 1
    while place < len(words):
        word = words[place]
        place += 1
        if word.text in INFORMATION:
            return None
        if word.text == "-" or not word.text.startswith("-"):
            return Start(word.text if word.text == "-" else "", word, place)
        if word.text.startswith("--"):
            place += word.text in LONG_VALUED
        elif (option := _letter(word.text)) is not None:
            letter, inside = option
            value = replace(word, text=inside) if inside else next(iter(words[place:]), None)
            place += not inside
            if letter in "mc":
                return None if value is None else Start(f"-{letter}", value, place)
    return None


def _letter(text: str) -> tuple[str, str] | None:
    """The first letter of a word of options that takes a value, and what follows it in the word."""
    for number, letter in enumerate(text[1:], 2):
        if letter in VALUED or letter in "mc":
            return letter, text[number:]
    return None


def python(command: Command, deployment: Deployment, delegates: Delegates) -> Iterator[Launch]:
    """The launch of a `python` command; `delegates` knows the programs that `-m` may start."""
    start = start_of(command.words)
    if start is not None:
        yield from _started(command, start, deployment, delegates)


def _started(
    command: Command, start: Start, deployment: Deployment, delegates: Delegates
) -> Iterator[Launch]:
    name = start.what.text
    if start.way == "":
        yield from script(command, start, deployment)
    elif start.way == "-c" and STARTS.search(name):
        launch = launch_of(command, ServerKind.PYTHON, "runs code that is in the command", deployment)
        launch = replace(launch, search=search_of(command, deployment).folders)
        yield finished(launch, more=[Unresolved("target", "the code is in the command", start.what.location)])
    elif start.way == "-m" and (delegate := delegates(name)) is not None:
        words = (start.what, *command.words[start.after :])
        yield from delegate(replace(command, words=words), deployment)
    elif start.way == "-m":
        search = search_of(command, deployment)
        target = module_target(start.what, search, deployment)
        if target.path is not None or name.partition(".")[0] not in TOOLS:
            yield _launch(command, start, target, f"runs `python -m {name}`", search)


def installed(command: Command, reference: str, deployment: Deployment) -> Iterator[Launch]:
    """The launch of a command that the project installs: a function is imported and called."""
    search = search_of(command, deployment)
    target = app_target(replace(command.words[0], text=reference), search, deployment)
    if target.path is not None:
        start = Start("", command.words[0], 1)
        called = replace(target, written=command.words[0], call="")
        yield _launch(command, start, called, f"calls `{reference}`", search)


def script(command: Command, start: Start, deployment: Deployment) -> Iterator[Launch]:
    """The launch of a script, unless it is one that only installs."""
    target = script_target(start.what, command, deployment)
    if target.path is None and start.what.text.rpartition("/")[2] in SETUP:
        return
    own = start.what.text.rpartition("/")[0] or "."
    search = search_of(command, deployment, own)
    yield _launch(command, start, target, f"runs `{start.what.text}` as a script", search)


def _launch(command: Command, start: Start, target: Target, note: str, search: Search) -> Launch:
    launch = replace(
        launch_of(command, ServerKind.PYTHON, note, search.deployment),
        target=target,
        search=search.folders,
        arguments=command.words[start.after :],
    )
    missing = absent(target, search)
    return finished(launch, more=() if missing is None else [missing])
