"""Data files: what stands in them, and where."""

from __future__ import annotations

import pytest

from fumehood.framework.apps.written_files import LONGEST, entries, is_example, place, variables


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("c.json", '{"A": 1}', {"A": 1}),
        ("c.json", "[1]", None),
        ("c.json", "{", None),
        ("c.toml", "A = 'x'\n[B]\nC = 1\n", {"A": "x", "B": {"C": 1}}),
        ("c.toml", "A =", None),
        ("c.yaml", "A: [1]\n", {"A": [1]}),
        ("c.yml", "A: {", None),
        ("c.yml", "1: 2\nA: 3\n", {"A": 3}),
        ("c.ini", "[A]\n", None),
        ("c.json", '{"A": 1}' + " " * LONGEST, None),
    ],
)
def test_entries(path: str, text: str, expected: object) -> None:
    assert entries(path, text) == expected


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ('{\n  "A": 1,\n  "B": 2}', 3, 3),
        ('{"A": 1, "B": 2}', 1, 1),
        ("A = 1\nB = 2\n", 2, 1),
        ("A=1\nexport B=2\n", 2, 1),
        ("A: 1\nB: 2\n", 2, 1),
        ("nothing", 1, 1),
    ],
)
def test_places(text: str, line: int, column: int) -> None:
    site = place("c", text, "B")
    found = site.module.location(site.node)
    assert (found.path, found.line, found.column) == ("c", line, column)


def test_variables() -> None:
    assert variables("A=1\nexport B='x y'\nC=${A}\nD\n# E=1\n") == {"A": "1", "B": "x y"}
    assert variables("A=1\n" + " " * LONGEST) == {}


@pytest.mark.parametrize(
    ("path", "expected"),
    [(".env", False), (".env.example", True), ("config.sample.json", True), ("example/.env", False)],
)
def test_examples(path: str, expected: bool) -> None:
    assert is_example(path) is expected
