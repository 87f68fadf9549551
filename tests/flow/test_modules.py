"""Modules found as Python finds them, run once, looked into when needed."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.flow.frame import Entry, WayIn
from tests.support import assert_value, modules, value_cases, ways_into

PROGRAMS = [
    pytest.param(files, expected, id=title)
    for title, files, expected in value_cases(Path(__file__).with_name("modules.md"))
]


@pytest.mark.parametrize(("files", "expected"), PROGRAMS)
def test_value(files: dict[str, str], expected: str) -> None:
    assert_value(files, expected)


CYCLE = {"a.py": "import b\nx = 1\ny = b.z", "b.py": "import a\nz = 2\ndef late(): return a.x"}


@pytest.mark.parametrize(
    ("expression", "imported", "script"),
    [
        ("__name__", "'main'", "'__main__'"),
        ("__name__ == '__main__'", "False", "True"),
        ("__file__", "f'{?folder}/main.py'", "f'{?folder}/main.py'"),
        ("import sys\nsys.modules[__name__]", "module main", "module __main__"),
        ("import sys\nsys.modules['__main__'] is sys.modules[__name__]", "False", "True"),
    ],
)
def test_a_script_is_another_module(expression: str, imported: str, script: str) -> None:
    assert_value(expression, imported)
    assert_value(expression, script, WayIn.SCRIPT)


def test_a_module_that_is_not_eager_runs_when_one_of_its_names_is_needed() -> None:
    parsed = modules({"main.py": "from lazy import x\ny = 1", "lazy.py": "x = 1"})
    ways = ways_into(parsed)
    ways.modules.eager = ()
    ways.attempt(Entry(WayIn.IMPORT, "main.py"), lambda: ways.import_module("main.py"))
    lazy = ways.modules.loaded["lazy.py"]
    assert lazy.state == "fresh"
    assert ways.run.read(lazy, "x", None).value == 1  # type: ignore[arg-type, attr-defined]
    assert lazy.state == "complete"  # type: ignore[comparison-overlap]


def test_a_file_that_cannot_be_read_has_no_names() -> None:
    parsed = modules({"main.py": "", "lost.py": ""})
    ways = ways_into(parsed)
    ways.parse = lambda path: None if path == "lost.py" else parsed[path]
    ways.attempt(Entry(WayIn.IMPORT, "main.py"), lambda: ways.import_module("lost.py"))
    assert ways.modules.loaded["lost.py"].state == "complete"
