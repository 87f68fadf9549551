"""What the image is made of, what it costs, and that nothing of a workspace gets into it."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.image.container import WORKSPACE, Image, Step, buildah
from tests.support import write

MEGABYTE = 1_000_000
ADDED = 40 * MEGABYTE
"""What our layers may add to the base, unpacked."""
LATER = {
    "attr",
    "github",
    "jinja2",
    "jschema_to_python",
    "libcst",
    "pathspec",
    "requests",
    "sarif_om",
    "urllib3",
}
"""Libraries that no scan need wait for. How long the start takes is told by `python -m bench.start`."""
PATTERNS = 100
"""What may be compiled until then, those of the standard library (about 50) included; our own are 400."""
APP = "from flask import Flask\n\napp = Flask(__name__)\n\nif __name__ == '__main__':\n    app.run(debug=True)\n"
NOT_LEFT = {"pip", "setuptools", "wheel", "ensurepip", "gcc", "cc", "g++", "clang", "ld", "make"}
PROBE = """
import re, runpy, sys

def look(event, arguments):
    if event == "open" and not seen and str(arguments[0]).endswith("app.py"):
        seen.append(" ".join({name.partition(".")[0] for name in sys.modules}))
        seen.append(len(compiled))

def counted(*arguments):
    compiled.append(arguments)
    return usual(*arguments)

seen, compiled = [], []
usual, re._compiler.compile = re._compiler.compile, counted
sys.addaudithook(look)
sys.argv = ["fumehood", "action"]
try:
    runpy.run_module("fumehood", run_name="__main__", alter_sys=True)
except SystemExit:
    pass
loaded = (module.__spec__ for module in sys.modules.values() if getattr(module, "__spec__", None))
print()
print(*seen, sep="\\n")
print(*(spec.origin for spec in loaded if spec.cached and not __import__("os").path.exists(spec.cached)))
"""
"""Runs a scan in the same process; three lines at the end: what was loaded and how many patterns were compiled when the
first file was read in order to be scanned, and modules without bytecode."""


@pytest.fixture
def scanned(step: Step) -> Step:
    """A small workspace, so that what is measured is the start."""
    write(
        step.workspace,
        {"app.py": APP, "Procfile": "web: gunicorn app:app\n", "pyproject.toml": "[project]\n"},
    )
    step.environ = {"GITHUB_WORKSPACE": WORKSPACE, "HOME": "/github/home"}
    return step


@dataclass
class Start:
    loaded: set[str]
    patterns: int
    slow: str


def probe(step: Step) -> Start:
    # The entry point with other words after -I.
    start = step.image.entry[: step.image.entry.index("-I") + 1]
    ended = step.run(program=(*start, "-c", PROBE))
    assert ended.code == 0, ended.stderr
    loaded, patterns, slow = ended.stdout.split("\n")[-4:-1]
    return Start(set(loaded.split()), int(patterns), slow)


def test_our_layers_are_small(tmp_path: Path) -> None:
    base, ours = (
        layers(os.environ[name], tmp_path / name) for name in ("FUMEHOOD_IMAGE_BASE", "FUMEHOOD_IMAGE")
    )
    added = sum(size for digest, size in ours.items() if digest not in base)
    print(f"\nlayers add {added / MEGABYTE:.1f} MB")  # noqa: T201 -- measured
    assert base.keys() < ours.keys()
    assert added <= ADDED


def layers(image: str, folder: Path) -> dict[str, int]:
    """Bytes of each layer, not compressed, by its digest."""
    buildah("push", "--disable-compression", image, f"dir:{folder}")
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    return {layer["digest"]: layer["size"] for layer in manifest["layers"]}


def test_a_scan_starts_with_little(scanned: Step) -> None:
    start = probe(scanned)
    assert "fumehood" in start.loaded
    assert start.loaded & LATER == set()
    assert 0 < start.patterns <= PATTERNS


def test_no_run_has_to_compile_a_module(scanned: Step) -> None:
    assert probe(scanned).slow == ""


def test_no_installer_and_no_compiler_is_left(image: Image) -> None:
    folders = ("usr/bin", "usr/local/bin", "opt/fumehood/bin", "usr/lib/python3/dist-packages")
    libraries = [
        *image.root.glob("usr/lib/python3.*"),
        *image.root.glob("opt/fumehood/lib/python3.*/site-packages"),
    ]
    places = [*(image.root / folder for folder in folders), *libraries]
    left = {path.name for place in places if place.is_dir() for path in place.iterdir()}
    assert {"python3", "fumehood", "click"} <= left
    assert left & NOT_LEFT == set()
    assert not [name for name in left if name.startswith(("pip", "setuptools-", "wheel-"))]


def test_the_python_is_a_new_one(image: Image) -> None:
    (library,) = image.root.glob("opt/fumehood/lib/python3.*")
    assert int(library.name.removeprefix("python3.")) >= 13


SPY = "raise SystemExit(f'{__file__} was imported')\n"
NAMES = (
    *("fumehood", "github", "flask", "yaml", "click", "rich", "attr", "requests", "tree_sitter", "sarif_om"),
    *("json", "re", "ast", "tomllib", "pathlib", "sitecustomize", "usercustomize", "encodings", "site"),
)

HOSTILE = (
    "PYTHONPATH",
    "PYTHONHOME",
    "PYTHONUSERBASE",
    "PYTHONPLATLIBDIR",
    "PYTHONPYCACHEPREFIX",
    "VIRTUAL_ENV",
)
"""Variables that lead Python to a folder."""


def test_nothing_of_the_workspace_is_imported(scanned: Step) -> None:
    write(scanned.workspace, {f"{name}.py": SPY for name in NAMES})
    write(
        scanned.workspace, {f"fumehood/{name}.py": SPY for name in ("__init__", "__main__", "action", "cli")}
    )
    write(
        scanned.workspace,
        {
            "pyvenv.cfg": f"home = {WORKSPACE}\ninclude-system-site-packages = true\n",
            "lib/python3.13/site-packages/spy.pth": f"import sys; sys.path.insert(0, '{WORKSPACE}'); import github\n",
            "lib/python3.13/os.py": SPY,
            "lib/python3.13/lib-dynload/spy.py": SPY,
            "startup.py": SPY,
            "pybuilddir.txt": WORKSPACE,
            ".pythonrc.py": SPY,
        },
    )
    scanned.environ |= dict.fromkeys(HOSTILE, WORKSPACE) | {
        "PYTHONEXECUTABLE": f"{WORKSPACE}/python",
        "__PYVENV_LAUNCHER__": f"{WORKSPACE}/python",
        "PYTHONSTARTUP": f"{WORKSPACE}/startup.py",
        "PYTHONBREAKPOINT": "github.set_trace",
        "PYTHONWARNINGS": "error::github.Spy",
        "PYTHONINSPECT": "1",
    }
    ended = scanned.run()
    assert ended.code == 0, ended.stderr
    assert [line for line in scanned.files() if " 0:0 " in line] == [
        "-rw-r--r-- 0:0 workspace/fumehood.sarif"
    ]
