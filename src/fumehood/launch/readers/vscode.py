"""Visual Studio Code: what its debugger starts (`launch.json`) and its tasks run (`tasks.json`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from fumehood.launch.checkout import PLACE, Checkout, script_of, variables
from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.launch import Stage, Word
from fumehood.launch.process import Process, Script
from fumehood.project.imports import parent
from fumehood.regex import regex

VARIABLE: Final = regex(r"\$\{(?P<name>[^{}]+)\}")
FOLDERS: Final = frozenset({"workspaceFolder", "workspaceRoot", "fileWorkspaceFolder"})
NOT_A_NAME: Final = regex(r"\W+")
DEBUGGERS: Final = frozenset({"python", "debugpy"})
REASON: Final = "a developer's editor starts it"


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """One process per configuration of Python's debugger, or per task."""
    from fumehood.launch.documents.json import read_json  # noqa: PLC0415 -- loads a parser

    root = read_json(document)
    place = parent(parent(document.path))
    checkout = Checkout(stage=Stage.DEVELOPMENT, stage_reason=REASON, folder=place)
    for node in root.each("configurations"):
        if node.string("type") in DEBUGGERS and node.string("request") == "launch":
            yield from _debugged(node, checkout, deployment)
    for node in root.each("tasks"):
        if node.string("type") in {"shell", "process", None}:
            yield from _task(node, checkout)


def _debugged(node: Node, checkout: Checkout, deployment: Deployment) -> Iterator[Process]:
    """What `module` or `program` names, with `args`.

    https://code.visualstudio.com/docs/python/debugging
    """
    module, program = node.get("module"), node.get("program")
    start = module if module is not None and module.text else program
    if start is None or not start.text or start.text == "${file}":
        return
    words = [Word("-m", start.location)] if start is module else []
    words += [_filled(start, checkout), *_arguments(node.get("args"), checkout)]
    here = _inside(node.get("cwd"), checkout, _environment(node, checkout, deployment))
    yield here.exec(node.string("name") or "debugger", [Word("python", start.location), *words])


def _environment(node: Node, checkout: Checkout, deployment: Deployment) -> dict[str, Word]:
    """`envFile`, by default the `.env` of the folder, and `env` over it."""
    from fumehood.launch.documents.dotenv import read_dotenv  # noqa: PLC0415 -- needed where there is such a file

    named = node.get("envFile")
    path = f"{PLACE}/{checkout.folder}/.env" if named is None else _filled(named, checkout).text
    inside = path.removeprefix(f"{PLACE}/").lstrip("/")
    file = deployment.document(inside, sure=False) if path.startswith(f"{PLACE}/") else None
    found = {} if file is None else read_dotenv(file, {})
    return {
        **found,
        **{name: _filled(one, checkout) for name, one in node.pairs("env") if one.text is not None},
    }


def _task(node: Node, checkout: Checkout) -> Iterator[Process]:
    """A command line, or a program and its arguments.

    https://code.visualstudio.com/docs/debugtest/tasks
    """
    command = node.get("command")
    if command is None or not command.text:
        return
    options = node.get("options") or node
    here = _inside(options.get("cwd"), checkout, variables(options.get("env")))
    name, arguments = node.string("label") or "task", list(_arguments(node.get("args"), checkout))
    if arguments or node.string("type") == "process":
        yield here.exec(name, [_filled(command, checkout), *arguments])
    elif "${workspace" in command.text:
        yield here.shell(name, Script.at(_filled(command, checkout).text, command.location))
    elif (script := script_of(command)) is not None:
        yield here.shell(name, script)


def _arguments(node: Node | None, checkout: Checkout) -> Iterator[Word]:
    """Arguments in a list, or in one text that a shell would take apart."""
    if node is not None and node.text is not None:
        filled = _filled(node, checkout)
        yield from (replace(filled, text=part) for part in filled.text.split())
    for one in () if node is None else node.each():
        value = one if one.text is not None else one.get("value")
        if value is not None and value.text is not None:
            yield _filled(value, checkout)


def _inside(node: Node | None, checkout: Checkout, environment: dict[str, Word]) -> Checkout:
    folder = "." if node is None or not node.text else _filled(node, checkout).text
    if folder == PLACE or folder.startswith(f"{PLACE}/"):
        return replace(checkout, folder="").entered(folder[len(PLACE) + 1 :], environment)
    return checkout.entered(folder, environment)


def _filled(node: Node, checkout: Checkout) -> Word:
    """A text with the editor's variables replaced, as far as they do not depend on what is open in it."""
    missing: list[str] = []

    def value(found: re.Match[str]) -> str:
        name, _, detail = found["name"].partition(":")
        if name in FOLDERS:
            return f"{PLACE}/{checkout.folder}".rstrip("/")
        missing.append(NOT_A_NAME.sub("_", detail if name == "env" and detail else found["name"])[:60])
        return f"${{{missing[-1]}}}"

    text = VARIABLE.sub(value, node.text or "")
    return Word(text, node.location, tuple(missing))
