"""Small projects with deployment files, one per reader, wrapper and usual shape: what is found, and where it begins."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from fumehood.findings.finding import Finding
from fumehood.launch.readers.registry import READERS
from fumehood.launch.wrappers.wrappers import WRAPPERS
from fumehood.scan import ScanResult
from tests.launches import summary
from tests.support import cases, marked, reported, scan_files

APPS: Final = Path(__file__).parent / "apps"
LAUNCH_RULES: Final = frozenset({
    "debug-in-deployment", "debugger-exposed", "dev-server-deployed", "wsgi-import-blocked", "wsgi-target-missing",
})  # fmt: skip
DEPLOYED_PYTHON: Final = re.compile(r"(?:^|/)(?:gunicorn[^/]*\.py|passenger_wsgi\.py)$")
"""Deployment files in Python; all others are the code that is launched."""
LAUNCHES: Final = "launches.txt"
"""A file with the launches of a project, a line for each."""
BLOCKING: Final = """\
from flask import Flask

app = Flask(__name__)
app.run()  # finding: wsgi-import-blocked
"""


def programs(page: str) -> list[object]:
    """The projects of a page."""
    return [pytest.param(files, id=title) for title, files in cases(APPS / page)]


def assert_app(result: ScanResult, files: dict[str, str]) -> None:
    """What is marked is found, nothing went wrong, and the flow of each launch rule begins in a deployment file."""
    assert sorted(reported(result)) == marked(files)
    assert result.notifications == ()
    for finding in result.findings:
        if finding.rule_id in LAUNCH_RULES:
            path = beginning(finding)
            assert DEPLOYED_PYTHON.search(path) or not path.endswith(".py"), f"{finding.rule_id}: {path}"


def beginning(finding: Finding) -> str:
    """The file in which the flow of a finding begins; one without a flow is its own beginning."""
    return (finding.steps[0].location if finding.steps else finding.location).path


@pytest.mark.parametrize("files", programs("readers.md"))
def test_reader(files: dict[str, str], tmp_path: Path) -> None:
    assert_app(scan_files(tmp_path, files), files)


def test_every_reader_has_a_project() -> None:
    titles = {title.partition(":")[0] for title, _ in cases(APPS / "readers.md")}
    assert titles == {reader.module for reader in READERS}


@pytest.mark.parametrize("files", programs("wrappers.md"))
def test_wrapper(files: dict[str, str], tmp_path: Path) -> None:
    files = {"app.py": BLOCKING, **files}
    assert_app(scan_files(tmp_path, files), files)


def test_every_wrapper_is_used() -> None:
    page = (APPS / "wrappers.md").read_text("utf-8")
    assert [name for name in WRAPPERS if not re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", page)] == []


@pytest.mark.parametrize("files", programs("shapes.md"))
def test_shape(files: dict[str, str], tmp_path: Path) -> None:
    result = scan_files(tmp_path, files)
    assert [summary(launch) for launch in result.launches] == files[LAUNCHES].splitlines()
    assert_app(result, files)
