"""Exceptions of the interpreted program: how builtin ones are made, and which handler catches what."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Final

from fumehood.flow.frame import WayIn
from fumehood.flow.memory import present
from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import (
    UNKNOWN,
    Arguments,
    Class,
    External,
    Instance,
    Listing,
    Site,
    Unknown,
    Value,
    options,
)
from fumehood.models.kinds import KINDS

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


ANSWERS: Final = "werkzeug.exceptions."
"""Exceptions that are answers: what they say is meant for the client."""


ANY_ANSWER: Final = f"{ANSWERS}HTTPException"
EVERY_EXCEPTION: Final = (External("builtins.BaseException"), External("builtins.Exception"))


def builtin_exception(path: str) -> type[BaseException] | None:
    """The exception class of a `builtins.` path."""
    found = getattr(builtins, path.removeprefix("builtins."), None)
    return found if isinstance(found, type) and issubclass(found, BaseException) else None


def make(run: Interpreter, path: str, arguments: Arguments, site: Site) -> Value:
    """An exception object with its arguments."""
    made = Instance(run.memory.owner, External(path), site)
    made.slots["args"] = Listing(run.memory.owner, arguments.positional, kind=tuple)
    return made


def of_library(run: Interpreter, site: Site) -> Value:
    """What a handler sees of an exception that nobody saw raised: in a request its text tells about the inside."""
    if run.entry is None or run.entry.way is not WayIn.REQUEST:
        return UNKNOWN
    source = Source("the exception", kind="exception", site=site)
    return Unknown("exception", (Taint(source, KINDS - {"trace"}),))


def as_object(run: Interpreter, raised: Value, site: Site) -> Value:
    """What a handler's name is bound to: `raise ValueError` makes an object; Python's own tell about the inside."""
    if isinstance(raised, External):
        return UNKNOWN if raised.path.startswith(ANSWERS) else of_library(run, site)
    return raised


def is_own(wanted: Value) -> bool:
    """Whether a handler asks for the program's own exceptions, or for answers to the client, only.

    What an `assert` says is the program's own text.
    """
    if isinstance(wanted, Listing):
        return bool(wanted.slots) and all(map(is_own, wanted.elements))
    if isinstance(wanted, External):
        return wanted.path.startswith((ANSWERS, "builtins.AssertionError"))
    return isinstance(wanted, Class)


def of_own(raised: Value) -> list[Value]:
    """What of the exceptions that may have been raised a handler for the program's own can get."""
    return [one for one in options(raised) if not (isinstance(one, Unknown) and one.origin == "exception")]


TELLING: Final = frozenset({
    "args", "message", "msg", "orig", "original_exception", "strerror", "reason", "detail", "details", "error",
    "errors",
    "statement", "params", "stderr", "stdout", "output", "cmd", "filename", "filename2", "doc", "object", "diag",
    "pgerror", "text", "with_traceback", "add_note", "__str__", "__repr__", "__traceback__", "__cause__", "__context__",
    "__notes__", "exc", "exception", "response", "body", "hint", "description_of_error", "response_body", "_message",
})  # fmt: skip
"""Attributes of exceptions that hold what went wrong; any other is a number, a code or a class."""


def tells_nothing(value: Unknown, name: str) -> bool:
    """Whether an attribute of an exception, unlike its text, gives away nothing of the inside."""
    return (
        bool(value.taints)
        and name not in TELLING
        and value.origin == "exception"
        and all(taint.source.kind == "exception" for taint in value.taints)
    )


def message(exception: Instance) -> list[Value] | None:
    """What an exception was made with; None for any other object. An answer says its status before the description."""
    if "description" in exception.slots and any(map(_is_answer, exception.library_classes())):
        return [UNKNOWN, present(exception.slots["description"])]
    held = exception.slots.get("args")
    if not isinstance(held, Listing) or not any(
        builtin_exception(path) for path in exception.library_classes()
    ):
        return None
    return [*held.elements, *([held.rest] if held.rest else [])]


def _is_answer(path: str) -> bool:
    return path.startswith(ANSWERS)


def catches(wanted: Value, raised: Value) -> bool | None:
    """Whether `except wanted` catches the raised value; None when it cannot be told."""
    outcomes = {_catches(one, other) for one in options(wanted) for other in options(raised)}
    return outcomes.pop() if len(outcomes) == 1 else None


def _catches(wanted: Value, raised: Value) -> bool | None:
    if isinstance(wanted, Listing):
        outcomes = [catches(element, raised) for element in wanted.elements]
        return True if True in outcomes else None if None in outcomes else False
    names = _ancestry(raised)
    if names is None:
        return True if wanted in EVERY_EXCEPTION else None
    if ANY_ANSWER in names and isinstance(wanted, External) and wanted.path.startswith(ANSWERS):
        return True if wanted.path in names else None
    if isinstance(wanted, Class):
        return wanted in names
    return wanted.path in names if isinstance(wanted, External) else None


def _ancestry(raised: Value) -> set[object] | None:
    """The classes of an exception: workspace classes as objects, builtin ones by path."""
    cls = raised.cls if isinstance(raised, Instance) else raised
    found: set[object] = set()
    for base in cls.lineage() if isinstance(cls, Class) else [cls]:
        if isinstance(base, Class):
            found.add(base)
        elif isinstance(base, External) and (kind := builtin_exception(base.path)):
            found |= {f"builtins.{parent.__name__}" for parent in kind.__mro__}
        elif isinstance(base, External) and base.path.startswith(ANSWERS):
            found |= {base.path, ANY_ANSWER, "builtins.Exception", "builtins.BaseException"}
        else:
            return None
    return found
