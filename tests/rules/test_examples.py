"""Every rule's examples: the lines reported must equal the lines marked, no more and no fewer."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.findings.finding import Confidence
from fumehood.rules.registry import all_rules
from fumehood.rules.rule import Example, Rule
from tests.support import marked, reported, scan_files

CASES = [
    pytest.param(rule, example, id=f"{rule.id}: {example.title}")
    for rule in all_rules()
    if not rule.network
    for example in rule.examples
]


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_example(rule: Rule, example: Example, tmp_path: Path) -> None:
    result = scan_files(tmp_path, example.files, rule.id, confidence=Confidence.MEDIUM)

    assert reported(result) == marked(example.files, rule.id)
    assert result.notifications == ()
