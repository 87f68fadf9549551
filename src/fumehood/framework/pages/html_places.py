"""Where in a text of HTML a value stands, and what a browser would make of client data there."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from fumehood.flow.characters import CALLED
from fumehood.regex import regex


class Spot(Enum):
    """What surrounds a value, as far as it decides which escaping is enough."""

    TEXT = "the page's text"
    QUOTED = "a quoted attribute"
    UNQUOTED = "an attribute without quotes"
    URL = "the start of a link"
    MARKUP = "a tag"
    SCRIPT = "a script"
    SCRIPT_TEXT = "a text in a script"
    HANDLER = "an event handler"
    COMMENT = "a comment"


QUOTING: Final = "quoting"
QUOTES_ESCAPED: Final = frozenset({"quotes escaped"})
"""Marks of what was written with double quotes around it, and of what these were escaped in since."""


@dataclass(frozen=True, slots=True)
class Place:
    """The spot of one value, with the quote around it and the attribute and element that it belongs to."""

    spot: Spot
    quote: str = ""
    attribute: str = ""
    element: str = ""

    @property
    def ends_with_json(self) -> bool:
        """Whether a double quote, which `tojson` writes around texts as it is, ends a script in an attribute."""
        return self.spot is Spot.HANDLER and self.quote != "'"

    def harms(self, words: Collection[str]) -> bool:
        """Whether client data of which `words` hold (kinds it is harmless for, and marks) changes the page here."""
        if self.ends_with_json and QUOTING in words and not QUOTES_ESCAPED & set(words):
            return True
        if "html" not in words:
            return not self._lacks_what_it_needs(words)
        if self.spot is Spot.SCRIPT and CALLED in words:
            return False
        if self.spot in {Spot.SCRIPT, Spot.HANDLER, Spot.UNQUOTED, Spot.MARKUP}:
            return "code" not in words
        return self.spot is Spot.URL and not _names_no_scheme(words)

    def _lacks_what_it_needs(self, words: Collection[str]) -> bool:
        """Whether the one character that leads out of here is not in it."""
        match self.spot:
            case Spot.TEXT:
                return "-<" in words
            case Spot.QUOTED:
                return f"-{self.quote}" in words
            case _:
                return False


def _names_no_scheme(words: Collection[str]) -> bool:
    """Whether a URL cannot begin with `javascript:`: it was looked at, or begins with something known."""
    return any(
        word in {"redirect", "code", "url", "relative", "schemed", "-:"} or word.startswith("^")
        for word in words
    )


MARK: Final = "\ue000"
"""Stands for a value in the text that is scanned; it is no letter of any language."""

LINKS: Final = frozenset({
    ("a", "href"), ("area", "href"), ("base", "href"), ("button", "formaction"), ("embed", "src"), ("form", "action"),
    ("frame", "src"), ("iframe", "src"), ("input", "formaction"), ("object", "data"), ("script", "src"),
    ("use", "href"), ("a", "xlink:href"), ("use", "xlink:href"),
})  # fmt: skip
"""Attributes whose URL is run or opened as the page's own: https://html.spec.whatwg.org/#attributes-3"""

SCRIPTED: Final = ("on", "@", "x-on:", "x-data", "x-init", "v-on:", "hx-on")
IN_SCRIPT: Final = regex(r"\s*javascript:", re.IGNORECASE)
"""How attributes begin whose value is run, of HTML itself, Alpine, Vue and htmx, and how links that are scripts do."""

RAW: Final = frozenset({"script", "style", "textarea", "title", "xmp", "noframes"})
"""Elements whose content ends only at their own end tag."""

OPENED: Final = regex(rf"<(?:(?P<comment>!--)|(?P<end>/?)(?P<name>[a-zA-Z{MARK}][^\s/>]*))")
ATTRIBUTE: Final = regex(
    r"[\s/]*(?:(?P<close>>)|(?P<name>[^\s>=/\"'][^\s>=/]*)(?:\s*=\s*"
    r"(?:\"(?P<double>[^\"]*)\"?|'(?P<single>[^']*)'?|(?P<bare>[^\s>\"'][^\s>]*)))?)"
)
LITERAL: Final = regex(
    r"(?P<text>\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*')|`(?:\\.|[^`\\])*`|//[^\n]*|/\*.*?\*/", re.S
)
SCRIPT_TYPES: Final = frozenset(
    {"", "module", "text/javascript", "application/javascript", "text/ecmascript"}
)
Found = tuple[int, Place]


