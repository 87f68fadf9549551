"""Statements: what is decided happens, what is undecided may, what leaves a block is joined where it arrives."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.flow.frame import Condition, WayIn
from tests.support import assert_value, observe, value_cases

PROGRAMS = [
    pytest.param(files, expected, id=title)
    for title, files, expected in value_cases(Path(__file__).with_name("statements.md"))
]


@pytest.mark.parametrize(("files", "expected"), PROGRAMS)
def test_value(files: dict[str, str], expected: str) -> None:
    assert_value(files, expected)


def test_conditions_on_the_name_are_seen_in_a_module_s_own_body() -> None:
    program = """
    from flask import Flask
    app = Flask(__name__)
    if __name__ == "__main__":
        app.run()
    if unrelated:
        pass
    def f():
        if __name__:
            pass
    """
    seen = [(one.entry.way, one.outcome) for one in observe(program).of(Condition)]
    assert seen == [(WayIn.IMPORT, False), (WayIn.SCRIPT, True)]
