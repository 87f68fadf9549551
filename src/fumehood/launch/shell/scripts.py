"""Tells when a command is a script of the workspace, and which interpreter reads it."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import Final

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.launch import Word
from fumehood.launch.process import Script
from fumehood.launch.shell.outside import Simple
from fumehood.project.imports import join, parent
from fumehood.regex import regex

SHELL: Final = regex(r"(?:ba|da|a|k|z|mk)?sh")
FOLDERS: Final = ("/usr/local/bin", "/usr/bin", "/bin", "/usr/local/sbin", "/usr/sbin", "/sbin")
"""Where programs are found that are called without a folder; images copy their scripts there."""
WITH_VALUE: Final = regex(r"[-+][a-zA-Z]*[oO]|--(?:rcfile|init-file)")
"""Options of a shell whose value is the next word."""
HEAD: Final = 1024
"""Bytes in which a program that is no text has a zero."""


@dataclass(frozen=True, slots=True)
class Called:
    """What is run instead: `document` is the script, if a shell reads it, and the first of `words` its name."""

    words: tuple[Word, ...]
    document: Document | None = None


def called_script(command: Simple, deployment: Deployment) -> Called | None:
    """The script of the workspace that a command calls; None where it calls something else."""
    if not command.words or not command.words[0].known:
        return None
    program = command.words[0].text
    if SHELL.fullmatch(posixpath.basename(program)):
        return _read_by_shell(command, deployment)
    for path in (program,) if "/" in program else tuple(f"{folder}/{program}" for folder in FOLDERS):
        place = deployment.locate(command.scope.files, path, command.scope.folder)
        if place is not None:
            return (
                None if _is_installed(place, deployment) else _interpreted(command, path, place, deployment)
            )
    return None


def script_of_word(text: Word, deployment: Deployment) -> Script:
    """A word as a text for a shell; its parts are found in the line it is written in, where they stand there."""
    place = text.location
    document = deployment.document(place.path, sure=False) if text.text.count("\n") == 0 else None
    line = document.lines[place.line - 1] if document and place.line <= len(document.lines) else ""
    column = line.find(text.text, place.column - 1)
    if column < 0 or not text.text:
        return Script.at(text.text, place)

    def locate(start: int, end: int) -> Location:
        return Location(
            place.path, place.line, column + start + 1, place.line, column + max(end, start + 1) + 1
        )

    return Script(text.text, locate)


def _read_by_shell(command: Simple, deployment: Deployment) -> Called | None:
    """`bash -eu script arguments…`; the words are options up to the first that is none."""
    words = command.words[1:]
    while words and words[0].text[:1] in {"-", "+"}:
        words = words[2:] if WITH_VALUE.fullmatch(words[0].text) else words[1:]
    if not words or not words[0].known:
        return None
    place = deployment.locate(command.scope.files, words[0].text, command.scope.folder)
    document = None if place is None else deployment.document(place, sure=False)
    return None if document is None else Called(words, document)


def _is_installed(place: str, deployment: Deployment) -> bool:
    """Whether a program belongs to a virtual environment: what its script says is known better by its name."""
    return deployment.exists(join(parent(parent(place)), "pyvenv.cfg"))


def _interpreted(command: Simple, path: str, place: str, deployment: Deployment) -> Called | None:
    """The interpreter that the first line names gets the script; without such a line it is a shell."""
    content = deployment.content(place, sure=False)
    if content is None or b"\0" in content[:HEAD]:
        return None
    name, *arguments = command.words
    script = (Word(path, name.location), *arguments)
    first = content[:HEAD].decode("utf-8", "replace").split("\n", 1)[0].strip()
    if not first.startswith("#!"):
        is_shell = posixpath.splitext(place)[1] in {"", ".sh", ".bash"}
        return Called((Word("sh", name.location), *script)) if is_shell else None
    interpreter = tuple(Word(text, name.location) for text in first[2:].split())
    return Called((*interpreter, *script)) if interpreter else None
