"""The tree that YAML, JSON and TOML have in common: mappings, lists and scalars, each with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fumehood.findings.finding import Location
from fumehood.launch.launch import Word
from fumehood.launch.process import Script


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """One value. Exactly one of `entries`, `items` and `text` is given; `text` is None for null as well.

    `text` is a scalar as a string (`true`, `8000`), `plain` whether it is written without quotes, so that `true` is a
    boolean. `keys` has the places of the keys of `entries`. `script` reads the scalar as a text for a shell, with
    the place of each part. Nodes may be shared (YAML aliases), never cyclic. `tag` is a YAML tag of somebody's own
    (`!Ref`, `!reset`); such a scalar means something else than its letters, so it has no `text`.
    """

    location: Location
    text: str | None = None
    plain: bool = False
    entries: Mapping[str, Node] | None = None
    keys: Mapping[str, Location] | None = None
    items: Sequence[Node] | None = None
    script: Script | None = None
    tag: str = ""

    def get(self, *names: str) -> Node | None:
        """What is found by following keys; None where one is missing or there is no mapping."""
        found: Node | None = self
        for name in names:
            found = found.entries.get(name) if found is not None and found.entries is not None else None
        return found

    def string(self, *names: str) -> str | None:
        """The scalar there as text."""
        found = self.get(*names)
        return None if found is None else found.text

    def word(self, *names: str) -> Word | None:
        """The scalar there as a word."""
        found = self.get(*names)
        return None if found is None or found.text is None else Word(found.text, found.location)

    def pairs(self, *names: str) -> Iterator[tuple[str, Node]]:
        """The entries of the mapping there; none if there is none."""
        found = self.get(*names)
        if found is not None and found.entries is not None:
            yield from found.entries.items()

    def each(self, *names: str) -> Iterator[Node]:
        """The items of the list there; none if there is none."""
        found = self.get(*names)
        if found is not None and found.items is not None:
            yield from found.items

    def is_true(self, *names: str) -> bool:
        """Whether a scalar says yes."""
        return (self.string(*names) or "").lower() in {"true", "yes", "on"}
