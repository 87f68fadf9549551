"""Which files may hold secrets, told by their names, and in which format they are written."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import Final

from fumehood.regex import regex


class Form(Enum):
    """How names and values are written in a file; of PLAIN ones only known formats are looked for."""

    DOTENV = "dotenv"
    INI = "ini"
    TOML = "toml"
    YAML = "yaml"
    JSON = "json"
    DOCKERFILE = "dockerfile"
    SHELL = "shell"
    COMMANDS = "commands"
    PLAIN = "plain"


BY_SUFFIX: Final = {
    ".env": Form.DOTENV,
    ".ini": Form.INI,
    ".cfg": Form.INI,
    ".conf": Form.INI,
    ".properties": Form.INI,
    ".service": Form.INI,
    ".toml": Form.TOML,
    ".yaml": Form.YAML,
    ".yml": Form.YAML,
    ".json": Form.JSON,
    ".sh": Form.SHELL,
    ".bash": Form.SHELL,
    ".dockerfile": Form.DOCKERFILE,
    ".html": Form.PLAIN,
    ".htm": Form.PLAIN,
    ".j2": Form.PLAIN,
    ".jinja": Form.PLAIN,
    ".jinja2": Form.PLAIN,
    ".pem": Form.PLAIN,
    ".key": Form.PLAIN,
    ".p8": Form.PLAIN,
}
BY_NAME: Final = {
    ".env": Form.DOTENV,
    ".flaskenv": Form.DOTENV,
    ".envrc": Form.SHELL,
    "Pipfile": Form.TOML,
    "Procfile": Form.COMMANDS,
    "Makefile": Form.COMMANDS,
    "GNUmakefile": Form.COMMANDS,
    "justfile": Form.COMMANDS,
    ".pypirc": Form.INI,
    ".boto": Form.INI,
    ".s3cfg": Form.INI,
    ".npmrc": Form.PLAIN,
    ".netrc": Form.PLAIN,
    ".git-credentials": Form.PLAIN,
    "id_rsa": Form.PLAIN,
    "id_dsa": Form.PLAIN,
    "id_ecdsa": Form.PLAIN,
    "id_ed25519": Form.PLAIN,
}
SUFFIXES: Final = tuple(BY_SUFFIX)
STARTS: Final = (".env.", "Dockerfile", "dockerfile", "Containerfile", "docker-compose", "compose.")
COPIES: Final = (".example", ".sample", ".template", ".dist", ".tmpl", ".tpl", ".default", ".in", ".defaults")
"""A file to copy and fill in."""
TRIAL: Final = regex(
    r"^\.env\.(?:tests?|testing|ci|e2e|example|sample|template|dist|defaults?)\b"
    r"|^(?:test|example|sample)[._-]|[._-](?:tests?|testing|example|sample)\."
)
OWN: Final = regex(
    r"^\.env\.(?:dev|development|local)\b|[._-](?:dev|development|local)\.|^docker-compose|^compose\."
    r"|^(?:GNUm|M)akefile$|^justfile$"
)
"""Files of a developer's own machine."""
PIPELINES: Final = regex(
    r"(?:^|/)(?:\.github|\.gitlab|\.circleci|\.devcontainer|\.vscode)/"
    r"|(?:^|/)(?:\.gitlab-ci|\.travis|appveyor|azure-pipelines)[\w.-]*$"
)
"""Databases of a pipeline live as long as it runs."""
WORDS_FOR_PEOPLE: Final = regex(r"(?:^|/)(?:translations?|locales?|i18n|lang(?:uages?)?|l10n|messages)/")
OTHER_JSON: Final = regex(
    r"^(?:[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?|strings|icons|manifest|translations?|messages|package|package-lock|tsconfig[\w.-]*"
    r"|composer|schema|openapi|swagger|[\w.-]*[-_.](?:schema|lock|spec))\.json$"
)
"""Written by tools, or for people to read."""


@lru_cache(maxsize=65_536)
def may_hold_credentials(name: str) -> bool:
    """Whether a file of that name may hold secrets; cheap, for every file of a workspace."""
    return form_of(name) is not None


def form_of(name: str) -> Form | None:
    """How a file of that name is written; None if nobody keeps secrets in such a file."""
    while name.endswith(COPIES):
        name = name[: name.rfind(".")]
    if name in BY_NAME:
        return BY_NAME[name]
    if name.endswith(SUFFIXES):
        return (
            None if name.endswith(".json") and OTHER_JSON.match(name) else BY_SUFFIX[name[name.rfind(".") :]]
        )
    if name.startswith(STARTS):
        return (
            Form.DOTENV
            if name.startswith(".env.")
            else Form.DOCKERFILE
            if "ocker" in name[:6] or "tainer" in name[:9]
            else None
        )
    return None


def is_for_people(path: str) -> bool:
    """Whether a file is a translation."""
    return WORDS_FOR_PEOPLE.search(path) is not None


def is_for_trial(path: str) -> bool:
    """Whether what is in a file is to be replaced, or lives as long as a test does."""
    name = path.rpartition("/")[2]
    return name.endswith(COPIES) or TRIAL.search(name) is not None or PIPELINES.search(path) is not None


def is_own(path: str) -> bool:
    """Whether a file is for a developer's own machine."""
    return OWN.search(path.rpartition("/")[2]) is not None
