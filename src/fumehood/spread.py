"""Interprets and judges projects, one by one or spread over processes; the results are the same."""

from __future__ import annotations

import ast
import hashlib
import os
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from fumehood.credentials.credential import Credential
from fumehood.credentials.files import form_of
from fumehood.credentials.find import Search
from fumehood.dependencies.advisory import VulnerableRequirement
from fumehood.findings.finding import Finding, Location, Notification, Place
from fumehood.findings.fingerprint import text_for_hashes
from fumehood.findings.posture import Posture
from fumehood.framework.apps.effective import AppConfigured, Captured, of_launch, routes_of, united
from fumehood.framework.apps.postures import posture_of
from fumehood.framework.library import ModelledLibrary
from fumehood.framework.observations import Observations
from fumehood.framework.pages.template_places import TemplatePlace
from fumehood.framework.pages.templates import Templates, may_be_template
from fumehood.framework.walks.clues import Clue
from fumehood.framework.walks.entries import Prefilter, Project, mentions_package
from fumehood.framework.walks.viewed import VIEWED
from fumehood.framework.walks.views import Views
from fumehood.framework.walks.walk import Walk
from fumehood.framework.walks.ways_in import WaysIn
from fumehood.launch.follow import Launched, TargetState, again, alike, follow
from fumehood.launch.launch import Launch, Stage
from fumehood.launch.proxy import Proxy
from fumehood.models.load import models_with
from fumehood.project.workspace import Workspace, below_nearest
from fumehood.rules.judge import Surroundings, judge, place_of
from fumehood.rules.registry import all_rules
from fumehood.rules.rule import Rule
from fumehood.settings import Shard
from fumehood.stack import in_one_piece

if TYPE_CHECKING:
    from fumehood.dependencies.look import Found

FEW_ENTRIES = 48
"""Below so many entry modules a second process costs more than it saves."""


SUSPECT = b"fumehood.credentials"
"""The name of the test that tells which Python files may hold secrets."""
LONGEST_CALL = 80


@dataclass(frozen=True, slots=True)
class Part:
    """What is judged together: one project, the launches of its modules, and the files that may hold secrets.

    `requirements` are those with known vulnerabilities, if somebody asked; `proxy` is the nginx in front of it.
    """

    project: Project
    launches: tuple[Launch, ...] = ()
    files: tuple[str, ...] = ()
    requirements: tuple[VulnerableRequirement, ...] = ()
    proxy: Proxy | None = None


def parts(projects: Iterable[Project], launches: Iterable[Launch], prefilter: Prefilter) -> list[Part]:
    """Give each launch to the project of what it starts; launches of what has nothing to do with Flask are left out.

    One that starts nothing in the workspace belongs to the project of its deployment file.
    """
    homes: dict[str, list[Launch]] = {}
    for launch in launches:
        target = launch.target.path if launch.target else None
        homes.setdefault(prefilter.home(target or launch.path), []).append(launch)
    with_flask = prefilter.flask_homes()
    found = {project.folder: Part(project) for project in projects}
    for home, own in homes.items():
        if home in with_flask:
            project = found[home].project if home in found else Project(home, ())
            found[home] = Part(project, tuple(own))
    return [found[home] for home in sorted(found)]


def with_files(parts: list[Part], prefilter: Prefilter) -> list[Part]:
    """The parts with the files that may hold secrets, after `Prefilter.projects` tried them; of every Flask project."""
    homes = prefilter.flask_homes()
    files: dict[str, list[str]] = {}
    suspect = (path for path, words in prefilter.words.items() if SUSPECT in words)
    others = (path for path in prefilter.workspace.others if form_of(path.rpartition("/")[2]) is not None)
    for path in dict.fromkeys((*suspect, *others)):
        if (home := prefilter.home(path)) in homes:
            files.setdefault(home, []).append(path)
    found = {part.project.folder: part for part in parts}
    for home, own in files.items():
        found[home] = replace(found.get(home) or Part(Project(home, ())), files=tuple(sorted(own)))
    return [found[home] for home in sorted(found)]


