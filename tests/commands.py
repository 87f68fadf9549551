"""What tests of commands say: the commands that a process runs, each in one line."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from pathlib import Path

from fumehood.findings.finding import Location
from fumehood.launch.commands import commands
from fumehood.launch.launch import Stage, Word
from fumehood.launch.process import Command, Files, Process
from tests.launches import deployment_of

FILES = Files(copies=(("/app", ""), ("/usr/local/bin/docker-entrypoint.sh", "docker-entrypoint.sh")))


def process_of(
    start: str | list[str],
    environment: Mapping[str, str] | None = None,
    *,
    files: Files = FILES,
    folder: str = "/app",
) -> Process:
    """A process of the file `main`, which is a shell script, or of words on one line of it."""
    place = Location("main", 1, 1, 1, 2)
    words = [] if isinstance(start, str) else start
    return Process(
        name="web",
        stage=Stage.DEPLOYED,
        stage_reason="",
        words=tuple(Word(text, Location("main", 1, n, 1, n + 1)) for n, text in enumerate(words, start=1)),
        environment={name: Word(value, place) for name, value in (environment or {}).items()},
        files=files,
        folder=folder,
    )


def followed(
    root: Path,
    start: str | list[str],
    environment: Mapping[str, str] | None = None,
    *,
    files: Mapping[str, str | bytes] | None = None,
    seen: Files = FILES,
    folder: str = "/app",
) -> tuple[list[Command], list[str]]:
    """The commands of a process, and what was notified."""
    deployment = deployment_of(
        root, {**(files or {}), "main": start.encode() if isinstance(start, str) else "words"}
    )
    process = process_of(start, environment, files=seen, folder=folder)
    if isinstance(start, str):
        document = deployment.document("main")
        assert document is not None
        process = Process(
            name=process.name,
            stage=process.stage,
            stage_reason="",
            script=document.script(),
            environment=process.environment,
            files=seen,
            folder=folder,
        )
    found = list(commands(process, deployment))
    return found, [said.message for said in deployment.notifications]


def commands_of(
    root: Path,
    start: str | list[str],
    environment: Mapping[str, str] | None = None,
    files: Mapping[str, str | bytes] | None = None,
    folder: str = "/app",
) -> list[str]:
    """The commands of a process as lines; nothing may be notified."""
    found, said = followed(root, start, environment, files=files, folder=folder)
    assert said == []
    return [line(command) for command in found]


def line(command: Command) -> str:
    """`maybe /app/src$ DEBUG=1 gunicorn 'a b'`: what differs from the process, then the words."""
    before = command.process.environment
    changed = [
        f"{name}={word.text}" for name, word in command.environment.items() if before.get(name) != word
    ]
    gone = [f"-{name}" for name in before if name not in command.environment]
    folder = [f"{command.folder}$"] if command.folder != command.process.folder else []
    words = [
        shlex.quote(word.text) if " " in word.text or not word.text else word.text for word in command.words
    ]
    return " ".join(["maybe"] * (not command.certain) + folder + changed + gone + words)
