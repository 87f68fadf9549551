"""Made-up workspaces that are split into shards, and what a scan of the whole would say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from fumehood.findings.finding import (
    Confidence,
    Finding,
    FlowStep,
    Level,
    Location,
    Notification,
    Place,
    Severity,
    Suppression,
    SuppressionKind,
)
from fumehood.findings.unite import unite
from fumehood.scan import Partial, ScanResult, in_order
from fumehood.settings import Shard
from fumehood.triage.triage import STALE, stale_notice
from tests.report.sample import HOSTILE_PATH, RULES

PATHS = ("app.py", "a/app.py", "b c/web.py", HOSTILE_PATH)
WORDS = st.sampled_from(["It is on.", "It is off. And more.", "`x`", "</details> @o #1", "[a](b) ``` c"])
LOCATIONS = st.builds(
    lambda path, line, column, length: Location(path, line, column, line, column + length),
    st.sampled_from(PATHS),
    st.integers(1, 4),
    st.integers(1, 3),
    st.integers(0, 5),
)
STEPS = st.builds(FlowStep, LOCATIONS, WORDS, st.sampled_from(["", "app.run()"]))
IDS = [rule.id for rule in RULES]


def _made(rule_id: str, location: Location, **others: Any) -> Finding:
    """What two projects may see differently is drawn, what follows from rule and place is not."""
    mark = IDS.index(rule_id) + location.line + location.column + location.end_column
    accepted = Suppression(list(SuppressionKind)[mark % 3], "No.") if mark % 4 == 0 else None
    return Finding(
        rule_id=rule_id,
        location=location,
        severity=Severity(mark % 5),
        fingerprint=f"{mark % 7:032x}",
        line_hash=f"{location.line:x}:1",
        snippet=["", "app.run()", "x = '```'\n"][mark % 3],
        place=list(Place)[PATHS.index(location.path) % 3],
        suppression=accepted,
        **others,
    )


FINDINGS = st.builds(
    _made,
    rule_id=st.sampled_from(IDS),
    message=WORDS,
    location=LOCATIONS,
    confidence=st.sampled_from(Confidence),
    advice=WORDS,
    steps=st.lists(STEPS, max_size=3).map(tuple),
    related=st.lists(STEPS, max_size=2).map(tuple),
)
NOTICES = st.builds(
    lambda name, words, level, place: Notification(name, words, level, *place),
    st.sampled_from(["syntax-error", "limit-reached", "rule-failed", "unknown-config"]),
    st.sampled_from(["It is off", "It is off, and more.", "</details> @o #1"]),
    st.sampled_from(Level),
    st.tuples(st.none(), st.none()) | st.tuples(st.sampled_from(PATHS), st.none() | st.integers(1, 9)),
)
UNUSED = st.builds(
    lambda path, line: Notification("unused-suppression", "nothing here", Level.NOTE, path, line),
    st.sampled_from(PATHS),
    st.integers(1, 5),
)


@st.composite
def shards(draw: st.DrawFn) -> tuple[ScanResult, list[ScanResult]]:
    """The result of a whole workspace, and those of its shards in any order."""
    count = draw(st.integers(1, 4))
    findings = draw(st.lists(st.lists(FINDINGS, max_size=4), min_size=count, max_size=count))
    notices = draw(st.lists(st.lists(NOTICES, max_size=3), min_size=count, max_size=count))
    everywhere = draw(st.lists(UNUSED, max_size=3, unique=True))
    own = draw(st.lists(st.lists(UNUSED, max_size=3, unique=True), min_size=count, max_size=count))
    stale = draw(st.integers(0, 3))
    modules = draw(st.lists(st.sets(st.sampled_from(PATHS)), min_size=count, max_size=count))
    pending = [_pending([*everywhere, *own[index]], stale, index) for index in range(count)]
    parts = [
        ScanResult(
            findings=tuple(unite(findings[index])),
            notifications=in_order(notices[index]),
            rules=RULES,
            files=7,
            modules=len(modules[index]),
            flask=True,
            part=Partial(
                shard=Shard(index + 1, count), parsed=tuple(sorted(modules[index])), pending=pending[index]
            ),
        )
        for index in range(count)
    ]
    unused = set.intersection(*({*everywhere, *one} for one in own))
    only = stale + (1 if count == 1 else 0)
    said = [stale_notice("baseline.json", only)] if only else []
    whole = replace(
        parts[0],
        findings=tuple(unite(finding for part in parts for finding in part.findings)),
        notifications=in_order([*(one for part in notices for one in part), *unused, *said]),
        modules=len(set.union(*modules)),
        part=None,
    )
    return whole, draw(st.permutations(parts))


def _pending(unused: Sequence[Notification], stale: int, index: int) -> tuple[Notification, ...]:
    """Every shard misses the stale entries, and one that another shard has."""
    marks = [*(f"{number:032x}" for number in range(stale)), f"f{index:031x}"]
    left = [Notification(STALE, mark, Level.NOTE, "baseline.json") for mark in marks]
    return in_order([*unused, *left])
