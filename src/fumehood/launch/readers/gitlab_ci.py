"""GitLab's pipelines: what the scripts of their jobs start."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from fumehood.launch.checkout import Checkout, limited, script_of, size_of, variables
from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.yaml import read_yaml
from fumehood.launch.launch import Stage
from fumehood.launch.pieces import joined
from fumehood.launch.process import Process
from fumehood.launch.remote import with_remote

NO_JOBS: Final = frozenset(
    {"variables", "default", "stages", "include", "workflow", "image", "services", "cache"}
)
SCRIPTS: Final = ("before_script", "script", "after_script")


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """One process per job: its scripts run in one shell, `https://docs.gitlab.com/ci/yaml/#script`."""
    for root in read_yaml(document):
        for name, job in limited(root.pairs(), "jobs", partial(_size, root), document.path, deployment):
            if name not in NO_JOBS and job.entries is not None:
                yield from _job(name, job, root, deployment)


def _size(root: Node, item: tuple[str, Node]) -> int:
    return sum(size_of(node) for node in _nodes(item[1], root))


def _nodes(job: Node, root: Node) -> Iterator[Node | None]:
    """What the job runs in order, its own or what all jobs have."""
    return (job.get(part) or root.get("default", part) or root.get(part) for part in SCRIPTS)


def _job(name: str, job: Node, root: Node, deployment: Deployment) -> Iterator[Process]:
    script = joined(found for node in _nodes(job, root) if (found := script_of(node)) is not None)
    if script is not None and job.get("script") is not None:
        reason = "a job's machine is for building and testing"
        environment = {**variables(root.get("variables")), **variables(job.get("variables"))}
        checkout = Checkout(stage=Stage.DEVELOPMENT, stage_reason=reason, environment=environment)
        yield from with_remote(checkout.shell(f"job {name}", script), deployment)
