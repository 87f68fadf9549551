"""The launch diagram in Markdown: drawn where there is room, else a sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fumehood.findings.finding import Location
from fumehood.report.diagram import HEADING, render_diagram
from fumehood.spread import Run
from tests.report.launches_sample import LAUNCHES, SCRIPT
from tests.report.sample import CLEAN

STARTED = replace(CLEAN, launches=LAUNCHES)


def test_from_the_deployment_file_to_the_call() -> None:
    run = Run(SCRIPT, "app.run", Location("app.py", 12, 5, 12, 40))
    text = render_diagram(replace(STARTED, runs=(run,)), 10_000)
    assert text.startswith(f"{HEADING}```mermaid\nflowchart LR\n")
    assert '{{"app.run<br/>app.py, line 12"}}' in text
    assert text.endswith("```\n")


def test_without_launches_there_is_none() -> None:
    assert render_diagram(CLEAN, 10_000) == ""


def test_many_are_folded() -> None:
    many = tuple(replace(SCRIPT, name=f"web{number}") for number in range(9))
    text = render_diagram(replace(CLEAN, launches=many), 10_000)
    assert text.startswith("\n<details><summary>How the app is started: 9 launches</summary>\n\n```mermaid\n")


@pytest.mark.parametrize("room", range(0, 4_000, 130))
def test_it_never_takes_more_room_than_there_is(room: int) -> None:
    text = render_diagram(STARTED, room)
    assert len(text) <= room
    assert ("```mermaid" in text) == (room > 700)


def test_a_sentence_stands_for_what_does_not_fit() -> None:
    assert "4 launches found; `fumehood launches` shows how" in render_diagram(STARTED, 300)
