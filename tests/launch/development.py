"""What the tests of readers for developers' files share: each process in one line."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from fumehood.launch.process import Process
from fumehood.launch.readers.reader import Reader
from tests.launches import deployment_of, processes_of


def processes(root: Path, reader: Reader, path: str, files: Mapping[str, str]) -> list[str]:
    """`make run [development] src$ FLASK_DEBUG=1 flask run`: name, stage, folder in the workspace, what is run."""
    found = processes_of(reader, path, deployment_of(root, files))
    return [summary(one) for one in found if isinstance(one, Process)]


def summary(process: Process) -> str:
    text = process.script.text if process.script else " ".join(f"<{word.text}>" for word in process.words)
    folder = process.folder.removeprefix("/workspace").strip("/") or ("." if process.folder else "?")
    variables = "".join(f"{name}={word.text} " for name, word in process.environment.items())
    return f"{process.name} [{process.stage.value}] {folder}$ {variables}{' '.join(text.split())}"
