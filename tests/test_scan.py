"""A whole scan: what goes in, what comes out, and that neither order, processes nor hostile files change it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fumehood.findings.finding import Confidence, Level, Severity, SuppressionKind
from fumehood.framework.observations import Observations, ServerStart
from fumehood.project.revision import Unknown
from fumehood.report.json import render_json
from fumehood.report.merge import merge_reports
from fumehood.report.merge_files import merge_files
from fumehood.report.merge_sarif import merge_sarif
from fumehood.report.report_file import Report
from fumehood.report.sarif import render_sarif
from fumehood.rules.registry import all_rules
from fumehood.rules.rule import Match
from fumehood.scan import ScanResult, scan, scan_revision
from fumehood.settings import Settings, Shard
from fumehood.triage.baseline import render_baseline
from fumehood.triage.standing import by_revision
from tests.project.repository import commit
from tests.sample import rule
from tests.support import reported, scan_files, write

APPS = Path(__file__).parent / "apps"
APP = "from flask import Flask\napp = Flask(__name__)\n"
UNGUARDED = APP + "app.run()\n"


def settings(root: Path, *paths: str, **others: object) -> Settings:
    chosen = tuple(root / path for path in paths) or (root,)
    return replace(Settings(root=root, paths=chosen, jobs=1), **others)  # type: ignore[arg-type]


def rendered(result: ScanResult) -> tuple[str, str]:
    return render_json(result, version="1"), render_sarif(result, category="c", version="1")


def test_findings_come_in_report_order(tmp_path: Path) -> None:
    result = scan_files(tmp_path, {"b.py": UNGUARDED, "a.py": APP + "app.run(debug=True, host='::')\n"})
    assert reported(result) == [
        ("a.py", 3, "run-on-import"),
        ("a.py", 3, "debugger-exposed"),
        ("a.py", 3, "bind-all-interfaces"),
        ("b.py", 3, "run-on-import"),
    ]
    assert [one.sort_key for one in result.findings] == sorted(one.sort_key for one in result.findings)


def test_several_targets(tmp_path: Path) -> None:
    write(tmp_path, {"a/app.py": UNGUARDED, "b/app.py": UNGUARDED, "c.py": UNGUARDED, "d.py": UNGUARDED})
    result = scan(settings(tmp_path, "a", "c.py"))
    assert [one.location.path for one in result.findings] == ["a/app.py", "c.py"]


def test_a_target_named_twice_is_scanned_once(tmp_path: Path) -> None:
    write(tmp_path, {"a/app.py": UNGUARDED})
    assert len(scan(settings(tmp_path, "a", "a/app.py", ".")).findings) == 1


def test_excluded_files_are_not_looked_at(tmp_path: Path) -> None:
    write(tmp_path, {"a.py": UNGUARDED, "vendor/b.py": UNGUARDED})
    result = scan(settings(tmp_path, exclude=("vendor/",)))
    assert [one.location.path for one in result.findings] == ["a.py"]
    assert result.files == 1


def test_where_there_is_no_flask_a_scan_says_nothing(tmp_path: Path) -> None:
    result = scan_files(tmp_path, {"a.py": "import subprocess\nsubprocess.run('x')\n", "b.py": "x = (\n"})
    assert (result.findings, result.notifications, result.flask) == ((), (), False)
    assert (result.files, result.modules) == (2, 0)


def test_only_what_may_start_a_server_is_parsed(tmp_path: Path) -> None:
    result = scan_files(tmp_path, {"app.py": UNGUARDED, "views.py": "import flask\n", "other.py": "x = 1\n"})
    assert (result.files, result.modules, result.flask) == (3, 1, True)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace of many projects, enough for several processes."""
    root = tmp_path_factory.mktemp("many")
    for number in range(60):
        write(
            root / f"p{number:02}",
            {"app.py": UNGUARDED.replace("run()", f"run(port={number})"), "setup.py": ""},
        )
    for app in sorted(APPS.iterdir())[:30]:
        if app.is_dir():
            for path in app.rglob("*.py"):
                write(
                    root / app.name,
                    {path.relative_to(app).as_posix(): path.read_text("utf-8"), "setup.py": ""},
                )
    write(root / "bad", {"app.py": UNGUARDED + "x = (\n", "setup.py": ""})
    return root


def test_the_number_of_processes_changes_nothing(many: Path) -> None:
    alone, together = (rendered(scan(settings(many, jobs=jobs))) for jobs in (1, 4))
    assert len(alone[0]) > 50_000
    assert alone == together


