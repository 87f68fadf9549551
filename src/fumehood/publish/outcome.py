"""What became of one step of publishing, in words a person understands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """The steps, in the order they are made; the values are shown and stand in the output `degraded`."""

    ANNOTATIONS = "annotations"
    COMMENT = "comment"
    REVIEW = "review"
    UPLOAD = "upload"


class State(StrEnum):
    """How a step ended."""

    POSTED = "posted"
    DEGRADED = "degraded"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One step's end.

    `reason` is plain text, not Markdown, and may quote GitHub; it is never empty unless the step is posted.
    `url` is the page of what was posted, `id` GitHub's name of it; both may be empty.
    """

    step: Step
    state: State
    reason: str = ""
    url: str = ""
    id: str = ""

    @property
    def sentence(self) -> str:
        """One line of plain text for a log or a summary."""
        return f"{self.step}: {self.state}{f' ({self.reason})' if self.reason else ''}"
