"""Railway's `railway.toml` and `railway.json`, and the start commands of Nixpacks and Railpack.

https://docs.railway.com/reference/config-as-code https://nixpacks.com/docs/configuration/file
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.json import read_json
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.toml import read_toml
from fumehood.launch.image_names import Built, in_image
from fumehood.launch.launch import Stage
from fumehood.launch.process import Process
from fumehood.launch.readers.manifest import given, on_platform, variables, within
from fumehood.launch.stage import stage_of_file, stage_of_name
from fumehood.project.imports import join, parent

HOME: Final = "/app"
COMMANDS: Final = (("deploy", "startCommand"), ("build", "nixpacksPlan", "start", "cmd"), ("start", "cmd"))


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """What is deployed, and what each environment starts instead."""
    root = read_json(document) if document.path.endswith(".json") else read_toml(document)
    stage, reason = stage_of_file(document.path, Stage.DEPLOYED)
    process = Process(
        name="app", stage=stage, stage_reason=reason, environment=variables(root.pairs("variables"))
    )
    command = next((found for place in COMMANDS if (found := root.get(*place)) is not None), None)
    yield from _started(process, command, root, document, deployment)
    for name, other in root.pairs("environments"):
        told = stage_of_name(name)
        own = replace(process, name=f"environment {name}")
        if told is not Stage.UNKNOWN:
            own = replace(own, stage=told, stage_reason=f"its environment `{name}` says so")
        yield from _started(own, other.get("deploy", "startCommand"), root, document, deployment)


def _started(
    process: Process, command: Node | None, root: Node, document: Document, deployment: Deployment
) -> Iterator[Process]:
    """Railway builds a Dockerfile if it finds one; a start command stands in for its ENTRYPOINT."""
    start = given(command)
    if command is None or start is None:
        return
    folder = parent(document.path)
    written = root.get("build", "dockerfilePath")
    path = within("", written.text) if written is not None else join(folder, "Dockerfile")
    nixpacks = document.path.endswith("nixpacks.toml") or not document.path.rpartition("/")[2].startswith(
        "railway"
    )
    if nixpacks or not deployment.exists(path):
        yield on_platform(process, start, HOME, folder)
        return
    step = document.step((written or command).location, f"Railway builds the image of `{path}`")
    found = in_image(replace(process, chain=(step,)), Built(path, ""), deployment, entrypoint=start)
    yield from () if found is None else (found,)
