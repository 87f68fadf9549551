"""Which Dockerfile of the workspace an image is built from, and processes in it.

Manifests often name the image alone.
Skaffold and compose files may say it. Without them a Dockerfile is taken by its name or its folder, or because
there is no other; the reason is told, as nothing proves it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.yaml import read_yaml
from fumehood.launch.images.image import Given
from fumehood.launch.images.stages import image
from fumehood.launch.launch import Stage
from fumehood.launch.process import Files, Process, Script
from fumehood.launch.readers.manifest import with_start, within
from fumehood.launch.readers.registry import reader_of
from fumehood.launch.stage import stage_of_file, words_of
from fumehood.project.imports import parent
from fumehood.regex import regex

SKAFFOLD: Final = regex(r"(?:.*/)?skaffold\.ya?ml")
COMPOSE: Final = regex(r"(?:.*/)?(?:docker-)?compose[^/]*\.ya?ml")
MOST_FILES: Final = 10
"""Skaffold and compose files that are asked."""
TAG: Final = regex(r"[:@][^/]*$")
OTHERS: Final = frozenset({
    "adminer", "alpine", "busybox", "caddy", "certbot", "cloudsql", "consul", "curl", "debian",
    "elasticsearch", "envoy", "etcd", "exporter", "flower", "fluentd", "grafana", "haproxy", "jaeger",
    "kafka", "kibana", "kubectl", "localstack", "logstash", "loki", "mailhog", "mariadb", "memcached",
    "minio", "mongo", "mongodb", "mysql", "nats", "netcat", "nginx", "node", "oauth2", "opensearch", "otel",
    "pgbouncer", "postgres", "postgresql", "prometheus", "promtail", "python", "rabbitmq", "redis", "statsd",
    "traefik", "ubuntu", "vault", "zookeeper",
})  # fmt: skip
"""Words in names of images that everybody uses and nobody builds as their Flask app."""


@dataclass(frozen=True, slots=True)
class Built:
    """A Dockerfile with its build context and target as far as they are told, and `why` it is that one."""

    dockerfile: str
    why: str
    context: str | None = None
    target: str | None = None


def built_from(name: str, container: str, path: str, deployment: Deployment) -> Built | None:
    """The Dockerfile of the image `name`, or of a `container` where a manifest at `path` has no name of an image."""
    wanted = last_part(name) or container.lower()
    for builds in (_of_skaffold, _of_compose):
        for found in builds(deployment):
            if wanted == last_part(found[0]):
                return found[1]
    candidates = _dockerfiles(deployment.paths)
    named = [one for one in candidates if wanted in _names(one)]
    if named:
        nearest = min(named, key=lambda one: _distance(one, path))
        return Built(nearest, f"as its name or folder is `{wanted}`")
    if len(candidates) == 1 and not words_of(wanted) & OTHERS and _is_around(candidates[0], path, deployment):
        return Built(candidates[0], "the only Dockerfile")
    return None


def _is_around(dockerfile: str, path: str, deployment: Deployment) -> bool:
    """Whether a Dockerfile may be of a manifest's project, and not of a program beside one with code of its own."""
    folder, home = f"{parent(dockerfile)}/", f"{coded_above(path, deployment)}/"
    return "/" in {folder, home} or f"{parent(path)}/".startswith(folder) or folder.startswith(home)


def coded_above(path: str, deployment: Deployment) -> str:
    """The nearest folder above a file that has Python code."""
    folder = parent(path)
    while folder and folder not in deployment.index.folders:
        folder = parent(folder)
    return folder


def in_image(
    process: Process,
    built: Built,
    deployment: Deployment,
    *,
    entrypoint: Given | None = None,
    command: Given | None = None,
) -> Process | None:
    """A process in an image of the workspace, with what stands in for its ENTRYPOINT and CMD; None if nothing starts.

    Without that Dockerfile, the folder it is built in is guessed to be where the process works.
    """
    try:
        found = image(built.dockerfile, deployment, context=built.context, target=built.target)
    except Unreadable:
        found = None  # its own reader says why
    if found is not None:
        found.noted(process.stage, deployment)
        return found.process(process, entrypoint=entrypoint, command=command)
    start = started_by(entrypoint, command)
    guess = parent(built.dockerfile) if built.context is None else built.context
    return None if start is None else replace(with_start(process, start), files=Files(guesses=(guess,)))


