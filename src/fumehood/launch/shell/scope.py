"""What a shell knows at one point of one way through a script: variables, arguments, folder, functions."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final, NamedTuple

from fumehood.findings.finding import Location
from fumehood.launch.launch import Word
from fumehood.launch.process import Files

LONGEST: Final = 10_000
"""Characters of the longest text that is worked out; no command line of a server comes near."""
MOST_STEPS: Final = 20_000
"""Steps through the scripts of one process; the scripts of real images take about a thousand."""
MOST_STEPS_IN_ALL: Final = 100_000
"""The same for all processes of a workspace together."""
VARIABLES_PER_STEP: Final = 4
MOST_WAYS: Final = 8
"""Ways through a script that are told apart; beyond, what they know differently is unknown."""
DEEPEST: Final = 60
"""Statements, functions and scripts inside of each other."""


class LimitReachedError(Exception):
    """A script is too much work; what was found so far counts."""


@dataclass(slots=True)
class Budget:
    """The steps that are left."""

    left: int
    spent: int = 0
    depth: int = 0

    @contextmanager
    def deeper(self) -> Iterator[None]:
        """What is inside of something else. Raises LimitReachedError."""
        if self.depth >= DEEPEST:
            raise LimitReachedError("nested too deeply")
        self.depth += 1
        try:
            yield
        finally:
            self.depth -= 1

    def spend(self, steps: int = 1) -> None:
        """Raises LimitReachedError."""
        self.spent += steps
        if self.spent > self.left:
            raise LimitReachedError("it takes too many steps")


class Unknown(NamedTuple):
    """A part of a text that is not known: a variable's name, or `$(…)` as it is written."""

    name: str

    @property
    def written(self) -> str:
        """What stands for it in a text."""
        return self.name if self.name.startswith("$") else f"${{{self.name}}}"


@dataclass(frozen=True, slots=True)
class Value:
    """A text, perhaps with unknown parts. `assumed` is whether it is only the default of something set nowhere."""

    atoms: tuple[str | Unknown, ...]
    location: Location
    assumed: bool = False

    @classmethod
    def of(cls, word: Word) -> Value:
        """The value of a word of a deployment file."""
        if not word.missing:
            return cls((word.text,), word.location)
        unknown = {Unknown(name).written: Unknown(name) for name in word.missing}
        pieces = re.split(f"({'|'.join(map(re.escape, unknown))})", word.text)
        if len(pieces) == 1:
            return cls(tuple(unknown.values()), word.location)
        return cls(tuple(unknown.get(piece, piece) for piece in pieces if piece), word.location)

    @classmethod
    def unknown(cls, name: str, location: Location) -> Value:
        """Nothing but something unknown."""
        return cls((Unknown(name),), location)

    @property
    def known(self) -> bool:
        """Whether all of the text is known."""
        return all(isinstance(atom, str) for atom in self.atoms)

    @property
    def certain(self) -> str | None:
        """The text where it is known, and not only by default."""
        return self.text if self.known and not self.assumed else None

    @property
    def text(self) -> str:
        """The text with `${NAME}` for what is unknown."""
        return "".join(atom if isinstance(atom, str) else atom.written for atom in self.atoms)

    @property
    def word(self) -> Word:
        """The same for everybody outside of the shell."""
        missing = dict.fromkeys(atom.name for atom in self.atoms if isinstance(atom, Unknown))
        return Word(self.text, self.location, tuple(missing))

    def then(self, other: Value, location: Location) -> Value:
        """Both, one after the other."""
        atoms = [*self.atoms]
        for atom in other.atoms:
            if isinstance(atom, str) and atoms and isinstance(atoms[-1], str):
                atoms[-1] += atom
            else:
                atoms.append(atom)
        value = Value(tuple(atoms), location, self.assumed or other.assumed)
        if len(atoms) > LONGEST // 10 or sum(len(atom) for atom in atoms if isinstance(atom, str)) > LONGEST:
            return Value.unknown("…", location)
        return value


class End(Enum):
    """Why a way through a script does not go on."""

    NOT = "goes on"
    GONE = "another command took over, or the script is through"
    FAILED = "the script gave up or began again; such a way is dropped, as nothing more is started on it"
    RETURNED = "a function or a sourced script is through"
    LEFT = "a loop is left"
    NEXT = "a round of a loop is through"


class Status(Enum):
    """What is known about the outcome of the last command."""

    TRUE = "succeeded"
    FALSE = "failed"
    LIKELY = "a program that is expected to succeed"
    OPEN = "depends"


class Function(NamedTuple):
    """A function of a script: what runs its body, and where that is written."""

    run: Body
    location: Location


