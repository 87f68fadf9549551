"""How a JSON value that anybody may have written is taken apart: every piece of its kind and size, or not at all."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar
from urllib.parse import unquote_to_bytes

from fumehood.errors import ConfigError
from fumehood.report.hostile import uri
from fumehood.wording import printable

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")
LONGEST_URI: Final = 4 * 4096
"""A path of Linux, each byte of which may take three characters."""
MOST: Final = 1_000_000_000


def refuse(where: str, problem: str) -> NoReturn:
    """Raise ConfigError about one value."""
    raise ConfigError(f"not a report of Fumehood: {where}: {problem}")


def parsed(data: bytes, most: int, where: str) -> Any:
    """The value of a JSON text of at most `most` bytes."""
    if len(data) > most:
        refuse(where, f"larger than {most // 1024 // 1024} MB")
    try:
        return json.loads(data.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"not a report of Fumehood: {where}: not valid JSON") from error


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def table(value: object, where: str, *names: str) -> Mapping[str, Any]:
    """An object with exactly these names."""
    if not isinstance(value, dict) or set(value) != set(names):
        wanted = ", ".join(names)
        refuse(where, f"expected an object with {wanted}")
    return value


def listing(value: object, where: str, most: int) -> list[Any]:
    """A list of at most `most` values."""
    if not isinstance(value, list) or len(value) > most:
        refuse(where, f"expected a list of up to {most:,} values")
    return value


def text(value: object, where: str, most: int, form: re.Pattern[str] | None = None) -> str:
    """A string of at most `most` characters, all of it of a form."""
    if not isinstance(value, str) or len(value) > most:
        refuse(where, f"expected a string of up to {most:,} characters")
    if form is not None and form.fullmatch(value) is None:
        refuse(where, f"{printable(value, 40)!r} is not of the form of one")
    return value


def number(value: object, where: str, least: int = 0, most: int = MOST) -> int:
    """A whole number."""
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        refuse(where, f"expected a whole number from {least} to {most}")
    return value


def flag(value: object, where: str) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        refuse(where, "expected true or false")
    return value


def one_of(value: object, where: str, known: Mapping[str, T]) -> T:
    """What a word stands for."""
    if not isinstance(value, str) or value not in known:
        refuse(where, f"expected one of {', '.join(known)}")
    return known[value]


def path(value: object, where: str) -> str:
    """A path below the root of the repository, written as a URI reference in the one way that we write it."""
    written = text(value, where, LONGEST_URI)
    found = unquote_to_bytes(written.encode("utf-8", "replace")).decode("utf-8", "surrogateescape")
    if uri(found) != written or "\0" in found or found.startswith("/") or {"..", ""} & set(found.split("/")):
        refuse(where, "expected the path of a file in the repository")
    return found
