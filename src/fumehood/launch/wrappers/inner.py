"""What a wrapper runs, and the words of a command line that are options of the wrapper."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Final

from fumehood.launch.launch import Word
from fumehood.regex import regex

Words = tuple[Word, ...]
ASSIGNMENT: Final = regex(r"[A-Za-z_][A-Za-z0-9_]*=")


@dataclass(frozen=True, slots=True)
class Inner:
    """The command in a wrapper. With `text` a shell reads that, and `words` are its `$0` and arguments."""

    words: Words
    text: Word | None = None
    environment: Mapping[str, Word] = field(default_factory=dict)
    unset: tuple[str, ...] = ()
    cleared: bool = False
    folder: Word | None = None


Unwrap = Callable[[Words], Inner | None]


@dataclass(frozen=True, slots=True)
class Options:
    """The options at the beginning of some words, by name with their last value, and the words after them."""

    given: Mapping[str, Word]
    rest: Words

    def value(self, *names: str) -> Word | None:
        """The value of the first of some options that is given."""
        return next((self.given[name] for name in names if name in self.given), None)


def options_of(words: Words, with_value: Collection[str] = (), *, stop: Collection[str] = ()) -> Options:
    """Read options up to the first word that is none, or to `--`.

    `with_value` are those whose value may be the next word; of letters after one dash, what follows the first such
    letter is its value. `stop` are options that end the reading.
    """
    given: dict[str, Word] = {}
    while words and words[0].text[:1] == "-" and words[0].text not in {"-", *stop}:
        first, *_ = words
        name, equal, value = first.text.partition("=")
        if first.text == "--":
            return Options(given, words[1:])
        if first.text in with_value:
            given[first.text] = words[1] if len(words) > 1 else first
            words = words[2:]
            continue
        if name.startswith("--") or name in with_value:
            given[name] = Word(value, first.location, first.missing) if equal else first
            words = words[1:]
            continue
        letter = next((number for number in range(1, len(name)) if f"-{name[number]}" in with_value), None)
        given |= {f"-{one}": first for one in first.text[1:letter]}
        if letter is not None:
            attached = first.text[letter + 1 :]
            following = words[1] if len(words) > 1 else first
            given[f"-{name[letter]}"] = (
                Word(attached, first.location, first.missing) if attached else following
            )
            words = words[1:] if attached else words[2:]
        else:
            words = words[1:]
    return Options(given, words)


def after_dashes(words: Words) -> Words | None:
    """What follows `--`."""
    place = next((number for number, word in enumerate(words) if word.text == "--"), None)
    return None if place is None else words[place + 1 :]


def plain(*with_value: str, skip: int = 0, folder: str = "") -> Unwrap:
    """A wrapper with options, then `skip` words of its own, then the command; `folder` names an option."""

    def unwrap(words: Words) -> Inner | None:
        options = options_of(words[1:], with_value)
        rest = options.rest[skip:]
        if skip and rest[:1] and rest[0].text == "--":
            rest = rest[1:]
        return Inner(rest, folder=options.value(folder)) if rest else None

    return unwrap


def dashed(words: Words) -> Inner | None:
    """A wrapper whose command follows `--`."""
    rest = after_dashes(words)
    return Inner(rest) if rest else None


def below(
    subcommands: Collection[str], inner: Unwrap, *with_value: str, folder: Collection[str] = ()
) -> Unwrap:
    """A program of which one subcommand is a wrapper; the options are those before the subcommand.

    `folder` are the names of the option for the working folder.
    """

    def unwrap(words: Words) -> Inner | None:
        options = options_of(words[1:], with_value)
        if not options.rest or options.rest[0].text not in subcommands:
            return None
        found = inner(options.rest)
        entered = options.value(*folder)
        if found is None or entered is None or found.folder is not None:
            return found
        return Inner(found.words, found.text, found.environment, found.unset, found.cleared, entered)

    return unwrap


def python_after(*with_value: str) -> Unwrap:
    """A wrapper that takes what follows `python`: a script, or `-m` and a module."""

    def unwrap(words: Words) -> Inner | None:
        rest = options_of(words[1:], with_value, stop={"-m", "--module"}).rest
        return as_python(words[0], rest)

    return unwrap


def as_python(wrapper: Word, words: Words) -> Inner | None:
    """The words after the options of a wrapper as a command of Python."""
    if not words:
        return None
    if words[0].text == "--module":
        words = (Word("-m", words[0].location), *words[1:])
    return Inner((Word("python", wrapper.location), *words))


def assignments(words: Words) -> tuple[dict[str, Word], Words]:
    """The `NAME=value` at the beginning of some words, and what follows."""
    found: dict[str, Word] = {}
    while words and ASSIGNMENT.match(words[0].text):
        name, _, value = words[0].text.partition("=")
        found[name] = Word(value, words[0].location, words[0].missing)
        words = words[1:]
    return found, words


def name_of(word: Word) -> str:
    """How a program is called, whatever folder it is in."""
    return posixpath.basename(word.text).removesuffix(".exe")
