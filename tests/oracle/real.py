"""What programs do when Python runs them: the client of driver.py."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.oracle.program import Program, Setting

DRIVER = Path(__file__).with_name("driver.py")


@dataclass(frozen=True, slots=True)
class Start:
    """A server that was started: by which module's body, at which line of the program, with what.

    `entry` is the way into the module whose body was running and its path; `debug` is the app's.
    """

    entry: tuple[str, str]
    place: tuple[str, int] | None
    background: bool
    host: str
    port: int
    debugger: bool
    debug: bool | None

    def __str__(self) -> str:
        thread = " in the background" if self.background else ""
        facts = f"host={self.host!r} port={self.port!r} debugger={self.debugger} debug={self.debug}"
        return f"{' '.join(self.entry)}: starts at {self.place}{thread} {facts}"


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a program: what started, in order, which module bodies began, and how it ended."""

    starts: tuple[Start, ...]
    bodies: tuple[tuple[str, str], ...]
    end: str


class Python:
    """A process that runs programs; close it when there are no more."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-I", str(DRIVER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={"PATH": os.environ["PATH"]},
            text=True,
        )

    def run(self, folder: Path, program: Program, way: str, setting: Setting) -> Run:
        """Run a program that was written to a folder; `way` is import or script."""
        request = {
            "folder": str(folder),
            "module": program.main,
            "path": program.path,
            "way": way,
            "environment": dict(setting.environment),
            "arguments": setting.arguments,
        }
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        return _run(json.loads(self.process.stdout.readline()), (way, program.path))

    def close(self) -> None:
        """End the process."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()


def _run(answer: dict[str, Any], entered: tuple[str, str]) -> Run:
    starts = []
    for start in answer["starts"]:
        place = start.pop("place")
        start["entry"] = tuple(start["entry"])
        starts.append(Start(place=None if place is None else tuple(place), **start))
    bodies = {entered: None} if entered[0] == "script" else {}
    bodies |= {("import", path): None for path in answer["modules"]}
    return Run(tuple(starts), tuple(bodies), answer["end"])
