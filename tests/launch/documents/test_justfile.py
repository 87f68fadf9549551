"""The expressions of justfiles, and files that were written to take for ever."""

from __future__ import annotations

import pytest

from fumehood.launch.document import Document
from fumehood.launch.documents.justfile import evaluated, read_justfile


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("'a'", "a"),
        ('"a\\tb\\"c"', 'a\tb"c'),
        ("'a' + 'b'", "ab"),
        ("'a' / 'b'", "a/b"),
        ("x + '.py'", "known.py"),
        ("y", None),
        ("unknown", None),
        ("env('A', 'b')", "b"),
        ("env_var_or_default('A', 'b')", "b"),
        ("env_var('A')", "${A}"),
        ("justfile_directory() / 'api'", "./api"),
        ("`date`", None),
        ("uppercase('x')", None),
        ("if x == 'a' { 'b' } else { 'c' }", None),
        ("'a' # comment", "a"),
    ],
)
def test_expressions(text: str, value: str | None) -> None:
    assert evaluated(text, {"x": "known", "y": None}) == value


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"v{i} := v{i + 1} + v{i + 1}" for i in range(10_000)),
        "a := 'x'\n" + "a := a + a\n" * 10_000 + "run:\n  flask {{a}}\n",
        "run " + "a='" * 50_000 + ":\n  flask\n",
        "run " + '"' * 100_001 + "\n",
        "run:\n  flask " + "{{" * 50_000 + "\n",
        "run:\n  flask " + "{{'" * 50_000 + "\n",
        "run " + "$" * 100_000 + ":\n  flask\n",
        'a := "' + "\\" * 100_001,
        "a := " + "'x' + " * 20_000,
    ],
    ids=["names", "doubling", "quotes", "double", "braces", "open", "signs", "escapes", "sum"],
)
def test_hostile_files_are_read_in_no_time(text: str) -> None:
    justfile = read_justfile(Document("justfile", text))
    for recipe in justfile.recipes:
        assert sum(len(script.text) for script in justfile.scripts(recipe)) < 300_000
