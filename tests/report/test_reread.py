"""The JSON report becomes the result it was made of; anything else is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from fumehood.errors import ConfigError
from fumehood.findings.finding import Notification
from fumehood.report.json import render_json
from fumehood.report.reread import Bounds, reread_location, reread_result, version_of
from fumehood.scan import Partial, ScanResult
from fumehood.settings import Shard
from tests.report.sample import RESULT, RULES
from tests.report.shards import shards

BOUNDS = Bounds(text=10_000, findings=100)


def written(result: ScanResult) -> Any:
    return json.loads(render_json(result, version="1"))


@given(shards())
@settings(deadline=None, max_examples=50)
def test_a_result_is_read_as_it_was_written(made: tuple[ScanResult, list[ScanResult]]) -> None:
    for result in (made[0], *made[1]):
        assert reread_result(written(result), RULES, BOUNDS) == result


def test_what_cannot_be_seen_is_lost_and_the_rest_is_not() -> None:
    result = replace(RESULT, part=Partial(shard=Shard(2, 3), parsed=("app.py",)))
    again = reread_result(written(result), RULES, BOUNDS)
    assert render_json(again, version="1") == render_json(result, version="1")
    assert again.part == result.part
    assert [one.location for one in again.findings] == [one.location for one in result.findings]


def test_the_version_that_wrote_it() -> None:
    assert version_of(written(RESULT)) == "1"


@pytest.mark.parametrize(
    ("way", "value"),
    [
        (["schema"], 2),
        (["tool", "name"], "bandit"),
        (["flask"], "yes"),
        (["counts", "files"], -1),
        (["extra"], 1),
        (["findings"], {}),
        (["findings", 0, "rule"], "<b>"),
        (["findings", 0, "severity"], "worst"),
        (["findings", 0, "confidence"], None),
        (["findings", 0, "place"], "prod"),
        (["findings", 0, "message"], "x" * 10_001),
        (["findings", 0, "extra"], ""),
        (["findings", 0, "fingerprint"], "../x"),
        (["findings", 0, "line_hash"], "x"),
        (["findings", 0, "location", "uri"], "../app.py"),
        (["findings", 0, "location", "line"], 0),
        (["findings", 0, "location", "end_column"], 0),
        (["findings", 0, "steps"], [{}]),
        (["findings", 0, "related"], "x"),
        (["findings", 0, "fix"], {"description": "x", "edits": []}),
        (["findings", 0, "fix"], {"description": "x", "unsafe": 0, "edits": []}),
        (["findings", 0, "fix"], {"description": "x", "unsafe": False, "edits": [1]}),
        (["findings", 0, "suppression"], {"kind": "friend", "reason": ""}),
        (["notifications", 0, "level"], "fatal"),
        (["notifications", 0, "id"], "A b"),
        (["part"], {"shard": "3/2", "parsed": [], "pending": []}),
        (["part"], {"shard": 1, "parsed": [], "pending": []}),
    ],
)
def test_what_we_do_not_write_is_refused(way: list[Any], value: Any) -> None:
    document = written(RESULT)
    inner = document
    for name in way[:-1]:
        inner = inner[name]
    inner[way[-1]] = value
    with pytest.raises(ConfigError, match="not a report of Fumehood"):
        reread_result(document, RULES, BOUNDS)


def test_an_end_before_the_beginning() -> None:
    place = written(RESULT)["findings"][0]["location"] | {"line": 9, "end_line": 8}
    with pytest.raises(ConfigError, match="ends before it begins"):
        reread_location(place, "here")


def test_more_than_is_taken() -> None:
    with pytest.raises(ConfigError, match="up to 2 values"):
        reread_result(written(RESULT), RULES, Bounds(text=10_000, findings=2))
    notices = replace(RESULT, notifications=(Notification("a", "b"),) * 3)
    with pytest.raises(ConfigError, match="notifications: expected a list of up to 2"):
        reread_result(written(notices), RULES, Bounds(text=10_000, findings=100, others=2))
