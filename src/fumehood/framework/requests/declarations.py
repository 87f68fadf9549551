"""What libraries are told about a field or parser when it is made, kept on the object: `fields.Str(required=True)`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from fumehood.flow.memory import present
from fumehood.flow.propagation import safer
from fumehood.flow.values import (
    NONE,
    Arguments,
    Class,
    Constant,
    External,
    Function,
    Instance,
    Listing,
    Method,
    Partial,
    Site,
    Unknown,
    Value,
    options,
    settle,
)
from fumehood.flow.verdicts import believe
from fumehood.framework.library import CALLS
from fumehood.framework.library_call import LibraryCall

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


def declares(*paths: str) -> None:
    """Calls of these paths make an object that keeps its arguments."""
    for path in paths:
        CALLS[path] = _declared
        CALLS[f"{path}.__init__"] = _declared


def _declared(run: Interpreter, call: LibraryCall) -> Value:
    if isinstance(call.receiver, Instance) and call.path.endswith(".__init__"):
        made = call.receiver
    else:
        made = Instance(run.memory.owner, External(call.path), call.site)
    for key, value in (*enumerate(call.arguments.positional), *call.arguments.keywords.items()):
        run.memory.write(made, key, value)
    return NONE if made is call.receiver else made


def told(declared: Instance, position: int | None, *names: str) -> Value | None:
    """An argument that an object was made with."""
    for key in (*names, *(() if position is None else (position,))):
        if (found := declared.slots.get(key)) is not None:
            return settle(present(found))
    return None


def kind_of(declared: Value) -> str:
    """The last name of the library's class that a field or validator is of."""
    if isinstance(declared, External):
        return declared.name
    if isinstance(declared, Instance):
        return next((path.rpartition(".")[2] for path in declared.library_classes()), "")
    if isinstance(declared, Class):
        return next((path.rpartition(".")[2] for path in Instance(None, declared).library_classes()), "")
    return ""


def several(value: Value | None) -> list[Value]:
    """The elements of a list or tuple; a single one is its own."""
    if value is None or value == NONE:
        return []
    return [present(one) for one in value.elements] if isinstance(value, Listing) else [value]


def declared_in(cls: Class) -> dict[str, Value]:
    """The members of a class and of its bases in the workspace, the nearest first."""
    found: dict[str, Value] = {}
    for base in cls.lineage():
        if isinstance(base, Class):
            for name, value in base.slots.items():
                if isinstance(name, str):
                    found.setdefault(name, settle(present(value)))
    return found


ALLOWED_ONLY: Final = frozenset(
    {"OneOf", "Equal", "ContainsOnly", "AnyOf", "UUID", "IPAddress", "MacAddress"}
)
"""Validators that leave nothing of a client's own: https://marshmallow.readthedocs.io/en/stable/api/marshmallow.validate.html
and https://wtforms.readthedocs.io/en/stable/validators/."""


ADDRESS: Final = frozenset({"email", "header", "log", "-\n", "-\r", "- "})
"""What an e-mail address cannot harm: it has no line breaks and no blanks."""


def validated(run: Interpreter, validators: Iterable[Value], value: Value, site: Site) -> Value:
    """A value that every validator accepted. Raises Raised if one of the workspace refuses everything."""
    for validator in validators:
        name = kind_of(validator)
        if name in ALLOWED_ONLY:
            return Unknown("allowed")
        if name in {"Email", "EmailStr"}:
            value = safer(value, ADDRESS)
        elif isinstance(validator, Instance) and name in {"Regexp", "Regex"}:
            value_matches(run, "match", told(validator, 0, "regex"), value, site)
        elif isinstance(validator, Instance) and name == "And":
            value = validated(
                run, [one for key, one in validator.slots.items() if isinstance(key, int)], value, site
            )
        elif isinstance(validator, Function | Method | Partial | Class) or (
            isinstance(validator, Instance) and isinstance(validator.cls, Class)
        ):
            believe(run, run.call(validator, Arguments([value]), site), True)
    return value


def value_matches(run: Interpreter, how: str, pattern: Value | None, value: Value, site: Site) -> None:
    """Believe that a regular expression was found in a value; `how` names the function of `re`."""
    for one in () if pattern is None else options(pattern):
        if isinstance(one, Constant) and isinstance(one.value, str):
            believe(run, run.call(External(f"re.{how}"), Arguments([one, value]), site), True)
        elif isinstance(one, Instance):
            believe(run, run.call(Method(one, External(f"re.Pattern.{how}")), Arguments([value]), site), True)
