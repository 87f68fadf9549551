"""Files are told apart by what is in them; what cannot be merged is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fumehood.errors import ConfigError, UsageError
from fumehood.report.json import render_json
from fumehood.report.merge_files import FORMS, kind_of, merge_files
from fumehood.report.report_file import Report, render_report
from fumehood.report.sarif import render_sarif
from fumehood.scan import Partial, ScanResult
from fumehood.settings import Shard
from fumehood.triage.standing import by_lines
from tests.report.sample import CLEAN, EXPOSED, FENCED, RULES

PARTS = [
    replace(CLEAN, findings=findings, part=Partial(shard=Shard(index, 2), parsed=()))
    for index, findings in ((1, (EXPOSED,)), (2, (FENCED,)))
]
WHOLE = replace(CLEAN, findings=(EXPOSED, FENCED), modules=0)


def report(result: ScanResult) -> Report:
    standing = by_lines(result.findings, {"app.py": {12}})
    return Report(head_sha="0" * 40, category="c", result=result, standing=standing)


FILES = {
    "sarif": [render_sarif(part, category="c", version="1").encode() for part in PARTS],
    "json": [render_json(part, version="1").encode() for part in PARTS],
    "report": [render_report(report(part), version="1").encode() for part in PARTS],
}


def merged(kind: str, form: str = "") -> str:
    return "".join(merge_files(FILES[kind], RULES, form=form, version="1"))


def test_kinds_are_told_apart() -> None:
    assert {name: {kind_of(file) for file in files} for name, files in FILES.items()} == {
        name: {name} for name in FILES
    }


def test_they_become_what_they_are() -> None:
    assert merged("sarif") == render_sarif(WHOLE, category="c", version="1")
    assert merged("json") == render_json(WHOLE, version="1")
    assert merged("report") == render_report(report(WHOLE), version="1")


@pytest.mark.parametrize("form", FORMS)
def test_report_files_become_anything(form: str) -> None:
    assert "debugger-exposed" in merged("report", form)


def test_a_report_file_keeps_its_category_and_standing() -> None:
    assert merged("report", "sarif") == merged("sarif")
    assert "| critical | 1 | 0 |" in merged("report", "markdown")


def test_reports_of_another_version() -> None:
    with pytest.raises(UsageError, match="made by Fumehood 1, this is 2"):
        list(merge_files(FILES["json"], RULES, version="2"))


def test_json_that_is_no_report() -> None:
    with pytest.raises(ConfigError, match="expected an object with schema"):
        list(merge_files([b'{"a": 1}'], RULES, version="1"))
