"""TOML documents with the place of everything: tomllib tells the values, the syntax tree where they are."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, Final

import tree_sitter_toml
from tree_sitter import Language, Parser

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.scalar import script_at
from fumehood.regex import regex

if TYPE_CHECKING:
    from tree_sitter import Node as Syntax

Path = tuple[str | int, ...]
"""Keys and positions in lists, from the top of a document."""

DEEPEST: Final = 50
MOST: Final = 50_000
"""Values in a file; a manifest has a hundredth of it."""
MOST_DOTS: Final = 200
"""In a line; the time tomllib needs for a dotted key grows with the square of its parts."""
LONGEST: Final = 64
"""Bits of a number, as TOML has it."""
LINE: Final = regex(r"\s*\(at (?:line (\d+), column \d+|end of document)\)")
NOT_ASCII: Final = regex(r"[^\x00-\x7f]")


def read_toml(document: Document) -> Node:
    """The top-level table of a file. Raises Unreadable."""
    for number, line in enumerate(document.lines, 1):
        if line.count(".") > MOST_DOTS:
            raise Unreadable("nested too deeply", number)
    try:
        value = tomllib.loads(document.text)
    except tomllib.TOMLDecodeError as error:
        at = LINE.search(str(error))
        raise Unreadable(
            LINE.sub("", str(error)), int(at[1]) if at and at[1] else len(document.lines)
        ) from None
    except (RecursionError, ValueError):
        raise Unreadable("nested too deeply, or with a value that cannot be") from None
    return _Builder(document, _Places(document).found).build(value, (), document.line(1))


class _Places:
    """Walks the syntax tree; `found` has for each path where its value starts and ends, `keys` where its key is."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.found: dict[Path, tuple[Syntax, Syntax]] = {}
        self.lengths: dict[Path, int] = {}
        text = NOT_ASCII.sub("x", document.text)  # the parser counts bytes
        base: Path = ()
        for child in (
            Parser(Language(tree_sitter_toml.language())).parse(text.encode()).root_node.named_children
        ):
            if child.type == "pair":
                self.pair(child, ())
            elif child.type in {"table", "table_array_element"}:
                base = self.header(child)
                for pair in child.named_children[1:]:
                    self.pair(pair, base)

    def header(self, table: Syntax) -> Path:
        """The path of a table, through the last element of each list of tables on its way."""
        key = table.named_children[0]
        path: Path = ()
        names = self.names(key)
        for number, name in enumerate(names):
            path += (name,)
            if number == len(names) - 1 and table.type == "table_array_element":
                self.lengths[path] = self.lengths.get(path, -1) + 1
            self.note(path, key, key)
            if path in self.lengths:
                path += (self.lengths[path],)
        self.note(path, key, key)
        return path

    def pair(self, pair: Syntax, base: Path) -> None:
        if pair.type != "pair" or len(pair.named_children) < 2:
            return
        key, value = pair.named_children[:2]
        names = self.names(key)
        for number, name in enumerate(names):
            base += (name,)
            self.note(base, key, value if number == len(names) - 1 else key)
        self.value(value, base)

    def value(self, value: Syntax, path: Path) -> None:
        if value.type == "inline_table":
            for pair in value.named_children:
                self.pair(pair, path)
        elif value.type == "array":
            for number, item in enumerate(child for child in value.named_children if child.type != "comment"):
                self.note((*path, number), item, item)
                self.value(item, (*path, number))

    def note(self, path: Path, key: Syntax, value: Syntax) -> None:
        if len(path) > DEEPEST or len(self.found) > MOST:
            raise Unreadable("nested too deeply or too long", key.start_point.row + 1)
        self.found.setdefault(path, (key, value))

    def names(self, key: Syntax) -> list[str]:
        """The parts of a key, unquoted by the library that knows how."""
        written = self.document.text[key.start_byte : key.end_byte]
        value: Any = tomllib.loads(f"{written} = 0")
        names: list[str] = []
        while isinstance(value, dict):
            name, value = next(iter(value.items()))
            names.append(name)
            if len(names) > DEEPEST:
                raise Unreadable("nested too deeply", key.start_point.row + 1)
        return names


class _Builder:
    """Gives each value its place; one that the syntax tree does not show is where its table is."""

    def __init__(self, document: Document, places: dict[Path, tuple[Syntax, Syntax]]) -> None:
        self.document = document
        self.places = places

    def build(self, value: Any, path: Path, place: Location) -> Node:
        syntax = self.places.get(path)
        place = self.span(syntax[1]) if syntax else place
        if isinstance(value, dict):
            entries = {name: self.build(one, (*path, name), place) for name, one in value.items()}
            keys = {name: self.key((*path, name), place) for name in value}
            return Node(place, entries=entries, keys=keys)
        if isinstance(value, list):
            return Node(place, items=[self.build(one, (*path, at), place) for at, one in enumerate(value)])
        if not isinstance(value, str):
            return Node(place, text=_plain(value, place), plain=True)
        script = script_at(self.document, value, syntax[1].start_byte, syntax[1].end_byte) if syntax else None
        return Node(place, text=value, script=script)

    def key(self, path: Path, place: Location) -> Location:
        syntax = self.places.get(path)
        return self.span(syntax[0]) if syntax else place

    def span(self, syntax: Syntax) -> Location:
        return self.document.span(syntax.start_byte, syntax.end_byte)


def _plain(value: object, place: Location) -> str:
    if isinstance(value, int) and value.bit_length() > LONGEST:
        raise Unreadable("a number is too large", place.line)
    return str(value).lower() if isinstance(value, bool) else str(value)
