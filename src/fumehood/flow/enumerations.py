"""Enumerations: their members, the ways to get at one, and what members are equal to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fumehood.flow.frame import Raised
from fumehood.flow.propagation import is_tainted
from fumehood.flow.values import (
    UNKNOWN,
    Class,
    Constant,
    External,
    Function,
    Instance,
    Unknown,
    Value,
    join,
    options,
)
from fumehood.flow.verdicts import EVERYTHING, Verdict, about, believe

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

KEY_ERROR, VALUE_ERROR = External("builtins.KeyError"), External("builtins.ValueError")
PLAIN = {"enum.StrEnum": "str", "enum.IntEnum": "int", "builtins.str": "str", "builtins.int": "int"}
"""Bases whose members are also the values they hold."""


def is_enumeration(cls: Class | External) -> bool:
    """Whether a class derives from `enum.Enum` or one of its kind."""
    return isinstance(cls, Class) and any(
        isinstance(base, External) and base.path.startswith("enum.") for base in cls.lineage()
    )


def make_members(owner: object, cls: Class) -> None:
    """Turn the assignments of an enumeration into its members; `auto()` counts, or is the name."""
    values = {
        name: value
        for name, value in cls.slots.items()
        if not name.startswith("_") and not isinstance(value, Function)
    }
    last = 0
    for name, value in values.items():
        automatic = Constant(name.lower() if _is_text(cls) else last + 1)
        held = automatic if value == External("enum.auto()") else value
        if isinstance(held, Constant) and isinstance(held.value, int):
            last = held.value
        member = Instance(owner, cls)
        member.slots.update({"value": held, "name": Constant(name)})
        cls.slots[name] = member
    cls.fields = tuple(values)


def _is_text(cls: Class) -> bool:
    return any(isinstance(base, External) and PLAIN.get(base.path) == "str" for base in cls.lineage())


def by_name(run: Interpreter, cls: Class, key: Value) -> Value:
    """`Mode["DEV"]`; where it is reached the key is the name of a member."""
    found = []
    _believe(run, key)
    for option in options(key):
        name = option.value if isinstance(option, Constant) else None
        if name is None:
            found.append(any_member(cls))
        elif name in cls.fields:
            found.append(cls.slots[name])
    if not found:
        raise Raised(KEY_ERROR)
    return join(*found)


def by_value(run: Interpreter, cls: Class, wanted: Value | None) -> Value:
    """`Mode("dev")`; a member is itself. Where it is reached what was given is the value of a member."""
    found: list[Value] = []
    if wanted is not None and cls.find("_missing_") is None:
        _believe(run, wanted)
    raised: Raised | None = None
    for option in options(wanted or UNKNOWN):
        try:
            found.append(_by_option(cls, option))
        except Raised as error:
            raised = error
    if raised is not None and not found:
        raise raised
    return join(*found)


def _believe(run: Interpreter, given: Value) -> None:
    """Anything but a member would have raised: what is given is one of the program's own constants."""
    if is_tainted(given):
        believe(run, Verdict(True, about(given, EVERYTHING)), True)


def _by_option(cls: Class, wanted: Value) -> Value:
    if isinstance(wanted, Instance) and wanted.cls is cls:
        return wanted
    if not isinstance(wanted, Constant):
        return any_member(cls)
    members = [member for name in cls.fields if isinstance(member := cls.slots[name], Instance)]
    for member in members:
        if member.slots["value"] == wanted:
            return member
    known = all(isinstance(member.slots["value"], Constant) for member in members)
    if known and cls.find("_missing_") is None:
        raise Raised(VALUE_ERROR)
    return any_member(cls)


def any_member(cls: Class) -> Value:
    """One of the members. Not as alternatives: that a setting could name each makes none of them likely."""
    return Unknown(f"{cls.name}()")


def held(value: Value) -> Value:
    """What a member of a `StrEnum` or `IntEnum` is equal to: its value. Any other value is itself."""
    if isinstance(value, Instance) and is_enumeration(value.cls):
        classes = value.library_classes()
        if any(path in PLAIN for path in classes):
            return value.slots.get("value", UNKNOWN)
    return value
