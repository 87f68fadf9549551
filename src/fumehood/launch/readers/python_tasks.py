"""Tasks of Python's project tools: Poe, PDM, Hatch and taskipy in `pyproject.toml`, and Pipenv's scripts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from fumehood.launch.checkout import Checkout, script_of, stage_of_task, variables
from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.launch import Word
from fumehood.launch.process import Process
from fumehood.project.imports import parent


def read(document: Document, _deployment: Deployment) -> Iterator[Process]:
    """One process per task, in the folder of the file."""
    from fumehood.launch.documents.toml import read_toml  # noqa: PLC0415 -- loads a parser

    root = read_toml(document)
    if document.path.endswith("Pipfile"):
        yield from _tasks(root.get("scripts"), "pipenv run", document)
        return
    tool = root.get("tool")
    if tool is None:
        return
    yield from _tasks(tool.get("poe", "tasks"), "poe", document, variables(tool.get("poe", "env")))
    yield from _tasks(
        tool.get("pdm", "scripts"), "pdm run", document, variables(tool.get("pdm", "scripts", "_", "env"))
    )
    yield from _tasks(tool.get("taskipy", "tasks"), "task", document)
    for name, environment in tool.pairs("hatch", "envs"):
        known = variables(environment.get("env-vars"))
        yield from _tasks(environment.get("scripts"), f"hatch run {name}:", document, known)


def _tasks(
    node: Node | None, command: str, document: Document, environment: Mapping[str, Word] | None = None
) -> Iterator[Process]:
    for name, task in () if node is None else node.pairs():
        if name == "_":
            continue
        stage, reason = stage_of_task(name, "tasks of a project")
        start = Checkout(stage=stage, stage_reason=reason, folder=parent(document.path))
        folder = task.string("cwd") or task.string("working_dir")
        checkout = start.entered(folder, {**(environment or {}), **variables(task.get("env"))})
        told = f"{command}{name}" if command.endswith(":") else f"{command} {name}"
        yield from _started(task, told, checkout)


def _started(task: Node, name: str, checkout: Checkout) -> Iterator[Process]:
    """A text, a list of texts, or a table with `cmd` or `shell`; functions to be called start no server we know.

    https://poethepoet.natn.io/tasks/index.html, https://pdm-project.org/en/latest/usage/scripts/
    """
    for one in (task, task.get("cmd"), task.get("shell")):
        if one is None or one.entries is not None:
            continue
        words = [Word(item.text, item.location) for item in one.each() if item.text is not None]
        if one is not task and words:
            yield checkout.exec(name, words)
        elif (script := script_of(one)) is not None:
            yield checkout.shell(name, script)
