"""Projects judged one by one or by several processes: the same results in the same order."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.findings.finding import Finding, Notification
from fumehood.framework.entries import Prefilter, Project
from fumehood.project.discover import discover
from fumehood.rules.registry import all_rules
from fumehood.spread import FEW_ENTRIES, Judged, Work, judge_all
from tests.support import write

APP = "from flask import Flask\napp = Flask(__name__)\napp.run({})\n"


@pytest.fixture
def work(tmp_path: Path) -> tuple[list[Project], Work]:
    for number in range(FEW_ENTRIES + 2):
        write(tmp_path / f"p{number:02}", {"app.py": APP.format(f"port={number}"), "setup.py": ""})
    prefilter = Prefilter(discover(tmp_path, [tmp_path]))
    return prefilter.projects(), Work(prefilter, all_rules(), (tmp_path,))


@pytest.mark.parametrize("jobs", [2, 3])
def test_the_results_are_the_same(work: tuple[list[Project], Work], jobs: int) -> None:
    def told(results: list[Judged]) -> list[tuple[list[Finding], list[Notification], set[str]]]:
        return [(one.findings, one.notifications, one.parsed) for one in results]

    alone, together = (told(list(judge_all(*work, number))) for number in (1, jobs))
    assert len(alone) == FEW_ENTRIES + 2
    assert alone == together


def test_results_are_put_together(work: tuple[list[Project], Work]) -> None:
    total = Judged()
    for result in judge_all(*work, 1):
        total.add(result)
    assert len(total.findings) == len(total.parsed) == FEW_ENTRIES + 2
