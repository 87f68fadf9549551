"""One list from the findings of several projects, whatever the order they come in."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from fumehood.findings.finding import Confidence, Finding, FlowStep
from fumehood.findings.unite import unite
from tests.sample import finding

STEP = FlowStep(finding().location, "the import")


def test_the_same_finding_of_two_projects_is_one() -> None:
    assert len(unite([finding(), finding(), finding(line=2)])) == 2


def test_the_surest_is_kept_then_the_one_with_the_shortest_way() -> None:
    unsure = finding(confidence=Confidence.MEDIUM)
    far, near = replace(finding(), steps=(STEP, STEP)), replace(finding(), steps=(STEP,))
    assert unite([unsure, far, near]) == [near]
    assert unite([unsure, replace(unsure, steps=(STEP,))]) == [unsure]


FINDINGS = st.builds(
    lambda line, end, rule, note, confidence: replace(
        finding(rule, line, end_line=line + end, confidence=confidence), steps=(replace(STEP, note=note),)
    ),
    st.integers(1, 3),
    st.integers(0, 1),
    st.sampled_from(["a-rule", "b-rule"]),
    st.sampled_from("xyz"),
    st.sampled_from(Confidence),
)


@given(st.lists(FINDINGS, max_size=8), st.randoms())
def test_the_order_they_come_in_makes_no_difference(findings: list[Finding], random: object) -> None:
    shuffled = list(findings)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    assert unite(shuffled) == unite(findings)
    assert unite(unite(findings)) == unite(findings)
