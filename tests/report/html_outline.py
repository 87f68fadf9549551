"""A page as its tags say it: every element with its attributes and text, and what is wrong with how they nest."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"input", "link", "meta"})
PHRASES = frozenset({
    "a", "b", "button", "code", "i", "input", "kbd", "label", "legend", "mark", "optgroup", "option", "path", "select",
    "small", "span", "svg",
})  # fmt: skip
"""What may stand in a paragraph or a heading."""


@dataclass(slots=True)
class Element:
    tag: str
    attributes: dict[str, str]
    inside: tuple[str, ...]
    data: list[str]
    begin: int
    end: int = 0

    @property
    def text(self) -> str:
        """All text in it."""
        return "".join(self.data[self.begin : self.end])


@dataclass
class Outline(HTMLParser):
    """All elements in order, and the mistakes."""

    elements: list[Element] = field(default_factory=list)
    mistakes: list[str] = field(default_factory=list)
    _open: list[Element] = field(default_factory=list)
    _data: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        inside = tuple(one.tag for one in self._open)
        if {"p", "h1", "h2", "h3", "h4"} & set(inside) and tag not in PHRASES:
            self.mistakes.append(f"<{tag}> in {inside}")
        element = Element(
            tag, {name: value or "" for name, value in attrs}, inside, self._data, len(self._data)
        )
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if "svg" in (one.tag for one in self._open) and tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1].tag != tag:
            self.mistakes.append(f"</{tag}> closes {self._open[-1].tag if self._open else None}")
        else:
            self._open.pop().end = len(self._data)

    def handle_data(self, data: str) -> None:
        self._data.append(data)

    def handle_comment(self, data: str) -> None:
        self.mistakes.append(f"a comment: {data[:40]}")

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """Elements of a name with these attributes; `of` stands for `class`, one of its words."""
        of = attributes.pop("of", "")
        return [
            one
            for one in self.elements
            if one.tag == tag
            and (not of or of in one.attributes.get("class", "").split())
            and attributes.items() <= one.attributes.items()
        ]

    def closed(self) -> bool:
        """Whether everything that was opened is closed."""
        return not self._open


def outline(text: str) -> Outline:
    parsed = Outline()
    parsed.feed(text)
    parsed.close()
    return parsed


def words(text: str) -> str:
    """The text with single spaces."""
    return " ".join(text.split())
