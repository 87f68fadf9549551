"""Whether a deployment file is for production or for development, told from its name and folders."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Final

from fumehood.launch.launch import Stage
from fumehood.regex import regex

DEVELOPMENT_FOLDERS: Final = regex(
    r"(?:^|/)(?:\.?dev(?:elopment|container)?|local|docs?|examples?|samples?|demos?|tutorials?|tests?|testing|e2e|"
    r"fixtures|snippets|\.vscode|ci|benchmarks?)/",
    re.IGNORECASE,
)
DEVELOPMENT_WORDS: Final = frozenset({
    "ci", "debug", "debugger", "dev", "devel", "develop", "development", "devcontainer", "example", "local", "override",
    "pytest", "sample", "test", "testing", "tests", "e2e", "demo", "lint",
})  # fmt: skip
PRODUCTION_WORDS: Final = frozenset({
    "deploy", "deployed", "deployment", "live", "prd", "prod", "production", "release", "stage", "staging",
})  # fmt: skip
NO_DEVELOPMENT: Final = regex(
    r"(?<![a-z])(?:non|not|no)[-_.]?dev(?:el|elop|elopment)?(?![a-z])", re.IGNORECASE
)
WORD: Final = regex(r"[A-Za-z0-9]+")


def words_of(name: str) -> frozenset[str]:
    """The words in a name, in lower case: `docker-compose.dev.yml` has docker, compose, dev and yml."""
    return frozenset(word.lower() for word in WORD.findall(name))


def stage_of_name(name: str) -> Stage:
    """What a name says: of a file, a stage of a Dockerfile, a profile, a service, a target."""
    words = words_of(name)
    if words & PRODUCTION_WORDS or NO_DEVELOPMENT.search(name):
        return Stage.DEPLOYED
    return Stage.DEVELOPMENT if words & DEVELOPMENT_WORDS else Stage.UNKNOWN


def is_for_development(path: str) -> bool:
    """Whether the folders of a path say that what is in them is not deployed; `path` is below what the user named."""
    return DEVELOPMENT_FOLDERS.search(path) is not None


def stage_of_file(path: str, usual: Stage) -> tuple[Stage, str]:
    """The stage by a file's name, and why; `usual` is what a file of its kind is for where nothing speaks against it.

    What the folders say is added by collect.py.
    """
    name = PurePosixPath(path).name
    told = stage_of_name(name)
    if told is Stage.UNKNOWN:
        return usual, f"that is what a file like `{name}` is for"
    return told, f"the name `{name}` says so"
