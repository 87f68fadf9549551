"""How trouble with a file is said: one printable line, whatever the file contains."""

from __future__ import annotations

from fumehood.findings.finding import Level, Notification
from fumehood.wording import printable


def notice(
    id_: str, path: str, message: str, *, level: Level = Level.WARNING, line: int | None = None
) -> Notification:
    """Say something about the file `path`, which the message therefore need not repeat."""
    return Notification(id_, printable(message), level, path, line)
