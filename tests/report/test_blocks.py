"""One finding in a line, in brief and in detail; one notice in a line."""

from __future__ import annotations

from dataclasses import replace

from fumehood.findings.finding import Level, Notification
from fumehood.report.blocks import brief, counted, details, fixed_row, folded, notice_row, row
from fumehood.triage.standing import by_revision
from tests.report.rendered import tokens
from tests.report.sample import EXPOSED, FENCED, HOSTILE, MULTILINE, NO_SNIPPET, RULES, WIDE

ALL = {rule.id: rule for rule in RULES}
BLOB = "https://github.com/o/r/blob/0123/"


def test_a_row_is_one_line_with_the_first_sentence() -> None:
    text = row(HOSTILE, ALL, BLOB)
    assert text.count("\n") == 1
    assert row(EXPOSED, ALL, "").endswith("`debug=True` on host 0.0.0.0.\n")
    assert [token.type for token in tokens(row(FENCED, ALL, BLOB))].count("list_item_open") == 1


def test_what_makes_a_finding_less_certain_or_less_bad_is_said() -> None:
    assert "`app.py:20`, medium confidence, example code" in brief(WIDE, ALL, "")
    assert "confidence" not in brief(EXPOSED, ALL, "")


def test_a_rule_that_is_not_known_has_no_link() -> None:
    assert "**critical** `debugger-exposed` in `app.py:12`" in brief(EXPOSED, {}, "")


def test_details_have_the_rest_the_code_the_fix_and_the_way() -> None:
    text = details(EXPOSED, BLOB)
    order = [
        "`GET /console`",
        "```python",
        "**Fix:**",
        "`fumehood fix` does it",
        "1. [`wsgi.py:3`]",
        "See also:",
    ]
    assert sorted(order, key=text.index) == order
    assert "The interactive debugger" not in text


def test_a_finding_with_nothing_more_to_say_has_no_details() -> None:
    assert details(replace(NO_SNIPPET, message="It starts."), "") == ""


def test_a_long_way_is_cut() -> None:
    text = details(replace(MULTILINE, steps=MULTILINE.steps * 3), "")
    assert "1. … and 16 more places" in text


def test_a_fixed_finding_has_no_link_to_the_code() -> None:
    [gone] = by_revision((), [EXPOSED]).fixed or ()
    assert fixed_row(gone, ALL) == f"- **critical** [`debugger-exposed`]({RULES[2].url}) in `app.py`\n"


def test_notices() -> None:
    whole, line = Notification("x-y", "No."), Notification("x-y", "No.", Level.NOTE, "a`b.py", 3)
    assert notice_row(whole) == "- **warning** No. (`x-y`)\n"
    assert notice_row(line) == "- **note** ``a`b.py:3`` No. (`x-y`)\n"
    assert counted([whole, line, whole]) == "2 problems and 1 note"
    assert counted([line]) == "1 note"
    assert folded("S", "b\n") == "\n<details><summary>S</summary>\n\nb\n\n</details>\n"
