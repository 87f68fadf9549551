"""Scans the real packages and holds every finding against the verdict a person gave after reading the code.

`judged.csv` has one line for each finding: true, false or missed, and why. A *missed* line is a place that
should have a finding and has none. The measurement fails when a finding has no verdict, when a judged finding is
gone or shown otherwise, when a missed one is found at last, when a finding of high confidence is false, and when a
scan does not come to its end.
"""

from __future__ import annotations

import argparse
import csv
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from time import perf_counter
from typing import Any, NamedTuple

from bench.corpus import HERE, Package, add_arguments, checked_cache, packages, tree
from fumehood.rules import launch
from fumehood.rules.registry import rules_of

JUDGED = HERE / "judged.csv"
SCANNER = Path(sys.executable).with_name("fumehood")
TIME_LIMIT = 120
JUDGED_RULES = sorted(path.stem.replace("_", "-") for path in Path(launch.__path__[0]).glob("[a-z]*.py"))
"""The rules about launches: every finding of theirs in every package has a verdict."""
INJECTION_RULES = sorted(rule.id for rule in rules_of("injection"))
INJECTION_JUDGED = {"apache-superset", "flask-appbuilder", "flask-security", "mlflow"}
"""The packages, as wheels, in which what the injection rules show by default has a verdict too."""

OTHER_RULES = sorted(
    rule.id for name in ("access", "config", "crypto", "secrets", "templates") for rule in rules_of(name)
)
OTHERS_JUDGED = {
    "apache-superset": ".",
    "flask-appbuilder": ".",
    "mlflow": ".",
    "flask (sdist)": "examples",
    "flask-login (sdist)": ".",
    "flask-security (sdist)": "examples",
    "flask-talisman (sdist)": ".",
    "flask-wtf (sdist)": "examples",
}
"""Where what all other rules show by default has a verdict. Examples are scanned apart from their library: beside its
source, `flask` would be a package of the workspace."""

CONFIDENCES = ("high", "medium", "low")
VERDICTS = {"true", "false", "missed"}


class Key(NamedTuple):
    """What makes a finding the same in every run: packages are pinned, so lines do not move."""

    package: str
    path: str
    line: int
    rule: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person said of a finding, and at which confidence and severity it was shown then."""

    verdict: str
    confidence: str
    severity: str
    reason: str


@dataclass(slots=True)
class Run:
    """One package scanned: what came out, and what does not agree with the verdicts."""

    package: Package
    seconds: float
    report: Mapping[str, Any] | None
    found: dict[Key, Mapping[str, Any]] = field(default_factory=dict)


def main() -> int:
    """Scan, print the tables, and return 1 if something does not agree."""
    parser = argparse.ArgumentParser(prog="python -m bench.real", description=__doc__)
    add_arguments(parser)
    parser.add_argument(
        "--show", action="store_true", help="print the findings without a verdict as lines for judged.csv"
    )
    given = parser.parse_args()
    cache, judged = checked_cache(given.cache), verdicts()
    chosen = packages(given.names)
    runs = [scan(package, tree(package, cache)) for package in chosen]
    print("\n".join([*package_table(runs, judged), "", *rule_table(runs, judged)]))
    if given.show:
        show_unjudged(runs, judged)
    problems = [problem for run in runs for problem in disagreements(run, judged)]
    print(
        "\n".join(["", *problems])
        if problems
        else "\nEvery finding has its verdict, and no verdict is without its finding."
    )
    return int(bool(problems))


def verdicts() -> dict[Key, Verdict]:
    """judged.csv by finding."""
    with JUDGED.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found = {
        Key(row["package"], row["path"], int(row["line"]), row["rule"]): Verdict(
            row["verdict"], row["confidence"], row["severity"], row["reason"]
        )
        for row in rows
    }
    wrong = [key for key, verdict in found.items() if verdict.verdict not in VERDICTS or not verdict.reason]
    if wrong or len(found) != len(rows):
        sys.exit(f"judged.csv: {wrong or 'a finding is judged twice'}")
    return found


def scan(package: Package, folder: Path) -> Run:
    """Scan one package: for the launch rules at the lowest confidence, for all others as they are shown."""
    run = scan_for(package, folder, JUDGED_RULES, "low")
    if package.label in INJECTION_JUDGED:
        run = joined(run, scan_for(package, folder, INJECTION_RULES, "medium"))
    if (below := OTHERS_JUDGED.get(package.label)) is not None:
        run = joined(run, scan_for(package, folder, OTHER_RULES, "medium", below))
    return run


def joined(first: Run, second: Run) -> Run:
    """Two scans of one package for different rules."""
    report = second.report and first.report
    return Run(first.package, first.seconds + second.seconds, report, {**first.found, **second.found})


def scan_for(package: Package, folder: Path, rules: list[str], confidence: str, below: str = ".") -> Run:
    """Scan one package, or a folder of it, with some rules."""
    with tempfile.TemporaryDirectory() as scratch:
        output = Path(scratch) / "report.json"
        options = ["--quiet", "--min-confidence", confidence, "--fail-on", "never", "--format", "json"]
        options += ["--select", ",".join(rules)]
        start = perf_counter()
        try:
            subprocess.run(
                [str(SCANNER), "scan", *options, "--output", str(output), "."],
                cwd=folder / below,
                check=True,
                timeout=TIME_LIMIT,
            )
        except (subprocess.TimeoutExpired, subprocess.CalledProcessError):
            return Run(package, perf_counter() - start, None)
        seconds = perf_counter() - start
        report = json.loads(output.read_text("utf-8"))
    found = {key_of(package, finding, below): finding for finding in report["findings"]}
    return Run(package, seconds, report, found)


def key_of(package: Package, finding: Mapping[str, Any], below: str) -> Key:
    """The key of a finding in our JSON, from a scan of a folder below the package's own."""
    location = finding["location"]
    path = (PurePosixPath(below) / location["path"]).as_posix()
    return Key(package.label, path, location["line"], finding["rule"])


