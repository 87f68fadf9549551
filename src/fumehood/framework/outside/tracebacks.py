"""Exceptions as texts: tracebacks, and what `sys.exc_info` tells of the exception that is being handled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fumehood.flow.exceptions import of_library
from fumehood.flow.propagation import HELD, is_tainted
from fumehood.flow.values import UNKNOWN, External, Instance, Listing, Value
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


@on("traceback.format_exc")
def format_exc(run: Interpreter, call: LibraryCall) -> Value:
    """The traceback of whatever is being handled, also of an exception of one's own."""
    return of_library(run, call.site)


@on("traceback.format_exception", "traceback.format_exception_only", "traceback.format_tb", "traceback.format_stack",
    "traceback.format_list", "traceback.extract_tb", "traceback.extract_stack", "inspect.trace")  # fmt: skip
def format_lines(run: Interpreter, call: LibraryCall) -> Value:
    """The lines of a traceback."""
    return Listing(run.memory.owner, rest=of_library(run, call.site))


@on("traceback.TracebackException", "traceback.TracebackException.from_exception")
def as_object(run: Interpreter, call: LibraryCall) -> Value:
    """A traceback as an object, which is asked for its lines."""
    made = Instance(run.memory.owner, External("traceback.TracebackException"), call.site)
    made.slots[HELD] = of_library(run, call.site)
    return made


@on("traceback.TracebackException.format", "traceback.TracebackException.format_exception_only")
def lines(run: Interpreter, call: LibraryCall) -> Value:
    """Its lines."""
    return format_lines(run, call)


@on("sys.exc_info")
def exc_info(run: Interpreter, call: LibraryCall) -> Value:
    """`(class, exception, traceback)`."""
    handled = run.handled[-1] if run.handled else UNKNOWN
    exception = (
        handled if isinstance(handled, Instance) or is_tainted(handled) else of_library(run, call.site)
    )
    return Listing(run.memory.owner, [UNKNOWN, exception, UNKNOWN], kind=tuple)


@on("sys.exception")
def current(run: Interpreter, call: LibraryCall) -> Value:
    """The exception."""
    found = exc_info(run, call)
    return found.elements[1] if isinstance(found, Listing) else UNKNOWN
