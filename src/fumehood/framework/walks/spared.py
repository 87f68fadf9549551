"""Which hooks let requests for one view pass: they ask for its endpoint, its blueprint or its path.

A hook was followed once, for any request. Where it turned somebody away and asks which view a request is for, it is
followed again for each view that nothing else stands before, with the answers for that view.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from fumehood.framework.access.access import GATES, Access
from fumehood.framework.requests.endpoints import NOWHERE, facts_of
from fumehood.framework.written import text_inside
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.values import Value
    from fumehood.framework.requests.routes import Registered
    from fumehood.framework.walks.requests import Requests

MAX_AGAIN: Final = 60
"""How many requests more there are to one project for this."""

ASKS: Final = regex(r"\brequest\s*\.\s*(?:endpoint|blueprint|path|full_path|url_rule|method)\b")


def spare(walk: Requests, began: int) -> None:
    """Note for the views that were asked since `began` which hooks let them pass; for all if there is a new hook."""
    seen = walk.run.observations
    at = [index for index, one in enumerate(seen) if _depends(one)]
    gates = [one for index in at if isinstance(one := seen[index], Access)]
    first = 0 if at and at[-1] >= began else began
    for index in range(first, len(seen) if gates else first):
        one = seen[index]
        if isinstance(one, Access) and one.view.kind in {"view", "resource"} and one.is_open and one.answers:
            sparing = _sparing(walk, one.view, gates)
            beyond = bool(sparing) and not any(_turns_away(walk, gate, NOWHERE) for gate in sparing)
            seen[index] = replace(one, spared_by=tuple(gate.site for gate in sparing), beyond=beyond)


def _depends(gate: object) -> bool:
    """Whether something is a hook that turns somebody away, and asks which view a request is for."""
    if not isinstance(gate, Access) or gate.view.kind not in GATES or not gate.guards:
        return False
    return gate.function is not None and bool(ASKS.search(text_inside(gate.function)))


def _sparing(walk: Requests, view: Registered, gates: list[Access]) -> list[Access]:
    facts = facts_of(view)
    return [gate for gate in gates if facts and walk.again < MAX_AGAIN and not _turns_away(walk, gate, facts)]


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
