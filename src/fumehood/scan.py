"""The story on one page: discover, filter, interpret and judge each project, triage."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from fumehood.findings.finding import Finding, Notification
from fumehood.findings.fingerprint import text_for_hashes
from fumehood.framework.entries import Prefilter, Project
from fumehood.framework.ways_in import WaysIn
from fumehood.project.discover import discover
from fumehood.project.workspace import Workspace
from fumehood.rules.judge import judge
from fumehood.rules.registry import all_rules
from fumehood.rules.rule import Rule
from fumehood.settings import Settings
from fumehood.triage.directives import is_marked
from fumehood.triage.triage import triage

Progress = Callable[[int, int], None]
MARKER = b"fumehood:"
"""In every file that may hold a suppression comment."""
FEW_ENTRIES = 48
"""Below so many entry modules a second process costs more than it saves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanResult:
    """All that a scan found, in report order; suppressed findings are included and say why.

    `files` is how many files were looked at, `modules` how many of them were parsed; `flask` is whether
    anything in the workspace uses Flask at all. `seconds` is wall time and appears in no machine-readable
    report, so that two scans of the same tree are identical byte for byte.
    """

    findings: tuple[Finding, ...]
    notifications: tuple[Notification, ...]
    rules: tuple[Rule, ...]
    files: int
    modules: int
    flask: bool
    seconds: float = field(default=0.0, compare=False)

    @property
    def active(self) -> tuple[Finding, ...]:
        """The findings that count: those not suppressed."""
        return tuple(finding for finding in self.findings if finding.suppression is None)


@dataclass(slots=True)
class Judged:
    """What one project came to. Results of several are simply put together."""

    findings: list[Finding] = field(default_factory=list)
    notifications: list[Notification] = field(default_factory=list)
    parsed: set[str] = field(default_factory=set)

    def add(self, other: Judged) -> None:
        """Take over the results of another project."""
        self.findings += other.findings
        self.notifications += other.notifications
        self.parsed |= other.parsed


def scan(
    settings: Settings, rules: Sequence[Rule] | None = None, progress: Progress | None = None
) -> ScanResult:
    """Scan what `settings` names. Raises UsageError and ConfigError, for nothing else."""
    began = perf_counter()
    known = tuple(all_rules() if rules is None else rules)
    selected = tuple(rule for rule in known if settings.selects(rule.id))
    workspace = discover(settings.root, settings.paths, settings.exclude)
    prefilter = Prefilter(workspace)
    judged, marked, flask = Judged(), [], prefilter.has_flask()
    if flask:
        projects = prefilter.projects([MARKER])
        for number, result in enumerate(_judge_all(projects, prefilter, selected, settings.jobs)):
            judged.add(result)
            if progress is not None:
                progress(number + 1, len(projects))
        marked = _marked(prefilter, judged)
    findings = sorted(_unique(judged.findings), key=lambda finding: finding.sort_key)
    triaged, said = triage(findings, marked, settings, [rule.id for rule in known])
    notifications = {*workspace.notifications, *judged.notifications, *said}
    return ScanResult(
        findings=tuple(finding for finding in triaged if settings.shows(finding)),
        notifications=tuple(sorted(notifications, key=lambda one: one.sort_key)),
        rules=known,
        files=len(workspace.paths),
        modules=len(judged.parsed),
        flask=flask,
        seconds=perf_counter() - began,
    )


def _marked(prefilter: Prefilter, judged: Judged) -> list[tuple[str, str]]:
    """Path and text of the files that hold suppression comments."""
    paths = [path for path, words in prefilter.words.items() if MARKER in words]
    modules = [module for path in paths if (module := prefilter.workspace.module(path)) is not None]
    judged.parsed.update(module.path for module in modules)
    return [(module.path, module.text) for module in modules if is_marked(module.text)]


def _unique(findings: list[Finding]) -> list[Finding]:
    """Two projects that import the same module may find the same thing in it: the surest is kept."""
    best: dict[tuple[str, object], Finding] = {}
    for finding in findings:
        key = (finding.rule_id, finding.location)
        if key not in best or finding.confidence > best[key].confidence:
            best[key] = finding
    return list(best.values())


def _judge_all(
    projects: list[Project], prefilter: Prefilter, rules: tuple[Rule, ...], jobs: int
) -> Iterator[Judged]:
    """Judge the projects one by one, or by several processes once there is enough of them."""
    entries = sum(len(project.entries) for project in projects)
    processes = min(jobs or os.cpu_count() or 1, len(projects))
    if processes < 2 or entries < FEW_ENTRIES:
        yield from (_judge(project, prefilter, rules) for project in projects)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 -- 15 ms that most scans never need

    workspace, chosen = prefilter.workspace, [rule.id for rule in rules]
    arguments = (workspace.root, workspace.paths, chosen)
    with ProcessPoolExecutor(processes, initializer=_begin, initargs=arguments) as pool:
        yield from pool.map(_judge_apart, projects)


_apart: dict[str, tuple[Prefilter, tuple[Rule, ...]]] = {}
"""What a worker process needs for every project; set once when it starts."""


def _begin(root: Path, paths: tuple[str, ...], chosen: list[str]) -> None:
    prefilter = Prefilter(Workspace(root, paths, []))
    prefilter.projects()
    _apart["work"] = (prefilter, tuple(rule for rule in all_rules() if rule.id in chosen))


def _judge_apart(project: Project) -> Judged:
    return _judge(project, *_apart["work"])


def _judge(project: Project, prefilter: Prefilter, rules: tuple[Rule, ...]) -> Judged:
    """Interpret one project from all its ways in and let the rules judge what was seen."""
    workspace = prefilter.workspace
    ways = WaysIn(prefilter.index, workspace.module, prefilter.eager(), prefilter.flask | prefilter.used)
    seen = ways.take(project.entries, prefilter.importers)
    findings, failed = judge(rules, seen, lambda path: text_for_hashes(workspace.content(path) or b""))
    notifications = [*ways.notifications, *failed, *workspace.notifications]
    return Judged(findings, notifications, ways.parsed)
