"""Markdown as GitHub reads it: escaped, within the budget, totals always."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from fumehood.findings.finding import Notification
from fumehood.report.hostile import prose
from fumehood.report.markdown import APART, CODE_SPAN, code, escape, render_markdown
from tests.report.golden import assert_golden
from tests.report.sample import CLEAN, EXPOSED, FENCED, HOSTILE, NO_FLASK, RESULT, RULES, many

PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
BLOB = "https://github.com/o/r/blob/0123/"
LIVE = re.compile(r"@\w|#\d|GH-\d|://|www\.|mailto:|xmpp:", re.IGNORECASE)


def tokens(text: str) -> list[Token]:
    found = []
    for token in PARSER.parse(text):
        found += [token, *(token.children or [])]
    return found


def test_golden() -> None:
    assert_golden("report.md", render_markdown(RESULT, blob=BLOB))


@given(st.text("ab1 \\`*_{}[]()#+-.!|~$<>&@:/\n\t=GHw'\"", max_size=60) | st.text(max_size=60))
def test_escaped_text_shows_just_this_text(text: str) -> None:
    parsed = [
        token
        for token in tokens(escape(text))
        if token.type not in {"inline", "paragraph_open", "paragraph_close"}
    ]
    assert {token.type for token in parsed} <= {"text", "code_inline", "text_special"}
    shown = "".join(token.content for token in parsed).replace(APART, "")
    assert shown.split() == CODE_SPAN.sub(r"\1", prose(text)).split()
    for token in parsed:
        assert token.type == "code_inline" or not LIVE.search(token.content)


@given(st.text("`a ", min_size=1, max_size=20))
def test_a_code_span_holds_any_text(text: str) -> None:
    [span] = [token for token in tokens(f"x {code(text)}") if token.type == "code_inline"]
    assert span.content.strip() == text.strip()


def test_a_hostile_finding_brings_no_mark_up_of_its_own() -> None:
    parsed = tokens(render_markdown(replace(RESULT, findings=(HOSTILE, FENCED)), blob=BLOB))
    links = [str(token.attrs["href"]) for token in parsed if token.type == "link_open"]
    assert links
    assert all(link.startswith((BLOB, RULES[0].url.rpartition("/")[0])) for link in links)
    html = {token.content.strip() for token in parsed if token.type.startswith("html")}
    assert html == {
        "<details><summary>Details</summary>",
        "<details><summary>What was not scanned, and other notices: 4 problems and 1 note</summary>",
        "</details>",
    }
    assert not [token for token in parsed if token.type == "image"]
    assert not [token for token in parsed if token.type == "text" and LIVE.search(token.content)]
    [fence] = [token for token in parsed if token.type == "fence" and "````" in token.content]
    assert fence.content == "x = '''````</details>'''\n"


def test_the_marked_part_of_a_long_line_is_seen() -> None:
    text = render_markdown(replace(RESULT, findings=(HOSTILE,)))
    assert "app.run()" in text
    assert max(map(len, text.splitlines())) < 600


def test_links_go_to_the_lines() -> None:
    text = render_markdown(RESULT, blob=BLOB)
    assert f"[`app.py:12`]({BLOB}app.py#L12)" in text
    assert f"[`app.py:30`]({BLOB}app.py#L30-L35)" in text


def test_nothing_to_say_is_short() -> None:
    assert render_markdown(CLEAN) == "## Fumehood\n\n**No findings in 3 files.**\n"
    assert "No Flask project found" in render_markdown(NO_FLASK)


@pytest.mark.parametrize("budget", [1_500, 5_000, 60_000])
def test_the_budget_is_kept_and_the_totals_stay(budget: int) -> None:
    notifications = tuple(
        Notification("unreadable-file", "No.", path=f"{number}.py") for number in range(5000)
    )
    result = replace(many(5000), notifications=notifications)
    text = render_markdown(result, budget=budget)
    assert len(text) <= budget
    assert "4,500 findings in 1,234 files" in text
    assert "| critical | 1,000 |" in text
    assert re.search(r"4,\d\d\d more findings did not fit here", text)
    assert re.search(r"4,\d\d\d more notices", text)
    assert text.count("<details>") == text.count("</details>")


def test_details_are_dropped_before_findings() -> None:
    full = render_markdown(replace(RESULT, findings=(EXPOSED,), notifications=()))
    text = render_markdown(replace(RESULT, findings=(EXPOSED,), notifications=()), budget=len(full) - 1)
    assert "debugger-exposed" in text
    assert "<details>" not in text


def test_the_totals_survive_any_budget() -> None:
    text = render_markdown(RESULT, budget=1)
    assert "| critical | 1 |" in text
    assert "6 more findings did not fit here" in text
