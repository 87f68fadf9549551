"""Where a reader sees a route registered: its decorator, or the call that hands its view to the app."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from fumehood.flow.values import Class, Function, Site
from fumehood.framework.access.access import class_of
from fumehood.framework.requests.routes import Registered, page_of
from fumehood.framework.requests.verbs import EXPOSING, registration

if TYPE_CHECKING:
    from fumehood.framework.observations import Observations

VIEWS: Final = frozenset({"view", "resource"})


def registered_at(one: Registered, function: Function | None, seen: Observations) -> Site:
    """The uppermost decorator that makes a function a route, or else the call that registers what it belongs to.

    A call that registers one view after the other, as in a loop, tells nothing: then it is the function itself.
    """
    decorator = _decorator(function)
    if decorator is not None:
        return decorator
    return one.site if len(_registered(seen).get(one.site, ())) == 1 else page_of(function, one.site)


def called(function: Function) -> str:
    """A view as a reader calls it: `pay`, `Transfer.post`."""
    return function.name if function.cls is None else f"{function.cls.name}.{function.name}"


def _decorator(function: Function | None) -> Site | None:
    if function is None or function.at is None:
        return None
    for node in getattr(function.node, "decorator_list", ()):
        site = Site(function.at.module, node)
        if registration(site) in EXPOSING:
            return site
    return None


@lru_cache(maxsize=1)
def _registered(seen: Observations) -> dict[Site, set[object]]:
    """What is registered at each place: functions, and classes with all their methods."""
    found: dict[Site, set[object]] = {}
    for one in seen.of(Registered):
        if one.kind in VIEWS:
            cls = class_of(one)
            what: Class | Function | None = cls if cls is not None else one.function
            found.setdefault(one.site, set()).add(id(what))
    return found
