"""More than GitHub takes is cut in the right place, and said."""

from __future__ import annotations

from dataclasses import replace

from fumehood.findings.finding import Severity, Suppression, SuppressionKind
from fumehood.report.limits import (
    MOST_RESULTS,
    MOST_STEPS,
    count_shortened,
    kept_findings,
    kept_steps,
    limit_notifications,
)
from tests.report.sample import EXPOSED, FENCED, RESULT

ACCEPTED = replace(EXPOSED, suppression=Suppression(SuppressionKind.COMMENT))


def test_the_order_of_the_report_is_kept_while_all_are_shown() -> None:
    assert kept_findings(RESULT.findings) == RESULT.findings
    assert list(limit_notifications(9, 9, 0)) == []


def test_the_most_severe_of_too_many_are_kept() -> None:
    findings = (*([FENCED] * MOST_RESULTS), ACCEPTED, EXPOSED)
    kept = kept_findings(findings)
    assert len(kept) == MOST_RESULTS
    assert kept[0] == EXPOSED
    assert ACCEPTED not in kept
    assert {finding.severity for finding in kept[1:]} == {Severity.NOTE}
    [notification] = limit_notifications(len(findings), len(kept), 0)
    assert notification.message.startswith("2 findings left out")


def test_more_than_github_shows_come_in_order_of_severity() -> None:
    findings = (*([FENCED] * 6000), EXPOSED)
    kept = kept_findings(findings)
    assert len(kept) == 6001
    assert kept[0] == EXPOSED
    [notification] = limit_notifications(len(findings), len(kept), 0)
    assert notification.message == "GitHub shows 5,000 of 6,001 findings; the most severe come first."


def test_both_ends_of_a_long_flow_are_kept() -> None:
    step = EXPOSED.steps[0]
    steps = tuple(replace(step, note=str(number)) for number in range(MOST_STEPS + 500))
    kept = kept_steps(steps)
    assert len(kept) == MOST_STEPS
    assert (kept[0], kept[-1]) == (steps[0], steps[-1])
    assert kept_steps(steps[:MOST_STEPS]) == steps[:MOST_STEPS]
    assert count_shortened([replace(EXPOSED, steps=steps), EXPOSED]) == 1
    [notification] = limit_notifications(2, 2, 1)
    assert notification.message == "The flow of 1 finding was shortened to 1,000 steps."
