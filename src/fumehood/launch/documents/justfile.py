"""Justfiles: their recipes, as texts for a shell, with the variables and parameters that have a known text.

https://github.com/casey/just/blob/master/GRAMMAR.md
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from fumehood.launch.document import Document
from fumehood.launch.launch import Word
from fumehood.launch.pieces import Pieces
from fumehood.launch.process import Script
from fumehood.regex import regex

Line = tuple[int, int]
"""Where a line starts and ends, without what ends it."""

ASSIGNMENT: Final = regex(r"(?P<export>export\s+)?(?P<name>[A-Za-z_][\w-]*)\s*:=\s*(?P<value>.*)")
SETTING: Final = regex(r"set\s+(?P<name>[\w-]+)(?:\s*:=\s*(?P<value>.*))?")
ATTRIBUTE: Final = regex(r"\[\s*(?P<inside>.*)\]\s*(?:#.*)?")
WORKING_DIRECTORY: Final = regex(r"working-directory\s*(?::\s*|\(\s*)(?P<value>\"[^\"]*\"|'[^']*')")
HEADER: Final = regex(
    r"(?P<quiet>@)?(?P<name>[A-Za-z_][\w-]*)(?P<parameters>(?:\"[^\"]*\"|'[^']*'|[^:\"'])*):(?!=)"
)
PARAMETER: Final = regex(
    r"(?P<sign>[$*+]{0,3})(?P<name>[A-Za-z_][\w-]*)(?:\s*=\s*(?P<value>\"[^\"]*\"|'[^']*'|[^\s\"']+))?"
)
TOKEN: Final = regex(
    r"\s*(?:(?P<double>\"(?:[^\"\\]|\\.)*+\")|(?P<single>'[^']*')|(?P<call>(?:env|env_var|env_var_or_default)\s*\(\s*"
    r"(?P<variable>\"[^\"]*\"|'[^']*')\s*(?:,\s*(?P<default>\"[^\"]*\"|'[^']*'))?\s*,?\s*\))"
    r"|(?P<here>(?:justfile|invocation|source)_(?:directory|dir)\s*\(\s*\))|(?P<name>[A-Za-z_][\w-]*)(?!\s*\()"
    r"|(?P<sign>[+/]))"
)
BLANKS: Final = regex(r"\s*")
PREFIX: Final = regex(r"[@-]*")
ESCAPE: Final = regex(r"\\(.)", re.DOTALL)
ESCAPES: Final = {"n": "\n", "r": "\r", "t": "\t"}
NOT_IN_NAMES: Final = regex(r"\W")
LONGEST: Final = 10_000
"""Characters of a variable's text."""


@dataclass(slots=True)
class Recipe:
    """One recipe. `defaults` are its parameters, None where the command line has to give a value."""

    name: str
    lines: list[Line] = field(default_factory=list)
    defaults: dict[str, str | None] = field(default_factory=dict)
    exported: set[str] = field(default_factory=set)
    folder: str | None = None


@dataclass(slots=True)
class Justfile:
    """All of a file. A value is None where it is only known when it runs."""

    document: Document
    values: dict[str, str | None] = field(default_factory=dict)
    places: dict[str, Line] = field(default_factory=dict)
    exported: set[str] = field(default_factory=set)
    settings: dict[str, str] = field(default_factory=dict)
    recipes: list[Recipe] = field(default_factory=list)

    def environment(self, recipe: Recipe) -> dict[str, Word]:
        """The variables and parameters that the recipe's commands see."""
        values = self.of(recipe)
        everything = self.settings.get("export") == "true"
        names = [name for name in values if everything or name in self.exported or name in recipe.exported]
        return {name: self._word(name, values) for name in names}

    def scripts(self, recipe: Recipe) -> Iterator[Script]:
        """One text for each line, or the whole of a recipe that starts with `#!` and the name of a shell."""
        values, text = self.of(recipe), self.document.text
        if recipe.lines and text.startswith("#!", recipe.lines[0][0]):
            first = text[slice(*recipe.lines[0])]
            if re.search(r"\b(?:ba|da|z)?sh\b", first):
                pieces = Pieces()
                for start, end in recipe.lines:
                    self._fill(pieces, start, end + 1, values)
                yield pieces.done()
            return
        pieces = Pieces()
        for start, end in recipe.lines:
            begin = start if pieces.length else PREFIX.match(text, start, end).end()  # type: ignore[union-attr]
            goes_on = text[start:end].endswith("\\")
            self._fill(pieces, begin, end - goes_on, values)
            if not goes_on:
                yield pieces.done()
                pieces = Pieces()
        if pieces.length:
            yield pieces.done()

    def of(self, recipe: Recipe) -> Mapping[str, str | None]:
        """What names stand for in a recipe."""
        return {**self.values, **recipe.defaults}

    def _word(self, name: str, values: Mapping[str, str | None]) -> Word:
        start, end = self.places.get(name, (0, 1))
        value = values[name]
        place = self.document.span(start, end)
        return Word(f"${{{name}}}", place, (name,)) if value is None else Word(value, place)

    def _fill(self, pieces: Pieces, start: int, end: int, values: Mapping[str, str | None]) -> None:
        done = start
        for first, last, written in _interpolations(self.document.text, start, end):
            pieces.copy(self.document, done, first)
            pieces.put(_shown(written, values), self.document.span(first, last))
            done = last
        pieces.copy(self.document, done, end)


