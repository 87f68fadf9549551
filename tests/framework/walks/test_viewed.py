"""What rules get from where requests are followed."""

from __future__ import annotations

from fumehood.credentials.credential import Credential
from fumehood.dependencies.advisory import VulnerableRequirement
from fumehood.flow.frame import Condition
from fumehood.framework.observations import Configured, ServerStart, Setup
from fumehood.framework.walks.viewed import VIEWED
from fumehood.launch.follow import Launched
from fumehood.rules.registry import all_rules

OTHERS = (ServerStart, Setup, Configured, Condition, Launched, Credential, VulnerableRequirement)


def test_somebody_delivers_what_each_rule_asks_for() -> None:
    asked = {kind for rule in all_rules() for kind, _ in rule.handlers}
    assert [kind for kind in asked if not issubclass(kind, (*VIEWED, *OTHERS))] == []
    assert [kind for kind in OTHERS if issubclass(kind, VIEWED)] == []
