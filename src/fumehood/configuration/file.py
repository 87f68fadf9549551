"""Which file configures a scan, and the table it holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fumehood.configuration.roots import folder_of
from fumehood.errors import ConfigError
from fumehood.reading import read_small
from fumehood.wording import printable

PROJECT_FILE = "pyproject.toml"


@dataclass(frozen=True, slots=True)
class Configuration:
    """The table of one file.

    `shown` names it in messages; `prefix` is the folder that its patterns are relative to, from the
    repository root, empty for the root itself.
    """

    path: Path
    shown: str
    prefix: str
    table: Mapping[str, object]


def find_configuration(place: Path, root: Path) -> Configuration | None:
    """The nearest pyproject.toml with our table, from `place` up to the repository root and never beyond."""
    folder = folder_of(place)
    for candidate in (folder, *folder.parents):
        path = candidate / PROJECT_FILE
        # Most projects do not configure us: their file, valid or not, is not even parsed.
        if path.is_file() and b"fumehood" in read_small(path, _shown(path, root), inside=root):
            found = _read(path, root, inside=root)
            if found:
                return found
        if candidate == root:
            break
    return None


def read_configuration(path: Path, root: Path, *, inside: Path | None = None) -> Configuration:
    """A file that the user named: a pyproject.toml, or one whose top level is our table.

    `inside` is the folder that a link may not lead out of, where the file is not to be trusted.
    """
    found = _read(path, root, inside=inside)
    if not found:
        raise ConfigError(f"{_shown(path, root)}: there is no [tool.fumehood] table")
    return found


def _read(path: Path, root: Path, *, inside: Path | None) -> Configuration | None:
    shown = _shown(path, root)
    data = _parse(read_small(path, shown, inside=inside), shown)
    tools = data.get("tool")
    table = tools.get("fumehood") if isinstance(tools, dict) else None
    if table is None:
        if path.name == PROJECT_FILE:
            return None
        return Configuration(path, shown, "", data)
    if not isinstance(table, dict):
        raise ConfigError(f"{shown}: tool.fumehood is not a table")
    return Configuration(path, shown, _prefix(path, root), table)


def _parse(data: bytes, shown: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 -- 10 ms that only a configuration file is worth

    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ConfigError(f"{shown}: not UTF-8: {error.reason} at byte {error.start}") from error
    except ValueError as error:
        raise ConfigError(f"{shown}: not valid TOML: {error}") from error
    except RecursionError as error:
        raise ConfigError(f"{shown}: nested too deeply") from error


def _prefix(path: Path, root: Path) -> str:
    folder = path.parent.resolve()
    if not folder.is_relative_to(root) or folder == root:
        return ""
    return folder.relative_to(root).as_posix()


def _shown(path: Path, root: Path) -> str:
    return printable(str(path.relative_to(root) if path.is_relative_to(root) else path))
