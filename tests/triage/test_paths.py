"""What `ignore-paths` accepts."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import SuppressionKind
from fumehood.triage.paths import ignore_by_path
from tests.sample import finding

DEBUG = frozenset({"debug-enabled"})


@pytest.mark.parametrize(
    ("pattern", "path", "ignored"),
    [
        ("tests/", "tests/app.py", True),
        ("tests/", "shop/tests/app.py", True),
        ("/tests/", "shop/tests/app.py", False),
        ("*_dev.py", "shop/app_dev.py", True),
        ("shop/*.py", "shop/deep/app.py", False),
        ("shop/**/*.py", "shop/deep/app.py", True),
        ("caf*", "caf\udce9/app.py", True),
        ("tests/", "tests.py", False),
    ],
)
def test_patterns_are_those_of_gitignore(pattern: str, path: str, ignored: bool) -> None:
    (found,) = ignore_by_path([finding(path=path)], [(pattern, DEBUG)])
    assert (found.suppression is not None) is ignored


def test_only_the_named_rules_and_with_the_pattern_as_reason() -> None:
    first, second = ignore_by_path(
        [finding(), finding("run-on-import")], [("x.py", DEBUG), ("app.py", DEBUG)]
    )
    assert first.suppression is not None
    assert first.suppression.kind is SuppressionKind.CONFIGURATION
    assert first.suppression.reason == "ignore-paths: app.py"
    assert second.suppression is None


def test_what_is_already_suppressed_keeps_its_reason() -> None:
    once = ignore_by_path([finding()], [("app.py", DEBUG)])
    assert ignore_by_path(once, [("*.py", DEBUG)]) == once
