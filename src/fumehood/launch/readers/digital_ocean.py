"""DigitalOcean App Platform's `.do/app.yaml`: what each component runs.

https://docs.digitalocean.com/products/app-platform/reference/app-spec/
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.image_names import Built, in_image
from fumehood.launch.process import Process
from fumehood.launch.readers.manifest import (
    MOST,
    given,
    listed_variables,
    manifest,
    on_platform,
    stage_of,
    within,
)
from fumehood.project.imports import parent

HOME: Final = "/workspace"
KINDS: Final = ("services", "workers", "jobs")


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """A process per component with a command."""
    root = manifest(document)
    spec = root.get("spec") or root
    common = listed_variables(islice(spec.each("envs"), MOST), "key")
    for kind in KINDS:
        for component in islice(spec.each(kind), MOST):
            name = component.string("name") or kind
            stage, reason = stage_of(document.path, "the component's name", name)
            environment = common | listed_variables(islice(component.each("envs"), MOST), "key")
            process = Process(name=name, stage=stage, stage_reason=reason, environment=environment)
            found = _started(process, component, document, deployment)
            yield from () if found is None else (found,)


def _started(process: Process, component: Node, document: Document, deployment: Deployment) -> Process | None:
    start = given(component.get("run_command"))
    folder = within("", component.string("source_dir"))
    dockerfile = component.get("dockerfile_path")
    if start is None and (dockerfile is None or not process.environment):
        return None
    if dockerfile is None:
        return None if start is None else on_platform(process, start, HOME, folder)
    path = within("", dockerfile.text)
    step = document.step(dockerfile.location, f"the component `{process.name}` runs the image of `{path}`")
    context = folder if component.get("source_dir") is not None else parent(path)
    return in_image(replace(process, chain=(step,)), Built(path, "", context), deployment, entrypoint=start)
