"""What a file has to be after a fix, because it was before: Python, TOML, JSON, YAML or a template of Jinja2."""

from __future__ import annotations

import ast
import json
import tomllib
import warnings
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import Final

TAGS: Final = (b"{{", b"{%", b"{#")


def broken(path: str, before: bytes, after: bytes) -> str | None:
    """What the file at a path would not be any more, as a noun; None if it stays what it was."""
    name, parse = _language(path, before)
    return name if parse is not None and _parses(parse, before) and not _parses(parse, after) else None


def _language(path: str, data: bytes) -> tuple[str, Callable[[bytes], object] | None]:
    known = LANGUAGES.get(PurePosixPath(path).suffix.lower())
    if known is None and any(tag in data for tag in TAGS):
        return "a template of Jinja2", _template
    return known or ("", None)


def _parses(parse: Callable[[bytes], object], data: bytes) -> bool:
    try:
        parse(data)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _python(data: bytes) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ast.parse(data)


def _template(data: bytes) -> None:
    """With the extensions that most have; one that needs others is not looked at."""
    from jinja2 import Environment, TemplateError  # noqa: PLC0415 -- 20 ms that most fixes never need

    from fumehood.framework.pages.template_parsing import EXTENSIONS  # noqa: PLC0415 -- imports it too

    environment = Environment(extensions=EXTENSIONS)  # noqa: S701 -- nothing is rendered
    try:
        environment.parse(data.decode("utf-8-sig"))
    except TemplateError as error:
        raise ValueError(error) from error


def _toml(data: bytes) -> None:
    tomllib.loads(data.decode("utf-8-sig"))


def _json(data: bytes) -> None:
    json.loads(data.decode("utf-8-sig"))


def _yaml(data: bytes) -> None:
    """Composed, not made: an alias is not copied."""
    import yaml  # noqa: PLC0415 -- 10 ms that most fixes never need

    try:
        for _ in yaml.compose_all(data, Loader=yaml.SafeLoader):
            pass
    except yaml.YAMLError as error:
        raise ValueError(error) from error


LANGUAGES: Final[Mapping[str, tuple[str, Callable[[bytes], object]]]] = {
    ".py": ("Python", _python),
    ".pyw": ("Python", _python),
    ".json": ("JSON", _json),
    ".toml": ("TOML", _toml),
    ".yml": ("YAML", _yaml),
    ".yaml": ("YAML", _yaml),
}
