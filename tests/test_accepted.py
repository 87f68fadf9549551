"""What is said for each option, and what it means."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.findings.finding import Confidence, Severity
from fumehood.options import OPTIONS
from fumehood.settings import Shard

OPTION = {option.name: option for option in OPTIONS}


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
        ("shard", " 2/5 ", Shard(2, 5)),
        ("path", "app\nweb", ("app", "web")),
        ("annotations", "off", "off"),
        ("annotations", "checks", "checks"),
        ("review-comments", "on", True),
        ("upload-sarif", "false", False),
        ("max-comments", " 5 ", 5),
        ("fail-on-scope", "NEW", "new"),
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
        ("shard", "0/3", "such as 1/4"),
        ("shard", "4/3", "such as 1/4"),
        ("shard", "1/257", "such as 1/4"),
        ("shard", "1", "such as 1/4"),
        ("shard", "１/2", "such as 1/4"),
        ("shard", 1, "expected a string"),
        ("max-comments", "0", "from 1 to 100"),
        ("max-comments", "many", "from 1 to 100"),
        ("review-comments", "maybe", "expected one of"),
    ],
)
def test_what_does_not_fit_is_said(name: str, said: object, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        OPTION[name].parse(said)
