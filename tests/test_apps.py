"""Apps as people write them: the lines that are reported must equal the lines that are marked.

`# finding: rule-id, rule-id` stands at the end of each line that must be reported. `# missed: rule-id` marks a known
miss, `# wrong: rule-id` a known false report: the day it is found, or gone, the app fails until the mark says so.
`# finding below: rule-id` is about the next line, and `findings.txt` lists what is found in files without comments.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.rules.registry import all_rules, rules_of
from fumehood.scan import scan
from fumehood.settings import Settings
from tests.support import MARK, family_of, marked, reported

ROOT = Path(__file__).parent / "apps"
APPS = sorted(path for path in ROOT.iterdir() if path.is_dir() and path.name != "__pycache__")


def texts(app: Path) -> dict[str, str]:
    """Path in the app to text."""
    files = (path for path in sorted(app.rglob("*")) if path.is_file())
    return {path.relative_to(app).as_posix(): path.read_text("utf-8") for path in files}


@pytest.mark.parametrize("app", APPS, ids=lambda app: app.name)
def test_app(app: Path) -> None:
    selected = frozenset(rule.id for rule in rules_of(family_of(app)))
    result = scan(Settings(root=app, paths=(app,), jobs=1, select=selected))

    assert sorted(reported(result)) == marked(texts(app))
    assert result.notifications == ()


def test_marks_name_rules_that_exist() -> None:
    known = {rule.id for rule in all_rules()}
    for app in APPS:
        for path, text in texts(app).items():
            for mark in MARK.finditer(text):
                assert set((mark["rules"] or "").split(", ")) <= known, f"{app.name}/{path}: {mark.group()}"


def test_there_are_many_apps_and_some_without_a_finding_too() -> None:
    found = [{rule for _, _, rule in marked(texts(app))} for app in APPS]
    known = {rule.id for name in ("launch", "injection") for rule in rules_of(name)}

    assert len(APPS) >= 40
    assert found.count(set()) >= 10
    assert known - set().union(*found) <= {"adhoc-certificate"}
