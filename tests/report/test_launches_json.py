"""The JSON of launches: every fact with its place, nothing secret, nothing that drives a terminal."""

from __future__ import annotations

import json

import pytest

from fumehood.report.launches_json import SECRET, render_launches_json
from tests.report.golden import assert_golden
from tests.report.launches_sample import FLASK, HOSTILE, IMAGE, LAUNCHES, NOTIFICATIONS


def test_golden() -> None:
    text = render_launches_json((*LAUNCHES, HOSTILE), NOTIFICATIONS, version="0.0.0")
    assert text.isascii()
    assert_golden("launches.json", text)


def test_a_fact_has_its_place() -> None:
    (launch,) = json.loads(render_launches_json([FLASK], (), version="0"))["launches"]
    assert launch["port"] == {
        "text": "${PORT}",
        "missing": ["PORT"],
        "location": {
            "path": "Dockerfile",
            "uri": "Dockerfile",
            "line": 9,
            "column": 1,
            "end_line": 9,
            "end_column": 8,
        },
    }
    assert [one["what"] for one in launch["unresolved"]] == ["port", "target"]


def test_secrets_are_left_out() -> None:
    text = render_launches_json([IMAGE], (), version="0")
    assert "hunter2" not in text
    environment = json.loads(text)["launches"][0]["environment"]
    assert environment["SECRET_KEY"]["text"] is None
    assert environment["DATABASE_URL"]["text"] == "postgres://***@db/shop"
    assert environment["FLASK_DEBUG"]["text"] == "0"


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        ("SECRET_KEY", True),
        ("DB_PASSWORD", True),
        ("GITHUB_TOKEN", True),
        ("API_KEY", True),
        ("MYSQL_PWD", True),
        ("SENTRY_DSN", True),
        ("FLASK_APP", False),
        ("FLASK_DEBUG", False),
        ("MONKEY", False),
        ("KEYBOARD", False),
        ("AUTHOR", False),
        ("PATH", False),
    ],
)
def test_names_of_secrets(name: str, secret: bool) -> None:
    assert bool(SECRET.search(name)) is secret
