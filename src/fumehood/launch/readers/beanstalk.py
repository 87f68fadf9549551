"""AWS Elastic Beanstalk's `.ebextensions`: the WSGI path and the variables of the Python platform.

https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-specific.html#command-options-python
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, islice
from typing import Final

from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.launch import Launch, ServerKind, Stage, Word
from fumehood.launch.process import Process, Script
from fumehood.launch.readers.manifest import (
    MOST,
    ImportedApp,
    imported,
    manifest,
    on_platform,
    setting,
    within,
)
from fumehood.launch.stage import stage_of_file
from fumehood.project.imports import join, parent

HOME: Final = "/var/app/current"
PYTHON: Final = "aws:elasticbeanstalk:container:python"
ENVIRONMENT: Final = frozenset({"aws:elasticbeanstalk:application:environment", f"{PYTHON}:environment"})
MOST_FILES: Final = 50
Option = tuple[str, str, Node]
"""Namespace, name and value."""


def read(document: Document, deployment: Deployment) -> Iterator[Process | Launch]:
    """The web process, from the file that says where the app is; a Procfile decides instead where there is one."""
    folder = parent(parent(document.path))
    path = _wsgi_path(document, deployment)
    if path is None or not path.text.strip() or deployment.exists(join(folder, "Procfile")):
        return
    stage, reason = stage_of_file(document.path, Stage.DEPLOYED)
    process = Process(
        name="web", stage=stage, stage_reason=reason, environment=environment(folder, deployment)
    )
    if path.text.endswith(".py"):
        app = ImportedApp(
            server=ServerKind.MOD_WSGI,
            written=path,
            module=within("", path.text.removesuffix(".py")).replace("/", "."),
            attribute="application",
            search=(folder,),
            note="Apache's mod_wsgi imports the app of `WSGIPath`",
        )
        yield imported(app, process, document, deployment)
    else:
        yield on_platform(process, Script.at(f"gunicorn {path.text}", path.location), HOME, folder)


def _wsgi_path(document: Document, deployment: Deployment) -> Word | None:
    """What this file says; in the first of files that all say nothing, the platform's default if it is there."""
    told = _last_path(_options(document.path, document.text))
    if told is not None:
        return setting("WSGIPath", told)
    documents = list(_documents(parent(parent(document.path)), deployment))
    if documents[:1] != [document] or any(
        _last_path(_readable_options(one)) is not None for one in documents
    ):
        return None
    there = deployment.exists(join(parent(parent(document.path)), "application.py"))
    return Word("application", document.line(1)) if there and _options(document.path, document.text) else None


def environment(folder: str, deployment: Deployment) -> dict[str, Word]:
    """The variables that all files of a project's `.ebextensions` set, in the order of their names."""
    found: dict[str, Word] = {}
    for document in _documents(folder, deployment):
        for space, name, value in _readable_options(document):
            if space in ENVIRONMENT:
                found[name] = setting(name, value)
    return found


def _documents(folder: str, deployment: Deployment) -> Iterator[Document]:
    inside = join(folder, ".ebextensions")
    paths = sorted(path for path in deployment.paths if parent(path) == inside and path.endswith(".config"))
    for path in paths[:MOST_FILES]:
        document = deployment.document(path)
        if document is not None:
            yield document


def _last_path(options: tuple[Option, ...]) -> Node | None:
    found = [value for space, name, value in options if (space, name) == (PYTHON, "WSGIPath") and value.text]
    return found[-1] if found else None


def _readable_options(document: Document) -> tuple[Option, ...]:
    """The options of a file that another one is read with."""
    try:
        return _options(document.path, document.text)
    except Unreadable:
        return ()  # it is said when that file is read


@lru_cache(maxsize=MOST_FILES)
def _options(path: str, text: str) -> tuple[Option, ...]:
    """The option settings of a file: a mapping by namespace, or a list of single ones."""
    settings = manifest(Document(path, text)).get("option_settings")
    if settings is None:
        return ()
    grouped = ((space, name, value) for space, group in settings.pairs() for name, value in group.pairs())
    single = (option for item in settings.each() if (option := _single(item)) is not None)
    return tuple(islice(chain(grouped, single), MOST))


def _single(item: Node) -> Option | None:
    name, value = item.string("option_name"), item.get("value")
    if name is None or value is None:
        return None
    return item.string("namespace") or "aws:elasticbeanstalk:application:environment", name, value
