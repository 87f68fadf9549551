"""New, existing and fixed: against changed lines, and against the findings of an earlier revision."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from fumehood.findings.finding import (
    Finding,
    FlowStep,
    Location,
    Place,
    Severity,
    Suppression,
    SuppressionKind,
)
from fumehood.triage.standing import Measure, by_lines, by_revision, stand
from tests.sample import finding

ACCEPTED = Suppression(SuppressionKind.COMMENT)


def known(fingerprint: str, line: int = 1, *, path: str = "app.py", line_hash: str = "") -> Finding:
    made = finding(line=line, path=path, fingerprint=fingerprint)
    return replace(made, line_hash=line_hash or f"{fingerprint}:1")


def test_a_finding_on_an_added_line_is_new() -> None:
    on, off = finding(line=3), finding(line=4)
    standing = by_lines([on, off], {"app.py": {3, 5}, "other.py": {4}})
    assert standing.is_new(on)
    assert not standing.is_new(off)
    assert standing.measure is Measure.LINES
    assert standing.fixed is None


def test_any_line_of_a_region_counts() -> None:
    assert by_lines([finding(line=3, end_line=6)], {"app.py": {6}}).new
    assert not by_lines([finding(line=3, end_line=6)], {"app.py": {2, 7}}).new


def test_a_changed_line_on_the_way_makes_a_finding_new() -> None:
    step = FlowStep(Location("Dockerfile", 9, 1, 9, 2), "the image runs it")
    exposed = replace(finding(line=3), steps=(step,))
    assert by_lines([exposed], {"Dockerfile": {9}}).is_new(exposed)


def test_suppressed_findings_are_not_new() -> None:
    accepted = replace(finding(), suppression=ACCEPTED)
    assert not by_lines([accepted], {"app.py": {1}}).new
    assert not by_revision([accepted], []).new


def test_a_finding_is_known_by_its_fingerprint_wherever_it_moved() -> None:
    moved, new, gone = known("a", 30), known("b", 2), known("c", 7)
    standing = by_revision([moved, new], [known("a", 3), gone])
    assert not standing.is_new(moved)
    assert standing.is_new(new)
    assert standing.fixed is not None
    assert [(one.fingerprint, one.line) for one in standing.fixed] == [("c", 7)]


def test_what_was_there_once_does_not_excuse_two() -> None:
    first, second = known("a", 1), known("a", 2)
    assert len(by_revision([first, second], [first]).new) == 1


def test_what_is_accepted_now_is_not_fixed() -> None:
    accepted = replace(known("a"), suppression=ACCEPTED)
    assert by_revision([accepted], [known("a")]).fixed == ()


def test_what_is_no_longer_accepted_is_new() -> None:
    active = known("a")
    assert by_revision([active], [replace(active, suppression=ACCEPTED)]).is_new(active)


def test_a_renamed_file_brings_nothing_new() -> None:
    old, new = known("a", path="old.py", line_hash="7:1"), known("b", path="new.py", line_hash="7:1")
    standing = by_revision([new], [old])
    assert not standing.new
    assert standing.fixed == ()


def test_the_same_line_in_a_worse_place_is_new() -> None:
    old = replace(known("a", line_hash="7:1"), place=Place.TEST, severity=Severity.NOTE)
    new = known("b", path="new.py", line_hash="7:1")
    standing = by_revision([new], [old])
    assert standing.is_new(new)
    assert standing.fixed is not None
    assert len(standing.fixed) == 1


def test_findings_without_a_hash_of_their_line_do_not_pass_for_moved() -> None:
    old, new = (replace(known(name, path=f"{name}.py"), line_hash="") for name in "ab")
    assert by_revision([new], [old]).new


def test_the_revision_is_believed_rather_than_the_lines() -> None:
    found = known("a")
    assert stand([found]) is None
    by_both = stand([found], added={"app.py": {1}}, before=[found])
    assert by_both is not None
    assert not by_both.new
    alone = stand([found], added={"app.py": {1}})
    assert alone is not None
    assert alone.new


SOME = st.lists(
    st.builds(
        lambda mark, line, severity, hidden: replace(
            known(mark, line),
            line_hash=f"{line}:1",
            severity=severity,
            suppression=ACCEPTED if hidden else None,
        ),
        st.sampled_from("abcd"),
        st.integers(1, 5),
        st.sampled_from([Severity.LOW, Severity.HIGH]),
        st.booleans(),
    ),
    max_size=8,
    unique_by=lambda one: one.location,
)


@given(SOME, SOME)
def test_the_numbers_add_up(after: list[Finding], before: list[Finding]) -> None:
    standing = by_revision(after, before)
    active = [one for one in after if one.suppression is None]
    kept = len(active) - len(standing.new)
    assert standing.fixed is not None
    assert kept >= 0
    accepted = sum(one.suppression is not None for one in after)
    were = sum(one.suppression is None for one in before)
    assert were - accepted <= kept + len(standing.fixed) <= were
    assert not (Counter(one.fingerprint for one in standing.fixed) - Counter(o.fingerprint for o in before))


@given(SOME)
def test_nothing_changed_means_nothing_new_and_nothing_fixed(findings: list[Finding]) -> None:
    standing = by_revision(findings, findings)
    assert not standing.new
    assert standing.fixed == ()