def places(pieces: Sequence[object], known_start: Callable[[object], bool] = lambda _: False) -> list[Place]:
    """The place of each piece that is no text, in order; `known_start` tells which of them begin with known text."""
    text = "".join(piece.replace(MARK, "") if isinstance(piece, str) else MARK for piece in pieces)
    values = [piece for piece in pieces if not isinstance(piece, str)]
    numbers = {match.start(): number for number, match in enumerate(re.finditer(MARK, text))}
    found = [Place(Spot.TEXT)] * len(values)
    for position, place in _scan(text):
        known = place.spot is Spot.URL and known_start(values[numbers[position]])
        found[numbers[position]] = replace(place, spot=Spot.QUOTED) if known else place
    return found


def _scan(text: str) -> Iterator[Found]:
    """Position and place of each mark that does not stand in the page's text."""
    position = 0
    while opened := OPENED.search(text, position):
        if opened["comment"]:
            end = text.find("-->", opened.end())
            end = len(text) if end < 0 else end
            yield from _all(text, opened.end(), end, Place(Spot.COMMENT))
            position = end
            continue
        element = opened["name"].lower()
        yield from _all(text, opened.start(), opened.end(), Place(Spot.MARKUP, element=element))
        attributes: dict[str, str] = {}
        position = yield from _tag(text, opened.end(), element, attributes)
        if element in RAW and not opened["end"]:
            end = _end_of(text, position, element)
            yield from _raw(text, position, end, element, attributes)
            position = end


def _tag(text: str, position: int, element: str, attributes: dict[str, str]) -> Generator[Found, None, int]:
    """The attributes of a tag; returns where it ends."""
    while position < len(text):
        found = ATTRIBUTE.match(text, position)
        if found is None:
            position += 1
            continue
        position = max(found.end(), position + 1)
        if found["close"]:
            return position
        yield from _all(text, *found.span("name"), Place(Spot.MARKUP, element=element))
        name = found["name"].lower()
        for group, quote in (("double", '"'), ("single", "'"), ("bare", "")):
            if found[group] is not None:
                attributes[name] = found[group]
                yield from _value(text, *found.span(group), (name, element, quote))
    return position


def attributes_at(text: str, position: int, element: str) -> tuple[dict[str, str], int]:
    """The attributes of a tag from a position behind its name on, and where the tag ends."""
    attributes: dict[str, str] = {}
    tag = _tag(text, position, element, attributes)
    while True:
        try:
            next(tag)
        except StopIteration as ended:
            return attributes, ended.value


def _value(text: str, start: int, end: int, names: tuple[str, str, str]) -> Iterator[Found]:
    """The marks in the value of an attribute."""
    name, element, quote = names
    spot = Spot.QUOTED if quote else Spot.UNQUOTED
    linking = (element, name) in LINKS
    if name.startswith(SCRIPTED) or name == "srcdoc" or (linking and IN_SCRIPT.match(text, start, end)):
        spot = Spot.HANDLER
    for position, place in _all(text, start, end, Place(spot, quote, name, element)):
        first = not text[start:position].strip().strip(MARK)
        linked = linking and first and spot is Spot.QUOTED
        yield position, Place(Spot.URL, quote, name, element) if linked else place


def _raw(text: str, start: int, end: int, element: str, attributes: Mapping[str, str]) -> Iterator[Found]:
    if element != "script" or attributes.get("type", "").strip().lower() not in SCRIPT_TYPES:
        return
    position = start
    for literal in LITERAL.finditer(text, start, end):
        yield from _all(text, position, literal.start(), Place(Spot.SCRIPT, element=element))
        spot = Spot.SCRIPT_TEXT if literal["text"] else Spot.SCRIPT
        yield from _all(text, *literal.span(), Place(spot, literal.group()[0], element=element))
        position = literal.end()
    yield from _all(text, position, end, Place(Spot.SCRIPT, element=element))


def _end_of(text: str, start: int, element: str) -> int:
    found = re.compile(rf"</{re.escape(element)}", re.IGNORECASE).search(text, start)
    return len(text) if found is None else found.start()


def _all(text: str, start: int, end: int, place: Place) -> Iterator[Found]:
    position = text.find(MARK, start, end)
    while position >= 0:
        yield position, place
        position = text.find(MARK, position + 1, end)
