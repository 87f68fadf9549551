"""What later steps can read: `name<<delimiter` blocks of the file that GITHUB_OUTPUT names."""

from __future__ import annotations

from collections.abc import Mapping


class DelimiterInValueError(ValueError):
    """A value holds the delimiter, so it could end its block and forge another output."""


def render_outputs(values: Mapping[str, str], delimiter: str) -> str:
    """The text to append; `delimiter` is fresh and unguessable."""
    return "".join(_block(name, value, delimiter) for name, value in values.items())


def _block(name: str, value: str, delimiter: str) -> str:
    if delimiter in name or delimiter in value:
        raise DelimiterInValueError(name)
    return f"{name}<<{delimiter}\n{value}\n{delimiter}\n"
