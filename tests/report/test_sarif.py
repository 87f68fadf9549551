"""SARIF against the official schema, Microsoft's Multitool, GitHub's limits and the reader's eye."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from fumehood.errors import UsageError
from fumehood.findings.finding import Confidence, Finding, Location, Notification, Severity
from fumehood.report.sarif import render_sarif, write_sarif
from fumehood.rules.rule import Rule
from fumehood.scan import ScanResult
from tests.report.golden import assert_golden
from tests.report.sample import (
    CATEGORY,
    CLEAN,
    EXPOSED,
    HOSTILE_PATH,
    MULTILINE,
    RESULT,
    RULES,
    SUPPRESSED,
    VERSION,
    WIDE,
    finding,
    many,
    rule,
)

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT / "tests" / "data" / "sarif" / "sarif-2.1.0.schema.json"
MULTITOOL = ROOT / "node_modules" / "@microsoft" / "sarif-multitool-linux" / "Sarif.Multitool"
EMPTY_RESULT = replace(CLEAN, rules=())
RESULTS = {"everything": RESULT, "clean": CLEAN, "empty": EMPTY_RESULT, "many": many(50)}


def run_of(result: ScanResult, *, suppressed: bool = True) -> Any:
    [run] = json.loads(render_sarif(result, category=CATEGORY, version=VERSION, suppressed=suppressed))[
        "runs"
    ]
    return run


def result_of(one: Finding) -> Any:
    [result] = run_of(replace(RESULT, findings=(one,)))["results"]
    return result


def test_golden() -> None:
    assert_golden("report.sarif", render_sarif(RESULT, category=CATEGORY, version=VERSION))


@pytest.mark.parametrize("name", RESULTS)
def test_the_official_schema(name: str) -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    log = json.loads(render_sarif(RESULTS[name], category=CATEGORY, version=VERSION))
    assert [error.message for error in Draft202012Validator(schema).iter_errors(log)] == []


def complaints(log: Path) -> list[str]:
    """All errors and warnings of the Multitool; its exit code is 0 whatever it finds."""
    output = log.with_suffix(".log.sarif")
    options = ["--rule-kind", "Sarif;Ghas", "--log", "ForceOverwrite"]
    # The binary wants ICU, which slim machines do not have.
    environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    command = [str(MULTITOOL), "validate", str(log), *options, "--output", str(output)]
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=120)
    [run] = json.loads(output.read_text("utf-8-sig"))["runs"]
    assert run["invocations"][0]["executionSuccessful"] is True
    notifications = run["invocations"][0].get("toolExecutionNotifications", [])
    return [
        *(f"{item['ruleId']} {item.get('level', 'warning')} {item['message']}" for item in run["results"]),
        *(str(item["message"]) for item in notifications),
    ]


@pytest.fixture(scope="module")
def multitool() -> None:
    if MULTITOOL.exists():
        # npm was told not to run the package's own `chmod u+x`.
        MULTITOOL.chmod(MULTITOOL.stat().st_mode | 0o100)
        return
    reason = "the SARIF Multitool is not installed: run `npm ci` in the root of the repository"
    if os.environ.get("CI") or os.environ.get("FUMEHOOD_FULL") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.mark.usefixtures("multitool")
@pytest.mark.parametrize("name", RESULTS)
def test_the_multitool_has_no_complaint(name: str, tmp_path: Path) -> None:
    log = tmp_path / "report.sarif"
    write_sarif(RESULTS[name], log, category=CATEGORY, version=VERSION)
    assert complaints(log) == []


@pytest.mark.usefixtures("multitool")
def test_the_multitool_does_complain_of_a_bad_log(tmp_path: Path) -> None:
    document = json.loads(render_sarif(RESULT, category=CATEGORY, version=VERSION))
    del document["runs"][0]["tool"]["driver"]["rules"][0]["help"]
    log = tmp_path / "bad.sarif"
    log.write_text(json.dumps(document), "utf-8")
    [complaint] = complaints(log)
    assert complaint.startswith("GH2012 error")


def test_it_is_ascii_and_the_same_twice() -> None:
    text = render_sarif(RESULT, category=CATEGORY, version=VERSION)
    assert text.isascii()
    text.encode("utf-8").decode("utf-8")
    assert "\ud800" not in json.loads(text)
    assert text == render_sarif(RESULT, category=CATEGORY, version=VERSION)


def test_a_file_holds_the_same_text(tmp_path: Path) -> None:
    target = tmp_path / "x.sarif"
    write_sarif(RESULT, target, category=CATEGORY, version=VERSION)
    assert target.read_text("utf-8") == render_sarif(RESULT, category=CATEGORY, version=VERSION)
    target.unlink()
    target.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(UsageError):
        write_sarif(RESULT, target, category=CATEGORY, version=VERSION)


# In a process of its own, because a coverage measurement would be measured too.
MEASURE = """
import json, time
from fumehood.report.sarif import render_sarif
from tests.report.sample import many
result, spent = many(5000), []
for _ in range(3):
    started = time.process_time()
    text = render_sarif(result, category="c", version="1")
    spent.append(time.process_time() - started)
