"""Dataclasses: see `records.md`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import assert_value, value_cases

PROGRAMS = [
    pytest.param(files, expected, id=title)
    for title, files, expected in value_cases(Path(__file__).with_name("records.md"))
]


@pytest.mark.parametrize(("files", "expected"), PROGRAMS)
def test_value(files: dict[str, str], expected: str) -> None:
    assert_value(files, expected)
