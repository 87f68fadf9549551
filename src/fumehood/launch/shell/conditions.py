"""What is known about the outcome of `[ … ]`, `[[ … ]]` and `test`; nothing where a word is not known for certain."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from fumehood.launch.shell.scope import Scope, Value
from fumehood.regex import regex

Evaluate = Callable[[str], Value]
Exists = Callable[[str, str], bool | None]
"""The outcome of a test like `-f path`, as far as the workspace tells."""
NUMBERS: Final[dict[str, Callable[[int, int], bool]]] = {
    "-eq": int.__eq__,
    "-ne": int.__ne__,
    "-gt": int.__gt__,
    "-ge": int.__ge__,
    "-lt": int.__lt__,
    "-le": int.__le__,
}
TEXTS: Final = ("=", "==", "!=")
NUMBER: Final = regex(r"-?\d{1,9}")
EMPTINESS: Final = regex(
    r"(?:\[\[?|test)\s+(?P<not>!\s+)?(?:(?P<option>-[zn])\s+)?\"?\$\{?(?P<name>[A-Za-z_]\w*)(?::?[-+][^}\"]*)?\}?\"?"
    r"(?P<empty>\s+==?\s+(?:\"\"|''))?\s*(?:\]\]?)?",
    re.ASCII,
)
MOST_WORDS: Final = 200
"""Words of a test that is looked into."""


def tested(words: Sequence[str], evaluate: Evaluate, exists: Exists) -> bool | None:
    """The outcome of a test, given the words between the brackets as they are written."""
    if len(words) > MOST_WORDS:
        return None
    test = _Test(words, evaluate, exists)
    outcome = test.either()
    return outcome if test.position == len(words) else None


def emptiness(text: str, scope: Scope) -> tuple[str, bool] | None:
    """The variable, set nowhere, that a test asks about, and whether the test holds where it is empty or unset."""
    found = EMPTINESS.fullmatch(text.strip())
    if found is None or found["name"] in scope.variables:
        return None
    return found["name"], (found["option"] == "-z" or found["empty"] is not None) != (
        found["not"] is not None
    )


@dataclass(slots=True)
class _Test:
    """A test that is read from left to right; unknown outcomes are None."""

    words: Sequence[str]
    evaluate: Evaluate
    exists: Exists
    position: int = 0
    depth: int = 0

    def next(self, *wanted: str) -> bool:
        """Step over one of some words."""
        if self.position < len(self.words) and self.words[self.position] in wanted:
            self.position += 1
            return True
        return False

    def either(self) -> bool | None:
        outcome = self.both()
        while self.next("||", "-o"):
            other = self.both()
            outcome = True if True in {outcome, other} else None if None in {outcome, other} else False
        return outcome

    def both(self) -> bool | None:
        outcome = self.negated()
        while self.next("&&", "-a"):
            other = self.negated()
            outcome = False if False in {outcome, other} else None if None in {outcome, other} else True
        return outcome

    def negated(self) -> bool | None:
        negative = False
        while self.next("!"):
            negative = not negative
        outcome = self.one()
        return outcome if outcome is None else outcome != negative

    def one(self) -> bool | None:
        if self.next("("):
            self.depth += 1
            outcome = self.either() if self.depth < 10 else None
            return outcome if self.next(")") else None
        left, operator, right = (*self.words[self.position : self.position + 3], "", "", "")[:3]
        if operator in TEXTS or operator in NUMBERS or operator == "=~":
            self.position += 3
            return self._compared(left, operator, right)
        if len(left) == 2 and left[0] == "-" and operator:
            self.position += 2
            return self._about(left, operator)
        self.position += 1
        value = self.evaluate(left).certain
        return None if value is None else value != ""

    def _compared(self, left: str, operator: str, right: str) -> bool | None:
        first, second = self.evaluate(left).certain, self.evaluate(right).certain
        if first is None or second is None:
            return None
        if operator in NUMBERS:
            both = NUMBER.fullmatch(first), NUMBER.fullmatch(second)
            return NUMBERS[operator](int(first), int(second)) if all(both) else None
        if operator == "=~" or len(second) > 200:
            return None
        is_pattern = right[:1] not in {'"', "'"}
        same = fnmatch.fnmatchcase(first, second) if is_pattern else first == second
        return same != (operator == "!=")

    def _about(self, option: str, word: str) -> bool | None:
        value = self.evaluate(word)
        if option in {"-z", "-n"}:
            if value.assumed or (not value.known and not any(isinstance(atom, str) for atom in value.atoms)):
                return None
            return (value.text == "") == (option == "-z")
        if option in {"-f", "-e", "-r", "-s", "-x", "-d"} and value.known:
            return self.exists(option, value.text)
        return None
