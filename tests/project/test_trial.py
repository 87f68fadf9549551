"""What could keep the parser busy is tried elsewhere first."""

from __future__ import annotations

import ast
import sys

import pytest

from fumehood.project.trial import is_costly, survives


@pytest.mark.parametrize(
    ("text", "costly"),
    [
        ("import a" + ".a" * 20_000, False),
        ("import a" + ".a" * 50_000, True),
        ("import a" + ".\\\na" * 50_000, True),
        ("x = 1\n" * 20_000, False),
        ("x = 1\n" * 100_000, True),
    ],
)
def test_costly_text(text: str, *, costly: bool) -> None:
    assert is_costly(text) is costly


def test_a_quick_file_survives() -> None:
    assert survives("x = 1\n")
    assert survives("x = é \udcff '")
    assert survives("-" * 100_000)


def test_a_slow_file_does_not() -> None:
    assert not survives("import a" + ".a" * 200_000, seconds=1)


def test_our_own_large_modules_are_not_costly() -> None:
    with open(ast.__file__, encoding="utf-8") as stream:  # noqa: PTH123
        assert not is_costly(stream.read())
    assert sys.executable
