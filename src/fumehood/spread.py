"""Interprets and judges projects, one by one or spread over processes; the results are the same."""

from __future__ import annotations

import ast
import gc
import hashlib
import os
from collections.abc import Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from fumehood.findings.finding import Finding, Location, Notification, Place
from fumehood.findings.fingerprint import text_for_hashes
from fumehood.findings.posture import Posture
from fumehood.framework.entries import Prefilter, Project, mentions_package
from fumehood.framework.library import ModelledLibrary
from fumehood.framework.observations import Observations
from fumehood.framework.views import VIEWED, Views
from fumehood.framework.walk import Walk
from fumehood.framework.ways_in import WaysIn
from fumehood.launch.follow import Launched, TargetState, again, alike, follow
from fumehood.launch.launch import Launch
from fumehood.models.load import models_with
from fumehood.project.workspace import Workspace, below_nearest
from fumehood.rules.judge import Surroundings, judge, place_of
from fumehood.rules.registry import all_rules
from fumehood.rules.rule import Rule
from fumehood.settings import Shard

FEW_ENTRIES = 48
"""Below so many entry modules a second process costs more than it saves."""


LONGEST_CALL = 80
OBJECTS_BETWEEN_COLLECTIONS = 100_000
"""By default it is 700; a seventh of the time of a scan goes into collections then."""


@dataclass(frozen=True, slots=True)
class Part:
    """What is judged together: one project and the launches of its modules."""

    project: Project
    launches: tuple[Launch, ...] = ()


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
    """What one project came to. Results of several are simply put together."""

    findings: list[Finding] = field(default_factory=list)
    notifications: list[Notification] = field(default_factory=list)
    parsed: set[str] = field(default_factory=set)
    runs: list[Run] = field(default_factory=list)
    postures: list[Posture] = field(default_factory=list)

    def add(self, other: Judged) -> None:
        """Take over the results of another project."""
        self.findings += other.findings
        self.notifications += other.notifications
        self.parsed |= other.parsed
        self.runs += other.runs
        self.postures += other.postures


@dataclass(frozen=True, slots=True)
class Work:
    """What every project is judged with. `targets` are the folders and files the user named, `models` their models."""

    prefilter: Prefilter
    rules: tuple[Rule, ...]
    targets: tuple[Path, ...]
    models: str = ""

    def judge(self, part: Part) -> Judged:
        """Interpret one project from all its ways in and let the rules judge what was seen."""
        with _collecting_rarely():
            return self._judge(part)

    def _judge(self, part: Part) -> Judged:
        prefilter, workspace = self.prefilter, self.prefilter.workspace
        judged = Judged()
        seen: tuple[object, ...] = ()
        if part.project.entries:
            ways = WaysIn(prefilter.index, workspace.module, prefilter.eager(), self._near())
            seen = ways.take(part.project.entries, prefilter.importers).seen
            judged.notifications += ways.notifications
            judged.parsed |= ways.parsed
        if any(rule.follows_requests for rule in self.rules):
            seen = (*seen, *self._requested(part.project, judged))
        launched = self._follow(part.launches, judged)
        surroundings = Surroundings(self._hash_text, self._place)
        findings, failed = judge(self.rules, Observations((*seen, *launched)), surroundings)
        judged.findings += findings
        judged.notifications += [*failed, *workspace.notifications]
        return judged

    def _requested(self, project: Project, judged: Judged) -> list[object]:
        """What rules want to know of requests, and of calls that they watch for."""
        prefilter, workspace = self.prefilter, self.prefilter.workspace
        watched = frozenset(path for rule in self.rules for path in rule.watched)
        library = ModelledLibrary(models_with(self.models), watched)
        library.templates.read = workspace.beside
        views = Views(prefilter.index, workspace.module, prefilter.viewing(), self._near(), library)
        seen = views.take((*project.views, *project.others), words_of(self.rules)).seen
        judged.notifications += views.notifications
        judged.parsed |= views.parsed
        return [one for one in seen if isinstance(one, VIEWED)]

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
        launched, said = follow(launch, self.prefilter.index, self._walk, judged.parsed)
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

    def _walk(self, environment: Mapping[str, str]) -> Walk:
        prefilter = self.prefilter
        return Walk(prefilter.index, prefilter.workspace.module, prefilter.eager(), self._near(), environment)

    def _hash_text(self, path: str) -> str:
        return text_for_hashes(self.prefilter.workspace.content(path) or b"")

    def _place(self, path: str) -> Place:
        """What a file is for, below what the user pointed at: who scans `examples/shop` wants to know all of it."""
        whole = self.prefilter.workspace.root / path
        return place_of(below_nearest(whole, self.targets) or path)


def words_of(rules: Iterable[Rule]) -> frozenset[bytes]:
    """The words of all rules that watch for calls."""
    return frozenset(word for rule in rules for word in rule.words)


@contextmanager
def _collecting_rarely() -> Iterator[None]:
    """Let more objects come to be between two collections: most of those of a walk live as long as it does."""
    usual = gc.get_threshold()
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


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
    arguments = (workspace.root, workspace.paths, chosen, work.targets, work.models)
    with ProcessPoolExecutor(processes, initializer=_begin, initargs=arguments) as pool:
        yield from pool.map(_judge_apart, parts)


def _are_found_by_id(rules: tuple[Rule, ...]) -> bool:
    """Whether another process finds the same rules; handlers written for the occasion stay in this one."""
    return all(any(rule is own for own in all_rules()) for rule in rules)


_apart: dict[str, Work] = {}
"""The work of this process, if it is one of several; set once when it starts."""


def _begin(
    root: Path, paths: tuple[str, ...], chosen: list[str], targets: tuple[Path, ...], models: str
) -> None:
    prefilter = Prefilter(Workspace(root, paths, []))
    prefilter.projects()
    rules = tuple(rule for rule in all_rules() if rule.id in chosen)
    _apart["work"] = Work(prefilter, rules, targets, models)


def _judge_apart(part: Part) -> Judged:
    return _apart["work"].judge(part)
