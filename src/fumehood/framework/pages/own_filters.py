"""Template filters that are functions of the program: `@app.template_filter("lines")`, `jinja_env.filters["lines"]`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import string
from fumehood.flow.frame import Raised
from fumehood.flow.memory import present
from fumehood.flow.values import (
    NONE,
    UNKNOWN,
    Arguments,
    Constant,
    Dictionary,
    Function,
    Site,
    Value,
    options,
)
from fumehood.framework.library import ITEM_ASSIGNERS, on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.pages.checked_values import checked
from fumehood.framework.pages.templates import Templates

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

FILTERS: Final = "jinja2.Environment.filters"


def add(run: Interpreter, name: Value | None, function: Value | None) -> None:
    """A function under a name, which is its own if none is given."""
    if isinstance(function, Function):
        own = getattr(function.node, "name", "")
        _known(run)[string(name or UNKNOWN) or own] = function


def filtered(run: Interpreter, name: str, arguments: Arguments, site: Site) -> Value | None:
    """What a filter of the program makes of a value and further arguments; None if there is none of that name."""
    function = _known(run).get(name)
    if function is None:
        return None
    try:
        return checked(run, arguments, lambda given: run.resume(run.call(function, given, site)))
    except Raised:
        return UNKNOWN


def _known(run: Interpreter) -> dict[str, Function]:
    return run.library.kept(Templates).filters


def _assign(run: Interpreter, receiver: Value, key: Value, value: Value, site: Site) -> bool:
    add(run, key, value)
    return True


ITEM_ASSIGNERS[FILTERS] = _assign


@on(f"{FILTERS}.update")
def update(run: Interpreter, call: LibraryCall) -> Value:
    """`app.jinja_env.filters.update(lines=lines)`."""
    for option in options(call.arguments.get(0) or NONE):
        for key, value in option.slots.items() if isinstance(option, Dictionary) else ():
            add(run, Constant(key), present(value))
    for name, value in call.arguments.keywords.items():
        add(run, Constant(name), value)
    return NONE
