"""Zappa's settings: the app that each stage puts into AWS Lambda.

https://github.com/zappa/Zappa#advanced-settings
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.json import read_json
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.toml import read_toml
from fumehood.launch.launch import Launch, ServerKind, Stage, Word
from fumehood.launch.process import Process
from fumehood.launch.readers.manifest import MOST, ImportedApp, imported, manifest, variables
from fumehood.launch.stage import stage_of_file, stage_of_name
from fumehood.project.imports import parent

FURTHEST: Final = 10
"""Stages that extend each other."""
VARIABLES: Final = ("aws_environment_variables", "environment_variables")


def read(document: Document, deployment: Deployment) -> Iterator[Launch]:
    """A launch per stage."""
    stages = dict(islice(_root(document).pairs(), MOST))
    for name in stages:
        lineage = _lineage(name, stages)
        written = next((word for one in lineage if (word := one.word("app_function")) is not None), None)
        if written is None:
            continue
        stage, reason = _stage(document.path, name)
        process = Process(
            name=f"stage {name}", stage=stage, stage_reason=reason, environment=_environment(lineage)
        )
        yield imported(_app(written, name, parent(document.path)), process, document, deployment)


def _root(document: Document) -> Node:
    if document.path.endswith(".json"):
        return read_json(document)
    return read_toml(document) if document.path.endswith(".toml") else manifest(document)


def _lineage(name: str, stages: Mapping[str, Node]) -> list[Node]:
    """A stage and what it extends, step by step."""
    found: list[Node] = []
    following = name
    while following in stages and len(found) < FURTHEST:
        found.append(stages[following])
        following = found[-1].string("extends") or ""
    return found


def _environment(lineage: list[Node]) -> dict[str, Word]:
    found: dict[str, Word] = {}
    for one in reversed(lineage):
        for key in VARIABLES:
            found |= variables(islice(one.pairs(key), MOST))
    return found


def _stage(path: str, name: str) -> tuple[Stage, str]:
    """The name of the stage says what it is for, unless the file is somewhere in tests or examples."""
    stage, reason = stage_of_file(path, Stage.DEPLOYED)
    told = stage_of_name(name)
    if stage is Stage.DEPLOYED and told is not Stage.UNKNOWN:
        return told, f"the stage is called `{name}`"
    return stage, reason


def _app(written: Word, stage: str, folder: str) -> ImportedApp:
    module, _, attribute = written.text.rpartition(".")
    return ImportedApp(
        server=ServerKind.LAMBDA,
        written=written,
        module=module,
        attribute=attribute,
        search=(folder,),
        note=f"Zappa imports the app in the stage `{stage}`",
    )
