"""Circus: watchers with their command, folder and environment.

https://circus.readthedocs.io/en/latest/for-ops/configuration/
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import Final

from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.ini import CONFIGPARSER, Entry, Section, read_ini
from fumehood.launch.documents.quoting import split_as_shlex
from fumehood.launch.documents.template import filled, without_template
from fumehood.launch.hosts import host_files
from fumehood.launch.launch import Stage, Word
from fumehood.launch.process import Process
from fumehood.launch.stage import stage_of_file
from fumehood.regex import regex

VARIABLE: Final = regex(r"(?:\$\(|\(\()circus\.(?:env\.)?([\w.]+)(?:\)\)|\))", re.IGNORECASE)
MOST: Final = 100
"""Watchers of one file."""


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """One process per watcher."""
    sections = read_ini(without_template(document), CONFIGPARSER)
    watchers = [one for one in sections if one.name.startswith("watcher:")]
    if len(watchers) > MOST:
        raise Unreadable(f"has more than {MOST} watchers", watchers[MOST].line)
    for section in watchers:
        name = section.name.partition(":")[2].strip()
        environment = {
            entry.key.upper(): entry.word
            for one in sections
            if one.name == "env" or (one.name.startswith("env:") and name in re.split(r"[:,]", one.name))
            for entry in one.entries
        }
        if section.last("cmd") is not None:
            yield _process(name, section, environment, deployment)


def _process(name: str, section: Section, environment: dict[str, Word], deployment: Deployment) -> Process:
    words = tuple(word for key in ("cmd", "args") if (entry := section.last(key)) for word in _words(entry))
    written = section.last("working_dir")
    folder = posixpath.normpath(written.text) if written is not None and written.text.startswith("/") else ""
    path = section.entries[0].document.path
    stage, reason = stage_of_file(path, Stage.DEPLOYED)
    return Process(
        name=name,
        stage=stage,
        stage_reason=reason,
        words=words,
        environment=environment,
        files=host_files(path, folder, (word.text for word in words), deployment),
        folder=folder,
    )


def _words(entry: Entry) -> Iterator[Word]:
    try:
        pieces = split_as_shlex(entry.text)
    except Unreadable as error:
        raise Unreadable(error.reason, entry.location.line) from None
    for text, start, end in pieces:
        yield filled(VARIABLE.sub(lambda found: f"${{{found[1]}}}", text), entry.span(start, end))