@dataclass(slots=True, kw_only=True, eq=False)
class Scope:
    """One way through a script. `None` is a variable that is known to be unset, absent one that is set nowhere.

    `folder` and `files` are as in a Process, `zero` is `$0` and `source` the script that is read. `before` is the
    status of the command before. `last` are the numbers of the commands that may have been the last ones.
    """

    budget: Budget
    folder: str
    files: Files
    zero: Value | None = None
    source: str = "sh"
    arguments: tuple[Value, ...] = ()
    variables: dict[str, Value | tuple[Value, ...] | None] = field(default_factory=dict)
    exported: set[str] = field(default_factory=set)
    functions: dict[str, Function] = field(default_factory=dict)
    exports_all: bool = False
    ended: End = End.NOT
    status: Status = Status.TRUE
    before: Status = Status.TRUE
    last: frozenset[int] = frozenset()

    @classmethod
    def started(cls, environment: Mapping[str, Word], folder: str, files: Files, budget: Budget) -> Scope:
        """What a new process knows."""
        variables: dict[str, Value | tuple[Value, ...] | None] = {
            name: Value.of(word) for name, word in environment.items()
        }
        return cls(budget=budget, folder=folder, files=files, variables=variables, exported=set(environment))

    def copy(self) -> Scope:
        """A second way that starts here."""
        return replace(
            self,
            variables=dict(self.variables),
            exported=set(self.exported),
            functions=dict(self.functions),
        )

    def knows(self) -> tuple[object, ...]:
        """All that makes a difference for what follows, to be compared."""
        return (
            self.variables, self.exported, self.arguments, self.folder, self.files, self.ended, self.exports_all,
            {name: function.location for name, function in self.functions.items()},
        )  # fmt: skip

    def assign(self, name: str, value: Value | tuple[Value, ...] | None) -> None:
        """Set a variable."""
        self.variables[name] = value
        if self.exports_all:
            self.exported.add(name)

    def end_of_call(self) -> None:
        """`return` ends a function or a sourced script, not what comes after it."""
        self.ended = End.NOT if self.ended is End.RETURNED else self.ended

    def forget(self, name: str) -> None:
        """A variable that something else sets."""
        self.variables.pop(name, None)

    @property
    def environment(self) -> dict[str, Word]:
        """What a command started here finds in its environment. Raises LimitReachedError: a large one is work."""
        self.budget.spend(len(self.exported) // VARIABLES_PER_STEP)
        found = {name: self.variables.get(name) for name in sorted(self.exported)}
        return {name: value.word for name, value in found.items() if isinstance(value, Value)}

    def enter(self, path: Value) -> None:
        """Change the working folder; where it becomes unknown, nothing says what is seen there."""
        if not path.known or path.text.startswith("~"):
            self.folder, self.files = "", replace(self.files, complete=False)
            return
        old, self.folder = self.folder, _joined(self.folder, path.text)
        if not self.files.tells_of(self.folder):
            self.files = replace(self.files, complete=False)
        inside = posixpath.relpath(self.folder, old) if path.text.startswith("/") and old else path.text
        if not posixpath.isabs(inside) and not inside.startswith(".."):
            guesses = tuple(posixpath.normpath(posixpath.join(guess, inside)) for guess in self.files.guesses)
            self.files = replace(self.files, guesses=tuple("" if one == "." else one for one in guesses))


def _joined(folder: str, path: str) -> str:
    """A path from a folder; "" stays where the folder is unknown."""
    return posixpath.normpath(posixpath.join(folder, path)) if folder or path.startswith("/") else ""


Ways = list[Scope]
Body = Callable[[Ways, bool], Ways]
"""Follows a piece of a script on some ways; the flag is whether all of it is certain to run."""


def going(ways: Iterable[Scope]) -> tuple[Ways, Ways]:
    """The ways that go on, and those that have ended."""
    everything = list(ways)
    return (
        [way for way in everything if way.ended is End.NOT],
        [way for way in everything if way.ended is not End.NOT],
    )


def merged(scopes: Iterable[Scope], most: int = MOST_WAYS) -> Ways:
    """The ways that are not the same, and one for all of them where there are more than `most`."""
    kept: Ways = []
    for scope in scopes:
        if scope.ended is End.FAILED:
            continue
        same = next((one for one in kept if one.knows() == scope.knows()), None)
        if same is None:
            kept.append(scope)
        else:
            same.last |= scope.last
            same.status = scope.status if same.status is scope.status else Status.OPEN
    on, ended = going(kept)
    return kept if len(on) <= most else [*ended, blurred(on)]


def blurred(scopes: list[Scope]) -> Scope:
    """One way for several: the variables that differ are unknown."""
    first = scopes[0].copy()
    for other in scopes[1:]:
        first.last |= other.last
        first.exported |= other.exported
        for name in {*first.variables, *other.variables}:
            if name not in other.variables or first.variables.get(name) != other.variables[name]:
                first.variables.pop(name, None)
    return first
