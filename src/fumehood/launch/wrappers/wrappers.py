"""The programs that run another command, and where in their words that command is.

Options that take a value are those of each program's `--help` or manual; a program with a page of its own there has
a link.
"""

from __future__ import annotations

from typing import Final

from fumehood.launch.launch import Word
from fumehood.launch.shell.scripts import SHELL
from fumehood.launch.wrappers.environments import ENVIRONMENTS
from fumehood.launch.wrappers.inner import Inner, Words, name_of, options_of
from fumehood.launch.wrappers.observers import OBSERVERS
from fumehood.launch.wrappers.processes import PROCESSES, WAITING
from fumehood.launch.wrappers.secrets import SECRETS
from fumehood.regex import regex

PYTHON: Final = regex(r"(?:python|pypy)[0-9.]*|py")
SHELL_VALUES: Final = ("-o", "-O", "+o", "+O", "--rcfile", "--init-file")
MODULES: Final = {
    "coverage": "coverage", "ddtrace": "ddtrace-run", "debugpy": "debugpy", "dotenv": "dotenv", "hatch": "hatch",
    "jurigged": "jurigged", "kernprof": "kernprof", "memray": "memray", "newrelic.admin": "newrelic-admin",
    "opentelemetry.instrumentation.auto_instrumentation": "opentelemetry-instrument", "pdb": "pdb", "pdm": "pdm",
    "pipenv": "pipenv", "pipx": "pipx", "poetry": "poetry", "pyinstrument": "pyinstrument", "uv": "uv",
    "watchdog.watchmedo": "watchmedo", "watchfiles": "watchfiles", "cProfile": "cProfile", "ptvsd": "ptvsd",
}  # fmt: skip
"""Modules that are wrappers when they are run with `python -m`."""


def unwrapped(words: Words) -> Inner | None:
    """What a wrapper runs; None for a command that is none, or of which that cannot be told."""
    if not words or not words[0].known:
        return None
    name = name_of(words[0])
    if SHELL.fullmatch(name):
        return _shell(words)
    if PYTHON.fullmatch(name):
        return _module(words)
    unwrap = WRAPPERS.get(name) or WRAPPERS.get(name.removesuffix(".sh"))
    found = None if unwrap is None else unwrap(words)
    return found if found is not None and (found.words or found.text is not None) else None


def _shell(words: Words) -> Inner | None:
    """`bash -lc text zero arguments…`."""
    options = options_of(words[1:], SHELL_VALUES)
    if "-c" not in options.given or not options.rest:
        return None
    return Inner(options.rest[1:], options.rest[0])


def _module(words: Words) -> Inner | None:
    """`python -m debugpy … app.py`."""
    rest = options_of(words[1:], ("-W", "-X", "--check-hash-based-pycs"), stop={"-m", "-c", "-"}).rest
    if len(rest) < 2 or rest[0].text != "-m" or rest[1].text not in MODULES:
        return None
    return unwrapped((Word(MODULES[rest[1].text], rest[1].location), *rest[2:]))


WRAPPERS: Final = WAITING | PROCESSES | ENVIRONMENTS | SECRETS | OBSERVERS
