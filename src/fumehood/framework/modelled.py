"""What models say that a call of a library returns: data that enters, what is passed on, what is looked up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fumehood.flow.propagation import HELD, derived, is_tainted, passed, safer
from fumehood.flow.taint import Source, Step, Taint
from fumehood.flow.values import Alternatives, Instance, Site, Text, Unknown, Value, join
from fumehood.framework.library_call import LibraryCall
from fumehood.models.schema import Lookup, Models, Propagator, SourceModel

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


def entered(path: str, source: SourceModel, site: Site) -> Unknown:
    """Data that enters the program at `site`."""
    found = Source(source.what, kind=source.kind, trusted=source.trusted, site=site)
    return Unknown(path, (Taint(found, source.safe),))


def passed_on(call: LibraryCall, models: Models) -> Value:
    """What a call makes of its arguments; a sanitizer's result is harmless for some kinds."""
    note = Step(call.site, f"passed through `{call.path.rpartition('.')[2]}`")
    found = derived(f"{call.path}()", *_sources(call, models.propagators.get(call.path)), step=note)
    return safer(found, models.sanitizers.get(call.path, ()))


def _sources(call: LibraryCall, propagator: Propagator | None) -> list[Value]:
    """The arguments that are in the result of a call."""
    if propagator is None or propagator.parameters is None:
        found = [*call.arguments.positional, *call.arguments.keywords.values()]
    else:
        given = (call.argument(parameter) for parameter in propagator.parameters)
        found = [value for value in given if value is not None]
    if call.receiver is not None and (
        propagator is None or propagator.receiver or propagator.parameters is None
    ):
        found.append(call.receiver)
    return found


def made_of(made: Instance, call: LibraryCall, models: Models) -> Instance:
    """An object that a call returned, with what models say is in it."""
    if call.path in models.propagators or call.path in models.sanitizers:
        held = _as_it_is(call, models) or passed_on(call, models)
        if is_tainted(held):
            made.slots[HELD] = held
    return made


def _as_it_is(call: LibraryCall, models: Models) -> Value | None:
    """What is put into an object alone: a text keeps its parts, another object hands over what it holds."""
    if call.path in models.sanitizers or (propagator := models.propagators.get(call.path)) is None:
        return None
    match _sources(call, propagator):
        case [(Text() | Alternatives()) as text]:
            return passed(text, Step(call.site, f"passed through `{call.path.rpartition('.')[2]}`"))
        case [Instance() as held]:
            return held.slots.get(HELD)
        case _:
            return None


@dataclass(slots=True)
class Unset:
    """Whether a setting with a default was `asked` for outside of the program, and whether all such are left unset."""

    asked: bool = False
    closed: bool = False


def told_or(run: Interpreter, outside: Value, default: Value) -> Value:
    """What the world outside says, or possibly a default: for certain where nobody says anything."""
    unset = run.library.kept(Unset)
    unset.asked = True
    return default if unset.closed else join(outside, default)


def looked_up(run: Interpreter, call: LibraryCall, lookup: Lookup) -> Value:
    """A setting from outside: unknown, or possibly its default."""
    name = call.argument(lookup.name)
    origin = Unknown(f"${getattr(name, 'value', '')}")
    default = call.argument(lookup.default)
    return origin if default is None else told_or(run, origin, default)
