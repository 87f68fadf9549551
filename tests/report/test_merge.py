"""All shards together are the whole, whatever their number and order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings

from fumehood.errors import UsageError
from fumehood.findings.finding import Finding
from fumehood.report.merge import check_complete, merge_reports
from fumehood.report.report_file import Report, read_report, render_report
from fumehood.scan import Partial, ScanResult
from fumehood.settings import Shard
from fumehood.triage.standing import by_lines, by_revision
from tests.report.sample import CLEAN, RESULT, RULES
from tests.report.shards import shards

SHA = "0" * 40


def report(result: ScanResult, **others: object) -> Report:
    return replace(Report(head_sha=SHA, category="c", result=result, version="1"), **others)  # type: ignore[arg-type]


def part(index: int, count: int, result: ScanResult = CLEAN) -> ScanResult:
    return replace(result, part=Partial(shard=Shard(index, count), parsed=()))


@given(shards())
@settings(deadline=None, max_examples=60)
def test_the_merged_result_is_that_of_the_whole(made: tuple[ScanResult, list[ScanResult]]) -> None:
    whole, parts = made
    assert merge_reports([report(one) for one in parts]).result == whole


@given(shards())
@settings(deadline=None, max_examples=60)
def test_report_files_of_shards_make_the_file_of_the_whole(
    made: tuple[ScanResult, list[ScanResult]],
) -> None:
    whole, parts = made
    files = [render_report(report(one), version="1").encode() for one in parts]
    merged = merge_reports([read_report(file, RULES) for file in files])
    assert render_report(merged, version="1") == render_report(report(whole), version="1")


def standings(parts: Sequence[ScanResult], before: Sequence[Finding]) -> list[Report]:
    return [report(one, standing=by_revision(one.findings, before)) for one in parts]


def test_new_and_fixed_are_those_of_the_whole() -> None:
    one, other, both, *_ = RESULT.active
    gone = replace(one, fingerprint="gone", line_hash="")
    before = [other, gone]
    parts = [
        part(1, 2, replace(CLEAN, findings=(one, both))),
        part(2, 2, replace(CLEAN, findings=(other, both))),
    ]
    merged = merge_reports(standings(parts, before))
    assert merged.standing == by_revision([one, other, both], before)
    assert merged.standing is not None
    assert merged.standing.fixed is not None
    assert [each.fingerprint for each in merged.standing.fixed] == ["gone"]


def test_standings_by_lines_know_of_nothing_fixed() -> None:
    parts = [part(1, 2, replace(CLEAN, findings=RESULT.active[:2])), part(2, 2)]
    lines = {RESULT.active[0].location.path: {RESULT.active[0].location.line}}
    merged = merge_reports([report(one, standing=by_lines(one.findings, lines)) for one in parts])
    assert merged.standing == by_lines(RESULT.active[:2], lines)
    mixed = [report(parts[0], standing=by_lines((), lines)), report(parts[1])]
    assert merge_reports(mixed).standing is None


def test_what_was_left_out_is_added_up() -> None:
    merged = merge_reports([report(part(1, 2), left_out=3), report(part(2, 2), left_out=4)])
    assert merged.left_out == 7


@pytest.mark.parametrize(
    ("found", "problem"),
    [
        ([Shard(1, 2)], "shard 2/2 is missing"),
        ([Shard(1, 2), Shard(1, 2)], "shard 1/2 is there more than once"),
        ([Shard(1, 2), Shard(2, 3)], "the number of shards is not the same"),
        ([Shard(1, 1), None], "not made with --shard"),
    ],
)
def test_shards_that_do_not_belong_together(found: list[Shard | None], problem: str) -> None:
    with pytest.raises(UsageError, match=problem):
        check_complete(found)


@pytest.mark.parametrize("other", [{"version": "2"}, {"head_sha": "1" * 40}, {"category": "d"}, {"pull": 7}])
def test_reports_of_different_scans(other: dict[str, object]) -> None:
    with pytest.raises(UsageError, match="of different scans"):
        merge_reports([report(part(1, 2)), report(part(2, 2), **other)])
