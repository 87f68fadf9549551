"""Every variant of a start that we could think of, true and nearly so: the programs are in `launch/*.md`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import assert_findings, cases

PAGES = sorted((Path(__file__).parent / "launch").glob("*.md"))
PROGRAMS = [pytest.param(files, id=f"{page.stem}: {title}") for page in PAGES for title, files in cases(page)]


@pytest.mark.parametrize("files", PROGRAMS)
def test_program(files: dict[str, str], tmp_path: Path) -> None:
    assert_findings(tmp_path, files, "launch")
