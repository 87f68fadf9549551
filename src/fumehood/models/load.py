"""Reads models: TOML tables to one index, with errors that name the file and the key."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from copy import copy
from functools import cache, partial
from pathlib import Path
from typing import Any, Final

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
from fumehood.wording import printable, unknown_name

DATA: Final = Path(__file__).with_name("data")
PACKED: Final = DATA.with_suffix(".json")


@cache
def own_models() -> Models:
    """The models that come with Fumehood: as they were packed for an image, else as they are written."""
    if not PACKED.exists():
        return load((file.name, file.read_text("utf-8")) for file in _written())
    models = Models()
    for table in json.loads(PACKED.read_text("utf-8")):
        add(models, table)
    return models


def pack(to: Path = PACKED) -> None:
    """Write the tables of all files as JSON, which is read in a twentieth of the time."""
    to.write_text(json.dumps([_table(file.read_text("utf-8")) for file in _written()]), encoding="utf-8")


def _written() -> list[Path]:
    return sorted(DATA.glob("*.toml"))


def _table(text: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 -- 10 ms that packed models save

    table = tomllib.loads(text)
    table.pop("docs", None)
    return table


@cache
def models_with(written: str) -> Models:
    """Our models and a user's, which are a table as JSON (Settings.models); "" is none. Theirs come after ours."""
    if not written:
        return own_models()
    models = copy(own_models())
    for name in SECTIONS:
        setattr(models, name, dict(getattr(models, name)))
    own = Models()
    for target in (models, own):
        add(target, json.loads(written))
    models.named = frozenset(path for name in SECTIONS for path in getattr(own, name) if name != "aliases")
    return models


def load(files: Iterable[tuple[str, str]]) -> Models:
    """Join `(file name, TOML text)` pairs into one index. Raises ConfigError."""
    models = Models()
    for name, text in files:
        try:
            add(models, _table(text))
        except ValueError as error:
            raise ConfigError(f"{name}: {error}") from None
    return models


def add(models: Models, table: dict[str, Any]) -> None:
    """Add the facts of a table. Raises ValueError that names the section and the key."""
    for section, entries in table.items():
        if section not in SECTIONS:
            raise ValueError(unknown_name("section", section, SECTIONS))
        if not isinstance(entries, dict):
            raise ValueError(f"{section}: expected a table")  # noqa: TRY004 -- what all wrong values raise
        for path, facts in entries.items():
            if section == "sinks":
                _add_sinks(models, path, facts)
            else:
                read = partial(SECTIONS[section], path)
                getattr(models, section)[path] = _read(read, facts, f'{section}."{printable(path)}"')


def _add_sinks(models: Models, kind: str, entries: object) -> None:
    if kind not in KINDS:
        raise ValueError(f"sinks: {unknown_name('kind', kind, KINDS)}")
    if not isinstance(entries, dict):
        raise ValueError(f"sinks.{kind}: expected a table")  # noqa: TRY004 -- as above
    for path, facts in entries.items():
        read = partial(_all_sinks, kind)
        found = _read(read, facts, f'sinks.{kind}."{printable(path)}"')
        models.sinks[path] = (*models.sinks.get(path, ()), *found)


def _read(reader: Callable[[Any], Any], facts: object, key: str) -> Any:
    try:
        return reader(facts)
    except KeyError as error:
        raise ValueError(f"{key}: {error.args[0]!r} is missing") from None
    except (ValueError, TypeError, AttributeError) as error:
        raise ValueError(f"{key}: {error}") from None


def _path(_: str, written: object) -> str:
    if not isinstance(written, str):
        raise ValueError(f"expected a dotted name, not {written!r}")  # noqa: TRY004 -- as above
    return written


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


def _lookup(_: str, facts: dict[str, Any]) -> Lookup:
    default = facts.get("default")
    return Lookup(Parameter.parse(facts["name"]), None if default is None else Parameter.parse(default))


def _invocation(_: str, facts: dict[str, Any]) -> Invocation:
    arguments, keywords = facts.get("arguments"), facts.get("keywords")
    return Invocation(
        function=Parameter.parse(facts["function"]),
        arguments=None if arguments is None else Parameter.parse(arguments),
        keywords=None if keywords is None else Parameter.parse(keywords),
        rest=facts.get("rest", False),
        background=facts.get("background", False),
    )


def _source(_: str, facts: str | dict[str, Any]) -> SourceModel:
    if isinstance(facts, str):
        return SourceModel(facts)
    return SourceModel(**{**facts, "safe": _kinds("", facts.get("safe", []))})


def _all_sinks(kind: str, facts: object) -> tuple[Sink, ...]:
    return tuple(_sinks(kind, facts))


def _sinks(kind: str, facts: object) -> Iterator[Sink]:
    """One sink, or several at one call: `[0, "sql"]`, `"sql"`, a table, a list of tables."""
    if isinstance(facts, list) and facts and all(isinstance(one, dict) for one in facts):
        for one in facts:
            yield from _sinks(kind, one)
        return
    table: dict[str, Any] = facts if isinstance(facts, dict) else {"argument": facts}
    if unknown := set(table) - {"argument", "form", "when", "unless"}:
        raise ValueError(f"unknown key {min(unknown)!r}")
    argument = table["argument"]
    special = argument in ("receiver", "*", "**")
    yield Sink(
        kind=kind,
        parameter=None if special else Parameter.parse(argument),
        form=table.get("form", kind),
        receiver=argument == "receiver",
        every=argument == "*",
        mapped=argument == "**",
        when=_conditions(table.get("when", {})),
        unless=_conditions(table.get("unless", {})),
    )


def _conditions(table: dict[str, Any]) -> tuple[tuple[str, tuple[Any, ...]], ...]:
    return tuple(
        (name, tuple(value) if isinstance(value, list) else (value,)) for name, value in table.items()
    )


def _kinds(_: str, written: object) -> frozenset[str]:
    """Kinds of sink by name, `"*"` is all of them; marks are words of their own or begin with a sign."""
    if written == "*":
        return KINDS
    if not isinstance(written, list) or not all(isinstance(word, str) for word in written):
        raise ValueError(f'expected "*" or a list of kinds, not {written!r}')
    if unknown := {word for word in written if word[:1].isalpha()} - KINDS - MARKS:
        raise ValueError(unknown_name("kind", min(unknown), KINDS))
    return frozenset(written)


def _propagator(_: str, facts: object) -> Propagator:
    """`"*"` for all arguments, `"receiver"`, or a list of parameters and `"receiver"`."""
    if facts == "*":
        return Propagator(None)
    items = facts if isinstance(facts, list) else [facts]
    parameters = tuple(Parameter.parse(item) for item in items if item != "receiver")
    return Propagator(parameters, receiver="receiver" in items)


SECTIONS: Final[dict[str, Callable[[str, Any], Any]]] = {
    "aliases": _path,
    "bases": _path,
    "returns": _path,
    "servers": _server,
    "lookups": _lookup,
    "invocations": _invocation,
    "sources": _source,
    "sinks": _all_sinks,
    "sanitizers": _kinds,
    "propagators": _propagator,
}
