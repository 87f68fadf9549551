"""A launch as boxes: in which order, and what each says."""

from __future__ import annotations

import pytest

from fumehood.report.html.way import Way, stage_style, ways
from tests.report.launches_sample import DEVELOPMENT, FLASK, HOSTILE, IMAGE, LAUNCHES, SCRIPT
from tests.report.posture_sample import RUNS


def told(way: Way) -> list[str]:
    return [" | ".join([box.kind, box.title, *box.notes]) for box in way.boxes]


def test_the_stations_of_a_launch() -> None:
    (way,) = ways([IMAGE], [])
    assert told(way) == [
        "file | Dockerfile:14 | stage final",
        "file | docker/entrypoint.sh",
        "server | gunicorn | 0.0.0.0:8000 | 4 workers",
        "target | shop.web:create_app() | src/shop/web.py",
    ]
    assert (way.stage, way.heading, way.unknown) == ("deployed", "Deployed", ())


def test_what_is_not_known_is_said_with_its_reason() -> None:
    (way,) = ways([FLASK], [])
    assert way.unknown[0] == "port: `PORT` is set somewhere else"
    (odd,) = ways([HOSTILE], [])
    assert odd.boxes[1].title == "starts something"


def test_servers_that_are_run_stand_at_the_end() -> None:
    (way,) = ways([SCRIPT], RUNS)
    assert told(way)[3:] == [
        *(f"run | app{n}.run(…) | app.py:{n}" for n in range(1, 6)),
        "run | … and 3 more",
    ]


def test_deployed_comes_first_whatever_the_order() -> None:
    assert ways(LAUNCHES, []) == ways(LAUNCHES[::-1], [])
    assert [way.stage for way in ways([DEVELOPMENT, HOSTILE, IMAGE], [])] == [
        "deployed",
        "unknown",
        "development",
    ]


@pytest.mark.parametrize(
    ("stage", "style"),
    [
        ("deployed", "deployed"),
        ("Development, by its name", "development"),
        ("production", "deployed"),
        ("x", "unknown"),
        ("", "unknown"),
    ],
)
def test_a_stage_in_words_has_a_style(stage: str, style: str) -> None:
    assert stage_style(stage) == style
