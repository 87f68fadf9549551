"""How a line of stdout speaks to the GitHub runner, and how text is kept from speaking to it.

The escapes are those of the runner's own parser (actions/runner, `ActionCommand.cs`), which also looks for
the old `##[command]` form anywhere in a line and ends a line at a lone carriage return.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Name = Literal["error", "warning", "notice"]


def command(name: Name, message: str, properties: Mapping[str, str | int] | None = None) -> str:
    """One workflow command without its line end; properties with an empty value are left out."""
    pairs = ((key, encodable(str(value))) for key, value in (properties or {}).items())
    joined = ",".join(f"{key}={_escape_property(value)}" for key, value in pairs if value)
    return f"::{name}{' ' if joined else ''}{joined}::{_escape(encodable(message))}"


def disarmed(text: str, token: str) -> str:
    """Text the runner prints and never obeys; `token` is unguessable to whoever wrote the text."""
    return f"::stop-commands::{token}\n{encodable(text).replace('##[', '# #[').rstrip()}\n::{token}::"


def encodable(text: str) -> str:
    """Text that any UTF-8 stream takes: undecodable bytes of a file name are shown as escapes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