def with_requirements(parts: list[Part], vulnerable: Found) -> list[Part]:
    """The parts with their vulnerable requirements, and one for each project that has nothing else."""
    found = {part.project.folder: part for part in parts}
    for home, own in vulnerable.items():
        if own:
            found[home] = replace(found.get(home) or Part(Project(home, ())), requirements=own)
    return [found[home] for home in sorted(found)]


def with_proxies(parts: list[Part], proxies: Mapping[str, Proxy]) -> list[Part]:
    """The parts with the nginx in front of each project."""
    return [replace(part, proxy=proxies.get(part.project.folder)) for part in parts]


def share(parts: list[Part], shard: Shard) -> list[Part]:
    """The parts that a shard judges, in their order: every part is in one shard, and all have about as much to do.

    The heaviest go first, each to the shard that has least to do; among equals a hash decides, so that a repository
    of many small projects is not split by the alphabet.
    """
    loads = [0] * shard.count
    mine = set()
    for part in sorted(parts, key=lambda one: (-len(one.project.entries), _stable_hash(one.project.folder))):
        least = loads.index(min(loads))
        loads[least] += 1 + len(part.project.entries)
        if least == shard.index - 1:
            mine.add(part.project.folder)
    return [part for part in parts if part.project.folder in mine]


def _stable_hash(folder: str) -> bytes:
    return hashlib.sha256(folder.encode("utf-8", "surrogateescape")).digest()


@dataclass(frozen=True, slots=True)
class Run:
    """A development server that a launch was seen to run: the call as it is written, and where that stands."""

    launch: Launch
    call: str
    location: Location


@dataclass(slots=True)
class Judged:
    """What one project came to. Results of several are simply put together.

    `templates` are path and text of those that were looked at and hold a suppression comment.
    """

    findings: list[Finding] = field(default_factory=list)
    notifications: list[Notification] = field(default_factory=list)
    parsed: set[str] = field(default_factory=set)
    runs: list[Run] = field(default_factory=list)
    postures: list[Posture] = field(default_factory=list)
    templates: list[tuple[str, str]] = field(default_factory=list)

    def add(self, other: Judged) -> None:
        """Take over the results of another project."""
        self.findings += other.findings
        self.notifications += other.notifications
        self.parsed |= other.parsed
        self.runs += other.runs
        self.postures += other.postures
        self.templates += other.templates


