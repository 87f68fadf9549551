"""Takes every way into the modules of one project that a client's data can take: each view, hook and error handler.

Modules are imported; what they register with an app or a blueprint is called as Flask would call it for a request,
with client data in `request` and in the URL's variable parts. Hooks run first, and what they leave in `g` is there for
the views. Functions that nobody called and that mention a request are called with unknown arguments; they may register
views in turn. A view that is registered inside of a function is called before that function's scope is gone.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import partial
from typing import Final

from fumehood.flow import calls
from fumehood.flow.frame import Entry, WayIn
from fumehood.flow.interpreter import MAX_STEPS
from fumehood.flow.values import (
    Arguments,
    Function,
    Instance,
)
from fumehood.framework.access.mounting import with_prefixes
from fumehood.framework.apps.effective import Captures
from fumehood.framework.apps.modes import TEST_PATH
from fumehood.framework.library import ModelledLibrary
from fumehood.framework.observations import Observations
from fumehood.framework.pages import unrendered
from fumehood.framework.pages.templates import Templates
from fumehood.framework.requests.graphql import RESOLVER, is_resolver
from fumehood.framework.requests.routes import (
    VERBS,
    VIEW,
    Registered,
    page_of,
)
from fumehood.framework.requests.sessions import from_store
from fumehood.framework.requests.unseen import as_served, asks, factory_of, is_silent, makes_app, registers
from fumehood.framework.walks.callers import anything, names_of, reaches
from fumehood.framework.walks.clues import Clue, Clues
from fumehood.framework.walks.requests import Requests
from fumehood.project.imports import ImportIndex
from fumehood.project.module import Module

SOCKETS: Final = "flask_socketio.Namespace"
RESOURCES: Final = frozenset({"flask_restful.Resource", "flask_restx.Resource"})
MAX_ROUNDS: Final = 3
MAX_IMPORT_STEPS: Final = 15_000
"""An import, which framework.walks.ways_in follows further; the largest real one seen takes a third of it."""

MAX_CLUE_STEPS: Final = 600
"""A call for the sake of a clue: what is looked for stands in the function itself, or near."""


class Views(Requests):
    """All ways of a request into one project."""

    def __init__(
        self,
        index: ImportIndex,
        read: Callable[[str], Module | None],
        eager: Collection[str],
        near: Collection[str],
        library: ModelledLibrary | None = None,
        *,
        unknown_callers: bool = False,
    ) -> None:
        super().__init__(index, read, eager, near, library=library)
        models = self.run.library.models  # type: ignore[attr-defined]
        self.calls = names_of(models.sinks) if unknown_callers else None
        self.clues = Clues()
        self.silent: dict[str, bool] = {}
        self.captures: Captures = Captures()

    def take(self, paths: Iterable[str], clues: Iterable[Clue] = ()) -> Observations:
        """Enter the modules at `paths`, and serve what they register.

        What nobody called is called if it asks for client data, or if one of `clues` is in it.
        """
        wanted = sorted(set(paths))
        self.clues = Clues(clues)
        for path in wanted:
            self.attempt(Entry(WayIn.IMPORT, path), partial(self._import, path), most=MAX_IMPORT_STEPS)
        for _ in range(MAX_ROUNDS):
            if not self._call_the_rest(set(wanted)):
                break
        self._call_factories()
        self._handle_errors()
        self._look_at_templates()
        gathered = self.run.library.kept(Templates).gathered
        seen = with_prefixes(from_store(self.run.observations))
        return Observations((*seen, *gathered.observations()))

    def _handle_errors(self) -> None:
        """Call error handlers of the program's own exceptions with those that its views were seen to raise."""
        for one, raised in self.errors.handled():
            at = page_of(one.function, one.site)
            self.written = {at.node}
            self.request(one, at, partial(self.run.call, one.view, Arguments([raised]), at))

    def _look_at_templates(self) -> None:
        """Templates that no page was made of."""
        templates = self.run.library.kept(Templates)
        for template in templates.rest():
            entry = Entry(WayIn.CALL, template.path or "")
            self.attempt(entry, partial(unrendered.look, self.run, templates, template))
        unrendered.bare(templates)
        self.notifications += templates.notifications

    def _import(self, path: str) -> None:
        try:
            self.import_module(path)
        finally:
            self.serve()

    def _call_the_rest(self, paths: set[str]) -> bool:
        """Call functions of the entered modules that nobody called and that mention a request."""
        called = False
        for function in list(self.run.defined.values()):
            if function.node in self.run.entered or function.module.path not in paths or function.at is None:
                continue
            if self._kind_of(function) is not None:
                self._attempt(function, self._serve_unseen)
            elif (most := self._worth(function)) > 0:
                called = True
                self.run.entered.add(function.node)
                self._attempt(function, self._call, most)
        return called

    def _attempt(self, function: Function, action: Callable[[Function], None], most: int = 0) -> None:
        entry = Entry(WayIn.CALL, function.module.path, function.node.lineno)
        self.attempt(entry, partial(action, function), most=most)

    def _worth(self, function: Function) -> int:
        """How much work a call is worth of a function that nobody called; none if nothing is expected of it."""
        if not self._is_silent(function.module.module):
            if registers(function) or makes_app(function):
                return MAX_STEPS[WayIn.IMPORT]
            if asks(function):
                return MAX_STEPS[WayIn.CALL]
        if self.calls is not None and reaches(function, self.calls):
            return MAX_STEPS[WayIn.CALL]
        return MAX_CLUE_STEPS if self.clues.are_in(function) else 0

    def _is_silent(self, module: Module) -> bool:
        if module.path not in self.silent:
            self.silent[module.path] = is_silent(module)
        return self.silent[module.path]

    def _call_factories(self) -> None:
        """Call what only tests called to make an app, as a server does."""
        for one in [app for app in self.captures.for_tests() if app.at is not None]:
            function = factory_of(one.at, self.run.defined.values())  # type: ignore[arg-type]
            if (
                function is not None
                and function.at is not None
                and TEST_PATH.search(function.module.path) is None
            ):
                self._attempt(function, self._call, MAX_STEPS[WayIn.IMPORT])

    def _kind_of(self, function: Function) -> str | None:
        """What a method of a class is registered as, wherever that may be."""
        cls, name = function.cls, function.name
        if cls is None:
            return None
        models = self.run.library.models  # type: ignore[attr-defined]
        bases = {
            one
            for path in Instance(None, cls).library_classes()
            for one in models.lineage(models.canonical(path))
        }
        if SOCKETS in bases and name.startswith("on_"):
            return "event"
        if is_resolver(name, bases):
            return RESOLVER
        if "flask_classful.FlaskView" in bases and not name.startswith(("_", "before_", "after_")):
            return "view"
        if VIEW not in bases or name not in (*VERBS, "dispatch_request"):
            return None
        return "view" if bases.isdisjoint(RESOURCES) else "resource"

    def _serve_unseen(self, method: Function) -> None:
        """A view of a class whose registration nobody saw."""
        cls, at = method.cls, method.at
        assert cls is not None
        assert at is not None
        self.modules.load(self.run, at.module.path)
        one = Registered(
            site=at,
            entry=Entry(WayIn.REQUEST, at.module.path),
            stack=(),
            certain=True,
            order=0,
            kind=self._kind_of(method) or "view",
            view=cls,
            function=method,
        )
        self.serve_method(one, cls, method, Arguments(rest=True))

    def _call(self, function: Function) -> None:
        run, at = self.run, function.at
        assert at is not None
        outer = run.memory.begin()
        try:
            self.modules.load(run, function.module.path)
            passed = as_served(function)
            if function.cls is not None and function.kind != "staticmethod":
                passed.positional.append(Instance(run.memory.owner, function.cls, at))
            if self.calls is not None and not (registers(function) or makes_app(function)):
                passed = anything(function, passed, at)
            calls.run_to_end(run, run.enter(function, passed, at))
        finally:
            self.serve()
            self.captures.take(run)
            run.memory.unwind(outer)
