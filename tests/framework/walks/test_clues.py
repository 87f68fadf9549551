"""Words that tell which functions are worth a call."""

from __future__ import annotations

import pytest

from fumehood.flow.values import Function
from fumehood.framework.walks.clues import Clue, Clues, clues
from tests.support import modules, ways_into


@pytest.mark.parametrize(
    ("paths", "words", "expected"),
    [
        (("hashlib.md5",), (), Clue("md5", "hashlib")),
        (("passlib.hash.md5_crypt.using",), (), Clue("using", "passlib")),
        (("builtins.open",), (), Clue("open", "open")),
        (("?.set_cookie",), (), Clue("set_cookie", "set_cookie")),
        (("?(verify)",), (), Clue("verify", "verify")),
        (("hashlib.md5",), ("md5(",), Clue("md5(", "md5(")),
    ],
)
def test_clues(paths: tuple[str, ...], words: tuple[str, ...], expected: Clue) -> None:
    assert list(clues(paths, words)) == [expected]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("return passlib.using(1)", True),
        ("return confusing(1)", False),
        ("return x.mktemp()", True),
        ("return new(1)", False),
        ("return 1", False),
    ],
)
def test_functions_with_a_clue(line: str, expected: bool) -> None:
    parsed = modules(f"import passlib\ndef view():\n    {line}")
    ways = ways_into(parsed)
    ways.import_module("main.py")
    (function,) = ways.run.defined.values()
    found = Clues([Clue("using", "passlib"), Clue("mktemp", "mktemp"), Clue("new", "hashlib")])
    assert isinstance(function, Function)
    assert found.are_in(function) is expected
    assert not Clues().are_in(function)
