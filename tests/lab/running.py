"""A real server in a session of its own: what it says, how often it imported the app, how it ended; and its end."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.lab.looking import Answer, accepts, look

PATIENCE = 25.0
"""Seconds after which what has to happen counts as not happening, on a machine that is busy."""
SHOWN = 3000
"""How many characters of the output a failure shows."""


@dataclass(frozen=True, slots=True)
class Running:
    """A started command; `folder` is where it was started and where its output goes."""

    process: subprocess.Popen[bytes]
    folder: Path

    @property
    def stdout(self) -> str:
        return self._read("stdout.txt")

    @property
    def stderr(self) -> str:
        return self._read("stderr.txt")

    @property
    def importers(self) -> int:
        """How many processes have started to run the app's module."""
        return len(set(self._read("imports.txt").split()))

    def answer(self, port: int, path: str = "/", *, patience: float = 2.0) -> Answer:
        """The answer at a port, asked until there is one; each time for `patience` seconds."""
        found: list[Answer] = []

        def answered() -> bool:
            seen = look(port, path, patience=patience)
            if isinstance(seen, Answer):
                found.append(seen)
            return bool(found)

        self.until(answered, f"an answer on port {port}")
        return found[0]

    def accepts(self, port: int) -> None:
        """Wait until somebody accepts connections at a port; nothing is asked."""
        self.until(lambda: accepts(port), f"connections to port {port}")

    def says(self, text: str, times: int = 1) -> None:
        """Wait until the output has a text so many times."""
        self.until(lambda: (self.stdout + self.stderr).count(text) >= times, f"{text!r}, {times} times")

    def imported(self, times: int) -> None:
        """Wait until so many processes have started to run the app's module."""
        self.until(lambda: self.importers >= times, f"{times} processes that import the app")

    def ends(self) -> int:
        """Wait until the command has ended, and return its exit code."""
        self.until(lambda: self.process.poll() is not None, "the end of the command")
        return self.process.returncode

    @property
    def runs(self) -> bool:
        return self.process.poll() is None

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait for a condition, or fail with all that was said."""
        deadline = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < deadline, (
                f"waited in vain for {what}\n{self.stdout[-SHOWN:]}\n{self.stderr[-SHOWN:]}"
            )
            time.sleep(0.05)

    def _read(self, name: str) -> str:
        path = self.folder / name
        return path.read_text("utf-8", "replace") if path.exists() else ""


@contextmanager
def running(
    command: Sequence[str], folder: Path, environment: Mapping[str, str], user: int | None = None
) -> Iterator[Running]:
    """Run a command without a terminal, and in the end kill it with all that it started."""
    with (folder / "stdout.txt").open("wb") as out, (folder / "stderr.txt").open("wb") as err:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            start_new_session=True,
            user=user,
            group=user,
            extra_groups=None if user is None else [],
        )
    try:
        yield Running(process, folder)
    finally:
        _kill_session(process.pid)
        process.wait()


def _kill_session(session: int) -> None:
    while members := [pid for pid in _processes() if _session(pid) == session]:
        for pid in members:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        time.sleep(0.01)


def _processes() -> list[int]:
    return [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]


def _session(pid: int) -> int | None:
    """The session of a living process; a zombie or one that is gone has none."""
    try:
        state, _, _, session, *_ = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return None if state == "Z" else int(session)
