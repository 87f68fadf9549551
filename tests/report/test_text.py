"""What a person sees in a terminal, and what a scanned file must not be able to do to it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from rich.cells import cell_len

from fumehood.findings.finding import Level, Notification
from fumehood.report.text import render_text
from fumehood.scan import ScanResult
from tests.report.golden import assert_golden
from tests.report.sample import CLEAN, EXPOSED, NO_FLASK, NOTIFICATIONS, RESULT, SUPPRESSED

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def plain(result: ScanResult, *, verbose: int = 0, quiet: bool = False, width: int | None = None) -> str:
    return render_text(result, color=False, width=width, verbose=verbose, quiet=quiet)


def test_golden() -> None:
    parts = {
        "scan": plain(RESULT),
        "scan, 60 columns, verbose": plain(RESULT, width=60, verbose=1),
        "scan, quiet": plain(RESULT, quiet=True),
        "clean": plain(CLEAN),
        "no Flask": plain(NO_FLASK),
    }
    assert_golden("report.txt", "".join(f"===== {name} =====\n{text}" for name, text in parts.items()))


def test_colours_change_nothing_but_colours() -> None:
    painted = render_text(RESULT, color=True)
    assert "\x1b[" in painted
    assert ANSI.sub("", painted) == plain(RESULT)


@pytest.mark.parametrize("quiet", [True, False])
def test_a_scanned_file_cannot_speak_to_the_terminal(quiet: bool) -> None:
    text = plain(RESULT, verbose=2, quiet=quiet)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", text)
    assert "[bold]x[/bold]" in text


def test_nothing_to_say_is_one_line_or_none() -> None:
    assert plain(CLEAN) == "No findings in 3 files.\n"
    assert plain(NO_FLASK) == "No Flask project found: 3 files looked at.\n"
    assert plain(CLEAN, quiet=True) == ""


def test_what_could_not_be_read_is_said_even_when_quiet_and_without_findings() -> None:
    for quiet in (True, False):
        text = plain(replace(CLEAN, notifications=NOTIFICATIONS), quiet=quiet)
        assert "new.py:3: Python 3.14 is needed to read this file. [syntax-error]" in text
        assert "[rule-failed]" in text


def test_many_alike_are_counted_and_shown_on_request() -> None:
    notifications = tuple(Notification("unreadable-file", "No.", path=f"{number}.py") for number in range(25))
    result = replace(CLEAN, notifications=notifications)
    assert "… and 15 more [unreadable-file] (-v shows all)\n" in plain(result)
    assert plain(result, verbose=1).count("[unreadable-file]") == 25


def test_notes_wait_for_verbose() -> None:
    result = replace(CLEAN, notifications=(Notification("limit-reached", "Cut.", Level.NOTE),))
    assert plain(result) == "1 note not shown (-v shows all)\n\nNo findings in 3 files.\n"
    assert plain(result, verbose=1).startswith("note: Cut. [limit-reached]\n")


def test_suppressed_findings_are_counted_and_listed_on_request() -> None:
    result = replace(CLEAN, findings=SUPPRESSED)
    assert plain(result) == "No findings in 3 files. 3 findings suppressed.\n"
    assert "suppressed: manage.py:4:1 run-on-import (comment: only used on my machine)" in plain(
        result, verbose=1
    )


def test_a_long_flow_is_shown_whole_on_request() -> None:
    assert "… 4 more steps (-v shows all)" in plain(RESULT)
    assert "step number 105" not in plain(RESULT)
    assert "step number 105" in plain(RESULT, verbose=1)


def test_prose_and_code_keep_to_the_width() -> None:
    for line in plain(replace(RESULT, findings=(EXPOSED,), notifications=()), width=60).splitlines():
        assert cell_len(line) <= 60 or "https://" in line


def test_quiet_is_one_line_a_finding() -> None:
    text = plain(replace(RESULT, findings=(EXPOSED,), notifications=()), quiet=True)
    assert text == (
        "app.py:12:5: critical debugger-exposed: The interactive debugger is reachable from other machines: "
        "`debug=True` on host 0.0.0.0.\n"
    )


def test_a_finding_of_an_unknown_rule_is_shown_all_the_same() -> None:
    assert "debugger-exposed  app.py:12:5" in plain(replace(RESULT, rules=()))