def test_two_scans_are_equal(many: Path) -> None:
    assert rendered(scan(settings(many))) == rendered(scan(settings(many)))


def test_progress_is_told_by_project(many: Path) -> None:
    told: list[tuple[int, int]] = []
    scan(settings(many, "p00", "p01"), progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]


def test_the_order_of_targets_changes_nothing(tmp_path: Path) -> None:
    write(tmp_path, {"a/app.py": UNGUARDED, "b/app.py": UNGUARDED})
    assert rendered(scan(settings(tmp_path, "a", "b"))) == rendered(scan(settings(tmp_path, "b", "a")))


def test_a_line_that_moves_keeps_its_fingerprint(tmp_path: Path) -> None:
    (before,) = scan_files(tmp_path, {"app.py": UNGUARDED}).findings
    (after,) = scan_files(
        tmp_path, {"app.py": "# a new line\n\nimport os\n" + UNGUARDED + "x = 1\n"}
    ).findings
    assert before.location.line != after.location.line
    assert before.fingerprint == after.fingerprint


def test_reformatting_keeps_the_fingerprint_and_another_argument_does_not(tmp_path: Path) -> None:
    texts = [APP + f"app.run({arguments})\n" for arguments in ("port=1", " port = 1 ", "port=2")]
    first, second, third = (scan_files(tmp_path, {"app.py": text}).findings[0].fingerprint for text in texts)
    assert first == second != third


def test_rules_can_be_chosen(tmp_path: Path) -> None:
    write(tmp_path, {"app.py": APP + "app.run(debug=True)\n"})
    select = scan(settings(tmp_path, select=frozenset({"debug-enabled"})))
    ignore = scan(settings(tmp_path, ignore=frozenset({"debug-enabled"})))
    assert [one.rule_id for one in select.findings] == ["debug-enabled"]
    assert [one.rule_id for one in ignore.findings] == ["run-on-import"]
    assert select.rules == ignore.rules == all_rules()


def test_thresholds(tmp_path: Path) -> None:
    write(tmp_path, {"app.py": "from lib import app\nu and app.run(debug=True)\n"})
    assert scan(settings(tmp_path)).findings == ()
    low = scan(settings(tmp_path, min_confidence=Confidence.LOW)).findings
    assert {one.confidence for one in low} == {Confidence.LOW}
    high = settings(tmp_path, min_confidence=Confidence.LOW, min_severity=Severity.MEDIUM)
    assert [one.rule_id for one in scan(high).findings] == ["debug-enabled"]


def test_a_comment_suppresses(tmp_path: Path) -> None:
    comment = "  # fumehood: ignore[run-on-import] -- a demo"
    result = scan_files(tmp_path, {"app.py": UNGUARDED.rstrip() + comment + "\n"})
    (finding,) = result.findings
    assert finding.suppression is not None
    assert (finding.suppression.kind, finding.suppression.reason) == (SuppressionKind.COMMENT, "a demo")
    assert result.active == ()
    assert result.notifications == ()


def test_a_comment_in_a_file_without_flask_is_looked_at_too(tmp_path: Path) -> None:
    files = {"app.py": UNGUARDED, "other.py": "x = 1  # fumehood: ignore[run-on-import] -- nothing\n"}
    assert [(one.id, one.path) for one in scan_files(tmp_path, files).notifications] == [
        ("unused-suppression", "other.py")
    ]


def test_a_baseline_suppresses_what_was_there_before(tmp_path: Path) -> None:
    before = scan_files(tmp_path, {"app.py": UNGUARDED})
    baseline = tmp_path / "baseline.json"
    baseline.write_text(render_baseline(before.findings), "utf-8")
    write(tmp_path, {"new.py": UNGUARDED})
    result = scan(settings(tmp_path, baseline=baseline))
    assert [one.location.path for one in result.active] == ["new.py"]
    assert [one.suppression.kind for one in result.findings if one.suppression] == [SuppressionKind.BASELINE]


def test_a_path_in_the_configuration_suppresses(tmp_path: Path) -> None:
    write(tmp_path, {"app.py": UNGUARDED, "demo/app.py": UNGUARDED})
    result = scan(settings(tmp_path, ignore_paths=(("demo/", frozenset({"run-on-import"})),)))
    assert [one.location.path for one in result.active] == ["app.py"]


