"""Takes every way into the modules of one project that a client's data can take: each view, hook and error handler.

Modules are imported; what they register with an app or a blueprint is called as Flask would call it for a request,
with client data in `request` and in the URL's variable parts. Hooks run first, and what they leave in `g` is there for
the views. Functions that nobody called and that mention a request are called with unknown arguments; they may register
views in turn. A view that is registered inside of a function is called before that function's scope is gone.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from functools import partial
from typing import Final

from fumehood.flow import calls
from fumehood.flow.frame import Entry, Frame, LimitReached, Raised, WayIn
from fumehood.flow.interpreter import MAX_STEPS
from fumehood.flow.values import (
    UNKNOWN,
    Arguments,
    Class,
    External,
    Function,
    Instance,
    Method,
    Partial,
    Site,
    Value,
    options,
)
from fumehood.framework import responses
from fumehood.framework.library import CALLS
from fumehood.framework.observations import Observations
from fumehood.framework.routes import AS_VIEW, Registered, page_of, parameter, url_parameters
from fumehood.framework.walk import LEAST_STEPS, Walk
from fumehood.framework.ways_in import text_inside
from fumehood.project.imports import ImportIndex
from fumehood.project.module import Module

METHODS: Final = ("get", "post", "put", "patch", "delete", "head", "options", "dispatch_request")
VIEW_CLASS: Final = "flask.views.View"
MENTIONS: Final = ("request", "route(", "add_url_rule", "session", ".as_view(", "before_request")
MAX_ROUNDS: Final = 3
MAX_SERVED: Final = 4
"""How often one definition is called as a view: factories register the same one with other closures."""

MAX_VIEW_STEPS: Final = 2_000_000
"""All requests to one project together."""


class Views(Walk):
    """All ways of a request into one project."""

    def __init__(
        self,
        index: ImportIndex,
        read: Callable[[str], Module | None],
        eager: Collection[str],
        near: Collection[str],
    ) -> None:
        super().__init__(index, read, eager, near)
        self.limit = MAX_VIEW_STEPS
        self.served: dict[ast.AST, int] = {}
        self.seen = 0
        self.context: dict[object, Value] = {}
        self.written: set[ast.AST] = set()
        self.returned: list[tuple[Value, Site]] = []
        self.run.on_return = self._on_return

    def take(self, paths: Iterable[str]) -> Observations:
        """Enter the modules at `paths`, and serve what they register."""
        wanted = sorted(set(paths))
        for path in wanted:
            self.attempt(Entry(WayIn.IMPORT, path), partial(self._import, path))
        for _ in range(MAX_ROUNDS):
            if not self._call_the_rest(set(wanted)):
                break
        return Observations(self.run.observations)

    def _import(self, path: str) -> None:
        try:
            self.import_module(path)
        finally:
            self._serve()

    def _serve(self) -> None:
        """Call what was registered since the last time, hooks first."""
        registered = [seen for seen in self.run.observations[self.seen :] if isinstance(seen, Registered)]
        self.seen = len(self.run.observations)
        for one in sorted(registered, key=lambda seen: seen.kind == "view"):
            node = page_of(one.function, one.site).node
            if self.served.get(node, 0) < MAX_SERVED:
                self.served[node] = self.served.get(node, 0) + 1
                self._serve_one(one)

    def _serve_one(self, one: Registered) -> None:
        view, at = one.view, page_of(one.function, one.site)
        self.written = {at.node}
        if isinstance(view, Partial) and view.function == AS_VIEW:
            view = view.positional[0]
        if isinstance(view, Class):
            for name in METHODS:
                if isinstance(method := view.find(name), Function) and method.at is not None:
                    self.written = {method.node}
                    given = self._url(method, one.rule, method.at, bound=True)
                    self._request(one, method.at, partial(self._call_method, view, method, given, method.at))
            return
        given = self._url(one.function, one.rule, at, bound=False)
        self._request(one, at, lambda: self.run.call(view, given, at))

    def _url(self, function: Function | None, rule: str | None, at: Site, *, bound: bool) -> Arguments:
        """The arguments that Flask passes: the variable parts of the rule; all parameters if nobody knows the rule."""
        found = Arguments(keywords=url_parameters(rule, at))
        if rule is None and function is not None:
            spec = function.node.args
            names = [one for one in (*spec.posonlyargs, *spec.args, *spec.kwonlyargs) if one.arg not in function.defaults]
            for one in names[bound:]:
                written = getattr(one.annotation, "id", "string")
                found.keywords[one.arg] = parameter(one.arg, {"UUID": "uuid"}.get(written, written), at)
        return found

    def _call_method(self, cls: Class, method: Function, given: Arguments, at: Site) -> Value:
        try:
            receiver: Value = calls.instantiate(self.run, cls, Arguments(rest=True), at)
        except Raised:
            receiver = Instance(self.run.memory.owner, cls, at)
        return self.run.call(Method(receiver, method), given, at)

    def _request(self, one: Registered, at: Site, action: Callable[[], Value]) -> None:
        """One request on top of what has happened so far, of which nothing is left but `g` after a hook."""
        run = self.run
        saved = (run.entry, run.stack, run.active, run.possible, run.background, run.distance)
        steps, cuts, known = (run.steps, run.evaluated, run.max_steps), run.cuts, (run.calls, run.entries)
        outer = run.memory.begin()
        run.entry, run.stack, run.active = Entry(WayIn.REQUEST, at.module.path, at.node.lineno), (), []
        run.possible = run.background = run.distance = run.steps = run.evaluated = 0
        run.max_steps = min(MAX_STEPS[WayIn.REQUEST], max(LEAST_STEPS, self.limit - self.spent))
        run.cuts, run.calls, run.entries = [], {}, {}
        self.returned = []
        for key, value in self.context.items():
            run.memory.write(run.library.objects["flask.g"], key, value)  # type: ignore[attr-defined]
        try:
            self._answer(one, at, calls.resume(run, action()))
        except LimitReached:
            run.cuts.append("it takes more steps than a scan spends on one way in")
        except RecursionError:
            run.cuts.append("it nests too deeply")
        except Raised:
            self._answer_returned(one)
        finally:
            if one.kind not in {"view", "error"}:
                self._keep_context()
            run.memory.unwind(outer)
            self.spent += run.steps
            self._note(run.entry)
            run.entry, run.stack, run.active, run.possible, run.background, run.distance = saved
            (run.steps, run.evaluated, run.max_steps), run.cuts, (run.calls, run.entries) = steps, cuts, known

    def _keep_context(self) -> None:
        self.context.update(self.run.library.objects["flask.g"].slots)  # type: ignore[attr-defined]

    def _on_return(self, frame: Frame, value: Value, node: ast.Return) -> None:
        if frame.function is not None and frame.function.node in self.written:
            self.returned.append((value, frame.site(node)))

    def _answer(self, one: Registered, at: Site, result: Value) -> None:
        """Judge what a view returns, where it is returned."""
        if one.kind in {"view", "error", "before_request", "before_app_request"}:
            for option in options(result):
                responses.judge(self.run, option, self._returned_at(option, at))

    def _answer_returned(self, one: Registered) -> None:
        for value, site in self.returned:
            if one.kind in {"view", "error"}:
                responses.judge(self.run, value, site)

    def _returned_at(self, result: Value, at: Site) -> Site:
        for value, site in self.returned:
            if any(option is result or option == result for option in options(value)):
                return site
        return self.returned[-1][1] if self.returned else at

    def _call_the_rest(self, paths: set[str]) -> bool:
        """Call functions of the entered modules that nobody called and that mention a request."""
        called = False
        for function in list(self.run.defined.values()):
            if function.node in self.run.entered or function.module.path not in paths or function.at is None:
                continue
            if self._is_view_method(function):
                cls = function.cls
                assert cls is not None
                entry = Entry(WayIn.CALL, function.module.path, function.node.lineno)
                self.attempt(entry, partial(self._serve_method, cls, function, function.at))
            elif any(word in text_inside(function) for word in MENTIONS):
                called = True
                self.run.entered.add(function.node)
                entry = Entry(WayIn.CALL, function.module.path, function.node.lineno)
                self.attempt(entry, partial(self._call, function, function.at), patient=True)
        return called

    def _is_view_method(self, function: Function) -> bool:
        if function.cls is None or function.name not in METHODS:
            return False
        lineage = Instance(None, function.cls).library_classes()
        models = self.run.library.models  # type: ignore[attr-defined]
        return any(VIEW_CLASS in models.lineage(models.canonical(path)) for path in lineage)

    def _serve_method(self, cls: Class, method: Function, at: Site) -> None:
        self.modules.load(self.run, at.module.path)
        one = Registered(
            site=at, entry=Entry(WayIn.REQUEST, at.module.path), stack=(), certain=True, order=0, kind="view", view=cls, function=method
        )
        self.written = {method.node}
        self._request(one, at, partial(self._call_method, cls, method, self._url(method, None, at, bound=True), at))

    def _call(self, function: Function, at: Site) -> None:
        run = self.run
        outer = run.memory.begin()
        try:
            self.modules.load(run, function.module.path)
            passed = Arguments(rest=True)
            if function.cls is not None and function.kind != "staticmethod":
                passed.positional.append(Instance(run.memory.owner, function.cls, at))
            calls.run_to_end(run, run.enter(function, passed, at))
        finally:
            self._serve()
            run.memory.unwind(outer)
