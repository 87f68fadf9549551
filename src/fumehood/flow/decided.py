"""What is decided about a value: whether it is true, which constants it may be."""

from __future__ import annotations

from typing import Any

from fumehood.flow.values import (
    KNOWN_TRUTH,
    Alternatives,
    Class,
    Constant,
    Deferred,
    Dictionary,
    External,
    Function,
    Instance,
    Listing,
    Method,
    ModuleObject,
    Partial,
    Suspended,
    Text,
    Value,
    may_be_missing,
    options,
    settle,
)
from fumehood.flow.verdicts import Verdict


def truth(value: Value) -> bool | None:
    """What `bool(value)` is; None while undecided."""
    match value:
        case Constant():
            return bool(value.value)
        case Verdict(outcome=outcome):
            return outcome
        case Alternatives():
            found = {truth(option) for option in value.options}
            return found.pop() if len(found) == 1 else None
        case Deferred():
            return truth(settle(value))
        case Text():
            return True if any(isinstance(part, str) and part for part in value.parts) else None
        case Listing() | Dictionary():
            return _is_filled(value)
        case Function() | Class() | Method() | Partial() | ModuleObject() | Suspended():
            return True
        case Instance(cls=External(path=path)) if path.startswith(("flask.Flask", "threading.")):
            return True
        case Instance(cls=Class() as cls):
            return None if cls.may_be_false() else True
        case External(path=path):
            return KNOWN_TRUTH.get(path)
        case _:
            return None


def _is_filled(value: Listing | Dictionary) -> bool | None:
    if any(not may_be_missing(item) for item in value.slots.values()):
        return True
    return None if value.slots or value.rest is not None else False


def constants(value: Value) -> list[Any] | None:
    """The Python values of a decided value or of wholly known alternatives; None if any is unknown."""
    found = options(value)
    if all(isinstance(option, Constant) for option in found):
        return [option.value for option in found if isinstance(option, Constant)]
    return None


def string(value: Value | None) -> str | None:
    """The text of a constant string."""
    return value.value if isinstance(value, Constant) and isinstance(value.value, str) else None