def started_by(entrypoint: Given | None, command: Given | None) -> Given | None:
    """What is started where no image is known: `command` is all there is if an image brings the entrypoint."""
    if isinstance(entrypoint, Script) or not command:
        return entrypoint or None
    return command if isinstance(command, Script) else (*(entrypoint or ()), *command)


def last_part(image: str) -> str:
    """The name of an image without registry, tag and digest, in small letters."""
    return TAG.sub("", image.strip()).rpartition("/")[2].lower()


@lru_cache(maxsize=2)
def _dockerfiles(paths: tuple[str, ...]) -> tuple[str, ...]:
    """The Dockerfiles for production, or all if there are none."""
    found = tuple(path for path in paths if reader_of("dockerfile").wants(path))
    deployed = tuple(path for path in found if stage_of_file(path, Stage.DEPLOYED)[0] is Stage.DEPLOYED)
    return deployed or found


def _names(dockerfile: str) -> frozenset[str]:
    """What an image of a Dockerfile may be called: `api` for `api/Dockerfile`, `api.Dockerfile`, `Dockerfile.api`."""
    folder, _, name = dockerfile.lower().rpartition("/")
    rest = re.sub(r"^(?:docker|container)file[.-]?|[.-](?:docker|container)file$", "", name)
    return frozenset({rest, folder.rpartition("/")[2]} - {""})


def _distance(dockerfile: str, path: str) -> tuple[int, str]:
    """How far apart two files are: the folders that they do not share."""
    one, other = dockerfile.split("/")[:-1], path.split("/")[:-1]
    shared = sum(1 for _ in _shared(one, other))
    return len(one) + len(other) - 2 * shared, dockerfile


def _shared(one: list[str], other: list[str]) -> Iterator[str]:
    for left, right in zip(one, other, strict=False):
        if left != right:
            return
        yield left


def _of_skaffold(deployment: Deployment) -> Iterator[tuple[str, Built]]:
    """https://skaffold.dev/docs/references/yaml/: `build.artifacts` has `image`, `context`, `docker.dockerfile`."""
    for path, node in _roots(SKAFFOLD, deployment):
        for artifact in node.each("build", "artifacts"):
            yield _build(path, artifact.string("image"), artifact, artifact.get("docker"), "Skaffold file")


def _of_compose(deployment: Deployment) -> Iterator[tuple[str, Built]]:
    for path, node in _roots(COMPOSE, deployment):
        for name, service in node.pairs("services"):
            build = service.get("build")
            if build is not None:
                yield _build(path, service.string("image") or name, build, build, "compose file")


def _build(path: str, name: str | None, place: Node, docker: Node | None, what: str) -> tuple[str, Built]:
    context = within(parent(path), place.text or place.string("context"))
    dockerfile = docker.string("dockerfile") if docker is not None else None
    target = docker.string("target") if docker is not None else None
    return name or "", Built(
        within(context, dockerfile or "Dockerfile"), f"as the {what} `{path}` says", context, target
    )


def _roots(name: re.Pattern[str], deployment: Deployment) -> Iterator[tuple[str, Node]]:
    for path in [path for path in deployment.paths if name.fullmatch(path)][:MOST_FILES]:
        document = deployment.document(path, sure=False)
        for node in () if document is None else _parsed(path, document.text):
            yield path, node


@lru_cache(maxsize=32)
def _parsed(path: str, text: str) -> tuple[Node, ...]:
    """The documents of a file that is asked for once per image; none if it is unreadable, which its own reader says."""
    try:
        return tuple(read_yaml(Document(path, text)))
    except Unreadable:
        return ()
