"""What rounds over the elements of client data prove about the whole: `for c in name: if c not in ABC: abort(400)`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from fumehood.flow.frame import Completion
from fumehood.flow.knowledge import NOTHING, Key, Known, common, key_of, merged
from fumehood.flow.propagation import whole_of
from fumehood.flow.values import Listing, Suspended, Text, Unknown, Value, options
from fumehood.flow.verdicts import Proofs, known_of

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


def lifted(known: Iterable[tuple[Key, frozenset[str]]]) -> Known:
    """What is known of any element, with the same about what it is an element of."""
    found: dict[Key, frozenset[str]] = {}
    for key, words in known:
        found[key] = found.get(key, frozenset()) | words
        whole = whole_of(key) if isinstance(key, Unknown) else None
        while whole is not None:
            found[whole] = found.get(whole, frozenset()) | words
            whole = whole_of(whole)
    return found


class Rounds:
    """The rounds of one loop: what was known of an element when each of them had gone through."""

    def __init__(self, source: Value) -> None:
        holes = [option for option in options(source) if not isinstance(option, Listing | Suspended | Text)]
        self.is_open = any(isinstance(hole, Unknown) and bool(hole.taints) for hole in holes)
        self.through: list[Known] = []
        self.left = False

    def note(self, run: Interpreter, item: Value, end: Completion, *, broke: bool) -> None:
        """One round is over."""
        self.left |= broke or end is Completion.BREAK
        if end in (Completion.NORMAL, Completion.CONTINUE):
            elements = [one for one in options(item) if isinstance(one, Unknown) and one.taints]
            self.through.append({key_of(one): words for one in elements if (words := known_of(run, one))})

    def known(self) -> Known:
        """What is known of the whole after the loop."""
        return NOTHING if self.left or not self.through else lifted(common(self.through).items())


def quantified(verdicts: list[tuple[Proofs, Proofs]], *, stops_on: bool) -> tuple[Proofs, Proofs]:
    """What `any` (it stops on true) or `all` of some answers proves if it is true, and if it is false.

    Each answer is what it proves if it is true and if it is false.
    """
    one = common(dict(pair[not stops_on]) for pair in verdicts)
    every = lifted(merged(*(dict(pair[stops_on]) for pair in verdicts)).items())
    found = tuple(one.items()), tuple(every.items())
    return found if stops_on else (found[1], found[0])
