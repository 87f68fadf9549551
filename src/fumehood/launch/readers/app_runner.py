"""AWS App Runner's `apprunner.yaml`: the command that is run from source.

https://docs.aws.amazon.com/apprunner/latest/dg/config-file-ref.html
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.launch import Stage
from fumehood.launch.process import Process
from fumehood.launch.readers.manifest import MOST, given, listed_variables, manifest, on_platform
from fumehood.launch.stage import stage_of_file
from fumehood.project.imports import parent

HOME: Final = "/app"


def read(document: Document, _deployment: Deployment) -> Iterator[Process]:
    """The process of the service."""
    root = manifest(document)
    start = given(root.get("run", "command"))
    if start is None:
        return
    stage, reason = stage_of_file(document.path, Stage.DEPLOYED)
    process = Process(
        name="service",
        stage=stage,
        stage_reason=reason,
        environment=listed_variables(islice(root.each("run", "env"), MOST)),
    )
    yield on_platform(process, start, HOME, parent(document.path))
