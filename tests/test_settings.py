"""What the options mean, one by one, and what settings decide."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

from fumehood.findings.finding import Confidence, Severity, Suppression, SuppressionKind
from fumehood.settings import OPTIONS, Front, Option, Settings
from tests.sample import finding

OPTION = {option.name: option for option in OPTIONS}
PLAIN = Settings(root=Path("/r"), paths=(Path("/r"),))


@pytest.mark.parametrize(
    ("name", "said", "meant"),
    [
        ("select", "a, b\nc,,", frozenset("abc")),
        ("select", ("a,b", "c"), frozenset("abc")),
        ("ignore", ["a", "b"], frozenset("ab")),
        ("exclude", ("tests/,build", "!keep"), ("tests/", "build", "!keep")),
        ("exclude", ["with, comma"], ("with, comma",)),
        ("ignore-paths", {"tests/": ["a"]}, (("tests/", frozenset("a")),)),
        ("min-severity", "HIGH", Severity.HIGH),
        ("min-confidence", "low", Confidence.LOW),
        ("fail-on", "critical", Severity.CRITICAL),
        ("fail-on", "never", None),
        ("baseline", "b.json", Path("b.json")),
        ("jobs", " 4 ", 4),
        ("jobs", 4, 4),
        ("format", "sarif", "sarif"),
        ("path", "app\nweb", ("app", "web")),
        ("annotations", "off", "off"),
    ],
)
def test_what_is_said_is_what_is_meant(name: str, said: object, meant: object) -> None:
    assert OPTION[name].parse(said) == meant


@pytest.mark.parametrize(
    ("name", "said", "problem"),
    [
        ("select", 3, "expected a list of strings"),
        ("select", ["a", 3], "expected a list of strings"),
        ("ignore-paths", ["a"], "expected a table"),
        ("ignore-paths", {"tests/": 3}, "expected a list of strings"),
        ("ignore-paths", {"!tests/": ["a"]}, "cannot begin with '!'"),
        ("ignore-paths", {"a\\": ["a"]}, "not a valid pattern"),
        ("exclude", ["a\\"], "not a valid pattern"),
        ("min-severity", "worst", "expected one of note, low, medium, high, critical, not 'worst'"),
        ("min-severity", 3, "expected a string"),
        ("fail-on", "always", "never, not 'always'"),
        ("jobs", "many", "expected a whole number"),
        ("jobs", True, "expected a whole number"),
        ("jobs", 1.5, "expected a whole number"),
        ("jobs", -1, "expected a whole number"),
        ("jobs", 100_000, "expected a whole number"),
        ("jobs", "9" * 5000, "expected a whole number"),
        ("baseline", "a\0b", "NUL"),
    ],
)
def test_what_does_not_fit_is_said(name: str, said: object, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        OPTION[name].parse(said)


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_every_option_is_complete(option: Option) -> None:
    assert option.help.endswith(".")
    assert option.default_for(Front.FLAG) == option.default
    for choice in option.choices:
        option.parse(choice)


def test_the_action_fails_on_high_by_default() -> None:
    assert OPTION["fail-on"].default_for(Front.INPUT) is Severity.HIGH


def test_defaults_of_the_table_are_those_of_settings() -> None:
    plain = Settings(root=Path("/r"), paths=())
    for field in fields(Settings):
        option = OPTION.get(field.name.replace("_", "-"))
        if option:
            assert option.default == getattr(plain, field.name)
    assert {field.name for field in fields(Settings)} - {option.field for option in OPTIONS} == {
        "root",
        "paths",
    }


def test_names_are_unique_and_no_key_names_a_file_to_write() -> None:
    assert len(OPTION) == len(OPTIONS)
    assert not any(Front.KEY in OPTION[name].fronts for name in ("output", "sarif", "config"))


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
