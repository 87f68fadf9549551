"""Patterns that wait: the same as compiled ones, and an error where the first use is."""

from __future__ import annotations

import re

import pytest

from fumehood.regex import regex


def test_it_does_what_a_compiled_one_does() -> None:
    words = regex(r"(?P<first>\w)\w*", re.ASCII)
    assert [found["first"] for found in words.finditer("some words")] == ["s", "w"]
    assert words.sub("-", "some words") == "- -"
    assert (words.flags, words.groups) == (re.ASCII, 1)
    assert words.fullmatch("no match") is None


def test_bytes_have_patterns_of_bytes() -> None:
    assert regex(rb"\d+").findall(b"1 and 22") == [b"1", b"22"]


def test_nothing_is_compiled_before_it_is_asked() -> None:
    broken = regex("(")
    with pytest.raises(re.error, match="unterminated subpattern"):
        broken.match("")
