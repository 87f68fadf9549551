"""Marks stand under the columns they are about, whatever the characters are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from fumehood.findings.finding import Location
from fumehood.report.layout import excerpt, marked_lines, wrap


def drawn(snippet: str, start: int, end: int, width: int = 80) -> list[str]:
    return [text for _, text, _ in marked_lines(Location("x.py", 1, start, 1, end), snippet, width)]


@pytest.mark.parametrize(
    ("snippet", "start", "end", "expected"),
    [
        ("app.run(1)", 1, 11, ["app.run(1)", "^^^^^^^^^^"]),
        ("  app.run(1)", 3, 6, ["  app.run(1)", "  ^^^"]),
        ("\tapp", 2, 5, ["    app", "    ^^^"]),
        ("ab\tapp", 4, 7, ["ab  app", "    ^^^"]),
        ("日本 = app", 6, 9, ["日本 = app", "       ^^^"]),
        ("x = 日本", 5, 7, ["x = 日本", "    ^^^^"]),
        ("e\u0301 = app", 6, 9, ["e\u0301 = app", "    ^^^"]),
        ("\x1b = app", 5, 8, [r"\x1b = app", "       ^^^"]),
        ("app", 2, 2, ["app", " ^"]),
        ("app", 4, 4, ["app", "   ^"]),
        ("app", 40, 50, ["app", "   ^"]),
    ],
)
def test_carets(snippet: str, start: int, end: int, expected: list[str]) -> None:
    assert drawn(snippet, start, end) == expected


def test_a_long_line_is_cut_around_the_mark() -> None:
    text, mark = drawn("a" * 500 + "MARK" + "b" * 500, 501, 505, 40)
    assert cell_len(text) <= 40
    assert text.startswith("…")
    assert text.endswith("…")
    assert text[mark.index("^") : len(mark)] == "MARK"
    text, mark = drawn("MARK" + "b" * 500, 1, 5, 40)
    assert (text[:4], mark) == ("MARK", "^^^^")


@given(st.text("a日\t\u0301\x07", min_size=1, max_size=200), st.data())
def test_no_line_is_wider_than_it_may_be_and_every_mark_is_on_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(1, len(text)))
    end = data.draw(st.integers(start + 1, len(text) + 1))
    for line in excerpt(Location("x.py", 1, start, 1, end), text + "x", 40):
        assert cell_len(line.text) <= 40
        assert line.before + line.width <= 40
        assert line.width >= 1


def test_several_lines_have_a_bracket() -> None:
    snippet = "    app.update(\n        A=1,\n    )"
    rows = marked_lines(Location("x.py", 9, 5, 11, 6), snippet, 80)
    assert rows == [
        ("9", "/     app.update(", False),
        ("10", "|         A=1,", False),
        ("11", "|     )", False),
        ("", "|_____^", True),
    ]


def test_a_bracket_that_opens_inside_a_line() -> None:
    rows = marked_lines(Location("x.py", 9, 5, 10, 2), "x = f(\n)", 80)
    assert rows == [("9", "  x = f(", False), ("", " _____^", True), ("10", "| )", False), ("", "|_^", True)]


@pytest.mark.parametrize("count", [2, 6, 7, 8, 50])
def test_the_middle_of_many_lines_is_left_out(count: int) -> None:
    snippet = "\n".join(f"line {number}" for number in range(1, count + 1))
    rows = marked_lines(Location("x.py", 1, 1, count, 3), snippet, 80)
    numbers = [int(number) for number, _, _ in rows if number.isdigit()]
    assert (numbers[0], numbers[-1]) == (1, count)
    assert numbers == sorted(set(numbers))
    assert len(rows) <= 8
    assert (("...", "|", False) in rows) == (len(numbers) < count)


def test_no_snippet_no_rows() -> None:
    assert marked_lines(Location("x.py", 1, 1, 1, 1), "", 80) == []


def test_words_are_wrapped_by_cells_and_never_broken() -> None:
    assert list(wrap("one two three", 7)) == ["one two", "three"]
    assert list(wrap("日本 日本 日本", 9)) == ["日本 日本", "日本"]
    assert list(wrap("see https://example.org/a/long/link now", 10)) == [
        "see",
        "https://example.org/a/long/link",
        "now",
    ]
    assert list(wrap("", 10)) == [""]
