"""Goes over a page once it is written: where in it unknown values stand, and what in it is not escaped."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from fumehood.findings.finding import Location
from fumehood.flow.propagation import is_tainted
from fumehood.flow.taint import Taint
from fumehood.flow.values import Site, Unknown, Value, options
from fumehood.framework.pages.html_forms import HTML
from fumehood.framework.pages.html_places import MARK, Place, Spot, places
from fumehood.framework.pages.markup import content, is_markup
from fumehood.framework.pages.page_forms import gather_forms
from fumehood.framework.pages.page_ledger import Calls, Declared, Ledger, Piece, Written, tag_of
from fumehood.framework.pages.template_places import (
    Cause,
    DeclaredSafe,
    Gathered,
    Key,
    Unescaped,
    ValuePlaced,
)
from fumehood.framework.pages.template_trust import JSON, Trust, harmful, name_of, of_client, trust
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter  # noqa: TC004 -- an annotation, nothing more
    from fumehood.framework.pages.template_parsing import Tag
    from fumehood.framework.pages.templates import Template  # noqa: TC004 -- an annotation, nothing more

WATCHED: Final = frozenset({Spot.UNQUOTED, Spot.URL, Spot.SCRIPT, Spot.SCRIPT_TEXT, Spot.HANDLER})
"""Spots in which escaping is not enough."""

SCRIPT: Final = Place(Spot.SCRIPT)
"""Where a text of a script ends is the script's affair: a backslash before its quote is not HTML's."""

SCRIPT_FILE: Final = regex(r"\.m?js(?:\.(?:j2|jinja2?|tpl|tmpl))?$", re.IGNORECASE)
SCRIPT_TAG: Final = "<script>"
"""Names of templates that are scripts, and what stands before a script in a page."""

ENDS: Final = " \t\n>"


@dataclass(slots=True)
class Look:
    """One page that was written, by the call `given`; `cause` is why it is not escaped, `culprit` where that is.

    `called` is the template that the call names: for its name the call is to blame. Without `reports` client data in it
    is not reported where the page is made, so its `arrivals` are kept.
    """

    run: Interpreter
    ledger: Ledger
    written: Sequence[Piece]
    gathered: Gathered
    given: Site | None = None
    cause: Cause = Cause.NAME
    culprit: Site | None = None
    called: Template | None = None
    reports: bool = True
    arrivals: list[tuple[Written, tuple[Taint, ...]]] = field(default_factory=list)

    def take(self, known_start: Callable[[object], bool]) -> None:
        """Gather all of it; `known_start` is that of html_places.places."""
        parts = [one for one in self.written if one != ""]
        values = [one for one in parts if not isinstance(one, str)]
        shown = [SCRIPT_TAG, *parts] if self._is_script() else parts
        for value, place in zip(values, places(shown, known_start), strict=True):
            if (written := self.ledger.of(value)) is not None and (tag := written.tag) is not None:
                self._value(value, written, tag, place)
        for declared in self.ledger.declared:
            self._declared(declared)
        text = "".join(one.replace(MARK, "") if isinstance(one, str) else MARK for one in parts)
        if self.cause is not Cause.SWITCHED_OFF and HTML.search(text):
            for written, tag in self._bare():
                self._unescaped(written, tag)
        if self.ledger.forms:
            gather_forms(text, values, self.ledger, self.gathered, self.given)

    def _is_script(self) -> bool:
        """Whether the page is a script of its own: what its name says."""
        return self.called is not None and SCRIPT_FILE.search(self.called.name) is not None

    def _value(self, value: Value, written: Written, tag: Tag, place: Place) -> None:
        template = written.template
        key = template.key(tag.begin, tag.end)
        found = harmful(self.run, value, place)
        if found and not self.reports:
            self.arrivals.append((written, found))
        doubted = found or (harmful(self.run, value, SCRIPT) if place.spot is Spot.SCRIPT_TEXT else ())
        known = of_client(doubted) if doubted else self._trust(content(written.value), place)
        at = template.region(tag.begin, tag.end)
        if place.spot not in WATCHED or known is Trust.HARMLESS or at is None:
            return
        around = template.written(max(tag.begin - 1, 0), tag.end + 1)
        literal = _is_literal(around, place) and not self._is_script()
        quoted = template.region(tag.begin - 1, tag.end + 1) if literal else None
        seen = ValuePlaced(
            at=at,
            tag=template.written(tag.begin, tag.end),
            given=self.given,
            calls=_places_of(written.calls),
            place=place,
            trust=known,
            name=name_of(written.node),
            alone=around[:1] == "=" and around[-1:] in ENDS,
            quoted=quoted if isinstance(quoted, Location) else None,
        )
        self.gathered.value(key, seen)

    def _trust(self, value: Value, place: Place) -> Trust:
        """What is known of a value without client data; a literal that ends the attribute is as bad as its content."""
        if place.ends_with_json and any(_origin(content(one)) == JSON for one in options(value)):
            return Trust.UNKNOWN
        return trust(self.run, value, escaped=False)

    def _declared(self, declared: Declared) -> None:
        template, tag = declared.template, tag_of(declared.node)
        if tag is None or (at := template.region(tag.begin, tag.end)) is None:
            return
        seen = DeclaredSafe(
            at=at,
            tag=template.written(tag.begin, tag.end),
            given=self.given,
            calls=_places_of(declared.calls),
            trust=declared.trust,
            name=name_of(_inner(declared.node)),
        )
        self.gathered.declare(template.key(tag.begin, tag.end), seen)

    def _bare(self) -> Iterator[tuple[Written, Tag]]:
        """What was written without escaping, and is neither markup nor known to do no harm."""
        for _, written in self.ledger.pieces.values():
            if written.escaped or is_markup(written.value) or (tag := written.tag) is None:
                continue
            if is_tainted(written.value) or trust(self.run, written.value) is not Trust.HARMLESS:
                yield written, tag

    def _unescaped(self, written: Written, tag: Tag) -> None:
        cause = self.cause if written.block is None else Cause.BLOCK
        template = written.template
        blamed = tag if written.block is None else tag_of(written.block) or tag
        at = template.region(blamed.begin, blamed.end)
        key: Key | int = (
            template.key(blamed.begin, blamed.end) if cause is Cause.BLOCK else template.key(0, 0)
        )
        if cause is Cause.ENVIRONMENT and self.culprit is not None:
            at, key = self.culprit, id(self.culprit.node)
        elif cause is Cause.NAME and self.called is not None and self.called.key(0, 0) == key:
            at = self.given or at
        if at is None:
            return
        seen = Unescaped(
            at=at,
            tag=template.written(blamed.begin, blamed.end),
            given=self.given,
            cause=cause,
            template=template.path or template.name,
        )
        self.gathered.unescaped.setdefault(key, seen)


def _origin(value: Value) -> str:
    return value.origin if isinstance(value, Unknown) else ""


def _is_literal(around: str, place: Place) -> bool:
    """Whether a tag, with a character on either side, is all that a literal of a script holds."""
    return place.spot is Spot.SCRIPT_TEXT and around[:1] == around[-1:] == place.quote


def _places_of(calls: Calls) -> tuple[Location, ...]:
    """Where macros are called, as far as that is in files of templates."""
    found = (
        template.region(tag.begin, tag.end) for template, node in calls if (tag := tag_of(node)) is not None
    )
    return tuple(one for one in found if isinstance(one, Location))


def _inner(node: Any) -> Any:
    """What `|safe` or `Markup(…)` is applied to."""
    return node.node if type(node).__name__ == "Filter" else next(iter(node.args), None)
