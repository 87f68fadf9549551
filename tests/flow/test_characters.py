"""What texts of known characters cannot harm."""

from __future__ import annotations

import string

import pytest

from fumehood.flow.characters import ALL, EMPTY, HARMFUL, Shape, earned, representative, words
from fumehood.models.kinds import KINDS

WORD = string.ascii_letters + string.digits
SERIOUS = {"code", "command", "html", "log", "path", "redirect", "sql", "template", "url"}


@pytest.mark.parametrize(
    ("characters", "harmful"),
    [
        (string.digits, ""),
        (WORD, ""),
        (WORD + "-_", "code"),
        (WORD + "-_.", "code path url"),
        (WORD + "/", "code path redirect url"),
        (WORD + "-_ ", "code command sql"),
        (WORD + "\n", "code command log sql"),
        (WORD + "'", "code command html sql"),
        (WORD + "<", "code command html sql template"),
        (WORD + "{}", "code command template"),
        (string.digits + "+-*/() .", "command path redirect sql url"),
        (ALL, " ".join(sorted(SERIOUS))),
    ],
)
def test_text_of_characters(characters: str, harmful: str) -> None:
    assert SERIOUS - words(Shape.any_of(characters)) == set(harmful.split())


def test_only_kinds_are_judged() -> None:
    assert HARMFUL.keys() <= KINDS


@pytest.mark.parametrize(
    ("character", "stands_in"),
    [("a", "a"), ("ß", "é"), ("五", "é"), ("٧", "٣"), ("\x85", "\u2028"), ("€", "•")],
)
def test_characters_beyond_ascii_are_few(character: str, stands_in: str) -> None:
    assert representative(character) == stands_in


def test_what_stands_next_to_each_other_is_known() -> None:
    name, dot = Shape.any_of(WORD, empty=False), Shape.any_of(".", empty=False).repeated(1, 1)
    assert Shape(frozenset("."), frozenset("."), frozenset(".")).then(name).doubled == frozenset()
    assert "path" in words(name.then(Shape(frozenset("."), frozenset("."), frozenset("."))).then(name))
    assert "path" not in words(name.then(dot).then(name))
    assert EMPTY.then(name) == name


def test_a_slash_and_a_name_stay_on_this_host() -> None:
    slash = Shape(frozenset("/"), frozenset("/"), frozenset("/"))
    local = slash.then(Shape.any_of(WORD, empty=False))
    assert {"redirect", "^/", "!^//"} <= words(local)
    assert "redirect" not in words(slash.then(Shape.any_of(WORD + "/")))


@pytest.mark.parametrize(
    ("missing", "kinds"),
    [("\n", set()), ("\n\r", {"email", "header", "log"}), ("{", {"format"}), ("<>\"'", {"html"})],
)
def test_what_is_taken_out_one_by_one(missing: str, kinds: set[str]) -> None:
    assert earned(frozenset(f"-{character}" for character in missing)) == kinds
