"""Every fix that is offered for the programs in `launch/*.md` does what it says: the finding is gone afterwards."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest

from fumehood.fix.patch import write_patch
from fumehood.fix.plan import plan_fixes
from fumehood.scan import scan
from fumehood.settings import Settings
from tests.support import cases, scan_files

PAGES = sorted((Path(__file__).parent / "launch").glob("*.md"))
PROGRAMS = [pytest.param(files, id=f"{page.stem}: {title}") for page in PAGES for title, files in cases(page)]


@pytest.mark.filterwarnings("ignore::SyntaxWarning")
@pytest.mark.parametrize("files", PROGRAMS)
def test_fixed_findings_are_gone_and_none_is_new(files: dict[str, str], tmp_path: Path) -> None:
    before = scan_files(tmp_path, files)
    plan = plan_fixes(before.findings, tmp_path)
    for patch in plan.patches:
        write_patch(patch, tmp_path)
        ast.parse(patch.after)
    after = scan(Settings(root=tmp_path, paths=(tmp_path,), jobs=1))

    kept = Counter((one.location.path, one.rule_id) for one in before.findings if one not in plan.fixed)
    assert Counter((one.location.path, one.rule_id) for one in after.findings) <= kept
