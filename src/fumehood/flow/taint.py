"""Client data: where a value came from, through which places, and which kinds of sink it can no longer harm."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fumehood.findings.finding import Location  # noqa: TC004 -- an annotation, nothing more
    from fumehood.flow.values import Site  # noqa: TC004 -- the same

MAX_STEPS: Final = 16
MAX_TAINTS: Final = 6
"""So many places and so many sources of one value are remembered; more say nothing a reader could use."""


@dataclass(slots=True, unsafe_hash=True)
class Step:
    """A place that client data passed, with a note in the reader's words; a Location is one in a template."""

    site: Site | Location
    note: str


@dataclass(slots=True, unsafe_hash=True)
class Source:
    """Where data enters the program: `what` completes "from …", `name` is the key it was asked for by.

    `trusted` data is the program's own (stored by it earlier): it is a weaker reason for a finding. `kind` tells
    apart what only some rules look for: "client" data, an "exception", a "secret". Two reads of one key are one source;
    what is `decoded` is another one, of which nothing is known that was asked of the text before. What is `unknown`
    came from a caller that is not here, a client or not.
    """

    what: str
    name: str = ""
    kind: str = "client"
    trusted: bool = False
    decoded: bool = False
    unknown: bool = False
    site: Site | None = field(default=None, compare=False)

    @property
    def phrase(self) -> str:
        """As it stands in a message: "`name` from the query string"."""
        if self.kind != "client" and not self.name:
            return self.what
        return f"`{self.name}` from {self.what}" if self.name else f"data from {self.what}"


@dataclass(slots=True, unsafe_hash=True)
class Taint:
    """One source in a value. `safe` holds the kinds it is harmless for, and marks that guards build on.

    Marks are words that are no kind: `resolved` (a path without `..`), `relative` (no `..` in it).
    """

    source: Source
    safe: frozenset[str] = frozenset()
    steps: tuple[Step, ...] = field(default=(), compare=False)

    def safer(self, kinds: Iterable[str]) -> Taint:
        """The same, harmless for more kinds."""
        return replace(self, safe=self.safe.union(kinds))

    def through(self, step: Step) -> Taint:
        """The same, one place further on; a place is passed once."""
        if len(self.steps) >= MAX_STEPS or step.site in (self.source.site, *(one.site for one in self.steps)):
            return self
        return replace(self, steps=(*self.steps, step))

    def named(self, name: str) -> Taint:
        """The entry `name` of what was a whole: a form, a JSON document."""
        return self if self.source.name else replace(self, source=replace(self.source, name=name))


def united(taints: Iterable[Taint]) -> tuple[Taint, ...]:
    """Each once, the shortest way of each; one that is harmful for more kinds does not hide behind another."""
    found: dict[Taint, Taint] = {}
    for taint in taints:
        known = found.get(taint)
        if known is None or len(taint.steps) < len(known.steps):
            found[taint] = taint
    return tuple(found.values())[:MAX_TAINTS]
