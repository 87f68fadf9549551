"""Where pip-audit comes from."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path

import pytest

from fumehood.dependencies.program import AuditTrouble, last_line, pip_audit

PIP = """
import pathlib, sys
arguments = sys.argv[1:]
lock = pathlib.Path(arguments[arguments.index("--requirement") + 1]).read_text()
if "--require-hashes" not in arguments or "broken" in lock:
    sys.exit("no such package")
target = pathlib.Path(arguments[arguments.index("--target") + 1])
target.mkdir()
(target / "fetched.py").write_text("print('audited')")
"""


def installer(folder: Path, lock: str = "fetched==1 --hash=sha256:abc") -> Path:
    """What the image has: a wheel that does what pip would, and a lock."""
    folder.mkdir()
    with zipfile.ZipFile(folder / "pip-1-py3-none-any.whl", "w") as wheel:
        wheel.writestr("pip/__main__.py", PIP)
    (folder / "audit.txt").write_text(lock)
    return folder


def test_what_is_installed_is_taken(tmp_path: Path) -> None:
    program = pip_audit(tmp_path / "packages", 10, tmp_path)
    assert program.command[1:] == ("-I", "-m", "pip_audit")


def test_the_image_fetches_it(tmp_path: Path) -> None:
    program = pip_audit(tmp_path / "packages", 10, installer(tmp_path / "image"), "fetched")
    done = subprocess.run(
        program.command, env=program.environment, capture_output=True, text=True, check=True
    )
    assert done.stdout == "audited\n"


@pytest.mark.parametrize("lock", [None, "broken"])
def test_trouble(lock: str | None, tmp_path: Path) -> None:
    image = tmp_path / "image" if lock is None else installer(tmp_path / "image", lock)
    with pytest.raises(AuditTrouble, match="not installed" if lock is None else "fetched: no such package"):
        pip_audit(tmp_path / "packages", 10, image, "fetched")


def test_what_a_program_said_last() -> None:
    assert (last_line("a\nb\n\n"), last_line("")) == ("b", "it said nothing")
