"""How flags or Action inputs and the configuration file add up: given beats file, file beats default."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from fumehood.configuration.file import Configuration, find_configuration, read_configuration
from fumehood.configuration.roots import check_inside, find_places, find_root
from fumehood.errors import ConfigError, FumehoodError, UsageError
from fumehood.options import OPTIONS, Front, Option
from fumehood.patterns import anchored
from fumehood.settings import Settings
from fumehood.wording import printable, unknown_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

FIELDS = frozenset(field.name for field in fields(Settings))
Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Voice:
    """Where a value was said, and so how a wrong one is complained about."""

    prefix: str
    error: type[FumehoodError]

    def wrong(self, name: str, problem: object) -> FumehoodError:
        """The error to raise."""
        return self.error(f"{self.prefix}{name}: {problem}")


VOICES = {Front.FLAG: Voice("--", UsageError), Front.INPUT: Voice("input ", UsageError)}


def load_settings(
    paths: Sequence[str],
    given: Mapping[str, object],
    *,
    front: Front,
    known: Collection[str],
    cwd: Path,
    root: Path | None = None,
) -> Settings:
    """The settings for `paths`, which are relative to `cwd`.

    `given` maps option names to text, or a tuple of texts; None, "" and () mean not given, and options that
    are not fields of Settings are left out. `front` is FLAG or INPUT; `known` are all rule ids. `root` is
    found when None. UsageError is about a flag, input or path, ConfigError about the configuration file.
    """
    places = find_places(paths, cwd)
    root = root.resolve() if root else find_root(places, cwd.resolve())
    check_inside(places, root)
    options = tuple(option for option in OPTIONS if option.field in FIELDS)
    values: Values = {option.field: option.default_for(front) for option in options}
    file = _file(given.get("config"), places[0], root, cwd, front)
    stated = _from_front(options, given, front, known)
    if file:
        values |= _from_file(file, root, known)
        values["ignore"] -= stated.get("select", frozenset())
    if "baseline" in stated:
        stated["baseline"] = _baseline(
            stated["baseline"], cwd, root if front is Front.INPUT else None, VOICES[front]
        )
    return Settings(root=root, paths=places, **(values | stated))


def parse_option(option: Option, value: object, front: Front) -> object:
    """One flag or input on its own, for those that are not fields of Settings."""
    return _parse(option, value, VOICES[front], ())


def _file(named: object, place: Path, root: Path, cwd: Path, front: Front) -> Configuration | None:
    if not named:
        return find_configuration(place, root)
    return read_configuration(cwd / str(named), root, inside=root if front is Front.INPUT else None)


def _from_front(
    options: Iterable[Option], given: Mapping[str, object], front: Front, known: Collection[str]
) -> Values:
    said = ((option, given.get(option.name)) for option in options)
    return {
        option.field: _parse(option, value, VOICES[front], known)
        for option, value in said
        if value is not None and value not in ("", ())
    }


def _from_file(file: Configuration, root: Path, known: Collection[str]) -> Values:
    voice = Voice(f"{file.shown}: ", ConfigError)
    keys = {option.name: option for option in OPTIONS if Front.KEY in option.fronts}
    for key in file.table:
        if key not in keys:
            raise ConfigError(f"{file.shown}: {unknown_name('key', key, keys)}")
    values: Values = {
        keys[key].field: _parse(keys[key], value, voice, known) for key, value in file.table.items()
    }
    if "models" in values:
        _check_models(values["models"], voice)
    if "exclude" in values:
        values["exclude"] = tuple(anchored(pattern, file.prefix) for pattern in values["exclude"])
    if "ignore_paths" in values:
        values["ignore_paths"] = tuple(
            (anchored(key, file.prefix), ids) for key, ids in values["ignore_paths"]
        )
    if "baseline" in values:
        values["baseline"] = _baseline(values["baseline"], file.path.parent, root, voice)
    return values


def _check_models(written: str, voice: Voice) -> None:
    from fumehood.models.load import models_with  # noqa: PLC0415 -- all of our own are read with them

    try:
        models_with(written)
    except ValueError as problem:
        raise voice.wrong("models", problem) from problem


def _parse(option: Option, value: object, voice: Voice, known: Collection[str]) -> object:
    try:
        parsed = option.parse(value)
    except ValueError as problem:
        raise voice.wrong(option.name, problem) from problem
    for rule_id in sorted(_rule_ids(parsed)):
        if rule_id not in known:
            raise voice.wrong(option.name, unknown_name("rule", rule_id, known))
    return parsed


def _rule_ids(parsed: object) -> Iterator[str]:
    """Rule ids are what sets hold, alone or behind a pattern."""
    match parsed:
        case frozenset():
            yield from parsed
        case tuple():
            for item in parsed:
                yield from item[1] if isinstance(item, tuple) else ()
        case _:
            return


def _baseline(written: Path, folder: Path, inside: Path | None, voice: Voice) -> Path:
    """The baseline file; one that the repository under scan names may not lie outside of it."""
    path = folder / written
    if inside and not path.resolve().is_relative_to(inside):
        raise voice.wrong("baseline", f"{printable(str(written))} is outside of the repository")
    return path
