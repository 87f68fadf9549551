"""The shape that scripts rely on."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from fumehood.report import json as report_json
from fumehood.report.json import render_json
from fumehood.scan import Partial
from fumehood.settings import Shard
from tests.report.golden import assert_golden
from tests.report.sample import CLEAN, EXPOSED, HOSTILE_PATH, RESULT, VERSION


def test_golden() -> None:
    assert_golden("report.json", render_json(RESULT, version=VERSION))


def test_it_is_ascii_and_the_same_twice() -> None:
    text = render_json(RESULT, version=VERSION)
    assert text.isascii()
    assert text == render_json(RESULT, version=VERSION)


def test_an_empty_result_has_all_keys() -> None:
    document = json.loads(render_json(CLEAN, version=VERSION))
    assert document == {
        "schema": 1,
        "tool": {"name": "fumehood", "version": VERSION},
        "flask": True,
        "counts": {
            "files": 3,
            "modules": 1,
            "findings": 0,
            "suppressed": 0,
            "by_severity": {"critical": 0, "high": 0, "medium": 0, "low": 0, "note": 0},
        },
        "findings": [],
        "notifications": [],
        "part": None,
    }


def test_every_key_is_documented() -> None:
    documented = set(re.findall(r"`(\w+)`", report_json.__doc__ or ""))
    document = json.loads(render_json(RESULT, version=VERSION))
    finding = next(item for item in document["findings"] if item["rule"] == EXPOSED.rule_id)
    keys = {
        *document,
        *document["counts"],
        *document["tool"],
        *finding,
        *finding["location"],
        *finding["fix"],
    }
    part = Partial(shard=Shard(1, 3), parsed=("a b.py",), pending=RESULT.notifications[:1])
    of_shard = json.loads(render_json(replace(RESULT, part=part), version=VERSION))["part"]
    assert (of_shard["shard"], of_shard["parsed"]) == ("1/3", ["a%20b.py"])
    keys |= {*of_shard, *finding["steps"][0], *finding["fix"]["edits"][0], *document["notifications"][0]}
    assert keys <= documented


def test_odd_paths_are_readable_and_exact() -> None:
    document = json.loads(render_json(RESULT, version=VERSION))
    [location] = [
        item["location"] for item in document["findings"] if item["location"]["path"].startswith("odd/")
    ]
    assert "\x1b" not in location["path"]
    assert location["uri"].endswith("caf%E9%20%E2%80%AEgpj.py")
    assert HOSTILE_PATH not in render_json(RESULT, version=VERSION)