def test_a_rule_that_raises_is_said_and_the_others_go_on(tmp_path: Path) -> None:
    broken = replace(rule("broken-rule"), handlers=[])

    @broken.on(ServerStart)
    def handler(_start: ServerStart, _seen: Observations) -> Iterator[Match]:
        raise RuntimeError("no")

    write(tmp_path, {"app.py": UNGUARDED})
    result = scan(settings(tmp_path), [*all_rules(), broken])
    assert [one.rule_id for one in result.findings] == ["run-on-import"]
    assert [(one.id, one.level) for one in result.notifications] == [("rule-failed", Level.ERROR)]


BAD: dict[str, bytes] = {
    "broken.py": b"from flask import Flask\nFlask(__name__).run(\n",
    "python2.py": b"from flask import Flask\nprint 'x'\nFlask(__name__).run()\n",
    "nul.py": b"from flask import Flask\nx = '\0'\nFlask(__name__).run()\n",
    "wide.py": "from flask import Flask\nFlask(__name__).run()\n".encode("utf-16"),
    "deep.py": b"from flask import Flask\nFlask(__name__).run()\nx = " + b"(" * 5000 + b")" * 5000 + b"\n",
    "wrong.py": b"# coding: latin-1\nfrom flask import Flask\n# \xe9\nx = (\nFlask(__name__).run()\n",
    "importer.py": b"import broken, nul\nfrom flask import Flask\nbroken.app.run()\nnul.make(Flask('x')).run()\n",
}


def test_bad_files_do_not_disturb_the_findings_in_others(tmp_path: Path) -> None:
    good = {
        "good.py": UNGUARDED,
        "other/good.py": APP + "from broken import gone\napp.run(debug=gone or True)\n",
    }
    alone = scan_files(tmp_path / "alone", good)
    for name, content in BAD.items():
        (tmp_path / "mixed").mkdir(exist_ok=True)
        (tmp_path / "mixed" / name).write_bytes(content)
    mixed = scan_files(tmp_path / "mixed", good)
    assert [one for one in reported(mixed) if "good" in one[0]] == reported(alone) != []
    assert {one.path for one in mixed.notifications} >= {
        "broken.py",
        "python2.py",
        "nul.py",
        "wide.py",
        "wrong.py",
    }


