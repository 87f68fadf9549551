"""Assignment: names, attributes, items, unpacking and deletion."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from fumehood.flow import attributes, mappings, subscripts
from fumehood.flow.decisions import watch_target
from fumehood.flow.frame import Raised
from fumehood.flow.iteration import iterate, unknown_element
from fumehood.flow.memory import present
from fumehood.flow.propagation import entry_of
from fumehood.flow.values import (
    UNKNOWN,
    Alternatives,
    Constant,
    Dictionary,
    External,
    Listing,
    Object,
    Unknown,
    Value,
    join,
    options,
)

if TYPE_CHECKING:
    from fumehood.flow.frame import Frame
    from fumehood.flow.interpreter import Interpreter


def assign(run: Interpreter, frame: Frame, target: ast.expr, value: Value) -> None:
    """Bind a value to a target."""
    watch_target(run, frame, target, value)
    match target:
        case ast.Name(id=name):
            run.memory.version += name in frame.scope.globals
            run.memory.write(frame.scope.globals.get(name, frame.scope), name, value)
        case ast.Attribute():
            receiver = run.evaluate(frame, target.value)
            attributes.write(run, receiver, target.attr, value, frame.site(target))
        case ast.Subscript():
            receiver = run.evaluate(frame, target.value)
            subscripts.write(run, receiver, run.evaluate(frame, target.slice), value, frame.site(target))
        case ast.Tuple() | ast.List():
            _unpack(run, frame, target.elts, value)
        case ast.Starred():
            assign(run, frame, target.value, value)


def _unpack(run: Interpreter, frame: Frame, targets: list[ast.expr], value: Value) -> None:
    if isinstance(value, Alternatives) and (row := _rows(run, value, len(targets))) is not None:
        elements: list[Value] | None = row
    else:
        elements = iterate(run, value)
    star = next((i for i, target in enumerate(targets) if isinstance(target, ast.Starred)), None)
    if elements is None:
        for number, target in enumerate(targets):
            assign(run, frame, target, _unknown_at(value, number, isinstance(target, ast.Starred)))
        return
    if len(elements) != len(targets) if star is None else len(elements) < len(targets) - 1:
        raise Raised(External("builtins.ValueError"))
    if star is not None:
        tail = len(elements) - (len(targets) - star - 1)
        middle = Listing(run.memory.owner, elements[star:tail])
        elements = [*elements[:star], middle, *elements[tail:]]
    for target, element in zip(targets, elements, strict=True):
        assign(run, frame, target, element)


def _rows(run: Interpreter, value: Alternatives, length: int) -> list[Value] | None:
    """The columns of alternatives that are all tuples of that length, with the reasons for each entry."""
    ways = run.memory.reasons.of(value)
    rows = [
        one.elements
        for one, _ in ways
        if isinstance(one, Listing) and one.rest is None and one.kind is not set
    ]
    if len(rows) != len(ways) or any(len(row) != length for row in rows):
        return None
    known = [known for _, known in ways]
    return [
        run.memory.reasons.join([(row[index], told) for row, told in zip(rows, known, strict=True)])
        for index in range(length)
    ]


def _unknown_at(value: Value, index: int, starred: bool) -> Value:
    """An element by its place where nobody knows how many there are."""
    if starred:
        return Listing(None, rest=unknown_element(value))
    return join(*(_at(option, index) for option in options(value)))


def _at(value: Value, index: int) -> Value:
    if isinstance(value, Unknown) and value.taints:
        return entry_of(value, "[]", index)
    if isinstance(value, Listing) and index in value.slots:
        return present(value.slots[index])
    return unknown_element(value)


def delete(run: Interpreter, frame: Frame, target: ast.expr) -> None:
    """`del target`."""
    match target:
        case ast.Name(id=name):
            run.memory.delete(frame.scope.globals.get(name, frame.scope), name)
        case ast.Attribute():
            receiver = run.evaluate(frame, target.value)
            if isinstance(receiver, Object) and target.attr in receiver.slots:
                run.memory.delete(receiver, target.attr)
        case ast.Subscript():
            _delete_item(run, run.evaluate(frame, target.value), run.evaluate(frame, target.slice))
        case ast.Tuple() | ast.List():
            for element in target.elts:
                delete(run, frame, element)


def _delete_item(run: Interpreter, container: Value, key: Value) -> None:
    keys = options(key)
    if isinstance(container, Dictionary) and len(keys) == 1 and hasattr(keys[0], "value"):
        run.memory.delete(container, keys[0].value)
    elif isinstance(container, Listing) and len(keys) == 1 and isinstance(keys[0], Constant):
        _delete_element(run, container, keys[0].value)
    elif isinstance(container, Dictionary | Listing):
        mappings.weaken(run, container, UNKNOWN)


def _delete_element(run: Interpreter, container: Listing, key: object) -> None:
    elements = container.elements
    index = key.slice if isinstance(key, subscripts.SliceKey) else key
    if container.rest is not None or not isinstance(index, int | slice):
        mappings.weaken(run, container, UNKNOWN)
        return
    try:
        del elements[index]
    except IndexError:
        raise Raised(subscripts.INDEX_ERROR) from None
    subscripts.replace(run, container, elements)
