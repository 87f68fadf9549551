"""The blueprints beside the one of a view: those that are registered under the same folder of URLs, `/admin` or `/`.

A prefix that is not known as a text is not known at all; neither is that of a blueprint which is registered in several
places.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fumehood.flow.values import Value
from fumehood.framework.access.access import Access, is_view
from fumehood.framework.access.mounting import Places, places_of, prefix_above
from fumehood.framework.requests.routes import Mounted

if TYPE_CHECKING:
    from fumehood.framework.observations import Observations


def neighbours(one: Access, seen: Observations) -> tuple[str, list[list[Access]]]:
    """The folder of a view's blueprint, "" for the root, and the views of each other blueprint in it.

    A blueprint without a prefix of its own is in none.
    """
    own = one.view.owner
    folder = _folder(own, seen)
    if not _prefix(own, seen):
        return "", []
    views: dict[int, list[Access]] = {}
    for other in seen.of(Access):
        if is_view(other) and other.view.owner is not own:
            views.setdefault(id(other.view.owner), []).append(other)
    beside = [several for several in views.values() if _is_in(folder, _prefix(several[0].view.owner, seen))]
    return folder, beside


def _is_in(folder: str, prefix: str) -> bool:
    """Whether a blueprint is the one of a folder itself, or another in it."""
    return prefix != "" and folder in {prefix, prefix.rpartition("/")[0]}


def _folder(owner: Value | None, seen: Observations) -> str:
    """The URL prefixes of a blueprint without the last part."""
    return _prefix(owner, seen).rpartition("/")[0]


def _prefix(owner: Value | None, seen: Observations) -> str:
    """All of them; "" if it is in none, or in several places."""
    return (prefix_above(owner, _places(seen)) or "").rstrip("/")


@lru_cache(maxsize=1)
def _places(seen: Observations) -> Places:
    return places_of(seen.of(Mounted))
