"""Keeps, while a page is written, which tag of which template each piece of it comes from, and where forms begin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow.propagation import passed
from fumehood.flow.values import Alternatives, Unknown, Value, options
from fumehood.framework.pages.html_places import Place, Spot
from fumehood.framework.pages.markup import is_markup
from fumehood.framework.pages.template_trust import Trust, harmful, of_client, trust
from fumehood.regex import regex

if TYPE_CHECKING:
    from jinja2 import nodes  # noqa: TC004 -- annotations, nothing more

    from fumehood.flow.interpreter import Interpreter
    from fumehood.flow.taint import Step
    from fumehood.framework.pages.template_parsing import Tag
    from fumehood.framework.pages.templates import Template  # noqa: TC004 -- the same

Piece = str | Value
Calls = tuple[tuple["Template", Any], ...]
"""The calls of macros that led to a place, outermost first, each with its template."""

FORM: Final = regex(r"<form(?=[\s>])", re.IGNORECASE)
TEXT: Final = Place(Spot.TEXT)
MAX_OPEN: Final = 2
"""How often a template is opened inside of itself."""


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """What a tag of a template wrote: its `value` before it was escaped; `block` is where escaping was switched off."""

    template: Template
    node: nodes.Node
    value: Value
    escaped: bool
    block: nodes.Node | None = None
    calls: Calls = ()

    @property
    def tag(self) -> Tag | None:
        """Where that stands."""
        return tag_of(self.node)


@dataclass(frozen=True, slots=True, eq=False)
class Declared:
    """A value that a tag declares to be markup."""

    template: Template
    node: nodes.Node
    trust: Trust
    calls: Calls = ()


def tag_of(node: Any) -> Tag | None:
    """The tag that a node stands in."""
    return getattr(node.lineno, "tag", None)


@dataclass(slots=True)
class Ledger:
    """Of one page, with all it extends, includes and imports. A piece is known by its identity."""

    pieces: dict[int, tuple[Value, Written]] = field(default_factory=dict)
    forms: dict[int, tuple[Value, Template, int]] = field(default_factory=dict)
    declared: list[Declared] = field(default_factory=list)
    expanding: list[nodes.Node] = field(default_factory=list)
    opened: list[str | None] = field(default_factory=list)
    calls: Calls = ()

    def note(self, piece: Value, written: Written, step: Step | None) -> Value:
        """The piece as it goes into the page; one that was noted before keeps the place where it was first written."""
        first = self.pieces.get(id(piece))
        if id(piece) in self.forms:
            return piece
        made = piece if step is None else passed(piece, step)
        if made is piece and first is None:
            made = _copied(piece)
        self.pieces[id(made)] = (made, written if first is None else first[1])
        return made

    def of(self, piece: Value) -> Written | None:
        """What wrote a piece."""
        found = self.pieces.get(id(piece))
        return None if found is None else found[1]

    def declare(self, run: Interpreter, template: Template, node: nodes.Node, value: Value) -> None:
        """A value is declared to be markup; what is markup or known anyway is not noted."""
        known = [
            of_client(found) if (found := harmful(run, one, TEXT)) else trust(run, one)
            for one in options(value)
            if not is_markup(one)
        ]
        if known and (most := max(known, key=lambda one: one.value)) is not Trust.HARMLESS:
            self.declared.append(Declared(template, node, most, self.calls))

    def with_forms(self, text: str, node: Any, template: Template) -> Iterator[Piece]:
        """A text of a template, with a piece before each form that begins in it."""
        position = 0
        for found in FORM.finditer(text):
            mark = Unknown("<form>")
            self.forms[id(mark)] = (mark, template, getattr(node.lineno, "offset", 0) + found.start())
            if text[position : found.start()]:
                yield text[position : found.start()]
            yield mark
            position = found.start()
        yield text[position:]

    @contextmanager
    def expansion(self, macro: nodes.Node, template: Template, node: nodes.Node) -> Iterator[None]:
        """While a macro is written that is called at a node of a template."""
        self.expanding.append(macro)
        before, self.calls = self.calls, (*self.calls, (template, node))
        try:
            yield
        finally:
            self.expanding.pop()
            self.calls = before

    def may_open(self, template: Template) -> bool:
        """Whether a template is not inside of itself too often."""
        return template.path is None or self.opened.count(template.path) < MAX_OPEN

    @contextmanager
    def opening(self, template: Template) -> Iterator[None]:
        """While an included or imported template is written."""
        self.opened.append(template.path)
        try:
            yield
        finally:
            self.opened.pop()


def _copied(piece: Value) -> Value:
    match piece:
        case Unknown():
            return replace(piece)
        case Alternatives(options=several):
            return Alternatives(several)
        case _:
            return piece
