"""Kubernetes manifests, Knative and Cloud Run services: what their containers start.

`command` replaces the image's ENTRYPOINT and `args` its CMD; `$(NAME)` in both is replaced by Kubernetes:
https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import Final

from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.image_names import built_from, coded_above, in_image, last_part, started_by
from fumehood.launch.launch import Stage, Word
from fumehood.launch.process import Files, Process
from fumehood.launch.readers.config_maps import ConfigMaps, objects
from fumehood.launch.readers.manifest import (
    MOST,
    manifests,
    setting,
    with_start,
    words,
)
from fumehood.launch.stage import stage_of_file, stage_of_name
from fumehood.project.imports import join
from fumehood.regex import regex

TEMPLATE: Final = ("spec", "template", "spec")
PODS: Final = {
    "Pod": ("spec",),
    "CronJob": ("spec", "jobTemplate", *TEMPLATE),
    **dict.fromkeys(
        ("Deployment", "StatefulSet", "DaemonSet", "Job", "ReplicaSet", "ReplicationController", "Service",
         "Configuration", "DeploymentConfig", "Rollout"),
        TEMPLATE,
    ),
}  # fmt: skip
"""Where each kind of object has the description of its pods; Knative's Service and Configuration have one too."""
KIND: Final = regex(rf"""kind["']?\s*:\s*["']?(?:{"|".join(PODS)}|List)\b""")
REFERENCE: Final = regex(r"\$\$|\$\(([-._a-zA-Z][-._a-zA-Z0-9]*)\)")
DECISIVE: Final = regex(
    r"FLASK|DEBUG|ENV|CONFIG|SETTINGS|GUNICORN|UWSGI|WEB_CONCURRENCY|WERKZEUG|PYTHONPATH|MODE|STAGE|^APP"
)
"""Names of variables that may decide what the image's own command starts."""
LONGEST: Final = 100_000
"""Characters of a text after replacement; variables that double each other reach any length."""
STAGE_LABELS: Final = frozenset({"env", "environment", "stage", "tier"})


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """A process per container that says what it starts, or with which variables."""
    if not KIND.search(document.text) or _in_chart(document.path, deployment):
        return
    maps = ConfigMaps(document, deployment)
    found = (_Object(document, deployment, maps, one).processes() for one in objects(manifests(document)))
    yield from islice(chain.from_iterable(found), MOST)


def _in_chart(path: str, deployment: Deployment) -> bool:
    """Whether a file is a template of a Helm chart, which is YAML only when it is filled in."""
    chart, templates, _ = f"/{path}".rpartition("/templates/")
    return bool(templates) and deployment.exists(join(chart.lstrip("/"), "Chart.yaml"))


