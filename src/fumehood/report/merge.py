"""How the reports of all shards become the report of the whole workspace: the same that one scan would have made."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import reduce
from operator import and_
from typing import TYPE_CHECKING, TypeVar

from fumehood.errors import UsageError
from fumehood.findings.posture import once
from fumehood.findings.unite import unite
from fumehood.report.report_file import Report, without_notice
from fumehood.scan import in_order
from fumehood.triage.standing import Key, Standing, key_of
from fumehood.triage.triage import settled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from fumehood.scan import ScanResult
    from fumehood.settings import Shard

T = TypeVar("T", str, int)


def merge_reports(reports: Sequence[Report]) -> Report:
    """One report of all shards, in any order; UsageError if one is missing or they are of different scans.

    Where each shard was held against the whole base revision, a finding is fixed if all shards say so.
    """
    check_complete([None if one.result.part is None else one.result.part.shard for one in reports])
    check_equal("version of Fumehood", (one.version for one in reports))
    check_equal("commit", (one.head_sha for one in reports))
    check_equal("pull request", (one.pull or 0 for one in reports))
    check_equal("category", (one.category for one in reports))
    results = [without_notice(one) for one in reports]
    return replace(
        reports[0],
        result=_merged(results),
        standing=_standing(reports),
        left_out=sum(one.left_out for one in reports),
    )


def check_complete(shards: Sequence[Shard | None]) -> None:
    """UsageError unless these are all shards of one scan, each once."""
    found = [one for one in shards if one is not None]
    if len(found) < len(shards):
        raise UsageError("a report that was not made with --shard cannot be merged")
    count = check_equal("number of shards", (one.count for one in found))
    seen = Counter(one.index for one in found)
    if twice := [index for index, times in seen.items() if times > 1]:
        raise UsageError(f"shard {min(twice)}/{count} is there more than once")
    if missing := [index for index in range(1, count + 1) if index not in seen]:
        raise UsageError(f"shard {missing[0]}/{count} is missing")


def check_equal(what: str, values: Iterable[T]) -> T:
    """The one value; UsageError about `what` if there are several."""
    found = set(values)
    if len(found) != 1:
        raise UsageError(f"these are reports of different scans: the {what} is not the same in all of them")
    return found.pop()


def _merged(results: Sequence[ScanResult]) -> ScanResult:
    parts = [one.part for one in results if one.part is not None]
    said = (notification for one in results for notification in one.notifications)
    return replace(
        results[0],
        findings=tuple(unite(finding for one in results for finding in one.findings)),
        notifications=in_order([*said, *settled([part.pending for part in parts])]),
        modules=len({path for part in parts for path in part.parsed}),
        files=check_equal("number of files", (one.files for one in results)),
        flask=any(one.flask for one in results),
        runs=tuple(dict.fromkeys(run for one in results for run in one.runs)),
        postures=once(posture for one in results for posture in one.postures),
        part=None,
    )


def _standing(reports: Sequence[Report]) -> Standing | None:
    """What no shard knew before is new."""
    standings = [one.standing for one in reports]
    known = [one for one in standings if one is not None]
    if len(known) < len(standings) or len({one.measure for one in known}) != 1:
        return None
    existing = {key for one in reports for key in _existing(one)}
    fixed = [one.fixed for one in known if one.fixed is not None]
    gone = reduce(and_, map(Counter, fixed)).elements() if len(fixed) == len(known) else None
    return Standing(
        measure=known[0].measure,
        new=frozenset(key for one in known for key in one.new if key not in existing),
        fixed=None if gone is None else tuple(sorted(gone)),
    )


def _existing(report: Report) -> Iterable[Key]:
    active = report.result.active
    return [key_of(one) for one in active if report.standing is not None and not report.standing.is_new(one)]
