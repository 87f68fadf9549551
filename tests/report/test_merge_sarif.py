"""SARIF files of shards make, byte for byte, the file of the whole; anything else is refused with a reason."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fumehood.errors import FumehoodError, UsageError
from fumehood.report import merge_sarif as module
from fumehood.report.limits import MOST_RESULTS, MOST_STEPS
from fumehood.report.merge_sarif import merge_sarif
from fumehood.report.sarif import render_sarif
from fumehood.scan import Partial, ScanResult
from fumehood.settings import Shard
from tests.report.sample import EXPOSED, FENCED, RESULT, many
from tests.report.shards import shards


def sarif(result: ScanResult, category: str = "c", version: str = "1", **others: bool) -> bytes:
    return render_sarif(result, category=category, version=version, **others).encode()


def merged(*files: bytes) -> str:
    return "".join(merge_sarif(files))


def split(result: ScanResult, count: int) -> list[ScanResult]:
    """The findings dealt out like cards; notifications are in the first."""
    return [
        replace(
            result,
            findings=result.findings[index::count],
            notifications=result.notifications if index == 0 else (),
            part=Partial(shard=Shard(index + 1, count), parsed=()),
        )
        for index in range(count)
    ]


@given(shards(), st.booleans())
@settings(deadline=None, max_examples=60)
def test_the_merged_file_is_that_of_the_whole(
    made: tuple[ScanResult, list[ScanResult]], suppressed: bool
) -> None:
    whole, parts = made
    files = [sarif(one, suppressed=suppressed) for one in parts]
    assert merged(*files) == sarif(whole, suppressed=suppressed).decode()


@pytest.mark.parametrize("count", [1, 2, 5])
def test_the_sample(count: int) -> None:
    assert merged(*map(sarif, split(RESULT, count))) == sarif(RESULT).decode()


@pytest.mark.parametrize("found", [5_001, MOST_RESULTS + 20])
def test_the_limits_are_those_of_the_whole(found: int) -> None:
    whole = replace(many(found), notifications=())
    files = [sarif(one) for one in split(whole, 2)]
    assert merged(*files) == sarif(whole).decode()


def test_flows_that_were_shortened_are_counted_once() -> None:
    long = replace(EXPOSED, steps=EXPOSED.steps * MOST_STEPS)
    whole = replace(RESULT, findings=(long, FENCED))
    assert merged(*map(sarif, split(whole, 2))) == sarif(whole).decode()


def test_shards_of_different_scans() -> None:
    first, second = split(RESULT, 2)
    with pytest.raises(UsageError, match="version, rules or category"):
        merged(sarif(first), sarif(second, category="d"))
    with pytest.raises(UsageError, match="version, rules or category"):
        merged(sarif(first), sarif(second, version="2"))
    with pytest.raises(UsageError, match="shard 2/2 is missing"):
        merged(sarif(first))
    with pytest.raises(UsageError, match="not made with --shard"):
        merged(sarif(RESULT))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"\xff\xfe",
        b'{"$schema":"x"}\n' * 4,
        json.dumps(json.loads(sarif(split(RESULT, 1)[0]))).encode(),
        sarif(split(RESULT, 1)[0])[:-1],
        sarif(split(RESULT, 1)[0]).replace(b'"ruleId"', b'"ruleID"'),
        sarif(split(RESULT, 1)[0]).replace(b'"text":"This never', b'"text": "This never'),
        sarif(split(RESULT, 1)[0]).replace(b'"severity":"low"', b'"severity":"worst"'),
        sarif(split(RESULT, 1)[0]).replace(b'"uri":"app.py"', b'"uri":"../app.py"'),
        sarif(split(RESULT, 1)[0]).replace(b'"startLine":12', b'"startLine":-12'),
        sarif(split(RESULT, 1)[0]).replace(b'"shard":"1/1"', b'"shard":"2/1"'),
    ],
)
def test_what_we_did_not_write_is_refused(data: bytes) -> None:
    with pytest.raises(FumehoodError, match="not a report of Fumehood"):
        merged(data)


@given(st.data())
@settings(deadline=None, max_examples=60)
def test_a_changed_byte_is_refused_or_does_no_harm(data: st.DataObject) -> None:
    file = sarif(split(RESULT, 1)[0])
    place = data.draw(st.integers(0, len(file) - 1))
    changed = file[:place] + data.draw(st.binary(max_size=2)) + file[place + 1 :]
    try:
        text = merged(changed)
    except FumehoodError:
        return
    assert json.loads(text)["version"] == "2.1.0"


def test_a_large_file_is_refused() -> None:
    with pytest.raises(FumehoodError, match="larger than 256 MB"):
        module._lines(bytes(module.LARGEST + 1), "file 1")
