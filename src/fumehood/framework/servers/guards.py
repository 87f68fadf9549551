"""Main guards that do not tell a script from an import."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from typing import Final

from fumehood.flow.frame import Condition, Observation, WayIn
from fumehood.flow.values import Site
from fumehood.framework.observations import Observations, ServerStart
from fumehood.regex import regex

MISSPELLED: Final = regex(r"^[^.]*main|^__init__$|^__name__$|\.py$", re.IGNORECASE)
"""What people write who mean `__main__`; other names may be those of special loaders or of the module itself."""

KNOWN_NAMES: Final = frozenset({"__main__", "__mp_main__"})
ALIKE: Final = 0.75
"""How similar to `main` a name is that was meant to be it: `mian` and `__mein__` are, `admin` and `manage` are not."""


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
        case False, False if _means_main(test):
            return Flaw.NEVER
        case True, True if _means_main(test) or "__main__" in _texts(test) or not _texts(test):
            return Flaw.ALWAYS
        case True, False if _starts_server(condition, seen):
            return Flaw.INVERTED
        case _:
            return None


def _compares_identity(test: ast.expr) -> bool:
    if not isinstance(test, ast.Compare) or not isinstance(test.ops[0], ast.Is | ast.IsNot):
        return False
    return any(
        isinstance(node, ast.Constant) and isinstance(node.value, str)
        for node in (test.left, *test.comparators)
    )


def _means_main(test: ast.expr) -> bool:
    """Whether a comparison in a condition was meant to be `__name__ == "__main__"` and is not."""
    return any(_is_misspelled(node) for node in ast.walk(test) if isinstance(node, ast.Compare))


def _is_misspelled(comparison: ast.Compare) -> bool:
    texts = _texts(comparison)
    names = {node.id for node in ast.walk(comparison) if isinstance(node, ast.Name)}
    if "__name__" not in names:
        return "__main__" in texts
    return "__main__" not in texts and any(_resembles_main(text) for text in texts)


def _resembles_main(text: str) -> bool:
    if text in KNOWN_NAMES:
        return False
    alike = SequenceMatcher(None, text.strip("_ ").lower(), "main").ratio()
    return alike >= ALIKE or MISSPELLED.search(text) is not None


def _texts(test: ast.expr) -> list[str]:
    return [
        node.value
        for node in ast.walk(test)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


def _starts_server(condition: Condition, seen: Observations) -> bool:
    guard = BrokenGuard(condition.site, condition.statement, condition.entry.path, Flaw.INVERTED)
    return any(start.entry.way is WayIn.IMPORT and guard.holds(start) for start in seen.of(ServerStart))
