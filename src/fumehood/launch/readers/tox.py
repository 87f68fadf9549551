"""Commands of tox, from the environments in `tox.ini`, `setup.cfg`, `tox.toml` and `pyproject.toml`.

https://tox.wiki/en/stable/config.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from fumehood.findings.finding import Location
from fumehood.launch.checkout import PLACE, Checkout, stage_of_task
from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.ini import CONFIGPARSER, Section, read_ini
from fumehood.launch.documents.node import Node
from fumehood.launch.launch import Word
from fumehood.launch.process import Process, Script
from fumehood.project.imports import parent
from fumehood.regex import regex

SUBSTITUTION: Final = regex(r"\{(?P<name>[^{}\n]*)\}")
HOME: Final = frozenset({"toxinidir", "tox_root"})
PYTHON: Final = frozenset({"envpython", "basepython", "env_python", "base_python"})
NOT_A_NAME: Final = regex(r"\W+")
LINE: Final = regex(r"(?P<prefix>[ \t]*[-!]?[ \t]*)(?P<command>(?:\\\r?\n|[^\n])+)")
FACTOR: Final = regex(r"^[\w{},.!-]+:[ \t]+(?=\S)", re.MULTILINE)
"""`py312: command` applies to some environments only."""


def read(document: Document, _deployment: Deployment) -> Iterator[Process]:
    """One process for each command of each environment."""
    if document.path.endswith(".toml"):
        from fumehood.launch.documents.toml import read_toml  # noqa: PLC0415 -- loads a parser

        root = read_toml(document)
        yield from _of_toml(
            root.get("tool", "tox") if document.path.endswith("pyproject.toml") else root, document
        )
        return
    for section in read_ini(document, CONFIGPARSER):
        if section.name == "testenv" or section.name.startswith("testenv:"):
            yield from _of_section(section, document)


def _of_section(section: Section, document: Document) -> Iterator[Process]:
    name = section.name.removeprefix("testenv").removeprefix(":") or "testenv"
    folder = section.last("changedir") or section.last("change_dir")
    checkout = _checkout(name, document, folder.text if folder else None, _variables(section))
    entry = section.last("commands")
    if entry is None:
        return
    for found in LINE.finditer(entry.text):
        start = found.start("command")
        factor = FACTOR.match(found["command"])
        start += factor.end() if factor else 0

        def locate(first: int, last: int, start: int = start) -> Location:
            return entry.span(start + first, start + last)

        yield checkout.shell(f"tox {name}", _filled(Script(entry.text[start : found.end()], locate)))


def _variables(section: Section) -> Mapping[str, Word]:
    """`setenv`: one `NAME = value` on each line."""
    entry = section.last("setenv") or section.last("set_env")
    found: dict[str, Word] = {}
    position = 0
    for line in entry.text.split("\n") if entry else ():
        name, is_set, value = line.partition("=")
        name = FACTOR.sub("", name).strip()
        if entry is not None and is_set and name.isidentifier():
            found[name] = _word(Word(value.strip(), entry.span(position, position + len(line))))
        position += len(line) + 1
    return found


def _of_toml(root: Node | None, document: Document) -> Iterator[Process]:
    """`env_run_base` and `[env.name]`, whose commands are lists of arguments: no shell, and places for each."""
    environments = [] if root is None else [("env_run_base", root.get("env_run_base")), *root.pairs("env")]
    for name, node in environments:
        if node is None:
            continue
        variables = {
            key: _word(Word(one.text, one.location)) for key, one in node.pairs("set_env") if one.text
        }
        checkout = _checkout(name, document, node.string("change_dir"), variables)
        for command in node.each("commands"):
            words = [_word(Word(one.text, one.location)) for one in command.each() if one.text is not None]
            if words:
                yield checkout.exec(f"tox {name}", words)


def _checkout(name: str, document: Document, folder: str | None, variables: Mapping[str, Word]) -> Checkout:
    stage, reason = stage_of_task(name, "environments of tox")
    written = None if folder is None else SUBSTITUTION.sub(_value, folder).replace(PLACE, ".")
    return Checkout(stage=stage, stage_reason=reason, folder=parent(document.path)).entered(
        written, variables
    )


def _filled(script: Script) -> Script:
    """The script with its substitutions replaced; each part of it is where the text is that it stands for."""
    from fumehood.launch.pieces import Pieces  # noqa: PLC0415

    pieces, done = Pieces(), 0
    for found in SUBSTITUTION.finditer(script.text):
        pieces.script(script, done, found.start())
        pieces.put(_value(found), script.locate(found.start(), found.end()))
        done = found.end()
    pieces.script(script, done)
    return pieces.done()


def _word(word: Word) -> Word:
    text = SUBSTITUTION.sub(_value, word.text)
    return Word(text, word.location, tuple(re.findall(r"\$\{(\w+)\}", text)))


def _value(found: re.Match[str]) -> str:
    """What a substitution stands for: https://tox.wiki/en/stable/config.html#substitutions."""
    kind, _, rest = found["name"].partition(":")
    if kind in HOME:
        return PLACE
    if kind in PYTHON:
        return "python"
    if kind == "posargs":
        return rest
    if kind == "/":
        return "/"
    name, _, default = rest.partition(":") if kind == "env" else (found["name"], "", "")
    return default or f"${{{NOT_A_NAME.sub('_', name)}}}"
