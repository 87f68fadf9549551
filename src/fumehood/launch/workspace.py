"""The launches of a workspace: its deployment files are found, read, and their Python settings interpreted."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from fumehood.findings.finding import Location, Notification
from fumehood.flow.frame import Entry, WayIn
from fumehood.flow.memory import present
from fumehood.flow.values import (
    Alternatives,
    Constant,
    Listing,
    ModuleObject,
    Text,
    Value,
    may_be_missing,
    options,
    settle,
)
from fumehood.framework.walks.walk import Walk
from fumehood.launch.collect import collect
from fumehood.launch.deployment import Deployment, Evaluate
from fumehood.launch.launch import Launch, ServerKind, Stage, Word
from fumehood.launch.readers.registry import may_be_deployment
from fumehood.project.discover import discover
from fumehood.project.imports import ImportIndex
from fumehood.project.workspace import Workspace
from fumehood.settings import Settings


def launches(settings: Settings) -> tuple[tuple[Launch, ...], tuple[Notification, ...]]:
    """Find the launches below what `settings` names. Raises UsageError."""
    workspace = discover(settings.root, settings.paths, settings.exclude, may_be_deployment)
    deployment = deployment_of(workspace, ImportIndex(workspace.paths), settings.paths)
    found = launches_of_apps(deployment)
    said = {*workspace.notifications, *deployment.notifications}
    return found, tuple(sorted(said, key=lambda one: one.sort_key))


def deployment_of(workspace: Workspace, index: ImportIndex, targets: tuple[Path, ...]) -> Deployment:
    """What readers ask about a workspace that was discovered with `may_be_deployment` below some targets."""
    said: list[Notification] = []
    evaluate = evaluator(workspace, index, said)
    return Deployment(workspace.root, workspace.others, index, evaluate, targets, notifications=said)


SERVING: Final = (
    b"lask",
    b"serve",
    b"Server",
    b".run(",
    b"wsgi",
    b"WSGI",
    b"uvicorn",
    b"gunicorn",
    b"socketio",
)
"""One of these is in every script that starts a server for an app, or imports the module that does."""


def launches_of_apps(deployment: Deployment) -> tuple[Launch, ...]:
    """The launches that may start an app: `python docs/generate.py` in a Makefile starts none."""
    return tuple(launch for launch in collect(deployment) if _may_serve(launch, deployment))


def _may_serve(launch: Launch, deployment: Deployment) -> bool:
    path = launch.target.path if launch.target else None
    if launch.server is not ServerKind.PYTHON or launch.stage is Stage.DEPLOYED:
        return True
    if path is None:
        return launch.stage is not Stage.DEVELOPMENT
    if path.rpartition("/")[2] == "setup.py":
        return False
    data = deployment.content(path, sure=False) or b""
    return any(word in data for word in SERVING)


def evaluator(workspace: Workspace, index: ImportIndex, said: list[Notification]) -> Evaluate:
    """Interprets files such as `gunicorn.conf.py`: never executes them. What was not followed is added to `said`."""

    def evaluate(path: str, environment: Mapping[str, str]) -> Mapping[str, Word]:
        walk = Walk(index, workspace.module, {path}, {path}, environment)
        found: dict[str, Word] = {}

        def take() -> None:
            found.update(_words(walk.import_module(path)))
            found.update(_written(walk))

        walk.attempt(Entry(WayIn.IMPORT, path), take)
        said.extend(one for one in walk.notifications if one not in said)
        return found

    return evaluate


def _words(module: ModuleObject) -> Mapping[str, Word]:
    """The names that a module binds, in the order of its text, and after a list its elements as `name[0]`."""
    found: dict[str, Word] = {}
    for name, place in _bound(module).items():
        if name in module.slots:
            found[name] = _word(name, module.slots[name], place)
            listed = settle(present(module.slots[name]))
            if isinstance(listed, Listing) and listed.rest is None:
                for number, one in enumerate(listed.elements):
                    element = settle(present(one))
                    found[f"{name}[{number}]"] = _word(name, element, _place(element) or place)
    return found


def _written(walk: Walk) -> Mapping[str, Word]:
    """The variables that a module sets for the processes after it, as `environ[NAME]`."""
    variables = ((name, settle(present(value))) for name, value in walk.run.environment.slots.items())
    return {
        f"environ[{name}]": _word(str(name), value, place)
        for name, value in variables
        if (place := _place(value)) is not None
    }


def _place(value: Value) -> Location | None:
    at = value.at if isinstance(value, Constant) else None
    return None if at is None else at.module.location(at.node)


def _bound(module: ModuleObject) -> Mapping[str, Location]:
    """Where each name of a module was bound last, as its text goes."""
    found: dict[str, Location] = {}
    for node in ast.walk(module.module.tree):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                if isinstance(target, ast.Name):
                    found[target.id] = module.module.location(node)
    return found


def _word(name: str, value: Value, place: Location) -> Word:
    """A setting as Gunicorn reads it, with commas in a list; an environment variable has its default."""
    text = None if may_be_missing(value) else _text(settle(present(value)))
    if text is None:
        return Word(f"${{{name}}}", place, (name,))
    return Word(text, place, (name,) if "${" in text else ())


def _text(value: Value) -> str | None:
    match value:
        case Constant(value=str() | int() | float() as known):
            return str(known)
        case Text(parts=parts):
            return "".join(part if isinstance(part, str) else "${…}" for part in parts)
        case Listing(rest=None, elements=elements):
            found = [_text(settle(present(one))) for one in elements]
            return None if None in found else ",".join(text for text in found if text is not None)
        case Alternatives():
            texts = [_text(one) for one in options(value) if isinstance(one, Constant) and one.value]
            return texts[0] if len(texts) == 1 else None
        case _:
            return None
