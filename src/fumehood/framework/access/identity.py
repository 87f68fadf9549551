"""Callbacks that tell an extension who a client is, from what the client says of itself.

https://flask-httpauth.readthedocs.io/en/latest/, https://flask-login.readthedocs.io/en/latest/#custom-login-using-request-loader
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.values import NONE, Value
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.requests.routes import add_hook

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

BASIC: Final = "flask_httpauth.HTTPBasicAuth"
DIGEST: Final = "flask_httpauth.HTTPDigestAuth"
TOKEN: Final = "flask_httpauth.HTTPTokenAuth"  # noqa: S105 -- a class


@on(
    f"{TOKEN}.verify_token",
    *(f"{BASIC}.{name}" for name in ("verify_password", "get_password", "hash_password")),
    *(f"{DIGEST}.{name}" for name in ("get_password", "verify_nonce", "verify_opaque")),
)
def asked(run: Interpreter, call: LibraryCall) -> Value:
    """`@auth.verify_password`: the name, the password or the token that the client sent. It stays what it is."""
    callback = call.arguments.get(0, "f") or NONE
    add_hook(run, "credentials", callback, call.site, owner=call.receiver)
    return callback


@on("flask_login.LoginManager.request_loader")
def loaded(run: Interpreter, call: LibraryCall) -> Value:
    """`@login_manager.request_loader`: the whole request."""
    callback = call.arguments.get(0, "callback") or NONE
    add_hook(run, "request_loader", callback, call.site, owner=call.receiver)
    return callback
