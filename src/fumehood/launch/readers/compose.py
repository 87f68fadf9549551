"""Compose files: each service as a container of the image it builds or names, with what the file changes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.compose import Service, below, over, root_of_other, services
from fumehood.launch.process import Process
from fumehood.launch.readers.compose_build import Builds
from fumehood.launch.readers.compose_environment import EnvironmentFiles, project_variables
from fumehood.launch.readers.compose_service import Container
from fumehood.launch.readers.registry import reader_of
from fumehood.project.imports import parent

BASES: Final = ("compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml")
"""What Compose reads if no file is named, the first of them:
https://docs.docker.com/compose/intro/compose-application-model/#the-compose-file"""
MOST_INCLUDED: Final = 50


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """A process per service of the file, and of what it includes under names that no reader asks for."""
    yield from _started(document, document, deployment)
    for included in _included(document, deployment):
        yield from _started(included, document, deployment)


def _started(document: Document, asked: Document, deployment: Deployment) -> Iterator[Process]:
    variables = project_variables(document, deployment)
    builds, files = Builds(deployment, variables), EnvironmentFiles(deployment, variables)
    found = list(_with_base(document, asked, deployment))
    built = {one.node.string("image"): build for one in found if (build := one.node.get("build")) is not None}
    for service in found:
        build = service.node.get("build") or built.get(service.node.string("image") or "")
        process = Container(service, build, document, asked, builds, files).process()
        if process is not None:
            yield process


def _with_base(document: Document, asked: Document, deployment: Deployment) -> Iterator[Service]:
    """The services; those of an override file on top of the file that it overrides.

    `docker-compose.override.yml` is always merged. Any other `docker-compose.….yml` may be complete or may be given
    together with the base file: it is taken to be so for services that say neither `build` nor `image`.
    """
    base = _base_of(document, deployment)
    known = {} if base is None else {service.name: service for service in _services(base, asked, deployment)}
    always = ".override." in document.path
    for service in _services(document, asked, deployment):
        lower = known.get(service.name)
        partial = service.node.get("build") is None and service.node.get("image") is None
        yield over(lower, service) if lower is not None and (always or partial) else service


def _services(document: Document, asked: Document, deployment: Deployment) -> list[Service]:
    """The services of a file; none after a notification if it is another file than the one to be read."""
    if document is not asked and root_of_other(document, deployment) is None:
        return []
    return list(services(document, deployment))


def _base_of(document: Document, deployment: Deployment) -> Document | None:
    if document.path.rpartition("/")[2] in BASES:
        return None
    path = deployment.first(parent(document.path), BASES)
    return None if path is None else deployment.document(path)


def _included(document: Document, deployment: Deployment) -> Iterator[Document]:
    """The files that are included, and those that they include; one with a usual name is read on its own."""
    for file, own in _below(document, (document.path,), {document.path}, deployment):
        if own:
            yield file


def _below(
    document: Document, above: tuple[str, ...], passed: set[str], deployment: Deployment
) -> Iterator[tuple[Document, bool]]:
    """All files that a file leads to, and whether each is found through this one alone.

    `above` are the files that lead to it, `passed` those that were seen already.
    """
    for path in _includes(document, deployment):
        if path in above:
            reason = f"cannot be read as compose file: it includes `{path}`, which includes it"
            deployment.say("unreadable-deployment-file", document.path, reason)
        if path in passed or len(passed) == MOST_INCLUDED:
            continue
        passed.add(path)
        own = not reader_of("compose").wants(path)
        if (file := deployment.document(path)) is not None:
            yield file, own
            for one, alone in _below(file, (*above, path), passed, deployment):
                yield one, own and alone


def _includes(document: Document, deployment: Deployment) -> Iterator[str]:
    """The workspace paths in `include`, which has texts or mappings with one `path` or several."""
    root = root_of_other(document, deployment)
    for item in () if root is None else root.each("include"):
        path = item.get("path") or item
        for one in path.items or (path,):
            place = below(one.location, one.text or "/")
            if place is not None:
                yield place
