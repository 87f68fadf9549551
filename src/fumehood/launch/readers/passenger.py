"""Phusion Passenger: the startup file that it looks for, and `Passengerfile.json`.

https://www.phusionpassenger.com/docs/references/config_reference/standalone/; its loader puts the app's folder first
on Python's path and takes `application`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.json import read_json
from fumehood.launch.documents.node import Node
from fumehood.launch.launch import Launch, ServerKind, Stage, Unresolved, Word
from fumehood.launch.stage import stage_of_file
from fumehood.launch.wsgi_scripts import offered, script_target
from fumehood.project.imports import join, parent

SETTINGS: Final = "Passengerfile.json"
SCRIPT: Final = "passenger_wsgi.py"


def read(document: Document, deployment: Deployment) -> Iterator[Launch]:
    """The launch of a startup file, or of the settings beside it."""
    if document.path.endswith(".json"):
        yield from _of_settings(document, deployment)
    elif deployment.first(parent(document.path), (SETTINGS,)) is None:
        written = offered(document)
        stage, reason = stage_of_file(document.path, Stage.DEPLOYED)
        if written is not None:
            launch = _launch(document, document.path, written, deployment)
            yield replace(launch, stage=stage, stage_reason=reason)


def _of_settings(document: Document, deployment: Deployment) -> Iterator[Launch]:
    root = read_json(document)
    kind, startup = root.string("app_type"), root.word("startup_file")
    if kind not in {None, "wsgi", "python"} or (
        kind is None and (startup is None or not startup.text.endswith(".py"))
    ):
        return
    written = startup or Word(SCRIPT, root.location)
    path = join(parent(document.path), written.text)
    stage, reason = _stage(document, root)
    yield replace(
        _launch(document, path, written, deployment),
        stage=stage,
        stage_reason=reason,
        host=root.word("address") or root.word("socket_file"),
        port=root.word("port"),
        workers=root.word("max_pool_size"),
        environment={
            name: Word(value.text, value.location) for name, value in root.pairs("envvars") if value.text
        },
    )


def _stage(document: Document, root: Node) -> tuple[Stage, str]:
    """Passenger's own default is development, and only its error pages tell the difference."""
    match root.string("environment"):
        case "production" | "staging":
            return Stage.DEPLOYED, "its `environment` says so"
        case None:
            return stage_of_file(document.path, Stage.UNKNOWN)
        case _:
            return Stage.DEVELOPMENT, "its `environment` says so"


def _launch(document: Document, path: str, written: Word, deployment: Deployment) -> Launch:
    target = script_target(path, written, "application", deployment)
    missing = Unresolved("target", f"`{written.text}` is not in the workspace", written.location)
    note = (
        "Passenger looks for `application` here"
        if path == document.path
        else f"Passenger loads `{written.text}`"
    )
    return Launch(
        server=ServerKind.PASSENGER,
        name=target.name,
        command=written,
        chain=(document.step(written.location, note),),
        stage=Stage.UNKNOWN,
        stage_reason="",
        target=target,
        folder=parent(path),
        search=(parent(path),),
        unresolved=(missing,) if target.path is None else (),
    )
