"""Cloud Foundry's `manifest.yml`: the command of each app and of its processes.

https://docs.cloudfoundry.org/devguide/deploy-apps/manifest-attributes.html
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.process import Process
from fumehood.launch.readers.manifest import MOST, given, manifest, on_platform, stage_of, variables, within
from fumehood.project.imports import parent

HOME: Final = "/home/vcap/app"


def read(document: Document, _deployment: Deployment) -> Iterator[Process]:
    """A process per app or type of process that has a command; a Procfile is read on its own."""
    root = manifest(document)
    for app in islice(root.each("applications"), MOST):
        name = app.string("name") or "app"
        stage, reason = stage_of(document.path, "the app's name", name)
        process = Process(
            name=name,
            stage=stage,
            stage_reason=reason,
            environment=variables(islice((*root.pairs("env"), *app.pairs("env")), MOST)),
        )
        folder = within(parent(document.path), app.string("path"))
        for one in (app, *islice(app.each("processes"), MOST)):
            yield from _started(process, one, folder)


def _started(process: Process, one: Node, folder: str) -> Iterator[Process]:
    start = given(one.get("command"))
    if start is not None:
        kind = one.string("type")
        yield on_platform(
            replace(process, name=f"{process.name}/{kind}" if kind else process.name), start, HOME, folder
        )
