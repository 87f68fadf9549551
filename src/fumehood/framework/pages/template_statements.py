"""What each statement of a Jinja2 template writes or binds: one function per node."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fumehood.flow.decided import truth
from fumehood.flow.iteration import iterate, unknown_element
from fumehood.flow.values import (
    UNKNOWN,
    Listing,
    Unknown,
    Value,
    join,
)
from fumehood.framework.pages.checked_values import where
from fumehood.framework.pages.rendering import STATEMENTS, Imported, Macro, Page
from fumehood.framework.pages.template_expressions import filtered
from fumehood.framework.pages.template_trust import name_of

if TYPE_CHECKING:
    from jinja2 import nodes

    from fumehood.flow.interpreter import Interpreter


def _output(page: Page, node: nodes.Output) -> None:
    for one in node.nodes:
        data = getattr(one, "data", None)
        if isinstance(data, str):
            page.data(data, one)
        else:
            page.put(page.value(one), one)


def _if(page: Page, node: nodes.If) -> None:
    decided = truth(page.value(node.test))
    if decided is not False:
        with where(page.links, node.test):
            page.body(node.body)
    if decided is True:
        return
    page.body(node.elif_)
    page.body(node.else_)


def _for(page: Page, node: nodes.For) -> None:
    source = page.value(node.iter)
    items = iterate(page.run, source)
    if items == []:
        page.body(node.else_)
        return
    page.variables.append({"loop": Unknown("loop")})
    page.bind(node.target, _any(node, source) if items is None else _together(page.run, items))
    page.body(node.body)
    page.variables.pop()
    page.body(node.else_)


def _any(node: nodes.For, source: Value) -> Value:
    """Any element of something; where nothing is known of it, it is called by what it is an element of."""
    element = unknown_element(source)
    return Unknown(f"{name_of(node.iter)}[]") if element == UNKNOWN else element


def _together(run: Interpreter, items: list[Value]) -> Value:
    """One element that stands for all; pairs are joined place by place."""
    if all(isinstance(one, Listing) and one.rest is None for one in items):
        rows = [one.elements for one in items if isinstance(one, Listing)]
        if len({len(row) for row in rows}) == 1:
            return Listing(
                run.memory.owner, [join(*column) for column in zip(*rows, strict=True)], kind=tuple
            )
    return join(*items)


def _assign(page: Page, node: nodes.Assign) -> None:
    page.bind(node.target, page.value(node.node))


def _assign_block(page: Page, node: nodes.AssignBlock) -> None:
    value = page.captured(node.body)
    if node.filter is not None:
        value = filtered(page, node.filter, value)
    page.bind(node.target, value)


def _with(page: Page, node: nodes.With) -> None:
    values = [page.value(one) for one in node.values]
    page.variables.append({})
    for target, value in zip(node.targets, values, strict=True):
        page.bind(target, value)
    page.body(node.body)
    page.variables.pop()


def _autoescape(page: Page, node: nodes.ScopedEvalContextModifier) -> None:
    before = page.escapes, page.unescaped
    for option in node.options:
        if option.key == "autoescape":
            page.escapes = truth(page.value(option.value)) is not False
            page.unescaped = None if page.escapes else node
    page.body(node.body)
    page.escapes, page.unescaped = before


def _block(page: Page, node: nodes.Block) -> None:
    page.block(page.blocks.get(node.name) or [(node, page.template)], 0)


def _include(page: Page, node: nodes.Include) -> None:
    other = page.other(node.template, shares=bool(node.with_context))
    if other is None:
        page.put(Unknown("include"), node)
    else:
        with page.ledger.opening(other.template):
            page.output += other.write()


def _import(page: Page, node: nodes.Import) -> None:
    page.variables[-1][node.target] = _names_of(page, node)


def _names_of(page: Page, node: nodes.Import | nodes.FromImport) -> Value:
    other = page.other(node.template, shares=bool(node.with_context))
    if other is None:
        return UNKNOWN
    with page.ledger.opening(other.template):
        other.write()
    return Imported(dict(other.variables[-1]))


def _from_import(page: Page, node: nodes.FromImport) -> None:
    found = _names_of(page, node)
    for name in node.names:
        wanted, bound = name if isinstance(name, tuple) else (name, name)
        page.variables[-1][bound] = (
            found.names.get(wanted, UNKNOWN) if isinstance(found, Imported) else UNKNOWN
        )


def _macro(page: Page, node: nodes.Macro) -> None:
    page.variables[-1][node.name] = Macro(node, page, page.template)


def _call_block(page: Page, node: nodes.CallBlock) -> None:
    macro = page.value(node.call.node)
    if isinstance(macro, Macro):
        page.put(page.expand(macro, page.arguments(node.call), node, Macro(node, page, page.template)), node)
    else:
        page.body(node.body)


def _filter_block(page: Page, node: nodes.FilterBlock) -> None:
    page.put(filtered(page, node.filter, page.captured(node.body)), node)


def _expression(page: Page, node: nodes.ExprStmt) -> None:
    page.value(node.node)


STATEMENTS.update({
    "Output": _output, "If": _if, "For": _for, "Assign": _assign, "AssignBlock": _assign_block, "With": _with,
    "ScopedEvalContextModifier": _autoescape, "Block": _block, "Include": _include, "Import": _import,
    "FromImport": _from_import, "Macro": _macro, "CallBlock": _call_block, "FilterBlock": _filter_block,
    "ExprStmt": _expression,
})  # fmt: skip
