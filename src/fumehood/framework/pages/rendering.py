"""What a template writes, as text with holes: Jinja2's nodes evaluated over abstract values, nothing is rendered.

Both arms of an undecided `{% if %}` are written one after the other, and a loop's body once: what counts is where
in the page a value stands, and whether it is escaped there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow import folding
from fumehood.flow.decided import string
from fumehood.flow.frame import Raised
from fumehood.flow.iteration import iterate, unknown_element
from fumehood.flow.propagation import derived, is_tainted
from fumehood.flow.taint import Step
from fumehood.flow.values import (
    UNKNOWN,
    Arguments,
    Constant,
    Dictionary,
    Listing,
    Site,
    Text,
    Unknown,
    Value,
    join,
    options,
)
from fumehood.framework.pages.checked_values import known_by_name
from fumehood.framework.pages.markup import content, escaped, is_markup, markup, pieces
from fumehood.framework.pages.page_ledger import Ledger, Piece, Written
from fumehood.framework.pages.templates import Template

if TYPE_CHECKING:
    from jinja2 import nodes  # noqa: TC004 -- an annotation, nothing more

    from fumehood.flow.interpreter import Interpreter  # noqa: TC004 -- the same

MAX_DEPTH: Final = 16
"""How deep templates include each other and macros call each other."""

MAX_RECURSION: Final = 2
"""How often a macro is expanded inside of itself."""

MAX_OUTPUT: Final = 2_000
"""Pieces of a page that are looked at."""

LONGEST_NOTE: Final = 60
GLOBALS: Final = {
    "request": "flask.request",
    "session": "flask.session",
    "g": "flask.g",
    "config": "flask.current_app.config",
    "url_for": "flask.url_for",
    "get_flashed_messages": "flask.get_flashed_messages",
}
STATEMENTS: Final[dict[str, Callable[[Page, Any], None]]] = {}
EXPRESSIONS: Final[dict[str, Callable[[Page, Any], Value]]] = {}
"""What each node of Jinja2's is, by its class: registered by template_statements and template_expressions."""


@dataclass(frozen=True, slots=True)
class Macro(Value):
    """A macro, or the body of a call block, with the page it belongs to."""

    node: nodes.Macro | nodes.CallBlock
    page: Page = field(compare=False)
    template: Template = field(compare=False)


@dataclass(frozen=True, slots=True)
class Imported(Value):
    """An imported template: its macros and variables by name."""

    names: dict[str, Value] = field(compare=False)


Loader = Callable[[str], Template | None]


