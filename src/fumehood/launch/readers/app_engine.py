"""Google App Engine's `app.yaml`: `entrypoint`, or Gunicorn with `main:app` where there is none.

https://cloud.google.com/appengine/docs/standard/python3/runtime#application_startup
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.image_names import Built, in_image
from fumehood.launch.images.image import Given
from fumehood.launch.process import Process, Script
from fumehood.launch.readers.manifest import given, manifest, on_platform, stage_of, variables
from fumehood.project.imports import join, parent

HOME: Final = "/workspace"
DEFAULT: Final = "gunicorn main:app"


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """The process of the service."""
    root = manifest(document)
    runtime = root.get("runtime")
    if runtime is None or runtime.text is None or not runtime.text.startswith(("python", "custom")):
        return
    folder = parent(document.path)
    name = root.string("service")
    stage, reason = stage_of(document.path, "the service's name", name)
    process = Process(
        name=name or "default",
        stage=stage,
        stage_reason=reason,
        environment=variables(root.pairs("env_variables")),
    )
    if runtime.text == "custom":
        step = document.step(
            runtime.location, "the service runs the image of the Dockerfile beside this file"
        )
        built = Built(join(folder, "Dockerfile"), "", folder)
        found = in_image(replace(process, chain=(step,)), built, deployment) if process.environment else None
        yield from () if found is None else (found,)
    elif start := _start(root, runtime, deployment, folder):
        yield on_platform(process, start, HOME, folder)


def _start(root: Node, runtime: Node, deployment: Deployment, folder: str) -> Given | None:
    start = given(root.get("entrypoint"))
    if start is not None or runtime.text == "python27" or not deployment.exists(join(folder, "main.py")):
        return start
    return Script.at(DEFAULT, runtime.location)
