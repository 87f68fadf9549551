"""Message authentication codes: data whose code was compared is the program's own.

https://docs.python.org/3/library/hmac.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fumehood.flow.authenticity import authentic, code_of
from fumehood.flow.propagation import HELD, derived
from fumehood.flow.values import NONE, UNKNOWN, External, Instance, Value
from fumehood.framework.library import on

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter
    from fumehood.framework.library_call import LibraryCall


@on("hmac.new", "hmac.HMAC")
def begin(run: Interpreter, call: LibraryCall) -> Value:
    """An object that holds the message."""
    made = Instance(run.memory.owner, External("hmac.HMAC"), call.site)
    _add(run, made, call.arguments.get(1, "msg"))
    return made


def _add(run: Interpreter, code: Instance, message: Value | None) -> None:
    held = derived("hmac", message or NONE, code.slots.get(HELD, NONE))
    if held.taints:
        run.memory.write(code, HELD, held)


@on("hmac.HMAC.update")
def update(run: Interpreter, call: LibraryCall) -> Value:
    """More of the message."""
    if isinstance(call.receiver, Instance):
        _add(run, call.receiver, call.arguments.get(0, "msg"))
    return NONE


@on("hmac.HMAC.copy")
def copy(run: Interpreter, call: LibraryCall) -> Value:
    """The same object is good enough."""
    return call.receiver or UNKNOWN


@on("hmac.HMAC.digest", "hmac.HMAC.hexdigest")
def digest(run: Interpreter, call: LibraryCall) -> Value:
    """The code of what it holds."""
    held = call.receiver.slots.get(HELD) if isinstance(call.receiver, Instance) else None
    return code_of(held or NONE)


@on("hmac.digest")
def digest_at_once(run: Interpreter, call: LibraryCall) -> Value:
    """The code of a message."""
    return code_of(call.arguments.get(1, "msg") or NONE)


@on("hmac.compare_digest", "secrets.compare_digest")
def compare(run: Interpreter, call: LibraryCall) -> Value:
    """True proves that who made the data knows the key."""
    left, right = (call.arguments.get(index) or NONE for index in (0, 1))
    return authentic(left, right) or UNKNOWN
