"""The services of a compose file as Compose sees them: `extends` and override files merged in.

https://docs.docker.com/reference/compose-file/merge/, https://docs.docker.com/reference/compose-file/services/#extends
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from fumehood.findings.finding import FlowStep, Location
from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.yaml import read_yaml
from fumehood.project.imports import parent

MOST_SERVICES: Final = 200
MOST_VARIABLES: Final = 500
"""Of one service."""
MOST_ITEMS: Final = 200
"""Volumes, profiles or files of one service."""
LONGEST_CHAIN: Final = 20
"""Services that extend each other."""
RESET: Final = "!reset"
OVERRIDE: Final = "!override"
PAIRS: Final = frozenset({"environment", "args", "labels"})
"""What may be written as a mapping or as a list of `NAME=value`."""


@dataclass(frozen=True, slots=True)
class Service:
    """One service. Nodes keep the places where they are written, which may be in other files.

    `place` is its name in the file that is read, `steps` the other services that it is made of.
    """

    name: str
    node: Node
    place: Location
    steps: tuple[FlowStep, ...] = ()


def root_of(document: Document) -> Node | None:
    """The compose file as a tree; None if it is another kind of file. Raises Unreadable."""
    root = next(read_yaml(document), None)
    return root if root is not None and root.get("services") is not None else None


def root_of_other(document: Document, deployment: Deployment) -> Node | None:
    """As `root_of`, for a file that the one to be read names: None after a notification if it is unreadable."""
    try:
        return root_of(document)
    except Unreadable as error:
        message = f"cannot be read as compose file: {error.reason}"
        deployment.say("unreadable-deployment-file", document.path, message, error.line)
        return None


def services(document: Document, deployment: Deployment) -> Iterator[Service]:
    """The services of one file, each with what it extends. Raises Unreadable."""
    root = root_of(document)
    if root is None:
        return
    merging = _Merging(deployment)
    for number, (name, node) in enumerate(root.pairs("services")):
        if number == MOST_SERVICES:
            raise Unreadable(f"it has more than {MOST_SERVICES} services", node.location.line)
        place = ((root.get("services") or root).keys or {}).get(name, node.location)
        yield merging.extended(Service(name, node, place), root, ())


def over(base: Service, top: Service) -> Service:
    """A service with what an override file says about it."""
    return replace(top, node=_merged(base.node, top.node), steps=base.steps + top.steps)


def below(location: Location, path: str) -> str | None:
    """The workspace path of what a file names relative to itself; None for what is outside of the workspace."""
    if path.startswith(("/", "~", "git@")) or "://" in path:
        return None
    found = posixpath.normpath(posixpath.join(parent(location.path), path))
    return (
        None
        if found.startswith("..")
        else found.removeprefix(".").removeprefix("/")
        if found == "."
        else found
    )


def pairs(node: Node | None) -> Iterator[tuple[str, Node]]:
    """The names and values of a mapping, or of a list of `NAME=value`; a value that is not written has no text."""
    if node is None:
        return
    yield from node.pairs()
    for item in node.each():
        name, sign, value = (item.text or "").partition("=")
        if name:
            yield name.strip(), replace(item, text=value if sign else None)


@dataclass(slots=True)
class _Merging:
    """Services merged onto those that they extend, each once."""

    deployment: Deployment
    done: dict[int, Service] = field(default_factory=dict)
    roots: dict[str, Node | None] = field(default_factory=dict)

    def extended(self, service: Service, root: Node, passed: tuple[Location, ...]) -> Service:
        """A service merged onto the one it extends, if it extends one that is there."""
        asked = service.node.get("extends")
        if asked is None:
            return service
        if asked.location in passed or len(passed) == LONGEST_CHAIN:
            raise Unreadable("services extend each other in a circle", asked.location.line)
        name, file = asked.text or asked.string("service") or "", asked.string("file")
        other = root if file is None else self._root(asked.location, file)
        node = None if other is None else other.get("services", name)
        if other is None or node is None:
            return service
        if id(node) not in self.done:
            base = self.extended(Service(name, node, service.place), other, (*passed, asked.location))
            self.done[id(node)] = base
        base = self.done[id(node)]
        document = self.deployment.document(asked.location.path)
        note = f"it extends the service `{name}`"
        steps = () if document is None else (document.step(asked.location, note),)
        node = _merged(base.node, service.node)
        return replace(service, node=node, steps=(*service.steps, *steps, *base.steps))

    def _root(self, location: Location, file: str) -> Node | None:
        """The file that a service names, read once."""
        path = below(location, file)
        if path is None:
            return None
        if path not in self.roots:
            document = self.deployment.document(path)
            self.roots[path] = None if document is None else root_of_other(document, self.deployment)
        return self.roots[path]


def _merged(base: Node, top: Node) -> Node:
    """One mapping over another by the rules of Compose."""
    entries = dict(base.entries or {})
    for key, value in (top.entries or {}).items():
        if value.tag == RESET:
            entries.pop(key, None)
        elif key in entries and value.tag != OVERRIDE:
            entries[key] = MERGE.get(key, _scalar)(entries[key], value)
        else:
            entries[key] = value
    return replace(top, entries=entries, keys={**(base.keys or {}), **(top.keys or {})})


def _scalar(_base: Node, top: Node) -> Node:
    return top


def _appended(base: Node, top: Node) -> Node:
    """Sequences are put one after the other; a single text counts as a sequence of one."""
    items = [*_items(base), *_items(top)]
    if len(items) > MOST_ITEMS:
        raise Unreadable(f"a service has a list of more than {MOST_ITEMS}", top.location.line)
    return replace(top, text=None, items=items)


def _items(node: Node) -> Sequence[Node]:
    if node.items is not None:
        return node.items
    return [] if node.text is None and node.entries is None else [node]


def _named(base: Node, top: Node) -> Node:
    """Pairs of names and values, in either form."""
    entries: Mapping[str, Node] = {**dict(pairs(base)), **dict(pairs(top))}
    if len(entries) > MOST_VARIABLES:
        raise Unreadable(f"a service has more than {MOST_VARIABLES} variables", top.location.line)
    kept = {name: value for name, value in entries.items() if value.tag != RESET}
    return replace(top, text=None, items=None, entries=kept)


def _build(base: Node, top: Node) -> Node:
    """`build: folder` stands for `build: {context: folder}`."""
    return _merged(_long(base), _long(top))


def _long(build: Node) -> Node:
    return build if build.text is None else replace(build, text=None, entries={"context": build}, keys={})


MERGE: Final[Mapping[str, Callable[[Node, Node], Node]]] = {
    "args": _named,
    "build": _build,
    "deploy": _merged,
    "develop": _merged,
    "env_file": _appended,
    "environment": _named,
    "ports": _appended,
    "profiles": _appended,
    "volumes": _appended,
}
