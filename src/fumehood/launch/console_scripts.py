"""Commands that a project installs: `shop-server` in `[project.scripts]`, and the same for Poetry and setuptools.

Only literal entries are read; a plugin of the build that makes them up is not run.
"""

from __future__ import annotations

import ast
import configparser
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Any, Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.process import Command
from fumehood.project.imports import join

MOST: Final = 200
"""Scripts of one project that are looked at."""


def reference_of(command: Command, deployment: Deployment) -> str:
    """The `module:function` that a command's program stands for in the project around it; "" if for none."""
    here = deployment.locate_folder(command.process.files, ".", command.folder)
    for folder in dict.fromkeys((here or "", "")):
        for name in READERS:
            path = join(folder, name)
            document = deployment.document(path, sure=False) if deployment.exists(path) else None
            found = {} if document is None else _scripts(name, document.text)
            if command.program in found:
                return found[command.program].partition("[")[0].replace(" ", "")
    return ""


@lru_cache(maxsize=16)  # each command that nobody knows asks
def _scripts(name: str, text: str) -> dict[str, str]:
    return dict(islice(READERS[name](text), MOST))


def _of_pyproject(text: str) -> Iterator[tuple[str, str]]:
    try:
        found: Any = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return
    for path in (("project", "scripts"), ("tool", "poetry", "scripts")):
        table = found
        for key in path:
            table = table.get(key) if isinstance(table, dict) else None
        for name, value in (table if isinstance(table, dict) else {}).items():
            reference = value.get("reference") if isinstance(value, dict) else value
            if isinstance(reference, str):
                yield name, reference


def _of_setup_cfg(text: str) -> Iterator[tuple[str, str]]:
    settings = configparser.RawConfigParser(strict=False)
    try:
        settings.read_string(text)
    except configparser.Error:
        return
    yield from _lines(settings.get("options.entry_points", "console_scripts", fallback="").splitlines())


def _of_setup(text: str) -> Iterator[tuple[str, str]]:
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and key.value == "console_scripts":
                    literals = [one.value for one in ast.walk(value) if isinstance(one, ast.Constant)]
                    yield from _lines([one for one in literals if isinstance(one, str)])


def _lines(lines: list[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        name, sign, reference = line.partition("=")
        if sign:
            yield name.strip(), reference.strip()


READERS: Final = {"pyproject.toml": _of_pyproject, "setup.cfg": _of_setup_cfg, "setup.py": _of_setup}
