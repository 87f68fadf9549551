"""Answers that a view raises: `abort(404, description=…)`, `raise NotFound(…)` and classes of the program below them.

Werkzeug escapes what it writes of a description itself. An error handler of the program gets it as it was passed.
https://werkzeug.palletsprojects.com/en/stable/exceptions/
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from fumehood.flow.exceptions import ANSWERS, ANY_ANSWER
from fumehood.flow.frame import Raised
from fumehood.flow.memory import present
from fumehood.flow.propagation import HELD, derived, is_tainted, safer
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Class,
    Constant,
    External,
    Instance,
    Value,
    options,
)
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.requests.responses import is_response, judge, make

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

CODES: Final = {
    **{name.title().replace("_", ""): int(status) for name, status in HTTPStatus.__members__.items()},
    "RequestEntityTooLarge": 413,
    "RequestURITooLong": 414,
    "RequestedRangeNotSatisfiable": 416,
    "ImATeapot": 418,
    "HTTPVersionNotSupported": 505,
}
"""Classes of werkzeug.exceptions by name; most are called as the standard library calls their status."""

NAMES: Final = {code: f"{ANSWERS}{name}" for name, code in CODES.items()}
CLASSES: Final = (ANY_ANSWER, *(f"{ANSWERS}{name}" for name in CODES))


@on("flask.abort", "werkzeug.exceptions.abort")
def abort(run: Interpreter, call: LibraryCall) -> Value:
    """An answer to the client, raised; a response is sent as it is.

    https://flask.palletsprojects.com/en/stable/api/#flask.abort
    """
    status = call.arguments.get(0, "status", "code") or UNKNOWN
    for option in options(status):
        if is_response(option):
            judge(run, option, call.site)
    path = NAMES.get(status.value, ANY_ANSWER) if isinstance(status, Constant) else ANY_ANSWER
    made = Instance(run.memory.owner, External(path), call.site)
    made.slots["code"] = status
    _fill(run, made, call, 1)
    raise Raised(made)


@on("flask_restful.abort", "flask_restx.abort", "flask_smorest.abort", "apiflask.abort")
def abort_with_data(run: Interpreter, call: LibraryCall) -> Value:
    """The same of extensions, which answer in JSON."""
    raise Raised(External(ANY_ANSWER))


@on(*CLASSES)
def construct(run: Interpreter, call: LibraryCall) -> Value:
    """`NotFound(description, response)`."""
    made = Instance(run.memory.owner, External(call.path), call.site)
    _fill(run, made, call, 0)
    return made


@on(*(f"{cls}.__init__" for cls in CLASSES))
def initialize(run: Interpreter, call: LibraryCall) -> Value:
    """The same behind a class of the program."""
    if isinstance(call.receiver, Instance):
        _fill(run, call.receiver, call, 0)
    return call.receiver or NONE


def _fill(run: Interpreter, made: Instance, call: LibraryCall, position: int) -> None:
    said = call.arguments.get(position, "description")
    response = call.arguments.get(position + 1, "response")
    for option in () if response is None else options(response):
        if is_response(option):
            judge(run, option, call.site)
    if said is not None:
        run.memory.write(made, "description", said)
        if is_tainted(said):
            run.memory.write(made, HELD, derived("description", said))


@on(*(f"{cls}.{name}" for cls in CLASSES for name in ("get_description", "get_body")))
def escaped(run: Interpreter, call: LibraryCall) -> Value:
    """What Werkzeug writes itself."""
    return safer(derived(f"{call.path}()", call.receiver or UNKNOWN), ("html",))


@on(*(f"{cls}.get_response" for cls in CLASSES))
def as_response(run: Interpreter, call: LibraryCall) -> Value:
    """The answer with that page, of which a handler may make another one."""
    return make(run, NONE, Constant("text/html"), call.site)


def code_of(answer: Instance) -> int | None:
    """The status of an answer, which its class says if nobody else did."""
    said = answer.slots.get("code")
    if said is None and isinstance(answer.cls, Class):
        said = answer.cls.find("code")
    if said is not None and isinstance(known := present(said), Constant):
        return known.value if isinstance(known.value, int) else None
    known_classes = (CODES.get(path.removeprefix(ANSWERS)) for path in answer.library_classes())
    return next((code for code in known_classes if code is not None), None)
