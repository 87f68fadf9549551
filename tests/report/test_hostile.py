"""No text from a scanned file reaches a reader as anything but visible text."""

from __future__ import annotations

import unicodedata
from urllib.parse import unquote_to_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fumehood.report.hostile import prose, stable, uri, visible

ANY_TEXT = st.text(st.characters())


@given(ANY_TEXT)
def test_visible_text_is_one_line_without_controls_marks_or_surrogates(text: str) -> None:
    shown = visible(text)
    assert len(shown.splitlines()) <= 1
    assert not {unicodedata.category(char) for char in shown} & {"Cc", "Cs", "Zl", "Zp"}
    assert not {unicodedata.bidirectional(char) for char in shown} & {
        "LRE",
        "RLE",
        "LRO",
        "RLO",
        "PDF",
        "LRI",
        "RLI",
        "FSI",
        "PDI",
    }


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain text, 日本語 and é", "plain text, 日本語 and é"),
        ("\x1b[31m", r"\x1b[31m"),
        ("a\nb\tc\r", r"a\nb\tc\r"),
        ("caf\udce9", r"caf\xe9"),
        ("\ud800", r"\ud800"),
        ("\u202egpj.py", r"\u202egpj.py"),
        ("\U000e0041", r"\U000e0041"),
    ],
)
def test_what_cannot_be_seen_is_an_escape(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_prose_is_one_line() -> None:
    assert prose(" one \r\n two\t\x1bthree\u2028four ") == r"one two \x1bthree four"


@given(ANY_TEXT)
def test_stable_text_keeps_its_columns_and_is_utf_8(text: str) -> None:
    kept = text.replace("\r\n", "\n")
    shown = stable(text)
    shown.encode("utf-8")
    assert len(shown) == len(kept)
    assert [index for index, char in enumerate(shown) if char == "\n"] == [
        index for index, char in enumerate(kept) if char == "\n"
    ]


@given(st.binary().filter(lambda data: b"\0" not in data))
def test_a_uri_holds_exactly_the_bytes_of_the_path(data: bytes) -> None:
    path = data.decode("utf-8", "surrogateescape")
    assert unquote_to_bytes(uri(path)) == data
    assert uri(path).isascii()
    assert not set(uri(path)) & set("#?:%\\ \n") - {"%"}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a b/c#d?e%f.py", "a%20b/c%23d%3Fe%25f.py"),
        (":first/x.py", "%3Afirst/x.py"),
        ("http:/x.py", "http%3A/x.py"),
        ("new\nline", "new%0Aline"),
        ("caf\udce9/é.py", "caf%E9/%C3%A9.py"),
        ("\ud800.py", "%EF%BF%BD.py"),
    ],
)
def test_odd_paths(path: str, expected: str) -> None:
    assert uri(path) == expected
