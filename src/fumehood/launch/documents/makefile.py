"""Makefiles: their recipes, as texts for a shell, with the variables that the file itself sets filled in.

https://www.gnu.org/software/make/manual/make.html. Conditionals are taken as if all their branches were written;
a variable that the file does not set comes from the environment, as in the shell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import tree_sitter_make
from tree_sitter import Language, Parser
from tree_sitter import Node as Syntax

from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.launch import Word
from fumehood.launch.pieces import Pieces
from fumehood.launch.process import Script
from fumehood.regex import regex

NOT_ASCII: Final = regex(r"[^\x00-\x7f]")
CLOSING: Final = {"(": ")", "{": "}"}
NAME: Final = regex(r"[\w.-]+")
MISSING: Final = regex(r"\$\{(\w+)\}")
NOT_IN_NAMES: Final = regex(r"\W")
GOES_ON: Final = regex(r"[ \t]*\\\r?\n[ \t]*")
PREFIX: Final = regex(r"[ \t]*[@+-][@+\- \t]*")
OF_TARGET: Final = regex(
    r"(?P<targets>[^:=#\n\t]+):[ \t]*(?P<export>export[ \t]+)?"
    r"(?P<name>[\w.-]+)[ \t]*(?P<sign>:{1,3}|\?|\+)?=[ \t]*(?P<value>[^#\n]*)"
)
"""A variable of a target, https://www.gnu.org/software/make/manual/html_node/Target_002dspecific.html"""
LONGEST: Final = 10_000
"""Characters of a variable's value."""
LONGEST_REFERENCE: Final = 1_000
DEEPEST: Final = 20
MOST_NODES: Final = 200_000
MOST_EXPORTED: Final = 500


@dataclass(frozen=True, slots=True)
class Recipe:
    """A target and the lines that make it."""

    target: str
    lines: tuple[Syntax, ...]


@dataclass(frozen=True, slots=True)
class Assignment:
    """What a target sets for itself and what it needs."""

    sign: str
    word: Word
    exported: bool


@dataclass(slots=True)
class Makefile:
    """All of a file, in the order in which Make would read it."""

    document: Document
    values: dict[str, Word] = field(default_factory=dict)
    exported: dict[str, None] = field(default_factory=dict)
    of_target: dict[str, dict[str, Assignment]] = field(default_factory=dict)
    recipes: list[Recipe] = field(default_factory=list)
    one_shell: bool = False
    exports_all: bool = False
    _environments: dict[str, dict[str, Word]] = field(default_factory=dict)

    def environment(self, target: str) -> dict[str, Word]:
        """What the file exports to the recipe of a target; the same object for all that set nothing of their own."""
        own = self.of_target.get(target, {})
        key = target if own else ""
        if key not in self._environments:
            names = dict.fromkeys(self.values) if self.exports_all else self.exported
            exported = [name for name, one in own.items() if one.exported]
            filling = self._filling(key)
            self._environments[key] = {
                name: filling.word(name)
                for name in [*list(names)[:MOST_EXPORTED], *exported]
                if name in filling.values
            }
        return self._environments[key]

    def scripts(self, recipe: Recipe) -> Iterator[Script]:
        """One text for each line, which gets a shell of its own, or one for all under `.ONESHELL`."""
        filling, pieces = self._filling(recipe.target), Pieces()
        for line in recipe.lines:
            self._fill(pieces, line, filling)
            if self.one_shell:
                pieces.put("\n", self.document.line(line.start_point.row + 1))
            else:
                yield pieces.done()
                pieces = Pieces()
        if self.one_shell:
            yield pieces.done()

    def _filling(self, target: str) -> _Filling:
        values = self.values
        for name, one in self.of_target.get(target, {}).items():
            values = {**values, name: _assigned(values.get(name), one.sign, one.word)}
        return _Filling(values, target)

    def _fill(self, pieces: Pieces, line: Syntax, filling: _Filling) -> None:
        end = line.end_byte
        prefix = PREFIX.match(self.document.text, line.start_byte, end)
        done = prefix.end() if prefix else line.start_byte
        for found in references(self.document.text, done, end):
            pieces.copy(self.document, done, found.start)
            pieces.put(filling.value(found.name, 0), self.document.span(found.start, found.end))
            done = found.end
        pieces.copy(self.document, done, end)


@dataclass(frozen=True, slots=True)
class Reference:
    """`$(name)`, `${name}`, `$n` or `$$` in a text."""

    start: int
    end: int
    name: str


def references(text: str, start: int, end: int) -> Iterator[Reference]:
    """The references in a part of a text; those inside of others belong to them."""
    position = text.find("$", start, end)
    while 0 <= position < end - 1:
        after, name = position + 2, text[position + 1]
        if name in CLOSING:
            after = _closed(text, position + 1, min(end, position + LONGEST_REFERENCE))
            name = text[position + 2 : after - 1]
        yield Reference(position, after, name)
        position = text.find("$", after, end)


def _closed(text: str, position: int, end: int) -> int:
    """The place behind the bracket that closes the one at a place, or the end."""
    opened, closes, depth = text[position], CLOSING[text[position]], 0
    for place in range(position, end):
        depth += (text[place] == opened) - (text[place] == closes)
        if depth == 0:
            return place + 1
    return end


