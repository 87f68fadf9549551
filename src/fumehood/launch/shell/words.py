"""What a shell makes of a word: parameters are looked up, quotes removed, unquoted values split at blanks."""

from __future__ import annotations

from typing import Final

from fumehood.findings.finding import Location
from fumehood.launch.shell.parameters import parameter
from fumehood.launch.shell.parts import Part, PartKind, parts_of, words_of
from fumehood.launch.shell.scope import LONGEST, Scope, Value
from fumehood.launch.shell.substitutions import substituted
from fumehood.regex import regex

DEEPEST: Final = 8
"""Levels of `${A:-${B:-…}}` and `$(… $(…))` that are followed."""
BLANKS: Final = regex(r"[ \t\n]+")
SHOWN: Final = 60
"""Characters of a `$(…)` that is not known, as it is shown."""


class _Fields:
    """The words that become of one word."""

    def __init__(self, location: Location, scope: Scope) -> None:
        self.location = location
        self.scope = scope
        self.done: list[Value] = []
        self.open: Value | None = None
        self.may_vanish = False

    def add(self, value: Value) -> None:
        """More of the same word; a word that is nothing but one value is where that value is written."""
        self.scope.budget.spend(1 + len(value.text) // 1000)
        empty = self.open is None or (not self.open.atoms and self.open.location == self.location)
        if self.open is None or empty:
            self.open = value
        elif value.atoms:
            self.open = self.open.then(value, self.location)

    def literal(self, text: str) -> None:
        self.add(Value((text,) if text else (), self.location))

    def close(self) -> None:
        if self.open is not None and (self.open.atoms or not self.may_vanish):
            self.done.append(self.open)
        self.open = None

    def split(self, value: Value) -> None:
        """A value without quotes around it: every blank in it ends a word, none is left of nothing."""
        for atom in value.atoms:
            pieces = BLANKS.split(atom) if isinstance(atom, str) else [atom]
            for number, piece in enumerate(pieces):
                if number:
                    self.close()
                if piece:
                    self.add(Value((piece,), value.location, value.assumed))

    def several(self, values: tuple[Value, ...], *, quoted: bool) -> None:
        """The values of `$@` or of an array, each a word of its own; `"$@"` of nothing is no word."""
        self.may_vanish = self.may_vanish or not values
        for number, value in enumerate(values):
            if number:
                self.close()
            if quoted:
                self.add(value)
            else:
                self.split(value)


def expand(text: str, location: Location, scope: Scope, depth: int = 0) -> list[Value]:
    """The words that become of a word as it is written. Raises LimitReachedError."""
    fields = _Fields(location, scope)
    if len(text) > LONGEST or depth > DEEPEST:
        return [Value.unknown("…", location)]
    for part in parts_of(text):
        if part.kind is PartKind.TEXT:
            fields.literal(part.text)
            continue
        value = _evaluated(part, location, scope, depth)
        if isinstance(value, tuple):
            fields.several(value, quoted=part.quoted)
        elif part.quoted:
            fields.add(value)
        else:
            fields.split(value)
    fields.close()
    return fields.done


def joined(text: str, location: Location, scope: Scope, depth: int = 0) -> Value:
    """The one value of a word where a shell does not split: an assignment, a default, a test."""
    result = Value((), location)
    if len(text) > LONGEST or depth > DEEPEST:
        return Value.unknown("…", location)
    for number, part in enumerate(parts_of(text)):
        if part.kind is PartKind.TEXT:
            value = Value((part.text,) if part.text else (), location)
        else:
            found = _evaluated(part, location, scope, depth)
            value = _in_one(found, location) if isinstance(found, tuple) else found
        scope.budget.spend(1 + len(value.text) // 1000)
        result = value if number == 0 or not result.atoms else result.then(value, location)
    return result


def _in_one(values: tuple[Value, ...], location: Location) -> Value:
    result = Value((), location)
    for number, value in enumerate(values):
        result = result.then(Value((" ",), location), location) if number else result
        result = result.then(value, location) if number else value
    return result


def _evaluated(part: Part, location: Location, scope: Scope, depth: int) -> Value | tuple[Value, ...]:
    match part.kind:
        case PartKind.PARAMETER:
            return parameter(part, location, scope, lambda text: joined(text, location, scope, depth + 1))
        case PartKind.COMMAND:
            words = list(words_of(part.operand)) if len(part.operand) < LONGEST else []
            found = substituted(words, scope, lambda text: joined(text, location, scope, depth + 1))
            if found is not None:
                return Value((found,), location)
    return Value.unknown(_shown(part.text), location)


def _shown(text: str) -> str:
    text = " ".join(text[: 2 * SHOWN].split())
    text = text if len(text) <= SHOWN else f"{text[: SHOWN - 2]}…)"
    return f"$({text.strip('`')})" if text.startswith("`") else text
