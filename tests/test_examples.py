"""The example shop shows what its README says, no more and no less."""

from __future__ import annotations

import re

from fumehood.configuration.load import load_settings
from fumehood.options import Front
from fumehood.rules.registry import all_rules
from fumehood.scan import scan
from tools.docs import ROOT


def test_the_shop_shows_what_its_readme_says() -> None:
    rules = all_rules()
    known = {rule.id for rule in rules}
    settings = load_settings(["examples/shop"], {}, front=Front.FLAG, known=known, cwd=ROOT, root=ROOT)
    found = {
        (finding.location.path.removeprefix("examples/shop/"), finding.rule_id)
        for finding in scan(settings, rules, None).active
    }
    readme = (ROOT / "examples/shop/README.md").read_text("utf-8")
    assert found == set(re.findall(r"^\| `([\w./]+)` \| `([a-z-]+)` \|", readme, re.M))
