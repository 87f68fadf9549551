"""What tests of programs say: the launches of one command line, each in one line."""

from __future__ import annotations

import re
import shlex
import textwrap
from collections.abc import Iterable, Mapping
from pathlib import Path

from fumehood.findings.finding import FlowStep, Location
from fumehood.launch.deployment import Deployment, Evaluate
from fumehood.launch.launch import Launch, Stage, Word
from fumehood.launch.process import Command, Files, Process
from fumehood.launch.programs.programs import launches_of
from fumehood.project.imports import ImportIndex
from tests.launches import summary

FILE = "run.txt"
NAMED = re.compile(r"\$\{(\w+)\}")
ASSIGNMENT = re.compile(r"[A-Z_]+=")
HERE = Location(FILE, 1, 1, 1, 2)
COPIED = Files(copies=(("/app", ""),))
"""A workspace that is at `/app`."""


def word(text: str, location: Location = HERE) -> Word:
    """A word; each `${NAME}` in it is missing."""
    return Word(text, location, tuple(NAMED.findall(text)))


def command_of(line: str, *, folder: str = "/app", files: Files = COPIED) -> Command:
    """A command line as it is after a shell; assignments before the program are its environment."""
    words = []
    end = 0
    for text in shlex.split(line):
        start = max(line.find(text, end), end)
        end = start + len(text)
        words.append(word(text, Location(FILE, 1, start + 1, 1, end + 1)))
    environment = {}
    while words and ASSIGNMENT.match(words[0].text):
        name, _, value = words.pop(0).text.partition("=")
        environment[name] = word(value)
    whole = Location(FILE, 1, 1, 1, len(line) + 1)
    process = Process(name="web", stage=Stage.DEPLOYED, stage_reason="it is", files=files, folder=folder)
    return Command(
        words=tuple(words),
        written=Word(line, whole),
        process=process,
        environment=environment,
        folder=folder,
        chain=(FlowStep(whole, "the file"),),
    )


def deployment_of(
    root: Path,
    files: Iterable[str] | Mapping[str, str],
    evaluate: Evaluate = lambda _path, _environment: {},
) -> Deployment:
    """A workspace with some files; what is in them matters only where it is given."""
    texts = dict(files) if isinstance(files, Mapping) else dict.fromkeys(files, "")
    for path, text in texts.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(textwrap.dedent(text).lstrip("\n"))
    code = [path for path in texts if path.endswith((".py", ".wsgi"))]
    return Deployment(root.resolve(), (), ImportIndex(code), evaluate)


def started(
    root: Path, line: str, files: Iterable[str] | Mapping[str, str] = (), *, folder: str = "/app"
) -> list[Launch]:
    """The launches of a command line in a workspace that is at `/app`."""
    return list(launches_of(command_of(line, folder=folder), deployment_of(root, files)))


def lines(
    root: Path, line: str, files: Iterable[str] | Mapping[str, str] = (), *, folder: str = "/app"
) -> list[str]:
    """The same, each as `gunicorn app:app -> app.py on 0.0.0.0:80 workers=4`."""
    return [short(launch) for launch in started(root, line, files, folder=folder)]


def short(launch: Launch) -> str:
    """The summary of a launch without what is the same for all commands."""
    return summary(launch).partition("web: ")[2].replace(" deployed", "")
