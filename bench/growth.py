"""Times a scan of a quarter, a half and the whole of a package: the time for each megabyte should not grow.

A part is the package's own modules and as many of its folders as fit, in an order that a hash decides; it is a copy in
a temporary folder, so imports of what is left out are unresolved there.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.corpus import add_arguments, checked_cache, packages, tree
from bench.speed import BIN, DEFAULT, run_of

SHARES = {"quarter": 0.25, "half": 0.5, "whole": 1.0}


def main() -> None:
    """Print one table for each package."""
    parser = argparse.ArgumentParser(prog="python -m bench.growth", description=__doc__)
    add_arguments(parser)
    parser.add_argument("--repeat", type=int, default=3, metavar="N", help="runs of each part (default 3)")
    given = parser.parse_args()
    cache = checked_cache(given.cache)
    for package in packages(given.names or DEFAULT[:1]):
        print(f"\n{package.label} {package.version}")
        print("\n".join(growth_table(tree(package, cache), given.repeat)), flush=True)


def growth_table(folder: Path, repeat: int) -> Iterator[str]:
    """Size and time of each part, which take turns, and its time for a megabyte."""
    with tempfile.TemporaryDirectory() as scratch:
        parts = {name: part(folder, share, Path(scratch, name)) for name, share in SHARES.items()}
        command = [
            str(BIN / "fumehood"),
            "scan",
            ".",
            "--quiet",
            "--fail-on",
            "never",
            "--output",
            f"{scratch}/report",
        ]
        times: dict[str, list[float]] = {name: [] for name in parts}
        for _ in range(repeat):
            for name in parts:
                times[name].append(run_of(Path(scratch, name), command).cpu)
    yield f"| part | size | CPU, best of {repeat} | CPU for a megabyte |"
    yield "|---|---:|---:|---:|"
    for name, size in parts.items():
        best = min(times[name])
        yield f"| {name} | {size / 1e6:.1f} MB | {best:.2f} s | {best / size * 1e6:.2f} s |"


def part(folder: Path, share: float, target: Path) -> int:
    """Copy a share of a tree's Python files; its size in bytes."""
    whole, done = _size(folder), 0
    for package in (path for path in folder.iterdir() if path.is_dir()):
        (target / package.name).mkdir(parents=True)
        for module in package.glob("*.py"):
            done += shutil.copyfile(module, target / package.name / module.name).stat().st_size
        for inner in sorted((path for path in package.iterdir() if path.is_dir()), key=_by_hash):
            if done + _size(inner) <= share * whole:
                shutil.copytree(inner, target / package.name / inner.name)
                done += _size(inner)
    return done


def _by_hash(folder: Path) -> str:
    return hashlib.sha256(folder.name.encode()).hexdigest()


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*.py"))


if __name__ == "__main__":
    main()
