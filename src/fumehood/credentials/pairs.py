"""Names and values of files that are no Python, each with its place: read by the readers of deployment files."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from fumehood.credentials.files import Form
from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.regex import regex

SHELL: Final = regex(
    r"^[ \t]*(?:export[ \t]+|declare[ \t]+-x[ \t]+)?(?P<name>[A-Za-z_]\w*)="
    r"(?P<quote>[\"']?)(?P<value>[^\s\"'`$;&|]{4,500})(?P=quote)(?=\s|;|$)",
    re.MULTILINE,
)
ASSIGNED: Final = regex(
    r"^(?:--env=|-e )?(?P<name>[A-Za-z_][\w.-]*)=(?P<quote>[\"']?)(?P<value>[^\"']+)(?P=quote)$"
)
INLINE: Final = regex(r"(?<![\w./-])(?P<name>[A-Za-z_]\w*)=[\"']?(?P<value>[^\s\"'`$;&|]{4,500})")
"""In front of a command or among its arguments."""
VARIABLE: Final = regex(
    r"(?:(?<![\w./-])|--env=)(?P<name>[A-Z][A-Z0-9_]*)[ \t]*[:?]?=[ \t]*[\"']?(?P<value>[^\s\"'`$;&|,]{4,500})"
)
"""The same where only a name in capitals is one of the environment, or of a Makefile."""
COMMAND: Final = regex(r"^(?![ \t@]*#)[^\n]*=[^\n]*", re.MULTILINE)
REMARK: Final = regex(r"\s[#;]\s.*")
"""A comment behind a value: `inline_comment_prefixes` of configparser."""
DEEPEST: Final = 20


@dataclass(frozen=True, slots=True)
class Pair:
    """A value and what it is called by; `scope` are the names around it. `location` is where the value stands.

    A `plain` one is written without quotes, so it may be a number.
    """

    name: str
    value: str
    location: Location
    scope: str
    plain: bool = False


def pairs(form: Form, document: Document) -> list[Pair]:
    """The names and values of a file; none of what cannot be read, which is other rooms' business to say."""
    reader = READERS.get(form)
    if reader is None:
        return []
    try:
        return list(dict.fromkeys(_exact(pair, document) for pair in reader(document)))
    except Unreadable:
        return []


def _exact(pair: Pair, document: Document) -> Pair:
    """The place of the letters alone, if they stand there as they are: a whole line may be all that is known."""
    at = pair.location
    line = document.lines[at.line - 1]
    start = line.find(pair.value, at.column - 1) if pair.value else -1
    if start < 0:
        return pair
    exact = Location(at.path, at.line, start + 1, at.line, start + len(pair.value) + 1)
    return replace(pair, location=exact)


def _dotenv(document: Document) -> Iterator[Pair]:
    from fumehood.launch.documents.dotenv import read_dotenv  # noqa: PLC0415 -- each format loads a library

    for name, word in read_dotenv(document, {}).items():
        yield Pair(name, word.text, word.location, name)


def _ini(document: Document) -> Iterator[Pair]:
    from fumehood.launch.documents.ini import Dialect, read_ini  # noqa: PLC0415

    for section in read_ini(document, Dialect(delimiters="=:")):
        for entry in section.entries:
            value = REMARK.sub("", entry.text).strip()
            bare = value[1:-1] if len(value) > 1 and value[0] == value[-1] in "\"'" else value
            yield Pair(entry.key, bare, entry.location, f"{section.name}.{entry.key}")
            for found in VARIABLE.finditer(value):
                yield Pair(found["name"], found["value"], entry.location, f"{section.name}.{found['name']}")


def _toml(document: Document) -> Iterator[Pair]:
    from fumehood.launch.documents.toml import read_toml  # noqa: PLC0415

    yield from _below(read_toml(document), ())


def _json(document: Document) -> Iterator[Pair]:
    from fumehood.launch.documents.json import read_json  # noqa: PLC0415

    yield from _below(read_json(document), ())


def _yaml(document: Document) -> Iterator[Pair]:
    from fumehood.launch.documents.yaml import read_yaml  # noqa: PLC0415

    for root in read_yaml(document):
        yield from _below(root, ())


def _below(node: Node, names: tuple[str, ...]) -> Iterator[Pair]:
    """The scalars of a tree, and the `NAME=value` in its lists; a list of names and values is read as well."""
    if len(names) > DEEPEST:
        return
    entries: Mapping[str, Node] = node.entries or {}
    yield from _spelled(entries, names)
    for name, value in entries.items():
        if value.text is not None and not value.tag:
            yield Pair(name, value.text, value.location, ".".join((*names, name)), value.plain)
            yield from _inline(value, (*names, name))
        else:
            yield from _below(value, (*names, name))
    for item in node.items or ():
        if item.text is None:
            yield from _below(item, names)
        elif (found := ASSIGNED.match(item.text)) is not None:
            yield Pair(found["name"], found["value"], item.location, ".".join((*names, found["name"])))
        else:
            yield from _inline(item, names)


def _inline(node: Node, names: tuple[str, ...]) -> Iterator[Pair]:
    """Variables that a command is given."""
    text = node.text or ""
    if "=" in text and " " in text:
        for found in INLINE.finditer(text):
            yield Pair(found["name"], found["value"], node.location, ".".join((*names, found["name"])))


def _spelled(entries: Mapping[str, Node], names: tuple[str, ...]) -> Iterator[Pair]:
    """`{name: DB_PASSWORD, value: …}`, as manifests of containers have it."""
    name, value = entries.get("name") or entries.get("key"), entries.get("value")
    if name is not None and name.text and value is not None and value.text is not None:
        yield Pair(name.text, value.text, value.location, ".".join((*names, name.text)))


def _dockerfile(document: Document) -> Iterator[Pair]:
    from fumehood.launch.documents.dockerfile import read_dockerfile  # noqa: PLC0415

    for instruction in read_dockerfile(document):
        if instruction.name not in {"ENV", "ARG"}:
            for found in INLINE.finditer(instruction.text.value):
                at = instruction.text.span(*found.span("value"))
                yield Pair(found["name"], found["value"], at, f"{instruction.name}.{found['name']}")
            continue
        words = list(instruction.text.words())
        if instruction.name == "ENV" and len(words) == 2 and "=" not in words[0].value:
            yield Pair(words[0].value, words[1].value, words[1].location, words[0].value)
            continue
        for word in words:
            name, sign, value = word.value.partition("=")
            if sign:
                yield Pair(name, value.strip("\"'"), word.location, name)


def _shell(document: Document) -> Iterator[Pair]:
    for found in SHELL.finditer(document.text):
        yield Pair(found["name"], found["value"], document.span(*found.span("value")), found["name"])
    yield from _commands(document)


def _commands(document: Document) -> Iterator[Pair]:
    """Variables in front of commands and among their arguments, but for lines that are comments."""
    for line in COMMAND.finditer(document.text):
        for found in VARIABLE.finditer(line[0]):
            start, end = found.span("value")
            at = document.span(line.start() + start, line.start() + end)
            yield Pair(found["name"], found["value"], at, found["name"])


READERS: Final[Mapping[Form, Callable[[Document], Iterator[Pair]]]] = {
    Form.DOTENV: _dotenv,
    Form.INI: _ini,
    Form.TOML: _toml,
    Form.JSON: _json,
    Form.YAML: _yaml,
    Form.DOCKERFILE: _dockerfile,
    Form.SHELL: _shell,
    Form.COMMANDS: _commands,
}
