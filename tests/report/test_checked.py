"""Values of the right kind and size come through, all others are refused with their place."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fumehood.errors import ConfigError
from fumehood.report import checked
from fumehood.report.hostile import uri

REFUSED: list[Callable[[], object]] = [
    lambda: checked.table([], "x", "a"),
    lambda: checked.table({}, "x", "a"),
    lambda: checked.table({"a": 1, "b": 2}, "x", "a"),
    lambda: checked.listing("ab", "x", 2),
    lambda: checked.listing([1, 2, 3], "x", 2),
    lambda: checked.text(1, "x", 5),
    lambda: checked.text("abcdef", "x", 5),
    lambda: checked.text("ab\n", "x", 5, re.compile("[a-z]+")),
    lambda: checked.number(True, "x"),
    lambda: checked.number(1.0, "x"),
    lambda: checked.number(-1, "x"),
    lambda: checked.number(10, "x", 0, 9),
    lambda: checked.flag(1, "x"),
    lambda: checked.one_of("c", "x", {"a": 1}),
    lambda: checked.one_of([], "x", {"a": 1}),
    lambda: checked.path("/etc/passwd", "x"),
    lambda: checked.path("a/../b", "x"),
    lambda: checked.path("a//b", "x"),
    lambda: checked.path("", "x"),
    lambda: checked.path("a%00b", "x"),
    lambda: checked.path("a b", "x"),
    lambda: checked.path("%61", "x"),
    lambda: checked.path("é", "x"),
    lambda: checked.path("javascript:x", "x"),
    lambda: checked.path("\ud800", "x"),
    lambda: checked.parsed(b"[" * 100_000, 1_000_000, "x"),
    lambda: checked.parsed(b"NaN", 10, "x"),
    lambda: checked.parsed(b"\xff", 10, "x"),
    lambda: checked.parsed(b"9" * 10_000, 100_000, "x"),
    lambda: checked.parsed(b"[]" + b" " * 10, 10, "x"),
]


@pytest.mark.parametrize("index", range(len(REFUSED)))
def test_what_is_not_of_the_kind_is_refused(index: int) -> None:
    with pytest.raises(ConfigError, match=r"^not a report of Fumehood: x: "):
        REFUSED[index]()


def test_what_is_comes_through() -> None:
    assert checked.table({"a": 1}, "x", "a") == {"a": 1}
    assert checked.listing([1], "x", 1) == [1]
    assert checked.text("ab", "x", 2, re.compile("[a-z]+")) == "ab"
    assert checked.number(9, "x", 0, 9) == 9
    assert checked.flag(False, "x") is False
    assert checked.one_of("a", "x", {"a": 7}) == 7
    assert checked.parsed(b'{"a": [1]}', 20, "x") == {"a": [1]}


@given(st.lists(st.text(min_size=1), min_size=1).map("/".join) | st.just("caf\udce9/\u202e.py"))
def test_every_path_that_we_write_is_read(path: str) -> None:
    written = uri(path)
    if "\0" in path or {"", ".."} & set(path.split("/")):
        return
    assert uri(checked.path(written, "x")) == written