started = time.process_time()
json.dumps(json.loads(text))
print(json.dumps([min(spent), time.process_time() - started]))
"""


def test_five_thousand_results_take_less_than_half_a_second() -> None:
    run = subprocess.run(
        [sys.executable, "-c", MEASURE], cwd=ROOT, check=True, capture_output=True, timeout=120
    )
    spent, rereading = json.loads(run.stdout)
    # On a busy machine: no longer than json takes to read and write the same text.
    assert spent < max(0.5, rereading)


@pytest.mark.parametrize(
    ("severity", "level"),
    [
        (Severity.NOTE, "note"),
        (Severity.LOW, "note"),
        (Severity.MEDIUM, "warning"),
        (Severity.HIGH, "error"),
        (Severity.CRITICAL, "error"),
    ],
)
def test_the_level_is_written_whatever_it_is(severity: Severity, level: str) -> None:
    assert result_of(replace(EXPOSED, severity=severity))["level"] == level


def test_a_run_without_results_has_an_empty_list_of_them() -> None:
    assert run_of(CLEAN)["results"] == []


def test_what_a_rule_says() -> None:
    [descriptor] = [
        item for item in run_of(RESULT)["tool"]["driver"]["rules"] if item["id"] == "debugger-exposed"
    ]
    assert descriptor["name"] == "DebuggerExposed"
    assert descriptor["shortDescription"] == {"text": "Interactive debugger exposed."}
    assert descriptor["fullDescription"]["text"].startswith("Interactive debugger exposed, and somebody")
    assert "## Why is this bad?" in descriptor["help"]["markdown"]
    assert "#" not in descriptor["help"]["text"]
    assert descriptor["helpUri"].startswith("https://")
    assert descriptor["defaultConfiguration"] == {"level": "error"}
    assert descriptor["properties"] == {
        "precision": "high",
        "security-severity": "9.8",
        "tags": [
            "security",
            "external/cwe/cwe-489",
            "external/cwe/cwe-094",
            "external/owasp/a05-2021",
            "external/owasp/a02-2025",
        ],
    }


def test_results_point_to_their_rules() -> None:
    run = run_of(RESULT)
    for item in run["results"]:
        assert run["tool"]["driver"]["rules"][item["ruleIndex"]]["id"] == item["ruleId"]


def test_a_finding_of_a_rule_that_is_not_listed_has_no_index() -> None:
    [item] = run_of(replace(RESULT, rules=(), findings=(EXPOSED,)))["results"]
    assert item["ruleId"] == "debugger-exposed"
    assert "ruleIndex" not in item


def test_where_a_result_is() -> None:
    [location] = result_of(EXPOSED)["locations"]
    assert location["physicalLocation"] == {
        "artifactLocation": {"uri": "app.py", "uriBaseId": "%SRCROOT%"},
        "region": {
            "startLine": 12,
            "startColumn": 5,
            "endLine": 12,
            "endColumn": 40,
            "snippet": {"text": 'app.run(debug=True, host="0.0.0.0")'},
        },
        "contextRegion": {
            "startLine": 12,
            "endLine": 12,
            "snippet": {"text": '    app.run(debug=True, host="0.0.0.0")'},
        },
    }


def test_a_region_of_several_lines_and_one_of_wide_characters() -> None:
    physical = result_of(MULTILINE)["locations"][0]["physicalLocation"]
    assert physical["region"]["snippet"]["text"] == MULTILINE.snippet.strip()
    physical = result_of(WIDE)["locations"][0]["physicalLocation"]
    assert physical["region"]["snippet"]["text"] == '应用.run("\ufffd\ufffd")'
    assert run_of(RESULT)["columnKind"] == "unicodeCodePoints"


def test_no_context_where_it_would_say_nothing_new() -> None:
    whole = finding("debugger-exposed", Location("a.py", 1, 1, 1, 10), "app.run()")
    assert "contextRegion" not in result_of(whole)["locations"][0]["physicalLocation"]


def test_long_lines_are_not_copied() -> None:
    long = finding("debugger-exposed", Location("a.py", 1, 1, 1, 9000), "x" * 100_000)
    physical = result_of(long)["locations"][0]["physicalLocation"]
    assert len(physical["region"]["snippet"]["text"]) == 2000
    assert "contextRegion" not in physical


def test_paths_are_encoded() -> None:
    uris = {
        item["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for item in run_of(RESULT)["results"]
    }
    assert "a%20b/%C3%BCn%C3%AF.py" in uris
    assert "templates/%3Afirst.py" in uris
    assert any(uri.startswith("odd/%1B%5B31m%231%2050%25%20off%3F%0A%3Cb%3E") for uri in uris)


def test_fingerprints() -> None:
    assert result_of(EXPOSED)["partialFingerprints"] == {
        "primaryLocationLineHash": EXPOSED.line_hash,
        "fumehood/v1": EXPOSED.fingerprint,
    }
    assert list(result_of(replace(EXPOSED, line_hash=""))["partialFingerprints"]) == ["fumehood/v1"]


def test_the_flow() -> None:
    [flow] = result_of(EXPOSED)["codeFlows"]
    [thread] = flow["threadFlows"]
    assert [step["location"]["message"]["text"] for step in thread["locations"]] == [
        step.note for step in EXPOSED.steps
    ]
    assert "codeFlows" not in result_of(WIDE)


def test_a_flow_that_is_too_long_is_shortened() -> None:
    run = run_of(replace(RESULT, findings=(replace(EXPOSED, steps=EXPOSED.steps * 500),)))
    [thread] = run["results"][0]["codeFlows"][0]["threadFlows"]
    assert len(thread["locations"]) == 1000
    assert "shortened to 1,000 steps" in str(run["invocations"][0]["toolExecutionNotifications"])


def test_related_locations_are_linked_from_the_message() -> None:
    result = result_of(EXPOSED)
    assert result["message"]["text"].endswith(r" See [the app \[made\] here](1), [the default](2).")
    assert [item["id"] for item in result["relatedLocations"]] == [1, 2]


def test_a_scanned_name_cannot_make_a_link() -> None:
    text = result_of(replace(EXPOSED, message="Named [x](1) \x1b.", advice=""))["message"]["text"]
    assert text.startswith(r"Named [x] (1) \x1b. See ")


def test_the_message_ends_with_a_full_stop() -> None:
    assert result_of(replace(WIDE, message="No stop", advice="Do"))["message"]["text"] == "No stop. Do."


def test_fixes() -> None:
    [fix] = result_of(EXPOSED)["fixes"]
    assert fix["description"]["text"] == "Turn the debugger off and listen on the loopback address only."
    [change] = fix["artifactChanges"]
    replaced, deleted, inserted = change["replacements"]
    assert replaced["insertedContent"] == {"text": "False"}
    assert "insertedContent" not in deleted
    assert inserted == {
        "deletedRegion": {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1},
        "insertedContent": {"text": "import os\n"},
    }


def test_an_unsafe_fix_is_left_out() -> None:
    assert EXPOSED.fix
    assert "fixes" not in result_of(replace(EXPOSED, fix=replace(EXPOSED.fix, unsafe=True)))


def test_suppressions() -> None:
    run = run_of(RESULT)
    by_path = {
        (item["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], item["ruleId"]): item[
            "suppressions"
        ]
        for item in run["results"]
    }
    accepted = {"status": "accepted"}
    assert by_path["manage.py", "run-on-import"] == [
        {"kind": "inSource", "justification": "only used on my machine", **accepted}
    ]
    assert by_path["old/app.py", "run-on-import"] == [{"kind": "external", **accepted}]
    assert by_path["old/app.py", "debugger-exposed"] == [
        {"kind": "external", "justification": "accepted on 2026-01-01", **accepted}
    ]
    assert by_path["app.py", "debugger-exposed"] == []
    assert "suppressions" not in result_of(EXPOSED)


def test_suppressed_findings_can_be_left_out() -> None:
    run = run_of(RESULT, suppressed=False)
    assert len(run["results"]) == len(RESULT.findings) - len(SUPPRESSED)
    assert not [item for item in run["results"] if "suppressions" in item]


@pytest.mark.parametrize(
    ("category", "expected"),
    [("shop", {"id": "shop/"}), ("shop/", {"id": "shop/"}), ("a/b", {"id": "a/b/"}), ("", None)],
)
def test_the_category(category: str, expected: dict[str, str] | None) -> None:
    log = json.loads(render_sarif(CLEAN, category=category, version=VERSION))
    assert log["runs"][0].get("automationDetails") == expected


def test_notifications() -> None:
    [invocation] = run_of(RESULT)["invocations"]
    execution = {item["descriptor"]["id"]: item for item in invocation["toolExecutionNotifications"]}
    assert set(execution) == {"rule-failed", "limit-reached", "syntax-error", "unreadable-file"}
    assert {name: item["level"] for name, item in execution.items()} == {
        "rule-failed": "error",
        "limit-reached": "note",
        "syntax-error": "warning",
        "unreadable-file": "warning",
    }
    [location] = execution["syntax-error"]["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "new.py"
    assert location["physicalLocation"]["region"] == {"startLine": 3}
    [configuration] = invocation["toolConfigurationNotifications"]
    assert configuration["descriptor"]["id"] == "unknown-suppression"
    assert HOSTILE_PATH not in json.dumps(invocation)


def test_a_scan_with_an_error_was_not_successful() -> None:
    assert run_of(RESULT)["invocations"][0]["executionSuccessful"] is False
    warned = replace(CLEAN, notifications=(Notification("syntax-error", "No."),))
    assert run_of(warned)["invocations"][0]["executionSuccessful"] is True


def oversized() -> Rule:
    return replace(
        rule("r" * 300, "t" * 2000, 5.0, Confidence.LOW),
        cwe=tuple(range(1, 30)),
        doc="d" * 3000 + "\n\n## Why is this bad?\nx",
    )


def test_githubs_limits() -> None:
    [descriptor] = run_of(replace(CLEAN, rules=(oversized(),)))["tool"]["driver"]["rules"]
    assert len(descriptor["name"]) == 255
    assert len(descriptor["shortDescription"]["text"]) == 1024
    assert len(descriptor["fullDescription"]["text"]) == 1024
    assert len(descriptor["properties"]["tags"]) == 10
    assert all(len(item.tags) <= 10 for item in RULES)


def test_no_more_results_than_github_takes() -> None:
    findings = (*([WIDE] * 25_000), EXPOSED)
    run = run_of(replace(RESULT, findings=findings))
    assert len(run["results"]) == 25_000
    assert run["results"][0]["ruleId"] == "debugger-exposed"
    assert "1 finding left out" in str(run["invocations"][0]["toolExecutionNotifications"])
