"""What the walk through a script needs from outside of it: to start programs, to find other scripts and files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from fumehood.findings.finding import FlowStep, Location
from fumehood.launch.launch import Word
from fumehood.launch.shell.scope import Scope, Value, Ways
from fumehood.launch.shell.tree import Source

if TYPE_CHECKING:
    from tree_sitter import Node


@dataclass(frozen=True, slots=True)
class Simple:
    """A simple command with its words worked out; `scope` is what it is started with, `chain` leads to it.

    `through` is the place where a shell starts what is written somewhere else, such as `exec "$@"`.
    """

    words: tuple[Word, ...]
    written: Word
    scope: Scope
    certain: bool
    chain: tuple[FlowStep, ...]
    through: Location | None = None


class Outside(Protocol):
    """Whoever follows the process that a script belongs to."""

    def start(self, command: Simple) -> frozenset[int] | None:
        """Start a program; the numbers of the commands it ends with. None where it only begins the script again."""

    def source(self, path: Value, ways: Ways, certain: bool, chain: tuple[FlowStep, ...]) -> Ways:
        """Follow another script that the same shell reads."""

    def evaluate(self, text: Word, ways: Ways, certain: bool, chain: tuple[FlowStep, ...]) -> Ways:
        """Follow a text that the same shell reads."""

    def exists(self, option: str, path: str, scope: Scope) -> bool | None:
        """The outcome of a test like `-f path`; None where the workspace does not tell."""


class Following(Protocol):
    """A script on its way: see `shell.shell.Shell`."""

    @property
    def source(self) -> Source:
        """The text and its tree."""

    @property
    def outside(self) -> Outside:
        """What is not in the script."""

    @property
    def chain(self) -> tuple[FlowStep, ...]:
        """The steps that lead to the script."""

    def sequence(self, nodes: list[Node], ways: Ways, certain: bool) -> Ways:
        """Statements one after the other."""

    def statement(self, node: Node, ways: Ways, certain: bool) -> Ways:
        """One statement of any kind."""
