"""Views that Flask-Pydantic calls with models of parts of the request: https://github.com/bauerji/flask-pydantic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.frame import Frame
from fumehood.flow.values import Arguments, Class, External, Function, Partial, Value, settle
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.requests.clients import client
from fumehood.framework.requests.typed import model_of

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


@on("flask_pydantic.validate", "flask_pydantic.core.validate")
def flask_pydantic(run: Interpreter, call: LibraryCall) -> Value:
    """`@validate()`: parameters `body`, `query` and `form` are models of that part of the request."""
    return Partial(External("flask_pydantic.validate()"), (), dict(call.arguments.keywords))


@on("flask_pydantic.validate()")
def flask_pydantic_applied(run: Interpreter, call: LibraryCall) -> Value:
    """The view, wrapped."""
    return Partial(External("flask_pydantic.validate()()"), tuple(call.arguments.positional), {})


PARTS: Final = {"body": "the JSON body", "query": "the query string", "form": "the form"}


@on("flask_pydantic.validate()()")
def flask_pydantic_called(run: Interpreter, call: LibraryCall) -> Value:
    """The view is called with a model for each part it asks for."""
    view, *positional = call.arguments.positional
    given = dict(call.arguments.keywords)
    if isinstance(view, Function):
        spec = view.node.args
        for one in (*spec.args, *spec.kwonlyargs):
            cls = (
                None
                if one.annotation is None
                else settle(run.evaluate(Frame(view.module, view.outer), one.annotation))
            )
            if one.arg in PARTS and isinstance(cls, Class):
                given[one.arg] = model_of(run, cls, client(PARTS[one.arg], "", call.site), call.site)
    return run.call(view, Arguments(positional, given), call.site)
