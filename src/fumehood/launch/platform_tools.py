"""Variables that a platform's own tool gives to an app which other files start: `gcloud run deploy --set-env-vars A=1`.

What is started stands in a Dockerfile or a Procfile of the folder that is deployed. Which app of the platform is meant
is told by its name only, so one that is named for development is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Deployment
from fumehood.launch.launch import Stage, Word
from fumehood.launch.process import Command, Process, Script
from fumehood.launch.readers.registry import reader_of
from fumehood.launch.stage import DEVELOPMENT_WORDS, words_of
from fumehood.regex import regex

TOOLS: Final[Mapping[str, tuple[frozenset[str], ...]]] = {
    "az": (
        frozenset({"containerapp", "up"}),
        frozenset({"containerapp", "create"}),
        frozenset({"containerapp", "update"}),
        frozenset({"webapp", "appsettings", "set"}),
    ),
    "dokku": (frozenset({"config:set"}),),
    "eb": (frozenset({"setenv"}), frozenset({"create"})),
    "fly": (frozenset({"deploy"}), frozenset({"secrets", "set"})),
    "flyctl": (frozenset({"deploy"}), frozenset({"secrets", "set"})),
    "gcloud": (frozenset({"run", "deploy"}), frozenset({"run", "services", "update"})),
    "heroku": (frozenset({"config:set"}),),
    "kubectl": (frozenset({"set", "env"}),),
    "oc": (frozenset({"set", "env"}),),
    "railway": (frozenset({"variables"}),),
}
"""The commands of each tool that set variables, by the words that name them.

https://cloud.google.com/sdk/gcloud/reference/run/deploy, https://fly.io/docs/flyctl/deploy/,
https://devcenter.heroku.com/articles/config-vars, https://kubernetes.io/docs/reference/kubectl/generated/kubectl_set/
"""
NAMING: Final = 6
"""Words after the tool's name among which those of its command are, `gcloud beta run deploy`."""
OPTIONS: Final = frozenset({
    "--set-env-vars", "--update-env-vars", "--replace-env-vars", "--env-vars", "--env", "-e", "--envvars",
    "--settings", "--set",
})  # fmt: skip
VARIABLE: Final = regex(r"(?:^|[\n,])[ \t]*(?P<name>[A-Za-z_]\w*)=(?P<value>[^\n,]*)")
PROCFILE_FIRST: Final = frozenset({"heroku", "dokku", "eb"})
DOCKERFILE: Final = ("dockerfile", "Dockerfile")
PROCFILE: Final = ("procfile", "Procfile")


def configured(command: Command, place: str, deployment: Deployment) -> Iterator[Process]:
    """What is started from the workspace folder `place`, or the one that is named, with what a tool's command sets."""
    environment = given_variables(command)
    names = [
        word.text for word in command.words[1:] if "=" not in word.text and not word.text.startswith("-")
    ]
    if environment and not are_for_development((command.process.name, *names)):
        asked = replace(command.process, environment=environment, chain=command.chain)
        folder = _source(command, deployment) or place
        yield from started(asked, command.program, command.written.location, folder, deployment)


def started(
    asked: Process, tool: str, at: Location, folder: str, deployment: Deployment
) -> Iterator[Process]:
    """What the Dockerfile or the Procfile of a workspace folder starts, with the variables that `asked` has."""
    document = deployment.document(at.path)
    step = () if document is None else (document.step(at, f"`{tool}` sets variables of the app"),)
    asked = replace(
        asked,
        stage=Stage.DEPLOYED,
        stage_reason=f"`{tool}` deploys it",
        chain=(*asked.chain, *step),
    )
    kinds = (PROCFILE, DOCKERFILE) if tool in PROCFILE_FIRST else (DOCKERFILE, PROCFILE)
    read = (_started(asked, kind, folder, deployment) for kind in kinds)
    yield from next((found for found in read if found), ())


def are_for_development(names: Iterable[str]) -> bool:
    """Whether a job, or anything that it names, has a name that says so."""
    return any(words_of(name) & DEVELOPMENT_WORDS for name in names)


def given_variables(command: Command) -> dict[str, Word]:
    """What a command sets; nothing for one that sets no variables."""
    texts = {word.text for word in command.words[1:NAMING]}
    if not any(naming <= texts for naming in TOOLS.get(command.program, ())):
        return {}
    found: dict[str, Word] = {}
    option = ""
    for word in command.words[1:]:
        value, is_value = word.text, bool(option)
        if value.startswith("-"):
            option, sign, value = value.partition("=")
            is_value = bool(sign)
        if option in OPTIONS or not option:
            found |= listed(Script.at(value, word.location), word.missing)
        elif is_value:
            option = ""
    return found


def listed(script: Script, missing: tuple[str, ...] = ()) -> dict[str, Word]:
    """`NAME=value` with commas or on lines; `missing` are the variables in it that are set somewhere else."""
    return {
        one["name"]: Word(
            one["value"].strip(),
            script.locate(one.start("name"), one.end()),
            tuple(name for name in missing if f"${{{name}}}" in one["value"]),
        )
        for one in VARIABLE.finditer(script.text)
    }


def _source(command: Command, deployment: Deployment) -> str | None:
    """The folder after `--source`."""
    texts = [word.text for word in command.words]
    named = next((text.partition("=")[2] for text in texts if text.startswith("--source=")), None)
    if named is None and "--source" in texts[:-1]:
        named = texts[texts.index("--source") + 1]
    return None if named is None else deployment.locate_folder(command.process.files, named, command.folder)


def _started(asked: Process, kind: tuple[str, str], folder: str, deployment: Deployment) -> list[Process]:
    """The processes of a Dockerfile or a Procfile, with what `asked` says of them."""
    module, name = kind
    path = deployment.first(folder, (name,))
    document = None if path is None else deployment.document(path)
    found = () if document is None else reader_of(module).read(document, deployment)
    return [
        replace(
            one,
            stage=asked.stage,
            stage_reason=asked.stage_reason,
            environment={**one.environment, **asked.environment},
            chain=(*asked.chain, *one.chain),
        )
        for one in found
        if isinstance(one, Process) and one.stage is not Stage.DEVELOPMENT
    ]
