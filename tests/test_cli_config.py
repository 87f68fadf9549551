"""`fumehood config`, with the apps handed in and with a real project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from fumehood.cli import Works, cli
from fumehood.findings.finding import Notification
from fumehood.findings.posture import Posture
from fumehood.scan import ScanResult
from fumehood.settings import Settings
from tests.report.postures_sample import NOTIFICATIONS, POSTURES
from tests.support import write


def unwanted(*_: object) -> ScanResult:
    raise AssertionError("nothing is to be scanned")


def found(_: Settings) -> tuple[tuple[Posture, ...], tuple[Notification, ...]]:
    return POSTURES, NOTIFICATIONS


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    return tmp_path


def run(*arguments: str) -> Result:
    works = Works(unwanted, list, postures=found)
    return CliRunner().invoke(cli, ["config", *arguments], obj=works, prog_name="fumehood")


def test_a_table_for_each_app() -> None:
    ran = run()
    assert ran.exit_code == 0
    assert "SECRET_KEY" in ran.stdout
    assert "fumehood: note: a.py:3: Cut." in run("-v").stderr


def test_json_and_a_file(project: Path) -> None:
    assert json.loads(run("--format", "json").stdout)["apps"][0]["name"] == "app"
    assert run("--output", "config.txt").stdout == ""
    assert "SECRET_KEY" in (project / "config.txt").read_text()


def test_a_real_project(project: Path) -> None:
    write(project, {
        "app.py": "from flask import Flask\napp = Flask(__name__)\napp.secret_key = 'hush'\n",
        "pyproject.toml": "[tool.fumehood]\nselect = ['sql-injection']\n",
    })  # fmt: skip
    ran = CliRunner().invoke(cli, ["config", "--format", "json"], prog_name="fumehood")
    assert ran.exit_code == 0
    (app,) = json.loads(ran.stdout)["apps"]
    assert app["settings"][0]["value"] == "written in the code"
    assert "hush" not in ran.output
