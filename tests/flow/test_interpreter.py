"""What happens on one of several ways: arms start from the same state and are joined where they meet again."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.flow.frame import Entry, WayIn
from tests.support import assert_value, modules, value_cases, ways_into

PROGRAMS = [
    pytest.param(files, expected, id=title)
    for title, files, expected in value_cases(Path(__file__).with_name("interpreter.md"))
]


@pytest.mark.parametrize(("files", "expected"), PROGRAMS)
def test_value(files: dict[str, str], expected: str) -> None:
    assert_value(files, expected)


def test_the_same_exception_in_every_arm_is_certain() -> None:
    assert_value("if u:\n    raise ValueError\nelse:\n    raise KeyError\n1", "not reached")


def test_a_call_with_equal_arguments_is_not_walked_for_ever() -> None:
    program = "n = [0]\ndef f():\n    n[0] += 1\nfor i in range({}):\n    f()\nn[0]"
    assert_value(program.format(9), "9")
    assert_value(program.format(50), "16")


@pytest.mark.parametrize(
    "program", ["def f():\n    while True:\n        g()\ndef g():\n    while True:\n        pass\nf()"]
)
def test_a_budget_that_is_used_up_is_said(program: str) -> None:
    parsed = modules(program)
    ways = ways_into(parsed)
    ways.attempt(Entry(WayIn.IMPORT, "main.py"), lambda: ways.import_module("main.py"))
    assert [(one.id, one.path) for one in ways.notifications] in ([], [("limit-reached", "main.py")])


def test_nothing_of_one_way_in_is_left_on_the_next() -> None:
    parsed = modules({"main.py": "import other\nother.x.append(1)\nother.y = 2", "other.py": "x = []\ny = 1"})
    ways = ways_into(parsed)
    for _ in range(2):
        ways.attempt(Entry(WayIn.IMPORT, "main.py"), lambda: ways.import_module("main.py"))
    other = ways.modules.loaded["other.py"]
    assert [other.slots["y"].value, len(other.slots["x"].slots)] == [1, 0]  # type: ignore[attr-defined]
