"""Reads models: TOML files to one index, with errors that name the file and the key."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources
from typing import Any

from fumehood.errors import ConfigError
from fumehood.models.kinds import KINDS, MARKS
from fumehood.models.schema import (
    Invocation,
    Lookup,
    Models,
    Parameter,
    Propagator,
    Server,
    Sink,
    SourceModel,
)

SECTIONS = (
    "docs",
    "aliases",
    "bases",
    "returns",
    "servers",
    "lookups",
    "invocations",
    "sources",
    "sinks",
    "sanitizers",
    "propagators",
)


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
    models.returns.update(data.get("returns", {}))
    models.servers.update({path: _server(path, facts) for path, facts in data.get("servers", {}).items()})
    models.lookups.update({path: _lookup(facts) for path, facts in data.get("lookups", {}).items()})
    models.invocations.update(
        {path: _invocation(facts) for path, facts in data.get("invocations", {}).items()}
    )
    models.sources.update({path: _source(facts) for path, facts in data.get("sources", {}).items()})
    for kind, table in data.get("sinks", {}).items():
        for path, facts in table.items():
            models.sinks[path] = (*models.sinks.get(path, ()), *_sinks(kind, facts))
    models.sanitizers.update({path: _kinds(facts) for path, facts in data.get("sanitizers", {}).items()})
    models.propagators.update({path: _propagator(facts) for path, facts in data.get("propagators", {}).items()})
    for section in ("aliases", "bases", "returns", "servers", "lookups", "invocations"):
        models.libraries.update(path.partition(".")[0] for path in data.get(section, {}))


def _source(facts: str | dict[str, Any]) -> SourceModel:
    return SourceModel(facts) if isinstance(facts, str) else SourceModel(**facts)


def _sinks(kind: str, facts: object) -> Iterator[Sink]:
    """One sink, or several at one call: `[0, "sql"]`, `"sql"`, a table, a list of tables."""
    _kinds([kind])
    if isinstance(facts, list) and facts and all(isinstance(one, dict) for one in facts):
        for one in facts:
            yield from _sinks(kind, one)
        return
    table = facts if isinstance(facts, dict) else {"argument": facts}
    if unknown := set(table) - {"argument", "form", "when", "unless"}:
        raise ValueError(f"unknown key {min(unknown)!r}")
    argument = table["argument"]
    special = argument in ("receiver", "*")
    yield Sink(
        kind=kind,
        parameter=None if special else Parameter.parse(argument),
        form=table.get("form", kind),
        receiver=argument == "receiver",
        every=argument == "*",
        when=_conditions(table.get("when", {})),
        unless=_conditions(table.get("unless", {})),
    )


def _conditions(table: dict[str, Any]) -> tuple[tuple[str, tuple[Any, ...]], ...]:
    return tuple((name, tuple(value) if isinstance(value, list) else (value,)) for name, value in table.items())


def _kinds(written: object) -> frozenset[str]:
    """Kinds of sink by name, `"*"` is all of them; marks begin with a sign."""
    if written == "*":
        return KINDS
    if not isinstance(written, list) or not all(isinstance(word, str) for word in written):
        raise ValueError(f"not a list of kinds: {written!r}")
    if unknown := {word for word in written if word[:1].isalpha()} - KINDS - MARKS:
        raise ValueError(f"unknown kind {min(unknown)!r}; there are {', '.join(sorted(KINDS))}")
    return frozenset(written)


def _propagator(facts: object) -> Propagator:
    """`"*"` for all arguments, `"receiver"`, or a list of parameters and `"receiver"`."""
    if facts == "*":
        return Propagator(None)
    items = facts if isinstance(facts, list) else [facts]
    parameters = tuple(Parameter.parse(item) for item in items if item != "receiver")
    return Propagator(parameters, receiver="receiver" in items)


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
