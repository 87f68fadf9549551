"""The syntax tree of a shell script, by tree-sitter-bash, and where in the script each part is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

import tree_sitter_bash
from tree_sitter import Language, Node, Parser, Tree

from fumehood.findings.finding import Location
from fumehood.launch.launch import Word
from fumehood.launch.process import Script
from fumehood.launch.shell.scope import LimitReachedError
from fumehood.regex import regex

LANGUAGE: Final = Language(tree_sitter_bash.language())
LONGEST_SCRIPT: Final = 100_000
"""Characters of a script; a long entrypoint of a real image has a tenth of it."""
MOST_BRACKETS: Final = 1_000
"""Pipes and brackets of a script: what is left open after many of them costs the parser quadratic time and memory."""
BRACKETS: Final = regex(r"[|(]|\[\[|;;")
NOT_ASCII: Final = regex(r"[^\x00-\x7f]")
CONTINUED: Final = regex(r"[ \t]*\\?\r?\n\s*")
NO_WORDS: Final = ("file_redirect", "heredoc_redirect", "herestring_redirect", "comment")
LONGEST_SHOWN: Final = 500
"""Characters of a command as it is shown."""


class Piece(NamedTuple):
    """A word as it is written; the grammar takes some for several nodes, such as `$A-$B.$C`. `node` is the first."""

    node: Node
    start_byte: int
    end_byte: int


@dataclass(frozen=True, slots=True)
class Source:
    """A script with its tree. Raises LimitReachedError for what is too much for the parser."""

    script: Script
    root: Node

    @classmethod
    def of(cls, script: Script) -> Source:
        """Parse a script; what is wrong in it becomes error nodes, the rest is still read."""
        return cls(script, _parsed(script.text).root_node)

    def text(self, node: Node | Piece) -> str:
        """What is written there."""
        return self.script.text[node.start_byte : node.end_byte]

    def location(self, node: Node | Piece) -> Location:
        """Where it is written."""
        return self.script.locate(node.start_byte, node.end_byte)

    def words(self, nodes: Iterable[Node]) -> list[Piece]:
        """The words among nodes; what is between two nodes of a word is nothing, or a continued line."""
        found: list[Piece] = []
        for node in nodes:
            if node.type in NO_WORDS or not (node.is_named or node.type == "$"):
                continue
            last = found[-1] if found else None
            if last is not None and self.script.text[last.end_byte : node.start_byte] in {"", "\\\n"}:
                found[-1] = last._replace(end_byte=node.end_byte)
            else:
                found.append(Piece(node, node.start_byte, node.end_byte))
        return found

    def written(self, first: Node | Piece, last: Node) -> Word:
        """What is written from one node to another as one line."""
        return shown(
            self.script.text[first.start_byte : last.end_byte],
            self.script.locate(first.start_byte, last.end_byte),
        )


def shown(text: str, location: Location) -> Word:
    """A command as readers see it."""
    text = CONTINUED.sub(" ", text.strip())
    return Word(text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…", location)


def statements(nodes: list[Node]) -> Iterator[tuple[Node, bool]]:
    """The statements among nodes, each with whether it runs in the background."""
    for number, node in enumerate(nodes):
        if node.is_named and node.type not in {"comment", "heredoc_body", "heredoc_end"}:
            after = nodes[number + 1].type if number + 1 < len(nodes) else ""
            yield node, after == "&"


@lru_cache(maxsize=16)
def _parsed(text: str) -> Tree:
    """Every character counts as one byte, so that offsets are code points; none beyond ASCII means anything."""
    if len(text) > LONGEST_SCRIPT:
        raise LimitReachedError(f"more than {LONGEST_SCRIPT} characters")
    if sum(1 for _ in BRACKETS.finditer(text)) > MOST_BRACKETS:
        raise LimitReachedError(f"more than {MOST_BRACKETS} pipes and brackets")
    return Parser(LANGUAGE).parse(NOT_ASCII.sub("x", text).encode())
