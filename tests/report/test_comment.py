"""The comment and the job summary: totals always, the worst first, a budget kept, and nothing comes alive."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fumehood.findings.finding import Finding, Location, Notification, Severity
from fumehood.report.comment import BUDGET, render_comment, render_resolved
from fumehood.report.markup import Links
from fumehood.scan import Partial, ScanResult
from fumehood.settings import Shard
from fumehood.spread import Run
from fumehood.triage.standing import Standing, by_lines, by_revision
from tests.report.golden import assert_golden
from tests.report.launches_sample import HOSTILE as HOSTILE_LAUNCH
from tests.report.launches_sample import LAUNCHES, SCRIPT
from tests.report.rendered import assert_harmless, tokens
from tests.report.sample import CLEAN, EXPOSED, FENCED, HOSTILE, HOSTILE_PATH, MULTILINE, RESULT, RULES, many
from tests.report.shards import FINDINGS, NOTICES

BLOB = "https://github.com/o/r/blob/0123/"
RUN = "https://github.com/o/r/actions/runs/1"
LINKS = Links(BLOB, RUN)
OURS = (BLOB, RUN, RULES[0].url.rpartition("/")[0])
GONE = replace(
    FENCED, fingerprint="9", line_hash="9:1", location=replace(FENCED.location, path="old|`x`@o.py")
)
STARTED = replace(
    RESULT, launches=LAUNCHES, runs=(Run(SCRIPT, "app.run", Location("app.py", 12, 5, 12, 40)),)
)


@dataclass(frozen=True)
class Told:
    step: str
    state: str
    reason: str = ""


OUTCOMES = (
    Told("annotations", "posted"),
    Told("review", "degraded", "GitHub answered 422: <b>@octocat</b> #1"),
    Told("upload", "skipped", "the token is read-only for a pull request from a fork"),
)


def against(result: ScanResult, *new: Finding) -> Standing:
    """A standing in which just these are new, and GONE is fixed."""
    return by_revision(result.findings, [*(one for one in result.findings if one not in new), GONE])


def test_golden_with_launches() -> None:
    standing = against(STARTED, EXPOSED, MULTILINE)
    assert_golden("comment.md", render_comment(STARTED, standing, links=LINKS, outcomes=OUTCOMES))


def test_golden_with_nothing_new() -> None:
    text = render_comment(RESULT, by_lines(RESULT.findings, {}), links=LINKS)
    assert_golden("comment_nothing_new.md", text)


def test_golden_resolved() -> None:
    assert_golden("comment_resolved.md", render_resolved(CLEAN, by_revision((), [GONE]), name="shop"))


def test_golden_over_budget() -> None:
    notifications = tuple(Notification("unreadable-file", "No.", path=f"{one}.py") for one in range(50))
    result = replace(many(60), launches=LAUNCHES, notifications=notifications)
    text = render_comment(result, links=LINKS, budget=9_000)
    assert len(text) <= 9_000
    assert_golden("comment_over_budget.md", text)


def test_golden_hostile() -> None:
    result = replace(RESULT, findings=(HOSTILE, FENCED), launches=(HOSTILE_LAUNCH,))
    text = render_comment(result, links=LINKS, outcomes=OUTCOMES, name="<b>@o\n#1</b>")
    assert_harmless(text, *OURS)
    [fence] = [token for token in tokens(text) if token.type == "fence" and "````" in token.content]
    assert fence.content == "x = '''````</details>'''\n"
    [diagram] = [token for token in tokens(text) if token.type == "fence" and token.info == "mermaid"]
    assert diagram.content.startswith("flowchart LR\n")
    assert_golden("comment_hostile.md", text)


def test_new_findings_come_with_details_and_existing_ones_in_a_list() -> None:
    text = render_comment(RESULT, against(RESULT, MULTILINE))
    new, _, existing = text.partition("<details><summary>5 existing findings</summary>")
    assert "**medium** [`setup-only-under-main`]" in new
    assert "`debugger-exposed`" not in new
    assert "- **critical** [`debugger-exposed`]" in existing


def test_the_table_counts_new_existing_and_fixed() -> None:
    text = render_comment(RESULT, against(RESULT, MULTILINE))
    assert "| Severity | New | Existing | Fixed |" in text
    assert "| medium | 1 | 1 | 0 |" in text
    assert "| note | 0 | 1 | 1 |" in text
    assert "| **all** | **1** | **5** | **1** |" in text
    assert "**1 new finding in 1,234 files: 1 medium. 5 existing findings. 1 finding fixed." in text


def test_changed_lines_do_not_tell_what_is_fixed() -> None:
    text = render_comment(RESULT, by_lines(RESULT.findings, {"app.py": {12}}))
    assert "| Severity | New | Existing |\n" in text
    assert "fixed" not in text


def test_a_shard_does_not_say_what_is_fixed() -> None:
    part = replace(RESULT, part=Partial(shard=Shard(2, 3), parsed=()))
    text = render_comment(part, against(part))
    assert "Part 2/3 of the workspace." in text
    assert "ixed" not in text


def test_severities_of_fixed_findings_alone_have_a_row() -> None:
    text = render_comment(CLEAN, by_revision((), [GONE]))
    assert "| note | 0 | 0 | 1 |" in text
    assert "**all**" not in text


def test_what_was_posted_is_not_mentioned() -> None:
    assert "Not posted" not in render_comment(CLEAN, outcomes=OUTCOMES[:1])
    assert "- upload: the token is read" in render_comment(CLEAN, outcomes=OUTCOMES)
    assert "- upload: the token is read" in render_resolved(CLEAN, outcomes=OUTCOMES)


def test_the_name_tells_comments_apart() -> None:
    assert render_comment(CLEAN, name="shop").startswith("## Fumehood: shop\n")
    assert render_resolved(CLEAN, name="shop").startswith("## Fumehood: shop\n")


def test_a_hostile_path_is_only_shown() -> None:
    result = replace(RESULT, notifications=(Notification("x", "y", path=HOSTILE_PATH * 50),))
    assert_harmless(render_comment(result, links=LINKS), *OURS)


def test_of_what_does_not_fit_details_go_before_findings() -> None:
    steps = tuple(replace(EXPOSED.steps[0], note="x" * 250) for _ in range(20))
    findings = tuple(replace(one, steps=steps) for one in many(40).active)
    result = replace(RESULT, findings=findings, notifications=())
    text = render_comment(result, links=LINKS, budget=30_000)
    assert len(re.findall(r"^\*\*\w+\*\* \[", text, re.M)) == 10
    assert 2 < text.count("<summary>Details") < 6
    assert "more findings did not fit here" in text


@pytest.mark.parametrize("budget", [2_000, 5_000, 60_000, 250_000])
def test_the_budget_is_kept_and_the_totals_stay(budget: int) -> None:
    notifications = tuple(
        Notification("unreadable-file", "No.", path=f"{number}.py") for number in range(5000)
    )
    result = replace(many(5000), notifications=notifications, launches=LAUNCHES)
    text = render_comment(result, against(result, *result.findings), links=LINKS, budget=budget)
    assert len(text) <= budget
    assert "**4,500 new findings in 1,234 files" in text
    assert "| critical | 1,000 | 0 | 0 |" in text
    assert "| **all** | **4,500** | **0** | **1** |" in text
    assert re.search(rf"more findings did not fit here. The \[job summary\]\({RUN}\) has more", text)
    assert re.search(r"\d,\d\d\d more notices", text)
    assert text.count("<details>") == text.count("</details>")


def test_the_totals_survive_any_budget() -> None:
    text = render_comment(RESULT, budget=1)
    assert "| critical | 1 |" in text
    assert "6 more findings did not fit here. The SARIF and JSON reports have all of them." in text


RESULTS = st.builds(
    lambda findings, notices, launches, hostile: replace(
        RESULT,
        findings=tuple({(one.rule_id, one.location): one for one in [*findings, *hostile]}.values()),
        notifications=tuple(notices),
        launches=tuple(launches),
    ),
    st.lists(FINDINGS, max_size=60),
    st.lists(NOTICES, max_size=60),
    st.lists(st.sampled_from([*LAUNCHES, HOSTILE_LAUNCH]), max_size=10, unique_by=lambda one: one.name),
    st.lists(
        st.builds(
            lambda text, line: replace(
                HOSTILE, message=text, advice=text, snippet=text, location=Location(text or "a", line, 1, line, 9)
            ),
            st.text(max_size=200),
            st.integers(1, 9),
        ),
        max_size=3,
    ),
)  # fmt: skip


@given(RESULTS, st.booleans(), st.integers(2_500, BUDGET), st.text(max_size=400))
@settings(deadline=None, max_examples=40)
def test_whatever_is_found_fits_and_harms_nobody(
    result: ScanResult, compared: bool, budget: int, reason: str
) -> None:
    standing = by_revision(result.findings, [GONE, *result.findings[::2]]) if compared else None
    outcomes = [Told("review", "degraded", reason)] * 9
    text = render_comment(result, standing, links=LINKS, outcomes=outcomes, budget=budget)
    assert len(text) <= budget
    for severity in Severity:
        count = sum(one.severity is severity for one in result.active)
        assert not count or f"| {severity.label} | " in text
    assert_harmless(text, *OURS)
