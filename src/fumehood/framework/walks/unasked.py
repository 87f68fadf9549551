"""Which servers have their debugger on only if somebody sets a variable: the same way is gone without any.

What a table holds for an unknown key may be any of its entries, and both arms of a condition on a variable are
possible. A configuration that is for development if it is asked for says nothing against a program, though; what holds
where nobody asks does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from fumehood.flow.decided import truth
from fumehood.flow.frame import Entry, Observation, WayIn
from fumehood.flow.values import FALSE, Value, options
from fumehood.framework.modelled import Unset
from fumehood.framework.observations import ServerStart
from fumehood.framework.servers.reach import switched_on
from fumehood.framework.walks.walk import Walk

Again = Callable[[Walk, Entry], object]
"""Takes a way in once more, in another walk."""


def settled(
    seen: Iterable[Observation], walk: Walk, make: Callable[[], Walk], again: Again
) -> Iterator[Observation]:
    """What was seen, with the debugger off where it is on only for those who ask for it."""
    asked = walk.library.kept(Unset).asked
    known: dict[Entry, dict[tuple[str, int, int], list[Value]]] = {}
    for one in seen:
        if asked and isinstance(one, ServerStart) and _is_doubtful(one):
            if one.entry not in known:
                known[one.entry] = _debuggers(one.entry, make(), again)
            found = known[one.entry].get(_place(one), [])
            if found and all(truth(option) is False for value in found for option in options(value)):
                yield replace(one, debug=FALSE, debugger=FALSE, switched_at=None)
                continue
        yield one


def _is_doubtful(start: ServerStart) -> bool:
    switch = switched_on(start.debugger)
    return switch is not None and not switch.certain and start.entry.way in {WayIn.IMPORT, WayIn.SCRIPT}


def _debuggers(entry: Entry, walk: Walk, again: Again) -> dict[tuple[str, int, int], list[Value]]:
    """The debugger of each server that is started where nobody sets a variable or gives an option."""
    walk.library.kept(Unset).closed = True
    found: dict[tuple[str, int, int], list[Value]] = {}
    if walk.attempt(entry, lambda: again(walk, entry)):
        for one in walk.run.observations:
            if isinstance(one, ServerStart):
                found.setdefault(_place(one), []).append(one.debugger)
    return found


def _place(start: ServerStart) -> tuple[str, int, int]:
    return (start.site.module.path, start.site.node.lineno, start.site.node.col_offset)
