"""Colour, width, and the progress bar, on terminals made up here."""

from __future__ import annotations

import io

import pytest

from fumehood.terminal import PLAIN_WIDTH, progress_bar, wants_color, width_of


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("choice", "stream", "environ", "color"),
    [
        ("auto", Terminal(), {}, True),
        ("auto", Terminal(), {"NO_COLOR": "1"}, False),
        ("auto", Terminal(), {"NO_COLOR": ""}, True),
        ("auto", Terminal(), {"TERM": "dumb"}, False),
        ("auto", io.StringIO(), {}, False),
        ("always", io.StringIO(), {"NO_COLOR": "1"}, True),
        ("never", Terminal(), {}, False),
    ],
)
def test_who_gets_colour(choice: str, stream: io.StringIO, environ: dict[str, str], color: bool) -> None:
    assert wants_color(choice, stream, environ) is color


def test_a_pipe_has_the_same_width_everywhere() -> None:
    assert width_of(io.StringIO()) == PLAIN_WIDTH
    assert width_of(Terminal()) > 0


def test_a_pipe_has_no_progress_bar() -> None:
    with progress_bar(io.StringIO()) as report:
        assert report is None


def test_a_short_scan_draws_nothing() -> None:
    screen, times = Terminal(), iter([0.0, 0.5, 0.9])
    with progress_bar(screen, lambda: next(times)) as report:
        assert report is not None
        report(1, 9)
        report(9, 9)
    assert screen.getvalue() == ""


def test_a_long_scan_draws_a_bar() -> None:
    screen, times = Terminal(), iter([0.0, 0.5, 1.5])
    with progress_bar(screen, lambda: next(times)) as report:
        assert report is not None
        for done in (1, 2, 3):
            report(done, 4)
    assert "3/4" in screen.getvalue()
    assert "files" in screen.getvalue()
