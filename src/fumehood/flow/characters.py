"""What a text cannot harm, judged by the characters that can occur in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

LETTER: Final = "é"
DIGIT: Final = "٣"
LINE_SEPARATOR: Final = "\u2028"
OTHER: Final = "•"
BEYOND: Final = frozenset({LETTER, DIGIT, LINE_SEPARATOR, OTHER})
"""One character for each class of those beyond ASCII."""

ALL: Final = frozenset(map(chr, range(128))) | BEYOND
"""The characters that are told apart."""

BLANKS: Final = " \t\n\r\x0b\x0c\u2028"
LINE_ENDS: Final = "\n\r"
HARMFUL: Final[dict[str, frozenset[str]]] = {
    kind: frozenset(characters)
    for kind, characters in {
        "command": "|&;<>()$`\\\"'*?[]#~!{}" + BLANKS,
        "deserialization": "!<>{}()&*'\"\\\0\x80" + "".join(map(chr, range(32))),
        "email": LINE_ENDS,
        "format": "{",
        "header": LINE_ENDS,
        "html": "<>\"'",
        "ldap": '*()\\\0,;="<>|&!',
        "log": LINE_ENDS,
        "nan": "nN",
        "nosql": "$'\"\\{}();",
        "redirect": "/\\:@",
        "regex": "*+?{}()[]|\\^$",
        "sql": "'\"`\\;()*=<>|,#" + BLANKS,
        "template": "{$<",
        "url": "/\\:@?#.",
        "xml": "<&",
        "xpath": "'\"[]()/|*=<>@:" + BLANKS,
    }.items()
}
"""Without any of these a text is harmless for a kind, wherever it stands."""

LINE_WORDS: Final = frozenset({"email", "header", "log", "-\n", "-\r"})
"""What is known of a text of one line."""

PATH_SEPARATORS: Final = frozenset("/\\")
FORMULA: Final = frozenset("=+-@\t\r|")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection)."""

PLAIN: Final = frozenset(char for char in ALL if char.isalnum()) | frozenset("-_")
PLAIN_ONLY: Final = frozenset({"address"})
"""Kinds that say nothing about single characters: only what looks like a name is harmless."""

NAMING: Final = frozenset(char for char in ALL if char.isalnum()) | frozenset("_$.")
CALLED: Final = "named"
"""The mark of a text that is the name of something in a script, perhaps of a callback, and calls nothing itself."""

TOLD: Final = "/\\:.@?#%&'\"<>,;=$(){}[]\n\r "
"""Characters whose absence is a mark of its own."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A text by its characters: which occur, which are first and last, which of "." and "/" may be doubled."""

    characters: frozenset[str]
    first: frozenset[str]
    last: frozenset[str]
    empty: bool = False
    doubled: frozenset[str] = frozenset()

    @classmethod
    def any_of(cls, characters: Iterable[str], *, empty: bool = True) -> Shape:
        """Any text of these characters, in any order and number."""
        known = frozenset(map(representative, characters))
        return cls(known, known, known, empty, known & {".", "/"})

    def then(self, other: Shape) -> Shape:
        """One text after another."""
        return Shape(
            self.characters | other.characters,
            self.first | other.first if self.empty else self.first,
            self.last | other.last if other.empty else other.last,
            self.empty and other.empty,
            self.doubled | other.doubled | (self.last & other.first & {".", "/"}),
        )

    def either(self, other: Shape) -> Shape:
        """One text or another."""
        return Shape(
            self.characters | other.characters,
            self.first | other.first,
            self.last | other.last,
            self.empty or other.empty,
            self.doubled | other.doubled,
        )

    def repeated(self, least: int, most: int) -> Shape:
        """The text several times."""
        if most == 0:
            return EMPTY
        again = self.last & self.first & {".", "/"} if most > 1 else frozenset()
        return Shape(self.characters, self.first, self.last, self.empty or least == 0, self.doubled | again)


EMPTY: Final = Shape(frozenset(), frozenset(), frozenset(), empty=True)


def representative(character: str) -> str:
    """The character of ALL that stands for any other one."""
    if character in ALL:
        return character
    if character in "\x85\u2029":
        return LINE_SEPARATOR
    return LETTER if character.isalpha() else DIGIT if character.isdigit() else OTHER


@cache
def words(shape: Shape) -> frozenset[str]:
    """Kinds of sink that a text cannot harm, and marks for what is not in it and how it begins."""
    present = shape.characters
    found = {kind for kind, harmful in HARMFUL.items() if not harmful & present}
    if not present & PATH_SEPARATORS and "." not in shape.doubled:
        found.add("path")
    if not shape.first & FORMULA:
        found.add("csv")
    if _is_no_code(present):
        found.add("code")
    if present <= PLAIN:
        found |= PLAIN_ONLY
    if present <= NAMING:
        found.add(CALLED)
    return frozenset(found | _marks(shape))


def _marks(shape: Shape) -> set[str]:
    found = {f"-{character}" for character in TOLD if character not in shape.characters}
    if "." not in shape.doubled:
        found |= {"-..", "relative"} if not {"/", "\\"} & shape.first else {"-.."}
    if shape.first == {"/"} and not shape.empty:
        found.add("^/")
    if "/" not in shape.doubled:
        found |= {"-//", "!^//"}
        found |= {"redirect"} if "^/" in found and "\\" not in shape.characters else set()
    return found


def _is_no_code(present: frozenset[str]) -> bool:
    """Whether a text names nothing, or is at most one plain name or number."""
    names_nothing = not any(character.isalpha() or character in "_{}\\" for character in present)
    return names_nothing or all(character.isalnum() for character in present)


@cache
def earned(missing: frozenset[str]) -> frozenset[str]:
    """The kinds that a text cannot harm once these marks for absent characters are known."""
    return frozenset(
        kind for kind, harmful in HARMFUL.items() if all(f"-{character}" in missing for character in harmful)
    )
