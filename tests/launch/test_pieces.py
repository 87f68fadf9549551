"""A text put together from parts of files knows where each part is written."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.pieces import LONGEST, Pieces, joined
from fumehood.launch.process import Script

DOCUMENT = Document("Makefile", "run:\n\tflask run -p $(PORT) --debug\n\techo done\n")
LINE = DOCUMENT.text.index("flask")
PORT = DOCUMENT.text.index("$(PORT)")


def script() -> Script:
    pieces = Pieces()
    pieces.copy(DOCUMENT, LINE, PORT)
    pieces.put("5000", DOCUMENT.span(PORT, PORT + 7))
    pieces.copy(DOCUMENT, PORT + 7, PORT + 15)
    return pieces.done()


@pytest.mark.parametrize(
    ("part", "columns"),
    [("flask", (2, 7)), ("-p", (12, 14)), ("5000", (15, 22)), ("00", (15, 22)), ("--debug", (23, 30)),
     ("-p 5000", (12, 22)), ("flask run -p 5000 --debug", (2, 30))],
)  # fmt: skip
def test_places(part: str, columns: tuple[int, int]) -> None:
    found = script()
    assert found.text == "flask run -p 5000 --debug"
    start = found.text.index(part)
    assert found.locate(start, start + len(part)) == Location("Makefile", 2, columns[0], 2, columns[1])


def test_scripts_after_each_other() -> None:
    second = Script.at("python x.py", DOCUMENT.line(3))
    both = joined([script(), second])
    assert both is not None
    assert both.text == "flask run -p 5000 --debug\npython x.py\n"
    assert both.locate(0, 5).line == 2
    assert both.locate(both.text.index("x.py"), len(both.text) - 1).line == 3
    assert both.locate(0, len(both.text)) == both.locate(0, 25)


def test_nothing_is_nothing() -> None:
    assert joined([]) is None
    assert Pieces().done().text == ""


def test_a_text_has_an_end() -> None:
    pieces = Pieces()
    pieces.put("x" * LONGEST, DOCUMENT.line(2))
    with pytest.raises(Unreadable, match="longer than"):
        pieces.put("y", DOCUMENT.line(3))
