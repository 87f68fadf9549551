"""The story on one page: discover, filter, read launches, interpret and judge each project, triage."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from time import perf_counter

from fumehood.findings.finding import Finding, Notification
from fumehood.framework.entries import Prefilter
from fumehood.launch.launch import Launch
from fumehood.launch.readers.registry import may_be_deployment
from fumehood.launch.workspace import deployment_of, launches_of_apps
from fumehood.project.discover import discover
from fumehood.rules.registry import all_rules
from fumehood.rules.rule import Rule
from fumehood.settings import Settings
from fumehood.spread import Judged, Work, judge_all, parts
from fumehood.triage.directives import is_marked
from fumehood.triage.triage import triage

Progress = Callable[[int, int], None]
MARKER = b"fumehood:"
"""In every file that may hold a suppression comment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanResult:
    """All that a scan found, in report order; suppressed findings are included and say why.

    `files` is how many files were looked at, Python and the deployment files that were read; `modules` how many
    of them were parsed; `flask` is whether anything in the workspace uses Flask at all. `seconds` is wall time and
    appears in no machine-readable report, so that two scans of the same tree are identical byte for byte.
    """

    findings: tuple[Finding, ...]
    notifications: tuple[Notification, ...]
    rules: tuple[Rule, ...]
    files: int
    modules: int
    flask: bool
    launches: tuple[Launch, ...] = ()
    seconds: float = field(default=0.0, compare=False)

    @property
    def active(self) -> tuple[Finding, ...]:
        """The findings that count: those not suppressed."""
        return tuple(finding for finding in self.findings if finding.suppression is None)


@dataclass(slots=True)
class _Seen:
    """What looking at a workspace with Flask in it came to; `documents` are the deployment files that were read."""

    judged: Judged = field(default_factory=Judged)
    launches: tuple[Launch, ...] = ()
    documents: list[tuple[str, str]] = field(default_factory=list)
    marked: list[tuple[str, str]] = field(default_factory=list)


def scan(
    settings: Settings, rules: Sequence[Rule] | None = None, progress: Progress | None = None
) -> ScanResult:
    """Scan what `settings` names. Raises UsageError and ConfigError, for nothing else."""
    began = perf_counter()
    known = tuple(all_rules() if rules is None else rules)
    selected = tuple(rule for rule in known if settings.selects(rule.id))
    workspace = discover(settings.root, settings.paths, settings.exclude, may_be_deployment)
    prefilter = Prefilter(workspace)
    flask = prefilter.has_flask()
    seen = _look(prefilter, selected, settings, progress) if flask else _Seen()
    findings = sorted(_unique(seen.judged.findings), key=lambda finding: finding.sort_key)
    triaged, said = triage(findings, seen.marked, settings, [rule.id for rule in known])
    notifications = {*workspace.notifications, *seen.judged.notifications, *said}
    return ScanResult(
        findings=tuple(finding for finding in triaged if settings.shows(finding)),
        notifications=tuple(sorted(notifications, key=lambda one: one.sort_key)),
        rules=known,
        files=len(workspace.paths) + len(seen.documents),
        modules=len(seen.judged.parsed),
        flask=flask,
        launches=seen.launches,
        seconds=perf_counter() - began,
    )


def _look(
    prefilter: Prefilter, rules: tuple[Rule, ...], settings: Settings, progress: Progress | None
) -> _Seen:
    """Read the launches, and judge every project with its own."""
    deployment = deployment_of(prefilter.workspace, prefilter.index, settings.paths)
    seen = _Seen(launches=launches_of_apps(deployment), documents=deployment.texts())
    work = parts(prefilter.projects([MARKER]), seen.launches, prefilter)
    for number, result in enumerate(judge_all(work, Work(prefilter, rules, settings.paths), settings.jobs)):
        seen.judged.add(result)
        if progress is not None:
            progress(number + 1, len(work))
    seen.judged.notifications += deployment.notifications
    seen.marked = _marked(prefilter, seen.judged) + [one for one in seen.documents if is_marked(one[1])]
    return seen


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
