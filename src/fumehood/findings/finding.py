"""What a result is: where, how bad, how sure, why, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Self


class Severity(IntEnum):
    """Harm if the finding is true; ordered, so thresholds are comparisons."""

    NOTE = 0
    LOW = 1
    MEDIUM = 2
    HIGH = 3
    CRITICAL = 4

    @property
    def label(self) -> str:
        """The name users type and read."""
        return self.name.lower()

    @classmethod
    def from_score(cls, score: float) -> Self:
        """Map a CVSS-like score (0.0 to 10.0) by GitHub's `security-severity` bands."""
        if score > 9.0:
            return cls(4)
        if score >= 7.0:
            return cls(3)
        if score >= 4.0:
            return cls(2)
        return cls(1) if score > 0.0 else cls(0)


class Confidence(IntEnum):
    """How likely the finding is true: see "Confidence" in ARCHITECTURE.md."""

    LOW = 0
    MEDIUM = 1
    HIGH = 2

    @property
    def label(self) -> str:
        """The name users type and read."""
        return self.name.lower()


class Place(Enum):
    """What the code under a finding is for; everything but production lowers the severity shown."""

    PRODUCTION = "production"
    TEST = "test"
    EXAMPLE = "example"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A region of one file: 1-based lines, 1-based columns in code points, the end column exclusive.

    `path` is relative to the repository root, with `/` and undecodable bytes as surrogate escapes.
    """

    path: str
    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class FlowStep:
    """One place on the way from cause to effect, with a short note in the reader's words."""

    location: Location
    note: str
    snippet: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the text of `location` by `text`; an empty region inserts."""

    location: Location
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A machine-applicable change: all edits or none.

    A safe one takes nothing away but the defect. One that is `unsafe` may change what the program does for those who
    use it as it is meant, so somebody has to look at it.
    """

    description: str
    edits: tuple[Edit, ...]
    unsafe: bool = False

    @property
    def command(self) -> str:
        """What makes the change."""
        return "fumehood fix --unsafe" if self.unsafe else "fumehood fix"


class SuppressionKind(Enum):
    """Who said that a finding is accepted."""

    COMMENT = "comment"
    CONFIGURATION = "configuration"
    BASELINE = "baseline"


@dataclass(frozen=True, slots=True)
class Suppression:
    """Why a finding is not counted: a comment, a path in the configuration, or the baseline file."""

    kind: SuppressionKind
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One result of one rule; `message` is one plain-text paragraph whose first sentence stands alone.

    `snippet` holds the whole source lines of `location`; `steps` run from cause to effect and pass `location`, mostly
    at their end, when there is more than one place to show; `related` are places worth a look that are not on the
    way. `line_hash` is GitHub's primaryLocationLineHash, `fingerprint` is our own identity. `hidden` are regions of
    secrets: what is written there is shown nowhere.
    """

    rule_id: str
    message: str
    location: Location
    severity: Severity
    confidence: Confidence
    fingerprint: str
    line_hash: str
    snippet: str
    place: Place = Place.PRODUCTION
    advice: str = ""
    steps: tuple[FlowStep, ...] = ()
    related: tuple[FlowStep, ...] = ()
    fix: Fix | None = None
    suppression: Suppression | None = None
    hidden: tuple[Location, ...] = ()

    @property
    def sort_key(self) -> tuple[str, int, int, str]:
        """Order of every report: path, line, column, rule."""
        return (self.location.path, self.location.line, self.location.column, self.rule_id)


class Level(Enum):
    """How loudly a notification is said; the values are SARIF's."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notification:
    """Something the scan could not do or wants to say, so that nothing is lost silently.

    `id` is kebab-case and stable (`unreadable-file`, `syntax-error`, `limit-reached`, `rule-failed`,
    `unused-suppression` …). `location` is None when it is about no place in a file; `path` names the
    file when there is one.
    """

    id: str
    message: str
    level: Level = Level.WARNING
    path: str | None = None
    line: int | None = None

    @property
    def sort_key(self) -> tuple[str, int, str, str]:
        """Order of every report: path, line, id."""
        return (self.path or "", self.line or 0, self.id, self.message)
