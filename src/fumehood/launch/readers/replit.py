"""Replit's `.replit`: what the Run button starts, and what a deployment starts.

https://docs.replit.com/replit-app/configuration
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.toml import read_toml
from fumehood.launch.launch import Stage
from fumehood.launch.process import Process
from fumehood.launch.readers.manifest import given, on_platform, variables
from fumehood.project.imports import parent

HOME: Final = "/home/runner/workspace"


def read(document: Document, _deployment: Deployment) -> Iterator[Process]:
    """The development process, and the deployed one if there is one."""
    root = read_toml(document)
    process = Process(
        name="run",
        stage=Stage.DEVELOPMENT,
        stage_reason="the Run button of Replit's editor starts it",
        environment=variables((*root.pairs("env"), *root.pairs("run", "env"))),
    )
    deployed = replace(
        process, name="deployment", stage=Stage.DEPLOYED, stage_reason="it is the command of the deployment"
    )
    for one, written in ((process, root.get("run")), (deployed, root.get("deployment", "run"))):
        command = (
            written.get("command") or written.get("args")
            if written is not None and written.entries
            else written
        )
        start = given(command)
        if start is not None:
            yield on_platform(one, start, HOME, parent(document.path))
