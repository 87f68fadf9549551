"""What is written is read as it was; whatever else a stranger writes is refused, or harms nobody."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fumehood.errors import ConfigError
from fumehood.findings.finding import Edit, Fix, Location, Notification
from fumehood.report.comment import render_comment
from fumehood.report.markup import Links
from fumehood.report.report_file import BOUNDS, LARGEST, Report, left_out_notice, read_report, render_report
from fumehood.scan import ScanResult
from fumehood.spread import Run
from fumehood.triage.standing import by_lines, by_revision
from tests.report.launches_sample import HOSTILE as HOSTILE_LAUNCH
from tests.report.launches_sample import LAUNCHES, SCRIPT
from tests.report.rendered import assert_harmless
from tests.report.sample import EXPOSED, FENCED, RESULT, RULES, many
from tests.report.shards import shards

SHA = "0123456789abcdef" * 4
LINKS = Links("https://github.com/o/r/blob/0123/", "https://github.com/o/r/actions/runs/1")
OURS = (LINKS.blob, LINKS.run, RULES[0].url.rpartition("/")[0])
FULL = replace(
    RESULT,
    launches=(*LAUNCHES, HOSTILE_LAUNCH),
    runs=(Run(SCRIPT, "app.run", Location("app.py", 12, 5, 12, 40)),),
)
GONE = replace(FENCED, fingerprint="9", line_hash="9:1")
REPORT = Report(
    head_sha=SHA,
    category="shop/a b",
    pull=7,
    result=FULL,
    standing=by_revision(FULL.findings, [FULL.findings[1], GONE]),
    version="1",
)


def written(report: Report = REPORT) -> bytes:
    return render_report(report, version="1").encode()


def read(data: bytes) -> Report:
    return read_report(data, RULES)


def test_everything_a_comment_needs_comes_through() -> None:
    again = read(written())
    assert (again.head_sha, again.category, again.pull, again.version) == (SHA, "shop/a b", 7, "1")
    assert again.standing == REPORT.standing
    assert again.result.launches
    assert again.result.runs


def test_the_comment_is_the_same() -> None:
    result = replace(
        FULL, findings=(EXPOSED, FENCED), notifications=RESULT.notifications[:3], launches=LAUNCHES
    )
    again = read(written(replace(REPORT, result=result, standing=None))).result
    ours, theirs = (render_comment(one, links=LINKS) for one in (result, again))
    assert ours == theirs


def test_writing_it_again_changes_nothing() -> None:
    assert written(read(written())) == written()


@given(shards(), st.booleans())
@settings(deadline=None, max_examples=40)
def test_any_result_comes_through(made: tuple[ScanResult, list[ScanResult]], lines: bool) -> None:
    for result in (made[0], *made[1]):
        added = {"app.py": {1, 2}}
        standing = by_lines(result.findings, added) if lines else by_revision(result.findings, [GONE])
        report = replace(REPORT, result=result, standing=standing)
        again = read(written(report))
        assert again.result == result
        assert again.standing == standing


def test_it_holds_no_mark_up() -> None:
    text = written(replace(REPORT, result=replace(FULL, findings=(EXPOSED,), launches=()))).decode()
    assert "](" not in text
    assert "<details" not in text


def test_the_worst_findings_are_kept_and_the_others_counted() -> None:
    result = replace(many(6_000), notifications=())
    data = written(replace(REPORT, result=result, standing=by_lines(result.findings, {"app.py": {6000}})))
    assert len(data) < LARGEST
    again = read(data)
    assert len(again.result.findings) == BOUNDS.findings
    assert again.left_out == 1_000
    assert again.result.notifications == (left_out_notice(1_000),)
    assert {one.severity for one in result.findings} > {one.severity for one in again.result.findings} or (
        min(one.severity for one in again.result.active) == min(one.severity for one in result.active)
    )
    assert [one.sort_key for one in again.result.findings] == sorted(
        one.sort_key for one in again.result.findings
    )
    assert written(again) == data


def test_what_is_too_long_is_cut_to_what_is_read() -> None:
    long = "x" * 10_000
    fat = replace(
        EXPOSED,
        message=long,
        advice=long,
        snippet=long,
        steps=EXPOSED.steps * 100,
        fix=Fix("d", (Edit(EXPOSED.location, long),)),
    )
    notices = tuple(Notification("a", long, path=f"{number}.py") for number in range(2_000))
    result = replace(FULL, findings=(fat,), notifications=notices)
    again = read(written(replace(REPORT, result=result, standing=None))).result
    [finding] = again.findings
    assert (len(finding.message), finding.snippet, len(finding.steps)) == (BOUNDS.text, "", BOUNDS.steps)
    assert finding.fix is None
    assert len(again.notifications) == BOUNDS.others
    assert again.notifications[-1].message == "… and 1,001 more notices"


def test_many_long_findings_do_not_make_a_large_file() -> None:
    long = "x" * BOUNDS.text
    fat = [replace(one, message=long, steps=one.steps * 15, advice=long) for one in many(1_500).findings]
    steps = [replace(one, steps=tuple(replace(step, note=long) for step in one.steps)) for one in fat]
    data = written(replace(REPORT, result=replace(FULL, findings=tuple(steps)), standing=None))
    assert len(data) < LARGEST
    assert read(data).left_out > 1_000


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "other"},
        {"schema": 2},
        {"head_sha": "main"},
        {"head_sha": "0" * 41},
        {"category": "x" * 1_001},
        {"left_out": -1},
        {"comment": "# Hello"},
        {"standing": {"measure": "luck", "new": [], "fixed": None}},
        {"standing": {"measure": "changed-lines", "new": [99], "fixed": None}},
        {"standing": {"measure": "changed-lines", "new": [1, 0], "fixed": None}},
        {"standing": {"measure": "changed-lines", "new": [0, 0], "fixed": None}},
        {"standing": {"measure": "changed-lines", "new": [], "fixed": [{}]}},
        {"report": None},
        {"launches": [1]},
        {"runs": [1]},
    ],
)  # fmt: skip
def test_what_we_do_not_write_is_refused(change: dict[str, Any]) -> None:
    document = json.loads(written()) | change
    with pytest.raises(ConfigError, match="not a report of Fumehood"):
        read(json.dumps(document).encode())


@pytest.mark.parametrize("data", [b"", b"null", b"[]", b"{}", b"\xff", b"[" * 9999, b" " * (LARGEST + 1)])
def test_what_is_no_report_at_all_is_refused(data: bytes) -> None:
    with pytest.raises(ConfigError, match="not a report of Fumehood"):
        read(data)


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=60)
    | st.sampled_from(
        ["</details><script>", "@octocat #1", "](https://evil.example)", "```", "::error::x", "../../x", "high"]
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)  # fmt: skip


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every container of a document with each of its keys or indexes."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found: list[tuple[Any, Any]] = []
    for key, inner in pairs:
        found += [(value, key), *places(inner)]
    return found


@given(st.data(), VALUES)
@settings(deadline=None, max_examples=300)
def test_a_stranger_s_report_is_refused_or_harms_nobody(data: st.DataObject, value: Any) -> None:
    document = json.loads(written())
    holder, key = data.draw(st.sampled_from(places(document)))
    same = [one for one in (value, "</details>@o", 10**9) if type(one) is type(holder[key])]
    holder[key] = data.draw(st.sampled_from([value, *same]))
    try:
        report = read(json.dumps(document).encode())
    except ConfigError:
        return
    assert_harmless(text := render_comment(report.result, report.standing, links=LINKS), *OURS)
    assert len(text) <= 60_000
    once = written(report)
    assert written(read(once)) == once


@given(st.data())
@settings(deadline=None, max_examples=100)
def test_a_changed_byte_is_refused_or_harms_nobody(data: st.DataObject) -> None:
    whole = written()
    place = data.draw(st.integers(0, len(whole) - 1))
    changed = whole[:place] + data.draw(st.binary(max_size=3)) + whole[place + 1 :]
    try:
        report = read(changed)
    except ConfigError:
        return
    assert_harmless(render_comment(report.result, report.standing, links=LINKS), *OURS)
