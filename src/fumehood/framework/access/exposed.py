"""Methods that other libraries make views of: Flask-AppBuilder's and Flask-Admin's `@expose`.

https://flask-appbuilder.readthedocs.io/en/latest/views.html, https://flask-admin.readthedocs.io/en/latest/api/mod_base/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.values import NONE, Dictionary, External, Partial, Value
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.requests.json_schemas import rison_of
from fumehood.framework.requests.routes import add_route

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

EXPOSE: Final = (
    "flask_appbuilder.expose",
    "flask_appbuilder.api.expose",
    "flask_appbuilder.baseviews.expose",
)
ADMIN: Final = ("flask_admin.expose", "flask_admin.base.expose")
APPLIED: Final = "flask_appbuilder.expose()"


@on(*EXPOSE, *ADMIN)
def expose(run: Interpreter, call: LibraryCall) -> Value:
    """A decorator of a method, with the URL rule below the class's own."""
    return Partial(External(APPLIED), (call.arguments.get(0, "url") or NONE,), {})


@on(APPLIED)
def exposed(run: Interpreter, call: LibraryCall) -> Value:
    """The method stays what it is; `@rison` hands it what the query string says in a notation of its own."""
    rule, method = call.arguments.positional[0], call.arguments.positional[-1]
    given = Dictionary(run.memory.owner, call.site)
    given.slots["rison"] = rison_of(run, method, call.site)
    add_route(run, method, string(rule), call.site, defaults=given)
    return method
