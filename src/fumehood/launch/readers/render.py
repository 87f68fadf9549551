"""Render's Blueprint `render.yaml`: what each service starts.

https://render.com/docs/blueprint-spec
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
from fumehood.launch.launch import Stage, Word
from fumehood.launch.process import Process
from fumehood.launch.readers.manifest import (
    MOST,
    given,
    listed_variables,
    manifest,
    on_platform,
    stage_of,
    top_of,
    within,
)
from fumehood.launch.stage import stage_of_name

HOME: Final = "/opt/render/project/src"


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """A process per service."""
    root = manifest(document)
    for service, environment in islice(_services(root), MOST):
        name = service.string("name") or service.string("type") or "service"
        stage, reason = stage_of(document.path, "the service's name", name)
        if environment and stage_of_name(environment) is Stage.DEVELOPMENT:
            stage, reason = Stage.DEVELOPMENT, f"its environment `{environment}` says so"
        process = Process(name=name, stage=stage, stage_reason=reason, environment=_variables(service, root))
        found = _started(process, service, document, deployment)
        yield from () if found is None else (found,)


def _services(root: Node) -> Iterator[tuple[Node, str | None]]:
    """Services, those of environments of projects with the name of theirs."""
    for service in root.each("services"):
        yield service, None
    for project in root.each("projects"):
        for environment in project.each("environments"):
            for service in environment.each("services"):
                yield service, environment.string("name")


def _variables(service: Node, root: Node) -> dict[str, Word]:
    """`envVars`, with those of the groups it takes over below its own."""
    found: dict[str, Word] = {}
    wanted = {name for one in islice(service.each("envVars"), MOST) if (name := one.string("fromGroup"))}
    for group in islice(root.each("envVarGroups"), MOST if wanted else 0):
        if group.string("name") in wanted:
            found |= listed_variables(islice(group.each("envVars"), MOST), "key")
    return found | listed_variables(islice(service.each("envVars"), MOST), "key")


def _started(process: Process, service: Node, document: Document, deployment: Deployment) -> Process | None:
    top = top_of(document, deployment, service.string("rootDir"))
    folder = within(top, service.string("rootDir"))
    runtime = service.string("runtime") or service.string("env")
    if runtime != "docker":
        start = given(service.get("startCommand"))
        return None if start is None or runtime == "image" else on_platform(process, start, HOME, folder)
    command = given(service.get("dockerCommand"))
    if command is None and not process.environment:
        return None
    path = within(folder, service.string("dockerfilePath") or "Dockerfile")
    if not deployment.exists(path):
        path = within(top, service.string("dockerfilePath") or path.removeprefix(f"{top}/"))
    context = service.string("dockerContext")
    built = Built(path, "", folder if context is None else within(folder, context))
    at = service.get("dockerfilePath") or service.get("runtime") or service.get("env") or service
    step = document.step(at.location, f"the service `{process.name}` runs the image of `{path}`")
    return in_image(replace(process, chain=(step,)), built, deployment, command=command)
