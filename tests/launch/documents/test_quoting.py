"""Splitting into words, held against the standard library where it says what is right."""

from __future__ import annotations

import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fumehood.launch.deployment import Unreadable
from fumehood.launch.documents.quoting import split_as_shlex, split_as_systemd


@given(st.text("ab '\"\\\n\t", max_size=20))
def test_words_are_those_of_shlex(text: str) -> None:
    try:
        expected = shlex.split(text)
    except ValueError:
        with pytest.raises(Unreadable):
            split_as_shlex(text)
        return
    found = split_as_shlex(text)
    assert [word for word, _, _ in found] == expected
    assert all(start < end and not text[start].isspace() for _, start, end in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a  'b c' d", [("a", 0, 1), ("b c", 3, 8), ("d", 9, 10)]),
        ("a\"b\"'c'", [("abc", 0, 7)]),
        (r"'a\'b' \x41\101é\s\z", [("a'b", 0, 6), ("AAé \\z", 7, 20)]),
        (r"'a\x00\uD800'", [("a??", 0, 13)]),
        ("''", [("", 0, 2)]),
        ("  ", []),
    ],
)
def test_systemd(text: str, expected: list[tuple[str, int, int]]) -> None:
    assert split_as_systemd(text) == expected


@pytest.mark.parametrize("split", [split_as_shlex, split_as_systemd])
@pytest.mark.parametrize("text", ["'a", "a " * 100_000])
def test_what_is_refused(split: object, text: str) -> None:
    with pytest.raises(Unreadable):
        split(text)  # type: ignore[operator]
