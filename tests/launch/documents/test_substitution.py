"""Variables as Dockerfiles and compose files have them."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.documents.substitution import interpolated, unquoted
from fumehood.launch.launch import Word

HERE = Location("Dockerfile", 3, 1, 3, 2)
KNOWN = {name: Word(text, HERE) for name, text in {"A": "one", "EMPTY": "", "B": "two"}.items()}
KNOWN["PARTLY"] = Word("${HOME}/x", HERE, ("HOME",))
COMMON = [
    ("plain", "plain", ()),
    ("$A", "one", ()),
    ("${A}b", "oneb", ()),
    ("$A$B", "onetwo", ()),
    ("$NONE/bin", "${NONE}/bin", ("NONE",)),
    ("${PARTLY}", "${HOME}/x", ("HOME",)),
    ("${NONE:-8000}", "8000", ()),
    ("${NONE-8000}", "8000", ()),
    ("${EMPTY:-8000}", "8000", ()),
    ("${EMPTY-8000}", "", ()),
    ("${A:-8000}", "one", ()),
    ("${A:+set}${NONE:+set}", "set", ()),
    ("${NONE:-${B}}", "two", ()),
    ("${NONE:-${OTHER:-x}}", "x", ()),
    ("${NONE:?needed}", "${NONE}", ("NONE",)),
    ("${A#o}", "${A#o}", ("A",)),
    ("${A", "${A", ()),
    ("$ 5 $", "$ 5 $", ()),
]


@pytest.mark.parametrize(("text", "expected", "missing"), [*COMMON, ("$$A", "$A", ()), ("'$A'", "'one'", ())])
def test_interpolated(text: str, expected: str, missing: tuple[str, ...]) -> None:
    assert interpolated(Word(text, HERE), KNOWN) == Word(expected, HERE, missing)


@pytest.mark.parametrize(
    ("text", "expected", "missing"),
    [
        *COMMON,
        ("'$A'", "$A", ()),
        ('"$A and ${B}"', "one and two", ()),
        (r"\$A", "$A", ()),
        (r"a\ b", "a b", ()),
        (r'"a\"b\c"', r'a"b\c', ()),
        ('"it\'s"', "it's", ()),
        ("'open", "open", ()),
    ],
)
def test_unquoted(text: str, expected: str, missing: tuple[str, ...]) -> None:
    assert unquoted(Word(text, HERE), KNOWN) == Word(expected, HERE, missing)


@pytest.mark.parametrize(
    ("text", "reason"),
    [("${A:+" * 50 + "x" + "}" * 50, "nested too deeply"), ("$BIG" * 200, "longer than 100,000 characters")],
)
def test_what_grows_is_refused(text: str, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        interpolated(Word(text, HERE), {**KNOWN, "BIG": Word("x" * 1_000, HERE)})


@pytest.mark.parametrize("text", ["${A:-" * 200_000, "$" * 1_000_000, "${A:-x}" * 100_000])
def test_a_megabyte_is_refused_at_once(text: str) -> None:
    with pytest.raises(Unreadable, match="longer than"):
        interpolated(Word(text, HERE), KNOWN)
