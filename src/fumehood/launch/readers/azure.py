"""Azure App Service's `startup.txt`: a startup command in a file.

https://learn.microsoft.com/azure/app-service/configure-language-python#customize-startup-command
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.launch import Stage
from fumehood.launch.process import Process
from fumehood.launch.readers.manifest import on_platform
from fumehood.launch.stage import stage_of_file
from fumehood.project.imports import parent

HOME: Final = "/home/site/wwwroot"


def read(document: Document, _deployment: Deployment) -> Iterator[Process]:
    """The process of the app."""
    stage, reason = stage_of_file(document.path, Stage.DEPLOYED)
    process = Process(name="startup", stage=stage, stage_reason=reason)
    yield on_platform(process, document.script(), HOME, parent(document.path))
