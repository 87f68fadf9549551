"""What stands in hidden regions is in no line that is shown."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.rules.hiding import hide

LINES = ["key = 'abc'", "    'def'", "end"]


def at(line: int, column: int, end_line: int, end_column: int) -> Location:
    return Location("app.py", line, column, end_line, end_column)


@pytest.mark.parametrize(
    ("regions", "shown"),
    [
        ((), ["key = 'abc'", "    'def'", "end"]),
        ((at(10, 7, 10, 12),), ["key = …", "    'def'", "end"]),
        ((at(10, 7, 11, 10),), ["key = …", "…", "end"]),
        ((at(10, 7, 10, 10), at(10, 8, 10, 12)), ["key = …", "    'def'", "end"]),
        ((at(10, 1, 10, 4), at(10, 7, 10, 12)), ["… = …", "    'def'", "end"]),
        ((at(10, 7, 10, 12), at(10, 7, 10, 12)), ["key = …", "    'def'", "end"]),
        ((at(8, 1, 9, 12),), ["key = 'abc'", "    'def'", "end"]),
        ((at(12, 1, 14, 3),), ["key = 'abc'", "    'def'", "…"]),
        ((at(12, 40, 12, 50),), ["key = 'abc'", "    'def'", "end…"]),
    ],
)
def test_the_text_of_regions_is_hidden(regions: tuple[Location, ...], shown: list[str]) -> None:
    assert hide(LINES, 10, regions) == shown
