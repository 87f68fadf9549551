"""What manifests of platforms have in common: commands, variables, and where the code of a process is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from fumehood.findings.finding import Location
from fumehood.framework.walks.entries import REQUIREMENTS
from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.quoting import split_as_shlex
from fumehood.launch.documents.yaml import read_yaml
from fumehood.launch.images.image import Given
from fumehood.launch.launch import Launch, ServerKind, Stage, Target, TargetKind, Word
from fumehood.launch.process import Files, Process, Script
from fumehood.launch.stage import stage_of_file, stage_of_name
from fumehood.project.imports import join, parent

MOST: Final = 1_000
"""Processes of one file; aliases can repeat a list without end."""


def manifests(document: Document) -> Iterator[Node]:
    """The YAML documents of a file; what is a template and no YAML before it is filled in has none."""
    try:
        yield from read_yaml(document)
    except Unreadable:
        if "{{" not in document.text and "{%" not in document.text and "<%" not in document.text:
            raise


def manifest(document: Document) -> Node:
    """The first YAML document; an empty one if there is none."""
    return next(manifests(document), Node(document.line(1), entries={}, keys={}))


def words(node: Node | None) -> tuple[Word, ...]:
    """The words of a list; none if it is no list."""
    items = () if node is None else node.items or ()
    return tuple(setting("argument", item) for item in items)


def given(node: Node | None) -> Given | None:
    """A command as most platforms take it: a text for a shell, or a list of words; None for an empty one."""
    if node is None:
        return None
    if node.text is not None:
        return (node.script or Script.at(node.text, node.location)) if node.text.strip() else None
    return words(node) or None


def split(node: Node | None) -> tuple[Word, ...]:
    """A command for no shell: a list of words, or a text that the platform splits into them as a shell would.

    Raises Unreadable.
    """
    if node is None or node.text is None:
        return words(node)
    try:
        pieces = split_as_shlex(node.text)
    except Unreadable as error:
        raise Unreadable(error.reason, node.location.line) from None
    script = node.script or Script.at(node.text, node.location)
    return tuple(Word(text, script.locate(start, end)) for text, start, end in pieces)


def setting(name: str, node: Node | None, location: Location | None = None) -> Word:
    """A value as a word; one that stands somewhere else is a missing variable."""
    if node is not None and node.text is not None:
        return Word(node.text, node.location)
    place = node.location if node is not None else location
    assert place is not None
    return Word(f"${{{name}}}", place, (name,))


def variables(pairs: Iterable[tuple[str, Node]]) -> dict[str, Word]:
    """The environment that a mapping gives."""
    return {name: setting(name, value) for name, value in pairs}


def listed_variables(items: Iterable[Node], name: str = "name", value: str = "value") -> dict[str, Word]:
    """The environment that a list of mappings gives; those without a value have one from somewhere else."""
    found: dict[str, Word] = {}
    for item in items:
        key = item.string(name)
        if key:
            found[key] = setting(key, item.get(value), item.location)
    return found


def stage_of(path: str, what: str, name: str | None) -> tuple[Stage, str]:
    """The stage of something in a deployment file: the file's, unless its own name is one for development."""
    stage, reason = stage_of_file(path, Stage.DEPLOYED)
    if stage is Stage.DEPLOYED and name and stage_of_name(name) is Stage.DEVELOPMENT:
        return Stage.DEVELOPMENT, f"{what} `{name}` says so"
    return stage, reason


def with_start(process: Process, start: Given) -> Process:
    """The process with its command."""
    if isinstance(start, Script):
        return replace(process, script=start)
    return replace(process, words=tuple(start))


def on_platform(process: Process, start: Given, home: str, folder: str) -> Process:
    """A process of a platform that puts a workspace folder at `home`, and starts there what it is told to."""
    files = Files(copies=((home, folder),), complete=True)
    return replace(with_start(process, start), files=files, folder=home)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedApp:
    """What a platform imports by itself: a dotted `module` that is looked for in the folders `search`.

    `written` is where the platform is told so, `note` says what the platform does.
    """

    server: ServerKind
    written: Word
    module: str
    attribute: str | None
    search: tuple[str, ...]
    note: str


def imported(app: ImportedApp, process: Process, document: Document, deployment: Deployment) -> Launch:
    """A launch by a platform that imports a module itself; `process` has name, stage and environment."""
    path = deployment.find_module(app.module, app.search) if app.written.known else None
    return Launch(
        server=app.server,
        name=process.name,
        command=app.written,
        chain=(document.step(app.written.location, app.note),),
        stage=process.stage,
        stage_reason=process.stage_reason,
        target=Target(
            kind=TargetKind.APP, name=app.module, written=app.written, attribute=app.attribute, path=path
        ),
        environment=process.environment,
        folder=app.search[0] if app.search else None,
        search=app.search,
    )


def below(document: Document, path: str | None) -> str:
    """A workspace folder or file that a manifest names relative to its own folder; "" for the root."""
    return within(parent(document.path), path)


def within(folder: str, path: str | None) -> str:
    """A path relative to a workspace folder, without its dots; what leads out of the workspace stays in it."""
    parts: list[str] = []
    for part in join(folder, (path or "").lstrip("/")).split("/"):
        if part == "..":
            del parts[-1:]
        elif part not in {"", "."}:
            parts.append(part)
    return "/".join(parts)


def top_of(document: Document, deployment: Deployment, named: str | None) -> str:
    """The root of the repository that a file belongs at the top of: its own folder, if that has requirements or code.

    Else the file was only put aside, or has the folder that is `named` somewhere else, and paths are told from the
    workspace's root.
    """
    folder = parent(document.path)
    has_code = any(parent(path) == folder for path in deployment.index.files)
    is_top = has_code or deployment.first(folder, REQUIREMENTS) is not None
    return folder if is_top and deployment.is_folder(within(folder, named)) else ""
