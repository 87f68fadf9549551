"""Which lines are shown, what of them is marked, and what is cut."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.report.html.code import LONGEST_LINE, MOST_LINES, at, code_lines, pieces, shown
from tests.report.sample import HOSTILE, HOSTILE_PATH, MULTILINE


def parts(location: Location, snippet: str) -> list[tuple[str, str, str]]:
    return [(line.before, line.marked, line.after) for line in code_lines(location, snippet)]


def test_the_columns_are_marked_and_common_indentation_goes() -> None:
    place = Location("a.py", 7, 5, 7, 12)
    assert parts(place, "    app.run(1)  # x") == [("", "app.run", "(1)  # x")]
    assert parts(Location("a.py", 7, 1, 7, 15), "    app.run(1)") == [("", "app.run(1)", "")]


def test_the_indentation_of_later_lines_is_not_marked() -> None:
    lines = code_lines(MULTILINE.location, MULTILINE.snippet)
    assert [line.number for line in lines] == [30, 31, 32, 33, 34, 35]
    assert [(line.before, line.marked) for line in lines][:2] == [
        ("", "app.config.update("),
        ("    ", "A=1,"),
    ]
    assert lines[-1].marked == ")"


@pytest.mark.parametrize("snippet", ["", " ", "\n\n"])
def test_no_text_no_lines(snippet: str) -> None:
    assert code_lines(Location("a.py", 1, 1, 1, 1), snippet) == []


def test_a_region_that_is_not_there_marks_nothing() -> None:
    assert parts(Location("a.py", 1, 90, 1, 95), "x = 1") == [("x = 1", "", "")]
    assert parts(Location("a.py", 1, 3, 1, 2), "x = 1") == [("x ", "", "= 1")]


def test_of_a_long_region_both_ends_are_shown() -> None:
    snippet = "\n".join(f"line_{number}" for number in range(1, 101))
    lines = code_lines(Location("a.py", 1, 1, 100, 4), snippet)
    assert len(lines) == MOST_LINES + 1
    assert [line.hidden for line in lines if line.hidden] == [100 - MOST_LINES]
    assert (lines[0].number, lines[-1].number) == (1, 100)


def test_a_long_line_is_cut_around_the_mark() -> None:
    (line,) = code_lines(HOSTILE.location, HOSTILE.snippet)
    assert line.marked == "app.run()"
    assert line.cut_before
    assert line.cut_after
    assert len(line.before + line.marked + line.after) == LONGEST_LINE


def test_a_mark_that_is_longer_than_a_line_is_cut() -> None:
    (line,) = code_lines(Location("a.py", 1, 5, 1, 9_000), "x = " + "y" * 9_000)
    assert line.before + line.marked == "x = " + "y" * (LONGEST_LINE - 4)
    assert line.cut_after


def test_every_character_is_visible_and_tabs_stay() -> None:
    assert shown("\tx\u202ey\x00\ud800") == "\tx\\u202ey\\x00\\ud800"
    assert at(Location(HOSTILE_PATH, 3, 1, 3, 2)).isprintable() is False
    assert shown(at(Location(HOSTILE_PATH, 3, 1, 3, 2))).isprintable()


def test_code_in_a_sentence() -> None:
    assert list(pieces("the `app` of `x`.")) == [
        (False, "the "),
        (True, "app"),
        (False, " of "),
        (True, "x"),
        (False, "."),
    ]
    assert list(pieces("a ` b")) == [(False, "a ` b")]
