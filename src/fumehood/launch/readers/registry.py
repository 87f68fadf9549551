"""All readers, found by walking this package: each module in it that has a `READER` is one."""

from __future__ import annotations

import importlib
import pkgutil
import re
from functools import cache

from fumehood.launch import readers
from fumehood.launch.readers.reader import Reader


@cache
def all_readers() -> tuple[Reader, ...]:
    """Every reader, in the order of their modules' names."""
    names = sorted(module.name for module in pkgutil.iter_modules(readers.__path__))
    modules = [importlib.import_module(f"{readers.__name__}.{name}") for name in names]
    return tuple(module.READER for module in modules if hasattr(module, "READER"))


@cache
def _names() -> re.Pattern[str]:
    """The last parts of all patterns in one expression."""
    globs = {name.rpartition("/")[2] for reader in all_readers() for name in reader.names}
    return re.compile("|".join(_pattern(glob) for glob in sorted(globs)))


def _pattern(glob: str) -> str:
    return "".join(".*" if char == "*" else re.escape(char) for char in glob) + r"\Z"


def may_be_deployment(name: str) -> bool:
    """Whether the name of a file may be one that some reader asks for; cheap, for every file of a workspace."""
    return _names().match(name) is not None
