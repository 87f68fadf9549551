"""Times a scan beside Bandit, Semgrep and Ruff on the same tree in the same run, and the start of the program.

The tools take turns, so that what else the machine does falls on all of them; every figure is the smallest of its
repetitions. CPU time comes from `wait4`. Peak memory is measured in a run of its own: the proportional set size of
the whole process tree, looked at every few milliseconds. (The largest resident size that `wait4` knows is of no use:
it is never smaller than that of the process which started the command.)
"""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from time import perf_counter, sleep

from bench.corpus import HERE, add_arguments, checked_cache, packages, tree

BIN = Path(sys.executable).parent
PEERS = {"bandit": "bandit==1.9.4", "semgrep": "semgrep==1.182.0", "ruff": "ruff==0.17.6"}
DEFAULT = ("apache-superset", "homeassistant")
QUIET = {"SEMGREP_SEND_METRICS": "off", "SEMGREP_ENABLE_VERSION_CHECK": "0", "NO_COLOR": "1"}
MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took, in seconds: on the clock, and of CPU with all children."""

    wall: float
    cpu: float


def main() -> None:
    """Print one table for each package, and one for the start of the program."""
    parser = argparse.ArgumentParser(prog="python -m bench.speed", description=__doc__)
    add_arguments(parser)
    parser.add_argument(
        "--peers", type=Path, help="a virtual environment with the peers (default: made in the cache)"
    )
    parser.add_argument("--tools", nargs="+", choices=["fumehood", *PEERS], default=["fumehood", *PEERS])
    parser.add_argument("--repeat", type=int, default=5, metavar="N", help="runs of each tool (default 5)")
    given = parser.parse_args()
    cache = checked_cache(given.cache)
    peers = (given.peers or _peers(cache)).resolve() / "bin"
    print("\n".join(start_table(given.repeat * 4)), flush=True)
    for package in packages(given.names or DEFAULT):
        folder = tree(package, cache)
        files, size = _warm(folder)
        print(f"\n{package.label} {package.version}: {files:,} Python files, {size / 1e6:.1f} MB", flush=True)
        print(
            "\n".join(
                package_table(folder, {tool: commands(peers)[tool] for tool in given.tools}, given.repeat)
            ),
            flush=True,
        )


def commands(peers: Path) -> Mapping[str, list[str]]:
    """How each tool is called in the folder of the package; each writes JSON to the file that is named last."""
    rules = HERE / "flask.yml"
    lines = {
        "fumehood": f"{BIN}/fumehood scan . --quiet --fail-on never --format json --output",
        "bandit": f"{peers}/bandit -r . -q --exit-zero -f json -o",
        "semgrep": f"{peers}/semgrep scan . --config {rules} --metrics off --disable-version-check"
        " --no-git-ignore --quiet --json --output",
        "ruff": f"{peers}/ruff check . --select S --isolated --no-cache --exit-zero --quiet"
        " --output-format json -o",
    }
    return {tool: shlex.split(line) for tool, line in lines.items()}


def package_table(folder: Path, called: Mapping[str, list[str]], repeat: int) -> Iterator[str]:
    """Wall, CPU and memory of each tool, and its wall time as a multiple of ours."""
    with tempfile.TemporaryDirectory() as scratch:
        whole = {tool: [*command, f"{scratch}/{tool}.json"] for tool, command in called.items()}
        best = _best(folder, whole, repeat)
        memory = {tool: _tree_memory(folder, command) for tool, command in whole.items()}
    ours = best.get("fumehood") or next(iter(best.values()))
    yield f"| tool | wall, best of {repeat} | CPU | times Fumehood's wall | peak memory |"
    yield "|---|---:|---:|---:|---:|"
    for tool, cost in best.items():
        times, peak = f"{cost.wall / ours.wall:.2f}", f"{memory[tool] / MEGABYTE:.0f} MB"
        yield f"| {tool} | {cost.wall:.2f} s | {cost.cpu:.2f} s | {times} | {peak} |"


def start_table(repeat: int) -> Iterator[str]:
    """`fumehood --version` beside the same Python doing nothing."""
    called = {
        "python -I -c pass": [sys.executable, "-I", "-c", "pass"],
        "fumehood --version": [str(BIN / "fumehood"), "--version"],
    }
    best = _best(HERE, called, repeat)
    nothing = best["python -I -c pass"]
    yield f"| command | wall, best of {repeat} | CPU | times an empty Python's wall |"
    yield "|---|---:|---:|---:|"
    for name, cost in best.items():
        yield f"| `{name}` | {cost.wall * 1000:.1f} ms | {cost.cpu * 1000:.1f} ms | {cost.wall / nothing.wall:.2f} |"


def _best(folder: Path, called: Mapping[str, Sequence[str]], repeat: int) -> dict[str, Cost]:
    """The smallest of each figure of each command, which take turns."""
    costs: dict[str, list[Cost]] = {name: [] for name in called}
    for _ in range(repeat):
        for name, command in called.items():
            costs[name].append(run_of(folder, command))
    return {name: Cost(min(c.wall for c in all_), min(c.cpu for c in all_)) for name, all_ in costs.items()}


def run_of(folder: Path, command: Sequence[str]) -> Cost:
    """What a command takes in a folder; ends the program if it fails."""
    start = perf_counter()
    process = _start(folder, command)
    _, status, used = os.wait4(process.pid, 0)
    wall = perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} ended with {process.returncode}")
    return Cost(wall, used.ru_utime + used.ru_stime)


def _start(folder: Path, command: Sequence[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command, cwd=folder, env={**os.environ, **QUIET}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def _tree_memory(folder: Path, command: Sequence[str]) -> int:
    """The peak of the memory of a command and its children in bytes, pages they share counted once."""
    process, done, peak = _start(folder, command), Event(), [0]

    def look() -> None:
        while not done.is_set():
            peak[0] = max(peak[0], sum(_proportional(pid) for pid in _family(process.pid)))
            sleep(0.005)

    watcher = Thread(target=look)
    watcher.start()
    process.wait()
    done.set()
    watcher.join()
    return peak[0]


def _family(pid: int) -> Iterator[int]:
    yield pid
    try:
        children = [
            child
            for file in Path(f"/proc/{pid}/task").glob("*/children")
            for child in file.read_text().split()
        ]
    except OSError:
        return
    for child in children:
        yield from _family(int(child))


def _proportional(pid: int) -> int:
    """The proportional set size of a process in bytes; 0 if it has ended."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


def _warm(folder: Path) -> tuple[int, int]:
    """Read every file once, so that no tool pays for the disk; the number and size of the Python files."""
    files = size = 0
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                while file.read(MEGABYTE):
                    pass
            files += path.suffix == ".py"
            size += path.stat().st_size * (path.suffix == ".py")
    return files, size


def _peers(cache: Path) -> Path:
    """The peers in a virtual environment of their own."""
    home = cache / "peers"
    if not (home / "bin" / "semgrep").exists():
        shutil.rmtree(home, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
        subprocess.run([str(home / "bin" / "pip"), "install", "--quiet", *PEERS.values()], check=True)
    return home


if __name__ == "__main__":
    main()
