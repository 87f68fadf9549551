"""Where client data must not arrive: the arguments models name, looked at with the eyes of each kind of harm."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from fumehood.flow.frame import Observation
from fumehood.flow.taint import Taint, united
from fumehood.flow.values import Constant, External, Instance, Site, Unknown, Value, options
from fumehood.flow.verdicts import words_of
from fumehood.framework.concerns import concerns
from fumehood.framework.forms import FORMS, SPLIT, every_hole, in_one_piece
from fumehood.framework.library_call import LibraryCall

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter
    from fumehood.models.schema import Allowed, Sink


@dataclass(frozen=True, slots=True, kw_only=True)
class SinkReached(Observation):
    """Client data arrives at a sink of `kind`: `path` is what is called, `value` the argument, `taints` what is in it.

    `called` is the call as it is written, without arguments. `sure` is False where the called thing is told by its
    name alone.
    """

    kind: str
    path: str
    called: str
    value: Value = field(compare=False)
    taints: tuple[Taint, ...]
    sure: bool = True


def reach(run: Interpreter, call: LibraryCall, sinks: Iterable[Sink], *, sure: bool = True) -> None:
    """Observe each sink of a call that client data arrives at."""
    for sink in sinks:
        if not _is_there(call, sink):
            continue
        parts = SPLIT.get(sink.form, in_one_piece)
        for value in _arguments(call, sink):
            for part, site in parts(value, call.site):
                arrive(run, sink.kind, part, call.path, site, form=sink.form, sure=sure)


def arrive(  # noqa: PLR0913 -- one place for all that is known of an arrival
    run: Interpreter, kind: str, value: Value, path: str, site: Site, *, form: str = "", sure: bool = True
) -> None:
    """Observe that a value arrives at a place of some kind, if there is harmful client data in it."""
    if found := harm(run, kind, value, form or kind):
        note(run, kind, found, value, path, site, sure=sure)


def note(  # noqa: PLR0913 -- as above
    run: Interpreter,
    kind: str,
    found: tuple[Taint, ...],
    value: Value,
    path: str,
    site: Site,
    *,
    sure: bool = True,
) -> None:
    """Observe that client data arrives which is known to be harmful."""
    called = written(site)
    run.observe(SinkReached, site, kind=kind, path=path, called=called, value=value, taints=found, sure=sure)


def harm(run: Interpreter, kind: str, value: Value, form: str) -> tuple[Taint, ...]:
    """The client data in a value that harms a place of some kind."""
    found: list[Taint] = []
    look = FORMS.get(form, every_hole)
    for option in options(value):
        for hole in look(run, option):
            found += [
                taint
                for taint in hole.taints
                if concerns(kind, taint.source) and kind not in words_of(run, hole, taint)
            ]
    return united(found)


def _arguments(call: LibraryCall, sink: Sink) -> list[Value]:
    if sink.receiver:
        return [] if call.receiver is None else [call.receiver]
    if sink.every:
        spread = call.arguments.spread
        more = [] if spread is None else [spread]
        return [*call.arguments.positional, *call.arguments.keywords.values(), *more]
    if sink.mapped:
        return [] if call.arguments.mapped is None else [call.arguments.mapped]
    value = call.argument(sink.parameter)
    return [] if value is None else [value]


def _is_there(call: LibraryCall, sink: Sink) -> bool:
    """Whether the other arguments make the call a sink."""
    for name, allowed in sink.when:
        if (given := _given(call, name)) is None or not any(_may_be(one, allowed) for one in options(given)):
            return False
    for name, allowed in sink.unless:
        given = _given(call, name)
        if given is not None and all(_is_one(one, allowed) for one in options(given)):
            return False
    return True


def _given(call: LibraryCall, name: str) -> Value | None:
    """An argument by name, or by position if the name is a number."""
    return call.arguments.get(int(name)) if name.isdecimal() else call.arguments.get(None, name)


def _is_one(value: Value, allowed: Allowed) -> bool:
    match value:
        case Constant(value=known):
            return any(known == one and type(known) is type(one) for one in allowed)
        case External(path=path) | Instance(cls=External(path=path)):
            return path in allowed
        case _:
            return False


def _may_be(value: Value, allowed: Allowed) -> bool:
    if isinstance(value, Constant):
        return _is_one(value, allowed) or (True in allowed and bool(value.value))
    return _is_one(value, allowed) or isinstance(value, Unknown)


LONGEST: Final = 60


def written(site: Site) -> str:
    """A call as it is written, without its arguments; a returned expression is `return`."""
    node = site.node
    if isinstance(node, ast.Call):
        return ast.unparse(node.func)[:LONGEST]
    return "return" if isinstance(node, ast.Return) else ast.unparse(node)[:LONGEST]
