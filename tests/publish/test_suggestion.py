from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fumehood.findings.finding import Edit, Fix, Location
from fumehood.publish.hunks import Hunk, hunks_of
from fumehood.publish.suggestion import Suggestion, suggest

LINES = ("import flask", "app = flask.Flask(__name__)", "app.run(debug=True)", "# end", "")


def hunk(*lines: str) -> Hunk:
    return Hunk(dict(enumerate(lines, 10)), frozenset())


def edit(line: int, column: int, end_line: int, end_column: int, text: str, path: str = "app.py") -> Edit:
    return Edit(Location(path, line, column, end_line, end_column), text)


def suggested(*edits: Edit, within: Hunk | None = None) -> Suggestion | None:
    return suggest(Fix("x", edits), "app.py", within or hunk(*LINES))


def test_a_change_on_one_line_replaces_this_line() -> None:
    made = suggested(edit(12, 15, 12, 19, "False"))
    assert made == Suggestion(12, 12, "app.run(debug=False)\n")
    assert made.render() == "```suggestion\napp.run(debug=False)\n```"


def test_whole_lines_can_be_replaced_added_and_removed() -> None:
    assert suggested(edit(11, 1, 13, 1, "a\nb\nc\n")) == Suggestion(11, 12, "a\nb\nc\n")
    assert suggested(edit(12, 1, 12, 1, "import os\n")) == Suggestion(
        12, 12, "import os\napp.run(debug=True)\n"
    )
    removed = suggested(edit(12, 1, 13, 1, ""))
    assert removed == Suggestion(12, 12, "")
    assert removed.render() == "```suggestion\n```"


def test_an_unsafe_change_is_none() -> None:
    fix = Fix("x", (edit(12, 15, 12, 19, "False"),), unsafe=True)
    assert suggest(fix, "app.py", hunk(*LINES)) is None


def test_several_edits_become_one() -> None:
    edits = (edit(12, 15, 12, 19, "False"), edit(11, 1, 11, 4, "web"), edit(12, 1, 12, 4, "web"))
    expected = "web = flask.Flask(__name__)\nweb.run(debug=False)\n"
    assert suggested(*edits) == Suggestion(11, 12, expected)


@pytest.mark.parametrize(
    "edits",
    [
        (),
        (edit(12, 1, 12, 4, "web", path="other.py"),),
        (edit(12, 1, 12, 4, "web"), edit(1, 1, 1, 1, "import os\n")),
        (edit(12, 5, 13, 2, "x"),),
        (edit(12, 1, 13, 1, "no line end"),),
        (edit(12, 9, 12, 2, "x"),),
        (edit(12, 1, 12, 99, "x"),),
        (edit(99, 1, 99, 1, "x"),),
        (edit(14, 1, 15, 1, "x\n"), edit(15, 1, 16, 1, "x\n")),
        (edit(12, 1, 12, 8, "x"), edit(12, 5, 12, 9, "y")),
        (edit(12, 1, 12, 4, "app"),),
        (edit(12, 1, 12, 1, "# \u202e hidden\n"),),
        (edit(12, 1, 12, 4, "web\r"),),
    ],
    ids=[
        "none",
        "other file",
        "out of the hunk",
        "part of two lines",
        "joins two lines",
        "backwards",
        "behind the line",
        "behind the hunk",
        "reaches out",
        "overlapping",
        "changes nothing",
        "hides something",
        "carriage return",
    ],
)
def test_what_is_not_plain_is_not_suggested(edits: tuple[Edit, ...]) -> None:
    assert suggested(*edits) is None


def test_a_long_change_is_not_suggested() -> None:
    long = hunk(*(f"line {n}" for n in range(12)))
    assert suggested(edit(10, 1, 10, 2, "x"), edit(19, 1, 19, 2, "x"), within=long) is not None
    assert suggested(edit(10, 1, 10, 2, "x"), edit(20, 1, 20, 2, "x"), within=long) is None


def test_a_file_with_carriage_returns_gets_none() -> None:
    (crlf,) = hunks_of("@@ -1 +1 @@\n+app.run(debug=True)\r")
    assert suggested(edit(1, 15, 1, 19, "False"), within=crlf) is None


@given(st.text(alphabet="`~ab\n"))
def test_no_text_ends_the_fence(text: str) -> None:
    lines = Suggestion(1, 1, text + "\n").render().split("\n")
    assert [n for n, line in enumerate(lines) if line.startswith(lines[0].removesuffix("suggestion"))] == [
        0,
        len(lines) - 1,
    ]
