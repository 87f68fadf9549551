"""Where pip-audit comes from: it is installed beside Fumehood, or the container fetches it when it is asked for.

The container's image has a lock with hashes instead of pip-audit and what that needs, which is larger than all the
rest; who does not audit does not pay for it. Not even pip is there: its wheel is the first thing fetched.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Final
from urllib.parse import urljoin, urlsplit
from urllib.request import Request, urlopen

from fumehood.regex import regex

LOCK: Final = Path(sys.prefix) / "share" / "fumehood" / "audit.txt"
"""Where the image has the lock."""
INDEX: Final = "https://pypi.org/simple"
ACCEPT: Final = "application/vnd.pypi.simple.v1+json"
"""https://packaging.python.org/en/latest/specifications/simple-repository-api/"""
PIP: Final = regex(r"^pip==.*?(?=^\S|\Z)", re.MULTILINE | re.DOTALL)
SOCKET: Final = 30.0
LARGEST: Final = 50_000_000
"""Bytes of an answer."""


class AuditTrouble(Exception):
    """Why nothing is known of the packages, in words that follow "not audited:"."""


@dataclass(frozen=True, slots=True)
class Program:
    """A command, and the environment it runs in."""

    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))


def pip_audit(target: Path, patience: float, lock: Path = LOCK, name: str = "pip_audit") -> Program:
    """The module `name` of this Python, else installed into the new folder `target`. Raises AuditTrouble."""
    if find_spec(name) is not None:
        return Program((sys.executable, "-I", "-m", name))
    if not lock.exists():
        raise AuditTrouble("pip-audit is not installed; `pip install 'fumehood[audit]'` brings it")
    try:
        wheel = _fetched(lock, target.parent, os.environ.get("PIP_INDEX_URL") or INDEX)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise AuditTrouble(f"pip could not be fetched ({type(error).__name__})") from None
    _install(wheel, lock, target, patience)
    return Program((sys.executable, "-P", "-m", name), {**os.environ, "PYTHONPATH": str(target)})


def _fetched(lock: Path, folder: Path, index: str) -> Path:
    """Pip's wheel as the lock names it, from an index; nothing with another hash is taken."""
    wanted = PIP.search(lock.read_text("utf-8"))
    hashes = set(re.findall(r"sha256:([0-9a-f]{64})", wanted[0] if wanted else ""))
    page = f"{index.rstrip('/')}/pip/"
    files = json.loads(_answer(page))["files"]
    file = next(
        one
        for one in [*files, {}]
        if one["hashes"].get("sha256") in hashes and one["filename"].endswith(".whl")
    )
    data = _answer(urljoin(page, file["url"]))
    if hashlib.sha256(data).hexdigest() not in hashes:
        raise ValueError("another wheel")
    wheel = folder / "pip-0-py3-none-any.whl"
    wheel.write_bytes(data)
    return wheel


def _answer(address: str) -> bytes:
    if urlsplit(address).scheme not in {"https", "http"}:
        raise ValueError("no address of a server")
    asked = Request(address, headers={"Accept": ACCEPT})  # noqa: S310 -- looked at above
    with urlopen(asked, timeout=SOCKET) as answer:  # noqa: S310 -- as above
        return bytes(answer.read(LARGEST))


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
