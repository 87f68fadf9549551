"""The configuration that each app ends up with: captured when a way in ends, united over all of them, told by stage."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from fumehood.flow.values import MISSING, Instance, Site, may_be_missing
from fumehood.framework.apps.apps import APP
from fumehood.framework.apps.modes import TEST_PATH, Mode, mode_at, mode_otherwise
from fumehood.framework.apps.puts import HISTORY, OPENED, REPLACED, Put, places, puts
from fumehood.framework.observations import AppMade
from fumehood.framework.requests.routes import Mounted, Registered, page_of

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

DEPLOYED: Final = "production"


@dataclass(frozen=True, slots=True)
class Captured:
    """The configuration of an app at the end of one way in; `history` are the places that filled it on the way."""

    app: Site
    settings: Mapping[str, tuple[Put, ...]]
    opened: frozenset[tuple[Site, int]]
    replaced: frozenset[tuple[Site, int]]
    history: frozenset[tuple[Site, int]]
    mode: Mode
    launch: str = ""


@dataclass(frozen=True, kw_only=True)
class AppConfigured:
    """One app and its configuration on all ways in that count: those of deployed launches if there are any.

    `settings` has what may be under each key, wherever it is used; `effective` what counts. `opened` are the places
    where keys may be set that nobody here knows, `replaced` where they are; `routes` is how many views were seen on
    the app. `unlaunched` are the settings where no launch says what is in the environment.
    """

    app: Site
    settings: Mapping[str, tuple[Put, ...]]
    opened: frozenset[tuple[Site, int]] = frozenset()
    replaced: frozenset[tuple[Site, int]] = frozenset()
    launches: tuple[str, ...] = ()
    routes: int = 0
    unlaunched: Mapping[str, tuple[Put, ...]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The app as it is written."""
        return named(self.app)

    def effective(self, key: str) -> tuple[Put, ...]:
        """What may be under a key where the app is deployed; nothing if it is set for tests alone, or not at all.

        What is there for development alone is deployed all the same if that is what a launch comes to. What something
        replaces unless this is a test is for tests.
        """
        every = self.settings.get(key, ())
        later = [one.order for one in every if mode_otherwise(one.at) is Mode.TESTING]
        found = [
            one
            for one in every
            if one.mode is not Mode.TESTING and not any(one.order < order for order in later)
        ]
        for mode in (Mode.PRODUCTION, Mode.UNKNOWN):
            if deployed := [one for one in found if one.mode is mode]:
                return tuple(deployed)
        is_fact = bool(self.launches) or not self.is_for_more_than_development
        return tuple(found) if is_fact else ()

    @cached_property
    def is_for_more_than_development(self) -> bool:
        """Whether the app takes its settings from a configuration that is not for development."""
        sources = [one for found in self.settings.values() for one in found if one.source]
        return any(one.mode in {Mode.PRODUCTION, Mode.UNKNOWN} for one in sources)

    @cached_property
    def production(self) -> Put | None:
        """Something that is set for production, if the program tells."""
        found = (one for puts_ in self.settings.values() for one in puts_ if one.mode is Mode.PRODUCTION)
        return next(found, None)

    @property
    def is_deployed(self) -> bool:
        """Whether the program or a deployment file tells what the app is deployed with."""
        return bool(self.launches) or self.production is not None

    @property
    def stage(self) -> str:
        """What the configuration is for, in words; "" if nobody tells."""
        return DEPLOYED if self.is_deployed else ""

    def may_be_overridden(self, one: Put) -> bool:
        """Whether what is put may be replaced by a setting that nobody here knows."""
        return any(order > one.order for _, order in self.opened)

    def is_certain(self, one: Put) -> bool:
        """Whether nothing from outside of the program decides whether a value is in force."""
        return not any(order >= one.order for _, order in self.opened)

    def is_overridden(self, one: Put) -> bool:
        """Whether a file or object that nobody here knows is loaded later for certain."""
        return any(order > one.order for _, order in self.replaced)

    def is_from_launch(self, key: str, one: Put) -> bool:
        """Whether a launch's environment decides what is put: without one the same place puts something else."""
        others = [other for other in self.unlaunched.get(key, ()) if other.at == one.at]
        return bool(others) and all(other.value != one.value for other in others)

    def is_unset(self, key: str) -> bool:
        """Whether nothing sets a key where the app is deployed, and nothing from outside of the program may."""
        found = self.effective(key)
        return not self.opened and (not self.settings.get(key) if not found else _is_missing(found))


def _is_missing(found: tuple[Put, ...]) -> bool:
    return all(one.value is MISSING for one in found)


