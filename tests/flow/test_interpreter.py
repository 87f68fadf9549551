"""What happens on one of several ways: arms start from the same state and are joined where they meet again."""

from __future__ import annotations

import pytest

from fumehood.flow.frame import Entry, WayIn
from tests.support import assert_value, modules, ways_into


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("def f():\n    if u: return\n    x[0] = 1\nf()\nx[0]", "0 | 1"),
        ("def f():\n    if u:\n        x[0] = 1\n        return\n    x[0] = 2\nf()\nx[0]", "1 | 2"),
        (
            "def f():\n    if u: return\n    if v:\n        x[0] = 1\n        return\n    x[0] = 2\nf()\nx[0]",
            "0 | 1 | 2",
        ),
        (
            "def f():\n    if u:\n        if v: return\n        x[0] = 1\n    x[0] += 5\nf()\nx[0]",
            "0 | 6 | 5",
        ),
        ("def f():\n    if u: raise ValueError\n    x[0] = 1\nf()\nx[0]", "1"),
        ("def f():\n    if u: return 1\n    raise ValueError\nf()\nx[0]", "0"),
        ("def f():\n    if u: return\n    else: return\n    x[0] = 1\nf()\nx[0]", "0"),
        ("def f():\n    for i in [1, 2]:\n        if u: return\n        x[0] = i\nf()\nx[0]", "2"),
        ("for i in [1, 2]:\n    if u: continue\n    x[0] = i\nx[0]", "0 | 1 | 2"),
        ("for i in [1, 2]:\n    if u: break\n    x[0] = i\nx[0]", "0 | 1 | 2"),
        ("def f():\n    for i in [1, 2]:\n        if u: break\n        return 1\n    return 2\nf()", "1 | 2"),
        (
            "def f():\n    for i in [1, 2]:\n        if u: continue\n        return i\n    return 9\nf()",
            "1 | 2 | 9",
        ),
        (
            "def f():\n    for i in [1]:\n        if u: return 1\n        else: break\n    return 2\nf()",
            "1 | 2",
        ),
        (
            "def f():\n    while True:\n        if u: return 1\n        if v: break\n    return 2\nf()",
            "1 | 2",
        ),
        (
            "def g():\n    yield 1\n    x[0] = 5\ndef f():\n    for i in g():\n        if u: return 1\n    x.append(2)\nf()\nx",
            "[5, 2]",
        ),
        ("try:\n    if u: raise ValueError\n    x[0] = 1\nexcept ValueError:\n    pass\nx[0]", "1"),
        ("u or x.append(1)\nlen(x)", "?len()"),
        ("u and x.append(1)\nx[0]", "0"),
        ("(x if u else y).append(1)\n[len(x), len(y)]", "[?len(), ?len()]"),
        ("def f():\n    if u: return\n    global z\n    z = 2\nz = 1\nf()\nz", "1 | 2"),
        ("def f():\n    if u: return x\n    x[0] = 1\n    return x\nf()[0]", "0 | 1"),
    ],
)
def test_value(program: str, expected: str) -> None:
    assert_value(f"x, y = [0], [0]\n{program}", expected)


def test_the_same_exception_in_every_arm_is_certain() -> None:
    assert_value("if u:\n    raise ValueError\nelse:\n    raise KeyError\n1", "not reached")


def test_a_call_with_equal_arguments_is_not_walked_for_ever() -> None:
    assert_value("n = [0]\ndef f():\n    n[0] += 1\nfor i in range(9):\n    f()\nn[0]", "4")


@pytest.mark.parametrize(
    "program", ["def f():\n    while True:\n        g()\ndef g():\n    while True:\n        pass\nf()"]
)
def test_a_budget_that_is_used_up_is_said(program: str) -> None:
    parsed = modules(program)
    ways = ways_into(parsed)
    ways._attempt(Entry(WayIn.IMPORT, "main.py"), lambda: ways._import("main.py"))
    assert [(one.id, one.path) for one in ways.notifications] in ([], [("limit-reached", "main.py")])


def test_nothing_of_one_way_in_is_left_on_the_next() -> None:
    parsed = modules({"main.py": "import other\nother.x.append(1)\nother.y = 2", "other.py": "x = []\ny = 1"})
    ways = ways_into(parsed)
    for _ in range(2):
        ways._attempt(Entry(WayIn.IMPORT, "main.py"), lambda: ways._import("main.py"))
    other = ways.modules.loaded["other.py"]
    assert [other.slots["y"].value, len(other.slots["x"].slots)] == [1, 0]  # type: ignore[attr-defined]
