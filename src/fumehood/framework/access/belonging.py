"""Which app a view belongs to, over the blueprints it is registered on, and which view a request was for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from fumehood.flow.frame import Entry, Observation, WayIn
from fumehood.flow.values import Class, External, Function, Object, Partial, Site, Value, options
from fumehood.framework.kinds import is_app
from fumehood.framework.observations import AppMade, Observations
from fumehood.framework.requests.routes import VERBS, Mounted, Registered, page_of
from fumehood.framework.requests.served import function_in
from fumehood.framework.requests.verbs import methods_of

VIEWS = frozenset({"view", "resource"})


@dataclass(frozen=True, slots=True)
class Route:
    """One function that answers requests: `methods` are None where nobody wrote them down."""

    registered: Registered
    function: Function
    methods: frozenset[str] | None

    @property
    def site(self) -> Site:
        """Where it is written."""
        return page_of(self.function, self.registered.site)

    @property
    def answers_only_get(self) -> bool:
        """Whether it is asked for nothing but reading."""
        return self.methods is None or self.methods <= {"GET", "HEAD", "OPTIONS"}


@dataclass(slots=True)
class Belonging:
    """What was seen in one project, by app. An app is known by where it is made."""

    apps: tuple[Site, ...]
    parents: dict[Site, set[Site]] = field(default_factory=dict)
    views: dict[tuple[str, int], list[Route]] = field(default_factory=dict)
    hooks: list[Registered] = field(default_factory=list)

    def routes(self, app: Site) -> Iterator[Route]:
        """The views of an app, each definition once, in the order of the files."""
        for key in sorted(self.views):
            own = [route for route in self.views[key] if app in self.apps_of(route.registered.owner)]
            if own:
                yield own[0]

    def apps_of(self, owner: Value | None) -> frozenset[Site]:
        """The apps that something is registered on, directly or through blueprints; all where nobody tells."""
        place = owner.at if isinstance(owner, Object) else None
        if place is None:
            return frozenset(self.apps)
        above, reached = [place], set[Site]()
        while above:
            one = above.pop()
            if one not in reached:
                reached.add(one)
                above += self.parents.get(one, ())
        found = reached.intersection(self.apps)
        return frozenset(found) if found or is_app(owner) else frozenset(self.apps)

    def routes_at(self, entry: Entry) -> list[Route]:
        """The views that a request came in by."""
        return self.views.get((entry.path, entry.line), []) if entry.way is WayIn.REQUEST else []

    def serving(self, one: Observation) -> frozenset[Site]:
        """The apps in whose requests something was seen; all where it was not seen in a view."""
        found = [self.apps_of(route.registered.owner) for route in self.routes_at(one.entry)]
        return frozenset().union(*found) if found else frozenset(self.apps)


@lru_cache(maxsize=1)
def belonging(seen: Observations) -> Belonging:
    """Put together who belongs to whom in a project; several rules ask the same."""
    found = Belonging(tuple(dict.fromkeys(made.site for made in seen.of(AppMade))))
    for one in seen.of(Mounted):
        if one.child.at is not None and one.parent is not None and one.parent.at is not None:
            found.parents.setdefault(one.child.at, set()).add(one.parent.at)
    for registered in seen.of(Registered):
        if registered.kind not in VIEWS:
            found.hooks.append(registered)
        for route in routes_of(registered):
            at = route.site
            found.views.setdefault((at.module.path, at.node.lineno), []).append(route)
    return found


def routes_of(one: Registered) -> Iterator[Route]:
    """The functions behind a registration: a view, or the methods of a class."""
    if one.kind not in VIEWS:
        return
    view = one.view
    if isinstance(view, Partial) and isinstance(view.function, External) and view.positional:
        view = view.positional[0] if isinstance(view.positional[0], Class) else view
    if isinstance(view, Class):
        for name in VERBS:
            function = function_in(view.find(name))
            if function is not None:
                yield Route(one, function, frozenset({name.upper()}))
    elif one.function is not None:
        yield Route(one, one.function, _methods(one, one.function))


def _methods(one: Registered, function: Function) -> frozenset[str] | None:
    found = methods_of(one, function)
    if found is None:
        return None
    return frozenset(str(getattr(option, "value", "")) for option in options(found))
