"""What a person sees of launches in a terminal, and what a deployment file must not be able to do to it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from rich.cells import cell_len

from fumehood.report.launches import Manner
from fumehood.report.launches_text import fold, render_launches
from tests.report.golden import assert_golden
from tests.report.launches_sample import EVIL, FLASK, HOSTILE, IMAGE, LAUNCHES, word

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def test_golden() -> None:
    parts = {
        "80 columns": render_launches(LAUNCHES, Manner(width=80)),
        "60 columns": render_launches(LAUNCHES, Manner(width=60)),
        "verbose, hostile": render_launches((*LAUNCHES, HOSTILE), Manner(verbose=1)),
        "quiet": render_launches(LAUNCHES, Manner(quiet=True)),
        "none": render_launches((), Manner()),
    }
    assert_golden("launches.txt", "".join(f"===== {name} =====\n{text}" for name, text in parts.items()))


def test_colours_change_nothing_but_colours() -> None:
    painted = render_launches(LAUNCHES, Manner(color=True))
    assert "\x1b[" in painted
    assert re.sub(r" +\n", "\n", ANSI.sub("", painted)) == render_launches(LAUNCHES, Manner())


@pytest.mark.parametrize("width", [1, 20, 40, 60, 80, 100, 200])
def test_the_table_keeps_to_the_width(width: int) -> None:
    lines = render_launches((*LAUNCHES, HOSTILE), Manner(width=width, quiet=True)).splitlines()
    assert max(map(cell_len, lines)) <= max(width, 62)


@pytest.mark.parametrize("verbose", [0, 1])
def test_a_deployment_file_cannot_speak_to_the_terminal(verbose: int) -> None:
    text = render_launches([HOSTILE], Manner(verbose=verbose))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", text)


def test_an_endless_command_is_cut() -> None:
    endless = replace(IMAGE, name="x" * 100_000, command=word("y" * 100_000), host=word("z " * 100_000))
    text = render_launches([endless], Manner(verbose=1))
    assert len(text) < 4_000
    assert "…" in text


def test_a_reason_is_said_once_with_its_places() -> None:
    files = [replace(FLASK, unresolved=tuple(replace(one, location=replace(one.location, line=line))
                     for one in FLASK.unresolved[:1])) for line in range(1, 8)]  # fmt: skip
    text = render_launches(files, Manner(width=120))
    assert text.count("`PORT` is set somewhere else") == 1
    assert "(compose.yaml:1, compose.yaml:2, compose.yaml:3 and 4 more)" in text


def test_debug_in_deployment_stands_out() -> None:
    assert "\x1b[1;31mdebug" in render_launches([FLASK], Manner(color=True))


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("src/shop/web.py", 20, ["src/shop/web.py"]),
        ("src/shop/web.py", 10, ["src/shop/", " web.py"]),
        ("abcdefghijkl", 5, ["abcde", " fghi", " jkl"]),
        ("日本語日本語", 5, ["日本", " 語日", " 本語"]),
        ("", 5, [""]),
        (EVIL[:12], 80, [EVIL[:12]]),
    ],
)
def test_a_cell_breaks_where_it_can(text: str, width: int, lines: list[str]) -> None:
    assert list(fold(text, width)) == lines
