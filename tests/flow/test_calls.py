"""Functions entered with their actual arguments, classes instantiated, generators run as they are consumed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import assert_value, value_cases

PROGRAMS = [
    pytest.param(files, expected, id=title)
    for title, files, expected in value_cases(Path(__file__).with_name("calls.md"))
]


@pytest.mark.parametrize(("files", "expected"), PROGRAMS)
def test_value(files: dict[str, str], expected: str) -> None:
    assert_value(files, expected)


def test_deep_recursion_is_cut() -> None:
    functions = "\n".join(f"def f{n}(): return f{n + 1}()" for n in range(200))
    assert_value(f"{functions}\ndef f200(): return 1\nf0()", "?f48()")
