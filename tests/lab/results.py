"""What the lab has seen, kept in `results.json`: written with FUMEHOOD_ACCEPT=1, compared otherwise."""

from __future__ import annotations

import fcntl
import json
import platform
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any

from tests.lab.apache import PROGRAM, installed

RESULTS = Path(__file__).with_name("results.json")
PACKAGES = ("Flask", "Werkzeug", "Flask-SocketIO", "gunicorn", "hypercorn", "pyuwsgi", "waitress")


def compare(name: str, row: dict[str, Any]) -> None:
    """What was seen is what was seen when the results were accepted; versions may differ."""
    kept = json.loads(RESULTS.read_text("utf-8"))["rows"] if RESULTS.exists() else {}
    assert kept.get(name) == row, f"{name}: run `make accept` and read the diff"


def accept(name: str, row: dict[str, Any]) -> None:
    """Put one row and the versions into the file; several processes of pytest do this at once."""
    with _locked() as results:
        results["rows"][name] = row
        results["versions"] = _versions()


@contextmanager
def _locked() -> Iterator[dict[str, Any]]:
    with RESULTS.open("a+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        results = json.loads(file.read() or '{"rows": {}}')
        yield results
        file.truncate(0)
        file.write(json.dumps(results, indent=2, sort_keys=True, ensure_ascii=False) + "\n")


def _versions() -> dict[str, str]:
    found = {name: version(name) for name in PACKAGES}
    return {**found, "Python": platform.python_version(), **_apache_versions()}


def _apache_versions() -> dict[str, str]:
    if not installed():
        return {}
    said = subprocess.run([PROGRAM, "-v"], capture_output=True, text=True, check=True).stdout
    package = ("dpkg-query", "--show", "--showformat=${Version}", "libapache2-mod-wsgi-py3")
    module = subprocess.run(package, capture_output=True, text=True, check=False).stdout
    python = subprocess.run(
        ["/usr/bin/python3", "--version"], capture_output=True, text=True, check=False
    ).stdout
    return {
        "Python in mod_wsgi": python.removeprefix("Python ").strip(),
        "Apache": re.findall(r"Apache/([\d.]+)", said)[0],
        "mod_wsgi": module.split("-")[0],
    }
