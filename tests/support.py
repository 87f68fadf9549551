"""Small programs in, findings or values out: the two verbs of the tests."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping
from pathlib import Path

from fumehood.findings.finding import Confidence
from fumehood.scan import ScanResult, scan
from fumehood.settings import Settings

MARK = re.compile(r"# (finding|missed)(?:: (?P<rules>[a-z, -]+))?")


def write(root: Path, files: Mapping[str, str]) -> Path:
    """Write dedented files below a folder and return it."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text).lstrip("\n"), encoding="utf-8")
    return root


def scan_files(
    root: Path, files: Mapping[str, str], *rules: str, confidence: Confidence = Confidence.MEDIUM
) -> ScanResult:
    """Scan a small project, with all rules or only some."""
    write(root, files)
    settings = Settings(root=root, paths=(root,), select=frozenset(rules), min_confidence=confidence, jobs=1)
    return scan(settings)


def reported(result: ScanResult) -> list[tuple[str, int, str]]:
    """Path, line and rule of each finding, in report order."""
    return [(one.location.path, one.location.line, one.rule_id) for one in result.findings]


def marked(files: Mapping[str, str], rule: str) -> list[tuple[str, int, str]]:
    """Path, line and rule of every line that is marked to be found."""
    found = []
    for name, text in files.items():
        for number, line in enumerate(textwrap.dedent(text).lstrip("\n").split("\n"), 1):
            mark = MARK.search(line)
            if mark and mark.group(1) == "finding":
                wanted = (mark.group("rules") or rule).split(", ")
                found += [(name, number, one) for one in wanted]
    return sorted(found)
