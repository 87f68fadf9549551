"""Operators and builtin functions on objects of the workspace: the special methods behind them."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import truth
from fumehood.flow.enumerations import is_enumeration
from fumehood.flow.exceptions import message
from fumehood.flow.memory import present
from fumehood.flow.propagation import derived
from fumehood.flow.values import UNKNOWN, Arguments, Class, Constant, External, Function, Instance, Value

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

BINARY: Final[dict[type[ast.operator], str]] = {
    ast.Add: "add",
    ast.Sub: "sub",
    ast.Mult: "mul",
    ast.Div: "truediv",
    ast.FloorDiv: "floordiv",
    ast.Mod: "mod",
    ast.Pow: "pow",
    ast.LShift: "lshift",
    ast.RShift: "rshift",
    ast.BitOr: "or",
    ast.BitAnd: "and",
    ast.BitXor: "xor",
    ast.MatMult: "matmul",
}
COMPARE: Final[dict[type[ast.cmpop], tuple[str, str]]] = {
    ast.Eq: ("__eq__", "__eq__"),
    ast.NotEq: ("__ne__", "__ne__"),
    ast.Lt: ("__lt__", "__gt__"),
    ast.LtE: ("__le__", "__ge__"),
    ast.Gt: ("__gt__", "__lt__"),
    ast.GtE: ("__ge__", "__le__"),
}

OF_LIBRARIES: Final[dict[str, Callable[..., Value | None]]] = {}
"""Special methods of libraries' classes by path, as `markupsafe.Markup.__mod__`: called with run, object, arguments."""


def special(run: Interpreter, value: Value, name: str, *arguments: Value) -> Value | None:
    """What a special method of the object's class returns; None when it has none."""
    if not isinstance(value, Instance):
        return None
    if not isinstance(value.cls, Class):
        known = OF_LIBRARIES.get(f"{value.cls.path}.{name}")
        return None if known is None else known(run, value, *arguments)
    method = value.cls.find(name)
    if not isinstance(method, Function) or method.at is None:
        return None
    return run.enter(method, Arguments([value, *arguments]), method.at)


def binary(run: Interpreter, kind: ast.operator, left: Value, right: Value) -> Value | None:
    """`left <op> right` where one of them is an object that knows how."""
    name = BINARY[type(kind)]
    found = special(run, left, f"__{name}__", right)
    return special(run, right, f"__r{name}__", left) if found is None else found


def compare(run: Interpreter, kind: ast.cmpop, left: Value, right: Value) -> Value | None:
    """`left <op> right` where one of them is an object that knows how."""
    names = COMPARE.get(type(kind))
    if names is None:
        return None
    found = special(run, left, names[0], right)
    found = special(run, right, names[1], left) if found is None else found
    if found is None and isinstance(kind, ast.NotEq):
        equal = compare(run, ast.Eq(), left, right)
        decided = None if equal is None else truth(equal)
        return equal if decided is None else Constant(not decided)
    return found


def may_be_equal(value: Instance) -> bool:
    """Whether an object may be equal to another one: its class says so, is decorated or is a library's."""
    if not isinstance(value.cls, Class):
        return True
    if is_enumeration(value.cls):
        return False
    lineage = value.cls.lineage()
    return value.cls.find("__eq__") is not None or any(
        isinstance(base, External) or bool(base.decorators) for base in lineage
    )


def text(run: Interpreter, value: Value, *, repr_: bool) -> Value | None:
    """What `str(value)` or `repr(value)` is, where the class of the workspace says it."""
    said = None if repr_ else special(run, value, "__str__")
    said = special(run, value, "__repr__") if said is None else said
    return _made_of(value) if said is None else said


def _made_of(value: Value) -> Value | None:
    """The text of objects that show what they were made of: exceptions, dataclasses and named tuples."""
    if not isinstance(value, Instance):
        return None
    if (said := message(value)) is not None:
        if not said:
            return Constant("")
        return said[0] if len(said) == 1 and not isinstance(said[0], Instance) else derived("str()", *said)
    if isinstance(value.cls, Class) and value.cls.fields and shows_fields(value.cls):
        shown = [name for name in value.cls.fields if name in value.slots and name not in _hidden(value.cls)]
        return derived("repr()", *(present(value.slots[name]) for name in shown))
    return None


@lru_cache(maxsize=256)
def _hidden(cls: Class) -> frozenset[str]:
    """The fields of a dataclass that its `repr` leaves out: `cvv: str = field(repr=False)`."""
    node = cls.at.node if cls.at is not None else None
    return frozenset(
        name
        for item in (node.body if isinstance(node, ast.ClassDef) else ())
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
        for name in [item.target.id]
        if isinstance(item.value, ast.Call) and any(_is_without_repr(one) for one in item.value.keywords)
    )


def _is_without_repr(given: ast.keyword) -> bool:
    return given.arg == "repr" and isinstance(given.value, ast.Constant) and given.value.value is False


def shows_fields(cls: Class) -> bool:
    """Whether a class has its `repr` written by a dataclass decorator or by `NamedTuple`."""
    return any(
        base.path == "typing.NamedTuple" if isinstance(base, External) else bool(base.decorators)
        for base in cls.lineage()
    )


def row(value: Value) -> list[Value] | None:
    """The fields of a named tuple in order; None for anything else."""
    if not isinstance(value, Instance) or "typing.NamedTuple" not in value.library_classes():
        return None
    names = value.cls.fields if isinstance(value.cls, Class) else ()
    return [present(value.slots[name]) if name in value.slots else UNKNOWN for name in names]
