"""Places in files that are no Python – `.env`, JSON, TOML, YAML – as sites, and what stands in those files."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from fumehood.flow.values import Site
from fumehood.project.module import Module
from fumehood.regex import regex

LONGEST: Final = 200_000
"""Characters of the longest file that is read."""

ENTRY: Final = r"""^(?:export[ \t]+|[ \t]*-?[ \t]*|.*?[{{,][ \t]*)["']?{key}["']?[ \t]*[=:]"""
SECTION: Final = r"""^[ \t]*(?:\[{name}\]|["']?{name}["']?[ \t]*:)"""
EXAMPLE: Final = regex(r"example|sample|template|dist\b|\btpl\b", re.IGNORECASE)


def is_example(path: str) -> bool:
    """Whether a file by its name only shows what another one looks like: `.env.example`, `config.sample.json`."""
    return EXAMPLE.search(path.rpartition("/")[2]) is not None


def place(path: str, text: str, key: str, section: str = "") -> Site:
    """Where a key is written in a file, of a section if there are some; the first line if it is not found."""
    head = re.search(SECTION.format(name=re.escape(section)), text, re.MULTILINE) if section else None
    entry = re.compile(ENTRY.format(key=re.escape(key)), re.MULTILINE)
    found = entry.search(text, head.end() if head else 0)
    return line_of(path, text, text.count("\n", 0, found.end()) + 1 if found else 1)


def line_of(path: str, text: str, line: int) -> Site:
    """A whole line of a file that is no Python."""
    module = Module(path, text, ast.Module([], []))
    written = module.lines[line - 1].rstrip("\r")
    begin = len(written) - len(written.lstrip())
    node = ast.Constant(None, lineno=line, end_lineno=line, col_offset=len(written[:begin].encode()))
    node.end_col_offset = max(len(written.encode("utf-8", "surrogatepass")), node.col_offset + 1)
    return Site(module, node)


def entries(path: str, text: str) -> Mapping[str, Any] | None:
    """What a JSON, TOML or YAML file says at its top; None if it is none of these or does not parse."""
    reader = READERS.get(path.rpartition(".")[2].lower())
    if reader is None or len(text) > LONGEST:
        return None
    try:
        found = reader(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    return {key: value for key, value in found.items() if isinstance(key, str)}


def _yaml(text: str) -> object:
    import yaml  # noqa: PLC0415 -- 10 ms that most scans never need

    try:
        return yaml.safe_load(text)
    except yaml.YAMLError:
        return None


@dataclass(slots=True)
class SetBefore:
    """Where deployment files set the variables that a launch starts with: file and line by name."""

    places: dict[str, tuple[str, int]] = field(default_factory=dict)


READERS: Final[Mapping[str, Callable[[str], Any]]] = {
    "json": json.loads,
    "toml": tomllib.loads,
    "yaml": _yaml,
    "yml": _yaml,
}


def variables(text: str) -> dict[str, str]:
    """The variables of a dotenv file (https://saurabh-kumar.com/python-dotenv/); those made of others are left out."""
    if len(text) > LONGEST:
        return {}
    from io import StringIO  # noqa: PLC0415 -- as below

    from dotenv import dotenv_values  # noqa: PLC0415 -- 5 ms that most scans never need

    found = dotenv_values(stream=StringIO(text), interpolate=False)
    return {key: value for key, value in found.items() if value is not None and "${" not in value}
