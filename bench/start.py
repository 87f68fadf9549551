"""CPU seconds from the start of the process to the first file that is scanned, beside importing PyGithub, in turns.

Every Action of this kind that is written in Python imports PyGithub or as much: what comes to a small multiple of it
is no cost of ours. The seconds of one machine are not those of another; the ratio nearly is.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

PEER = "import github, resource; used = resource.getrusage(resource.RUSAGE_SELF)\nprint(used.ru_utime + used.ru_stime)"
PROBE = """
import resource, runpy, sys

def look(event, arguments):
    if event == "open" and not seen and str(arguments[0]).endswith("app.py"):
        used = resource.getrusage(resource.RUSAGE_SELF)
        seen.append(used.ru_utime + used.ru_stime)

seen = []
sys.addaudithook(look)
sys.argv = ["fumehood", "scan", "--quiet"]
try:
    runpy.run_module("fumehood", run_name="__main__", alter_sys=True)
except SystemExit:
    print("\\n", *seen)
"""
FILES = {
    "app.py": "from flask import Flask\n\napp = Flask(__name__)\n",
    "Procfile": "web: gunicorn app:app\n",
    "pyproject.toml": "[project]\n",
}


def main() -> None:
    """Print both, best and median, and the ratio of the best."""
    parser = argparse.ArgumentParser(prog="python -m bench.start", description=__doc__)
    parser.add_argument("--repeat", type=int, default=12, metavar="N", help="runs of each (default 12)")
    repeat = parser.parse_args().repeat
    with tempfile.TemporaryDirectory() as scratch:
        for name, text in FILES.items():
            Path(scratch, name).write_text(text, "utf-8")
        pairs = [(_seconds(PROBE, scratch), _seconds(PEER, scratch)) for _ in range(repeat)]
    ours, peer = (sorted(side) for side in zip(*pairs, strict=True))
    print(f"to the first file: best {ours[0]:.2f} s, median {ours[repeat // 2]:.2f} s")
    print(f"import of PyGithub: best {peer[0]:.2f} s, median {peer[repeat // 2]:.2f} s")
    print(f"ratio of the best: {ours[0] / peer[0]:.2f}")


def _seconds(program: str, folder: str) -> float:
    ended = subprocess.run(
        [sys.executable, "-I", "-c", program], cwd=folder, capture_output=True, text=True, check=True
    )
    return float(ended.stdout.split()[-1])


if __name__ == "__main__":
    main()
