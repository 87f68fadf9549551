"""Words that tell where a rule may find something: modules with them are entered, functions with them called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from fumehood.flow.values import Function
from fumehood.framework.written import text_inside
from fumehood.project.module import Module
from fumehood.regex import regex

NAME: Final = regex(rb"[A-Za-z_]\w*")


@dataclass(frozen=True, slots=True, order=True)
class Clue:
    """`word`, in a module that has `near` in it as well: a name of a library, or the word itself."""

    word: str
    near: str


def clues(paths: Iterable[str], words: Iterable[str] = ()) -> Iterator[Clue]:
    """The clues for some words, or else for the last parts of canonical paths, near the name of their library."""
    if words:
        yield from (Clue(word, word) for word in words)
        return
    for path in paths:
        root, _, last = path.strip("?()").rpartition(".")
        library = root.partition(".")[0]
        yield Clue(last, last if library in {"", "builtins"} else library)


class Clues:
    """Tells which functions have one of some clues in them."""

    def __init__(self, wanted: Iterable[Clue] = ()) -> None:
        self.words: dict[str, set[str]] = {}
        for clue in wanted:
            self.words.setdefault(clue.near, set()).add(clue.word)
        self.named = {near.encode(): _in_bytes(words) for near, words in self.words.items() if _is_name(near)}
        self.others = {
            near.encode(): _in_bytes(words) for near, words in self.words.items() if not _is_name(near)
        }
        self.patterns: dict[str, re.Pattern[str] | None] = {}

    def may_be_in(self, data: bytes) -> bool:
        """Whether a file's bytes have one."""
        names = set(NAME.findall(data))
        near = [self.named[name] for name in self.named.keys() & names]
        near += [words for text, words in self.others.items() if text in data]
        return any(not names.isdisjoint(words) or any(map(data.__contains__, texts)) for words, texts in near)

    def are_in(self, function: Function) -> bool:
        """Whether a function has one in it."""
        module = function.module.module
        if module.path not in self.patterns:
            self.patterns[module.path] = self._pattern(module)
        pattern = self.patterns[module.path]
        return pattern is not None and pattern.search(text_inside(function)) is not None

    def _pattern(self, module: Module) -> re.Pattern[str] | None:
        """What finds the words that count in a module; None if there are none."""
        near = (words for near, words in self.words.items() if _is_in(near, module))
        words = {word for several in near for word in several if _is_in(word, module)}
        return (
            re.compile("|".join(map(_whole, sorted(words, key=lambda word: (-len(word), word)))))
            if words
            else None
        )


def _is_name(word: str) -> bool:
    """Whether a word is a name, to be found whole."""
    return word.isascii() and word.isidentifier()


def _in_bytes(words: Iterable[str]) -> tuple[frozenset[bytes], tuple[bytes, ...]]:
    """Words in bytes: the names among them, and the others."""
    names = frozenset(word.encode() for word in words if _is_name(word))
    return names, tuple(word.encode() for word in words if not _is_name(word))


def _is_in(word: str, module: Module) -> bool:
    """Whether a word is in a module, and no part of another one if it is a name."""
    return word in module.names if word.isidentifier() else word in module.text


def _whole(word: str) -> str:
    """A word that is no part of another one, where it begins and ends as a name does."""
    before = r"\b" if word[:1].isidentifier() else ""
    return before + re.escape(word) + (r"\b" if word[-1:].isidentifier() else "")
