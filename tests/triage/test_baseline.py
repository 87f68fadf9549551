"""The baseline file: written, read back, and what is wrong with a bad one."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from fumehood.errors import ConfigError
from fumehood.findings.finding import Suppression, SuppressionKind
from fumehood.triage.baseline import Entry, accept, read_baseline, render_baseline
from tests.sample import finding


def test_the_file_is_sorted_json_with_a_line_for_each_finding() -> None:
    text = render_baseline([finding(path="b.py", fingerprint="2"), finding(path="a.py", fingerprint="1")])
    assert text == (
        '{\n  "version": 1,\n  "findings": [\n'
        '    {"path": "a.py", "rule": "debug-enabled", "fingerprint": "1"},\n'
        '    {"path": "b.py", "rule": "debug-enabled", "fingerprint": "2"}\n'
        "  ]\n}\n"
    )


def test_suppressed_findings_are_not_listed() -> None:
    accepted = replace(finding(), suppression=Suppression(SuppressionKind.COMMENT))
    assert json.loads(render_baseline([accepted])) == {"version": 1, "findings": []}


def test_what_is_written_is_read_back_with_odd_paths(tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    file.write_text(render_baseline([finding(path='caf\udce9\n"x".py', fingerprint="1")]))
    assert read_baseline(file) == (Entry('caf\udce9\n"x".py', "debug-enabled", "1"),)


def test_one_entry_accepts_one_finding() -> None:
    entry = Entry("app.py", "debug-enabled", "f1")
    triaged, stale = accept([finding(line=line) for line in (1, 2, 3)], [entry, entry])
    assert [found.suppression is not None for found in triaged] == [True, True, False]
    assert triaged[0].suppression == Suppression(SuppressionKind.BASELINE)
    assert stale == []


def test_entries_that_match_nothing_are_left_over() -> None:
    used, gone = Entry("app.py", "debug-enabled", "f1"), Entry("app.py", "debug-enabled", "f2")
    _, stale = accept([finding()], [used, gone, used])
    assert sorted(stale) == [used, gone]


def test_a_finding_accepted_otherwise_uses_no_entry() -> None:
    entry = Entry("app.py", "debug-enabled", "f1")
    accepted = replace(finding(), suppression=Suppression(SuppressionKind.COMMENT))
    assert accept([accepted], [entry]) == ([accepted], [entry])


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "not valid JSON"),
        (b"\xff\xfe\x00", "not valid JSON"),
        (b"[" * 100_000, "not valid JSON"),
        (b"[]", "not a baseline"),
        (b'{"version": 1}', "not a baseline"),
        (b'{"version": 2, "findings": []}', "version 2 is not 1"),
        (b'{"version": "\\u001b[2J", "findings": []}', "is not 1"),
        (b'{"version": 1, "findings": [{"path": "a", "rule": "b", "fingerprint": 3}]}', "finding 1 lacks"),
        (b'{"version": 1, "findings": [7]}', "finding 1 lacks"),
    ],
)
def test_a_bad_file_is_named_with_its_problem(tmp_path: Path, content: bytes, problem: str) -> None:
    file = tmp_path / "baseline.json"
    file.write_bytes(content)
    with pytest.raises(ConfigError, match=problem) as caught:
        read_baseline(file)
    assert "baseline.json" in str(caught.value)
    assert str(caught.value).isprintable()


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"gone\.json: No such file"):
        read_baseline(tmp_path / "gone.json")
