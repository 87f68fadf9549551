from __future__ import annotations

from collections import Counter

from fumehood.findings.finding import Confidence, Finding, Level, Location, Notification, Severity
from fumehood.publish.annotations import render_annotations

TITLES = {"run-on-import": "Server starts on import"}


def finding(severity: Severity, line: int = 1, path: str = "app.py", end_line: int = 0) -> Finding:
    return Finding(
        rule_id="run-on-import",
        message="The import never returns.",
        location=Location(path, line, 1, end_line or line, 10),
        severity=severity,
        confidence=Confidence.HIGH,
        fingerprint="f",
        line_hash="h",
        snippet="app.run()",
    )


def levels(lines: list[str]) -> Counter[str]:
    return Counter(line.split("::", 2)[1].split(" ")[0] for line in lines)


def test_a_finding_points_at_its_columns() -> None:
    assert list(render_annotations([finding(Severity.HIGH)], [], TITLES)) == [
        "::error file=app.py,line=1,endLine=1,col=1,endColumn=10,"
        "title=Server starts on import (run-on-import)::The import never returns."
    ]


def test_columns_are_left_out_of_a_region_of_several_lines() -> None:
    (line,) = render_annotations([finding(Severity.MEDIUM, end_line=3)], [], TITLES)
    assert line.startswith("::warning file=app.py,line=1,endLine=3,title=")


def test_the_worst_come_first_then_path_and_line() -> None:
    given = [
        finding(Severity.LOW),
        finding(Severity.HIGH, 9, "b.py"),
        finding(Severity.HIGH, 2, "b.py"),
        finding(Severity.CRITICAL, 5, "z.py"),
        finding(Severity.HIGH, 7, "a.py"),
    ]
    said = [line.split("::")[1].split(",")[:2] for line in render_annotations(given, [], {})]
    assert said == [
        ["error file=z.py", "line=5"],
        ["error file=a.py", "line=7"],
        ["error file=b.py", "line=2"],
        ["error file=b.py", "line=9"],
        ["notice file=app.py", "line=1"],
    ]


def test_ten_of_each_level_fit_and_nothing_more_is_said() -> None:
    given = [
        finding(each, n) for each in (Severity.HIGH, Severity.MEDIUM, Severity.NOTE) for n in range(1, 11)
    ]
    said = list(render_annotations(given, [], {}))
    assert levels(said) == {"error": 10, "warning": 10, "notice": 10}


def test_what_does_not_fit_is_counted_by_the_last_notice() -> None:
    given = [finding(each, n) for each in (Severity.HIGH, Severity.LOW) for n in range(1, 13)]
    said = list(render_annotations(given, [], {}))
    assert levels(said) == {"error": 10, "notice": 10}
    assert said[-1] == "::notice title=Fumehood::5 more in the job summary."


def test_a_notification_is_a_warning_even_when_it_is_an_error() -> None:
    given = [
        Notification("syntax-error", "This file is not Python.", Level.ERROR, "broken.py", 3),
        Notification("no-flask", "Nothing here uses Flask.", Level.NOTE),
    ]
    assert list(render_annotations([], given, {})) == [
        "::notice title=Fumehood%3A no-flask::Nothing here uses Flask.",
        "::warning file=broken.py,line=3,title=Fumehood%3A syntax-error::This file is not Python.",
    ]