@dataclass(frozen=True, slots=True)
class _Object:
    """One object of a manifest."""

    document: Document
    deployment: Deployment
    maps: ConfigMaps
    node: Node

    def processes(self) -> Iterator[Process]:
        kind = self.node.string("kind") or ""
        pods = self.node.get(*PODS[kind]) if kind in PODS else None
        if pods is not None and pods.get("containers") is None:
            pods = pods.get("template", "spec")  # a Job of Cloud Run has a task in its execution
        if pods is None:
            return
        name = self.node.string("metadata", "name") or kind
        containers = [*islice(pods.each("initContainers"), MOST), *islice(pods.each("containers"), MOST)]
        for container in containers:
            own = container.string("name") or ""
            yield from self.process(container, name if len(containers) == 1 or not own else f"{name}/{own}")

    def process(self, container: Node, name: str) -> Iterator[Process]:
        environment = self.environment(container)
        entrypoint = expanded(words(container.get("command")), environment)
        arguments = expanded(words(container.get("args")), environment)
        if not entrypoint and not arguments and not any(map(DECISIVE.search, environment)):
            return
        stage, reason = self.stage()
        process = Process(
            name=name,
            stage=stage,
            stage_reason=reason,
            environment=environment,
            folder=container.string("workingDir") or "",
        )
        found = self.in_container(process, container, entrypoint, arguments)
        if found is not None:
            yield found

    def in_container(
        self, process: Process, container: Node, entrypoint: tuple[Word, ...], arguments: tuple[Word, ...]
    ) -> Process | None:
        """The process in the image of a Dockerfile of the workspace, or by its command alone."""
        own = container.get("name") or container
        called = (
            f"container `{own.text or ''}` of {self.node.string('kind')} `{process.name.partition('/')[0]}`"
        )
        image = container.get("image") or own
        built = built_from(
            container.string("image") or "", own.text or "", self.document.path, self.deployment
        )
        if built is not None:
            note = f"{called}: the image is taken to be built from `{built.dockerfile}`, {built.why}"
            process = replace(process, chain=(self.document.step(image.location, note),))
            return in_image(
                process, built, self.deployment, entrypoint=entrypoint or None, command=arguments or None
            )
        start = started_by(entrypoint, arguments)
        if start is None:
            return None
        step = self.document.step(own.location, called)
        names = (last_part(image.text or ""), own.text or "")
        files = Files(guesses=_folders(names, self.document.path, self.deployment))
        return replace(with_start(process, start), files=files, chain=(step,))

    def stage(self) -> tuple[Stage, str]:
        """The file's stage, unless namespace or labels say that it is for development."""
        stage, reason = stage_of_file(self.document.path, Stage.DEPLOYED)
        if stage is not Stage.DEPLOYED:
            return stage, reason
        told = [("the namespace", self.node.string("metadata", "namespace") or "")]
        for where in (("metadata", "labels"), ("spec", "template", "metadata", "labels")):
            for name, value in self.node.pairs(*where):
                if name.rpartition("/")[2] in STAGE_LABELS:
                    told.append((f"the label `{name}:", value.text or ""))
        for what, name in told:
            if stage_of_name(name) is Stage.DEVELOPMENT:
                said = f"{what} {name}`" if "`" in what else f"{what} `{name}`"
                return Stage.DEVELOPMENT, f"{said} says so"
        return stage, reason

    def environment(self, container: Node) -> dict[str, Word]:
        """`envFrom`, then `env` on top of it; a value may refer to variables above it."""
        found: dict[str, Word] = {}
        for source in islice(container.each("envFrom"), MOST):
            name = source.string("configMapRef", "name")
            prefix = source.string("prefix") or ""
            found |= {prefix + key: word for key, word in self.maps.find(name).items()} if name else {}
        for one in islice(container.each("env"), MOST):
            key = one.string("name")
            if key:
                found[key] = self.value(key, one, found)
        return found

    def value(self, name: str, variable: Node, known: Mapping[str, Word]) -> Word:
        value = variable.get("value")
        if value is not None:
            word = Word("", value.location) if value.text is None else setting(name, value)
            return expanded((word,), known)[0]
        reference = variable.get("valueFrom", "configMapKeyRef")
        if reference is not None:
            found = self.maps.find(reference.string("name")).get(reference.string("key") or "")
            if found is not None:
                return found
        return setting(name, None, variable.location)


def expanded(arguments: tuple[Word, ...], environment: Mapping[str, Word]) -> tuple[Word, ...]:
    """Words with `$(NAME)` replaced where the manifest sets NAME; `$$` is a dollar."""
    return tuple(_expanded(word, environment) if "$" in word.text else word for word in arguments)


def _expanded(word: Word, environment: Mapping[str, Word]) -> Word:
    missing = list(word.missing)
    named = (environment.get(match[1] or "") for match in REFERENCE.finditer(word.text))
    if len(word.text) + sum(len(value.text) for value in named if value is not None) > LONGEST:
        raise Unreadable(f"a text with variables is longer than {LONGEST:,} characters", word.location.line)

    def replaced(match: re.Match[str]) -> str:
        if match[1] is None:
            return "$"
        value = environment.get(match[1])
        missing.extend(() if value is None else value.missing)
        return match[0] if value is None else value.text

    text = REFERENCE.sub(replaced, word.text)
    return Word(text, word.location, tuple(dict.fromkeys(missing)))


def _folders(names: tuple[str, ...], path: str, deployment: Deployment) -> tuple[str, ...]:
    """Where the code of an image may be: in folders with Python code that have its name, else around the manifest."""
    folders = deployment.index.folders
    near = coded_above(path, deployment)
    named = [folder for folder in folders if folder.rpartition("/")[2] in names] if any(names) else []
    named.sort(key=lambda folder: (not f"{folder}/".startswith(f"{near}/"), folder))
    return tuple(dict.fromkeys((*named[:3], near, "")))