def read_makefile(document: Document) -> Makefile:
    """Read a file. Raises Unreadable for one that is endless."""
    text = NOT_ASCII.sub("x", document.text)  # the parser counts bytes
    reading = _Reading(Makefile(document))
    reading.walk(Parser(Language(tree_sitter_make.language())).parse(text.encode()).root_node)
    return reading.makefile


class _Filling:
    """Fills in the variables for one target; each is looked at once, so doubling ones cost no more than others."""

    def __init__(self, values: dict[str, Word], target: str) -> None:
        self.values = values
        self.target = target
        self._known: dict[str, str] = {}

    def text(self, text: str, depth: int) -> str:
        """A text with its references replaced, as far as it is of any use."""
        parts, length, done = [], 0, 0
        for found in references(text, 0, len(text)):
            parts += [text[done : found.start], self.value(found.name, depth)]
            length += len(parts[-1]) + len(parts[-2])
            done = found.end
            if length > LONGEST:
                break
        return "".join([*parts, text[done : done + LONGEST]])[:LONGEST]

    def value(self, name: str, depth: int) -> str:
        """What stands for a reference in the shell's text."""
        if name == "$":
            return "$"
        if name.startswith("shell "):
            return f"$({name.removeprefix('shell ')})"
        if name in self.values:
            return self.variable(name, depth)
        if len(name) == 1 and not name.isalpha():
            return self.target if name == "@" else ""
        if name in {"CURDIR", "PWD"}:
            return "."
        known = NAME.match(name)
        return f"${{{NOT_IN_NAMES.sub('_', known[0]) if known else 'expression'}}}"

    def word(self, name: str) -> Word:
        """A variable as the recipe's environment has it."""
        text = self.variable(name, 0)
        return Word(text, self.values[name].location, tuple(MISSING.findall(text)))

    def variable(self, name: str, depth: int) -> str:
        """A variable's text; one that contains itself is cut."""
        if depth > DEEPEST:
            return ""
        if name not in self._known:
            self._known[name] = ""
            self._known[name] = self.text(self.values[name].text, depth + 1)
        return self._known[name]


class _Reading:
    """Takes in statements in order, without recursion: conditionals may be nested to any depth."""

    def __init__(self, makefile: Makefile) -> None:
        self.makefile = makefile

    def walk(self, root: Syntax) -> None:
        left, count = [root], 0
        while left:
            node = left.pop()
            count += 1
            if count > MOST_NODES:
                raise Unreadable("too long", node.start_point.row + 1)
            match node.type:
                case "variable_assignment":
                    self.assign(node)
                case "export_directive":
                    self.export(node)
                case "rule":
                    self.rule(node)
                case _:
                    pass
            if node.type not in {"variable_assignment", "recipe_line"}:
                left += reversed(node.named_children)

    def text(self, node: Syntax | None) -> str:
        return "" if node is None else self.makefile.document.text[node.start_byte : node.end_byte]

    def assign(self, node: Syntax) -> None:
        found = OF_TARGET.match(self.makefile.document.text, node.start_byte)
        if node.child_by_field_name("target_or_pattern") is not None and found is not None:
            self.of_target(found)
            return
        name = self.text(node.child_by_field_name("name"))
        sign = self.text(node.child_by_field_name("operator"))
        value = GOES_ON.sub(" ", self.text(node.child_by_field_name("value"))).strip()
        values = self.makefile.values
        word = Word(value[:LONGEST], self.makefile.document.span(node.start_byte, node.end_byte))
        if sign.startswith(":"):
            # It is filled in at once, so what is left of `$` is not looked at again.
            word = Word(_Filling(values, "").text(value, 0).replace("$", "$$"), word.location)
        values[name] = _assigned(values.get(name), sign, word)
        if node.parent is not None and node.parent.type == "export_directive":
            self.makefile.exported[name] = None

    def export(self, node: Syntax) -> None:
        names = self.text(node).split()[1:]
        self.makefile.exports_all |= not names
        self.makefile.exported |= dict.fromkeys(name for name in names if NAME.fullmatch(name))

    def rule(self, node: Syntax) -> None:
        targets = next((child for child in node.named_children if child.type == "targets"), None)
        names = [self.text(child) for child in targets.named_children] if targets is not None else []
        self.makefile.one_shell |= ".ONESHELL" in names
        if (found := OF_TARGET.match(self.makefile.document.text, node.start_byte)) is not None:
            self.of_target(found)
            return
        recipe = next((child for child in node.named_children if child.type == "recipe"), None)
        lines = [] if recipe is None else [one for one in recipe.named_children if one.type == "recipe_line"]
        if lines and names and "%" not in names[0]:
            self.makefile.recipes.append(Recipe(names[0], tuple(lines)))

    def of_target(self, found: re.Match[str]) -> None:
        place = self.makefile.document.span(found.start("name"), found.end())
        word = Word(found["value"].strip()[:LONGEST], place)
        one = Assignment(found["sign"] or "", word, found["export"] is not None)
        for name in found["targets"].split():
            self.makefile.of_target.setdefault(name, {})[found["name"]] = one


def _assigned(before: Word | None, sign: str, word: Word) -> Word:
    """What a variable is after `=`, `:=`, `?=` or `+=`."""
    if before is not None and sign.startswith("?"):
        return before
    if before is not None and sign.startswith("+"):
        return Word(f"{before.text} {word.text}"[:LONGEST], before.location)
    return word
