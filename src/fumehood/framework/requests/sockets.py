"""Handlers of messages on sockets: Flask-SocketIO's events and namespaces, Flask-Sock's routes.

https://flask-socketio.readthedocs.io/en/latest/getting_started.html#receiving-messages, https://flask-sock.readthedocs.io/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Arguments,
    Class,
    External,
    Function,
    Instance,
    Method,
    Partial,
    Site,
    Unknown,
    Value,
)
from fumehood.framework.library import UNRESOLVED, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.requests.declarations import declared_in
from fumehood.framework.requests.routes import add_hook

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

SOCKET_IO: Final = "flask_socketio.SocketIO"
NAMESPACE: Final = "flask_socketio.Namespace"
OWN_EVENTS: Final = frozenset({"disconnect"})
"""Events whose arguments the server makes."""


def _handler(run: Interpreter, event: Value | None, handler: Value | None, site: Site) -> None:
    kind = "event" if string(event or UNKNOWN) not in OWN_EVENTS else "lost"
    add_hook(run, kind, handler, site)


@on(f"{SOCKET_IO}.on")
def listen(run: Interpreter, call: LibraryCall) -> Value:
    """A decorator of a handler."""
    return Partial(External(f"{SOCKET_IO}.on()"), (call.arguments.get(0, "message") or NONE,), {})


@on(f"{SOCKET_IO}.on()")
def listens(run: Interpreter, call: LibraryCall) -> Value:
    """The function stays what it is."""
    handler = call.arguments.positional[-1]
    _handler(run, call.arguments.get(0), handler, call.site)
    return handler


@on(f"{SOCKET_IO}.event")
def event(run: Interpreter, call: LibraryCall) -> Value:
    """`@socketio.event`, with or without arguments: the function's name is the event's."""
    handler = call.arguments.get(0)
    if not isinstance(handler, Function | Partial):
        return Partial(External(f"{SOCKET_IO}.on()"), (NONE,), {})
    _handler(run, None, handler, call.site)
    return handler


@on(f"{SOCKET_IO}.on_event")
def on_event(run: Interpreter, call: LibraryCall) -> Value:
    """`socketio.on_event("message", handler)`."""
    _handler(run, call.arguments.get(0, "message"), call.arguments.get(1, "handler"), call.site)
    return NONE


@on(f"{SOCKET_IO}.on_namespace")
def on_namespace(run: Interpreter, call: LibraryCall) -> Value:
    """Each `on_…` method of a namespace is a handler."""
    made = call.arguments.get(0, "namespace_handler")
    if not isinstance(made, Instance) or not isinstance(made.cls, Class):
        return NONE
    for name, method in declared_in(made.cls).items():
        if name.startswith("on_") and isinstance(method, Function):
            _handler(run, None, Method(made, method), call.site)
    return NONE


@on("flask_sock.Sock.route", "flask_sockets.Sockets.route")
def socket_route(run: Interpreter, call: LibraryCall) -> Value:
    """A decorator of a function that gets the open socket."""
    return Partial(External("flask_sock.Sock.route()"), (call.arguments.get(0, "path") or NONE,), {})


@on("flask_sock.Sock.route()")
def socket_routed(run: Interpreter, call: LibraryCall) -> Value:
    """The function stays what it is."""
    handler = call.arguments.positional[-1]
    add_hook(run, "socket", handler, call.site, string(call.arguments.get(0)))
    return handler


def _unresolved(run: Interpreter, callee: Value, arguments: Arguments, site: Site) -> None:
    """`@socketio.on("message")` where nobody knows what `socketio` is: by its name."""
    path = (
        callee.origin if isinstance(callee, Unknown) else callee.path if isinstance(callee, External) else ""
    )
    owner, _, name = path.removesuffix("()").rpartition(".")
    if not owner.rpartition(".")[2].lower().startswith(("socketio", "sio", "socket_io")):
        return
    if name == "on" and path.endswith("()") and len(arguments.positional) == 1:
        _handler(run, None, arguments.positional[0], site)
    elif name == "on_event":
        _handler(run, arguments.get(0), arguments.get(1, "handler"), site)


UNRESOLVED.append(_unresolved)
