"""The built image, and a step in it as GitHub's runner would start it.

The runner's words are `docker run --workdir /github/workspace -e … -v …:/github/workspace …`. Here buildah takes the
image apart, and `enter.py` starts its entry point in namespaces. Unlike there, the root is always read-only.
"""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

WORKSPACE = "/github/workspace"
FOLDERS = {
    "home": "/github/home",
    "workflow": "/github/workflow",
    "file_commands": "/github/file_commands",
    "temp": "/github/runner_temp",
    "workspace": WORKSPACE,
}
"""What the runner mounts, by the name it has here."""
OWNER = (1001, 127)
"""The user and group of everything on GitHub's own runners."""
ENTER = Path(__file__).with_name("enter.py")


@dataclass(frozen=True, slots=True)
class Image:
    """Where the image is unpacked, and what its configuration says."""

    root: Path
    entry: tuple[str, ...]
    environ: Mapping[str, str]

    @classmethod
    def unpacked(cls, name: str) -> tuple[str, Image]:
        """The name of the container that is made of it, to be removed at the end, and the image."""
        config = json.loads(buildah("inspect", "--type", "image", name))["OCIv1"]["config"]
        container = buildah("from", "--pull-never", name)
        root = Path(buildah("mount", container))
        for inside in FOLDERS.values():
            (root / inside[1:]).mkdir(parents=True, exist_ok=True)
        pairs = (pair.split("=", 1) for pair in config.get("Env") or ())
        return container, cls(root, tuple(config["Entrypoint"]), dict(pairs))


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run ended, and what it printed."""

    code: int
    stdout: str
    stderr: str


@dataclass(slots=True)
class Step:
    """The folders a runner mounts for one step, below `folder`."""

    image: Image
    folder: Path
    environ: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in FOLDERS:
            (self.folder / name).mkdir()
        for name in ("output", "step_summary", "env", "path", "state"):
            (self.folder / "file_commands" / name).touch()

    @property
    def workspace(self) -> Path:
        return self.folder / "workspace"

    def run(self, program: Sequence[str] = ()) -> Ended:
        """Start the image's entry point, or another program in its place, and wait for it."""
        self._hand_over()
        mounts = {str(self.folder / name): inside for name, inside in FOLDERS.items()}
        ended = subprocess.run(
            [
                *("/usr/bin/unshare", "--mount", "--pid", "--fork", "--kill-child"),
                *(sys.executable, "-I", str(ENTER), str(self.image.root), WORKSPACE, json.dumps(mounts)),
                *(program or self.image.entry),
            ],
            env={**self.image.environ, **self.environ},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=60,
        )
        return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())

    def _hand_over(self) -> None:
        for path in (self.folder, *self.folder.rglob("*")):
            os.chown(path, *OWNER, follow_symlinks=False)

    def files(self) -> list[str]:
        """One line for each file below the mounted folders: mode, owner, path."""
        paths = sorted(path for path in self.folder.rglob("*") if not path.is_dir() or path.is_symlink())
        return [self._line(path) for path in paths]

    def _line(self, path: Path) -> str:
        found = path.lstat()
        owner = "runner" if (found.st_uid, found.st_gid) == OWNER else f"{found.st_uid}:{found.st_gid}"
        return f"{stat.filemode(found.st_mode)} {owner} {path.relative_to(self.folder)}"


def buildah(*arguments: str) -> str:
    """What a buildah command printed."""
    return subprocess.run(["buildah", *arguments], check=True, capture_output=True, text=True).stdout.strip()
