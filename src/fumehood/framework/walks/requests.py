"""Answers requests with what was registered: hooks first, then views, as Flask would call them.

The request and the URL's variable parts are client data. What a hook leaves in `g` is there for the views, and the
client data that views leave there for the hooks behind them; of what a request writes to objects nothing else is left
when it is over, but for what `left_behind` keeps.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import Final

from fumehood.flow import calls
from fumehood.flow.frame import Entry, Frame, Raised, WayIn
from fumehood.flow.instances import instantiate
from fumehood.flow.interpreter import MAX_STEPS, Interpreter
from fumehood.flow.memory import Journal
from fumehood.flow.propagation import is_tainted
from fumehood.flow.values import (
    Arguments,
    Class,
    Function,
    Instance,
    Listing,
    Method,
    Partial,
    Site,
    Value,
    options,
)
from fumehood.framework.access import refusals
from fumehood.framework.access.access import GATES, LISTS, accessed
from fumehood.framework.access.gates import late_views
from fumehood.framework.library import ModelledLibrary
from fumehood.framework.requests import responses
from fumehood.framework.requests.clients import passed
from fumehood.framework.requests.graphql import RESOLVER
from fumehood.framework.requests.routes import (
    AS_VIEW,
    Mounted,
    Registered,
    bound,
    page_of,
)
from fumehood.framework.requests.served import copied, function_in, is_below, views_of
from fumehood.framework.requests.verbs import METHOD, methods_of
from fumehood.framework.requests.wsgi import MIDDLEWARE
from fumehood.framework.shelf import OF_G, Shelf
from fumehood.framework.walks.errors_raised import Errors
from fumehood.framework.walks.left_behind import Container, enclosed, keep, left_by
from fumehood.framework.walks.spared import spare
from fumehood.framework.walks.stores import Stores
from fumehood.framework.walks.walk import LEAST_STEPS, Walk, noting_limits
from fumehood.project.imports import ImportIndex
from fumehood.project.module import Module

MAX_SERVED: Final = 4
"""How often one definition is called as a view: factories register the same one with other closures."""

MAX_VIEW_STEPS: Final = 300_000
"""All requests to one project together."""

MAX_MODULE_STEPS: Final = 12_000
"""All requests to the views of one module together; once they are used up, each further one has a few."""

FEW_STEPS: Final = 10
ASKED_LAST: Final = frozenset({"view", "resource", "late"})
AFTERWARDS: Final = frozenset(
    {"after_request", "after_app_request", "teardown_request", "teardown_app_request"}
)
"""Kinds that are called when a view has had its turn."""

KEEPING_NOTHING: Final = ASKED_LAST | {"error", "event", "socket", RESOLVER, MIDDLEWARE}
"""Kinds of what is registered that are called last, and those that leave nothing for others."""


class Requests(Walk):
    """A walk that serves requests on top of what has happened so far."""

    def __init__(
        self,
        index: ImportIndex,
        read: Callable[[str], Module | None],
        eager: Collection[str],
        near: Collection[str],
        library: ModelledLibrary | None = None,
    ) -> None:
        super().__init__(index, read, eager, near, library=library)
        self.limit = MAX_VIEW_STEPS
        self.spent_on: dict[str, int] = {}
        self.served: dict[ast.AST, int] = {}
        self.seen = 0
        self.context: dict[object, Value] = {}
        self.afterwards: dict[object, Value] = {}
        self.written: set[ast.AST] = set()
        self.returned: list[tuple[Value, Site]] = []
        self.errors = Errors()
        self.fed: list[Container] = []
        self.again = 0
        self.stores = Stores()
        self.lacking: dict[int, tuple[Registered, set[str]]] = {}
        self.modules.on_executed = self._fill
        self.run.on_return = self._on_return
        self.run.insists = True

    def serve(self) -> None:
        """Call what was registered since the last time, hooks first."""
        began, self.seen = self.seen, len(self.run.observations)
        new = self.run.observations[began:]
        registered = [seen for seen in new if isinstance(seen, Registered)]
        mounted = [seen.child for seen in new if isinstance(seen, Mounted)]
        if mounted:
            earlier = (seen for seen in self.run.observations[:began] if isinstance(seen, Registered))
            registered += [seen for seen in earlier if is_below(seen, mounted)]
        registered += late_views(new)
        for one in sorted(registered, key=lambda seen: seen.kind in ASKED_LAST):
            node = page_of(one.function, one.site).node
            if one.kind == "error":
                self.errors.handlers.append(one)
            if self.served.get(node, 0) < MAX_SERVED:
                self.served[node] = self.served.get(node, 0) + 1
                self._serve_one(one)
        spare(self, self.seen)
        fed, self.fed = self.fed, []
        for one in registered if fed else ():
            if one.kind in ASKED_LAST and self._knows(one, fed):
                self._serve_one(one)
        self.fed = []
        self._serve_lacking()

    def _serve_lacking(self) -> None:
        """Serve once more what asked its app, or `g`, for something that has been put there since."""
        shelf = self.run.library.kept(Shelf)
        left, later = (
            {f"{OF_G}{name}" for name, value in there.items() if is_tainted(value)}
            for there in (self.context, self.afterwards | self.context)
        )
        for key, (one, asked) in list(self.lacking.items()):
            if shelf.has(asked) or not asked.isdisjoint(later if one.kind in AFTERWARDS else left):
                del self.lacking[key]
                self._serve_one(one)

    def _knows(self, view: Registered, fed: list[Container]) -> bool:
        """Whether a view, or its module, has a name for one of those, or for something of the module that made it."""
        known = self.modules.loaded.get(page_of(view.function, view.site).module.path)
        if any(value in fed for value in enclosed(view.function)):
            return True
        made_by = [one.owner for one in fed]
        return known is not None and any(
            value in fed or value in made_by or getattr(value, "module", None) in made_by
            for option in known.slots.values()
            for value in options(option)
        )

    def _serve_one(self, one: Registered) -> None:
        view, made_with = one.view, Arguments(rest=True)
        if isinstance(view, Partial) and view.function == AS_VIEW:
            made_with = Arguments(list(view.positional[1:]), dict(view.keywords))
            view = view.positional[0]
        if isinstance(view, Class):
            for name in views_of(view):
                self.serve_method(one, view, view.slots.get(name) or view.find(name), made_with, name)
        elif isinstance(view, Function) and view.cls is not None and view.kind == "function":
            self.serve_method(one, view.cls, view, made_with)
        else:
            self.ask(one)

    def ask(self, one: Registered) -> None:
        """Call a function as it was registered."""
        view, at = one.view, page_of(one.function, one.site)
        self.written = {at.node}
        is_method, wrapped = isinstance(view, Method), isinstance(view, Partial)

        def action() -> Value:
            given = passed(self.run, one, one.function, at, bound=is_method, wrapped=wrapped)
            return self.run.call(view, given, at)

        self.request(one, at, action, methods_of(one, None))

    def serve_method(
        self, one: Registered, cls: Class, method: Value | None, made_with: Arguments, name: str = ""
    ) -> None:
        """A method, by its name in the class, of an object that is made for the request."""
        function = function_in(method)
        if method is None or function is None or function.at is None:
            return
        at = function.at
        self.written = {at.node}

        def action() -> Value:
            given = passed(self.run, one, function, at, bound=True, wrapped=isinstance(method, Partial))
            return self.run.call(
                self._decorated(cls, bound(method, self._object(cls, made_with, at)), at), given, at
            )

        defined = self._defined(cls, name) or function
        self.request(one, at, action, methods_of(one, defined), defined)

    def _defined(self, cls: Class, name: str) -> Function | None:
        """What the class itself, or a base of it, calls so, whatever decorators made of it."""
        bodies = [base.at.node for base in cls.lineage() if isinstance(base, Class) and base.at is not None]
        nodes = (node for body in bodies if isinstance(body, ast.ClassDef) for node in body.body)
        return next(
            (
                self.run.defined[node]
                for node in nodes
                if getattr(node, "name", "") == name and node in self.run.defined
            ),
            None,
        )

    def _object(self, cls: Class, given: Arguments, at: Site) -> Value:
        try:
            return instantiate(self.run, cls, given, at)
        except Raised:
            return Instance(self.run.memory.owner, cls, at)

    def _decorated(self, cls: Class, view: Value, at: Site) -> Value:
        """A view with the decorators that its class lists, as `as_view` and Flask-RESTful apply them."""
        for name in LISTS:
            listed = cls.find(name)
            for decorator in listed.elements if isinstance(listed, Listing) else ():
                made = self.run.call(decorator, Arguments([view]), at)
                view = made if isinstance(made, Function | Method | Partial) else view
        return view

    def request(
        self,
        one: Registered,
        at: Site,
        action: Callable[[], Value],
        methods: Value | None = None,
        defined: Function | None = None,
    ) -> None:
        """One request on top of what has happened so far, of which nothing is left but `g` after a hook."""
        run, objects = self.run, self.run.library.objects  # type: ignore[attr-defined]
        self._announce(one, methods)
        began, answers = len(run.observations), False
        shelf = run.library.kept(Shelf)
        shelf.asked = set()
        entry = Entry(WayIn.REQUEST, at.module.path, at.node.lineno)
        with self._apart(entry) as outer:
            for key, value in self._context_of(one).items():
                run.memory.write(objects["flask.g"], key, value)
            try:
                with noting_limits(run), self.errors.watching(run):
                    result = calls.resume(run, action())
                    answers = True
                    self._answer(one, at, result)
            except Raised:
                self._answer_returned(one)
            finally:
                objects.pop(METHOD, None)
                objects.pop(refusals.HOOK, None)
                if shelf.asked and one.kind != "error":
                    self.lacking.setdefault(id(one), (one, set()))[1].update(shelf.asked)
                self._keep_context(one)
                left = left_by(run, one.function)
                run.memory.unwind(outer)
                self.fed += keep(run, left)
                self.spent += run.steps
                self.spent_on[at.module.path] = self.spent_on.get(at.module.path, 0) + run.steps
                self._note(entry)
                if one.kind in ASKED_LAST | GATES:
                    accessed(run, one, at, defined, began=began, methods=methods, answers=answers)

    def _announce(self, one: Registered, methods: Value | None) -> None:
        """Tell the library what is asked for, until the request is over."""
        objects = self.run.library.objects  # type: ignore[attr-defined]
        if methods is not None:
            objects[METHOD] = methods
        if one.kind in GATES:
            objects[refusals.HOOK] = objects["flask.g"]

    @contextmanager
    def _apart(self, entry: Entry) -> Iterator[Journal | None]:
        """A way in of its own, with steps of its own; where the run was before comes back after it."""
        run = self.run
        saved = (run.entry, run.stack, run.active, run.possible, run.background, run.distance)
        steps, cuts, known = (run.steps, run.evaluated, run.max_steps), run.cuts, (run.calls, run.entries)
        outer = run.memory.begin()
        run.entry, run.stack, run.active = entry, (), []
        run.possible = run.background = run.distance = run.steps = run.evaluated = 0
        run.max_steps = self._share(entry.path)
        run.cuts, run.calls, run.entries = [], {}, {}
        self.returned = []
        self._fill(run)
        try:
            yield outer
        finally:
            run.entry, run.stack, run.active, run.possible, run.background, run.distance = saved
            (run.steps, run.evaluated, run.max_steps), run.cuts, (run.calls, run.entries) = steps, cuts, known

    def _fill(self, run: Interpreter) -> None:
        """Say what may be in containers of modules, also of those that are not run before a request needs them."""
        if run.entry is not None and run.entry.way is WayIn.REQUEST:
            self.stores.fill(run, self.modules.loaded.values())

    def _share(self, path: str) -> int:
        """How much work a request to a view of a module may be."""
        share = min(MAX_STEPS[WayIn.REQUEST], max(LEAST_STEPS, self.limit - self.spent))
        return min(share, max(FEW_STEPS, MAX_MODULE_STEPS - self.spent_on.get(path, 0)))

    def _context_of(self, one: Registered) -> dict[object, Value]:
        """What is in `g` when something is called."""
        return self.afterwards | self.context if one.kind in AFTERWARDS else self.context

    def _keep_context(self, one: Registered) -> None:
        """What a hook or a view left in `g`, as it was: what it wrote to objects is taken back when it ends."""
        slots = self.run.library.objects["flask.g"].slots  # type: ignore[attr-defined]
        if one.kind not in KEEPING_NOTHING:
            self.context.update((key, copied(value, 0)) for key, value in slots.items())
        elif one.kind in ASKED_LAST:
            self.afterwards.update(
                (key, copied(value, 0)) for key, value in slots.items() if is_tainted(value)
            )

    def _on_return(self, frame: Frame, value: Value, node: ast.Return) -> None:
        refusals.returned(self.run, frame, value, node)
        if frame.function is not None and frame.function.node in self.written:
            self.returned.append((value, frame.site(node)))

    def _answer(self, one: Registered, at: Site, result: Value) -> None:
        """Judge what a view returns, where it is returned."""
        if one.kind in {"view", "error", "before_request", "before_app_request", "resource"}:
            for option in options(result):
                is_data = one.kind == "resource" and not responses.is_response(option)
                answer = responses.in_json(self.run, option) if is_data else option
                responses.judge(self.run, answer, self._returned_at(option, at))

    def _answer_returned(self, one: Registered) -> None:
        for value, site in self.returned:
            if one.kind in {"view", "error"}:
                responses.judge(self.run, value, site)

    def _returned_at(self, result: Value, at: Site) -> Site:
        for value, site in self.returned:
            if any(option is result or option == result for option in options(value)):
                return site
        return self.returned[-1][1] if self.returned else at
