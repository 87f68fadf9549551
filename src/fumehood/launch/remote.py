"""Commands for other machines: handed over by SSH, or to a platform's own tool as what it is to start."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from fumehood.launch.commands import commands
from fumehood.launch.deployment import Deployment
from fumehood.launch.launch import Stage, Word
from fumehood.launch.platform_tools import TOOLS, configured, given_variables
from fumehood.launch.process import Command, Files, Process, Script
from fumehood.regex import regex

PROGRAMS: Final = regex(rf"(?<![\w-])(?:ssh|{'|'.join(TOOLS)})(?![\w-])")
OVER_SSH: Final = "it runs on another machine, over SSH"
SSH_VALUED: Final = frozenset("BbcDEeFIiJLlmOopPQRSWw")
"""Options with a value: https://man.openbsd.org/ssh"""
LOGIN: Final = "/home"
"""Stands for the home of whoever logs in; nothing says what it is called."""
ENTERED: Final = regex(r"(?:^|[\s;&|'\"(])cd[ \t]+[\"']?(?P<folder>[^\s;&|\"'()]+)")
HOME: Final = regex(r"(?:~|\$HOME|\$\{HOME\})/")
DEEPEST: Final = 20
"""Folders in a path that are looked for in the workspace."""


def with_remote(process: Process, deployment: Deployment) -> Iterator[Process]:
    """A process, and those that its commands start on other machines."""
    yield process
    text = process.script.text if process.script else " ".join(word.text for word in process.words)
    if PROGRAMS.search(text):
        for command in commands(process, deployment):
            yield from _started_by(command, deployment)


def remote(process: Process, reason: str, place: str, deployment: Deployment) -> Process:
    """A process as it is on another machine, of which the files do not tell more than what is to be run.

    The first `cd` goes to its copy of the workspace, or to a folder in there; without one it is likely in a copy of
    the folder `place`, or of all.
    """
    there = replace(process, stage=Stage.DEPLOYED, stage_reason=reason, environment={}, folder="")
    found = None if process.script is None else ENTERED.search(process.script.text)
    if found is None:
        return replace(there, files=Files(guesses=tuple(dict.fromkeys((place, "")))))
    written = HOME.sub("", found["folder"]).rstrip("/")
    inside = _inside(written, deployment) or place
    guesses = tuple(dict.fromkeys((inside, "")))
    files = Files(((posixpath.join(LOGIN, written), inside),), guesses)
    return replace(there, files=files, folder="" if written.startswith("/") else LOGIN)


def _inside(path: str, deployment: Deployment) -> str:
    """The longest end of a path that is a folder of the workspace; "" if none is."""
    parts = [part for part in path.split("/") if part not in {"", ".", ".."}][-DEEPEST:]
    ends = ("/".join(parts[start:]) for start in range(len(parts)))
    return next((end for end in ends if deployment.is_folder(end)), "")


def _started_by(command: Command, deployment: Deployment) -> Iterator[Process]:
    """The processes that a command starts on another machine."""
    texts = [word.text for word in command.words]
    place = deployment.locate_folder(command.process.files, ".", command.folder) or ""
    match command.program:
        case "ssh":
            if (script := _over_ssh(command)) is not None:
                yield remote(_process(command, script), OVER_SSH, "", deployment)
        case "az" if {"webapp", "containerapp"} & set(texts[1:3]):
            word = _option(command.words, "--startup-file")
            if word is not None and word.text:
                yield remote(_process(command, _script(word)), "Azure App Service runs it", place, deployment)
        case "gcloud" if "run" in texts[1:4] and "deploy" in texts[2:5]:
            if words := _cloud_run(command):
                process = replace(_process(command, None), words=words)
                there = remote(process, "Cloud Run runs it", place, deployment)
                yield replace(there, environment=given_variables(command))
                return
    yield from configured(command, place, deployment)


def _process(command: Command, script: Script | None) -> Process:
    return replace(command.process, words=(), script=script, chain=command.chain)


def _script(word: Word) -> Script:
    return Script.at(word.text, word.location)


def _over_ssh(command: Command) -> Script | None:
    """What follows the options and the host; None for a login without a command."""
    words = list(command.words[1:])
    while words and words[0].text.startswith("-"):
        option = words.pop(0).text
        if len(option) == 2 and option[1] in SSH_VALUED and words:
            words.pop(0)
    if len(words) < 2:
        return None
    return Script.at(" ".join(word.text for word in words[1:]), words[1].location)


def _cloud_run(command: Command) -> tuple[Word, ...]:
    """The lists with commas after `--command` and `--args`.

    https://cloud.google.com/sdk/gcloud/reference/run/deploy
    """
    options = (_option(command.words, name) for name in ("--command", "--args"))
    found = (option for option in options if option is not None)
    return tuple(replace(option, text=part) for option in found for part in option.text.split(",") if part)


def _option(words: Sequence[Word], name: str) -> Word | None:
    """The value of `--name value` or `--name=value`."""
    for index, word in enumerate(words):
        if word.text == name and index + 1 < len(words):
            return words[index + 1]
        if word.text.startswith(f"{name}="):
            return replace(word, text=word.text[len(name) + 1 :])
    return None
