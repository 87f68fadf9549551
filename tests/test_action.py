from __future__ import annotations

import io
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from fumehood.action import run
from fumehood.errors import UsageError
from fumehood.findings.finding import Severity
from fumehood.inputs import read_inputs
from fumehood.rules.registry import all_rules
from fumehood.rules.rule import Rule
from fumehood.scan import ScanResult
from fumehood.settings import Settings
from tests.report.sample import CLEAN, RESULT, many

NOTHING_SENT = {"comment-url": "", "new-findings-count": "", "report-file": "", "sarif-id": ""}


class Workspace:
    """A folder as the runner mounts it, and the files it reads afterwards."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "workspace"
        self.root.mkdir()
        self.files = folder / "runner"
        self.files.mkdir()
        self.seen: list[Settings] = []

    def run(self, result: ScanResult | Exception = CLEAN, /, **inputs: str) -> tuple[int, str]:
        """Run the Action on a given result; exit code and what it printed."""
        names = {f"INPUT_{name.replace('_', '-').upper()}": value for name, value in inputs.items()}
        return self.run_in({**self.environ, **names}, result)

    def run_in(self, environ: Mapping[str, str], result: ScanResult | Exception = CLEAN) -> tuple[int, str]:
        def scan(settings: Settings, rules: Sequence[Rule], report: None) -> ScanResult:
            assert report is None
            assert list(rules) == list(all_rules())
            self.seen.append(settings)
            if isinstance(result, Exception):
                raise result
            return result

        stdout = io.StringIO()
        return run(environ, stdout, scan), stdout.getvalue()

    @property
    def environ(self) -> dict[str, str]:
        return {
            "GITHUB_WORKSPACE": str(self.root),
            "GITHUB_STEP_SUMMARY": str(self.files / "summary.md"),
            "GITHUB_OUTPUT": str(self.files / "output"),
        }

    @property
    def outputs(self) -> dict[str, str]:
        lines = (self.files / "output").read_text("utf-8").splitlines()
        return {lines[n].split("<<")[0]: lines[n + 1] for n in range(0, len(lines), 3)}


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path)


def test_a_clean_project(workspace: Workspace) -> None:
    code, printed = workspace.run()
    assert code == 0
    assert workspace.outputs == {
        **NOTHING_SENT,
        "sarif-file": "fumehood.sarif",
        "findings-count": "0",
        "highest-severity": "",
        "conclusion": "clean",
        "degraded": "",
    }
    assert json.loads((workspace.root / "fumehood.sarif").read_text("utf-8"))["version"] == "2.1.0"
    assert printed.endswith("No findings in 3 files.\n")


def test_findings_are_told_in_every_place(workspace: Workspace) -> None:
    code, printed = workspace.run(RESULT)
    assert code == 1
    assert workspace.outputs | {"degraded": ""} == {
        **NOTHING_SENT,
        "sarif-file": "fumehood.sarif",
        "findings-count": "6",
        "highest-severity": "critical",
        "conclusion": "findings",
        "degraded": "",
    }
    assert "debugger-exposed" in (workspace.files / "summary.md").read_text("utf-8")
    assert "::error file=app.py,line=12," in printed


def test_nothing_from_the_project_is_obeyed_by_the_runner(workspace: Workspace) -> None:
    _, printed = workspace.run(RESULT)
    stopped, obeyed = "", []
    for line in printed.replace("\r", "\n").split("\n"):
        if stopped:
            assert "##[" not in line
            stopped = "" if line == f"::{stopped}::" else stopped
        elif line.startswith("::stop-commands::"):
            stopped = line.removeprefix("::stop-commands::")
        elif line.startswith("::") or "##[" in line:
            obeyed.append(line.split("::")[1].split(" ")[0])
    assert not stopped
    assert set(obeyed) == {"group", "endgroup", "error", "warning", "notice"}


def test_suppressed_findings_are_left_out_of_the_file_for_code_scanning(workspace: Workspace) -> None:
    workspace.run(RESULT)
    log = json.loads((workspace.root / "fumehood.sarif").read_text("utf-8"))
    assert len(log["runs"][0]["results"]) == len(RESULT.active) < len(RESULT.findings)


@pytest.mark.parametrize(("fail_on", "code"), [("critical", 1), ("low", 1), ("never", 0)])
def test_the_threshold_decides_the_exit_code(workspace: Workspace, fail_on: str, code: int) -> None:
    assert workspace.run(RESULT, fail_on=fail_on)[0] == code


def test_annotations_can_be_switched_off(workspace: Workspace) -> None:
    _, printed = workspace.run(RESULT, annotations="off")
    assert "::error file=" not in printed


def test_a_long_list_points_to_the_summary(workspace: Workspace) -> None:
    _, printed = workspace.run(many(200))
    assert " more in the job summary." in printed
    assert printed.count("::error file=") == 10
    assert (workspace.files / "summary.md").stat().st_size <= 1024 * 1024


def test_inputs_reach_the_settings(workspace: Workspace) -> None:
    (workspace.root / "shop").mkdir()
    workspace.run(path="shop", exclude="migrations/\nold/", min_severity="Medium", fail_on="never")
    (settings,) = workspace.seen
    assert settings.paths == (workspace.root / "shop",)
    assert settings.exclude == ("migrations/", "old/")
    assert (settings.min_severity, settings.fail_on) == (Severity.MEDIUM, None)


def test_the_action_fails_from_high_on_unless_the_project_says_otherwise(workspace: Workspace) -> None:
    workspace.run()
    (workspace.root / "pyproject.toml").write_text('[tool.fumehood]\nfail-on = "note"\n', "utf-8")
    workspace.run()
    workspace.run(fail_on="low")
    assert [settings.fail_on for settings in workspace.seen] == [Severity.HIGH, Severity.NOTE, Severity.LOW]


@pytest.mark.parametrize(
    ("inputs", "category"),
    [
        ({}, "fumehood/"),
        ({"path": "./"}, "fumehood/"),
        ({"path": "b/\na"}, "fumehood/a+b/"),
        ({"path": "a", "category": "nightly"}, "nightly/"),
    ],
)
def test_the_category_tells_scans_apart(workspace: Workspace, inputs: dict[str, str], category: str) -> None:
    for name in "ab":
        (workspace.root / name).mkdir()
    workspace.run(**inputs)
    log = json.loads((workspace.root / "fumehood.sarif").read_text("utf-8"))
    assert log["runs"][0]["automationDetails"]["id"] == category


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        ({"fail_on": "error"}, "::error title=Fumehood::input fail-on%3A"),
        ({"annotations": "maybe"}, "input annotations"),
        ({"path": "missing"}, "cannot scan missing"),
        ({"select": "run-on-imports"}, "unknown rule"),
        ({"sarif_file": "../f.sarif"}, "inside the workspace"),
        ({"config": "none.toml"}, "none.toml"),
    ],
)
def test_a_wrong_input_is_said_and_exits_with_two(
    workspace: Workspace, inputs: dict[str, str], said: str
) -> None:
    code, printed = workspace.run(**inputs)
    assert code == 2
    assert printed.startswith("::error title=Fumehood::")
    assert printed.count("\n") == 1
    assert said.replace("%3A", ":") in printed.replace("%3A", ":")
    assert workspace.seen == []


def test_a_path_that_is_a_link_out_of_the_workspace_is_refused(workspace: Workspace) -> None:
    (workspace.root / "src").symlink_to(workspace.files)
    code, printed = workspace.run(path="src")
    assert code == 2
    assert "outside of" in printed


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (UsageError("no such\nrule"), "::error title=Fumehood::no such%0Arule\n"),
        (ValueError("oops"), "::error title=Fumehood::Internal error, please report it: ValueError: oops\n"),
    ],
)
def test_an_error_is_one_command_and_no_traceback(workspace: Workspace, error: Exception, said: str) -> None:
    assert workspace.run(error) == (2, said)
    assert not (workspace.root / "fumehood.sarif").exists()


def test_an_unwritable_sarif_file_exits_with_two(workspace: Workspace) -> None:
    (workspace.root / "fumehood.sarif").mkdir()
    assert workspace.run(RESULT)[0] == 2
    assert list((workspace.root / "fumehood.sarif").iterdir()) == []


def test_a_link_in_place_of_the_sarif_file_is_not_written_through(workspace: Workspace) -> None:
    (workspace.files / "target").write_text("precious", "utf-8")
    (workspace.root / "fumehood.sarif").symlink_to(workspace.files / "target")
    assert workspace.run(RESULT)[0] == 2
    assert (workspace.files / "target").read_text("utf-8") == "precious"


def test_later_steps_can_read_the_sarif_file(workspace: Workspace) -> None:
    before = os.umask(0o077)
    try:
        workspace.run(sarif_file="out/f.sarif")
    finally:
        os.umask(before)
    assert (workspace.root / "out/f.sarif").stat().st_mode & 0o777 == 0o644
    assert (workspace.root / "out").stat().st_mode & 0o777 == 0o755
    assert workspace.outputs["sarif-file"] == "out/f.sarif"


def test_a_summary_that_cannot_be_written_degrades_and_decides_nothing(workspace: Workspace) -> None:
    environ = {**workspace.environ, "GITHUB_STEP_SUMMARY": str(workspace.files)}
    code, printed = workspace.run_in(environ)
    assert code == 0
    assert workspace.outputs["degraded"] == "summary"
    assert "::warning title=Fumehood::The summary could not be written.\n" in printed


def test_without_the_runner_s_files_it_works_all_the_same(workspace: Workspace) -> None:
    code, printed = workspace.run_in({"GITHUB_WORKSPACE": str(workspace.root)}, RESULT)
    assert code == 1
    assert "6 findings" in printed


def test_names_of_inputs_keep_their_hyphens() -> None:
    assert read_inputs({"INPUT_FAIL-ON": " low ", "INPUT_FAIL_ON": "high"})["fail-on"] == "low"
