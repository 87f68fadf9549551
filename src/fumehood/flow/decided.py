"""What is decided about a value: whether it is true, which constants it may be."""

from __future__ import annotations

from typing import Any, Final

from fumehood.flow.parts import Telling
from fumehood.flow.values import (
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
from fumehood.flow.verdicts import Verdict, verdict_of

KNOWN_TRUTH: Final = {
    "typing.TYPE_CHECKING": False,
    "typing_extensions.TYPE_CHECKING": False,
    "builtins.__debug__": True,
}
"""Names of the language that are the same in every run."""


def truth(value: Value) -> bool | None:  # noqa: C901 -- one case for each kind of value
    """What `bool(value)` is; None while undecided."""
    match value:
        case Constant():
            return bool(value.value)
        case Verdict(outcome=outcome) | Telling(outcome=outcome):
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
        case Instance() if (stands_for := verdict_of(value)) is not None:
            return stands_for.outcome
        case Instance(cls=External(path=path)) if path.startswith(("flask.Flask", "threading.")):
            return True
        case Instance(cls=Class() as cls):
            return None if _may_be_false(cls) else True
        case External(path=path):
            return KNOWN_TRUTH.get(path)
        case _:
            return None


def _may_be_false(cls: Class) -> bool:
    """Whether an object of a class may count as false: a special method or a library's base says so."""
    return any(isinstance(base, External) for base in cls.lineage()) or any(
        cls.find(name) is not None for name in ("__bool__", "__len__")
    )


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
