"""The commands, with a scan handed in; and as real processes where pipes and exit codes are the point."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from fumehood import __version__
from fumehood.cli import Works, cli
from fumehood.errors import ConfigError
from fumehood.findings.finding import (
    Finding,
    Fix,
    Level,
    Notification,
    Severity,
    Suppression,
    SuppressionKind,
)
from fumehood.rules.rule import Rule
from fumehood.scan import Partial, ScanResult
from fumehood.settings import Settings, Shard
from tests.sample import RULES, finding, replacing, result

CODE = "app.run(debug=True)\n"
FIX = Fix("Turn the debugger off", (replacing(CODE, "True", "False"),))
FOUND = finding(fix=FIX, snippet="app.run(debug=True)")


class Scan:
    """Answers with what it was given and remembers the settings."""

    def __init__(self, *findings: Finding, notifications: Sequence[Notification] = ()) -> None:
        self.answer = result(findings, notifications)
        self.settings: list[Settings] = []

    def __call__(self, settings: Settings, rules: Sequence[Rule], _report: object) -> ScanResult:
        assert rules == RULES
        self.settings.append(settings)
        return self.answer


class Failing:
    """Raises instead."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def __call__(self, *_: object) -> ScanResult:
        raise self.error


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / "app.py").write_text(CODE)
    return tmp_path


def run(*arguments: str, scan: Callable[..., ScanResult] | None = None) -> Result:
    return CliRunner().invoke(
        cli, arguments, obj=Works(scan or Scan(FOUND), lambda: RULES), prog_name="fumehood"
    )


@pytest.mark.parametrize(
    ("found", "arguments", "code"),
    [
        ([], [], 0),
        ([FOUND], [], 1),
        ([FOUND], ["--fail-on", "medium"], 1),
        ([FOUND], ["--fail-on", "HIGH"], 0),
        ([FOUND], ["--fail-on", "never"], 0),
        ([finding(severity=Severity.NOTE)], [], 0),
        ([replace(FOUND, suppression=Suppression(SuppressionKind.BASELINE))], [], 0),
    ],
)
def test_the_exit_code_says_whether_a_finding_counts(
    found: list[Finding], arguments: list[str], code: int
) -> None:
    assert run("scan", *arguments, scan=Scan(*found)).exit_code == code


def test_flags_reach_the_scan(project: Path) -> None:
    scan = Scan()
    flags = "--select debug-enabled,run-on-import --select bind-all-interfaces --exclude tests/ --exclude a,b --jobs 3"
    more = "--min-severity low --min-confidence high --baseline b.json app.py ."
    assert run("scan", *flags.split(), *more.split(), scan=scan).exit_code == 0
    (settings,) = scan.settings
    assert settings.paths == (project / "app.py", project)
    assert settings.root == project
    assert settings.select == {"debug-enabled", "run-on-import", "bind-all-interfaces"}
    assert settings.exclude == ("tests/", "a", "b")
    assert (settings.jobs, settings.baseline) == (3, project / "b.json")
    assert (settings.min_severity.label, settings.min_confidence.label) == ("low", "high")


