"""Units of systemd: services with what they start, their environment, and drop-ins beside them.

Settings and command lines: https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html, environment:
https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#Environment, `%i` and its like:
https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html#Specifiers
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Final

from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.dotenv import read_dotenv
from fumehood.launch.documents.ini import SYSTEMD, Entry, read_ini
from fumehood.launch.documents.quoting import split_as_systemd
from fumehood.launch.documents.template import filled, without_template
from fumehood.launch.hosts import host_files
from fumehood.launch.launch import Stage, Word
from fumehood.launch.process import Files, Process
from fumehood.launch.stage import stage_of_file
from fumehood.regex import regex

MOST: Final = 50
"""Commands of one unit."""
MOST_WORDS: Final = 2_000
LONGEST: Final = 1_000
"""Characters of a variable that is filled in; with the number of words it bounds what repetition can do."""
PREFIXES: Final = "-@:+!|"
SPECIFIER: Final = regex(r"%([A-Za-z%])")
VARIABLE: Final = regex(r"\$\$|\$\{(\w+)\}")
WHOLE_VARIABLE: Final = regex(r"\$([A-Za-z_]\w*)")


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """One process per ExecStart; a drop-in is read with its unit if that is in the workspace."""
    if _unit_of(document.path) in deployment.paths:
        return
    entries = list(_settings(document, deployment))
    stage, reason = stage_of_file(document.path, Stage.DEPLOYED)
    name = _name(document.path)
    started = [(entry, _split(entry, name)) for entry in _kept(entries, "ExecStart")]
    if len(started) > MOST:
        raise Unreadable(f"starts more than {MOST} commands", started[MOST][0].location.line)
    folder = _folder(entries, name)
    named = [word.text for _, words in started for word in words]
    named += [entry.text.lstrip("-") for entry in _kept(entries, "EnvironmentFile")]
    files = host_files(document.path, folder, named, deployment)
    environment = _environment(entries, name, files, folder, deployment)
    for _, words in started:
        if command := _command(words, environment):
            yield Process(
                name=name.partition(".service")[0],
                stage=stage,
                stage_reason=reason,
                words=command,
                environment=environment,
                files=files,
                folder=folder,
            )


def _unit_of(path: str) -> str:
    """The unit that a drop-in belongs to, "" for what is none."""
    folder = posixpath.dirname(path)
    return folder.removesuffix(".d") if folder.endswith(".service.d") else ""


def _name(path: str) -> str:
    unit = posixpath.basename(_unit_of(path) or path)
    return f"{unit.partition('.service')[0]}.service"


def _settings(document: Document, deployment: Deployment) -> Iterator[Entry]:
    """What [Service] says, in the unit and then in its drop-ins by name."""
    drop_ins = sorted(path for path in deployment.paths if posixpath.dirname(path) == f"{document.path}.d")
    found = [
        document,
        *filter(None, (deployment.document(path) for path in drop_ins if path.endswith(".conf"))),
    ]
    for one in found:
        for section in read_ini(without_template(one), SYSTEMD):
            if section.name == "Service":
                yield from section.entries


def _kept(entries: Iterable[Entry], key: str) -> list[Entry]:
    """The settings of a name that may be repeated; an empty one takes back those before it."""
    found: list[Entry] = []
    for entry in entries:
        if entry.key == key and entry.text:
            found.append(entry)
        elif entry.key == key:
            found.clear()
    return found


def _folder(entries: Iterable[Entry], name: str) -> str:
    kept = _kept(entries, "WorkingDirectory")
    text = _specified(kept[-1].text.removeprefix("-"), name) if kept else ""
    return posixpath.normpath(text) if text.startswith("/") else ""


def _environment(
    entries: Iterable[Entry], name: str, files: Files, folder: str, deployment: Deployment
) -> dict[str, Word]:
    """Variables as the unit sets them, then those of the files that are in the workspace."""
    found: dict[str, Word] = {}
    for entry in _kept(entries, "Environment"):
        for word in _split(entry, name):
            variable, sign, value = word.text.partition("=")
            if sign:
                found[variable] = filled(value, word.location)
    for entry in _kept(entries, "EnvironmentFile"):
        path = _specified(entry.text.removeprefix("-"), name)
        place = deployment.locate(files, path, folder) if path.startswith("/") else None
        document = None if place is None else deployment.document(place)
        found |= {} if document is None else read_dotenv(document, {})
    return found


def _command(words: list[Word], environment: Mapping[str, Word]) -> tuple[Word, ...]:
    """The words of a command without the prefixes of its program, with variables filled in."""
    if not words:
        return ()
    program = words[0].text.lstrip(PREFIXES)
    prefixes = words[0].text[: len(words[0].text) - len(program)]
    rest = words[2:] if "@" in prefixes else words[1:]
    if ":" not in prefixes:
        rest = list(islice((word for one in rest for word in _substituted(one, environment)), MOST_WORDS + 1))
    if len(rest) > MOST_WORDS:
        raise Unreadable(f"a command of more than {MOST_WORDS:,} words", words[0].location.line)
    return (filled(program, words[0].location), *rest)


def _substituted(word: Word, environment: Mapping[str, Word]) -> Iterator[Word]:
    """A word with `${NAME}` filled in; `$NAME` alone becomes as many words as its value has."""
    if (whole := WHOLE_VARIABLE.fullmatch(word.text)) is not None:
        known = _short(environment.get(whole[1]))
        texts = [f"${{{whole[1]}}}"] if known is None else known.text.split()
        yield from (filled(text, word.location) for text in texts)
        return

    def value(found: re.Match[str]) -> str:
        known = _short(environment.get(found[1])) if found[1] else None
        return "$" if found[0] == "$$" else found[0] if known is None else known.text

    yield filled(VARIABLE.sub(value, word.text), word.location) if "$" in word.text else word


def _short(word: Word | None) -> Word | None:
    """A value that may be filled in as often as it is asked for."""
    return word if word is not None and len(word.text) <= LONGEST else None


def _specified(text: str, name: str) -> str:
    """A text with specifiers filled in that the unit's name answers; the others are missing variables."""
    if "%" not in text:
        return text
    stem = name.removesuffix(".service")
    prefix, at, instance = stem.partition("@")
    known = {"n": name, "N": stem, "p": prefix, "%": "%"}
    known |= {"i": instance, "I": instance} if instance or not at else {}
    if at and not instance:
        known = {"p": prefix, "%": "%"}
    return SPECIFIER.sub(lambda found: known.get(found[1], f"${{{found[0]}}}"), text)


def _split(entry: Entry, name: str) -> list[Word]:
    """The words of a setting, with specifiers filled in."""
    try:
        pieces = split_as_systemd(entry.text)
    except Unreadable as error:
        raise Unreadable(error.reason, entry.location.line) from None
    return [filled(_specified(text, name), entry.span(start, end)) for text, start, end in pieces]
