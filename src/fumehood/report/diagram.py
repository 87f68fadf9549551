"""How the launch diagram gets into Markdown: whole, or the deployed launches first, or a sentence where it is too large."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.report.launches_mermaid import render_launches_mermaid
from fumehood.report.tally import plural

if TYPE_CHECKING:
    from fumehood.scan import ScanResult

HEADING: Final = "\n### How the app is started\n\n"
LARGEST: Final = 15_000
"""Characters of a diagram that can still be looked at."""
LEAST: Final = 800


def render_diagram(result: ScanResult, room: int) -> str:
    """Deployment file, server, module and the call that runs it, in at most `room` characters; "" without launches."""
    if not result.launches:
        return ""
    count = plural(len(result.launches), "launch", "launches")
    sentence = f"{HEADING}{count} found; `fumehood launches` shows how the app is started.\n"
    budget = min(room - len(HEADING), LARGEST) - LEAST // 2
    if budget > 0:
        chart = render_launches_mermaid(result.launches, result.runs, budget=budget)
        text = f"{HEADING}```mermaid\n{chart}```\n"
        if len(text) <= room and "-->" in chart:
            return text
    return sentence if len(sentence) <= room else ""
