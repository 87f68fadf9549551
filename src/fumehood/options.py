"""The one table of everything that can be said: it makes flags, Action inputs and pyproject keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Flag, auto

from fumehood.accepted import (
    ANNOTATIONS,
    COMMENTS,
    CONFIDENCES,
    FORMATS,
    SCOPES,
    SEVERITIES,
    choice,
    confidence,
    few,
    file,
    jobs,
    names,
    names_by_pattern,
    patterns,
    service,
    severity,
    shard,
    switch,
    table,
    text,
    threshold,
    words,
)
from fumehood.findings.finding import Confidence, Severity


class Front(Flag):
    """Where an option can be given."""

    FLAG = auto()
    KEY = auto()
    INPUT = auto()


EVERYWHERE = Front.FLAG | Front.KEY | Front.INPUT
FIXING = frozenset({"scan", "baseline", "fix"})
SHOWING = frozenset({"launches", "config"})
LOOKING = FIXING | SHOWING
SCANNING = frozenset({"scan"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One thing a user can say.

    `parse` takes the text of a flag or input (a tuple of texts if `repeatable`) or the value of a TOML key,
    and raises ValueError saying what it expects. `input_default` is what the Action takes, as text, when
    neither its input nor the key is given; None means `default`. `commands` are those that have the flag.
    A flag that `is_switch` has no value.
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
    is_switch: bool = False
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
        name="models",
        help="What Fumehood cannot know of your code and its libraries: see docs/models.md.",
        parse=table,
        default="",
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
    # Not keys: whoever changes a configuration file must not decide that names of packages leave the machine.
    Option(
        name="audit",
        help="Ask the network, through pip-audit, which required packages have known vulnerabilities.",
        parse=switch,
        default=False,
        fronts=Front.FLAG | Front.INPUT,
        is_switch=True,
        commands=SCANNING,
    ),
    Option(
        name="audit-service",
        help="Whose database is asked: osv, pypi, or the address of an API like OSV's.",
        parse=service,
        default="osv",
        fronts=Front.FLAG | Front.INPUT,
        metavar="SERVICE",
        commands=SCANNING,
    ),
    Option(
        name="unsafe",
        help="Also make the changes that can do more than take the defect away; see docs/fixes.md.",
        parse=switch,
        default=False,
        fronts=Front.FLAG,
        is_switch=True,
        commands=frozenset({"fix"}),
    ),
    # A file to write is never a key: a configuration file is part of what is scanned.
    Option(
        name="format",
        help="How to print the report; html is one page for a browser.",
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
        commands=SCANNING | SHOWING,
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
        commands=SCANNING | SHOWING | {"explain"},
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
