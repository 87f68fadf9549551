"""Manifests and lock files: pyproject.toml, Pipfile, and what poetry, uv, pdm and Pipenv wrote down."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from fumehood.dependencies.pin import Pin, normal
from fumehood.dependencies.requirement import pinned, required
from fumehood.launch.document import Document
from fumehood.launch.documents.json import read_json
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.toml import read_toml

Reader = Callable[[Document], Iterator[Pin]]


def _pyproject(document: Document) -> Iterator[Pin]:
    """PEP 621, PEP 735, and poetry's own tables."""
    root = read_toml(document)
    lists = [root.get("project", "dependencies")]
    lists += [node for _, node in root.pairs("project", "optional-dependencies")]
    lists += [node for _, node in root.pairs("dependency-groups")]
    for listed in lists:
        for item in listed.each() if listed is not None else ():
            if item.text is not None and (pin := required(item.text, item.location)) is not None:
                yield pin
    poetry = root.get("tool", "poetry")
    if poetry is not None:
        yield from _poetry(poetry)


def _poetry(table: Node) -> Iterator[Pin]:
    groups = [group for _, group in table.pairs("group")]
    for owner, key in (
        (table, "dependencies"),
        (table, "dev-dependencies"),
        *((one, "dependencies") for one in groups),
    ):
        yield from _by_name(owner.get(key))


def _pipfile(document: Document) -> Iterator[Pin]:
    root = read_toml(document)
    for table in ("packages", "dev-packages"):
        yield from _by_name(root.get(table))


def _by_name(table: Node | None) -> Iterator[Pin]:
    """`flask = "==3.0.0"`, `flask = { version = "==3.0.0" }`; anything else is a range."""
    for name, node in table.pairs() if table is not None else ():
        place = (table.keys or {}).get(name, node.location) if table is not None else node.location
        wanted = node.text if node.text is not None else node.string("version")
        exact = (wanted or "").strip()
        pin = pinned(name, exact.removeprefix("=="), place) if exact.startswith("==") else None
        if normal(name) != "python":
            yield Pin(normal(name), pin.version if pin else None, place)


def _packages(document: Document) -> Iterator[Pin]:
    """`[[package]]` tables with a name and a version: poetry.lock, uv.lock, pdm.lock, pylock.toml."""
    root = read_toml(document)
    for table in (*root.each("package"), *root.each("packages")):
        name, version = table.get("name"), table.string("version")
        if name is not None and name.text and version and (pin := pinned(name.text, version, name.location)):
            yield pin


def _pipfile_lock(document: Document) -> Iterator[Pin]:
    root = read_json(document)
    for section in ("default", "develop"):
        table = root.get(section)
        for name, node in root.pairs(section):
            version = (node.string("version") or "").removeprefix("==")
            place = (table.keys or {}).get(name, node.location) if table is not None else node.location
            if version and (pin := pinned(name, version, place)) is not None:
                yield pin


READERS: Final[Mapping[str, Reader]] = {
    "pyproject.toml": _pyproject,
    "Pipfile": _pipfile,
    "poetry.lock": _packages,
    "uv.lock": _packages,
    "pdm.lock": _packages,
    "pylock.toml": _packages,
    "Pipfile.lock": _pipfile_lock,
}
"""By the name of the file. The sources are the formats' own pages: https://packaging.python.org/en/latest/specifications/."""
