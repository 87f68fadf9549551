"""The vocabulary of results: bands, orders and names that everything else relies on."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace
from itertools import pairwise

import pytest

from fumehood.findings.finding import Confidence, Level, Location, Notification, Severity
from tests.sample import finding


@pytest.mark.parametrize(
    ("score", "severity"),
    [
        (0.0, Severity.NOTE),
        (0.1, Severity.LOW),
        (3.9, Severity.LOW),
        (4.0, Severity.MEDIUM),
        (6.9, Severity.MEDIUM),
        (7.0, Severity.HIGH),
        (9.0, Severity.HIGH),
        (9.1, Severity.CRITICAL),
        (10.0, Severity.CRITICAL),
    ],
)
def test_severity_by_github_s_bands(score: float, severity: Severity) -> None:
    assert Severity.from_score(score) is severity


def test_severities_and_confidences_are_ordered_and_named_as_users_type_them() -> None:
    assert [severity.label for severity in sorted(Severity)] == ["note", "low", "medium", "high", "critical"]
    assert [confidence.label for confidence in sorted(Confidence)] == ["low", "medium", "high"]


def test_findings_are_ordered_by_path_line_column_and_rule() -> None:
    first = finding("b-rule", 2, path="a.py")
    ordered = [
        first,
        finding("a-rule", 10, path="a.py"),
        replace(first, location=Location("a.py", 10, 5, 10, 9)),
        finding("c-rule", 1, path="b.py"),
        finding("d-rule", 1, path="b.py"),
    ]

    assert all(one.sort_key < other.sort_key for one, other in pairwise(ordered))


def test_notifications_are_ordered_by_path_line_and_id_those_about_no_file_first() -> None:
    ordered = [
        Notification("rule-failed", "x", Level.ERROR),
        Notification("b", "x", path="a.py"),
        Notification("a", "x", path="a.py", line=3),
        Notification("a", "y", path="a.py", line=3),
        Notification("a", "x", path="b.py"),
    ]

    assert all(one.sort_key < other.sort_key for one, other in pairwise(ordered))


def test_a_finding_cannot_be_changed_on_the_way() -> None:
    with pytest.raises(FrozenInstanceError):
        finding().message = "other"  # type: ignore[misc]
