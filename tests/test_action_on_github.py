"""The whole Action against GitHub's contract: every event, several permissions, and trouble on the way.

What is posted for which event and permission is kept in `tests/github/matrix.json`, from which the table in
`docs/github.md` is made; FUMEHOOD_ACCEPT=1 writes it.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from fumehood.action import run
from fumehood.publish.client import Client, Pace
from fumehood.rules.rule import Rule
from fumehood.scan import ScanResult
from fumehood.settings import Settings
from tests.github.events import CASES, environment, seeded, written
from tests.github.server import GHES, GitHub
from tests.github.state import File, Repository
from tests.github.tokens import READ_ONLY, WRITE
from tests.publish.calling import Clock
from tests.report.sample import CLEAN, RESULT, many

MATRIX = Path(__file__).parent / "github/matrix.json"
PERMISSIONS: Mapping[str, Sequence[str]] = {
    "contents: read": ("contents: read",),
    "pull-requests: write": ("contents: read", "pull-requests: write"),
    "checks: write": ("contents: read", "checks: write"),
    "security-events: write": ("contents: read", "security-events: write"),
    "all": WRITE,
}
FOUND = replace(
    RESULT,
    findings=tuple(
        replace(one, line_hash=one.line_hash or f"{number:016x}:1")
        for number, one in enumerate(RESULT.findings)
    ),
)
"""The sample with what code scanning insists on for every finding."""
EVERYTHING = {"review-comments": "on", "upload-sarif": "true", "report-file": "fumehood-report.json"}
CODE = {one.location.line: one.snippet for one in RESULT.findings if one.location.path == "app.py"}
APP = "\n".join(CODE.get(number, f"line {number}") for number in range(1, 41))


@dataclass(slots=True)
class Step:
    """One step of a workflow on the contract server."""

    github: GitHub
    folder: Path
    case: str = "pull-request"
    scopes: Sequence[str] = WRITE
    inputs: Mapping[str, str] = field(default_factory=dict)
    result: ScanResult = FOUND
    seed: tuple[Repository, object] | None = None

    def go(self) -> tuple[int, str]:
        """Exit code, and what was printed."""
        event = CASES[self.case]()
        of = event.payload
        if self.seed is None:
            self.seed = seeded(self.github, of, [File.added("app.py", APP)])
        for name in ("workspace", "runner"):
            (self.folder / name).mkdir(exist_ok=True)
        scopes = [one for one in self.scopes if not event.read_only or one in READ_ONLY]
        token = self.github.token(*(scopes or ("contents: read",)))
        environ = environment(
            event.name,
            written(of, self.folder),
            self.github,
            inputs={**EVERYTHING, **self.inputs, "github-token": token},
            workspace=self.folder / "workspace",
        )
        environ |= {
            "GITHUB_STEP_SUMMARY": str(self.folder / "runner/summary.md"),
            "GITHUB_OUTPUT": str(self.folder / "runner/output"),
        }
        stdout = io.StringIO()
        return run(environ, stdout, self._scan, self._connect), stdout.getvalue()

    def _scan(self, _settings: Settings, _rules: Sequence[Rule], _report: None) -> ScanResult:
        return self.result

    def _connect(self, repository: str, token: str, api_url: str) -> Client:
        clock = Clock()
        pace = Pace(clock.sleep, clock.time, timeout=5, between_writes=0)
        return Client(repository, token, api_url=api_url, pace=pace)

    @property
    def repository(self) -> Repository:
        assert self.seed is not None
        return self.seed[0]

    @property
    def outputs(self) -> dict[str, str]:
        lines = (self.folder / "runner/output").read_text("utf-8").splitlines()
        return {lines[n].split("<<")[0]: lines[n + 1] for n in range(0, len(lines), 3)}

    @property
    def summary(self) -> str:
        return (self.folder / "runner/summary.md").read_text("utf-8")

    def posted(self, printed: str) -> dict[str, str]:
        """What became visible where."""
        repository = self.repository
        annotations = "check run" if repository.checks else "commands" if "::error file=" in printed else ""
        return {
            "annotations": annotations,
            "comment": "posted" if repository.comments else "",
            "review": "posted" if repository.reviews else "",
            "upload": "uploaded" if repository.uploads else "",
            "degraded": self.outputs["degraded"],
        }


@pytest.fixture
def step(tmp_path: Path) -> Step:
    return Step(GitHub(), tmp_path)


CELLS = [(case, name) for case in CASES for name in PERMISSIONS if not case.startswith("workflow-run")]


@pytest.mark.parametrize(("case", "permission"), CELLS)
def test_what_is_posted(case: str, permission: str, tmp_path: Path) -> None:
    with GitHub() as github:
        step = Step(github, tmp_path, case, PERMISSIONS[permission], {"annotations": "checks"})
        code, printed = step.go()
        row = step.posted(printed)
        del github.violations[:]
    assert code == 1
    assert "Traceback" not in printed
    assert (tmp_path / "workspace/fumehood.sarif").is_file()
    name = f"{case} | {permission}"
    if os.environ.get("FUMEHOOD_ACCEPT"):
        _accept(name, row)
    assert json.loads(MATRIX.read_text("utf-8")).get(name) == row, "run `make accept` and read the diff"


def _accept(name: str, row: dict[str, str]) -> None:
    kept = json.loads(MATRIX.read_text("utf-8")) if MATRIX.exists() else {}
    order = {f"{case} | {permission}": number for number, (case, permission) in enumerate(CELLS)}
    rows = dict(sorted({**kept, name: row}.items(), key=lambda one: order.get(one[0], -1)))
    MATRIX.write_text(json.dumps(rows, indent=1) + "\n", "utf-8")


@pytest.mark.parametrize("ghes", [None, *GHES])
def test_a_pull_request_gets_everything_that_is_asked_for(ghes: str | None, tmp_path: Path) -> None:
    with GitHub(ghes=ghes) as github:
        step = Step(github, tmp_path, inputs={"annotations": "checks", "fail-on": "never"})
        code, _ = step.go()
        (check,) = step.repository.checks
        (comment,) = step.repository.comments
        outputs = step.outputs

        assert code == 0
        assert check.conclusion == "neutral"
        assert outputs["degraded"] == ""
        assert outputs["comment-url"].endswith(f"issuecomment-{comment.id}")
        assert outputs["sarif-id"] == step.repository.uploads[0].id
        assert int(outputs["new-findings-count"]) <= int(outputs["findings-count"])
        assert "debugger-exposed" in comment.body
        assert "| Severity |" in comment.body


def test_a_second_run_edits_the_comment_and_a_fix_resolves_it(tmp_path: Path) -> None:
    with GitHub() as github:
        step = Step(github, tmp_path)
        step.go()
        first = [one.body for one in step.repository.comments]
        step.result = CLEAN
        step.go()
        (comment,) = step.repository.comments

    assert len(first) == 1
    assert comment.body != first[0]
    assert "Resolved" in comment.body


def test_nothing_to_say_means_no_comment(tmp_path: Path) -> None:
    with GitHub() as github:
        step = Step(github, tmp_path, result=CLEAN)
        assert step.go()[0] == 0
        assert step.repository.comments == []
        step.inputs = {"comment": "always"}
        step.go()
        assert len(step.repository.comments) == 1


@pytest.mark.parametrize(("scope", "code"), [("all", 1), ("new", 0)])
def test_only_new_findings_fail_the_step_if_so_asked(scope: str, code: int, tmp_path: Path) -> None:
    with GitHub() as github:
        step = Step(github, tmp_path, inputs={"fail-on-scope": scope})
        payload = CASES["pull-request"]().payload
        step.seed = seeded(github, payload, [File.added("elsewhere.py", "x = 1")])
        assert step.go()[0] == code
        assert step.outputs["new-findings-count"] == "0"


def test_a_fork_s_report_is_commented_on_by_the_second_workflow(tmp_path: Path) -> None:
    with GitHub() as github:
        fork = Step(github, tmp_path / "a", "pull-request-fork")
        (tmp_path / "a").mkdir()
        (tmp_path / "b").mkdir()
        code, _ = fork.go()
        assert code == 1
        assert fork.repository.comments == []
        report = (tmp_path / "a/workspace/fumehood-report.json").read_bytes()

        second = Step(github, tmp_path / "b", "workflow-run-fork", seed=fork.seed)
        (tmp_path / "b/workspace").mkdir()
        (tmp_path / "b/workspace/fumehood-report.json").write_bytes(report)
        code, _ = second.go()
        (comment,) = second.repository.comments

        assert code == 0
        assert "debugger-exposed" in comment.body


@pytest.mark.parametrize("spoiled", [b"", b"{}", b"[" * 100_000, b'{"kind": "fumehood-report"}', None])
def test_a_spoiled_report_is_refused_and_nothing_is_said_on_github(
    spoiled: bytes | None, tmp_path: Path
) -> None:
    with GitHub() as github:
        step = Step(github, tmp_path, "workflow-run-fork")
        of = CASES["pull-request-fork"]().payload
        step.seed = seeded(github, of)
        (tmp_path / "workspace").mkdir()
        if spoiled is not None:
            (tmp_path / "workspace/fumehood-report.json").write_bytes(spoiled)
        code, printed = step.go()

        assert code == 2
        assert printed.startswith("::error title=Fumehood::")
        assert github.writes == []


FAULTS = [
    ("issues/create-comment", {"status": 403}, "comment"),
    ("issues/create-comment", {"status": 422}, "comment"),
    ("issues/create-comment", {"status": 502, "times": None}, "comment"),
    ("checks/create", {"kind": "html", "times": None}, "annotations"),
    ("checks/create", {"kind": "reset", "times": None}, "annotations"),
    ("code-scanning/upload-sarif", {"status": 413}, "upload"),
    ("pulls/create-review", {"status": 500, "times": None}, "review"),
    ("*", {"kind": "primary-limit", "times": None}, "annotations,comment,review,upload"),
    ("*", {"kind": "cut", "times": None}, "annotations,comment,review,upload"),
]


@pytest.mark.parametrize(("where", "fault", "degraded"), FAULTS)
def test_trouble_is_said_and_decides_nothing(
    where: str, fault: dict[str, object], degraded: str, tmp_path: Path
) -> None:
    with GitHub() as github:
        github.fail(where, **fault)  # type: ignore[arg-type]
        step = Step(github, tmp_path, inputs={"annotations": "checks", "comment": "always"})
        code, printed = step.go()
        del github.violations[:]

    assert code == 1
    assert set(step.outputs["degraded"].split(",")) >= set(degraded.split(","))
    for name in degraded.split(","):
        assert f"{name}" in step.summary.lower()
        assert f"::warning title=Fumehood::{name.capitalize()}: degraded" in printed


def test_a_broken_event_file_leaves_the_scan(tmp_path: Path) -> None:
    with GitHub() as github:
        step = Step(github, tmp_path)
        payload = CASES["pull-request"]().payload
        step.seed = seeded(github, payload)
        (tmp_path / "workspace").mkdir()
        environ = environment(
            "pull_request", tmp_path / "lost.json", github, workspace=tmp_path / "workspace"
        )
        stdout = io.StringIO()
        assert run(environ, stdout, step._scan, step._connect) == 1

    assert "There is no event file" in stdout.getvalue()
    assert github.requests == []


def test_many_findings_stay_within_every_limit(tmp_path: Path) -> None:
    with GitHub() as github:
        step = Step(github, tmp_path, inputs={"annotations": "checks"}, result=many(6_000))
        assert step.go()[0] == 1
        (check,) = step.repository.checks
        (comment,) = step.repository.comments

    assert len(check.annotations) == 1_000
    assert len(comment.body) <= 60_000
    assert len(step.summary.encode()) <= 1024 * 1024


def test_the_base_revision_tells_new_from_existing_and_fixed(tmp_path: Path) -> None:
    """The whole history is there, as with `fetch-depth: 0`."""
    root = tmp_path / "workspace"
    root.mkdir()

    def git(*arguments: str) -> str:
        identity = ("-c", "user.name=t", "-c", "user.email=t@example.org")
        done = subprocess.run(
            ["git", "-C", str(root), *identity, *arguments], check=True, capture_output=True
        )
        return done.stdout.decode().strip()

    git("init", "--quiet")
    guarded = "from flask import Flask\napp = Flask(__name__)\nif __name__ == '__main__':\n    app.run({})\n"
    (root / "kept.py").write_text(guarded.format("debug=True"))
    (root / "fixed.py").write_text(guarded.format("host='0.0.0.0'"))
    git("add", ".")
    git("commit", "--quiet", "-m", "before")
    base = git("rev-parse", "HEAD")
    (root / "kept.py").write_text("# moved\n" + guarded.format("debug=True"))
    (root / "fixed.py").write_text(guarded.format(""))
    (root / "new.py").write_text(guarded.format("host='::', debug=True"))

    with GitHub() as github:
        event = CASES["pull-request"]()
        of = {**event.payload, "pull_request": {**event.payload["pull_request"]}}
        of["pull_request"]["base"] = {**of["pull_request"]["base"], "sha": base}
        seeded(github, of)
        (tmp_path / "runner").mkdir()
        environ = environment(event.name, written(of, tmp_path), github, workspace=root)
        environ |= {
            "GITHUB_OUTPUT": str(tmp_path / "runner/output"),
            "GITHUB_STEP_SUMMARY": str(tmp_path / "runner/s.md"),
        }
        assert run(environ, io.StringIO()) == 1

    summary = (tmp_path / "runner/s.md").read_text("utf-8")
    assert "| Severity | New | Existing | Fixed |" in summary
    assert "| **all** | **2** | **1** | **1** |" in summary
