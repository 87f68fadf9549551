"""Shell scripts that are there to be started by hand or by a machine whose settings are not in the workspace.

One that another deployment file leads to is not told twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fumehood.launch.checkout import PLACE
from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.launch import Stage
from fumehood.launch.process import Files, Process
from fumehood.launch.remote import with_remote
from fumehood.launch.stage import stage_of_file
from fumehood.project.imports import join, parent
from fumehood.regex import regex

NAME: Final = "script"
SHEBANG: Final = regex(r"#![^\n]*\b(?:ba|da|z|k)?sh\b")
OTHER_SHEBANG: Final = regex(r"#!")
FOR_TOOLS: Final = frozenset(
    {"bin", "build", "deploy", "deployment", "docker", "ops", "script", "scripts", "shell", "tools"}
)
"""Folders whose scripts are started from the folder above them."""


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """The script itself, in a working folder that has to be guessed."""
    if not _is_shell(document):
        return
    stage, reason = stage_of_file(document.path, Stage.UNKNOWN)
    if stage is Stage.UNKNOWN:
        reason = "nothing says who starts the script"
    here = home(document.path, deployment)
    process = Process(
        name=NAME,
        stage=stage,
        stage_reason=reason,
        script=document.script(),
        files=Files(copies=((PLACE, ""),), guesses=tuple(dict.fromkeys((here, "")))),
        folder=join(PLACE, here),
    )
    yield from with_remote(process, deployment)


def home(path: str, deployment: Deployment) -> str:
    """The folder a script is likely started in: its own or, for one among tools, the one with code above it."""
    folder = parent(path)
    while folder and folder.rpartition("/")[2].lower() in FOR_TOOLS:
        folder = parent(folder)
    return folder if folder == "" or deployment.is_folder(folder) else ""


def _is_shell(document: Document) -> bool:
    """By its shebang, or by its name if it has none."""
    if OTHER_SHEBANG.match(document.text):
        return SHEBANG.match(document.text) is not None
    return document.path.endswith((".sh", ".bash"))
