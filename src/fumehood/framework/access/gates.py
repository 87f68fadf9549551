"""What stands before many views at once, what is beside a view, and which guards came too late for one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from fumehood.flow.values import Instance, Site, Value
from fumehood.framework.access.access import BEFORE, GATES, Access, class_of, is_view
from fumehood.framework.access.authentication import GuardedLate
from fumehood.framework.access.belonging import belonging
from fumehood.framework.kinds import is_app
from fumehood.framework.requests.protections import Certainty, Guard
from fumehood.framework.requests.routes import Mounted, Registered
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.framework.observations import Observations


def is_gated(one: Access, seen: Observations) -> bool:
    """Whether a hook that turns somebody away runs before a view: its blueprint's, one above it, or the app's."""
    return any(gate.site not in one.spared_by and _is_before(gate, one, seen) for gate in _gates(seen))


def is_gated_as_a_whole(apps: frozenset[Site], seen: Observations) -> bool:
    """Whether a hook that turns somebody away runs before all views of one of some apps, also those of extensions."""
    return any(_is_for_all(gate, apps, seen) for gate in _gates(seen))


@lru_cache(maxsize=1)
def _gates(seen: Observations) -> list[Access]:
    return [gate for gate in seen.of(Access) if _is_gate(gate)]


def _is_gate(hook: Access) -> bool:
    return hook.view.kind in GATES and bool(hook.guards)


def _is_before(gate: Access, one: Access, seen: Observations) -> bool:
    owner = one.view.owner
    return gate.view.owner in _above(owner, seen.of(Mounted)) or _is_for_all(
        gate, belonging(seen).apps_of(owner), seen
    )


def _is_for_all(gate: Access, apps: frozenset[Site], seen: Observations) -> bool:
    """Whether a hook runs before whatever belongs to one of some apps; to none if nobody saw an app made."""
    owner = gate.view.owner
    if gate.view.kind == "before_app_request" or not isinstance(owner, Instance) or is_app(owner):
        return not apps or not apps.isdisjoint(belonging(seen).apps_of(owner))
    return False


def mounts(one: Access, seen: Observations) -> list[Mounted]:
    """Where the blueprint of a view, and those above it, are registered; nothing if one is in several places."""
    above = _above(one.view.owner, seen.of(Mounted))
    found = {mounted.site: mounted for mounted in seen.of(Mounted) if mounted.child in above}
    return list(found.values()) if len({id(each.child) for each in found.values()}) == len(found) else []


def _above(owner: Value | None, mounted: Iterable[Mounted]) -> list[Value]:
    """A blueprint and what it was registered on, innermost first."""
    parents = {id(one.child): one.parent for one in mounted if one.parent is not None}
    found: list[Value] = []
    while owner is not None and owner not in found:
        found.append(owner)
        owner = parents.get(id(owner))
    return found


# Guards that come too late

LATE: Final = "late"
ROLES: Final = regex(r"role|permission|admin|staff|superuser|scope|owner", re.IGNORECASE)
"""Guards by whose names one can see that they ask for more than a login."""

KNOWING: Final = regex(r"(?:^|\.)(?:\w*login|\w*auth|authenticat\w+|jwt|token)_?(?:required|only)?(?:\(\))?$")
"""Guards by whose names one can see that any login is enough."""


def late_views(seen: Iterable[object]) -> list[Registered]:
    """What decorators of the workspace made of views that Flask knows already, to be called like views."""
    return [
        Registered(
            site=one.site,
            entry=one.entry,
            stack=one.stack,
            certain=one.certain,
            order=one.order,
            kind=LATE,
            view=one.after,
            function=one.function,
        )
        for one in seen
        if isinstance(one, GuardedLate)
        and one.guard.certainty is Certainty.OWN
        and one.after is not one.function
    ]


def turns_away(late: GuardedLate, seen: Observations) -> bool:
    """Whether a guard that came too late would have turned somebody away."""
    if late.guard.certainty is not Certainty.OWN:
        return True
    probes = (one for one in seen.of(Access) if one.view.kind == LATE and one.view.site == late.site)
    names = {BEFORE, late.guard.name}
    return any(
        guard.name in names and guard.certainty is Certainty.KNOWN for one in probes for guard in one.guards
    )


def came_too_late(one: Access, seen: Observations) -> bool:
    """Whether a view would be protected if a guard stood where Flask sees it."""
    return any(late.registered == one.view.site and turns_away(late, seen) for late in seen.of(GuardedLate))


def view_of(late: GuardedLate, seen: Observations) -> Registered | None:
    """The registration that a guard came too late for, unless a hook or a guard of its own had made the view safe.

    Where that only asks who somebody is, a guard that asks what they may do is still missing.
    """
    found = next(
        (view for view in seen.of(Registered) if view.site == late.registered and view.kind == "view"), None
    )
    asked = _requests(found, seen)
    return None if any(_is_safe(one, late.guard) or is_gated(one, seen) for one in asked) else found


def needs_login(view: Registered, seen: Observations) -> bool:
    """Whether something before a view asks who the client is."""
    return any(one.guards for one in _requests(view, seen))


def _requests(view: Registered | None, seen: Observations) -> list[Access]:
    return [one for one in seen.of(Access) if one.view is view]


def _is_safe(one: Access, missing: Guard) -> bool:
    if not ROLES.search(missing.name):
        return bool(one.guards)
    return any(not KNOWING.search(guard.name) or ROLES.search(guard.name) for guard in one.guards)


def is_seen_elsewhere(one: Access, seen: Observations) -> bool:
    """Whether a method was asked before somebody registered its class: what is said of it is said there."""
    return one.view.site == one.site and any(
        other.site == one.site and other.view.site != one.site for other in seen.of(Access)
    )


def siblings(one: Access, seen: Observations) -> list[Access]:
    """The other views of the same blueprint, or of the same app in the same module; one for a definition and class."""
    found: dict[tuple[Site, Site | None], Access] = {}
    for other in seen.of(Access):
        if is_view(other) and other.site != one.site and _is_beside(one, other):
            cls = class_of(other.view)
            key = (other.site, None if cls is None else cls.at)
            if key not in found or found[key].path is None:  # a class may have been asked before it got a URL
                found[key] = other
    return list(found.values())


def _is_beside(one: Access, other: Access) -> bool:
    owner = one.view.owner
    if isinstance(owner, Instance) and not is_app(owner):
        return owner is other.view.owner
    return one.site.module is other.site.module and owner is other.view.owner
