"""Middleware: what a program puts around the app is called by the server, with the request as WSGI's `environ`.

https://peps.python.org/pep-3333/#environ-variables
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.values import (
    UNKNOWN,
    Arguments,
    Dictionary,
    Function,
    Instance,
    Method,
    Partial,
    Site,
    Unknown,
    Value,
    options,
)
from fumehood.framework.requests.routes import add_hook

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

MIDDLEWARE: Final = "middleware"
"""The kind of what is registered by being put around the app."""

START_RESPONSE: Final = "start_response"
OF_SERVER: Final = (
    "SERVER_NAME", "SERVER_PORT", "SERVER_PROTOCOL", "REMOTE_ADDR", "REMOTE_PORT", "SCRIPT_NAME", "wsgi.version",
    "wsgi.url_scheme", "wsgi.errors", "wsgi.multithread", "wsgi.multiprocess", "wsgi.run_once", "REQUEST_METHOD",
)  # fmt: skip
"""Variables that no client decides."""

OF_CLIENT: Final = {"QUERY_STRING": "query_string", "PATH_INFO": "path", "wsgi.input": "stream"}
"""Variables by the attribute of Flask's request that is the same; any other is a header."""


def wrap(run: Interpreter, value: Value, site: Site) -> None:
    """`app.wsgi_app = Middleware(app.wsgi_app)`."""
    for option in options(value):
        called = run.read(option, "__call__", site) if isinstance(option, Instance) else option
        if isinstance(called, Function | Partial) or (
            isinstance(called, Method) and isinstance(called.function, Function)
        ):
            add_hook(run, MIDDLEWARE, called, site)


def passed_by_server(run: Interpreter, at: Site) -> Arguments:
    """`environ` and `start_response`."""
    environ = Dictionary(run.memory.owner, at, rest=run.library.member("flask.request.headers", at))
    environ.slots.update(dict.fromkeys(OF_SERVER, UNKNOWN))
    for name, same in OF_CLIENT.items():
        environ.slots[name] = run.library.member(f"flask.request.{same}", at)
    return Arguments([environ, Unknown(START_RESPONSE)])