def named(app: Site) -> str:
    """The name that the statement around a call gives to its value, else the call's own."""
    for node in ast.walk(app.module.tree):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is app.node:
            return ast.unparse(node.targets[0] if isinstance(node, ast.Assign) else node.target)
    return ast.unparse(app.node.func) if isinstance(app.node, ast.Call) else "app"


@dataclass(slots=True)
class Captures:
    """What was captured so far, each configuration once."""

    found: list[Captured] = field(default_factory=list)
    apps: list[Instance] = field(default_factory=list)
    looked_at: int = 0
    of_tests: set[Instance] = field(default_factory=set)
    known: set[tuple[Instance, frozenset[tuple[Site, int]], bool]] = field(default_factory=set)

    def take(self, run: Interpreter) -> None:
        """Look at all apps there are at the present point."""
        new, self.looked_at = run.observations[self.looked_at :], len(run.observations)
        for one in new:
            if isinstance(one, AppMade) and isinstance(one.app, Instance):
                self.apps.append(one.app)
                if TEST_PATH.search(one.entry.path):
                    self.of_tests.add(one.app)
        in_test = run.entry is not None and TEST_PATH.search(run.entry.path) is not None
        for app in self.apps:
            is_test = in_test or app in self.of_tests
            config = app.slots.get("config")
            if not isinstance(config, Instance) or app.at is None or APP not in config.slots:
                continue
            history = places(config, HISTORY)
            if (app, history, is_test) not in self.known:
                self.known.add((app, history, is_test))
                self.found.append(_captured(app.at, config, history, is_test=is_test))

    def for_tests(self) -> list[Instance]:
        """The apps that nobody but tests has made so far."""
        served = {one.app for one in self.found if one.mode is not Mode.TESTING}
        places_ = {one.at: one for one in self.apps if one.at is not None and one.at not in served}
        return list(places_.values())


def _captured(at: Site, config: Instance, history: frozenset[tuple[Site, int]], *, is_test: bool) -> Captured:
    settings = puts(config)
    if may_be_missing(config.slots[APP]):
        settings = {
            key: tuple(one for one in found if one.value is not MISSING) for key, found in settings.items()
        }
    mode = Mode.TESTING if is_test else mode_at(at)
    return Captured(at, settings, places(config, OPENED), places(config, REPLACED), history, mode)


def united(captured: Iterable[Captured], routes: Mapping[Site, int] | None = None) -> list[AppConfigured]:
    """One configuration for each app, in the order of their places: what tests make of it is left out."""
    by_app: dict[Site, list[Captured]] = {}
    for one in captured:
        by_app.setdefault(one.app, []).append(one)
    made = [_unite(app, found, (routes or {}).get(app, 0)) for app, found in by_app.items()]
    present = [one for one in made if one is not None]
    return sorted(present, key=lambda one: one.app.module.location(one.app.node))


def _unite(app: Site, found: list[Captured], routes: int) -> AppConfigured | None:
    found = [one for one in found if one.mode is not Mode.TESTING]
    launched = [one for one in found if one.launch]
    chosen = launched or [one for one in found if not any(one.history < other.history for other in found)]
    if not chosen:
        return None
    return AppConfigured(
        app=app,
        settings=_settings(chosen),
        opened=frozenset().union(*(one.opened for one in chosen)),
        replaced=frozenset().union(*(one.replaced for one in chosen)),
        launches=tuple(dict.fromkeys(one.launch for one in launched)),
        routes=routes,
        unlaunched=_settings(one for one in found if not one.launch),
    )


def _settings(found: Iterable[Captured]) -> dict[str, tuple[Put, ...]]:
    settings: dict[str, dict[Put, None]] = {}
    for one in found:
        for key, own in one.settings.items():
            settings.setdefault(key, {}).update(dict.fromkeys(own))
    return {key: tuple(own) for key, own in settings.items()}


def routes_of(seen: Iterable[object]) -> dict[Site, int]:
    """How many views were seen on each app, those of its blueprints too."""
    observed = list(seen)
    parents: dict[Instance, Instance] = {
        one.child: one.parent for one in observed if isinstance(one, Mounted) and one.parent is not None
    }
    found: dict[Site, set[ast.AST]] = {}
    for one in observed:
        if isinstance(one, Registered) and one.kind in {"view", "resource"}:
            owner, passed = one.owner, set()
            while isinstance(owner, Instance) and owner in parents and owner not in passed:
                passed.add(owner)
                owner = parents[owner]
            if isinstance(owner, Instance) and owner.at is not None:
                found.setdefault(owner.at, set()).add(page_of(one.function, one.site).node)
    return {at: len(views) for at, views in found.items()}


def of_launch(captured: Iterable[Captured], launch: str) -> list[Captured]:
    """The same, as they are where a launch starts the app."""
    return [replace(one, launch=launch) for one in captured]
