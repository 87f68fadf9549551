"""Configuration files of uWSGI that name an app, for an emperor or a command that is not in the workspace."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.hosts import host_files
from fumehood.launch.launch import Launch, Stage, Word
from fumehood.launch.process import Command, Files, Process
from fumehood.launch.programs.uwsgi import MODULES, SCRIPTS, uwsgi_launch
from fumehood.launch.stage import stage_of_file
from fumehood.launch.uwsgi_settings import Setting, read_uwsgi
from fumehood.project.imports import parent

ENDS: Final = ("", ".j2", ".jinja2", ".template", ".tmpl", ".example", ".sample", ".dist")
APPS: Final = (*MODULES, *SCRIPTS, "mount")


def read(document: Document, deployment: Deployment) -> Iterator[Launch]:
    """The launches of the section for uWSGI; none where it names no app, as files do that others include."""
    here = f"/{parent(document.path)}"
    options = read_uwsgi(document.path, deployment, here=here)
    app = next((word for name, word in options if name in APPS), None)
    if app is not None:
        yield from uwsgi_launch(options, _command(document, options, app, deployment), deployment)


def _command(document: Document, options: Sequence[Setting], app: Word, deployment: Deployment) -> Command:
    """The command that nobody has written: the option that names the app stands for it."""
    stage, reason = stage_of_file(document.path, Stage.DEPLOYED)
    process = Process(
        name=posixpath.basename(document.path).partition(".")[0],
        stage=stage,
        stage_reason=reason,
        files=_files(document, options, deployment),
    )
    place = app.location
    source = deployment.document(place.path) or document
    step = document.step(document.line(1), f"includes `{place.path}`")
    return Command(
        words=(),
        written=Word(source.lines[place.line - 1].strip(), source.line(place.line), app.missing),
        process=process,
        environment={},
        folder="",
        chain=() if place.path == document.path else (step,),
    )


def _files(document: Document, options: Sequence[Setting], deployment: Deployment) -> Files:
    """Where the host has the workspace; `%d`, the folder of the file, is taken as if that was all that it has."""
    folder = next((word.text for name, word in reversed(options) if name == "chdir"), "")
    named = [word.text.partition("=")[2] if name == "mount" else word.text for name, word in options]
    if "%d" in document.text:
        return Files(copies=(("/", ""),), guesses=(parent(document.path),))
    return host_files(document.path, folder if folder.startswith("/") else "", named, deployment)