def test_the_configuration_file_is_read(project: Path) -> None:
    (project / "pyproject.toml").write_text('[tool.fumehood]\nformat = "json"\nfail-on = "high"\n')
    ran = run("scan")
    assert ran.exit_code == 0
    assert json.loads(ran.stdout)["findings"][0]["rule"]
    (project / "other.toml").write_text('fail-on = "low"\n')
    assert run("scan", "--config", "other.toml").exit_code == 1


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["scan", "gone"], "fumehood: error: cannot scan gone: No such file or directory\n"),
        (["scan", "a\nb"], "fumehood: error: cannot scan a\\nb: No such file or directory\n"),
        (
            ["scan", "--select", "debug-enable"],
            "--select: unknown rule 'debug-enable'; did you mean 'debug-enabled'?\n",
        ),
        (["scan", "--config", "gone.toml"], "fumehood: error: gone.toml: No such file or directory\n"),
        (["scan", "--jobs", "x"], "--jobs: expected a whole number from 0 to 256\n"),
        (["scan", "--output", "no/where.txt"], "--output: there is no folder no\n"),
        (["scan", "--sarif", "."], "--sarif: . is a folder\n"),
        (["scan", "--sarif", "a", "--output", "./a"], "--output and --sarif name the same file\n"),
        (["explain", "debug-enable"], "unknown rule 'debug-enable'; did you mean 'debug-enabled'?\n"),
        (["scan", "--fail-no", "x"], "Did you mean '--fail-on'?\n"),
        (["scan", "--fail-on", "hihg"], "'hihg' is not one of 'note', 'low'"),
        (["scam"], "No such command 'scam'."),
        (["explain"], "Missing argument 'RULE'"),
    ],
)
def test_a_wrong_command_is_said_and_exits_with_2(arguments: list[str], problem: str) -> None:
    ran = run(*arguments, scan=Failing(AssertionError("must not scan")))
    assert ran.exit_code == 2
    assert problem in ran.stderr
    assert ran.stdout == ""


def test_an_error_of_the_scan_is_one_line() -> None:
    ran = run("scan", scan=Failing(ConfigError("b.json: not\x1b[2J valid")))
    assert (ran.exit_code, ran.stderr) == (2, "fumehood: error: b.json: not\\x1b[2J valid\n")


def test_a_bug_is_admitted_without_a_traceback() -> None:
    ran = run("scan", scan=Failing(KeyError("\x1b[2J")))
    assert ran.exit_code == 2
    assert ran.stderr.startswith("fumehood: internal error: KeyError: ")
    assert "https://github.com/fumehood/fumehood/issues" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert "\x1b" not in ran.stderr
    assert "Traceback" in run("scan", "-vv", scan=Failing(KeyError("x"))).stderr


def test_an_interruption_is_quiet() -> None:
    ran = run("scan", scan=Failing(KeyboardInterrupt()))
    assert (ran.exit_code, ran.output) == (130, "")


@pytest.mark.parametrize("form", ["text", "json", "sarif", "markdown", "html"])
def test_every_format_is_printed_or_written(form: str, project: Path) -> None:
    printed = run("scan", "--format", form)
    assert "debug-enabled" in printed.stdout
    written = run("scan", "--format", form, "--output", "report")
    assert (written.exit_code, written.stdout) == (1, "")
    assert (project / "report").read_text() == printed.stdout


def test_sarif_is_written_beside_any_format(project: Path) -> None:
    ran = run("scan", "--sarif", "out.sarif")
    assert "debug-enabled" in ran.stdout
    assert json.loads((project / "out.sarif").read_text())["version"] == "2.1.0"


def test_a_report_is_not_written_through_a_link(project: Path) -> None:
    (project / "report").symlink_to("app.py")
    ran = run("scan", "--output", "report")
    assert ran.exit_code == 2
    assert "link" in ran.stderr
    assert (project / "app.py").read_text() == CODE


def test_colour_is_for_those_who_want_it() -> None:
    assert "\x1b[" not in run("scan").stdout
    assert "\x1b[" in run("scan", "--color", "always").stdout
    assert "\x1b[" in run("explain", "--color", "always", "debug-enabled").stdout


def test_rules_are_listed_and_explained() -> None:
    assert "debug-enabled" in run("rules").stdout
    assert [rule["id"] for rule in json.loads(run("rules", "--format", "json").stdout)] == [
        r.id for r in RULES
    ]
    assert run("explain", "debug-enabled").stdout.startswith("# debug-enabled\n")


