"""What settings decide."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from fumehood.findings.finding import Confidence, Severity, Suppression, SuppressionKind
from fumehood.settings import Settings, Shard
from tests.sample import finding

PLAIN = Settings(root=Path("/r"), paths=(Path("/r"),))


def test_which_rules_run() -> None:
    assert PLAIN.selects("a")
    assert not replace(PLAIN, ignore=frozenset("a")).selects("a")
    assert not replace(PLAIN, select=frozenset("b")).selects("a")
    assert not replace(PLAIN, select=frozenset("a"), ignore=frozenset("a")).selects("a")


def test_which_findings_are_shown() -> None:
    assert PLAIN.shows(finding(confidence=Confidence.MEDIUM, severity=Severity.NOTE))
    assert not PLAIN.shows(finding(confidence=Confidence.LOW))
    assert not replace(PLAIN, min_severity=Severity.HIGH).shows(finding(severity=Severity.MEDIUM))


def test_the_exit_code() -> None:
    medium, accepted = finding(), replace(finding(), suppression=Suppression(SuppressionKind.COMMENT))
    assert PLAIN.exit_code([]) == 0
    assert PLAIN.exit_code([medium]) == 1
    assert PLAIN.exit_code([accepted]) == 0
    assert replace(PLAIN, fail_on=Severity.MEDIUM).exit_code([medium]) == 1
    assert replace(PLAIN, fail_on=Severity.HIGH).exit_code([medium]) == 0
    assert replace(PLAIN, fail_on=None).exit_code([medium]) == 0


def test_a_shard_is_written_as_it_is_said() -> None:
    assert str(Shard(2, 5)) == "2/5"
