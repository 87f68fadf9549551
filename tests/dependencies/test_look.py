"""From manifests to findings, with pip-audit and a database on this machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.dependencies.audit import Auditor
from fumehood.dependencies.look import look_up
from fumehood.findings.finding import Finding, Severity
from fumehood.rules.registry import rule_named
from fumehood.rules.rule import Example
from fumehood.scan import ScanResult, scan
from fumehood.settings import Settings
from tests.dependencies.files import deployment
from tests.dependencies.osv import Known, osv, record
from tests.support import marked, reported, write

APP = "from flask import Flask\n\napp = Flask(__name__)\n\nif __name__ == '__main__':\n    app.run(debug=True)\n"
SANDBOX = APP + "\nfrom jinja2.sandbox import SandboxedEnvironment\n\nenvironment = SandboxedEnvironment()\n"
DEBUGGER = record("GHSA-2g68-c3qc-8985", "CVE-2024-34069", "3.0.3", "werkzeug", "HIGH")
FORMAT = record("GHSA-q2x7-8rv6-6q7h", "CVE-2024-56326", "3.1.5", "jinja2", "MODERATE")
KNOWN: Known = {("werkzeug", "2.0.0"): [DEBUGGER], ("jinja2", "3.1.2"): [FORMAT]}


def audited(root: Path, files: dict[str, str], service: str = "") -> ScanResult:
    write(root, files)
    with osv(KNOWN) as address:
        return scan(
            Settings(
                root=root,
                paths=(root,),
                select=frozenset({"vulnerable-dependency"}),
                audit=True,
                audit_service=service or f"{address}/query",
                jobs=1,
            )
        )


def only(result: ScanResult) -> Finding:
    (found,) = result.findings
    return found


def test_a_vulnerable_requirement_is_found_where_it_is_written(tmp_path: Path) -> None:
    files = {"app.py": APP, "requirements.txt": "flask==3.0.0\nwerkzeug==2.0.0\n"}
    found = only(audited(tmp_path, files))
    assert (found.location.path, found.location.line) == ("requirements.txt", 2)
    assert found.severity is Severity.HIGH
    assert found.message.startswith("werkzeug 2.0.0 has a known vulnerability: CVE-2024-34069.")
    assert "This project uses Werkzeug's debugger, which CVE-2024-34069 is about." in found.message
    assert found.advice == "Ask for werkzeug 3.0.3 or newer."


def test_whether_the_affected_feature_is_used(tmp_path: Path) -> None:
    requirements = {"requirements.txt": "jinja2==3.1.2\n"}
    used = only(audited(tmp_path / "a", {"app.py": SANDBOX, **requirements}))
    unused = only(audited(tmp_path / "b", {"app.py": APP, **requirements}))
    assert used.severity is Severity.MEDIUM
    assert "This project uses Jinja2's sandbox" in used.message
    assert "about Jinja2's sandbox; no use of it was seen here" in unused.message


@pytest.mark.parametrize("example", rule_named("vulnerable-dependency").examples, ids=lambda one: one.title)
def test_example(example: Example, tmp_path: Path) -> None:
    assert reported(audited(tmp_path, dict(example.files))) == marked(example.files, "vulnerable-dependency")


def test_an_outage_is_a_notification(tmp_path: Path) -> None:
    files = {"app.py": APP, "requirements.txt": "werkzeug==2.0.0\n"}
    result = audited(tmp_path, files, "http://127.0.0.1:9/query")
    assert result.findings == ()
    assert [one.id for one in result.notifications] == ["not-audited"]


def test_nothing_to_audit_is_said(tmp_path: Path) -> None:
    files = deployment(tmp_path, {"requirements.txt": "flask\n"})
    assert look_up(files, [""], Auditor(), lambda _name: "") == {}
    assert [one.id for one in files.notifications] == ["not-audited"]


def test_without_being_asked_nothing_is_looked_up(tmp_path: Path) -> None:
    write(tmp_path, {"app.py": APP, "requirements.txt": "werkzeug==2.0.0\n"})
    result = scan(
        Settings(root=tmp_path, paths=(tmp_path,), select=frozenset({"vulnerable-dependency"}), jobs=1)
    )
    assert (result.findings, result.notifications) == ((), ())