def test_a_baseline_lists_what_is_not_accepted_yet(project: Path) -> None:
    (project / "pyproject.toml").write_text('[tool.fumehood]\nbaseline = "fumehood-baseline.json"\n')
    accepted = replace(finding(fingerprint="f2"), suppression=Suppression(SuppressionKind.COMMENT))
    scan = Scan(FOUND, accepted)
    ran = run("baseline", scan=scan)
    assert (ran.exit_code, ran.stderr) == (0, "1 finding written to fumehood-baseline.json\n")
    assert scan.settings[0].baseline is None
    entries = json.loads((project / "fumehood-baseline.json").read_text())["findings"]
    assert [entry["fingerprint"] for entry in entries] == ["f1"]
    assert run("baseline", "-q", "--output", "other.json").output == ""
    assert (project / "other.json").is_file()


def test_a_fix_is_made(project: Path) -> None:
    ran = run("fix")
    assert ran.exit_code == 0
    assert ran.stdout == "fixed: app.py:1: debug-enabled: Turn the debugger off\nfixed 1 finding in 1 file\n"
    assert (project / "app.py").read_text() == "app.run(debug=False)\n"


def test_what_a_fix_leaves_counts() -> None:
    assert run("fix", scan=Scan(FOUND, finding("run-on-import"))).exit_code == 1
    assert run("fix", "--fail-on", "high", scan=Scan(FOUND, finding("run-on-import"))).exit_code == 0


def test_a_suppressed_finding_is_not_fixed(project: Path) -> None:
    accepted = replace(FOUND, suppression=Suppression(SuppressionKind.COMMENT))
    assert run("fix", scan=Scan(accepted)).stdout == "nothing to fix\n"
    assert (project / "app.py").read_text() == CODE


def test_an_unsafe_fix_is_asked_for(project: Path) -> None:
    risky = replace(FOUND, fix=replace(FIX, unsafe=True))
    ran = run("fix", scan=Scan(risky))
    assert ran.exit_code == 1
    assert "only with --unsafe: app.py:1: debug-enabled: Turn the debugger off\n" in ran.stdout
    assert (project / "app.py").read_text() == CODE
    assert run("fix", "--unsafe", scan=Scan(risky)).exit_code == 0
    assert (project / "app.py").read_text() == "app.run(debug=False)\n"


def test_a_diff_changes_nothing(project: Path) -> None:
    ran = run("fix", "--diff")
    assert ran.exit_code == 0
    assert ran.stdout.startswith("diff --git a/app.py b/app.py\n")
    assert "would fix 1 finding in 1 file" in ran.stderr
    assert (project / "app.py").read_text() == CODE


@pytest.mark.parametrize("command", ["fix", "baseline"])
def test_what_could_not_be_scanned_is_said_without_a_report(command: str) -> None:
    notes = [
        Notification("unreadable-file", "not\x1b[2J readable", path="b.py"),
        Notification("limit-reached", "quiet", Level.NOTE),
    ]
    ran = run(command, scan=Scan(notifications=notes))
    assert "fumehood: warning: b.py:1: not\\x1b[2J readable\n" in ran.stderr
    assert "quiet" not in ran.stderr


def test_help_and_version() -> None:
    assert run("-h").exit_code == 0
    shown = run("scan", "-h")
    assert (shown.exit_code, shown.stderr) == (0, "")
    assert run("--version").stdout == f"fumehood {__version__}\n"


# Real processes: a pipe that closes, a disk that is full, a signal.
PROGRAM = """
import sys, time
from fumehood.cli import Works, cli
from tests.sample import RULES, finding, result
def scan(settings, rules, report):
    {before}
    return result([finding(line=n) for n in range(5000)])
cli(["scan"], obj=Works(scan, lambda: RULES))
"""


def process(stdout: int, before: str = "pass") -> subprocess.Popen[bytes]:
    root = str(Path(__file__).parent.parent)
    environ = {**os.environ, "PYTHONPATH": root}
    command = [sys.executable, "-c", PROGRAM.format(before=before)]
    return subprocess.Popen(command, env=environ, stdout=stdout, stderr=subprocess.PIPE)


