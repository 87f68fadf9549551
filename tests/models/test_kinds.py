"""Kinds of sink: every one has a rule that speaks of it, and a line in the page for users."""

from __future__ import annotations

import re
from pathlib import Path

from fumehood.models.kinds import KINDS, MARKS
from fumehood.models.load import own_models
from fumehood.rules.registry import all_rules

PAGE = Path(__file__).parents[2] / "docs" / "models.md"
ROW = re.compile(r"^\| `([a-z]+)` \| ([a-z-]+) \|$", re.M)


def test_the_page_lists_every_kind_with_its_rule() -> None:
    rows = dict(ROW.findall(PAGE.read_text("utf-8")))
    assert rows.keys() == KINDS
    assert set(rows.values()) <= {rule.id for rule in all_rules()}


def test_marks_are_no_kinds_and_models_use_no_other_words() -> None:
    assert not KINDS & MARKS
    used = frozenset().union(*own_models().sanitizers.values())
    assert {word for word in used if word[:1].isalpha()} <= KINDS | MARKS
