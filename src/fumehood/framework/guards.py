"""Main guards that do not tell a script from an import."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from fumehood.flow.frame import Condition, Observation, WayIn
from fumehood.flow.values import Site
from fumehood.framework.observations import Observations, ServerStart

MISSPELLED: Final = re.compile(r"main|__init__|__name__|\.py$", re.IGNORECASE)
"""What people write who mean `__main__`; other names may be those of special loaders."""

KNOWN_NAMES: Final = frozenset({"__mp_main__"})


class Flaw(Enum):
    """What is wrong with a guard."""

    NEVER = "never true"
    ALWAYS = "always true"
    INVERTED = "inverted"
    IDENTITY = "identity"


@dataclass(frozen=True, slots=True)
class BrokenGuard:
    """A condition on `__name__` that does not do what a main guard is for."""

    test: Site
    statement: ast.If
    path: str
    flaw: Flaw

    def holds(self, seen: Observation) -> bool:
        """Whether an observation was made because of what is under this guard."""
        place = seen.stack[0] if seen.stack else seen.site
        body = self.statement.body
        same = seen.entry.path == self.path and place.module is self.test.module
        return same and body[0].lineno <= place.node.lineno <= (body[-1].end_lineno or 0)


def broken_guards(seen: Observations) -> Iterator[BrokenGuard]:
    """Every broken guard of the modules that were entered, once."""
    outcomes: dict[Site, dict[WayIn, bool | None]] = {}
    conditions: dict[Site, Condition] = {}
    for condition in seen.of(Condition):
        outcomes.setdefault(condition.site, {})[condition.entry.way] = condition.outcome
        conditions[condition.site] = condition
    for site, by_way in outcomes.items():
        condition = conditions[site]
        flaw = _flaw(condition, by_way, seen)
        if flaw is not None:
            yield BrokenGuard(site, condition.statement, condition.entry.path, flaw)


def _flaw(condition: Condition, outcomes: dict[WayIn, bool | None], seen: Observations) -> Flaw | None:
    test = condition.statement.test
    if _compares_identity(test):
        return Flaw.IDENTITY
    if outcomes.keys() != {WayIn.IMPORT, WayIn.SCRIPT}:
        return None
    match outcomes[WayIn.IMPORT], outcomes[WayIn.SCRIPT]:
        case False, False if _is_misspelled(test):
            return Flaw.NEVER
        case True, True:
            return Flaw.ALWAYS
        case True, False if _starts_server(condition, seen):
            return Flaw.INVERTED
        case _:
            return None


def _compares_identity(test: ast.expr) -> bool:
    return isinstance(test, ast.Compare) and isinstance(test.ops[0], ast.Is | ast.IsNot) and any(
        isinstance(node, ast.Constant) and isinstance(node.value, str) for node in ast.walk(test)
    )  # fmt: skip


def _is_misspelled(test: ast.expr) -> bool:
    texts = [
        node.value
        for node in ast.walk(test)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    return all(MISSPELLED.search(text) and text not in KNOWN_NAMES for text in texts)


def _starts_server(condition: Condition, seen: Observations) -> bool:
    guard = BrokenGuard(condition.site, condition.statement, condition.entry.path, Flaw.INVERTED)
    return any(start.entry.way is WayIn.IMPORT and guard.holds(start) for start in seen.of(ServerStart))