def disagreements(run: Run, judged: Mapping[Key, Verdict]) -> Iterator[str]:
    """What does not agree, one line each."""
    if run.report is None:
        yield f"{run.package.label}: the scan failed or took longer than {TIME_LIMIT} s"
        return
    for key, finding in run.found.items():
        verdict = judged.get(key)
        if verdict is None:
            yield f"not judged: {named(key)}"
        elif verdict.verdict == "missed":
            yield f"found at last, so judge it: {named(key)}"
        elif (verdict.confidence, verdict.severity) != (finding["confidence"], finding["severity"]):
            yield f"shown otherwise now, {finding['severity']} at {finding['confidence']} confidence: {named(key)}"
        elif verdict.verdict == "false" and finding["confidence"] == "high":
            yield f"false at high confidence: {named(key)}"
    for key, verdict in judged.items():
        if key.package == run.package.label and key not in run.found and verdict.verdict != "missed":
            yield f"gone: {named(key)} ({verdict.verdict})"


def named(key: Key) -> str:
    """A finding in a sentence."""
    return f"{key.rule} in {key.package}, {key.path}:{key.line}"


def package_table(runs: Iterable[Run], judged: Mapping[Key, Verdict]) -> Iterator[str]:
    """One line for each package: size, time, and verdicts by confidence as true/false."""
    yield "| package | files | modules | seconds | cut short | high | medium | low | missed |"
    yield "|---|---:|---:|---:|---:|---:|---:|---:|---:|"
    for run in runs:
        label = f"{run.package.label} {run.package.version}"
        if run.report is None:
            yield f"| {label} | | | {run.seconds:.1f} | no result | | | | |"
            continue
        counts = tally(run, judged)
        missed = sum(
            1
            for key, value in judged.items()
            if key.package == run.package.label and value.verdict == "missed"
        )
        limits = sum(1 for note in run.report["notifications"] if note["id"] == "limit-reached")
        size = run.report["counts"]
        cells = (f"{counts['true', each]}/{counts['false', each]}" for each in CONFIDENCES)
        sizes = f"{size['files']:,} | {size['modules']:,} | {run.seconds:.1f}"
        yield f"| {label} | {sizes} | {limits} | {' | '.join(cells)} | {missed} |"


def rule_table(runs: Iterable[Run], judged: Mapping[Key, Verdict]) -> Iterator[str]:
    """One line for each rule: verdicts by confidence as true/false, and how many places were missed."""
    labels = {run.package.label for run in runs}
    counts: Counter[tuple[str, str, str]] = Counter(
        (key.rule, value.verdict, value.confidence) for key, value in judged.items() if key.package in labels
    )
    yield "| rule | high | medium | low | missed |"
    yield "|---|---:|---:|---:|---:|"
    for rule in sorted({rule for rule, _, _ in counts}):
        cells = [f"{counts[rule, 'true', each]}/{counts[rule, 'false', each]}" for each in CONFIDENCES]
        missed = sum(
            number for (of, verdict, _), number in counts.items() if (of, verdict) == (rule, "missed")
        )
        yield f"| {rule} | {' | '.join(cells)} | {missed} |"


def tally(run: Run, judged: Mapping[Key, Verdict]) -> Counter[tuple[str, str]]:
    """How many findings of a run there are for each verdict and confidence."""
    return Counter(
        (judged[key].verdict if key in judged else "?", finding["confidence"])
        for key, finding in run.found.items()
    )


def show_unjudged(runs: Iterable[Run], judged: Mapping[Key, Verdict]) -> None:
    """Lines for judged.csv that want only a verdict and a reason."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    for run in runs:
        for key, finding in run.found.items():
            if key not in judged:
                writer.writerow(
                    [*key, finding["confidence"], finding["severity"], "?", finding["snippet"].strip()[:80]]
                )


if __name__ == "__main__":
    sys.exit(main())