def read_justfile(document: Document) -> Justfile:
    """Read a file; what is none of variable, setting, attribute and recipe is passed over."""
    justfile, recipe, folder = Justfile(document), None, None
    for start, end in _lines(document.text):
        line = document.text[start:end]
        if not line.strip():
            continue
        if line[0] in " \t":
            if recipe is not None:
                recipe.lines.append((start + len(line) - len(line.lstrip()), end))
            continue
        recipe = None
        if (attribute := ATTRIBUTE.fullmatch(line)) is not None:
            found = WORKING_DIRECTORY.search(attribute["inside"])
            folder = found["value"][1:-1] if found else folder
        elif (header := HEADER.match(line)) is not None and not line.startswith(("set ", "alias ", "#")):
            recipe = _recipe(header, folder)
            justfile.recipes.append(recipe)
            folder = None
        else:
            _statement(justfile, line, start)
    return justfile


def _lines(text: str) -> Iterator[Line]:
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line.removesuffix("\r"))
        start += len(line) + 1


def _recipe(header: re.Match[str], folder: str | None) -> Recipe:
    recipe = Recipe(header["name"], folder=folder)
    for found in PARAMETER.finditer(header["parameters"]):
        value = found["value"]
        recipe.defaults[found["name"]] = None if value is None else evaluated(value, {})
        if "$" in found["sign"]:
            recipe.exported.add(found["name"])
    return recipe


def _statement(justfile: Justfile, line: str, start: int) -> None:
    if (setting := SETTING.match(line)) is not None:
        value = setting["value"]
        justfile.settings[setting["name"]] = (
            "true" if value is None else evaluated(value, {}) or value.strip()
        )
    elif (found := ASSIGNMENT.match(line)) is not None:
        justfile.values[found["name"]] = evaluated(found["value"], justfile.values)
        justfile.places[found["name"]] = (start + found.start("value"), start + found.end("value"))
        if found["export"]:
            justfile.exported.add(found["name"])


def evaluated(text: str, values: Mapping[str, str | None]) -> str | None:
    """The text of an expression of strings, names and `env` with defaults, joined by `+` or `/`; else None."""
    parts: list[str] = []
    position = 0
    text = text.strip()
    while position < len(text) and not text.startswith("#", position):
        found = TOKEN.match(text, position)
        part = None if found is None else _part(found, values)
        if found is None or part is None:
            return None
        parts.append(part)
        blanks = BLANKS.match(text, found.end())
        position = blanks.end() if blanks else found.end()
    return "".join(parts)[:LONGEST]


def _part(token: re.Match[str], values: Mapping[str, str | None]) -> str | None:
    if token["double"]:
        return ESCAPE.sub(lambda found: ESCAPES.get(found[1], found[1]), token["double"][1:-1])
    if token["single"]:
        return token["single"][1:-1]
    if token["call"]:
        return token["default"][1:-1] if token["default"] else f"${{{token['variable'][1:-1]}}}"
    if token["here"]:
        return "."
    if token["name"]:
        return values.get(token["name"])
    return "/" if token["sign"] == "/" else ""


def _interpolations(text: str, start: int, end: int) -> Iterator[tuple[int, int, str | None]]:
    """Start, end and expression of each `{{ … }}`; None for `{{{{`, which stands for two braces."""
    first = text.find("{{", start, end)
    while first >= 0:
        doubled = text.startswith("{{{{", first)
        last = first + 4 if doubled else text.find("}}", first, end) + 2
        if last < 2:
            return
        yield first, last, None if doubled else text[first + 2 : last - 2]
        first = text.find("{{", last, end)


def _shown(written: str | None, values: Mapping[str, str | None]) -> str:
    """What an interpolation becomes; what is unknown is a variable that is set elsewhere."""
    if written is None:
        return "{{"
    value = evaluated(written, values)
    return f"${{{NOT_IN_NAMES.sub('_', written.strip())[:60] or 'expression'}}}" if value is None else value
