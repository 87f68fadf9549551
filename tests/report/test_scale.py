"""25,000 findings: every report stays within its limits, and none of them takes long or much memory."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

FINDINGS = 25_000
FOUND = 27_000
LONGEST = 15.0
"""Seconds of CPU; a guard against what would never end, several times what it takes."""
LARGEST = 500
"""Megabytes."""
PROGRAM = f"""
import json, sys, time
from dataclasses import replace
from pathlib import Path
from fumehood.publish.runner import SUMMARY_BUDGET
from fumehood.report.comment import render_comment
from fumehood.report.report_file import Report, render_report
from fumehood.report.sarif import write_sarif
from fumehood.triage.standing import by_revision
from tests.report.sample import many

def own(number, one):
    said = replace(one.steps[0], note=f"step {{number}} of its own", snippet=f"    call({{number}})")
    text = f"The server number {{number}} listens on every address. " + "It says so at length. " * 8
    snippet = f"    app.run(port={{number}}, debug=True)"
    return replace(one, message=text, snippet=snippet, steps=(said, *one.steps), advice=f"Do not start {{number}}.")
made = many({FOUND} + {FOUND} // 9 + 1)
result = replace(made, findings=tuple(own(number, one) for number, one in enumerate(made.findings)))
began, times, folder = time.process_time(), {{}}, Path(sys.argv[1])
def took(name, text=""):
    global began
    times[name] = [round(time.process_time() - began, 2), len(text)]
    began = time.process_time()
    if text:
        (folder / name).write_text(text)
standing = by_revision(result.findings, result.findings[::2])
took("standing")
write_sarif(result, folder / "sarif", category="c", version="1", suppressed=False)
took("sarif")
took("comment", render_comment(result, standing))
took("summary", render_comment(result, standing, budget=SUMMARY_BUDGET))
took("report", render_report(Report(head_sha="0" * 40, category="c", result=result, standing=standing), version="1"))
# Not ru_maxrss: what a process inherits from the one that started it counts there.
status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
peak = int(status["VmHWM"].split()[0]) / 1024
print(json.dumps({{"times": times, "peak": round(peak), "active": len(result.active)}}))
"""


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """The folder with the reports, and what making them took, in a process of its own."""
    folder = tmp_path_factory.mktemp("scale")
    command = [sys.executable, "-c", PROGRAM, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    return folder, json.loads(done.stdout)


def test_it_takes_neither_long_nor_much(measured: tuple[Path, dict[str, Any]]) -> None:
    _, figures = measured
    assert figures["active"] >= FOUND
    assert sum(seconds for seconds, _ in figures["times"].values()) < LONGEST, figures
    assert figures["peak"] < LARGEST, figures


def test_the_sarif_file_is_within_github_s_limits(measured: tuple[Path, dict[str, Any]]) -> None:
    data = (measured[0] / "sarif").read_bytes()
    assert len(gzip.compress(data, 6)) < 10 * 1024 * 1024
    results = [json.loads(line.rstrip(b",")) for line in data.splitlines()[2:-1]]
    assert len(results) == FINDINGS
    order = ["critical", "high", "medium", "low", "note"]
    severities = [order.index(result["properties"]["severity"]) for result in results]
    assert severities == sorted(severities)
    assert set(severities) == set(range(5))
    assert b"left out: a log may hold 25,000; the most severe were kept" in data.splitlines()[1]


@pytest.mark.parametrize(("name", "budget"), [("comment", 60_000), ("summary", 250_000)])
def test_comment_and_summary_keep_their_budget(
    name: str, budget: int, measured: tuple[Path, dict[str, Any]]
) -> None:
    text = (measured[0] / name).read_text()
    assert budget // 2 < len(text) <= budget
    assert "| **all** |" in text
    assert "more findings did not fit here" in text
