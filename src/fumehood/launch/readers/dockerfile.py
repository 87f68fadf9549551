"""Dockerfile and Containerfile: what a container of the last stage starts, and of each stage that is a target."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.images.bases import base_of
from fumehood.launch.images.image import Image
from fumehood.launch.images.stages import Stages, stages
from fumehood.launch.launch import Launch, ServerKind, Stage, Unresolved, Word
from fumehood.launch.process import Process
from fumehood.launch.stage import stage_of_file, stage_of_name

OTHER_FILES: Final = (".dockerignore", ".md", ".j2", ".jinja", ".jinja2", ".tmpl", ".template", ".in", ".erb")
"""Ends of names that make something else of a `Dockerfile.…`: its ignore file, a page about it, a template for it."""


def read(document: Document, deployment: Deployment) -> Iterator[Process | Launch]:
    """A process per stage that is meant to be started."""
    if document.path.endswith(OTHER_FILES):
        return
    built = stages(document, deployment)
    for image in built.meant():
        stage, reason = _stage(image, built)
        name = f"stage {image.name}" if image.name in built.named else "image"
        process = image.process(Process(name=name, stage=stage, stage_reason=reason))
        if process is not None:
            yield process
        elif image.has_code and not base_of(image.base.text).idle:
            yield _unresolved(image, name, stage, reason)


def _stage(image: Image, built: Stages) -> tuple[Stage, str]:
    """What an image is for: told by its file, else by its name; the last stage is what is deployed."""
    stage, reason = stage_of_file(image.document.path, Stage.DEPLOYED)
    if stage is not Stage.DEPLOYED or image.name not in built.named:
        return stage, reason
    told = stage_of_name(image.name)
    if told is not Stage.UNKNOWN:
        return told, f"the name of the stage `{image.name}` says so"
    if image is built.images[-1]:
        return stage, reason
    if image.name in built.below.values():
        return Stage.DEPLOYED, f"only stages for development are built on the stage `{image.name}`"
    return Stage.UNKNOWN, f"the stage `{image.name}` is built only if it is asked for"


def _unresolved(image: Image, name: str, stage: Stage, reason: str) -> Launch:
    """Code is copied in, and only the base image knows what is started."""
    why = f"neither CMD nor ENTRYPOINT is set, so the base image `{image.base.text}` decides"
    step = image.document.step(image.location, f"the base image `{image.base.text}` decides what is started")
    return Launch(
        server=ServerKind.UNKNOWN,
        name=name,
        command=Word(step.snippet.strip(), image.location),
        chain=(step,),
        stage=stage,
        stage_reason=reason,
        environment=image.environment,
        unresolved=(Unresolved("command", why, image.location),),
    )
