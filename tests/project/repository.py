"""Small Git repositories made by Git itself, with nothing of this machine's settings."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

ALONE = {
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_AUTHOR_NAME": "a",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "a",
    "GIT_COMMITTER_EMAIL": "a@example.org",
    "PATH": os.environ["PATH"],
}


def git(root: Path, *arguments: str, stdin: bytes = b"") -> str:
    """What a command of Git prints."""
    done = subprocess.run(
        ["git", *arguments], cwd=root, env=ALONE, input=stdin, check=True, capture_output=True
    )
    return done.stdout.decode().strip()


def commit(root: Path, files: Mapping[str, bytes | str | None]) -> str:
    """Write files (None: delete) and commit them; the id of the commit."""
    if not (root / ".git").exists():
        root.mkdir(parents=True, exist_ok=True)
        git(root, "init", "--quiet", "--initial-branch=main")
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if text is None:
            path.unlink()
        else:
            path.write_bytes(text.encode() if isinstance(text, str) else text)
    git(root, "add", "--all", "--force")
    git(root, "commit", "--quiet", "--allow-empty", "--message=x")
    return git(root, "rev-parse", "HEAD")
