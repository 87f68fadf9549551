"""`fumehood launches`, with the launches handed in."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from fumehood.cli import Works, cli
from fumehood.findings.finding import Notification
from fumehood.launch.launch import Launch
from fumehood.scan import ScanResult
from fumehood.settings import Settings
from tests.report.launches_sample import LAUNCHES, NOTIFICATIONS


class Found:
    """Answers with what it was given and remembers the settings."""

    def __init__(self, launches: Sequence[Launch] = (), notifications: Sequence[Notification] = ()) -> None:
        self.answer = tuple(launches), tuple(notifications)
        self.settings: list[Settings] = []

    def __call__(self, settings: Settings) -> tuple[tuple[Launch, ...], tuple[Notification, ...]]:
        self.settings.append(settings)
        return self.answer


def unwanted(*_: object) -> ScanResult:
    raise AssertionError("nothing is to be scanned")


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    return tmp_path


def run(*arguments: str, found: Found | None = None) -> Result:
    works = Works(unwanted, list, found or Found(LAUNCHES, NOTIFICATIONS))
    return CliRunner().invoke(cli, ["launches", *arguments], obj=works, prog_name="fumehood")


def test_a_table_and_what_could_not_be_read() -> None:
    ran = run()
    assert ran.exit_code == 0
    assert "shop.web:create_app()" in ran.stdout
    assert ran.stderr == "fumehood: warning: compose.yml:3: cannot be read as Compose file: \\x1b[2J\n"
    assert "fumehood: note: Cut." in run("-v").stderr


def test_nothing_found_is_no_error() -> None:
    ran = run(found=Found())
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert ran.stdout.startswith("No launches found")
    assert run("-q", found=Found()).stdout == ""


def test_flags_reach_the_search(project: Path) -> None:
    found = Found()
    (project / "app").mkdir()
    assert run("app", "--exclude", "old/,tmp", found=found).exit_code == 0
    assert (found.settings[0].paths, found.settings[0].exclude) == ((project / "app",), ("old/", "tmp"))


@pytest.mark.parametrize("form", ["text", "mermaid", "json"])
def test_every_format_is_printed_or_written(form: str, project: Path) -> None:
    printed = run("--format", form)
    written = run("--format", form, "--output", "out")
    assert (written.exit_code, written.stdout) == (0, "")
    assert (project / "out").read_text() == printed.stdout
    assert "shop" in printed.stdout


def test_the_format_of_a_scan_is_not_that_of_launches(project: Path) -> None:
    (project / "pyproject.toml").write_text('[tool.fumehood]\nformat = "sarif"\n')
    assert run().stdout.startswith("Deployed\n")
    assert json.loads(run("--format", "json").stdout)["schema"] == 1


def test_colour_is_for_those_who_want_it() -> None:
    assert "\x1b[" not in run().stdout
    assert "\x1b[" in run("--color", "always").stdout
    assert "\x1b[" not in run("--color", "always", "--format", "json").stdout


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["gone"], "cannot scan gone"),
        (["--output", "no/where.txt"], "--output: there is no folder no\n"),
        (["--format", "sarif"], "'sarif' is not one of 'text', 'mermaid', 'json'"),
    ],
)
def test_a_wrong_command_is_said_and_exits_with_2(arguments: list[str], problem: str) -> None:
    ran = run(*arguments)
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert problem in ran.stderr
