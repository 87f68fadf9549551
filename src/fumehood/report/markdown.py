"""What a scan result is as GitHub Markdown on its own, held against nothing that was before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fumehood.report.comment import BUDGET, render_comment
from fumehood.report.markup import Links

if TYPE_CHECKING:
    from fumehood.scan import ScanResult


def render_markdown(result: ScanResult, *, budget: int = BUDGET, blob: str = "") -> str:
    """The report in at most `budget` characters; `blob` is the URL that repository paths are appended to."""
    return render_comment(result, links=Links(blob=blob), budget=budget)
