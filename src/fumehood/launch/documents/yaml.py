"""YAML documents with the place of everything, built from PyYAML's events: no tag is ever constructed.

Aliases stay shared, so a bomb of anchors costs what it is written with. It is refused, as what refers to itself is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import yaml

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.scalar import script_at
from fumehood.launch.process import Script

LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEEPEST: Final = 100
MOST: Final = 100_000
"""Values in a file, with those that aliases and merge keys repeat; the largest real manifests have a fifth of it."""
NULL: Final = frozenset({"", "~", "null", "Null", "NULL"})
OWN: Final = "tag:yaml.org,2002:"
MERGE: Final = "<<"


def read_yaml(document: Document) -> Iterator[Node]:
    """The documents of a file in order; empty ones are left out. Raises Unreadable."""
    builder = _Builder(document)
    try:
        for event in yaml.parse(document.text, Loader=LOADER):
            root = builder.take(event)
            if root is not None and (root.text, root.plain) != (None, True):
                yield root
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        reason = getattr(error, "problem", None) or "no YAML"
        raise Unreadable(f"{reason}", mark.line + 1 if mark else None) from None


class _Open:
    """A mapping or list that is not closed yet."""

    def __init__(self, event: Any, before: int) -> None:
        self.event = event
        self.before = before
        """The values that were counted before it."""
        self.values: list[tuple[Any, Node]] = []
        """Each value with the event of its scalar, None if it has none."""


class _Builder:
    """Takes event after event and gives a document when it is complete."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.open: list[_Open] = []
        self.anchors: dict[str, Node | None] = {}
        self.sizes: dict[str, int] = {}
        """How many values each alias stands for, but itself."""
        self.count = 0

    def take(self, event: Any) -> Node | None:
        match event:
            case yaml.DocumentStartEvent():
                self.anchors = {}
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                self.opened(event)
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                closed = self.open.pop()
                self.sizes[closed.event.anchor or ""] = self.count - closed.before
                return self.built(closed.event, self.collection(closed, event), None)
            case yaml.ScalarEvent():
                return self.built(event, self.scalar(event), event)
            case yaml.AliasEvent():
                return self.built(None, self.alias(event), None)
        return None

    def opened(self, event: Any) -> None:
        if len(self.open) == DEEPEST:
            raise Unreadable("nested too deeply", event.start_mark.line + 1)
        if event.anchor is not None:
            self.anchors[event.anchor] = None
        self.open.append(_Open(event, self.count))

    def alias(self, event: Any) -> Node:
        found = self.anchors.get(event.anchor)
        if found is None:
            reason = "refers to itself" if event.anchor in self.anchors else "refers to nothing"
            raise Unreadable(f"`*{event.anchor}` {reason}"[:80], event.start_mark.line + 1)
        place = self.document.span(event.start_mark.index, event.end_mark.index)
        self.counted(0 if found.text is not None else self.sizes.get(event.anchor, 0), place)
        return found

    def built(self, event: Any, node: Node, scalar: Any) -> Node | None:
        """A finished value goes into what is open; it is given back if it is a whole document."""
        self.counted(1, node.location)
        if event is not None and event.anchor is not None:
            self.anchors[event.anchor] = node
        if not self.open:
            return node
        self.open[-1].values.append((scalar, node))
        return None

    def counted(self, more: int, place: Location) -> None:
        self.count += more
        if self.count > MOST:
            raise Unreadable(f"it has more than {MOST:,} values, with those that aliases repeat", place.line)

    def scalar(self, event: Any) -> Node:
        place = self.document.span(event.start_mark.index, event.end_mark.index)
        plain = not event.style and event.implicit[0]
        if plain and event.value in NULL:
            return Node(place, plain=True)
        if event.tag not in {None, "!"} and not event.tag.startswith(OWN):
            return Node(place, tag=event.tag)
        return Node(place, text=event.value, plain=plain, script=self.script(event))

    def script(self, event: Any) -> Script:
        start, end = event.start_mark.index, event.end_mark.index
        if event.style in {"|", ">"}:
            start = self.document.text.find("\n", start, end) + 1 or start
        return script_at(self.document, event.value, start, end)

    def collection(self, closed: _Open, end: Any) -> Node:
        place = self.document.span(closed.event.start_mark.index, end.end_mark.index)
        tag = closed.event.tag or ""
        if isinstance(closed.event, yaml.SequenceStartEvent):
            return Node(place, items=[node for _, node in closed.values], tag=tag)
        entries: dict[str, Node] = {}
        keys: dict[str, Location] = {}
        merged: list[Node] = []
        for (scalar, key), (_, value) in zip(closed.values[::2], closed.values[1::2], strict=True):
            if scalar is not None and scalar.value == MERGE and not scalar.style:
                merged += [value] if value.items is None else value.items
            elif key.entries is None and key.items is None:
                name = key.text or ("" if scalar is None else scalar.value)
                entries[name], keys[name] = value, key.location
        return self.merged(Node(place, entries=entries, keys=keys, tag=tag), merged)

    def merged(self, node: Node, others: list[Node]) -> Node:
        """A mapping with what its merge keys bring: the first to have a key gives its value."""
        entries, keys = dict(node.entries or {}), dict(node.keys or {})
        for other in others:
            self.counted(len(other.entries or {}) + 1, node.location)
            for name, value in (other.entries or {}).items():
                entries.setdefault(name, value)
                keys.setdefault(name, (other.keys or {})[name])
        return Node(node.location, entries=entries, keys=keys, tag=node.tag)
