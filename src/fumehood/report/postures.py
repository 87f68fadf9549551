"""The forms in which the configurations of apps are printed; each loads when it is asked for."""

from __future__ import annotations

# ruff: noqa: PLC0415 -- a table needs rich, JSON does not
from typing import TYPE_CHECKING

from fumehood import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fumehood.findings.finding import Notification
    from fumehood.findings.posture import Posture
    from fumehood.report.launches import Manner


def render_postures_as(
    form: str, postures: Sequence[Posture], notifications: Sequence[Notification], manner: Manner
) -> str:
    """`form` is text or json; `manner` is for text alone, and `notifications` are in JSON alone."""
    if form == "json":
        from fumehood.report.postures_json import render_postures_json

        return render_postures_json(postures, notifications, version=__version__)
    from fumehood.report.postures_text import render_postures

    return render_postures(postures, manner)
