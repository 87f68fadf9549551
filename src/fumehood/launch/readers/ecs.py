"""Amazon ECS task definitions and Beanstalk's Dockerrun files: what their containers start.

https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.json import read_json
from fumehood.launch.documents.node import Node
from fumehood.launch.image_names import built_from, in_image, started_by
from fumehood.launch.process import Files, Process
from fumehood.launch.readers.manifest import MOST, listed_variables, stage_of, with_start, words


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """A process per container that says what it starts."""
    root = read_json(document)
    for container in islice(root.each("containerDefinitions"), MOST):
        found = _process(container, document, deployment)
        yield from () if found is None else (found,)


def _process(container: Node, document: Document, deployment: Deployment) -> Process | None:
    entrypoint, command = words(container.get("entryPoint")), words(container.get("command"))
    name = container.string("name") or "container"
    if not entrypoint and not command:
        return None
    stage, reason = stage_of(document.path, "the container's name", name)
    environment = listed_variables(islice(container.each("environment"), MOST))
    environment |= listed_variables(islice(container.each("secrets"), MOST), value="")
    image = container.get("image") or container
    built = built_from(image.text or "", name, document.path, deployment)
    why = (
        "" if built is None else f", whose image is taken to be built from `{built.dockerfile}`, {built.why}"
    )
    process = Process(
        name=name,
        stage=stage,
        stage_reason=reason,
        environment=environment,
        folder=container.string("workingDirectory") or "",
        chain=(document.step(image.location, f"container `{name}`{why}"),),
    )
    if built is not None:
        return in_image(process, built, deployment, entrypoint=entrypoint or None, command=command or None)
    start = started_by(entrypoint, command)
    return None if start is None else replace(with_start(process, start), files=Files(guesses=("",)))
