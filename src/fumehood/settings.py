"""What the user asked for: frozen Settings, and the one table of flags, Action inputs and pyproject keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Flag, auto
from pathlib import Path

from fumehood.findings.finding import Confidence, Finding, Severity
from fumehood.patterns import compile_patterns
from fumehood.wording import printable

FORMATS = ("text", "json", "sarif", "markdown")
SEVERITIES = tuple(severity.label for severity in Severity)
CONFIDENCES = tuple(confidence.label for confidence in Confidence)
ANNOTATIONS = ("auto", "checks", "commands", "off")
COMMENTS = ("auto", "always", "off")
SCOPES = ("all", "new")
MOST_JOBS = 256
MOST_COMMENTS = 100
MOST_SHARDS = 256
"""Jobs that one matrix of GitHub's may have."""


@dataclass(frozen=True, slots=True)
class Shard:
    """Part `index`, counted from 1, of a workspace that is split by project into `count` parts."""

    index: int
    count: int

    def __str__(self) -> str:
        return f"{self.index}/{self.count}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything a scan depends on. `root` is the repository root that reported paths are relative to.

    `paths` are the absolute folders or files to scan; `fail_on` None means never; `select` empty means
    all rules; `exclude` and the keys of `ignore_paths` are gitignore-style patterns relative to `root`;
    `jobs` 0 means as many processes as pay; `shard` None is the whole workspace; `format` is how the command line
    prints the report.
    """

    root: Path
    paths: tuple[Path, ...]
    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    ignore_paths: tuple[tuple[str, frozenset[str]], ...] = ()
    exclude: tuple[str, ...] = ()
    min_severity: Severity = Severity.NOTE
    min_confidence: Confidence = Confidence.MEDIUM
    fail_on: Severity | None = Severity.LOW
    baseline: Path | None = None
    jobs: int = 0
    shard: Shard | None = None
    format: str = "text"

    def selects(self, rule_id: str) -> bool:
        """Whether a rule is to run."""
        return rule_id not in self.ignore and (not self.select or rule_id in self.select)

    def shows(self, finding: Finding) -> bool:
        """Whether a finding is severe and certain enough to be reported."""
        return finding.severity >= self.min_severity and finding.confidence >= self.min_confidence

    def exit_code(self, findings: Iterable[Finding]) -> int:
        """1 if a finding that is not suppressed reaches `fail_on`, else 0."""
        if self.fail_on is None:
            return 0
        return int(any(f.suppression is None and f.severity >= self.fail_on for f in findings))


class Front(Flag):
    """Where an option can be given."""

    FLAG = auto()
    KEY = auto()
    INPUT = auto()


EVERYWHERE = Front.FLAG | Front.KEY | Front.INPUT
FIXING = frozenset({"scan", "baseline", "fix"})
LOOKING = FIXING | {"launches"}
SCANNING = frozenset({"scan"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One thing a user can say.

    `parse` takes the text of a flag or input (a tuple of texts if `repeatable`) or the value of a TOML key,
    and raises ValueError saying what it expects. `input_default` is what the Action takes, as text, when
    neither its input nor the key is given; None means `default`. `commands` are those that have the flag.
    """

    name: str
    help: str
    parse: Callable[[object], object]
    default: object = None
    fronts: Front = EVERYWHERE
    input_default: str | None = None
    choices: tuple[str, ...] = ()
    metavar: str | None = None
    repeatable: bool = False
    commands: frozenset[str] = FIXING

    @property
    def field(self) -> str:
        """The name as a Python identifier: the field of Settings, where there is one."""
        return self.name.replace("-", "_")

    def default_for(self, front: Front) -> object:
        """The value when nobody says anything."""
        if front is Front.INPUT and self.input_default is not None:
            return self.parse(self.input_default)
        return self.default


def text(value: object) -> str:
    """One string."""
    if isinstance(value, str):
        return value
    raise ValueError("expected a string")


def file(value: object) -> Path:
    """The path of a file, as it was written."""
    written = text(value)
    if "\0" in written:
        raise ValueError("a path cannot contain a NUL character")
    return Path(written)


def words(value: object) -> tuple[str, ...]:
    """A list of strings, or strings with commas or line breaks between the items."""
    if isinstance(value, str):
        return tuple(word for part in re.split(r"[,\n]", value) if (word := part.strip()))
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if isinstance(value, tuple):
        return tuple(word for item in value for word in words(item))
    raise ValueError("expected a list of strings")


