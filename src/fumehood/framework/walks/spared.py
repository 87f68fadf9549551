"""Which hooks let requests for one view pass: they ask for its endpoint, its blueprint or its path.

A hook was followed once, for any request. Where it turned somebody away and asks which view a request is for, it is
followed again for each view that nothing else stands before, with the answers for that view.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from fumehood.framework.access.access import GATES, Access
from fumehood.framework.requests.endpoints import facts_of
from fumehood.framework.written import text_inside

if TYPE_CHECKING:
    from fumehood.flow.values import Site, Value
    from fumehood.framework.requests.routes import Registered
    from fumehood.framework.walks.requests import Requests

MAX_AGAIN: Final = 60
"""How many requests more there are to one project for this."""

ASKS: Final = re.compile(r"\brequest\s*\.\s*(?:endpoint|blueprint|path)\b")


def spare(walk: Requests, began: int) -> None:
    """Note for the views that were asked since `began` which hooks let them pass."""
    seen = walk.run.observations
    gates = [one for one in seen if isinstance(one, Access) and one.view.kind in GATES and _depends(one)]
    for index in range(began, len(seen) if gates else began):
        one = seen[index]
        if isinstance(one, Access) and one.view.kind in {"view", "resource"} and one.is_open and one.answers:
            seen[index] = replace(one, spared_by=tuple(_sparing(walk, one.view, gates)))


def _depends(gate: Access) -> bool:
    """Whether a hook turns somebody away, and asks which view a request is for."""
    return bool(gate.guards) and gate.function is not None and bool(ASKS.search(text_inside(gate.function)))


def _sparing(walk: Requests, view: Registered, gates: list[Access]) -> list[Site]:
    facts = facts_of(view)
    return [
        gate.site for gate in gates if facts and walk.again < MAX_AGAIN and not _turns_away(walk, gate, facts)
    ]


def _turns_away(walk: Requests, gate: Access, facts: dict[str, Value]) -> bool:
    """Follow a hook once more; what it leaves this time is forgotten."""
    walk.again += 1
    objects = walk.run.library.objects  # type: ignore[attr-defined]
    began, context, fed = len(walk.run.observations), dict(walk.context), list(walk.fed)
    objects.update(facts)
    try:
        walk.ask(gate.view)
        asked = walk.run.observations[-1]
        return not isinstance(asked, Access) or bool(asked.guards) or asked.cut
    finally:
        for name in facts:
            objects.pop(name, None)
        walk.context, walk.fed = context, fed
        del walk.run.observations[began:]
