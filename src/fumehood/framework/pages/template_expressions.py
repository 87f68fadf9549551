"""What each expression of a Jinja2 template is, as an abstract value: one function per node."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow import folding, subscripts
from fumehood.flow.decided import string, truth
from fumehood.flow.propagation import derived
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Arguments,
    Constant,
    Dictionary,
    Listing,
    Unknown,
    Value,
    join,
    options,
)
from fumehood.framework.pages import template_filters
from fumehood.framework.pages.checked_values import checked, where
from fumehood.framework.pages.markup import content, escaped, is_markup, markup
from fumehood.framework.pages.rendering import EXPRESSIONS, Imported, Macro, Page, as_value, dictionary

if TYPE_CHECKING:
    from jinja2 import nodes


TRANSLATIONS: Final = frozenset(
    {"_", "gettext", "ngettext", "pgettext", "npgettext", "_gettext", "_ngettext", "lazy_gettext"}
)
ARITHMETIC: Final = frozenset({"Sub", "Div", "FloorDiv", "Pow"})
OPERATORS: Final[dict[str, ast.operator]] = {
    "Add": ast.Add(), "Sub": ast.Sub(), "Mul": ast.Mult(), "Div": ast.Div(), "FloorDiv": ast.FloorDiv(),
    "Mod": ast.Mod(), "Pow": ast.Pow(),
}  # fmt: skip


def filtered(page: Page, node: nodes.Filter, value: Value) -> Value:
    return template_filters.apply(page.run, node.name, value, page.arguments(node), page.site)


def _filter(page: Page, node: nodes.Filter) -> Value:
    if node.node is None:
        return UNKNOWN
    value = page.value(node.node)
    if node.name == "safe":
        page.ledger.declare(page.run, page.template, node, value)
    return filtered(page, node, value)


def _getattr(page: Page, node: nodes.Getattr) -> Value:
    return _member(page, page.value(node.node), node.attr)


def _member(page: Page, value: Value, name: str) -> Value:
    """`a.b`: an attribute, else an item."""
    found = []
    for option in options(value):
        match option:
            case Imported(names=names):
                found.append(names.get(name, UNKNOWN))
            case Dictionary() if not hasattr(dict, name):
                found.append(subscripts.read(page.run, option, Constant(name), page.site))
            case Constant(value=None):
                found.append(NONE)
            case _:
                found.append(page.run.read(option, name, page.site))
    return join(*found)


def _getitem(page: Page, node: nodes.Getitem) -> Value:
    value = page.value(node.node)
    if type(node.arg).__name__ == "Slice":
        return value if isinstance(value, Listing) else derived("", value)
    return subscripts.read(page.run, value, page.value(node.arg), page.site)


def _call(page: Page, node: nodes.Call) -> Value:
    name = getattr(node.node, "name", "")
    if name == "super" and page.within:
        return _super(page)
    given = page.arguments(node)
    if name in TRANSLATIONS:
        return _translated(page, given)
    callee = page.value(node.node)
    if name == "Markup" and given.positional:
        page.ledger.declare(page.run, page.template, node, given.positional[0])
        return join(
            *(template_filters.safe(page.run, one, page.site) for one in options(given.positional[0]))
        )
    if isinstance(callee, Macro):
        return page.expand(callee, given, node)
    if isinstance(callee, Unknown) and not callee.taints:
        return derived(f"{callee.origin}()", *given.positional, *given.keywords.values())
    return checked(page.run, given, lambda arguments: page.run.call(callee, arguments, page.site))


def _super(page: Page) -> Value:
    name, index = page.within[-1]
    chain = page.blocks.get(name, [])
    if index + 1 >= len(chain):
        return Constant("")
    before, page.output = page.output, []
    page.block(chain, index + 1)
    written, page.output = page.output, before
    return markup(page.run, as_value(written), page.site)


def _translated(page: Page, given: Arguments) -> Value:
    """A translation is markup, and what is filled in is escaped.

    See https://jinja.palletsprojects.com/en/stable/extensions/#newstyle-gettext
    """
    text = given.get(0) or UNKNOWN
    if not given.keywords:
        return text
    filled = folding.filled(text, dictionary(page.run, given.keywords))
    return markup(page.run, escaped(filled), page.site) if page.escapes else filled


def _condition(page: Page, node: nodes.CondExpr) -> Value:
    decided = truth(page.value(node.test))
    found = []
    if decided is not False:
        with where(page.links, node.test):
            found.append(page.value(node.expr1))
    if decided is not True:
        found.append(UNKNOWN if node.expr2 is None else page.value(node.expr2))
    return join(*found)


def _either(page: Page, node: Any) -> Value:
    return join(page.value(node.left), page.value(node.right))


def _concat(page: Page, node: nodes.Concat) -> Value:
    """`a ~ b`: with a Markup among them all others are escaped."""
    values = [page.value(one) for one in node.nodes]
    if any(map(is_markup, values)):
        texts = [
            escaped(folding.as_text(page.run, one)) if not is_markup(one) else content(one) for one in values
        ]
        return markup(page.run, folding.concatenate(texts), page.site)
    return folding.concatenate([folding.as_text(page.run, one) for one in values])


def _operator(page: Page, node: Any) -> Value:
    """Only `+`, `*` and `%` make texts."""
    left, right = page.value(node.left), page.value(node.right)
    if type(node).__name__ in ARITHMETIC:
        return Unknown("number")
    return folding.binary(page.run, OPERATORS[type(node).__name__], left, right)


def _listing(page: Page, node: Any) -> Value:
    kind = tuple if type(node).__name__ == "Tuple" else list
    return Listing(page.run.memory.owner, [page.value(one) for one in node.items], kind=kind)


def _dict(page: Page, node: nodes.Dict) -> Value:
    entries = {string(page.value(one.key)) or "": page.value(one.value) for one in node.items}
    return dictionary(page.run, entries)


def _mark_safe(page: Page, node: nodes.MarkSafe) -> Value:
    value = page.value(node.expr)
    return value if is_markup(value) else markup(page.run, value, page.site)


def _data(page: Page, node: nodes.TemplateData) -> Value:
    return markup(page.run, Constant(node.data), page.site)


EXPRESSIONS.update({
    **dict.fromkeys(OPERATORS, _operator),
    "Const": lambda page, node: Constant(node.value),
    "Name": lambda page, node: page.look_up(node.name),
    "Getattr": _getattr, "Getitem": _getitem, "Call": _call, "Filter": _filter, "CondExpr": _condition, "And": _either,
    "Or": _either, "Concat": _concat, "List": _listing, "Tuple": _listing, "Dict": _dict, "MarkSafe": _mark_safe,
    "MarkSafeIfAutoescape": lambda page, node: _mark_safe(page, node) if page.escapes else page.value(node.expr),
    "TemplateData": _data,
    **dict.fromkeys(("Test", "Compare", "Not", "Neg", "Pos"), lambda page, node: Unknown("number")),
})  # fmt: skip