@pytest.mark.parametrize(
    "name", ["new\nline.py", "100%41.py", os.fsdecode(b"caf\xe9.py"), "ünï cöde.py", "a'b\"c.py", "-x.py"]
)
def test_odd_file_names(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(UNGUARDED)
    result = scan(settings(tmp_path))
    assert reported(result) == [(name, 3, "run-on-import")]
    texts = rendered(result)
    assert all(text.encode("utf-8") for text in texts)


def test_a_suite_that_is_its_own_import_does_not_hang(tmp_path: Path) -> None:
    files = {
        "a.py": "from b import *\nfrom flask import Flask\n",
        "b.py": "from a import *\nFlask('x').run()\n",
    }
    assert reported(scan_files(tmp_path, files)) in ([], [("b.py", 2, "run-on-import")])


@pytest.mark.parametrize(
    "files",
    [
        pytest.param({"flask.py": UNGUARDED}, id="a module that imports itself"),
        pytest.param(
            {"app.py": "from a import x\nx.run()\n", "a.py": "from b import x\n", "b.py": "from a import x\n"},
            id="modules that import one name from each other",
        ),
    ],
)  # fmt: skip
def test_names_that_stand_for_each_other_are_unknown(files: dict[str, str], tmp_path: Path) -> None:
    result = scan_files(
        tmp_path, {**files, "web.py": "from werkzeug.serving import run_simple\nrun_simple('', 1, 2)\n"}
    )
    assert [one.location.path for one in result.findings if one.rule_id == "run-on-import"] == ["web.py"]


def test_nothing_of_a_scanned_project_is_imported_or_run(tmp_path: Path) -> None:
    mark = tmp_path / "was-run"
    poison = f"import pathlib\npathlib.Path({str(mark)!r}).touch()\n"
    names = [
        "click",
        "ast",
        "sitecustomize",
        "conftest",
        "setup",
        "app",
        "fumehood",
        "__main__",
        "json",
    ]
    files = {f"{name}.py": poison + "import flask\nflask.Flask('x').run()\n" for name in names}
    files["encodings/utf_9.py"] = poison
    files["coded.py"] = "# coding: utf_9\nimport flask\n"
    write(tmp_path, files)
    program = (
        "from pathlib import Path; from fumehood.scan import scan; from fumehood.settings import Settings\n"
        "print(len(scan(Settings(root=Path.cwd(), paths=(Path.cwd(),))).findings))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert int(done.stdout) >= 5
    assert not mark.exists()


SHOP = APP + "app.run(debug=True, host='0.0.0.0')  # fumehood: ignore[run-on-import]\n"
MONOREPO: dict[str, str | bytes] = {
    "libs/common/__init__.py": "",
    "libs/common/net.py": APP + "HOST = '0.0.0.0'\napp.run(host=HOST)  # fumehood: ignore[code-after-run]\n",
    **{f"s{number}/setup.py": "" for number in range(7)},
    **{f"s{number}/app.py": SHOP + "from common.net import HOST\n" * (number % 2) for number in range(7)},
    "s1/other.py": UNGUARDED + "x = (\n",
    "s2/Dockerfile": "FROM python\nCOPY . .\nCMD python app.py\n",
    "s3/unused.py": "import flask\n# fumehood: ignore[debug-enabled]\nx = 1\n",
    "broken.py": b"\xff\xfe",
}


def monorepo(root: Path) -> Path:
    for name, text in MONOREPO.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    known = scan(settings(root)).active
    entries = render_baseline([known[0], *(replace(known[1], fingerprint=mark) for mark in ("a", "b"))])
    (root / "baseline.json").write_text(entries)
    return root


@pytest.mark.parametrize("count", [1, 2, 3, 5, 9])
def test_all_shards_together_are_the_whole(count: int, tmp_path: Path) -> None:
    root = monorepo(tmp_path)
    chosen = settings(root, baseline=root / "baseline.json")
    whole = scan(chosen)
    parts = [scan(replace(chosen, shard=Shard(index, count))) for index in range(count, 0, -1)]
    assert {"unused-suppression", "stale-baseline", "syntax-error"} <= {one.id for one in whole.notifications}
    sarif = "".join(merge_sarif([rendered(part)[1].encode() for part in parts]))
    files = [rendered(part)[0].encode() for part in parts]
    assert sarif == rendered(whole)[1]
    assert "".join(merge_files(files, all_rules(), version="1")) == rendered(whole)[0]
    reports = [Report(head_sha="", category="", result=part) for part in parts]
    assert merge_reports(reports).result == whole


def test_what_is_said_of_the_whole_is_said_by_the_first_shard(tmp_path: Path) -> None:
    root = monorepo(tmp_path)
    first, second = (scan(settings(root, shard=Shard(index, 2))) for index in (1, 2))
    assert not {one.id for one in second.notifications} - {"syntax-error"}
    assert first.files == second.files
    assert "unused-suppression" not in {one.id for one in (*first.notifications, *second.notifications)}
    assert second.part is not None
    assert "unused-suppression" in {one.id for one in second.part.pending}


def test_a_launch_that_runs_a_server_says_where(tmp_path: Path) -> None:
    result = scan_files(tmp_path, {"Procfile": "web: python app.py\n", "app.py": UNGUARDED})
    [run] = result.runs
    assert run.launch in result.launches
    assert (run.call, run.location.path, run.location.line) == ("app.run", "app.py", 3)


def test_an_earlier_revision_is_scanned_with_the_same_settings(tmp_path: Path) -> None:
    root, folder = tmp_path / "r", tmp_path / "before"
    first = commit(root, {"a/app.py": UNGUARDED, "b/app.py": UNGUARDED, "Procfile": "web: python a/app.py\n"})
    commit(root, {"a/app.py": "\n" + UNGUARDED, "c/app.py": UNGUARDED})
    chosen = settings(root, "a", "c", select=frozenset({"run-on-import"}))
    now = scan(chosen)
    folder.mkdir()
    before = scan_revision(chosen, first, folder)
    assert isinstance(before, ScanResult)
    assert reported(before) == [("a/app.py", 3, "run-on-import")]
    standing = by_revision(now.findings, before.findings)
    assert {place.path for _, place in standing.new} == {"c/app.py"}


def test_a_target_that_was_not_there_before_has_no_findings_then(tmp_path: Path) -> None:
    root, folder = tmp_path / "r", tmp_path / "before"
    first = commit(root, {"a/app.py": UNGUARDED})
    commit(root, {"c/app.py": UNGUARDED})
    folder.mkdir()
    before = scan_revision(settings(root, "c"), first, folder)
    assert isinstance(before, ScanResult)
    assert before.findings == ()


def test_a_revision_that_is_not_there_is_unknown(tmp_path: Path) -> None:
    folder = tmp_path / "before"
    folder.mkdir()
    assert isinstance(scan_revision(settings(tmp_path), "0" * 40, folder), Unknown)