@dataclass(frozen=True, slots=True)
class Work:
    """What every project is judged with. `targets` are the folders and files the user named, `models` their models."""

    prefilter: Prefilter
    rules: tuple[Rule, ...]
    targets: tuple[Path, ...]
    models: str = ""
    unknown_callers: bool = False

    def judge(self, part: Part) -> Judged:
        """Interpret one project from all its ways in and let the rules judge what was seen."""
        return in_one_piece(lambda: self._judge(part))

    def _judge(self, part: Part) -> Judged:
        prefilter, workspace = self.prefilter, self.prefilter.workspace
        judged = Judged()
        seen: tuple[object, ...] = ()
        captured: list[Captured] = []
        if part.project.entries:
            ways = WaysIn(prefilter.index, workspace.module, prefilter.eager(), self._near())
            ways.share(part.project.programs)
            ways.run.library.kept(Templates).read = self._settings
            seen = ways.take(part.project.entries, prefilter.importers).seen
            judged.notifications += ways.notifications
            judged.parsed |= ways.parsed
        if any(rule.follows_requests for rule in self.rules):
            seen = (*seen, *self._requested(part.project, judged, captured))
        seen = (*seen, *self._credentials(part), *part.requirements)
        launched = self._follow(part.launches, judged)
        apps = configured(captured, launched, seen)
        proxy = () if part.proxy is None else (part.proxy,)
        observations = Observations((*seen, *launched, *apps, *proxy))
        judged.postures += [posture_of(app, observations) for app in apps]
        surroundings = Surroundings(self._hash_text, self._place)
        findings, failed = judge(self.rules, observations, surroundings)
        judged.findings += findings
        judged.notifications += [*failed, *workspace.notifications]
        return judged

    def _requested(self, project: Project, judged: Judged, captured: list[Captured]) -> list[object]:
        """What rules want to know of requests, and of calls that they watch for; how apps were configured there."""
        prefilter, workspace = self.prefilter, self.prefilter.workspace
        watched = frozenset(path for rule in self.rules for path in rule.watched)
        library = ModelledLibrary(models_with(self.models), watched)
        templates = library.kept(Templates)
        templates.read = workspace.beside
        if any(issubclass(kind, TemplatePlace) for rule in self.rules for kind, _ in rule.handlers):
            templates.files = self._templates(project)
        near, low = self._near(), self.unknown_callers
        views = Views(
            prefilter.index, workspace.module, prefilter.viewing(), near, library, unknown_callers=low
        )
        views.share(project.programs)
        seen = views.take((*project.views, *project.others), clues_of(self.rules)).seen
        captured += views.captures.found
        judged.notifications += views.notifications
        judged.parsed |= views.parsed
        judged.templates += templates.texts()
        return [one for one in seen if isinstance(one, VIEWED)]

    def _templates(self, project: Project) -> tuple[str, ...]:
        """The files that may be templates of a project, by their names."""
        prefilter = self.prefilter
        found = (path for path in prefilter.workspace.others if may_be_template(path))
        return tuple(path for path in found if prefilter.home(path) == project.folder)

    def _settings(self, path: str) -> str | None:
        """A file beside the code; what is in a dotenv file belongs to one machine, and launches tell of the others."""
        return None if path.rpartition("/")[2].startswith(".") else self.prefilter.workspace.beside(path)

    def _credentials(self, part: Part) -> list[Credential]:
        """The secrets in the files of a project."""
        search = Search(self.prefilter.workspace, lambda path: self._place(path) is not Place.PRODUCTION)
        return list(search.in_files(part.files))

    def _near(self) -> set[str]:
        return self.prefilter.flask | self.prefilter.used

    def _follow(self, launches: Iterable[Launch], judged: Judged) -> list[Launched]:
        """What each launch comes to; those that are alike are walked once."""
        found: list[Launched] = []
        walked: dict[Hashable, Launched] = {}
        for launch in launches:
            known = walked.get(alike(launch))
            launched = self._walked(launch, judged) if known is None else again(launch, known)
            if launch.target is not None and launch.target.path is not None:
                walked[alike(launch)] = launched
            found.append(launched)
            judged.runs += _runs(launch, launched)
        return found

    def _walked(self, launch: Launch, judged: Judged) -> Launched:
        def walk(environment: Mapping[str, str]) -> Walk:
            return self._walk(environment, launch.left_out)

        launched, said = follow(launch, self.prefilter.index, walk, judged.parsed)
        judged.notifications += said
        if launched.state is TargetState.NOWHERE and self._is_installed(launch):
            return replace(launched, state=TargetState.UNDECIDED)
        return launched

    def _is_installed(self, launch: Launch) -> bool:
        """Whether the requirements, or another line of the deployment file, name the package that a launch asks for."""
        assert launch.target is not None  # noqa: S101 -- there is no state without one
        prefilter, name = self.prefilter, launch.target.name.partition(".")[0]
        own = prefilter.workspace.content(launch.path) or b""
        lines = own.splitlines()
        del lines[launch.target.written.location.line - 1]
        return prefilter.is_required(name, launch.path) or mentions_package(b"\n".join(lines), name)

    def _walk(self, environment: Mapping[str, str], left_out: Collection[str]) -> Walk:
        """An interpreter of its own, which reads what is beside the code but for some files."""
        prefilter = self.prefilter
        beside = prefilter.workspace.beside
        walk = Walk(prefilter.index, prefilter.workspace.module, prefilter.eager(), self._near(), environment)
        walk.run.library.kept(Templates).read = lambda path: None if path in left_out else beside(path)
        return walk

    def _hash_text(self, path: str) -> str:
        return text_for_hashes(self.prefilter.workspace.content(path) or b"")

    def _place(self, path: str) -> Place:
        """What a file is for, below what the user pointed at: who scans `examples/shop` wants to know all of it."""
        whole = self.prefilter.workspace.root / path
        return place_of(below_nearest(whole, self.targets) or path)


