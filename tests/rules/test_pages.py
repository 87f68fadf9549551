"""Programs of every kind of defect, true and nearly so: a page for each rule, in the folder of its family."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import assert_findings, cases

PAGES = sorted(path for path in Path(__file__).parent.glob("*/*.md") if path.parent.name != "launch")
PROGRAMS = [
    pytest.param(page.parent.name, files, id=f"{page.parent.name}/{page.stem}: {title}")
    for page in PAGES
    for title, files in cases(page)
]


@pytest.mark.parametrize(("family", "files"), PROGRAMS)
def test_program(family: str, files: dict[str, str], tmp_path: Path) -> None:
    assert_findings(tmp_path, files, family)
