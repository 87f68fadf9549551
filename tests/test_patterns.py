"""Patterns of a folder, read at the root."""

from __future__ import annotations

import pytest

from fumehood.patterns import anchored, compile_patterns


@pytest.mark.parametrize(
    ("pattern", "prefix", "path", "matches"),
    [
        ("tests/", "", "a/tests/x.py", True),
        ("tests/", "shop", "shop/a/tests/x.py", True),
        ("tests/", "shop", "tests/x.py", False),
        ("/tests", "shop", "shop/tests/x.py", True),
        ("/tests", "shop", "shop/a/tests/x.py", False),
        ("a/*.py", "shop", "shop/a/x.py", True),
        ("*.py", "sh[o]p !", "sh[o]p !/a/x.py", True),
        ("*.py", "sh[o]p !", "shop !/a/x.py", False),
    ],
)
def test_a_pattern_belongs_to_its_folder(pattern: str, prefix: str, path: str, matches: bool) -> None:
    assert compile_patterns([anchored(pattern, prefix)]).match_file(path) is matches


def test_a_negation_stays_one() -> None:
    patterns = [anchored("*.py", "shop"), anchored("!keep.py", "shop")]
    assert not compile_patterns(patterns).match_file("shop/keep.py")


def test_an_invalid_pattern_is_named() -> None:
    with pytest.raises(ValueError, match=r"not a valid pattern: a\\"):
        compile_patterns(["fine", "a\\"])
