"""Dotenv files: the variables in them, each with its place, as python-dotenv reads them."""

from __future__ import annotations

import io
from collections import ChainMap
from collections.abc import Iterator, Mapping
from typing import Final

from dotenv.parser import Binding, parse_stream
from dotenv.variables import Variable, parse_variables

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.launch import Word
from fumehood.regex import regex

LONGEST: Final = 20_000
"""Characters of a value, and"""
LARGEST: Final = 1_000_000
"""characters of all; variables that double each other reach any length."""
MOST: Final = 100
"""Variables in a value; each takes python-dotenv a look at all that follows."""
BLANKS: Final = regex(r"[^\S\r\n]{200}")
"""A run of blanks in a value takes python-dotenv quadratic time."""


def read_dotenv(document: Document, environment: Mapping[str, Word]) -> dict[str, Word]:
    """The variables of a file in order. `${NAME}` is replaced from the file, then from `environment`.

    A name that neither sets stays as `${NAME}` and is missing; the machine's own environment is never asked. What is
    in single quotes is replaced as well, as python-dotenv does it. Lines it cannot read are passed over, and so are
    names without a value. Raises Unreadable where a file is made to be large.
    """
    if (blanks := BLANKS.search(document.text)) is not None:
        raise Unreadable(f"`{document.path}` has a long run of blanks", document.span(*blanks.span()).line)
    found: dict[str, Word] = {}
    length = 0
    known: Mapping[str, Word] = ChainMap(found, dict(environment))
    for binding in parse_stream(io.StringIO(document.text)):
        if binding.key is not None and binding.value is not None and not binding.error:
            found[binding.key] = _expanded(binding.value, _place(binding, document), known)
            length += len(found[binding.key].text)
            if length > LARGEST:
                raise Unreadable(
                    f"`{document.path}` has values of more than {LARGEST} characters", binding.original.line
                )
    return found


def _place(binding: Binding, document: Document) -> Location:
    """The first line of a binding; what is kept of it starts with the blank lines before it."""
    text = binding.original.string
    return document.line(binding.original.line + text[: len(text) - len(text.lstrip())].count("\n"))


def _expanded(value: str, place: Location, known: Mapping[str, Word]) -> Word:
    """A value with its variables replaced as far as they are known."""
    if "${" not in value:
        return Word(value, place)
    if value.count("${") > MOST:
        raise Unreadable(f"`{place.path}` has a value with more than {MOST} variables", place.line)
    words = list(_parts(value, place, known)) if len(value) <= LONGEST else [Word(value, place)]
    if sum(len(word.text) for word in words) > LONGEST:
        raise Unreadable(f"`{place.path}` has a value of more than {LONGEST} characters", place.line)
    missing = dict.fromkeys(name for word in words for name in word.missing)
    return Word("".join(word.text for word in words), place, tuple(missing))


def _parts(value: str, place: Location, known: Mapping[str, Word]) -> Iterator[Word]:
    for atom in parse_variables(value):
        if not isinstance(atom, Variable):
            yield Word(atom.resolve({}), place)
        elif (word := known.get(atom.name)) is not None:
            yield word
        elif atom.default is not None or not atom.name:
            yield Word(atom.default or "", place)
        else:
            yield Word(f"${{{atom.name}}}", place, (atom.name,))
