"""Where parts of a scalar are written."""

from __future__ import annotations

import pytest

from fumehood.launch.document import Document
from fumehood.launch.documents.scalar import script_at


@pytest.mark.parametrize(
    ("written", "text", "part", "place"),
    [
        ("  gunicorn -b :80", "gunicorn -b :80", "-b", (1, 12, 14)),
        ('"gunicorn app"', "gunicorn app", "app", (1, 11, 14)),
        (">\n  gunicorn\n    app\n", "gunicorn app\n", "app", (3, 5, 8)),
        (">\n  gunicorn\n    app\n", "gunicorn app\n", "gunicorn app", (2, 3, 11)),
        ('"a \\"b\\" c"', 'a "b" c', "c", (1, 1, 12)),
        ("x", "", "", (1, 1, 2)),
    ],
)
def test_places(written: str, text: str, part: str, place: tuple[int, int, int]) -> None:
    script = script_at(Document("f", written), text, 0, len(written))
    start = text.index(part)
    found = script.locate(start, start + len(part))
    assert script.text == text
    assert (found.line, found.column, found.end_column) == place
