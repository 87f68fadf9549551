"""JSON documents with the place of everything, with comments and trailing commas as VS Code allows them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import tree_sitter_json
from tree_sitter import Language, Parser

from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.scalar import script_at
from fumehood.regex import regex

if TYPE_CHECKING:
    from tree_sitter import Node as Syntax

    from fumehood.findings.finding import Location

DEEPEST: Final = 100
MOST: Final = 50_000
"""Values in a file; a manifest has a hundredth of it."""
TRAILING: Final = regex(
    r'"(?:[^"\\\n]|\\.)*+"?|//[^\n]*|/\*(?s:.*?)(?:\*/|\Z)|(?P<comma>,)(?=(?:\s|//[^\n]*|/\*(?s:.*?)\*/)*+[}\]])'
)
NOT_ASCII: Final = regex(r"[^\x00-\x7f]")


def read_json(document: Document) -> Node:
    """The value of a file. Raises Unreadable."""
    text = NOT_ASCII.sub("x", document.text)  # the parser counts bytes
    text = TRAILING.sub(lambda match: " " if match["comma"] else match[0], text)
    root = Parser(Language(tree_sitter_json.language())).parse(text.encode()).root_node
    values = [child for child in root.named_children if child.type != "comment"]
    if root.has_error or len(values) != 1:
        raise Unreadable("no JSON", _first_error(root))
    return _Builder(document).build(values[0], 0)


def _first_error(node: Syntax) -> int:
    """The line of the innermost first error."""
    while True:
        wrong = next((child for child in node.children if child.has_error or child.is_missing), None)
        if wrong is None:
            return node.start_point.row + 1
        node = wrong


class _Builder:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.count = 0

    def build(self, node: Syntax, depth: int) -> Node:
        self.count += 1
        if depth > DEEPEST or self.count > MOST:
            raise Unreadable("nested too deeply or too long", node.start_point.row + 1)
        place = self.place(node)
        match node.type:
            case "object":
                return self.object(node, depth, place)
            case "array":
                children = [child for child in node.named_children if child.type != "comment"]
                return Node(place, items=[self.build(child, depth + 1) for child in children])
            case "string":
                return self.string(node, place)
            case "null":
                return Node(place, plain=True)
            case _:
                return Node(place, text=self.document.text[node.start_byte : node.end_byte], plain=True)

    def object(self, node: Syntax, depth: int, place: Location) -> Node:
        entries: dict[str, Node] = {}
        keys: dict[str, Location] = {}
        for pair in node.named_children:
            key, value = pair.child_by_field_name("key"), pair.child_by_field_name("value")
            if key is not None and value is not None:
                name = self.text(key)
                entries[name], keys[name] = self.build(value, depth + 1), self.place(key)
        return Node(place, entries=entries, keys=keys)

    def string(self, node: Syntax, place: Location) -> Node:
        text = self.text(node)
        return Node(
            place, text=text, script=script_at(self.document, text, node.start_byte + 1, node.end_byte - 1)
        )

    def text(self, node: Syntax) -> str:
        """The text of a string, halves of surrogate pairs replaced; a number for the odd key that is one."""
        written = self.document.text[node.start_byte : node.end_byte]
        try:
            said = json.loads(written, strict=False)
        except ValueError:
            raise Unreadable("no JSON", node.start_point.row + 1) from None
        return str(said).encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    def place(self, node: Syntax) -> Location:
        return self.document.span(node.start_byte, node.end_byte)
