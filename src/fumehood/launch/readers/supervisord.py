"""Supervisor's configuration: programs with their command, folder and environment.

https://supervisord.org/configuration.html
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.ini import CONFIGPARSER, Entry, Section, read_ini
from fumehood.launch.documents.quoting import LONGEST, split_as_shlex
from fumehood.launch.documents.template import filled, without_template
from fumehood.launch.hosts import host_files
from fumehood.launch.launch import Stage, Word
from fumehood.launch.process import Process
from fumehood.launch.stage import stage_of_file
from fumehood.project.imports import parent
from fumehood.regex import regex

PROGRAM: Final = regex(r"(?:fcgi-)?program:\s*(.{1,200})")
EXPANSION: Final = regex(r"%(?:%|\((\w+)\)(\d?\d?)[sd])")
VARIABLE: Final = regex(r"[\s,]*([A-Za-z_]\w*)\s*=\s*(\"[^\"]*\"|'[^']*'|[^,\s\"']*)")
MOST: Final = 100
"""Programs of one file."""


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """One process per program."""
    document = without_template(document)
    sections = read_ini(document, CONFIGPARSER)
    programs = [(found[1], one) for one in sections if (found := PROGRAM.fullmatch(one.name))]
    if len(programs) > MOST:
        raise Unreadable(f"has more than {MOST} programs", programs[MOST][1].line)
    everywhere = [entry for one in sections if one.name == "supervisord" for entry in one.all("environment")]
    for name, section in programs:
        if (command := section.last("command")) is not None:
            yield _process(name, section, command, everywhere, deployment)


def _process(
    name: str, section: Section, command: Entry, everywhere: list[Entry], deployment: Deployment
) -> Process:
    path = command.document.path
    known = _known(name, section)
    words = tuple(_words(command, known))
    folder = _folder(section.last("directory"), known)
    files = host_files(path, folder, (word.text for word in words), deployment)
    if any("%(here)s" in entry.text for entry in section.entries):
        files = replace(files, copies=(("/", ""), *files.copies))
    environment: dict[str, Word] = {}
    for entry in (*everywhere, *section.all("environment")[-1:]):
        environment |= _environment(entry, known)
    stage, reason = stage_of_file(path, Stage.DEPLOYED)
    return Process(
        name=name,
        stage=stage,
        stage_reason=reason,
        words=words,
        environment=environment,
        files=files,
        folder=folder,
    )


def _known(name: str, section: Section) -> dict[str, str]:
    """What `%(…)s` can stand for; `here` is a folder of the workspace, as if that was all that the host has."""
    known = {"here": f"/{parent(section.entries[0].document.path)}", "program_name": name, "group_name": name}
    count = section.last("numprocs")
    return known | ({"process_num": "0", "numprocs": "1"} if count is None or count.text == "1" else {})


def _folder(written: Entry | None, known: Mapping[str, str]) -> str:
    text = "" if written is None else _expanded(written.text, written.location, known).text
    return posixpath.normpath(text) if text.startswith("/") else ""


def _words(entry: Entry, known: Mapping[str, str]) -> Iterator[Word]:
    try:
        pieces = split_as_shlex(entry.text)
    except Unreadable as error:
        raise Unreadable(error.reason, entry.location.line) from None
    for text, start, end in pieces:
        yield _expanded(text, entry.span(start, end), known)


def _environment(entry: Entry, known: Mapping[str, str]) -> dict[str, Word]:
    """`KEY="value",OTHER=value` as words; what follows a mistake is left out."""
    found: dict[str, Word] = {}
    position = 0
    if len(entry.text) > LONGEST:
        raise Unreadable(f"an environment of more than {LONGEST:,} characters", entry.location.line)
    while (match := VARIABLE.match(entry.text, position)) is not None:
        place = entry.span(match.start(1), match.end(2))
        found[match[1]] = _expanded(match[2].strip("\"'"), place, known)
        position = match.end()
    return found


def _expanded(text: str, location: Location, known: Mapping[str, str]) -> Word:
    """A text with `%(here)s` and its like filled in; the environment of Supervisor itself is missing."""

    def value(found: re.Match[str]) -> str:
        if found[1] is None:
            return "%"
        missing = f"${{{found[1].removeprefix('ENV_')}}}"
        return known[found[1]].zfill(int(found[2] or 0)) if found[1] in known else missing

    return filled(EXPANSION.sub(value, text), location)
