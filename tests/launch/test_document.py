"""The text of a file, and where in it something is."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.document import Document

DOCUMENT = Document("Procfile", "web: gunicorn app:app\r\n  clock: python clock.py\n")


@pytest.mark.parametrize(
    ("start", "end", "place"),
    [
        (0, 3, (1, 1, 4)),
        (5, 13, (1, 6, 14)),
        (5, 40, (1, 6, 22)),
        (25, 30, (2, 3, 8)),
        (48, 48, (3, 1, 2)),
    ],
)
def test_span(start: int, end: int, place: tuple[int, int, int]) -> None:
    line, column, end_column = place
    assert DOCUMENT.span(start, end) == Location("Procfile", line, column, line, end_column)


def test_a_line_is_shown_without_its_blanks() -> None:
    assert DOCUMENT.line(2) == Location("Procfile", 2, 3, 2, 25)
    assert DOCUMENT.step(DOCUMENT.line(2), "runs").snippet == "  clock: python clock.py"


def test_words_and_scripts_know_where_they_are() -> None:
    assert DOCUMENT.word("gunicorn", 5, 13).location == DOCUMENT.span(5, 13)
    assert DOCUMENT.script().locate(5, 13) == DOCUMENT.span(5, 13)
