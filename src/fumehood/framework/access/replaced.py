"""Guards that a class of views loses because it lists decorators of its own: Flask applies its list, no base's."""

from __future__ import annotations

from dataclasses import dataclass

from fumehood.flow.values import Class
from fumehood.framework.access.access import LISTS, Access, class_of, guards_listed
from fumehood.framework.requests.protections import Certainty, Guard


@dataclass(frozen=True, slots=True)
class Replaced:
    """A guard that the list of `base` has and the list of `cls` has not."""

    guard: Guard
    listed: str
    cls: Class
    base: Class


def replaced(one: Access) -> Replaced | None:
    """The guard that stood before a view if its class had no list of its own."""
    cls = class_of(one.view)
    bases = [base for base in cls.lineage() if isinstance(base, Class)] if cls is not None else []
    name = one.function.name if one.function is not None else ""
    for listed in LISTS:
        having = [base for base in bases if listed in base.slots]
        for base in having[1:]:
            for guard in guards_listed(base.slots[listed], name):
                if guard.certainty is not Certainty.PERHAPS:
                    return Replaced(guard, listed, having[0], base)
    return None
