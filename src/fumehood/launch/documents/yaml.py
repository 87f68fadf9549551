"""YAML documents with the place of everything: PyYAML composes, nothing is constructed from tags.

Aliases stay shared, so a bomb of anchors costs what it is written with; what refers to itself is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import yaml

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.process import Script

LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEEPEST: Final = 100


def read_yaml(document: Document) -> Iterator[Node]:
    """The documents of a file in order. Raises Unreadable."""
    try:
        for root in yaml.compose_all(document.text, Loader=LOADER):
            if root is not None:
                yield _Builder(document).build(root, 0)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        reason = getattr(error, "problem", None) or "no YAML"
        raise Unreadable(f"{reason}", mark.line + 1 if mark else None) from None
    except RecursionError:
        raise Unreadable("nested too deeply") from None


class _Builder:
    """Builds nodes of one document; each YAML node once."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.built: dict[int, Node] = {}
        self.open: set[int] = set()

    def build(self, node: Any, depth: int) -> Node:
        if id(node) in self.open or depth > DEEPEST:
            raise Unreadable("refers to itself or is nested too deeply", node.start_mark.line + 1)
        if id(node) not in self.built:
            self.open.add(id(node))
            self.built[id(node)] = self._build(node, depth)
            self.open.discard(id(node))
        return self.built[id(node)]

    def _build(self, node: Any, depth: int) -> Node:
        place = self._place(node)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, depth, place)
        if isinstance(node, yaml.SequenceNode):
            return Node(place, items=[self.build(item, depth + 1) for item in node.value])
        if node.tag == "tag:yaml.org,2002:null":
            return Node(place, plain=True)
        return Node(place, text=node.value, plain=node.style is None, script=self._script(node, place))

    def _mapping(self, node: Any, depth: int, place: Location) -> Node:
        entries: dict[str, Node] = {}
        keys: dict[str, Location] = {}
        merged: list[Node] = []
        for key, value in node.value:
            built = self.build(value, depth + 1)
            if key.tag == "tag:yaml.org,2002:merge":
                merged += [built] if built.items is None else built.items
            elif isinstance(key, yaml.ScalarNode):
                entries[key.value], keys[key.value] = built, self._place(key)
        for one in merged:
            entries = {**(one.entries or {}), **entries}
            keys = {**(one.keys or {}), **keys}
        return Node(place, entries=entries, keys=keys)

    def _place(self, node: Any) -> Location:
        start, end = node.start_mark, node.end_mark
        line = start.line + 1
        text = self.document.lines[start.line] if start.line < len(self.document.lines) else ""
        last = end.column if end.line == start.line else len(text.rstrip())
        return Location(self.document.path, line, start.column + 1, line, max(start.column + 2, last + 1))

    def _script(self, node: Any, place: Location) -> Script:
        """A block scalar keeps its lines, so a part of it is in the line it came from."""
        if node.style not in {"|", ">"} or node.style == ">":
            return Script.at(node.value, place)
        text, first = node.value, node.start_mark.line + 1

        def locate(start: int, end: int) -> Location:
            number = first + 1 + text.count("\n", 0, start)
            return self.document.line(min(number, len(self.document.lines)))

        return Script(text, locate)
