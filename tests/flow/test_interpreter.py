"""What happens on one of several ways: arms start from the same state and are joined where they meet again."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from fumehood.flow.frame import Entry, WayIn
from fumehood.flow.values import Constant
from fumehood.framework.walks.views import Views
from fumehood.project.imports import ImportIndex
from tests.arrivals import view
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


def test_what_is_done_in_the_background_leaves_steps_for_the_rest() -> None:
    busy = "def busy():\n for a in range(60):\n  for b in range(60):\n   for c in range(60): pass\n"
    ways = ways_into(modules(f"import threading\n{busy}threading.Thread(target=busy).start()\nx = 5"))

    ways.attempt(Entry(WayIn.IMPORT, "main.py"), lambda: ways.import_module("main.py"))

    assert ways.modules.loaded["main.py"].slots["x"] == Constant(5)
    assert ways.run.possible == 0
    assert [one.id for one in ways.notifications] == ["limit-reached"]


def test_nothing_of_one_way_in_is_left_on_the_next() -> None:
    parsed = modules({"main.py": "import other\nother.x.append(1)\nother.y = 2", "other.py": "x = []\ny = 1"})
    ways = ways_into(parsed)
    for _ in range(2):
        ways.attempt(Entry(WayIn.IMPORT, "main.py"), lambda: ways.import_module("main.py"))
    other = ways.modules.loaded["other.py"]
    assert [other.slots["y"].value, len(other.slots["x"].slots)] == [1, 0]  # type: ignore[attr-defined]


def _lines(*pieces: str, times: int = 5_000) -> str:
    return "\n".join(line.replace("$", str(number)) for number in range(times) for line in pieces)


HANGS = 60
"""Seconds after which something is wrong on any machine; each takes one to three."""

HOSTILE = {
    "branches": _lines("if request.args.get('k$'): y = $"),
    "guards that leave": _lines("if request.args.get('k$') not in ('a', 'b'):", "    abort(400)"),
    "guards that do not": _lines("if x not in ('a$', 'b'):", "    y = x + '$'"),
    "flags": "ok = True\n" + _lines("if request.args.get('k$') not in ('a', 'b'):", "    ok = False"),
    "interruptions": _lines("try:", "    y = int(request.args['k$'])", "except ValueError:", "    y = x"),
    "loops": _lines("while x not in ('a',): x = request.args['k$']"),
    "texts": "y = request.args.get('y', '')\n" + _lines("x = f'{x}{y}{x}'"),
    "a deep comprehension": "y = "
    + "[" * 200
    + "x"
    + "".join(f" for a{number} in x]" for number in range(200)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_view_that_could_take_for_ever_is_followed_in_part(name: str) -> None:
    parsed = modules(view(HOSTILE[name]))
    views = Views(ImportIndex(parsed), parsed.get, parsed.keys(), parsed.keys())
    before = time.process_time()
    views.take(parsed)
    assert {one.id for one in views.notifications} == {"limit-reached"}
    assert time.process_time() - before < HANGS


def test_functions_that_call_each_other_are_followed_in_part() -> None:
    functions = (
        f"def f{one}(a):\n    if a == '{one}': return f{(one * 7 + 1) % 10_000}(a)\n"
        f"    return f{(one + 1) % 10_000}(a) + f{(one * 3 + 2) % 10_000}(a)\n"
        for one in range(10_000)
    )
    parsed = modules({"main.py": view("return f0(x)")["main.py"] + "".join(functions)})
    views = Views(ImportIndex(parsed), parsed.get, parsed.keys(), parsed.keys())
    views.take(parsed)
    assert {one.id for one in views.notifications} == {"limit-reached"}
