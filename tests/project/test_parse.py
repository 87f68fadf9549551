"""Nothing that a file contains raises, prints, crashes or hangs."""

from __future__ import annotations

import ast
import gc
import sys
import time

import pytest

from fumehood.findings.finding import Notification
from fumehood.project.parse import parse

DEEP = {
    "parentheses": "(" * 100_000 + ")" * 100_000,
    "open parentheses": "(" * 100_000,
    "brackets": "[" * 5_000 + "]" * 5_000,
    "legal brackets": "[" * 190 + "]" * 190,
    "minus": "-" * 100_000 + "1",
    "plus": "1" + "+1" * 100_000,
    "attributes": "a" + ".b" * 100_000,
    "calls": "a" + "()" * 50_000,
    "subscripts": "a" + "[0]" * 50_000,
    "ternaries": "x if x else " * 100_000 + "x",
    "not": "not " * 100_000 + "x",
    "powers": "x" + "**x" * 100_000,
    "and": "x" + " and x" * 100_000,
    "lambdas": "lambda:" * 10_000 + "1",
    "awaits": "async def f():\n return " + "await -" * 10_000 + "x",
    "yields": "def f():\n x = " + "(yield " * 10_000,
    "f-strings": "f'{" * 1_000 + "1" + "}'" * 1_000,
    "elif": "if x: pass\n" + "elif x: pass\n" * 5_000,
    "long elif": "if x: pass\n" + "elif x: pass\n" * 30_000,
    "if": "".join(" " * depth + "if x:\n" for depth in range(99)) + " " * 99 + "pass\n",
    "too many if": "".join(" " * depth + "if x:\n" for depth in range(150)) + " " * 150 + "pass\n",
    "def": "".join(" " * depth + "def f():\n" for depth in range(99)) + " " * 99 + "pass\n",
    "class": "".join(" " * depth + "class A:\n" for depth in range(150)) + " " * 150 + "pass\n",
    "decorators": "@x\n" * 10_000 + "def f(): pass",
    "dictionaries": "{1:" * 150 + "1" + "}" * 150,
    "assignments": "a = " * 10_000 + "1",
    "digits": "x = " + "9" * 100_000,
    "exponent": "x = 1e" + "9" * 10_000,
    "backslashes": "x = 1" + "\\\n" * 50_000,
}


@pytest.mark.parametrize("name", DEEP)
def test_depth(name: str) -> None:
    started = time.monotonic()
    outcome = parse("a.py", DEEP[name])

    assert isinstance(outcome, ast.Module) or outcome.id in ("limit-reached", "syntax-error")
    assert time.monotonic() - started < 30


def test_depth_is_said() -> None:
    outcome = parse("a.py", "-" * 100_000 + "1")

    assert isinstance(outcome, Notification)
    assert (outcome.id, outcome.path) == ("limit-reached", "a.py")
    assert outcome.message == "nested too deeply for Python to parse, so it is not scanned"


def test_time_is_limited() -> None:
    outcome = parse("a.py", "import a" + ".a" * 300_000, seconds=1)

    assert isinstance(outcome, Notification)
    assert outcome.message == "takes Python more than 1 s to parse, or crashes it, so it is not scanned"


@pytest.mark.parametrize(
    ("text", "id_", "line", "message"),
    [
        (
            "x = 1\nprint 'a'\n",
            "python-2-file",
            2,
            "written for Python 2 (print statement), so it is not scanned",
        ),
        ("x = 1\ny = (\n", "syntax-error", 2, "syntax error, so it is not scanned: '(' was never closed"),
        ("if x:\ny\n", "syntax-error", 2, None),
        ("x = “a”", "syntax-error", 1, "syntax error, so it is not scanned: invalid character '“' (U+201C)"),
        ("x = \x1b[31m", "syntax-error", 1, None),
        ("x = \u202e1", "syntax-error", 1, None),
        ("x = 1\0", "syntax-error", None, None),
        ("x = '\ud800'", "syntax-error", None, None),
        ("lazy import json", "newer-python-file", 1, None),
    ],
)
def test_broken_files(text: str, id_: str, line: int | None, message: str | None) -> None:
    outcome = parse("a.py", text)

    assert isinstance(outcome, Notification)
    assert (outcome.id, outcome.path) == (id_, "a.py")
    assert line is None or outcome.line == line
    assert message is None or outcome.message == message
    assert outcome.message.isprintable()


def test_the_python_that_is_needed_is_said() -> None:
    outcome = parse("a.py", "lazy import json")

    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    message = f"needs Python 3.15 (lazy import), but this is Python {version}, so it is not scanned"
    assert outcome == Notification("newer-python-file", message, path="a.py", line=1)


def test_warnings_do_not_leak(capfd: pytest.CaptureFixture[str]) -> None:
    tree = parse("a.py", 'x = "\\d"\ny = 1if x else 2\nassert (x, "y")\nx is 1\nx = 0o17and y\n')

    assert isinstance(tree, ast.Module)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("enabled", [True, False])
def test_garbage_collection_is_left_as_it_was(*, enabled: bool) -> None:
    was = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        parse("a.py", "x = 1")
        parse("a.py", "x = ")
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if was else gc.disable)()
        gc.unfreeze()
