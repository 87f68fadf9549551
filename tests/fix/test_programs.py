"""What the fixes of rules make of programs: the pages in `programs/` show each before and after, letter by letter.

A heading is a rule and what the program shows; "(unsafe)" is asked for with `--unsafe`. Files are shown below
`before/` and, where they change, `after/`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.fix.plan import plan_fixes
from tests.support import cases, scan_files

PAGES = sorted((Path(__file__).parent / "programs").glob("*.md"))
PROGRAMS = [pytest.param(title, files, id=title) for page in PAGES for title, files in cases(page)]


@pytest.mark.parametrize(("title", "files"), PROGRAMS)
def test_fixed(title: str, files: dict[str, str], tmp_path: Path) -> None:
    before = {
        path.removeprefix("before/"): text for path, text in files.items() if path.startswith("before/")
    }
    after = {path.removeprefix("after/"): text for path, text in files.items() if path.startswith("after/")}
    found = scan_files(tmp_path, before, title.partition(":")[0]).findings
    assert found
    made = plan_fixes(found, tmp_path, unsafe="(unsafe)" in title)
    assert {patch.path: patch.after.decode() for patch in made.patches} == after
    assert made.left == ()
