"""Counts and the closing sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fumehood.findings.finding import Severity
from fumehood.report.tally import by_severity, plural, verdict, worst_first
from fumehood.scan import Partial, ScanResult
from fumehood.settings import Shard
from fumehood.triage.standing import by_lines, by_revision
from tests.report.sample import CLEAN, EXPOSED, FENCED, NO_FLASK, RESULT, SUPPRESSED, WIDE


def test_counts_name_every_severity_the_worst_first() -> None:
    counts = by_severity(RESULT.active)
    assert list(counts) == sorted(Severity, reverse=True)
    assert counts == {
        Severity.CRITICAL: 1,
        Severity.HIGH: 0,
        Severity.MEDIUM: 2,
        Severity.LOW: 2,
        Severity.NOTE: 1,
    }


def test_the_worst_come_first_and_the_suppressed_last() -> None:
    ordered = worst_first(reversed(RESULT.findings))
    assert [finding.severity for finding in ordered[:6]] == sorted(
        (finding.severity for finding in RESULT.active), reverse=True
    )
    assert set(ordered[6:]) == set(SUPPRESSED)
    sure = replace(WIDE, confidence=EXPOSED.confidence)
    assert worst_first([WIDE, sure]) == [sure, WIDE]


@pytest.mark.parametrize(
    ("result", "sentence"),
    [
        (RESULT, "6 findings in 1,234 files: 1 critical, 2 medium, 2 low and 1 note. 3 findings suppressed."),
        (replace(RESULT, findings=(FENCED,), files=1), "1 finding in 1 file: 1 note."),
        (replace(RESULT, findings=SUPPRESSED[:1]), "No findings in 1,234 files. 1 finding suppressed."),
        (CLEAN, "No findings in 3 files."),
        (NO_FLASK, "No Flask project found: 3 files looked at."),
        (replace(RESULT, flask=False, findings=(FENCED,)), "1 finding in 1,234 files: 1 note."),
    ],
)
def test_the_verdict(result: ScanResult, sentence: str) -> None:
    assert verdict(result) == sentence


def test_plural() -> None:
    assert [plural(count, "file") for count in (0, 1, 25_000)] == ["0 files", "1 file", "25,000 files"]
    assert [plural(count, "launch", "launches") for count in (1, 2)] == ["1 launch", "2 launches"]


def test_what_is_new_comes_first() -> None:
    before = [one for one in RESULT.findings if one is not EXPOSED]
    gone = replace(FENCED, fingerprint="9", line_hash="9:1")
    standing = by_revision(RESULT.findings, [*before, gone])
    assert verdict(RESULT, standing) == (
        "1 new finding in 1,234 files: 1 critical. 5 existing findings. 1 finding fixed. 3 findings suppressed."
    )
    assert verdict(RESULT, by_lines(RESULT.findings, {})).startswith(
        "No new findings in 1,234 files. 6 existing"
    )


def test_a_shard_says_that_it_is_one() -> None:
    part = replace(CLEAN, part=Partial(shard=Shard(2, 3), parsed=()))
    assert verdict(part) == "No findings in 3 files. Part 2/3 of the workspace."