def patterns(value: object) -> tuple[str, ...]:
    """gitignore-style patterns, the later the stronger."""
    parsed = words(value)
    if parsed:
        compile_patterns(parsed)
    return parsed


def names(value: object) -> frozenset[str]:
    """Rule ids in any order."""
    return frozenset(words(value))


def names_by_pattern(value: object) -> tuple[tuple[str, frozenset[str]], ...]:
    """A table of gitignore-style pattern to rule ids."""
    if not isinstance(value, dict):
        raise ValueError(  # noqa: TRY004 -- what every parse function raises
            'expected a table such as { "tests/" = ["debug-enabled"] }'
        )
    negated = [pattern for pattern in patterns(list(value)) if pattern.startswith("!")]
    if negated:
        raise ValueError(f"a pattern here cannot begin with '!': {printable(negated[0])}")
    return tuple((pattern, names(ids)) for pattern, ids in value.items())


def choice(allowed: tuple[str, ...]) -> Callable[[object], str]:
    """One of the words of `allowed`, in any case."""

    def parse(value: object) -> str:
        word = text(value).strip().lower()
        if word not in allowed:
            raise ValueError(f"expected one of {', '.join(allowed)}, not {printable(word, 40)!r}")
        return word

    return parse


def severity(value: object) -> Severity:
    """A severity by its name."""
    return Severity[choice(SEVERITIES)(value).upper()]


def confidence(value: object) -> Confidence:
    """A confidence by its name."""
    return Confidence[choice(CONFIDENCES)(value).upper()]


def threshold(value: object) -> Severity | None:
    """A severity by its name, or `never`."""
    word = choice((*SEVERITIES, "never"))(value)
    return None if word == "never" else severity(word)


def jobs(value: object) -> int:
    """A number of processes; 0 leaves it to Fumehood."""
    number = int(value) if isinstance(value, str) and re.fullmatch(r"\s*[0-9]{1,4}\s*", value) else value
    if isinstance(number, bool) or not isinstance(number, int) or not 0 <= number <= MOST_JOBS:
        raise ValueError(f"expected a whole number from 0 to {MOST_JOBS}")
    return number


def shard(value: object) -> Shard:
    """`2/5`, the second of five parts."""
    found = re.fullmatch(r"\s*([0-9]{1,3})/([0-9]{1,3})\s*", text(value))
    if found is None or not 1 <= int(found[1]) <= int(found[2]) <= MOST_SHARDS:
        raise ValueError(f"expected a part and a number of parts up to {MOST_SHARDS}, such as 1/4")
    return Shard(int(found[1]), int(found[2]))


def few(value: object) -> int:
    """A number of comments."""
    if isinstance(value, str) and re.fullmatch(r"\s*[0-9]{1,3}\s*", value) and 1 <= int(value) <= MOST_COMMENTS:
        return int(value)
    raise ValueError(f"expected a whole number from 1 to {MOST_COMMENTS}")


def switch(value: object) -> bool:
    """Yes or no, in the words of workflows."""
    return choice(("on", "true", "off", "false"))(value) in {"on", "true"}


