"""Reads models: TOML files to one index, with errors that name the file and the key."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib import resources
from typing import Any

from fumehood.errors import ConfigError
from fumehood.models.schema import Invocation, Lookup, Models, Parameter, Server

SECTIONS = ("docs", "aliases", "bases", "values", "returns", "servers", "lookups", "invocations")


@cache
def own_models() -> Models:
    """The models that come with Fumehood."""
    folder = resources.files("fumehood.models") / "data"
    files = sorted(
        (file for file in folder.iterdir() if file.name.endswith(".toml")), key=lambda file: file.name
    )
    return load((file.name, file.read_text("utf-8")) for file in files)


def load(files: Iterable[tuple[str, str]]) -> Models:
    """Join `(file name, TOML text)` pairs into one index."""
    models = Models()
    for name, text in files:
        try:
            _add(models, tomllib.loads(text))
        except (tomllib.TOMLDecodeError, ValueError, KeyError, TypeError) as error:
            raise ConfigError(f"{name}: {error}") from None
    return models


def _add(models: Models, data: dict[str, Any]) -> None:
    if unknown := set(data) - set(SECTIONS):
        raise ValueError(f"unknown section {min(unknown)!r}")
    models.aliases.update(data.get("aliases", {}))
    models.bases.update(data.get("bases", {}))
    models.values.update(data.get("values", {}))
    models.returns.update(data.get("returns", {}))
    models.servers.update({path: _server(path, facts) for path, facts in data.get("servers", {}).items()})
    models.lookups.update({path: _lookup(facts) for path, facts in data.get("lookups", {}).items()})
    models.invocations.update(
        {path: _invocation(facts) for path, facts in data.get("invocations", {}).items()}
    )
    for section in SECTIONS[1:]:
        models.libraries.update(path.partition(".")[0] for path in data.get(section, {}))


def _server(path: str, facts: dict[str, Any]) -> Server:
    facts = dict(facts)
    title, empty_host = facts.pop("title"), facts.pop("empty_host", False)
    receiver, environment = facts.pop("receiver", "app"), facts.pop("environment", False)
    parameters = {name: Parameter.parse(written) for name, written in facts.items()}
    return Server(
        path=path,
        title=title,
        parameters=parameters,
        empty_host=empty_host,
        receiver=receiver,
        environment=environment,
    )


def _lookup(facts: dict[str, Any]) -> Lookup:
    default = facts.get("default")
    return Lookup(Parameter.parse(facts["name"]), None if default is None else Parameter.parse(default))


def _invocation(facts: dict[str, Any]) -> Invocation:
    arguments, keywords = facts.get("arguments"), facts.get("keywords")
    return Invocation(
        function=Parameter.parse(facts["function"]),
        arguments=None if arguments is None else Parameter.parse(arguments),
        keywords=None if keywords is None else Parameter.parse(keywords),
        rest=facts.get("rest", False),
        background=facts.get("background", False),
    )
