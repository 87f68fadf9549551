"""Fly.io's `fly.toml`: process groups, and what stands in for ENTRYPOINT and CMD of the image.

https://fly.io/docs/reference/configuration/
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.toml import read_toml
from fumehood.launch.image_names import Built, in_image, started_by
from fumehood.launch.images.image import Given
from fumehood.launch.process import Process, Script
from fumehood.launch.readers.manifest import given, on_platform, split, stage_of, variables, within
from fumehood.project.imports import parent

HOME: Final = "/workspace"
"""Where buildpacks put the code."""


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """A process per group; none where the last stage's own command runs without variables."""
    root = read_toml(document)
    stage, reason = stage_of(document.path, "the app's name", root.string("app"))
    process = Process(
        name=root.string("app") or "app",
        stage=stage,
        stage_reason=reason,
        environment=variables(root.pairs("env")),
    )
    groups = dict(root.pairs("processes"))
    experimental = root.get("experimental") or root
    for name, command in groups.items() or ((process.name, experimental.get("cmd")),):
        found = _started(replace(process, name=name), root, command, document, deployment)
        yield from () if found is None else (found,)


def _started(
    process: Process, root: Node, command: Node | None, document: Document, deployment: Deployment
) -> Process | None:
    """Fly splits a command into words and calls no shell."""
    entrypoint = split(root.get("experimental", "entrypoint"))
    words = split(command)
    if not (entrypoint or words or process.environment or root.get("build", "build-target")):
        return None
    folder = parent(document.path)
    written = root.get("build", "dockerfile")
    path = within(folder, (written.text if written is not None else None) or "Dockerfile")
    if not deployment.exists(path):
        return _without_image(process, given(command), entrypoint, words, folder)
    at = written or root.get("build") or root.get("processes") or command or root.get("env") or root
    step = document.step(at.location, f"the app runs the image of `{path}`")
    built = Built(path, "", folder, root.string("build", "build-target"))
    return in_image(
        replace(process, chain=(step,)),
        built,
        deployment,
        entrypoint=entrypoint or None,
        command=words or None,
    )


def _without_image(
    process: Process, text: Given | None, entrypoint: Given | None, words: Given | None, folder: str
) -> Process | None:
    """A buildpack's launcher runs the text of a command in a shell."""
    start = text if isinstance(text, Script) and not entrypoint else started_by(entrypoint, words)
    return None if start is None else on_platform(process, start, HOME, folder)
