"""Modules found as Python finds them, run once, looked into when needed."""

from __future__ import annotations

import pytest

from fumehood.flow.frame import Entry, WayIn
from tests.support import assert_value, modules, ways_into

CYCLE = {"a.py": "import b\nx = 1\ny = b.z", "b.py": "import a\nz = 2\ndef late(): return a.x"}


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"main.py": "import a\na.x", "a.py": "x = 1"}, "1"),
        ({"main.py": "import a as b\nb.x", "a.py": "x = 1"}, "1"),
        ({"main.py": "from a import x as y\ny", "a.py": "x = 1"}, "1"),
        ({"main.py": "import p.a\np.a.x", "p/__init__.py": "", "p/a.py": "x = 1"}, "1"),
        ({"main.py": "import p.a as q\nq.x", "p/__init__.py": "", "p/a.py": "x = 1"}, "1"),
        ({"main.py": "from p import a\na.x", "p/__init__.py": "", "p/a.py": "x = 1"}, "1"),
        ({"main.py": "from p import a\na", "p/__init__.py": "a = 5", "p/a.py": "x = 1"}, "5"),
        ({"main.py": "import p\np.x", "p/__init__.py": "from .a import x", "p/a.py": "x = 1"}, "1"),
        ({"main.py": "import p\np.x", "p/__init__.py": "from p.a import *", "p/a.py": "x = 1"}, "1"),
        ({"main.py": "from a import *\n[x, y, _z]", "a.py": "x = y = _z = 1\n__all__ = ['x', '_z']"}, "[1, ?y, 1]"),
        ({"main.py": "from a import *\nx", "a.py": "from lib import *"}, "lib.x"),
        ({"main.py": "from n.p import m\nm.x", "n/p/m.py": "x = 1"}, "1"),
        ({"main.py": "from a import gone\ngone", "a.py": "x = 1"}, "?a.gone"),
        ({"main.py": "import gone.far\ngone.far.x", "a.py": ""}, "gone.far.x"),
        ({"main.py": "import a\na.__name__", "a.py": ""}, "'a'"),
        ({"main.py": "from p import a\na.name", "p/__init__.py": "", "p/a.py": "name = __name__, __package__"}, "('p.a', 'p')"),
        ({"main.py": "import importlib\nimportlib.import_module('p.a').x", "p/__init__.py": "", "p/a.py": "x = 1"}, "1"),
        ({"main.py": "__import__('a').x", "a.py": "x = 1"}, "1"),
        ({"main.py": "def f():\n    import a\n    return a.x\nf()", "a.py": "x = 1"}, "1"),
        ({"main.py": "import a\n[a.y, a.b.late()]", **CYCLE}, "[2, 1]"),
        ({"main.py": "from b import late\nlate()", **CYCLE}, "1"),
        ({"main.py": "import a\na.f()", "a.py": "import b\ndef f(): return b.g()", "b.py": "def g(): return 1"}, "1"),
        ({"main.py": "import a, b\n[a.log, b.log]", "a.py": "log = []", "b.py": "from a import log\nlog.append(1)"}, "[[1], [1]]"),
        ({"main.py": "import a\na.x = 2\nimport b\nb.y", "a.py": "x = 1", "b.py": "import a\ny = a.x"}, "2"),
        ({"main.py": "globals()['x']", "a.py": ""}, "?"),
        ({"main.py": "x = 1\nglobals()['x']"}, "1"),
    ],
)  # fmt: skip
def test_value(files: dict[str, str], expected: str) -> None:
    assert_value(files, expected)


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
    ways._attempt(Entry(WayIn.IMPORT, "main.py"), lambda: ways._import("main.py"))
    lazy = ways.modules.loaded["lazy.py"]
    assert lazy.state == "fresh"
    assert ways.run.read(lazy, "x", None).value == 1  # type: ignore[arg-type, attr-defined]
    assert lazy.state == "complete"  # type: ignore[comparison-overlap]


def test_a_file_that_cannot_be_read_has_no_names() -> None:
    parsed = modules({"main.py": "", "lost.py": ""})
    ways = ways_into(parsed)
    ways.parse = lambda path: None if path == "lost.py" else parsed[path]
    ways._attempt(Entry(WayIn.IMPORT, "main.py"), lambda: ways._import("lost.py"))
    assert ways.modules.loaded["lost.py"].state == "complete"
