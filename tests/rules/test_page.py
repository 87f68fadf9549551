"""How rules read."""

from __future__ import annotations

import json

from fumehood.rules.page import render_list, render_list_json, render_page
from tests.sample import RULES, rule


def test_the_page_has_everything_in_order() -> None:
    page = render_page(rule("debug-enabled"))
    headings = [
        line for line in page.splitlines() if line.startswith("#") and not line.startswith("# fumehood")
    ]
    assert headings == [
        "# debug-enabled",
        "## Why is this bad?",
        "## Reported",
        "## Not reported",
        "## How to fix",
        "## Suppression",
        "## References",
    ]
    assert "| medium (5.9) | high | [CWE-489](https://cwe.mitre.org/data/definitions/489.html), " in page
    assert "A05:2021" in page
    assert "```python\napp.run(debug=True)  # finding\n```" in page
    assert "`web.py`\n\n```python\napp.run()\n```" in page
    assert "# fumehood: ignore[debug-enabled] -- " in page
    assert page.endswith("https://flask.palletsprojects.com/\n")


def test_the_list_is_aligned() -> None:
    lines = render_list(RULES).splitlines()
    assert lines[0].split() == ["rule", "severity", "confidence", "CWE", "title"]
    assert len(lines) == len(RULES) + 1
    assert {line.index("high") for line in lines[1:]} == {lines[0].index("confidence")}


def test_the_list_for_machines() -> None:
    first = json.loads(render_list_json(RULES))[0]
    assert first["id"] == "bind-all-interfaces"
    assert (first["severity"], first["security-severity"], first["cwe"]) == ("medium", 5.3, [489, 94])
