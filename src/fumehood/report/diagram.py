"""How the launch diagram gets into Markdown: deployed launches first, or a sentence where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.report.blocks import folded
from fumehood.report.launches_mermaid import render_launches_mermaid
from fumehood.report.tally import plural

if TYPE_CHECKING:
    from fumehood.scan import ScanResult

TITLE: Final = "How the app is started"
HEADING: Final = f"\n### {TITLE}\n\n"
LARGEST: Final = 15_000
"""Characters of a diagram that can still be looked at."""
ALLOWANCE: Final = 400
"""What frames and headings of a diagram take, which its budget does not count."""
MOST_OPEN: Final = 8
"""Launches of a diagram that is shown without a click."""


def render_diagram(result: ScanResult, room: int) -> str:
    """Deployment file, server, module and the call that runs it, in at most `room` characters; "" without launches."""
    if not result.launches:
        return ""
    count = plural(len(result.launches), "launch", "launches")
    sentence = f"{HEADING}{count} found; `fumehood launches` shows how the app is started.\n"
    budget = min(room - len(HEADING), LARGEST) - ALLOWANCE
    if budget > 0:
        chart = render_launches_mermaid(result.launches, result.runs, budget=budget)
        drawn = f"```mermaid\n{chart}```\n"
        text = HEADING + drawn if len(result.launches) <= MOST_OPEN else folded(f"{TITLE}: {count}", drawn)
        if len(text) <= room and "-->" in chart:
            return text
    return sentence if len(sentence) <= room else ""
