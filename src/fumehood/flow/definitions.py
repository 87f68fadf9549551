"""Definitions: functions and classes, and what their decorators make of them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from fumehood.flow import calls
from fumehood.flow.decisions import watch_decorator
from fumehood.flow.enumerations import is_enumeration, make_members
from fumehood.flow.frame import Frame
from fumehood.flow.values import (
    NONE,
    Arguments,
    Class,
    External,
    Function,
    Instance,
    Method,
    Scope,
    Site,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

KINDS: Final = {
    "builtins.property": "property",
    "builtins.staticmethod": "staticmethod",
    "builtins.classmethod": "classmethod",
    "functools.cached_property": "property",
    "werkzeug.utils.cached_property": "property",
}


def function(run: Interpreter, frame: Frame, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    """Define a function, apply its decorators from the inside out, bind the result."""
    decorators = [run.evaluate(frame, decorator) for decorator in node.decorator_list]
    found = calls.define(run, frame, node)
    value: Value = found
    around = run.decorating
    for decorator, decorator_node in zip(reversed(decorators), reversed(node.decorator_list), strict=True):
        run.decorating = found
        made = decorate(run, frame, decorator, value, frame.site(decorator_node))
        watch_decorator(run, decorator, value, made, frame.site(decorator_node))
        value = made
    run.decorating = around
    if value is not None:
        run.memory.write(frame.scope.globals.get(node.name, frame.scope), node.name, value)


def decorate(run: Interpreter, frame: Frame, decorator: Value, value: Value, site: Site) -> Value:
    """What a decorator returns; one that nobody knows is taken to return what it was given."""
    if isinstance(decorator, External) and isinstance(value, Function) and decorator.path in KINDS:
        value.kind = KINDS[decorator.path]
        return value
    if isinstance(decorator, Unknown) and decorator.origin.endswith(".setter"):
        getter = run.look_up(frame.scope, decorator.origin.rpartition(".")[0])
        if isinstance(getter, Function):
            run.memory.write(getter, "setter", value)
            return getter
    result = run.call(decorator, Arguments([value]), site)
    if isinstance(result, Unknown | External) or (result == NONE and not isinstance(decorator, Function)):
        return value
    if isinstance(result, Instance) and isinstance(result.cls, External):
        return value
    return result


def class_(run: Interpreter, frame: Frame, node: ast.ClassDef) -> None:
    """Run the class body in a scope of its own and bind the class, decorated."""
    bases = tuple(run.evaluate(frame, base) for base in node.bases)
    for keyword in node.keywords:
        run.evaluate(frame, keyword.value)
    inner = Frame(frame.module, Scope(run.memory.owner, frame.scope, is_class=True), frame.function)
    cls = Class(run.memory.owner, frame.site(node), node.name, bases, inner.scope)
    run.classes.setdefault(node, cls)
    run.block(inner, node.body)
    cls.slots = inner.scope.slots
    cls.fields = tuple(
        item.target.id
        for item in node.body
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
    )
    for value in cls.slots.values():
        if isinstance(value, Function) and value.cls is None:
            value.cls = cls
    if is_enumeration(cls):
        make_members(run.memory.owner, cls)
    value_: Value = cls
    decorators = [run.evaluate(frame, decorator) for decorator in node.decorator_list]
    cls.decorators = tuple(decorators)
    for decorator, decorator_node in zip(reversed(decorators), reversed(node.decorator_list), strict=True):
        value_ = decorate(run, frame, decorator, value_, frame.site(decorator_node))
    _subclass_hook(run, frame, cls, node)
    run.memory.write(frame.scope.globals.get(node.name, frame.scope), node.name, value_)


def _subclass_hook(run: Interpreter, frame: Frame, cls: Class, node: ast.ClassDef) -> None:
    """`__init_subclass__` of a base runs when the class is made."""
    for base in cls.lineage()[1:]:
        if isinstance(base, Class) and isinstance(hook := base.slots.get("__init_subclass__"), Function):
            run.call(Method(cls, hook), Arguments(), frame.site(node))
            return
