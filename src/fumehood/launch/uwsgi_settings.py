"""The options in uWSGI's own configuration files, in the order in which uWSGI takes them.

Formats and variables: https://uwsgi-docs.readthedocs.io/en/latest/Configuration.html, order and included files:
https://uwsgi-docs.readthedocs.io/en/latest/ParsingOrder.html, conditions and loops:
https://uwsgi-docs.readthedocs.io/en/latest/ConfigLogic.html
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.ini import UWSGI, read_ini
from fumehood.launch.documents.json import read_json
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.template import filled, without_template
from fumehood.launch.documents.xml import read_xml
from fumehood.launch.documents.yaml import read_yaml
from fumehood.launch.launch import Word
from fumehood.project.imports import join, parent
from fumehood.regex import regex

Setting = tuple[str, Word]
"""An option without dashes, and its value; a bare option has an empty one."""

INCLUDES: Final = frozenset({"ini", "xml", "yaml", "yml", "json", "config", "include", "inherit"})
CONDITION: Final = regex(r"if-(not-)?(env|exists|file|dir|opt|option|reload)")
VARIABLE: Final = regex(r"%\((?P<option>[^()]+)\)|\$\((?P<variable>\w+)\)|@\((?P<file>[^()\s]+)\)")
MAGIC: Final = regex(r"%[A-Za-z0-9]")
MOST_FILES: Final = 20
MOST_SETTINGS: Final = 5_000
LONGEST: Final = 1_000
"""Characters of a value that is filled into others; together with the next this bounds what repetition can do."""
LONGEST_EXPANDED: Final = 10_000


def read_uwsgi(
    path: str,
    deployment: Deployment,
    *,
    section: str = "",
    here: str = ".",
    environment: Mapping[str, Word] | None = None,
) -> list[Setting]:
    """The options of a file of the workspace (ini, xml, yaml or json by its name), included files in their place.

    `section` is what follows the `:` in `uwsgi --ini file.ini:section`; `here` is the folder of the file as the
    process sees it, for `%d`; `environment` is for `$(NAME)` and `if-env`. What is not known stays in a value as a
    missing variable. A condition that could be either way leaves its own option (`if-env`, …) in the list, and is
    taken as if the variable or file was not there; a file that is not in the workspace leaves its `ini`, `include`, ….
    Raises Unreadable.
    """
    reading = _Reading(path, deployment, here, environment or {})
    reading.file(path, section or "uwsgi")
    return reading.settings


def has_section(path: str, deployment: Deployment) -> bool:
    """Whether a file has a section for uWSGI. Raises Unreadable."""
    document = deployment.document(path)
    return document is not None and _pairs(document, "uwsgi") is not None


@dataclass(slots=True)
class _Reading:
    """The state of reading one file and what it includes."""

    path: str
    deployment: Deployment
    here: str
    environment: Mapping[str, Word]
    settings: list[Setting] = field(default_factory=list)
    files: int = 0
    open: list[tuple[str, str]] = field(default_factory=list)
    options: dict[str, Word] = field(default_factory=dict)
    """The first value of each option, and what `set-placeholder` made."""
    said: set[str] = field(default_factory=set)
    """Each option by its name, and with its value."""

    def file(self, path: str, section: str) -> None:
        """Add the options of one section of a file."""
        self.files += 1
        if (path, section) in self.open or self.files > MOST_FILES:
            raise Unreadable(f"`{path}` includes itself or too many files")
        document = self.deployment.document(path)
        if document is None:
            return
        self.open.append((path, section))
        pairs = _pairs(without_template(document), section) or []
        self.block([(key, self.magic(word, path, section)) for key, word in pairs], path)
        self.open.pop()

    def block(self, pairs: list[Setting], path: str) -> None:
        """Follow conditions and loops; they do not nest."""
        taken, values = True, None
        for key, word in pairs:
            if CONDITION.fullmatch(key):
                asked = self.expanded(word, None)
                taken = self.decide(key, asked)
                values = [self.environment.get(asked.text, asked) if key.endswith("-env") else asked]
            elif key == "for":
                values = [Word(one, word.location) for one in self.expanded(word, None).text.split()]
            elif key in {"endif", "endfor", "end-if", "end-for"}:
                taken, values = True, None
            elif taken:
                for context in [None] if values is None else values:
                    self.add(key, self.expanded(word, context), path)

    def add(self, key: str, word: Word, path: str) -> None:
        """One option; a file that it includes comes in its place."""
        if len(self.settings) >= MOST_SETTINGS:
            raise Unreadable(f"has more than {MOST_SETTINGS} options", word.location.line)
        name, _, section = word.text.partition(":")
        place = self.included(name, path) if key in INCLUDES else None
        if place is None:
            self.settings.append((key, word))
            self.note(key, word)
        else:
            self.file(place, section or "uwsgi")

    def note(self, key: str, word: Word) -> None:
        """Remember an option for placeholders and conditions."""
        self.said |= {key, f"{key}={word.text}"}
        self.options.setdefault(key, word)
        if key in {"set-placeholder", "set-ph", "set"}:
            made, _, value = word.text.partition("=")
            self.options.setdefault(made.strip(), Word(value.strip(), word.location, word.missing))

    def included(self, name: str, path: str) -> str | None:
        """The workspace file that an option names, in the same file where it names only a section."""
        if not name:
            return path
        folders = (parent(path), parent(self.path))
        names = (name, posixpath.basename(name)) if name.startswith("/") else (name,)
        places = (posixpath.normpath(join(folder, one.lstrip("/"))) for one in names for folder in folders)
        return next((place for place in places if self.deployment.exists(place)), None)

    def decide(self, key: str, word: Word) -> bool:
        """Whether the options below a condition are taken; what could be either way is kept as an option."""
        inverted = key.startswith("if-not-")
        found: bool | None
        match key.removeprefix("if-").removeprefix("not-"):
            case "env":
                found = True if word.text in self.environment else None
            case "opt" | "option":
                found = word.text in self.said
            case "reload":
                found = False
            case _:
                found = True if self.included(word.text, self.path) else None
        if found is None:
            self.settings.append((key, word))
        return bool(found) is not inverted

    def magic(self, word: Word, path: str, section: str) -> Word:
        """`%d` and its like, which tell of the file they are in."""
        if "%" not in word.text:
            return word
        name = posixpath.basename(path)
        stem, dot, extension = name.rpartition(".")
        below = posixpath.relpath(parent(path) or ".", parent(self.path) or ".")
        folder = posixpath.normpath(posixpath.join(self.here, below))
        known = {"s": name, "n": stem if dot else name, "e": extension, "d": f"{folder}/", "x": section}
        known |= {"p": posixpath.join(folder, name), "o": name}
        if folder.startswith("/") or parent(path):
            known["c"] = posixpath.basename(folder if folder.startswith("/") else parent(path))
        known |= {letter.upper(): text for letter, text in known.items()}
        text = MAGIC.sub(lambda found: known.get(found[0][1], f"${{{found[0]}}}"), word.text)
        return filled(text, word.location)

    def expanded(self, word: Word, context: Word | None) -> Word:
        """A value with placeholders, variables and `%(_)` filled in as far as they are known."""
        if not any(sign in word.text for sign in ("%(", "$(", "@(")):
            return word

        def value(found: re.Match[str]) -> str:
            name = "".join((found["option"] or found["variable"] or f"@{found['file']}").split())
            known = self.environment.get(name) if found["variable"] else self.options.get(name)
            known = context if name == "_" else known
            return f"${{{name}}}" if known is None or len(known.text) > LONGEST else known.text

        return filled(VARIABLE.sub(value, word.text[:LONGEST_EXPANDED]), word.location)


def _pairs(document: Document, section: str) -> list[Setting] | None:
    """The options of a section as they are written; None if there is no such section."""
    name = document.path.rpartition("/")[2].lower()
    if re.search(r"\.ya?ml\b", name):
        found = next((node for root in read_yaml(document) if (node := root.get(section))), None)
        return None if found is None else list(_of_node(found))
    if re.search(r"\.json\b", name):
        found = read_json(document).get(section)
        return None if found is None else list(_of_node(found))
    if re.search(r"\.xml\b", name):
        return _of_xml(document, section)
    sections = [one for one in read_ini(document, UWSGI) if one.name == section]
    return [(entry.key, entry.word) for one in sections for entry in one.entries] if sections else None


def _of_node(node: Node) -> Iterator[Setting]:
    for key, value in node.pairs():
        for one in [value] if value.items is None else value.items:
            if one.entries is None and not (one.plain and one.text == "false"):
                text = "" if one.plain and one.text == "true" else one.text or ""
                yield key, filled(text, one.location)


def _of_xml(document: Document, section: str) -> list[Setting] | None:
    for element in read_xml(document).named("uwsgi"):
        if element.attributes.get("id", "uwsgi") == section:
            return [(child.name, filled(child.text, child.location)) for child in element.children]
    return None
