"""What text a regular expression can match: its characters, and whether it has to match from end to end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache, lru_cache
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final

from fumehood.flow.characters import ALL, BEYOND, EMPTY, LINE_WORDS, Shape, representative, words

MAX_PATTERN: Final = 2_000
LAST_ASCII: Final = 127
LAST_COMMON: Final = 0xFFFF
ANYTHING: Final = Shape(ALL, ALL, ALL, True, frozenset("./"))
"""A text nothing is known of."""

Item = tuple[Any, Any]
REPEATS: Final = (codes.MAX_REPEAT, codes.MIN_REPEAT, getattr(codes, "POSSESSIVE_REPEAT", None))
STARTS: Final = frozenset({codes.AT_BEGINNING, codes.AT_BEGINNING_STRING})
ENDS: Final = frozenset({codes.AT_END, codes.AT_END_STRING})


@dataclass(frozen=True, slots=True)
class Understood:
    """A pattern: what it matches, its groups by number and name, and whether it begins and ends where the text does.

    `loose` is an end at `$`, which a line break may follow. `single` are the characters of a pattern that matches
    each of them wherever it stands. `prefix` and `suffix` are what every match begins and ends with.
    `hosted`: every match is a URL whose host is the program's own or below a domain of its own.
    """

    whole: Shape
    groups: dict[int | str, Shape]
    begins: bool
    ends: bool
    loose: bool
    single: frozenset[str] = frozenset()
    prefix: str = ""
    suffix: str = ""
    hosted: bool = False

    @property
    def words(self) -> frozenset[str]:
        """What is known of a text that it matches from end to end; after `$` there may be one line break."""
        ends = {f"^{self.prefix}", f"${self.suffix}"} - {"^", "$"}
        found = words(self.whole) | (ends - {f"${self.suffix}"} if self.loose else ends)
        found |= {"redirect", "url"} if self.hosted else set()
        return found - LINE_WORDS if self.loose else found


@dataclass(slots=True)
class _Reading:
    """What is known while a pattern is read."""

    flags: int
    groups: dict[int, Shape] = field(default_factory=dict)


@cache
def understand(pattern: str, flags: int = 0) -> Understood | None:
    """Read a pattern; None if it is too long or none."""
    if len(pattern) > MAX_PATTERN:
        return None
    try:
        parsed = parser.parse(pattern, flags)
        reading = _Reading(parsed.state.flags)
        whole = _sequence(reading, parsed)
    except (re.error, RecursionError, OverflowError, ValueError):
        return None
    items = list(parsed)
    named: dict[int | str, Shape] = dict(reading.groups.items())
    named.update({name: named.get(number, ANYTHING) for name, number in parsed.state.groupdict.items()})
    several = bool(reading.flags & re.MULTILINE)
    return Understood(
        whole=whole,
        groups=named,
        begins=_touches(items, several, start=True),
        ends=_touches(items, several, start=False),
        loose=_is_loose(items),
        single=_single(items, reading.flags),
        prefix=_literal(items, reading.flags),
        suffix=_literal(items[::-1], reading.flags)[::-1],
        hosted=_keeps_host(items, reading),
    )


def shape_of(item: Item, flags: int) -> Shape:
    """What one part of a pattern can match."""
    return _item(_Reading(flags), *item)


def _sequence(reading: _Reading, items: Iterable[Item]) -> Shape:
    shape = EMPTY
    for operation, argument in items:
        shape = shape.then(_item(reading, operation, argument))
    return shape


def _item(reading: _Reading, operation: Any, argument: Any) -> Shape:  # noqa: PLR0911 -- one for each kind
    """One part of a pattern; what takes no room is an empty text."""
    if operation in REPEATS:
        least, most, body = argument
        return _sequence(reading, body).repeated(least, int(most))
    match operation:
        case codes.LITERAL | codes.NOT_LITERAL | codes.IN | codes.ANY:
            members = tuple(argument) if isinstance(argument, list) else argument
            found = _taken(operation, members, reading.flags)
            return Shape(found, found, found)
        case codes.SUBPATTERN:
            return _group(reading, *argument)
        case codes.BRANCH:
            first, *others = (_sequence(reading, option) for option in argument[1])
            for other in others:
                first = first.either(other)
            return first
        case codes.GROUPREF:
            return reading.groups.get(argument, ANYTHING)
        case codes.GROUPREF_EXISTS:
            _, yes, no = argument
            return _sequence(reading, yes).either(_sequence(reading, no) if no else EMPTY)
        case codes.AT | codes.ASSERT | codes.ASSERT_NOT:
            return EMPTY
        case _:
            return _sequence(reading, argument) if isinstance(argument, parser.SubPattern) else ANYTHING


def _group(reading: _Reading, number: int | None, on: int, off: int, body: Any) -> Shape:
    outer = reading.flags
    reading.flags = (outer | on) & ~off
    shape = _sequence(reading, body)
    reading.flags = outer
    if number is not None:
        reading.groups[number] = shape
    return shape


@lru_cache(maxsize=512)  # the same letters and classes stand in many patterns
def _taken(operation: Any, argument: Any, flags: int) -> frozenset[str]:
    """The characters that a part takes which takes one."""
    return frozenset(char for char in ALL if _may_be(operation, argument, char, flags))


def _may_be(operation: Any, argument: Any, char: str, flags: int) -> bool:
    """Whether a part that takes one character may take this one."""
    forms = {char, char.lower(), char.upper()} if flags & re.IGNORECASE else {char}
    match operation:
        case codes.LITERAL:
            return any(_is(one, argument) for one in forms)
        case codes.NOT_LITERAL:
            return char in BEYOND or not any(_is(one, argument) for one in forms)
        case codes.ANY:
            return char != "\n" or bool(flags & re.DOTALL)
    if argument[0][0] is codes.NEGATE:
        return not any(_in(item, one, flags, sure=True) for item in argument[1:] for one in forms)
    return any(_in(item, one, flags, sure=False) for item in argument for one in forms)


def _is(char: str, code: int) -> bool:
    return char == representative(chr(code))


def _in(item: Item, char: str, flags: int, *, sure: bool) -> bool:
    """Whether a member of a class has a character; one that stands for others is surely in if all of them are."""
    operation, argument = item
    match operation:
        case codes.LITERAL:
            return _is(char, argument) and not (sure and char in BEYOND)
        case codes.RANGE:
            low, high = argument
            if char not in BEYOND:
                return bool(low <= ord(char) <= high)
            return bool(low <= LAST_ASCII + 1 and high >= LAST_COMMON if sure else high > LAST_ASCII)
        case _:
            return _in_category(argument, char, flags)


CATEGORIES: Final[dict[Any, Callable[[str], bool]]] = {
    codes.CATEGORY_DIGIT: str.isdigit,
    codes.CATEGORY_SPACE: str.isspace,
    codes.CATEGORY_WORD: lambda char: char.isalnum() or char == "_",
}
OPPOSITES: Final = {
    codes.CATEGORY_NOT_DIGIT: codes.CATEGORY_DIGIT,
    codes.CATEGORY_NOT_SPACE: codes.CATEGORY_SPACE,
    codes.CATEGORY_NOT_WORD: codes.CATEGORY_WORD,
}


def _in_category(category: Any, char: str, flags: int) -> bool:
    positive = OPPOSITES.get(category, category)
    ascii_only = bool(flags & re.ASCII) and char in BEYOND
    return (not ascii_only and CATEGORIES[positive](char)) is (positive is category)


def _touches(items: list[Item], several: bool, *, start: bool) -> bool:
    """Whether every match begins (or ends) where the text does."""
    if not items:
        return False
    operation, argument = items[0 if start else -1]
    strict = codes.AT_BEGINNING_STRING if start else codes.AT_END_STRING
    match operation:
        case codes.AT:
            return bool(argument is strict or (not several and argument in (STARTS if start else ENDS)))
        case codes.SUBPATTERN:
            inner = several or bool(argument[1] & re.MULTILINE)
            return _touches(list(argument[3]), inner, start=start)
        case codes.BRANCH:
            return all(_touches(list(option), several, start=start) for option in argument[1])
        case _:
            return False


def _is_loose(items: list[Item]) -> bool:
    """Whether there is an end at `$`."""
    match items[-1:]:
        case [(codes.AT, argument)]:
            return bool(argument is codes.AT_END)
        case [(codes.SUBPATTERN, argument)]:
            return _is_loose(list(argument[3]))
        case [(codes.BRANCH, argument)]:
            return any(_is_loose(list(option)) for option in argument[1])
        case _:
            return False


def _single(items: list[Item], flags: int) -> frozenset[str]:
    """The characters that a pattern of one character, or of one and more, surely matches."""
    if len(items) != 1:
        return frozenset()
    operation, argument = items[0]
    if operation in REPEATS:
        least, _, body = argument
        return _single(list(body), flags) if least <= 1 else frozenset()
    match operation:
        case codes.SUBPATTERN:
            return _single(list(argument[3]), flags)
        case codes.BRANCH:
            return frozenset().union(*(_single(list(option), flags) for option in argument[1]))
        case codes.LITERAL | codes.NOT_LITERAL | codes.ANY | codes.IN:
            return frozenset(char for char in ALL if _must_be(operation, argument, char, flags))
        case _:
            return frozenset()


def _must_be(operation: Any, argument: Any, char: str, flags: int) -> bool:
    """Whether a part that takes one character takes this one, and all that it stands for."""
    match operation:
        case codes.LITERAL:
            return _may_be(operation, argument, char, flags) and char not in BEYOND
        case codes.IN if argument[0][0] is codes.NEGATE:
            return not any(_in(item, char, flags, sure=False) for item in argument[1:])
        case codes.IN:
            return any(_in(item, char, flags, sure=True) for item in argument)
        case codes.NOT_LITERAL:
            return not _is(char, argument)
        case _:
            return _may_be(operation, argument, char, flags)


def _literal(items: list[Item], flags: int) -> str:
    """The plain text at the beginning of some parts."""
    found = ""
    for operation, argument in items:
        if operation is codes.AT:
            continue
        if operation is not codes.LITERAL or flags & re.IGNORECASE:
            break
        found += chr(argument)
    return found


AROUND_HOST: Final = frozenset("/\\@?#:")


def _keeps_host(items: list[Item], reading: _Reading) -> bool:
    """Whether what is between the scheme's slashes and the next one ends in a known domain."""
    start = _after_slashes([item for item in items if item[0] is not codes.AT])
    known, anything = "", False
    for operation, argument in start or ():
        shape = _item(reading, operation, argument)
        if shape.characters & AROUND_HOST:
            return shape.first == {"/"} and _is_own(known, anything)
        if operation is codes.LITERAL:
            known += chr(argument)
        else:
            known, anything = "", True
    return start is not None and _is_own(known, anything)


def _is_own(known: str, anything: bool) -> bool:
    """Whether the known end of a host is one: after anything else it begins with a dot and has another one."""
    wanted = r"\.[\w-]+\.[\w.-]+" if anything else r"[\w-]+(\.[\w-]+)*"
    return re.fullmatch(wanted, known, re.ASCII) is not None


def _after_slashes(items: list[Item]) -> list[Item] | None:
    """What follows `https://`; None if the pattern does not begin with it."""
    letters = ""
    for index, (operation, argument) in enumerate(items):
        if operation is codes.LITERAL:
            letters += chr(argument)
        elif operation not in REPEATS or list(argument[2]) != [(codes.LITERAL, ord("s"))]:
            return None
        if letters in ("http://", "https://"):
            return items[index + 1 :]
    return None
