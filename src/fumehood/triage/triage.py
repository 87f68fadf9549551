"""In which order findings are accepted: by comment, by path in the configuration, by baseline."""

from __future__ import annotations

from collections import Counter
from functools import reduce
from operator import and_
from pathlib import Path
from typing import TYPE_CHECKING

from fumehood.findings.finding import Finding, Level, Notification
from fumehood.triage.baseline import Entry, accept, read_baseline
from fumehood.triage.paths import ignore_by_path
from fumehood.triage.suppression import suppress
from fumehood.wording import printable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from fumehood.settings import Settings

STALE = "stale-baseline"
PENDING = frozenset({STALE, "unused-suppression"})
"""Notices that nothing was found: what one shard says is true of the workspace only if all say it."""


def triage(
    findings: Sequence[Finding],
    marked: Iterable[tuple[str, str]],
    settings: Settings,
    known: Collection[str],
) -> tuple[list[Finding], list[Notification]]:
    """The findings in the order given, accepted ones with their suppression, and what is to be said about it.

    Wants all findings in report order, those below the thresholds too: a comment on one of them is in use.
    `marked` is path and text of every scanned file that `is_marked`; `known` are all rule ids. ConfigError
    for a baseline that can't be read. Of a shard, what is stale comes one notice an entry, for `settled`.
    """
    active = frozenset(rule_id for rule_id in known if settings.selects(rule_id))
    triaged, notifications = suppress(findings, marked, known, active)
    triaged = ignore_by_path(triaged, settings.ignore_paths)
    if settings.baseline is None:
        return triaged, notifications
    triaged, stale = accept(triaged, read_baseline(settings.baseline))
    gone = [entry for entry in stale if entry.rule in active and _is_scanned(entry, settings)]
    return triaged, notifications + _stale(settings.baseline.name, gone, settings)


def _is_scanned(entry: Entry, settings: Settings) -> bool:
    """Whether this scan looked where the entry was; the excluded is as good as gone."""
    place = settings.root / entry.path if "\0" not in entry.path else Path()
    return any(place.is_relative_to(path) for path in settings.paths)


def _stale(name: str, gone: Sequence[Entry], settings: Settings) -> list[Notification]:
    if settings.shard is not None:
        return [Notification(STALE, entry.fingerprint, Level.NOTE, name) for entry in gone]
    return [stale_notice(name, len(gone))] if gone else []


def stale_notice(name: str, count: int) -> Notification:
    """Say how many entries of the baseline file `name` are not found any more."""
    gone = "1 finding is" if count == 1 else f"{count} findings are"
    listed = f"{gone} listed in {printable(name)} but not found any more"
    return Notification(STALE, f"{listed}; renew it with `fumehood baseline`", Level.NOTE)


def settled(pending: Sequence[Sequence[Notification]]) -> list[Notification]:
    """What all shards of a workspace say that only the whole can know: that something was found nowhere."""
    if not pending:
        return []
    common = reduce(and_, map(Counter, pending))
    stale = Counter(each.path or "" for each in common.elements() if each.id == STALE)
    said = [each for each in common if each.id != STALE]
    return said + [stale_notice(name, count) for name, count in sorted(stale.items())]