def test_a_reader_that_leaves_changes_no_verdict() -> None:
    with process(subprocess.PIPE) as ran:
        assert ran.stdout is not None
        assert ran.stderr is not None
        ran.stdout.read(10)
        ran.stdout.close()
        assert ran.stderr.read() == b""
        assert ran.wait() == 1


def test_a_full_disk_is_said() -> None:
    full = os.open("/dev/full", os.O_WRONLY)
    with process(full) as ran:
        _, said = ran.communicate()
    os.close(full)
    assert said == b"fumehood: error: cannot write to standard output: No space left on device\n"
    assert ran.returncode == 2


def test_ctrl_c_is_quiet() -> None:
    with process(subprocess.PIPE, 'print("ready", flush=True); time.sleep(60)') as ran:
        assert ran.stdout is not None
        assert ran.stdout.readline() == b"ready\n"
        time.sleep(0.05)
        ran.send_signal(signal.SIGINT)
        _, said = ran.communicate()
    assert (said, ran.returncode) == (b"", 130)


def test_loading_the_command_line_loads_nothing_slow() -> None:
    probe = "import sys, fumehood.cli; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, check=True, text=True
    ).stdout.split()
    slow = {
        "rich",
        "github",
        "pathspec",
        "sarif_om",
        "jschema_to_python",
        "jinja2",
        "tomllib",
        "difflib",
        "fumehood.scan",
    }
    assert slow.isdisjoint(loaded)


def shard_files(form: str, project: Path) -> list[str]:
    names = []
    for index in (1, 2):
        part = Partial(shard=Shard(index, 2), parsed=("app.py",))
        scan = Scan(*([FOUND] if index == 2 else []))
        scan.answer = replace(scan.answer, part=part)
        names.append(f"{index}.{form}")
        done = run("scan", "--shard", f"{index}/2", "--format", form, "--output", names[-1], scan=scan)
        assert done.exit_code in {0, 1}
        assert scan.settings[0].shard == Shard(index, 2)
        assert (project / names[-1]).is_file()
    return names


@pytest.mark.parametrize("form", ["sarif", "json"])
def test_shards_are_merged_into_what_one_scan_prints(form: str, project: Path) -> None:
    names = shard_files(form, project)
    whole = run("scan", "--format", form, "--quiet").stdout
    assert run("merge", *names).stdout == whole
    done = run("merge", *reversed(names), "--output", "all")
    assert (done.exit_code, done.stdout) == (0, "")
    assert (project / "all").read_text() == whole


def test_json_reports_can_become_something_else(project: Path) -> None:
    names = shard_files("json", project)
    assert "| medium | 1 |" in run("merge", *names, "--format", "markdown").stdout
    assert run("merge", *names, "--format", "html").stdout.startswith("<!DOCTYPE html>")
    assert "1 finding in 1 file" in run("merge", *names, "--format", "text").stdout
    assert '"runs":[' in run("merge", *names, "--format", "sarif").stdout


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["1.sarif"], "shard 2/2 is missing"),
        (["1.sarif", "2.json"], "the kind of report is not the same"),
        (["1.sarif", "2.sarif", "--format", "json"], "SARIF files can be merged into SARIF"),
        (["1.json", "2.json", "--format", "report"], "do not say which commit"),
        (["1.json", "app.py"], "not a report of Fumehood: file: not valid JSON"),
        (["1.json", "none.json"], "none.json: No such file"),
        (["1.json", "2.json", "--output", "none/x"], "there is no folder none"),
        ([], "Missing argument"),
    ],
)
def test_what_cannot_be_merged_is_said(arguments: list[str], problem: str, project: Path) -> None:
    shard_files("sarif", project)
    shard_files("json", project)
    done = run("merge", *arguments)
    assert done.exit_code == 2
    assert problem in done.stderr
