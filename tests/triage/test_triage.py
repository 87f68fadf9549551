"""The order of comment, configuration and baseline, and what is said about a stale baseline."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from fumehood.findings.finding import Level, Notification, SuppressionKind
from fumehood.settings import Settings, Shard
from fumehood.triage.baseline import render_baseline
from fumehood.triage.triage import STALE, settled, stale_notice, triage
from tests.sample import IDS, finding

COMMENTED = ("app.py", "app.run()  # fumehood: ignore[debug-enabled]\n")
FINDINGS = [
    finding(),
    finding(path="tests/app.py"),
    finding(path="web.py", fingerprint="f2"),
    finding(path="web.py", fingerprint="f3"),
]


def settings(tmp_path: Path) -> Settings:
    baseline = tmp_path / "baseline.json"
    baseline.write_text(render_baseline([FINDINGS[2], replace(FINDINGS[2], fingerprint="gone")]))
    ignored = (("tests/", frozenset({"debug-enabled"})),)
    return Settings(root=tmp_path, paths=(tmp_path,), ignore_paths=ignored, baseline=baseline)


def test_each_finding_gets_the_first_reason_that_fits(tmp_path: Path) -> None:
    triaged, notes = triage(FINDINGS, [COMMENTED], settings(tmp_path), IDS)
    kinds = [found.suppression and found.suppression.kind for found in triaged]
    kind = SuppressionKind
    assert kinds == [kind.COMMENT, kind.CONFIGURATION, kind.BASELINE, None]
    assert [found.location for found in triaged] == [found.location for found in FINDINGS]
    assert [(note.id, note.message.split(" ")[0]) for note in notes] == [("stale-baseline", "1")]


def test_an_entry_for_what_was_not_scanned_is_not_stale(tmp_path: Path) -> None:
    elsewhere = replace(settings(tmp_path), paths=(tmp_path / "shop",))
    assert triage([], [], elsewhere, IDS) == ([], [])
    other_rule = replace(settings(tmp_path), select=frozenset({"run-on-import"}))
    assert triage([], [], other_rule, IDS) == ([], [])


def test_without_a_baseline_none_is_read(tmp_path: Path) -> None:
    plain = Settings(root=tmp_path, paths=(tmp_path,))
    assert triage(FINDINGS, [], plain, IDS) == (FINDINGS, [])


def test_a_shard_says_of_each_entry_that_it_did_not_find_it(tmp_path: Path) -> None:
    part = replace(settings(tmp_path), shard=Shard(1, 2))
    _, notes = triage(FINDINGS, [COMMENTED], part, IDS)
    assert notes == [Notification(STALE, "gone", Level.NOTE, "baseline.json")]


def test_what_only_some_shards_miss_is_there() -> None:
    unused, other = (
        Notification("unused-suppression", "nothing here", Level.NOTE, "app.py", n) for n in (1, 2)
    )
    one, two, three = (Notification(STALE, mark, Level.NOTE, "b.json") for mark in ("1", "2", "3"))
    assert settled([[unused, one, two, three], [unused, other, one, two]]) == [
        unused,
        stale_notice("b.json", 2),
    ]
    assert settled([[unused], []]) == []
    assert settled([]) == []
