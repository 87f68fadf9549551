"""Scans a folder in a process of its own and prints what was notified and found, and what it took."""

from __future__ import annotations

import json
import re
import resource
import sys
from pathlib import Path

from fumehood.rules.registry import all_rules
from fumehood.scan import scan
from fumehood.settings import Settings

MEMORY = 2 << 30
"""Bytes at which the process is refused more, so that a mistake stays its own."""
PEAK = re.compile(r"^VmHWM:\s+(\d+) kB$", re.MULTILINE)


def peak() -> int:
    """Kilobytes that the process had at most, where the system tells."""
    status = Path("/proc/self/status")
    found = PEAK.search(status.read_text("utf-8")) if status.exists() else None
    return int(found[1]) if found else 0


def main(root: Path) -> None:
    """Scan and measure; the rules are loaded before, as every scan does that."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    rules = all_rules()
    before, began = peak(), sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    result = scan(Settings(root=root, paths=(root,), jobs=1), rules)
    found = {
        "notifications": sorted({f"{one.id} {one.path}" for one in result.notifications}),
        "findings": sorted({finding.rule_id for finding in result.findings}),
        "seconds": sum(resource.getrusage(resource.RUSAGE_SELF)[:2]) - began,
        "megabytes": (peak() - before) // 1024,
    }
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
