"""What becomes of a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import commands_of, followed


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("plain", ["plain"]),
        ("'single  $A'", ["single  $A"]),
        ('"double  $A \\$A \\x \\" \\\\"', ['double  x y $A \\x " \\']),
        ("a\\ b\\$", ["a b$"]),
        ("a'b'\"c\"d", ["abcd"]),
        ("$'a\\tb\\'\\x41\\101\\q'", ["a\tb'AAq"]),
        ('$"text"', ["text"]),
        ("''", [""]),
        ('"" x', ["", "x"]),
        ("$A", ["x", "y"]),
        ('"$A"', ["x y"]),
        ("a$A.b", ["ax", "y.b"]),
        ('a"$A".b', ["ax y.b"]),
        ("${A}z", ["x", "yz"]),
        ("$EMPTY", []),
        ('"$EMPTY"', [""]),
        ("$EMPTY$EMPTY x", ["x"]),
        ("$@", ["1", "2", "3", "4"]),
        ('"$@"', ["1", "2 3", "4"]),
        ('"$*"', ["1 2 3 4"]),
        ('"a$@b"', ["a1", "2 3", "4b"]),
        ("$1-$2", ["1-2", "3"]),
        ("$9", []),
        ('"$9"', [""]),
        ("$#", ["3"]),
        ("$", ["$"]),
        ("a$", ["a$"]),
        ("app:create_app\\(\\)", ["app:create_app()"]),
        ("--config=python:shop.settings", ["--config=python:shop.settings"]),
        ("{a,b}", ["{a,b}"]),
        ("*.py", ["*.py"]),
        ("~/shop", ["~/shop"]),
        ("NAME=value", ["NAME=value"]),
        ("A=$A", ["A=x", "y"]),
        ("0", ["0"]),
        ("a\\\nb", ["ab"]),
        ("$1-$1.$1", ["1-1.1"]),
    ],
)
def test_words(tmp_path: Path, word: str, expected: list[str]) -> None:
    text = f"set -- 1 '2 3' 4\nrun {word}"
    found, said = followed(tmp_path, text, {"A": "x y", "EMPTY": ""})
    assert ([one.text for one in found[0].words[1:]], said) == (expected, [])


@pytest.mark.parametrize(
    ("word", "text", "missing"),
    [
        ("$X", "${X}", ("X",)),
        ('":${X}"', ":${X}", ("X",)),
        ("$X$Y$X", "${X}${Y}${X}", ("X", "Y")),
        ("$(nproc --all)", "$(nproc --all)", ("$(nproc --all)",)),
        ("-w$(( 2 * CPUS ))", "-w$(( 2 * CPUS ))", ("$(( 2 * CPUS ))",)),
        ("`hostname`", "$(hostname)", ("$(hostname)",)),
        ("${!X}", "${!X}", ("${!X}",)),
        ("$$", "$$", ("$$",)),
        (
            "$(curl -s http://example.com/a/very/long/address/that/nobody/wants/to/read)",
            "$(curl -s http://example.com/a/very/long/address/that/nobo…)",
            ("$(curl -s http://example.com/a/very/long/address/that/nobo…)",),
        ),
        ("$LONG$LONG", "${…}", ("…",)),
        ("${A:-${A:-${A:-${A:-${A:-${A:-${A:-${A:-${A:-${A:-x}}}}}}}}}}", "${…}", ("…",)),
    ],
)
def test_unknown_parts_stay(tmp_path: Path, word: str, text: str, missing: tuple[str, ...]) -> None:
    found, _ = followed(tmp_path, f"run {word}", {"LONG": "x" * 6_000})
    assert [(one.text, one.missing) for one in found[0].words[1:]] == [(text, missing)]


def test_unknown_parts_survive_assignments_and_shells(tmp_path: Path) -> None:
    text = """OPTIONS="-b $HOST:80 --reload"\nexport OPTIONS\nsh -c 'gunicorn $OPTIONS $0' "$APP" """
    found, _ = followed(tmp_path, text)
    (command,) = found
    assert [(word.text, word.missing) for word in command.words] == [
        ("gunicorn", ()), ("-b", ()), ("${HOST}:80", ("HOST",)), ("--reload", ()), ("${APP}", ("APP",))
    ]  # fmt: skip


def test_many_words_are_cut(tmp_path: Path) -> None:
    assert len(commands_of(tmp_path, "run " + "x " * 3_000)[0].split()) == 2_000
