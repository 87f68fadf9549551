"""How words are taken apart."""

from __future__ import annotations

import pytest

from fumehood.launch.shell.parts import parts_of, words_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a b\n c", ["a", "b", "c"]),
        ("\"a b\"c 'd e' f\\ g", ['"a b"c', "'d e'", "f\\ g"]),
        ("a&&b||c|d;e", ["a", "&&", "b", "||", "c", "|", "d", ";", "e"]),
        ("a >/dev/null 2>&1 <x", ["a", ">", "/dev/null", "2>&1", "<", "x"]),
        ("a$(b c)d ${e:-f g} `h i`", ["a$(b c)d", "${e:-f g}", "`h i`"]),
        ('"$(a "b c")" x', ['"$(a "b c")"', "x"]),
        ("( a ) !b", ["(", "a", ")", "!b"]),
        ("'open", ["'open"]),
        ("$(open", ["$(open"]),
        ("", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert list(words_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a'b'\"c$D\"", ["a", "'b", "'", "'c", "'$D", "'"]),
        ("${A:-x${B}y}z", ["${A:-x${B}y}", "z"]),
        ("${A:-'}'}", ["${A:-'}'}"]),
        ("$(a `b)` c)d", ["$(a `b)` c)", "d"]),
        ("`a \\` b`c", ["`a \\` b`", "c"]),
        ("$((1 + 2))x", ["$((1 + 2))", "x"]),
        ("$1$@$?$A_1", ["$1", "$@", "$?", "$A_1"]),
    ],
)
def test_parts(text: str, expected: list[str]) -> None:
    quotes = ["'" * (part.quoted) + part.text for part in parts_of(text)]
    assert quotes == expected


@pytest.mark.parametrize(
    ("text", "name", "index", "prefix", "operator", "operand"),
    [
        ("${A}", "A", "", "", "", ""),
        ("${A:=b c}", "A", "", "", ":=", "b c"),
        ("${A[@]:1:2}", "A", "[@]", "", ":", "1:2"),
        ("${#A[@]}", "A", "[@]", "#", "", ""),
        ("${#}", "#", "", "", "", ""),
        ("${!A}", "A", "", "!", "", ""),
        ("${1##*/}", "1", "", "", "##", "*/"),
        ("${A//a/b}", "A", "", "", "//", "a/b"),
    ],
)  # fmt: skip
def test_parameters(text: str, name: str, index: str, prefix: str, operator: str, operand: str) -> None:
    (part,) = parts_of(text)
    found = (part.name, part.index, part.prefix, part.operator, part.operand)
    assert found == (name, index, prefix, operator, operand)
