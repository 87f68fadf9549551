"""Message authentication codes: data whose code was compared is the program's own.

https://docs.python.org/3/library/hmac.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.authenticity import authentic, code_of
from fumehood.flow.decided import string
from fumehood.flow.propagation import HELD, derived
from fumehood.flow.taint import Source
from fumehood.flow.values import NONE, UNKNOWN, Constant, External, Instance, Site, Value
from fumehood.framework.crypto.algorithms import ALGORITHM, primitive
from fumehood.framework.crypto.marks import MAC, marked
from fumehood.framework.library import on

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter
    from fumehood.framework.library_call import LibraryCall

OTHER: Final = "cryptography.hazmat.primitives.hmac.HMAC"


@on("hmac.new", "hmac.HMAC")
def begin(run: Interpreter, call: LibraryCall) -> Value:
    """An object that holds the message."""
    made = Instance(run.memory.owner, External("hmac.HMAC"), call.site)
    made.slots[ALGORITHM] = Constant(primitive(call.arguments.get(2, "digestmod")) or "")
    _add(run, made, call.arguments.get(1, "msg"))
    return made


def _add(run: Interpreter, code: Instance, message: Value | None) -> None:
    held = derived("hmac", message or NONE, code.slots.get(HELD, NONE))
    if held.taints:
        run.memory.write(code, HELD, held)


@on("hmac.HMAC.update", f"{OTHER}.update")
def update(run: Interpreter, call: LibraryCall) -> Value:
    """More of the message."""
    if isinstance(call.receiver, Instance):
        _add(run, call.receiver, call.arguments.get(0, "msg", "data"))
    return NONE


@on("hmac.HMAC.copy", f"{OTHER}.copy")
def copy(run: Interpreter, call: LibraryCall) -> Value:
    """The same object is good enough."""
    return call.receiver or UNKNOWN


@on(OTHER)
def begin_with_algorithm(run: Interpreter, call: LibraryCall) -> Value:
    """The same of another library: nothing is held at first."""
    made = Instance(run.memory.owner, External(call.path), call.site)
    made.slots[ALGORITHM] = Constant(primitive(call.arguments.get(1, "algorithm")) or "")
    return made


@on("hmac.HMAC.digest", "hmac.HMAC.hexdigest", f"{OTHER}.finalize")
def digest(run: Interpreter, call: LibraryCall) -> Value:
    """The code of what it holds."""
    held = call.receiver.slots.get(HELD) if isinstance(call.receiver, Instance) else None
    made = call.receiver.at if isinstance(call.receiver, Instance) else None
    algorithm = call.receiver.slots.get(ALGORITHM) if isinstance(call.receiver, Instance) else None
    return _signed(held, algorithm, made or call.site)


def _signed(message: Value | None, algorithm: Value | None, site: Site) -> Value:
    """The code of a message, with the mark of one."""
    name = f"HMAC-{string(algorithm)}" if string(algorithm) else "HMAC"
    return marked(code_of(message or NONE), Source(f"an {name} code", name, MAC, site=site))


@on("hmac.digest")
def digest_at_once(run: Interpreter, call: LibraryCall) -> Value:
    """The code of a message."""
    algorithm = Constant(primitive(call.arguments.get(2, "digest")) or "")
    return _signed(call.arguments.get(1, "msg"), algorithm, call.site)


@on("hmac.compare_digest", "secrets.compare_digest")
def compare(run: Interpreter, call: LibraryCall) -> Value:
    """True proves that who made the data knows the key."""
    left, right = (call.arguments.get(index) or NONE for index in (0, 1))
    return authentic(left, right) or UNKNOWN
