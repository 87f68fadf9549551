"""The blueprints beside the one of a view: those that are registered under the same folder of URLs, such as `/admin`.

A prefix that is not written as a text at the registration or in the blueprint is not known; neither is that of a
blueprint which is registered in several places.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from fumehood.flow.values import Instance, Value
from fumehood.framework.access.access import Access, is_view
from fumehood.framework.kinds import is_app
from fumehood.framework.requests.routes import Mounted, prefix_of

if TYPE_CHECKING:
    from fumehood.framework.observations import Observations


def neighbours(one: Access, seen: Observations) -> tuple[str, list[list[Access]]]:
    """The folder of a view's blueprint, "" if it is in none, and the views of each other blueprint in it."""
    own = one.view.owner
    folder = _folder(own, seen)
    if not folder:
        return "", []
    views: dict[int, list[Access]] = {}
    for other in seen.of(Access):
        if is_view(other) and other.view.owner is not own:
            views.setdefault(id(other.view.owner), []).append(other)
    beside = [several for several in views.values() if _is_in(folder, _prefix(several[0].view.owner, seen))]
    return folder, beside


def _is_in(folder: str, prefix: str) -> bool:
    """Whether a blueprint is the one of a folder itself, or another in it."""
    return folder in {prefix, prefix.rpartition("/")[0]}


def _folder(owner: Value | None, seen: Observations) -> str:
    """The URL prefixes of a blueprint without the last part."""
    return _prefix(owner, seen).rpartition("/")[0]


def _prefix(owner: Value | None, seen: Observations) -> str:
    """All of them; "" if it is in none, or in several places."""
    if not isinstance(owner, Instance) or is_app(owner):
        return ""
    places = {mounted.site: mounted for mounted in seen.of(Mounted) if mounted.child is owner}
    if len(places) != 1:
        return ""
    (mounted,) = places.values()
    above = "" if mounted.parent is None or is_app(mounted.parent) else prefix_of(mounted.parent)
    written = _written(mounted.site.node)
    prefix = prefix_of(owner) if written is None else above + written
    return prefix.rstrip("/")


def _written(node: ast.AST) -> str | None:
    """`url_prefix="/admin/users"` of the call that registers it."""
    for keyword in node.keywords if isinstance(node, ast.Call) else ():
        if keyword.arg == "url_prefix" and isinstance(keyword.value, ast.Constant):
            return str(keyword.value.value)
    return None