def configured(
    captured: Iterable[Captured], launches: Iterable[Launched], seen: Iterable[object]
) -> list[AppConfigured]:
    """The configuration of each app, as deployed launches make it where there are any."""
    deployed = [one for one in launches if one.launch.stage is Stage.DEPLOYED]
    found = [
        own
        for one in deployed
        for own in of_launch(one.captured, f"{one.launch.server.value} in {one.launch.path}")
    ]
    return united([*captured, *found], routes_of(seen))


def seeks_credentials(rules: Iterable[Rule]) -> bool:
    """Whether a rule wants to know of secrets in files."""
    return any(issubclass(kind, Credential) for rule in rules for kind, _ in rule.handlers)


def clues_of(rules: Iterable[Rule]) -> frozenset[Clue]:
    """Where all these rules may find something that no request leads to."""
    return frozenset(clue for rule in rules for clue in rule.clues)


def _runs(launch: Launch, launched: Launched) -> list[Run]:
    """Each server once, under the launch as it was read."""
    sites = dict.fromkeys(one.start.site for one in launched.serves)
    return [Run(launch, _call(site.node), site.module.location(site.node)) for site in sites]


def _call(node: ast.AST) -> str:
    """`app.run`, without the arguments."""
    return ast.unparse(node.func)[:LONGEST_CALL] if isinstance(node, ast.Call) else "run"


def judge_all(parts: list[Part], work: Work, jobs: int) -> Iterator[Judged]:
    """The results in the order of the parts."""
    entries = sum(len(one) for part in parts for one in (part.project.entries, part.project.views))
    processes = min(jobs or os.cpu_count() or 1, len(parts))
    if processes < 2 or entries < FEW_ENTRIES or not _are_found_by_id(work.rules):
        yield from map(work.judge, parts)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 -- 15 ms that most scans never need

    workspace, chosen = work.prefilter.workspace, [rule.id for rule in work.rules]
    told = (chosen, work.targets, work.models, work.unknown_callers)
    arguments = (workspace.root, workspace.paths, workspace.others, *told)
    with ProcessPoolExecutor(processes, initializer=_begin, initargs=arguments) as pool:
        yield from pool.map(_judge_apart, parts)


def _are_found_by_id(rules: tuple[Rule, ...]) -> bool:
    """Whether another process finds the same rules; handlers written for the occasion stay in this one."""
    return all(any(rule is own for own in all_rules()) for rule in rules)


_apart: dict[str, Work] = {}
"""The work of this process, if it is one of several; set once when it starts."""


def _begin(  # noqa: PLR0913, PLR0917 -- what a process is told once
    root: Path,
    paths: tuple[str, ...],
    others: tuple[str, ...],
    chosen: list[str],
    targets: tuple[Path, ...],
    models: str,
    unknown_callers: bool,
) -> None:
    prefilter = Prefilter(Workspace(root, paths, [], others))
    prefilter.projects()
    rules = tuple(rule for rule in all_rules() if rule.id in chosen)
    _apart["work"] = Work(prefilter, rules, targets, models, unknown_callers)


def _judge_apart(part: Part) -> Judged:
    return _apart["work"].judge(part)
