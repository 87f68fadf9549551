"""XML documents as elements with their places; declarations of types and entities are refused.

Expat is used directly: it expands nothing once a DOCTYPE ends the reading, and it tells where it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat  # a DOCTYPE is refused below, so there are no entities to expand

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document

DEEPEST: Final = 100
MOST: Final = 50_000


@dataclass(slots=True)
class Element:
    """One element; `text` is what stands directly in it, `location` where that is, or its tag where it is empty."""

    name: str
    attributes: Mapping[str, str]
    location: Location
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def named(self, name: str) -> Iterator[Element]:
        """This element and all below it that have a name, in the order of the file."""
        waiting = [self]
        while waiting:
            one = waiting.pop()
            if one.name == name:
                yield one
            waiting += reversed(one.children)


def read_xml(document: Document) -> Element:
    """The root of a file. Raises Unreadable."""
    builder = _Builder(document)
    try:
        builder.parser.Parse(document.text.encode(), True)
    except expat.ExpatError as error:
        raise Unreadable(expat.ErrorString(error.code), error.lineno) from None
    return builder.root.children[0]


class _Builder:
    """Collects elements while expat reads."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.exact = document.text.isascii()
        self.root = Element("", {}, document.line(1))
        self.open = [self.root]
        self.count = 0
        self.parser = expat.ParserCreate("utf-8")
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self.doctype
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.characters

    def doctype(self, *_declared: object) -> None:
        raise Unreadable("declares a document type", self.parser.CurrentLineNumber)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > MOST or len(self.open) > DEEPEST:
            raise Unreadable("has too many elements or nests them too deeply", self.parser.CurrentLineNumber)
        element = Element(name, attributes, self.document.line(self.parser.CurrentLineNumber))
        self.open[-1].children.append(element)
        self.open.append(element)

    def end(self, _name: str) -> None:
        element = self.open.pop()
        element.text = element.text.strip()

    def characters(self, data: str) -> None:
        element = self.open[-1]
        if not element.text.strip() and data.strip():
            element.location = self.place(data)
        element.text += data

    def place(self, data: str) -> Location:
        """Where a text is written; beside letters that are not ASCII only its line, as expat counts bytes.

        What is buffered is handed on at the next tag, which stands right behind the text.
        """
        text = data.strip()
        end = self.parser.CurrentByteIndex
        start = self.document.text.rfind(text, 0, end) if self.exact else -1
        if start < 0:
            return self.document.line(self.parser.CurrentLineNumber)
        return self.document.span(start, start + len(text))
