"""Text from anywhere as Markdown: what is shown is the text, and nothing of it comes alive."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fumehood.findings.finding import Location
from fumehood.report.hostile import prose
from fumehood.report.markup import APART, CODE_SPAN, code, cut, escape, fenced, place, sentences
from tests.report.rendered import LIVE, tokens

BLOB = "https://github.com/o/r/blob/0123/"
HERE = Location("app.py", 3, 1, 3, 10)


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


def test_a_code_span_of_nothing_is_nothing() -> None:
    assert code("") == ""


def test_links_go_to_the_lines() -> None:
    assert place(HERE, BLOB) == f"[`app.py:3`]({BLOB}app.py#L3)"
    assert place(Location("a b.py", 3, 1, 5, 2), BLOB) == f"[`a b.py:3`]({BLOB}a%20b.py#L3-L5)"
    assert place(HERE, "") == "`app.py:3`"


def test_a_long_path_loses_its_middle_and_keeps_its_link() -> None:
    path = "a/" * 500 + "app.py"
    text = place(Location(path, 3, 1, 3, 10), BLOB)
    assert text.startswith("[`a/a/")
    assert "…" in text
    assert text.endswith(f"app.py:3`]({BLOB}{path}#L3)")
    assert len(cut(path)) < 310


def test_fences_are_longer_than_what_is_in_them() -> None:
    assert fenced(HERE, "x = '````'") == "`````python\nx = '````'\n`````"
    assert fenced(HERE, "") == ""
    assert fenced(Location("Dockerfile", 1, 1, 1, 4), "RUN x").startswith("```text\n")


def test_many_lines_are_cut() -> None:
    text = fenced(Location("app.py", 1, 1, 40, 2), "x\n" * 39 + "y")
    assert text.count("\n") == 14
    assert text.endswith("…\n```")


def test_the_first_sentence_stands_alone() -> None:
    assert sentences("It is on. So it is reachable.") == ("It is on.", "So it is reachable.")
    assert sentences("Bound to 0.0.0.0 by `a. b`! Why?") == ("Bound to 0.0.0.0 by `a. b`!", "Why?")
    assert sentences("No end") == ("No end", "")
    assert sentences("") == ("", "")


@given(st.text("ab`. !?\n", max_size=40))
def test_the_sentences_are_the_whole_text(text: str) -> None:
    assert " ".join(part for part in sentences(text) if part) == prose(text)
