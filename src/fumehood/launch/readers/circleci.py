"""CircleCI: what the steps of its jobs start."""

from __future__ import annotations

from collections.abc import Iterator

from fumehood.launch.checkout import Checkout, limited, script_of, size_of, variables
from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.yaml import read_yaml
from fumehood.launch.launch import Stage
from fumehood.launch.process import Process
from fumehood.launch.remote import with_remote


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """One process per step: https://circleci.com/docs/reference/configuration-reference/#run."""
    steps = (
        (name, job, number, step)
        for root in read_yaml(document)
        for kind in ("jobs", "commands")
        for name, job in root.pairs(kind)
        for number, step in enumerate(job.each("steps"), 1)
    )
    for name, job, number, step in limited(steps, "steps", _size, document.path, deployment):
        run = step.get("run")
        if run is not None:
            yield from _step(f"job {name}, {run.string('name') or f'step {number}'}", run, job, deployment)


def _size(item: tuple[str, Node, int, Node]) -> int:
    return size_of(item[-1].get("run")) + size_of(item[-1].get("run", "command"))


def _step(name: str, run: Node, job: Node, deployment: Deployment) -> Iterator[Process]:
    script = script_of(run if run.text is not None else run.get("command"))
    if script is not None:
        reason = "a job's machine is for building and testing"
        start = Checkout(stage=Stage.DEVELOPMENT, stage_reason=reason)
        environment = {**variables(job.get("environment")), **variables(run.get("environment"))}
        folder = run.string("working_directory")
        yield from with_remote(start.entered(folder, environment).shell(name, script), deployment)
