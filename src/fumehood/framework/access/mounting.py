"""The whole path of a view: what its blueprint is registered under may be known only after it was asked.

A view is asked when its module has been imported; the factory that registers the blueprint may be called later, and
what it writes is taken back with it. What was observed stays, and tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from fumehood.flow.decided import string
from fumehood.flow.values import Instance, Site, Value
from fumehood.framework.access.access import Access
from fumehood.framework.requests.routes import PREFIX, Mounted

if TYPE_CHECKING:
    from fumehood.flow.frame import Observation

Places = dict[int, dict[Site, Mounted]]
"""By a blueprint's identity, where it is registered."""


def with_prefixes(seen: Iterable[Observation]) -> Iterator[Observation]:
    """What was seen, with the prefixes of blueprints in the paths of their views."""
    observations = list(seen)
    mounted = places_of(one for one in observations if isinstance(one, Mounted))
    for one in observations:
        yield _placed(one, mounted) if isinstance(one, Access) and mounted else one


def places_of(mounted: Iterable[Mounted]) -> Places:
    """Where each blueprint is registered, each place once."""
    found: Places = {}
    for one in mounted:
        found.setdefault(id(one.child), {})[one.site] = one
    return found


def _placed(one: Access, mounted: Places) -> Access:
    prefix = prefix_above(one.view.owner, mounted)
    if one.view.rule is None or prefix is None:
        return one
    return replace(one, path=prefix + one.view.rule)


def prefix_above(owner: Value | None, mounted: Places, above: frozenset[int] = frozenset()) -> str | None:
    """What stands before the rules of a blueprint; None if it is in several places, or in none that is known."""
    places = list(mounted.get(id(owner), {}).values())
    if len(places) != 1 or not isinstance(owner, Instance) or id(owner) in above:
        return None
    (place,) = places
    said = place.prefix or owner.slots.get(PREFIX)
    own = "" if said is None else string(said)
    outer = prefix_above(place.parent, mounted, above | {id(owner)}) or ""
    return None if own is None else outer + own
