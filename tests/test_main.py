"""The process: how it starts, and with which code it ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fumehood import __version__


def start(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-m", "fumehood", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, env={**os.environ})


def test_the_version_is_told_without_loading_anything(tmp_path: Path) -> None:
    probe = "import sys; sys.argv[1:] = ['--version']; from fumehood.__main__ import main; main(); print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-I", "-c", probe], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    version, modules = ran.stdout.splitlines()
    assert version == f"fumehood {__version__}"
    assert {"click", "dataclasses", "fumehood.settings"}.isdisjoint(modules.split())


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--version"], 0),
        (["--help"], 0),
        (["rules"], 0),
        (["scan", "gone"], 2),
        (["scam"], 2),
        (["explain", "x"], 2),
    ],
)
def test_the_exit_code_of_the_process(tmp_path: Path, arguments: list[str], code: int) -> None:
    ran = start(*arguments, cwd=tmp_path)
    assert ran.returncode == code
    assert bool(ran.stderr) is (code != 0)
    assert "Traceback" not in ran.stderr


def test_nothing_in_the_current_folder_is_imported(tmp_path: Path) -> None:
    for name in ("click", "fumehood", "tomllib", "ast"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(99)\n")
    assert start("scan", "gone", cwd=tmp_path).returncode == 2
