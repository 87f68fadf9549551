"""How command lines are taken apart: options and their values from a declared table, and the words that are left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from fumehood.launch.launch import Word

LEAST: Final = len("--x")


def part(word: Word, text: str) -> Word:
    """A piece of a word; a variable is missing in it only where it stands in the piece."""
    return replace(word, text=text, missing=tuple(name for name in word.missing if f"${{{name}}}" in text))


def is_variable(word: Word) -> bool:
    """Whether a word is nothing but a variable that is set elsewhere, so that it may be any number of words."""
    return any(word.text == f"${{{name}}}" for name in word.missing)


def said(word: Word, value: bool) -> Word:
    """Yes or no, at the place of a word."""
    return replace(word, text="true" if value else "false", missing=())


@dataclass(frozen=True, slots=True)
class Parsed:
    """A command line taken apart: options by their names in order, what is no option, and what may be anything."""

    found: tuple[tuple[str, Word], ...] = ()
    rest: tuple[Word, ...] = ()
    open: tuple[Word, ...] = ()

    def all(self, *names: str) -> tuple[Word, ...]:
        """The values of an option that may be repeated."""
        return tuple(word for name, word in self.found if name in names)

    def last(self, *names: str) -> Word | None:
        """The value that counts where an option is repeated."""
        return next((word for name, word in reversed(self.found) if name in names), None)

    def flag(self, *names: str) -> Word | None:
        """`true` where a flag is given, `false` where the last of `--x` and `--no-x` is the second."""
        denied = tuple(f"no-{name}" for name in names)
        for name, word in reversed(self.found):
            if name in names or name in denied:
                return said(word, name in names)
        return None


@dataclass(frozen=True, slots=True)
class Table:
    """The options of a program: the name of each spelling, and which names take a value.

    `prefixes` is whether a long option may be cut short, `mixed` whether options may follow what is no option,
    `rest_valued` whether an option that is not in the table takes a value.
    """

    names: Mapping[str, str]
    valued: frozenset[str]
    prefixes: bool = False
    mixed: bool = True
    rest_valued: bool = False

    @classmethod
    def of(
        cls,
        flags: str,
        values: str = "",
        *,
        prefixes: bool = False,
        mixed: bool = True,
        rest_valued: bool = False,
    ) -> Table:
        """Spellings of one option are parted by blanks, options by commas: `-b --bind,-w --workers`.

        The last spelling is the option's name. Each long flag has a `--no-` form as well.
        """
        names: dict[str, str] = {}
        valued: set[str] = set()
        for one in flags.split(","):
            name = one.split()[-1].lstrip("-") if one else ""
            names |= dict.fromkeys(one.split(), name) | {f"--no-{name}": f"no-{name}"}
        for one in values.split(",") if values else ():
            name = one.split()[-1].lstrip("-")
            names |= dict.fromkeys(one.split(), name)
            valued.add(name)
        return cls(names, frozenset(valued), prefixes, mixed, rest_valued)

    def parse(self, words: Sequence[Word]) -> Parsed:
        """Take the words after the program apart."""
        found: list[tuple[str, Word]] = []
        rest: list[Word] = []
        unknown: list[Word] = []
        queue = list(reversed(words))
        while queue:
            word = queue.pop()
            if word.text == "--":
                rest += reversed(queue)
                break
            if is_variable(word):
                unknown.append(word)
            elif word.text.startswith("--"):
                self._long(word, queue, found)
            elif word.text.startswith("-") and word.text != "-":
                self._short(word, queue, found)
            else:
                rest.append(word)
                if not self.mixed:
                    rest += reversed(queue)
                    break
        return Parsed(tuple(found), tuple(rest), tuple(unknown))

    def name_of(self, spelling: str) -> str | None:
        """The name of an option by one of its spellings, or by the beginning of a single one."""
        if spelling in self.names or not self.prefixes or len(spelling) < LEAST:
            return self.names.get(spelling)
        fitting = {name for long, name in self.names.items() if long.startswith(spelling)}
        return fitting.pop() if len(fitting) == 1 else None

    def _long(self, word: Word, queue: list[Word], found: list[tuple[str, Word]]) -> None:
        spelling, sign, value = word.text.partition("=")
        name = self.name_of(spelling) or spelling.lstrip("-")
        if sign:
            found.append((name, part(word, value)))
        elif name in self.valued or (self.rest_valued and spelling not in self.names):
            found.append((name, queue.pop() if queue else part(word, "")))
        else:
            found.append((name, word))

    def _short(self, word: Word, queue: list[Word], found: list[tuple[str, Word]]) -> None:
        """`-b x`, `-bx`, `-b=x` of argparse, and flags in one word."""
        letters = word.text[1:]
        while letters:
            spelling, letters = f"-{letters[0]}", letters[1:]
            name = self.names.get(spelling, spelling[1])
            if name not in self.valued:
                found.append((name, word))
                continue
            if letters:
                found.append((name, part(word, letters.removeprefix("="))))
            elif queue:
                found.append((name, queue.pop()))
            return
