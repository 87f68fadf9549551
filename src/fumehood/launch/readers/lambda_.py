"""AWS SAM and CloudFormation templates: functions whose handlers Lambda imports.

https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.json import read_json
from fumehood.launch.documents.node import Node
from fumehood.launch.image_names import Built, in_image
from fumehood.launch.launch import Launch, ServerKind, Word
from fumehood.launch.process import Process
from fumehood.launch.readers.manifest import (
    MOST,
    ImportedApp,
    imported,
    manifest,
    stage_of,
    variables,
    within,
    words,
)
from fumehood.project.imports import parent
from fumehood.regex import regex

TYPES: Final = frozenset({"AWS::Serverless::Function", "AWS::Lambda::Function"})
HANDLER: Final = regex(r"[\w./-]+\.[A-Za-z_]\w*")


def read(document: Document, deployment: Deployment) -> Iterator[Process | Launch]:
    """A launch per function in Python, a process per function in an image."""
    root = read_json(document) if document.path.endswith(".json") else manifest(document)
    common = root.get("Globals", "Function") or Node(root.location)
    for name, resource in islice(root.pairs("Resources"), MOST):
        properties = resource.get("Properties")
        if resource.string("Type") not in TYPES or properties is None:
            continue
        stage, reason = stage_of(document.path, "the function's name", name)
        environment = variables(common.pairs("Environment", "Variables"))
        environment |= variables(properties.pairs("Environment", "Variables"))
        process = Process(name=name, stage=stage, stage_reason=reason, environment=environment)
        found: Process | Launch | None
        if (properties.string("PackageType") or common.string("PackageType")) == "Image":
            found = _in_image(process, resource, document, deployment)
        else:
            found = _handler(process, properties, common, document, deployment)
        yield from () if found is None else (found,)


def _handler(
    process: Process, properties: Node, common: Node, document: Document, deployment: Deployment
) -> Launch | None:
    handler = properties.word("Handler") or common.word("Handler")
    runtime = properties.string("Runtime") or common.string("Runtime") or "python"
    code = properties.string("CodeUri") or common.string("CodeUri") or ""
    if handler is None or not runtime.startswith("python") or "://" in code:
        return None
    return imported_handler(handler, process, within(parent(document.path), code), document, deployment)


def imported_handler(
    handler: Word, process: Process, folder: str, document: Document, deployment: Deployment
) -> Launch | None:
    """The launch of a function whose code is in a workspace folder; None if there is no such module.

    `src/api.handler` and `src.api.handler` are the same module:
    https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html
    """
    if not HANDLER.fullmatch(handler.text):
        return None
    module, _, attribute = handler.text.rpartition(".")
    app = ImportedApp(
        server=ServerKind.LAMBDA,
        written=handler,
        module=module.removeprefix("./").replace("/", "."),
        attribute=attribute,
        search=(folder,),
        note=f"Lambda imports the handler `{handler.text}`",
    )
    found = imported(app, process, document, deployment)
    return found if found.target is not None and found.target.path is not None else None


def _in_image(process: Process, resource: Node, document: Document, deployment: Deployment) -> Process | None:
    """A function in an image that `sam build` makes, if it changes what that starts."""
    command = words(resource.get("Properties", "ImageConfig", "Command"))
    entrypoint = words(resource.get("Properties", "ImageConfig", "EntryPoint"))
    dockerfile = resource.get("Metadata", "Dockerfile")
    if dockerfile is None or not (command or entrypoint or process.environment):
        return None
    context = within(parent(document.path), resource.string("Metadata", "DockerContext"))
    path = within(context, dockerfile.text)
    step = document.step(dockerfile.location, f"the function `{process.name}` runs the image of `{path}`")
    built = Built(path, "", context, resource.string("Metadata", "DockerBuildTarget"))
    return in_image(
        replace(process, chain=(step,)),
        built,
        deployment,
        entrypoint=entrypoint or None,
        command=command or None,
    )
