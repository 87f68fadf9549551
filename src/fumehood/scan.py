"""The story on one page: discover, filter, read launches, interpret and judge each project, triage."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Final

from fumehood.credentials.files import may_hold_credentials
from fumehood.credentials.glance import may_have_credentials
from fumehood.findings.finding import Confidence, Finding, Notification
from fumehood.findings.posture import Posture, once
from fumehood.findings.unite import unite
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.pages.templates import may_be_template
from fumehood.framework.walks.clues import Clues
from fumehood.framework.walks.entries import ASKED, Prefilter
from fumehood.launch.deployment import Deployment
from fumehood.launch.launch import Launch
from fumehood.launch.proxy import Proxy
from fumehood.launch.readers.registry import NGINX, may_be_deployment
from fumehood.launch.workspace import deployment_of, launches_of_apps
from fumehood.project.discover import SUFFIXES, discover
from fumehood.project.revision import Unknown, write_revision
from fumehood.project.workspace import Workspace
from fumehood.rules.hiding import without_secrets
from fumehood.rules.registry import all_rules
from fumehood.rules.rule import Rule
from fumehood.settings import Settings, Shard
from fumehood.spread import (
    SUSPECT,
    Judged,
    Run,
    Work,
    clues_of,
    judge_all,
    parts,
    seeks_credentials,
    share,
    with_files,
    with_proxies,
    with_requirements,
)
from fumehood.triage.directives import is_marked
from fumehood.triage.triage import PENDING, triage

if TYPE_CHECKING:
    from fumehood.dependencies.look import Found

READ_SUFFIXES: Final = frozenset({
    "", ".bash", ".cfg", ".conf", ".dist", ".env", ".example", ".htm", ".html", ".in", ".ini", ".j2",
    ".jinja", ".jinja2",
    ".json", ".lock", ".md", ".sh", ".svg", ".template", ".toml", ".txt", ".xhtml", ".xml", ".yaml", ".yml",
})  # fmt: skip
"""Settings, scripts, templates, lists of packages, beside Python and what readers of deployment files ask for."""
Progress = Callable[[int, int], None]
MARKER = b"fumehood:"
"""In every file that may hold a suppression comment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Partial:
    """What a shard has to tell the others: which modules it parsed, and notices that hold if all shards have them."""

    shard: Shard
    parsed: tuple[str, ...]
    pending: tuple[Notification, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanResult:
    """All that a scan found, in report order; suppressed findings are included and say why.

    `files` is how many files were looked at, Python and the deployment files that were read; `modules` how many
    of them were parsed; `flask` is whether anything in the workspace uses Flask at all. `seconds` is wall time and
    appears in no machine-readable report, so that two scans of the same tree are identical byte for byte.
    `part` is set where only a shard was scanned: then what is said of the workspace as a whole is in the first shard
    alone.
    """

    findings: tuple[Finding, ...]
    notifications: tuple[Notification, ...]
    rules: tuple[Rule, ...]
    files: int
    modules: int
    flask: bool
    launches: tuple[Launch, ...] = ()
    runs: tuple[Run, ...] = ()
    postures: tuple[Posture, ...] = ()
    part: Partial | None = None
    seconds: float = field(default=0.0, compare=False)

    @property
    def active(self) -> tuple[Finding, ...]:
        """The findings that count: those not suppressed."""
        return tuple(finding for finding in self.findings if finding.suppression is None)


@dataclass(slots=True)
class _Seen:
    """What looking at a workspace with Flask in it came to; `documents` are the deployment files that were read.

    `own` is what the projects alone had to say, without what was said before they were judged.
    """

    judged: Judged = field(default_factory=Judged)
    launches: tuple[Launch, ...] = ()
    documents: list[tuple[str, str]] = field(default_factory=list)
    marked: list[tuple[str, str]] = field(default_factory=list)
    own: set[Notification] = field(default_factory=set)


def scan(
    settings: Settings, rules: Sequence[Rule] | None = None, progress: Progress | None = None
) -> ScanResult:
    """Scan what `settings` names. Raises UsageError and ConfigError, for nothing else."""
    began = perf_counter()
    known = tuple(all_rules() if rules is None else rules)
    selected = tuple(rule for rule in known if settings.selects(rule.id) and _may_run(rule, settings))
    workspace = discover(settings.root, settings.paths, settings.exclude, _is_looked_at)
    prefilter = Prefilter(workspace)
    flask = prefilter.has_flask()
    seen = _look(prefilter, selected, settings, progress) if flask else _Seen()
    found = without_secrets(unite(seen.judged.findings), workspace.beside)
    triaged, said = triage(found, seen.marked, settings, [rule.id for rule in known])
    notifications = {*workspace.notifications, *seen.judged.notifications, *said}
    result = ScanResult(
        findings=tuple(finding for finding in triaged if settings.shows(finding)),
        notifications=in_order(notifications),
        rules=known,
        files=len(workspace.paths) + len(seen.documents),
        modules=len(seen.judged.parsed),
        flask=flask,
        launches=seen.launches,
        runs=tuple(dict.fromkeys(seen.judged.runs)),
        postures=once(seen.judged.postures),
        seconds=perf_counter() - began,
    )
    return result if settings.shard is None else _part(result, settings.shard, seen)


def configured(settings: Settings) -> tuple[tuple[Posture, ...], tuple[Notification, ...]]:
    """How each app is configured, and what could not be followed; findings are nobody's business here."""
    asking = [rule for rule in all_rules() if any(kind is AppConfigured for kind, _ in rule.handlers)]
    wanted = replace(
        settings, select=frozenset(rule.id for rule in asking), ignore=frozenset(), baseline=None
    )
    result = scan(wanted, asking)
    said = [one for one in result.notifications if one.path is not None]
    return result.postures, tuple(said)


def _may_run(rule: Rule, settings: Settings) -> bool:
    """Whether a rule has what it needs: one asks the network."""
    return settings.audit or not rule.network


def _is_looked_at(name: str) -> bool:
    """Whether a file that is no Python may be looked at, by its name."""
    return may_be_deployment(name) or may_be_template(name) or may_hold_credentials(name)


def scan_revision(
    settings: Settings, commit: str, folder: Path, rules: Sequence[Rule] | None = None
) -> ScanResult | Unknown:
    """Scan an earlier commit of the repository at `settings.root` with the same settings, in an empty `folder`.

    Targets that the commit has not are left out; of a shard the whole commit is scanned. `commit` is a full id.
    """
    written = write_revision(settings.root, commit, folder, _may_matter)
    if isinstance(written, Unknown):
        return written
    root = folder.resolve()
    targets = (root / path.relative_to(settings.root) for path in settings.paths)
    there = tuple(target for target in targets if target.exists())
    return scan(replace(settings, root=root, paths=there, shard=None), rules)


def _may_matter(path: str) -> bool:
    """Whether a file of an earlier revision may be looked at: code, what deploys it, and what these read."""
    name = path.rpartition("/")[2]
    suffix = os.path.splitext(name)[1].lower()  # noqa: PTH122 -- for every file of a repository
    return suffix in READ_SUFFIXES or name.endswith(SUFFIXES) or _is_looked_at(name)


def in_order(notifications: Iterable[Notification]) -> tuple[Notification, ...]:
    """Each once, in the order of every report."""
    return tuple(sorted(set(notifications), key=lambda one: (one.sort_key, one.level.value)))


def _part(result: ScanResult, shard: Shard, seen: _Seen) -> ScanResult:
    """The result of a shard: what is said of the workspace as a whole comes from the first, or from all together."""
    first = shard.index == 1
    pending = tuple(one for one in result.notifications if one.id in PENDING)
    said = set(result.notifications).difference(pending) if first else seen.own
    return replace(
        result,
        notifications=in_order(said),
        part=Partial(shard=shard, parsed=tuple(sorted(seen.judged.parsed)), pending=pending),
    )


def _look(
    prefilter: Prefilter, rules: tuple[Rule, ...], settings: Settings, progress: Progress | None
) -> _Seen:
    """Read the launches, and judge every project with its own."""
    deployment = deployment_of(prefilter.workspace, prefilter.index, settings.paths)
    launches = launches_of_apps(deployment)
    in_front = _proxies(deployment, prefilter)
    seen = _Seen(launches=launches, documents=deployment.texts())
    tests = {ASKED: Clues(clues_of(rules)).may_be_in}
    if seeks_credentials(rules):
        tests[SUSPECT] = may_have_credentials
    work = parts(
        prefilter.projects([MARKER], tests),
        seen.launches,
        prefilter,
    )
    if SUSPECT in tests:
        work = with_files(work, prefilter)
    work = with_proxies(work, in_front)
    if any(rule.network for rule in rules):
        work = with_requirements(work, _audited(deployment, prefilter, settings))
    if settings.shard is not None:
        work = share(work, settings.shard)
    before = {*prefilter.workspace.notifications, *deployment.notifications}
    low = settings.min_confidence is Confidence.LOW
    judging = Work(prefilter, rules, settings.paths, settings.models, low)
    for number, result in enumerate(judge_all(work, judging, settings.jobs)):
        seen.judged.add(result)
        if progress is not None:
            progress(number + 1, len(work))
    seen.own = set(seen.judged.notifications) - before
    seen.judged.notifications += deployment.notifications
    others = [
        *seen.documents,
        *dict.fromkeys((*seen.judged.templates, *_with_findings(prefilter.workspace, seen))),
    ]
    seen.marked = _marked(prefilter, seen.judged) + [one for one in others if is_marked(one[1])]
    return seen


def _proxies(deployment: Deployment, prefilter: Prefilter) -> Mapping[str, Proxy]:
    """The nginx in front of each project that has one."""
    if not any(map(NGINX.wants, deployment.paths)):
        return {}
    from fumehood.launch.proxies import proxies  # noqa: PLC0415 -- 8 ms that most scans never need

    return proxies(deployment, prefilter)


def _audited(deployment: Deployment, prefilter: Prefilter, settings: Settings) -> Found:
    """The requirements with known vulnerabilities, asked for over the network."""
    # What talks to a network takes 50 ms to import, and few ask for it.
    from fumehood.dependencies.audit import Auditor  # noqa: PLC0415
    from fumehood.dependencies.look import look_up  # noqa: PLC0415
    from fumehood.dependencies.severities import Records  # noqa: PLC0415

    homes = prefilter.flask_homes()
    return look_up(
        deployment, homes, Auditor(settings.audit_service), Records(settings.audit_service).severity
    )


def _with_findings(workspace: Workspace, seen: _Seen) -> list[tuple[str, str]]:
    """Path and text of the files with findings that nobody else read: a comment may stand in them."""
    read = {path for path, _ in (*seen.documents, *seen.judged.templates)}.union(workspace.paths)
    paths = {finding.location.path for finding in seen.judged.findings}.difference(read)
    return [(path, text) for path in sorted(paths) if (text := workspace.beside(path)) is not None]


def _marked(prefilter: Prefilter, judged: Judged) -> list[tuple[str, str]]:
    """Path and text of the files that hold suppression comments."""
    paths = [path for path, words in prefilter.words.items() if MARKER in words]
    modules = [module for path in paths if (module := prefilter.workspace.module(path)) is not None]
    judged.parsed.update(module.path for module in modules)
    return [(module.path, module.text) for module in modules if is_marked(module.text)]
