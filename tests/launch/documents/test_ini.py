"""Ini-like files: what each dialect reads, and that `configparser` reads the same."""

from __future__ import annotations

import configparser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.ini import CONFIGPARSER, SYSTEMD, UWSGI, Dialect, read_ini

LINES = st.sampled_from([
    "[a]", "[b c]", "[a]]", "x = 1", "X: 2 ; no", "y=", "y = a=b", "  more", "\tmore # no", "   deeper = 3", "; no",
    "  # no", "", "   ", "z = a;b", "é = ü",
])  # fmt: skip


def read(text: str, dialect: Dialect) -> list[tuple[str, list[tuple[str, str]]]]:
    """Sections and settings without places, and without an empty first section."""
    sections = read_ini(Document("a.ini", text), dialect)
    return [
        (one.name, [(entry.key, entry.text) for entry in one.entries])
        for one in sections
        if one.line > 1 or one.entries or one.name
    ]


@pytest.mark.parametrize(
    ("dialect", "text", "expected"),
    [
        (SYSTEMD, "# no\n[S]\nA=1\n A = 2\nB=\n", [("S", [("A", "1"), ("A", "2"), ("B", "")])]),
        (SYSTEMD, "[S]\nA=1 \\\n; no\n  2\\\n\nB=3", [("S", [("A", "1  2 "), ("B", "3")])]),
        (SYSTEMD, "[S]\nwords\n=1\nA=1", [("S", [("A", "1")])]),
        (SYSTEMD, "[S]\r\nA=1\r\n", [("S", [("A", "1")])]),
        (
            UWSGI,
            "[u]\nmaster\na = b = c ; kept\n[v]\n",
            [("u", [("master", ""), ("a", "b = c ; kept")]), ("v", [])],
        ),
        (CONFIGPARSER, "[p]\nA = 1\n  2\n\n  3 ; no\nb:4", [("p", [("a", "1\n2\n3"), ("b", "4")])]),
    ],
)
def test_dialects(dialect: Dialect, text: str, expected: list[tuple[str, list[tuple[str, str]]]]) -> None:
    assert read(text, dialect) == expected


def test_places() -> None:
    [_, section] = read_ini(
        Document("a.ini", "\n[S]\nA = x y \\\n   z\nkey\n"), Dialect(backslash=True, bare_keys=True)
    )
    first, bare = section.entries
    assert section.line == 2
    assert first.location == Location("a.ini", 3, 5, 3, 9)
    assert first.span(first.text.index("z"), len(first.text)) == Location("a.ini", 4, 4, 4, 5)
    assert bare.location == Location("a.ini", 5, 1, 5, 2)


@pytest.mark.parametrize(
    ("dialect", "text", "line"),
    [
        (SYSTEMD, "A=1\n[S", 2),
        (SYSTEMD, "[]", 1),
        (CONFIGPARSER, "a=1", 1),
        (CONFIGPARSER, "[a]\n\nb", 3),
        (UWSGI, "[" * 900_000, 1),
        (UWSGI, "[a]\n" * 100_000, 20_001),
    ],
)
def test_what_is_refused(dialect: Dialect, text: str, line: int) -> None:
    with pytest.raises(Unreadable) as caught:
        read_ini(Document("a.ini", text), dialect)
    assert caught.value.line == line


@pytest.mark.parametrize("dialect", [SYSTEMD, UWSGI, CONFIGPARSER])
@pytest.mark.parametrize(
    "text", ["a" + " " * 900_000 + "b", "[s]\na=" + "\\\n" * 400_000, "[s]\na=1\n" + "  b\n" * 200_000]
)
def test_long_lines_and_values_cost_little(dialect: Dialect, text: str) -> None:
    try:
        found = read_ini(Document("a.ini", text), dialect)
    except Unreadable:
        return
    assert sum(len(entry.text) for section in found for entry in section.entries) <= len(text)


@given(st.lists(LINES, max_size=12))
def test_configparser_reads_the_same(lines: list[str]) -> None:
    text = "\n".join(["[first]", *lines])
    parser = configparser.RawConfigParser(
        inline_comment_prefixes=(";", "#"), strict=False, default_section="none"
    )
    try:
        parser.read_string(text)
    except configparser.Error:
        parser = None  # type: ignore[assignment]
    try:
        sections = read_ini(Document("a.ini", text), CONFIGPARSER)
    except Unreadable:
        assert parser is None
        return
    assert parser is not None
    mine: dict[str, dict[str, str]] = {}
    for section in sections[1:]:
        mine.setdefault(section.name, {}).update((entry.key, entry.text) for entry in section.entries)
    theirs = {name: dict(parser.items(name)) for name in parser.sections()}
    assert mine == {
        name: {key: squeezed(value) for key, value in items.items()} for name, items in theirs.items()
    }


def squeezed(value: str) -> str:
    """A value without its empty lines, which this reader leaves out: no command needs them."""
    first, *rest = value.split("\n")
    return "\n".join([first, *filter(None, rest)])
