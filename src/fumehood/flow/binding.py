"""What a call passes becomes what a function sees: arguments bound to parameters, defaults, what is unknown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fumehood.flow.decisions import watch_name
from fumehood.flow.propagation import derived, entry_of, is_tainted, passed
from fumehood.flow.taint import Step
from fumehood.flow.values import (
    UNKNOWN,
    Alternatives,
    Arguments,
    Dictionary,
    Function,
    Listing,
    Scope,
    Site,
    Text,
    Unknown,
    Value,
    join,
    options,
)

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


def with_receiver(receiver: Value, arguments: Arguments) -> Arguments:
    """The arguments of a bound call as the function sees them."""
    return replace(arguments, positional=[receiver, *arguments.positional], nodes={})


def without_first(arguments: Arguments) -> Arguments:
    """The arguments of a call on the class as its bound method sees them."""
    nodes = {key - 1 if isinstance(key, int) else key: node for key, node in arguments.nodes.items()}
    return replace(arguments, positional=arguments.positional[1:], nodes=nodes)


def bind(run: Interpreter, function: Function, arguments: Arguments, scope: Scope) -> None:
    """Put the arguments into the scope of the call; what is not passed is its default or unknown."""
    spec = function.node.args
    slots = scope.slots
    positional = [parameter.arg for parameter in (*spec.posonlyargs, *spec.args)]
    slots.update(zip(positional, arguments.positional, strict=False))
    names = {*positional, *(parameter.arg for parameter in spec.kwonlyargs)}
    extra = {name: value for name, value in arguments.keywords.items() if name not in names}
    slots.update({name: value for name, value in arguments.keywords.items() if name in names})
    for name in [*positional, *(parameter.arg for parameter in spec.kwonlyargs)]:
        if name not in slots:
            slots[name] = missing_argument(function, name, arguments)
    if spec.vararg:
        more = arguments.positional[len(positional) :]
        rest = (arguments.spread or UNKNOWN) if arguments.rest else None
        slots[spec.vararg.arg] = Listing(run.memory.owner, more, kind=tuple, rest=rest)
    if spec.kwarg:
        keywords = Dictionary(run.memory.owner, rest=_mapped(arguments, "") if arguments.rest else None)
        keywords.slots.update(extra)
        if arguments.mapped is not None:
            keywords.unlisted = derived(spec.kwarg.arg, arguments.mapped)
        slots[spec.kwarg.arg] = keywords


def note_arguments(run: Interpreter, function: Function, scope: Scope, site: Site) -> None:
    """Client data remembers that it was passed on here."""
    for name, value in scope.slots.items():
        if isinstance(value, Unknown | Text | Alternatives) and is_tainted(value):
            step = Step(site, f"passed to `{function.name}` as `{name}`")
            watch_name(run, site, name, value)
            ways = [(passed(option, step), known) for option, known in run.memory.reasons.of(value)]
            scope.slots[name] = run.memory.reasons.join(ways)


def missing_argument(function: Function, name: str, arguments: Arguments) -> Value:
    """The value of a parameter that the call does not mention."""
    if name in function.provided:
        return function.provided[name]
    default = function.defaults.get(name)
    if default is not None and not arguments.rest:
        return default
    spread = [] if arguments.spread is None else [arguments.spread]
    mapped = [] if arguments.mapped is None else [_mapped(arguments, name)]
    found = [*spread, *mapped] or [Unknown(name)]
    return join(*found, *([] if default is None else [default]))


def _mapped(arguments: Arguments, name: str) -> Value:
    """What a `**mapping` of client data may hold under a name."""
    if arguments.mapped is None:
        return UNKNOWN
    found = [
        entry_of(one, "[]", name or None) if isinstance(one, Unknown) else one
        for one in options(arguments.mapped)
    ]
    return join(*found)
