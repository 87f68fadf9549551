"""Rules are found by walking, and each is complete."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path

import pytest

from fumehood.errors import UsageError
from fumehood.rules.registry import all_rules, rule_named, rules_in
from fumehood.rules.rule import HEADINGS, Rule
from tests.sample import RULES

RULE_FILE = '''"""A doc."""
from fumehood.findings.finding import Confidence
from fumehood.rules.rule import Rule
RULE = Rule(id="{id}", title="t", severity=1.0, confidence=Confidence.HIGH, cwe=(), owasp=(), since="0", doc="",
            examples=())
'''


def test_rules_of_all_families_are_found_by_id(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "imaginary"
    for family, rule_id in (("config", "b-rule"), ("launch", "a-rule")):
        (package / family).mkdir(parents=True)
        (package / family / "__init__.py").touch()
        (package / family / f"{rule_id.replace('-', '_')}.py").write_text(RULE_FILE.format(id=rule_id))
    (package / "launch" / "shared.py").write_text("X = 1\n")
    (package / "__init__.py").touch()
    (package / "rule.py").write_text("RULE = 'not in a family'\n")
    monkeypatch.syspath_prepend(tmp_path)
    found = rules_in(importlib.import_module("imaginary"))
    assert [rule.id for rule in found] == ["a-rule", "b-rule"]
    for name in [name for name in sys.modules if name.split(".")[0] == "imaginary"]:
        monkeypatch.delitem(sys.modules, name)


def test_a_rule_by_its_name() -> None:
    assert rule_named("debug-enabled", RULES) is RULES[1]
    with pytest.raises(UsageError, match="unknown rule 'debug-enable'; did you mean 'debug-enabled'"):
        rule_named("debug-enable", RULES)


def test_all_rules_are_found_once_and_have_their_own_id() -> None:
    ids = [rule.id for rule in all_rules()]
    assert ids == sorted(set(ids))
    assert all_rules() is all_rules()


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_a_rule_is_complete(rule: Rule) -> None:
    families = Path(sys.modules["fumehood.rules"].__path__[0]).glob(f"*/{rule.id.replace('-', '_')}.py")
    (file,) = families
    assert rule.doc == sys.modules[f"fumehood.rules.{file.parent.name}.{file.stem}"].__doc__
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.id)
    assert tuple(re.findall(r"^## (.+)$", rule.doc, re.M)) == HEADINGS
    assert all(rule.section(heading) for heading in HEADINGS)
    assert {example.has_finding for example in rule.examples} == {True, False}
    assert 0.0 <= rule.severity <= 10.0
    assert rule.severity != 9.0
    assert len(rule.tags) <= 10
    assert len(rule.summary) <= 1024
    assert rule.cwe
