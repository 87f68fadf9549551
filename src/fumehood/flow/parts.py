"""Parts of a value that tell about the whole: the host of a URL, the folders around a path, an address in a range.

A part's client data carries a mark that begins with `@`. What is proven of the part is then proven of its source,
as far as the table below says; `urlparse(url).netloc in HOSTS` speaks about the whole URL.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from fumehood.flow.propagation import holes, taints
from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import Unknown, Value
from fumehood.models.kinds import KINDS

Known = tuple[tuple[Value | Source, frozenset[str]], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What is known of the whole where the part is the program's own, where it is empty and where it is not."""

    own: frozenset[str] = frozenset()
    empty: frozenset[str] = frozenset()
    filled: frozenset[str] = frozenset()


HOST, WITHIN, SCHEME, SEGMENTS = "@host", "@within", "@scheme", "@segments"
FIRST = "@first"
PRIVATE, PUBLIC, SAME, BELOW = "@private", "@public", "@same", "@below"
PARTS: Final[Mapping[str, Part]] = {
    HOST: Part(own=frozenset({"redirect", "url", "address"}), empty=frozenset({"redirect", "url"})),
    SCHEME: Part(),
    FIRST: Part(),
    WITHIN: Part(own=frozenset({"path"})),
    BELOW: Part(),
    SEGMENTS: Part(),
    PRIVATE: Part(empty=frozenset({"url"})),
    PUBLIC: Part(filled=frozenset({"url"})),
    SAME: Part(own=KINDS),
}
"""By mark. `@same` is the whole in another form, such as an address that was parsed."""


OWN_SCHEME: Final = frozenset({"schemed"})
"""The URL begins with a scheme that the program chose, so with none that runs a script."""


@dataclass(slots=True, unsafe_hash=True)
class Telling(Unknown):
    """Something unknown whose truth tells about the whole it is a part of; `outcome` is None while undecided."""

    outcome: bool | None = None
    if_true: Known = ()
    if_false: Known = ()

    def proofs(self, outcome: bool) -> Known:
        """What is known when it is true, or false."""
        return self.if_true if outcome else self.if_false

    @property
    def plain(self) -> Unknown:
        """The same data, which tells nothing."""
        return Unknown(self.origin, self.taints)


INSIDE: Final = "inside"
"""A path with it does not climb above where it starts, whatever `..` there are in it."""

NOT_ABOVE: Final = frozenset({"!^..", "!^../", "-..", INSIDE})
NORMAL, DECODED = "@normal", "@decoded"
"""Marks of a whole in another form. A normalised path begins with `/` where the path does, and climbs where it does.
What was decoded has every dot and slash that was there before."""

LEFT_ALONE: Final = frozenset({"-..", "-/", "-\\", "!^/", "!^//", "!^..", "!^../", "!^\\"})


def part(origin: str, whole: Value, mark: str, words: Iterable[str] = ()) -> Telling:
    """A part of a value with client data in it; `words` hold for the part."""
    found = tuple(marked(taint, mark, words) for taint in taints(whole))
    one = PARTS[mark]
    return Telling(
        origin,
        found,
        if_true=tuple((taint.source, one.filled) for taint in found if one.filled),
        if_false=tuple((taint.source, one.empty) for taint in found if one.empty),
    )


def marked(taint: Taint, mark: str, words: Iterable[str] = ()) -> Taint:
    """The client data of a part: whatever it was a part of before, it no longer is."""
    kept = frozenset(word for word in taint.safe if not word.startswith("@"))
    return replace(taint, safe=kept.union([mark], words))


def of_wholes(value: Value, words: frozenset[str]) -> dict[Source, frozenset[str]]:
    """What holds for the wholes that the client data in a value is a part of, if `words` hold for the value."""
    found: dict[Source, frozenset[str]] = {}
    for hole in holes(value):
        for taint in hole.taints:
            for mark in taint.safe:
                if mark[0] == "@" and (known := _of_whole(mark, words)):
                    source = replace(taint.source, decoded=False) if mark == DECODED else taint.source
                    found[source] = found.get(source, frozenset()) | known
    return found


def _of_whole(mark: str, words: frozenset[str]) -> frozenset[str]:
    match mark:
        case "@scheme" if words >= KINDS:
            return OWN_SCHEME
        case "@normal":
            return (words & {"!^/", "path"}) | ({INSIDE} if words & NOT_ABOVE else set())
        case "@decoded":
            return words & LEFT_ALONE
        case _:
            return PARTS[mark].own & words if mark in PARTS else frozenset()


def has_mark(value: Value, mark: str) -> bool:
    """Whether all client data in a value has a mark, and there is some."""
    found = taints(value)
    return bool(found) and all(mark in taint.safe for taint in found)


def about_sources(value: Value, words: Iterable[str]) -> Known:
    """Words about all sources of the client data in a value."""
    known = frozenset(words)
    return tuple((taint.source, known) for taint in taints(value))
