"""The forms in which launches are printed; each loads when it is asked for."""

from __future__ import annotations

# ruff: noqa: PLC0415 -- a table needs rich, a diagram and JSON do not
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fumehood import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fumehood.findings.finding import Notification
    from fumehood.launch.launch import Launch


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a table is written: colours or none, cells a line (None: as many as read well), how much detail."""

    color: bool = False
    width: int | None = None
    verbose: int = 0
    quiet: bool = False


def render_launches_as(
    form: str, launches: Sequence[Launch], notifications: Sequence[Notification], manner: Manner
) -> str:
    """`form` is text, mermaid or json; `manner` is for text alone, and `notifications` are in JSON alone."""
    if form == "json":
        from fumehood.report.launches_json import render_launches_json

        return render_launches_json(launches, notifications, version=__version__)
    if form == "mermaid":
        from fumehood.report.launches_mermaid import render_launches_mermaid

        return render_launches_mermaid(launches)
    from fumehood.report.launches_text import render_launches

    return render_launches(launches, manner)