OPTIONS: tuple[Option, ...] = (
    Option(
        name="path",
        help="Folders or files to scan, one per line or with commas between them.",
        parse=words,
        default=(".",),
        fronts=Front.INPUT,
        input_default=".",
    ),
    Option(
        name="config",
        help="Configuration file, instead of the nearest pyproject.toml with a [tool.fumehood] table.",
        parse=file,
        fronts=Front.FLAG | Front.INPUT,
        metavar="FILE",
        commands=LOOKING,
    ),
    Option(
        name="select",
        help="Run only these rules.",
        parse=names,
        default=frozenset(),
        metavar="RULE,…",
        repeatable=True,
    ),
    Option(
        name="ignore",
        help="Run all rules but these.",
        parse=names,
        default=frozenset(),
        metavar="RULE,…",
        repeatable=True,
    ),
    Option(
        name="ignore-paths",
        help="Suppress rules below paths: a table of gitignore-style pattern to rule ids.",
        parse=names_by_pattern,
        default=(),
        fronts=Front.KEY,
    ),
    Option(
        name="exclude",
        help="Leave out files and folders, by gitignore-style patterns relative to the repository root.",
        parse=patterns,
        default=(),
        metavar="PATTERN,…",
        repeatable=True,
        commands=LOOKING,
    ),
    Option(
        name="min-severity",
        help="Report findings of at least this severity.",
        parse=severity,
        default=Severity.NOTE,
        choices=SEVERITIES,
    ),
    Option(
        name="min-confidence",
        help="Report findings of at least this confidence; low is for an audit.",
        parse=confidence,
        default=Confidence.MEDIUM,
        choices=CONFIDENCES,
    ),
    Option(
        name="fail-on",
        help="Exit with 1 if a finding has at least this severity.",
        parse=threshold,
        default=Severity.LOW,
        input_default="high",
        choices=(*SEVERITIES, "never"),
        commands=frozenset({"scan", "fix"}),
    ),
    Option(
        name="baseline",
        help="Accept the findings listed in this file (see `fumehood baseline`).",
        parse=file,
        metavar="FILE",
        commands=frozenset({"scan", "fix"}),
    ),
    Option(
        name="jobs",
        help="Processes to use; 0 chooses.",
        parse=jobs,
        default=0,
        metavar="N",
    ),
    Option(
        name="shard",
        help="Scan part I of N, split by project, such as 1/4; `fumehood merge` joins the reports.",
        parse=shard,
        fronts=Front.FLAG | Front.INPUT,
        metavar="I/N",
        commands=SCANNING,
    ),
    # A file to write is never a key: a configuration file is part of what is scanned.
    Option(
        name="format",
        help="How to print the report.",
        parse=choice(FORMATS),
        default="text",
        fronts=Front.FLAG | Front.KEY,
        choices=FORMATS,
        commands=SCANNING,
    ),
    Option(
        name="output",
        help="Write the report to this file instead of printing it.",
        parse=file,
        fronts=Front.FLAG,
        metavar="FILE",
        commands=SCANNING | {"launches"},
    ),
    Option(
        name="sarif",
        help="Also write SARIF to this file.",
        parse=file,
        fronts=Front.FLAG,
        metavar="FILE",
        commands=SCANNING,
    ),
    Option(
        name="color",
        help="Colour the output; auto means on a terminal unless NO_COLOR is set.",
        parse=choice(("auto", "always", "never")),
        default="auto",
        fronts=Front.FLAG,
        choices=("auto", "always", "never"),
        commands=SCANNING | {"explain", "launches"},
    ),
    Option(
        name="sarif-file",
        help="SARIF file to write, inside the workspace.",
        parse=text,
        default="fumehood.sarif",
        fronts=Front.INPUT,
        input_default="fumehood.sarif",
    ),
    Option(
        name="category",
        help="Code scanning category, to tell scans of one commit apart; made from the path if empty.",
        parse=text,
        default="",
        fronts=Front.INPUT,
    ),
    Option(
        name="annotations",
        help="Show findings on the changed lines: checks for a check run, commands for the runner's, auto chooses.",
        parse=choice(ANNOTATIONS),
        default="auto",
        fronts=Front.INPUT,
        input_default="auto",
        choices=ANNOTATIONS,
    ),
    Option(
        name="comment",
        help="One comment on the pull request: auto when there is something to say, always or off.",
        parse=choice(COMMENTS),
        default="auto",
        fronts=Front.INPUT,
        input_default="auto",
        choices=COMMENTS,
    ),
    Option(
        name="review-comments",
        help="Comment on the changed lines in a review, with suggestions: on or off.",
        parse=switch,
        default=False,
        fronts=Front.INPUT,
        input_default="off",
    ),
    Option(
        name="max-comments",
        help="Comments in one review, at most.",
        parse=few,
        default=20,
        fronts=Front.INPUT,
        input_default="20",
    ),
    Option(
        name="upload-sarif",
        help="Upload the SARIF file to code scanning; github/codeql-action/upload-sarif also works for forks.",
        parse=switch,
        default=False,
        fronts=Front.INPUT,
        input_default="false",
    ),
    Option(
        name="fail-on-scope",
        help="What can fail the step: all findings, or the new ones of a pull request.",
        parse=choice(SCOPES),
        default="all",
        fronts=Front.INPUT,
        input_default="all",
        choices=SCOPES,
    ),
    Option(
        name="report-file",
        help="JSON file for a workflow that may comment where this one may not; read there, written here.",
        parse=text,
        default="",
        fronts=Front.INPUT,
    ),
    Option(
        name="github-token",
        help="Token for comments, checks and uploads; without one nothing is sent.",
        parse=text,
        default="",
        fronts=Front.INPUT,
    ),
)
