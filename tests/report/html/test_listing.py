"""Which findings are listed in which order, and how much of each."""

from __future__ import annotations

from dataclasses import replace

from fumehood.findings.finding import Location
from fumehood.report.html.listing import MOST_DETAILED, MOST_STEPS, items_of, rule_choices
from tests.report.sample import EXPOSED, MULTILINE, RESULT, RULES, many

BY_ID = {rule.id: rule for rule in RULES}


def test_the_worst_come_first_and_suppressed_ones_last() -> None:
    items = items_of(RESULT.findings, BY_ID)
    assert items[0].finding is EXPOSED
    assert [item.finding.suppression is not None for item in items] == [False] * 6 + [True] * 3
    assert [item.id for item in items] == [item.id for item in items_of(RESULT.findings[::-1], BY_ID)]


def test_equal_fingerprints_have_names_of_their_own() -> None:
    odd = replace(EXPOSED, fingerprint='"> x')
    items = items_of([EXPOSED, EXPOSED, odd], BY_ID)
    assert len({item.id for item in items}) == 3
    assert {item.id for item in items} >= {"f-x"}


def test_the_first_are_detailed() -> None:
    items = items_of(many(2_000).findings, BY_ID)
    assert [item.detailed for item in items] == [True] * MOST_DETAILED + [False] * (2_000 - MOST_DETAILED)


def test_endless_flows_do_not_fill_the_page() -> None:
    steps = tuple(replace(EXPOSED.steps[0], snippet="x" * 8_000) for _ in range(100))
    items = items_of([replace(EXPOSED, steps=steps)] * 100, BY_ID)
    assert 0 < sum(item.detailed for item in items) < 20


def test_of_a_long_flow_both_ends_are_shown() -> None:
    steps = tuple(replace(EXPOSED.steps[0], note=f"step {number}") for number in range(1, 101))
    (item,) = items_of([replace(EXPOSED, steps=steps)], BY_ID)
    assert len(item.steps) == MOST_STEPS
    assert [stop.hidden for stop in item.steps if stop.hidden] == [100 - MOST_STEPS]
    assert [stop.number for stop in item.steps][-1] == 100
    assert item.steps[MOST_STEPS // 2].number == 100 - MOST_STEPS // 2 + 1


def test_the_code_stands_alone_unless_a_step_shows_it() -> None:
    exposed, multiline = items_of([EXPOSED, MULTILINE], BY_ID)
    assert exposed.lines == []
    assert [stop.here for stop in exposed.steps] == [False, False, True]
    assert len(multiline.lines) == 6


def test_a_rule_nobody_knows_has_no_page() -> None:
    (item,) = items_of([replace(EXPOSED, rule_id="gone", location=Location("x.py", 1, 1, 1, 1))], BY_ID)
    assert item.rule is None
    assert (item.why, item.family) == ("", "other")


def test_why_is_one_sentence() -> None:
    (item,) = items_of([EXPOSED], BY_ID)
    assert item.why == "Anyone who reaches the port can run `code` as the app."


def test_rules_that_found_something_by_family() -> None:
    choices = rule_choices(items_of(RESULT.findings, BY_ID))
    assert [family for family, _ in choices] == ["launch"]
    assert ("run-on-import", 4) in choices[0][1]
