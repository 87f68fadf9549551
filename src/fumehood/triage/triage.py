"""In which order findings are accepted: by comment, by path in the configuration, by baseline."""

from __future__ import annotations

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


def triage(
    findings: Sequence[Finding],
    marked: Iterable[tuple[str, str]],
    settings: Settings,
    known: Collection[str],
) -> tuple[list[Finding], list[Notification]]:
    """The findings in the order given, accepted ones with their suppression, and what is to be said about it.

    Wants all findings in report order, those below the thresholds too: a comment on one of them is in use.
    `marked` is path and text of every scanned file that `is_marked`; `known` are all rule ids. ConfigError
    for a baseline that can't be read.
    """
    active = frozenset(rule_id for rule_id in known if settings.selects(rule_id))
    triaged, notifications = suppress(findings, marked, known, active)
    triaged = ignore_by_path(triaged, settings.ignore_paths)
    if settings.baseline is None:
        return triaged, notifications
    triaged, stale = accept(triaged, read_baseline(settings.baseline))
    gone = [entry for entry in stale if entry.rule in active and _is_scanned(entry, settings)]
    return triaged, notifications + _stale(settings.baseline, gone)


def _is_scanned(entry: Entry, settings: Settings) -> bool:
    """Whether this scan looked where the entry was; the excluded is as good as gone."""
    place = settings.root / entry.path if "\0" not in entry.path else Path()
    return any(place.is_relative_to(path) for path in settings.paths)


def _stale(baseline: Path, gone: Sequence[Entry]) -> list[Notification]:
    if not gone:
        return []
    count = "1 finding is" if len(gone) == 1 else f"{len(gone)} findings are"
    listed = f"{count} listed in {printable(baseline.name)} but not found any more"
    message = f"{listed}; renew it with `fumehood baseline`"
    return [Notification("stale-baseline", message, Level.NOTE)]