@dataclass(slots=True, eq=False)
class Page:
    """One template that is being written, with the variables that hold in it, innermost last."""

    run: Interpreter
    site: Site
    load: Loader
    template: Template
    escapes: bool
    variables: list[dict[str, Value]]
    blocks: dict[str, list[tuple[nodes.Block, Template]]] = field(default_factory=dict)
    output: list[Piece] = field(default_factory=list)
    within: list[tuple[str, int]] = field(default_factory=list)
    depth: int = 0
    decides: Callable[[str], bool] | None = None
    ledger: Ledger = field(default_factory=Ledger)
    unescaped: nodes.Node | None = None
    links: set[str] = field(default_factory=set)

    # --- what is written

    def write(self) -> list[Piece]:
        """All that the template writes, with what it extends around it."""
        from jinja2 import nodes as kinds  # noqa: PLC0415 -- whoever comes here has a tree of Jinja2's

        tree = self.template.tree
        for block in tree.find_all(kinds.Block):
            self.blocks.setdefault(block.name, []).append((block, self.template))
        extends = next((one for one in tree.body if isinstance(one, kinds.Extends)), None)
        if extends is None:
            self.body(tree.body)
            return self.output
        self.body(
            one
            for one in tree.body
            if isinstance(one, kinds.Assign | kinds.Macro | kinds.Import | kinds.FromImport)
        )
        self.output.clear()
        if (above := self._loaded(extends.template)) is not None and self.depth < MAX_DEPTH:
            self.template, self.escapes = above, self._escapes(above)
            self.depth += 1
            self.write()
        else:
            for chain in list(self.blocks.values()):
                self.block(chain, 0)
        return self.output

    def body(self, statements: Iterable[nodes.Node]) -> None:
        """Statements in order."""
        for node in statements:
            self.run.spend(1)
            if len(self.output) < MAX_OUTPUT:
                STATEMENTS.get(type(node).__name__, nested)(self, node)

    def captured(self, statements: Iterable[nodes.Node]) -> Value:
        """What some statements write, as a value: a Markup where this page is escaped."""
        before, self.output = self.output, []
        self.body(statements)
        written, self.output = self.output, before
        text = as_value(written)
        return markup(self.run, text, self.site) if self.escapes else text

    def put(self, value: Value, node: nodes.Node) -> None:
        """Write the value of an expression, escaped if this page is."""
        shown = join(*(self._shown(option) for option in options(value)))
        written = Written(
            self.template, node, value, self.escapes or is_markup(value), self.unescaped, self.ledger.calls
        )
        step = self._step(node) if is_tainted(shown) else None
        if step is None and isinstance(first := options(shown)[0], Constant):
            shown = first
        for one in pieces(shown):
            self.output.append(one if isinstance(one, str) else self.ledger.note(one, written, step))

    def _step(self, node: nodes.Node) -> Step | None:
        place = self.template.place(node.lineno)
        return None if place is None else Step(place, f"put into the page by `{self._written(node.lineno)}`")

    def _shown(self, value: Value) -> Value:
        if is_markup(value):
            return content(value)
        text = folding.as_text(self.run, value)
        return escaped(text) if self.escapes else text

    def _written(self, line: int) -> str:
        if self.template.path is None:
            return "the template"
        text = self.template.line(line).strip()
        return text if len(text) <= LONGEST_NOTE else f"{text[:LONGEST_NOTE]}…"

    def block(self, chain: list[tuple[nodes.Block, Template]], index: int) -> None:
        """A block as the innermost template writes it; `super()` writes the one above."""
        node, template = chain[index]
        before, self.template = self.template, template
        self.within.append((node.name, index))
        self.body(node.body)
        self.within.pop()
        self.template = before

    # --- names

    def look_up(self, name: str) -> Value:
        """A variable, or one of what Flask puts into every template."""
        for scope in reversed(self.variables):
            if name in scope:
                return scope[name]
        path = GLOBALS.get(name)
        return Unknown(name) if path is None else self.run.library.name(path)

    def bind(self, target: nodes.Node, value: Value) -> None:
        """`{% set a, b = value %}`."""
        name, items = getattr(target, "name", None), getattr(target, "items", None)
        if isinstance(name, str):
            self.variables[-1][name] = value
        elif items is not None:
            elements = iterate(self.run, value)
            if elements is None or len(elements) != len(items):
                one_of = unknown_element(value)
                elements = [value if one_of == UNKNOWN and isinstance(value, Unknown) else one_of] * len(
                    items
                )
            for one, element in zip(items, elements, strict=True):
                self.bind(one, element)

    # --- other templates

    def _loaded(self, name: nodes.Node) -> Template | None:
        return next((found for one in self._names(name) if (found := self.load(one)) is not None), None)

    def _names(self, node: nodes.Node) -> list[str]:
        value = self.value(node)
        found = iterate(self.run, value) if isinstance(value, Listing) else list(options(value))
        return [text for one in found or [] if (text := string(one)) is not None]

    def _escapes(self, template: Template) -> bool:
        return self.escapes if self.decides is None else self.decides(template.name)

    def other(self, name: nodes.Node, *, shares: bool) -> Page | None:
        """A page for an included or imported template."""
        template = self._loaded(name)
        if template is None or self.depth >= MAX_DEPTH or not self.ledger.may_open(template):
            return None
        variables = [*self.variables, {}] if shares else [self.variables[0], {}]
        return Page(
            self.run,
            self.site,
            self.load,
            template,
            self._escapes(template),
            variables,
            depth=self.depth + 1,
            decides=self.decides,
            ledger=self.ledger,
        )

    def data(self, text: str, node: nodes.Node) -> None:
        """Write a text of the template; where forms begin is noted."""
        self.output += self.ledger.with_forms(text, node, self.template)

    # --- macros

    def expand(self, macro: Macro, given: Arguments, node: nodes.Node, caller: Value | None = None) -> Value:
        """What a macro writes for some arguments; it is called at `node`."""
        page = macro.page
        if self.depth >= MAX_DEPTH or self.ledger.expanding.count(macro.node) >= MAX_RECURSION:
            return derived("macro", *given.positional, *given.keywords.values())
        names = [one.name for one in macro.node.args]
        scope: dict[str, Value] = dict(zip(names, given.positional, strict=False))
        scope |= {key: value for key, value in given.keywords.items() if key in names}
        for name, default in zip(reversed(names), reversed(macro.node.defaults), strict=False):
            if name not in scope:
                scope[name] = page.value(default)
        scope["kwargs"] = dictionary(self.run, {k: v for k, v in given.keywords.items() if k not in names})
        scope["varargs"] = Listing(self.run.memory.owner, given.positional[len(names) :], kind=tuple)
        if caller is not None:
            scope["caller"] = caller
        page.variables.append(scope)
        page.depth, before = self.depth + 1, page.depth
        own, template = self.template, page.template
        page.template = macro.template
        with self.ledger.expansion(macro.node, own, node):
            written = page.captured(macro.node.body)
        page.depth, page.template = before, template
        page.variables.pop()
        return written

    # --- expressions

    def value(self, node: nodes.Node) -> Value:
        """What an expression is; what would raise is unknown."""
        self.run.spend(1)
        with suppress(Raised):
            return known_by_name(self.links, node, EXPRESSIONS.get(type(node).__name__, parts)(self, node))
        return UNKNOWN

    def arguments(self, node: Any) -> Arguments:
        """The arguments of a call or filter."""
        found = Arguments(
            [self.value(one) for one in node.args], {one.key: self.value(one.value) for one in node.kwargs}
        )
        found.rest = node.dyn_args is not None or node.dyn_kwargs is not None
        return found


def as_value(written: list[Piece]) -> Value:
    """Pieces of a page as one text; none of them is empty, and neighbours that are constant are one."""
    parts: list[Piece] = []
    for one in written:
        if isinstance(one, str) and parts and isinstance(parts[-1], str):
            parts[-1] += one
        elif one != "":
            parts.append(one)
    if all(isinstance(one, str) for one in parts):
        return Constant("".join(one for one in parts if isinstance(one, str)))
    return Text(tuple(parts))


def dictionary(run: Interpreter, entries: dict[str, Value]) -> Dictionary:
    found = Dictionary(run.memory.owner)
    found.slots.update(entries)
    return found


def nested(page: Page, node: Any) -> None:
    """A statement that only has others in it."""
    page.body(getattr(node, "body", ()))


def parts(page: Page, node: nodes.Node) -> Value:
    """An expression nobody evaluates: what is in it may be in its value."""
    return derived("", *(page.value(one) for one in node.iter_child_nodes()))
