"""What GitHub takes of a SARIF log, and what is kept of more than that.

The numbers are from "SARIF support for code scanning" in GitHub's documentation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fumehood.findings.finding import Level, Notification
from fumehood.report.tally import plural, worst_first

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from fumehood.findings.finding import Finding, FlowStep

MOST_RESULTS = 25_000
SHOWN_RESULTS = 5_000
MOST_TAGS = 10
MOST_STEPS = 1_000
MOST_LOCATIONS = 100
LONGEST_NAME = 255
LONGEST_DESCRIPTION = 1_024
# Our own: one minified line must not fill the 10 MB that GitHub takes.
LONGEST_SNIPPET = 2_000


def kept_findings(findings: Sequence[Finding]) -> Sequence[Finding]:
    """In the given order as long as GitHub shows all of them, else the worst first and no more than it takes."""
    return findings if len(findings) <= SHOWN_RESULTS else worst_first(findings)[:MOST_RESULTS]


def kept_steps(steps: Sequence[FlowStep]) -> Sequence[FlowStep]:
    """Both ends of a flow that is too long."""
    half = MOST_STEPS // 2
    return steps if len(steps) <= MOST_STEPS else (*steps[:half], *steps[-half:])


def count_shortened(findings: Iterable[Finding]) -> int:
    """How many flows are too long."""
    return sum(len(finding.steps) > MOST_STEPS for finding in findings)


def limit_notifications(found: int, kept: int, shortened: int) -> Iterator[Notification]:
    """Say in the log itself what the limits cost: of so many findings so many are kept, some with shortened flows."""
    if dropped := found - kept:
        text = f"{plural(dropped, 'finding')} left out: a log may hold {MOST_RESULTS:,}; the most severe were kept."
        yield Notification("limit-reached", text)
    elif kept > SHOWN_RESULTS:
        text = f"GitHub shows {SHOWN_RESULTS:,} of {plural(kept, 'finding')}; the most severe come first."
        yield Notification("limit-reached", text, Level.NOTE)
    if shortened:
        text = f"The flow of {plural(shortened, 'finding')} was shortened to {MOST_STEPS:,} steps."
        yield Notification("limit-reached", text, Level.NOTE)
