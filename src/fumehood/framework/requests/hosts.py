"""The host that a client asked for, and whether the app has a name of its own that links are built with.

`url_for(…, _external=True)` takes the host from the `Host` header unless `SERVER_NAME` is set; `TRUSTED_HOSTS` has
Flask refuse any other host. https://flask.palletsprojects.com/en/stable/config/#SERVER_NAME
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import truth
from fumehood.flow.propagation import holes, safer
from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import FALSE, Instance, Site, Unknown, Value
from fumehood.framework.forms import form
from fumehood.framework.library import ASSIGNERS, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.observations import Configured
from fumehood.framework.sinks import arrive
from fumehood.models.kinds import KINDS

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

WHAT: Final = "the Host header"
MESSAGES: Final = ("flask_mail.Message", "flask_mailman.EmailMessage", "flask_mailman.EmailMultiAlternatives")


def is_set(run: Interpreter, key: str) -> bool:
    """Whether an app was given a configuration key, so far."""
    return any(isinstance(seen, Configured) and seen.key == key for seen in run.observations)


@on("flask.url_for", "flask.helpers.url_for", "flask.Flask.url_for", "flask.current_app.url_for")
def url_for(run: Interpreter, call: LibraryCall) -> Value:
    """A URL of the app's own, in which values are quoted; an external one has the host that the client asked for."""
    external = call.arguments.keywords.get("_external", FALSE)
    if truth(external) is False or is_set(run, "SERVER_NAME"):
        return Unknown("flask.url_for()")
    found = Unknown("flask.url_for()", (Taint(Source(WHAT, kind="host", site=call.site)),))
    return safer(found, KINDS - {"address"})


@form
def address(run: Interpreter, value: Value) -> Iterator[Unknown]:
    """The host that the client asked for, unless Flask refuses those that are not the app's."""
    if not is_set(run, "TRUSTED_HOSTS"):
        yield from holes(value)


def _assign(run: Interpreter, receiver: Instance, name: str, value: Value, site: Site) -> bool:
    """`message.body = …`."""
    if name in ("body", "html"):
        arrive(run, "address", value, f"{receiver.library_classes()[0]}.{name}", site)
    return False


for _path in MESSAGES:
    ASSIGNERS.setdefault(_path, _assign)
