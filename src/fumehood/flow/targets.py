"""Assignment: names, attributes, items, unpacking and deletion."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from fumehood.flow import attributes, subscripts
from fumehood.flow.frame import Raised
from fumehood.flow.iteration import iterate, unknown_element
from fumehood.flow.values import UNKNOWN, Dictionary, External, Listing, Object, Value, options

if TYPE_CHECKING:
    from fumehood.flow.frame import Frame
    from fumehood.flow.interpreter import Interpreter


def assign(run: Interpreter, frame: Frame, target: ast.expr, value: Value) -> None:
    """Bind a value to a target."""
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
    elements = iterate(run, value)
    star = next((i for i, target in enumerate(targets) if isinstance(target, ast.Starred)), None)
    if elements is None:
        for target in targets:
            assign(run, frame, target, unknown_element(value))
        return
    if len(elements) != len(targets) if star is None else len(elements) < len(targets) - 1:
        raise Raised(External("builtins.ValueError"))
    if star is not None:
        tail = len(elements) - (len(targets) - star - 1)
        middle = Listing(run.memory.owner, elements[star:tail])
        elements = [*elements[:star], middle, *elements[tail:]]
    for target, element in zip(targets, elements, strict=True):
        assign(run, frame, target, element)


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
    elif isinstance(container, Dictionary | Listing):
        subscripts.weaken(run, container, UNKNOWN)
