"""What a service of a compose file is for: deployment, or development on somebody's machine."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.compose import Service
from fumehood.launch.images.image import Image
from fumehood.launch.launch import Stage
from fumehood.launch.stage import is_for_development, stage_of_file, stage_of_name
from fumehood.project.imports import parent

BESIDE_CODE: Final = frozenset(
    {"alembic", "conf", "config", "data", "logs", "migrations", "scripts", "static", "templates"}
)
"""Folders that are mounted in production too, although they may have Python files."""


def stage_of(
    service: Service,
    document: Document,
    image: Image | None,
    mounts: Iterable[tuple[str, str]],
    deployment: Deployment,
) -> tuple[Stage, str]:
    """What a service is for, and why.

    The name of the file decides, then those of the service, its profiles and the stage it builds. Where none tells,
    a service whose own code is mounted over the image or watched is for development; any other is deployed.
    """
    stage, reason = stage_of_file(document.path, Stage.UNKNOWN)
    if stage is not Stage.UNKNOWN:
        return stage, reason
    for name, said in _names(service, image):
        told = stage_of_name(name)
        if told is not Stage.UNKNOWN:
            return told, said
    if image is not None and _is_development(image.document.path, document.path):
        return Stage.DEVELOPMENT, f"it builds `{image.document.path}`"
    if service.node.get("develop", "watch") is not None:
        return Stage.DEVELOPMENT, "`docker compose watch` is set up for it"
    mounted = next((seen for seen, place in mounts if _is_code(place, deployment)), None)
    if mounted is not None:
        return Stage.DEVELOPMENT, f"its own code is mounted over the image at `{mounted}`"
    return Stage.DEPLOYED, f"nothing in `{document.path}` says that it is for development"


def _names(service: Service, image: Image | None) -> Iterable[tuple[str, str]]:
    """Names that may tell, each with what is said if it does."""
    yield service.name, f"the name of the service `{service.name}` says so"
    for profile in service.node.each("profiles"):
        yield profile.text or "", f"its profile `{profile.text}` says so"
    if image is not None:
        yield image.name, f"it builds the stage `{image.name}`"


def _is_development(dockerfile: str, path: str) -> bool:
    """Whether the name of a Dockerfile says so, or a folder below that of the compose file."""
    told = stage_of_file(dockerfile, Stage.UNKNOWN)[0]
    below = dockerfile.removeprefix(f"{parent(path)}/")
    return told is Stage.DEVELOPMENT or (told is Stage.UNKNOWN and is_for_development(below))


def _is_code(place: str, deployment: Deployment) -> bool:
    """Whether a mounted folder is one of code."""
    return place in deployment.index.folders and place.rpartition("/")[2] not in BESIDE_CODE
