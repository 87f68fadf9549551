"""Every fix that is offered for the programs in `templates/*.md` does what it says: the finding is gone afterwards."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from fumehood.fix.patch import write_patch
from fumehood.fix.plan import plan_fixes
from fumehood.framework.pages.templates import parse
from fumehood.rules.registry import rules_of
from fumehood.scan import scan
from fumehood.settings import Settings
from tests.support import cases, scan_files

PAGES = sorted((Path(__file__).parent / "templates").glob("*.md"))
PROGRAMS = [pytest.param(files, id=f"{page.stem}: {title}") for page in PAGES for title, files in cases(page)]
RULES = frozenset(rule.id for rule in rules_of("templates"))


@pytest.mark.parametrize("files", PROGRAMS)
def test_fixed_findings_are_gone_and_none_is_new(files: dict[str, str], tmp_path: Path) -> None:
    before = scan_files(tmp_path, files, *RULES)
    plan = plan_fixes(before.findings, tmp_path)
    for patch in plan.patches:
        write_patch(patch, tmp_path)
        assert parse(patch.after.decode()) is not None
    after = scan(Settings(root=tmp_path, paths=(tmp_path,), select=RULES, jobs=1))

    kept = Counter((one.location.path, one.rule_id) for one in before.findings if one not in plan.fixed)
    assert Counter((one.location.path, one.rule_id) for one in after.findings) <= kept
    assert plan.left == ()


def test_what_the_fixes_write(tmp_path: Path) -> None:
    files = {
        "app.py": """
        from flask import Flask, render_template
        from flask_wtf import CSRFProtect

        app = Flask(__name__)
        CSRFProtect(app)

        @app.route("/")
        def index():
            return render_template("a.html", row=load())
        """,
        "templates/a.html": """
        <p class={{ row.kind }}><script>f("{{ row.name }}")</script>
        <form method="post">
        </form>
        """,
    }
    plan = plan_fixes(scan_files(tmp_path, files, *RULES).findings, tmp_path)

    (patch,) = plan.patches
    assert patch.after.decode() == (
        '<p class="{{ row.kind }}"><script>f({{ row.name|e|tojson }})</script>\n<form method="post">'
        '<input type="hidden" name="csrf_token" value="{{ csrf_token() }}">\n</form>\n'
    )
