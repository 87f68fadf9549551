"""Where pip-audit comes from: it is installed beside Fumehood, or the container fetches it when it is asked for.

The container's image has pip's wheel and a lock with hashes instead of pip-audit and what that needs, which is larger
than all the rest; who does not audit does not pay for it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Final

INSTALLER: Final = Path(sys.prefix) / "share" / "fumehood-audit"
"""Where the image has the wheel and `audit.txt`."""


class AuditTrouble(Exception):
    """Why nothing is known of the packages, in words that follow "not audited:"."""


@dataclass(frozen=True, slots=True)
class Program:
    """A command, and the environment it runs in."""

    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))


def pip_audit(target: Path, patience: float, installer: Path = INSTALLER, name: str = "pip_audit") -> Program:
    """The module `name` of this Python, else installed into the new folder `target`. Raises AuditTrouble."""
    if find_spec(name) is not None:
        return Program((sys.executable, "-I", "-m", name))
    wheel, lock = next(iter(installer.glob("pip-*.whl")), None), installer / "audit.txt"
    if wheel is None:
        raise AuditTrouble("pip-audit is not installed; `pip install 'fumehood[audit]'` brings it")
    _install(wheel, lock, target, patience)
    return Program((sys.executable, "-P", "-m", name), {**os.environ, "PYTHONPATH": str(target)})


def _install(wheel: Path, lock: Path, target: Path, patience: float) -> None:
    """What the lock names and nothing else, by hash; wheels only, so that no build code runs."""
    options = ["--quiet", "--disable-pip-version-check", "--no-input", "--no-cache-dir", "--no-compile"]
    options += ["--no-deps", "--only-binary=:all:", "--require-hashes", "--requirement", str(lock)]
    try:
        done = subprocess.run(  # noqa: S603 -- all of it is ours
            [sys.executable, "-I", f"{wheel}/pip", "install", *options, "--target", str(target)],
            cwd=target.parent,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=patience,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise AuditTrouble(f"pip-audit could not be fetched within {patience:.0f} seconds") from None
    if done.returncode:
        raise AuditTrouble(f"pip-audit could not be fetched: {last_line(done.stderr)}")


def last_line(text: str) -> str:
    """What a program said last."""
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1][:200] if lines else "it said nothing"
