"""Launches as data show the same diagram, without what is nobody's business."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from fumehood.errors import ConfigError
from fumehood.findings.finding import Location
from fumehood.report.launch_data import (
    MOST_LAUNCHES,
    launch_documents,
    reread_launches,
    reread_runs,
    run_documents,
)
from fumehood.report.launches_mermaid import render_launches_mermaid
from fumehood.spread import Run
from tests.report.launches_sample import DEVELOPMENT, HOSTILE, IMAGE, LAUNCHES, SCRIPT, word

RUN = Run(SCRIPT, "app.run", Location("app.py", 12, 5, 12, 40))


def passed_on(value: Any) -> Any:
    return json.loads(json.dumps(value))


def test_the_diagram_is_the_same() -> None:
    launches = (*LAUNCHES, HOSTILE)
    again = reread_launches(passed_on(launch_documents(launches)))
    runs = reread_runs(passed_on(run_documents([RUN], launches)), again)
    assert render_launches_mermaid(again, runs) == render_launches_mermaid(launches, [RUN])


def test_what_is_read_is_written_again_as_it_was() -> None:
    written = passed_on(launch_documents((*LAUNCHES, HOSTILE)))
    assert launch_documents(reread_launches(written)) == written


def test_secrets_stay_where_they_are() -> None:
    target = replace(SCRIPT, arguments=(word("postgres://shop:hunter2@db/shop"),))
    assert "hunter2" not in json.dumps(launch_documents([IMAGE, target]))


def test_no_more_than_are_read() -> None:
    many = [replace(SCRIPT, name=str(number)) for number in range(MOST_LAUNCHES + 5)]
    assert len(launch_documents(many)) == MOST_LAUNCHES
    assert run_documents([replace(RUN, launch=many[-1])], many) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("server", "nginx"),
        ("stage", None),
        ("certain", 1),
        ("name", "x" * 201),
        ("host", 5),
        ("arguments", ["x"] * 21),
        ("chain", []),
        ("chain", [{"uri": "..", "line": 1}]),
        ("target", {"kind": "app"}),
        ("environment", {}),
    ],
)
def test_what_we_do_not_write_is_refused(name: str, value: object) -> None:
    [document] = launch_documents([DEVELOPMENT])
    with pytest.raises(ConfigError, match="not a report of Fumehood"):
        reread_launches([{**document, name: value}])


def test_a_run_belongs_to_a_launch() -> None:
    [document] = run_documents([RUN], LAUNCHES)
    with pytest.raises(ConfigError, match="runs: expected a whole number"):
        reread_runs([{**document, "launch": 4}], LAUNCHES)
