"""A result on its own as Markdown."""

from __future__ import annotations

from fumehood.report.comment import render_comment
from fumehood.report.markdown import render_markdown
from fumehood.report.markup import Links
from tests.report.golden import assert_golden
from tests.report.sample import CLEAN, NO_FLASK, RESULT

BLOB = "https://github.com/o/r/blob/0123/"


def test_golden() -> None:
    assert_golden("report.md", render_markdown(RESULT, blob=BLOB))


def test_it_is_a_comment_held_against_nothing() -> None:
    text = render_comment(RESULT, links=Links(BLOB), budget=5_000)
    assert render_markdown(RESULT, blob=BLOB, budget=5_000) == text


def test_nothing_to_say_is_short() -> None:
    assert render_markdown(CLEAN) == "## Fumehood\n\n**No findings in 3 files.**\n"
    assert "No Flask project found" in render_markdown(NO_FLASK)
