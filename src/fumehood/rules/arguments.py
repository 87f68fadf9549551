"""What rules ask about the arguments of a call that was seen, and how sure the answer makes them."""

from __future__ import annotations

import ast
from collections.abc import Callable

from fumehood.findings.finding import Confidence, Fix
from fumehood.flow.values import Constant, External, Instance, Listing, Unknown, Value, options
from fumehood.framework.observations import Called
from fumehood.rules.edits import remove_keyword, unsafe


def sureness(value: Value | None, is_bad: Callable[[Value], bool], *, sure: bool = True) -> Confidence | None:
    """HIGH when a value is bad whatever it is, MEDIUM when it may be, None when it is not."""
    if value is None:
        return None
    found = [is_bad(option) for option in options(value)]
    if not any(found):
        return None
    return Confidence.HIGH if all(found) and sure else Confidence.MEDIUM


def is_constant(*wanted: object) -> Callable[[Value], bool]:
    """Whether a value is one of some constants; `False` and `0` differ."""

    def ask(value: Value) -> bool:
        return isinstance(value, Constant) and any(
            value.value == one and type(value.value) is type(one) for one in wanted
        )

    return ask


def is_path(*paths: str) -> Callable[[Value], bool]:
    """Whether a value is a library's name, or an object of a library's class."""

    def ask(value: Value) -> bool:
        match value:
            case External(path=path) | Instance(cls=External(path=path)):
                return path in paths
            case _:
                return False

    return ask


def number(value: Value | None) -> int | None:
    """The largest number that a value may be, if all that it may be is known."""
    found = () if value is None else options(value)
    known = [one.value for one in found if isinstance(one, Constant) and type(one.value) is int]
    return max(known) if known and len(known) == len(found) else None


def elements(value: Value | None) -> list[Value]:
    """What is in a list, in any of its alternatives; a value alone is its own only one."""
    found: list[Value] = []
    for option in () if value is None else options(value):
        found += option.elements if isinstance(option, Listing) else [option]
    return found


def from_environment(value: Value) -> bool:
    """Whether a setting from outside may decide."""
    return any(isinstance(option, Unknown) and option.origin.startswith("$") for option in options(value))


def without_keyword(called: Called, name: str) -> Fix | None:
    """Leave out a keyword that is written at the call itself, which may be there for a reason."""
    told = "servers whose certificate nobody vouches for are then refused"
    return unsafe(remove_keyword(called.site, _keyword(called, name)), told)


def _keyword(called: Called, name: str) -> ast.expr | ast.keyword | None:
    return called.arguments.nodes.get(name)
