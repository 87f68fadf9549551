"""Shows that a report depends neither on the number of processes nor on the run: the bytes are the same."""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.corpus import add_arguments, checked_cache, packages, tree

SCANNER = Path(sys.executable).with_name("fumehood")
RUNS = (("1", "0"), ("4", "0"), ("1", "1"), ("4", "2"), ("4", "3"))
"""Numbers of processes, each with a seed for the order of Python's sets."""


def main() -> int:
    """Print one line for each package, and return 1 if a report differs."""
    parser = argparse.ArgumentParser(prog="python -m bench.identical", description=__doc__)
    add_arguments(parser)
    given = parser.parse_args()
    cache, differing = checked_cache(given.cache), 0
    for package in packages(given.names):
        folder = tree(package, cache)
        reports = [
            digest(folder, form, jobs, seed) for form in ("json", "sarif", "text") for jobs, seed in RUNS
        ]
        kinds = len(set(reports))
        differing += kinds != 3
        print(
            f"{package.label}: {'the same in all' if kinds == 3 else 'DIFFERS between'} {len(RUNS)} runs",
            flush=True,
        )
    return int(bool(differing))


def digest(folder: Path, form: str, jobs: str, seed: str) -> str:
    """The hash of one report."""
    with tempfile.TemporaryDirectory() as scratch:
        output = Path(scratch) / "report"
        options = ["--min-confidence", "low", "--fail-on", "never", "--format", form, "--jobs", jobs]
        subprocess.run(
            [str(SCANNER), "scan", "--quiet", *options, "--output", str(output), "."],
            cwd=folder,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
            stderr=subprocess.DEVNULL,
        )
        return hashlib.sha256(output.read_bytes()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
