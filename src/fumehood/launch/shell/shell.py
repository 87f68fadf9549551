"""Follows a shell script along every way it may take, and tells of the commands it would start.

Nothing is run. A condition that the script's words decide picks its branch; any other splits the way in two, which
are one again where they know the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tree_sitter import Node

from fumehood.findings.finding import FlowStep
from fumehood.launch.process import Script
from fumehood.launch.shell.assignments import assignments, declaration, forgetting
from fumehood.launch.shell.branches import chained, choice, condition, negated, selection
from fumehood.launch.shell.loops import counted, for_each, repeated
from fumehood.launch.shell.outside import Outside
from fumehood.launch.shell.scope import Function, Status, Ways, going, merged
from fumehood.launch.shell.simple import simple
from fumehood.launch.shell.tree import Source, statements


@dataclass(frozen=True, slots=True)
class Shell:
    """One script on its way; `chain` leads to it. Every method may raise LimitReachedError."""

    source: Source
    outside: Outside
    chain: tuple[FlowStep, ...] = ()

    @classmethod
    def of(cls, script: Script, outside: Outside, chain: tuple[FlowStep, ...]) -> Shell:
        """A script that is about to be followed."""
        return cls(Source.of(script), outside, chain)

    def run(self, ways: Ways, certain: bool) -> Ways:
        """All of the script. The ways that end in a failure are not among those that come back."""
        return self.sequence(self.source.root.children, ways, certain)

    def sequence(self, nodes: list[Node], ways: Ways, certain: bool) -> Ways:
        """Statements one after the other."""
        for node, background in statements(nodes):
            on, ended = going(ways)
            if not on:
                break
            follow = self.beside if background else self.statement
            ways = merged([*ended, *follow(node, on, certain and not ended)])
        return ways

    def statement(self, node: Node, ways: Ways, certain: bool) -> Ways:
        """One statement of any kind, on ways that go on."""
        follow = STATEMENTS.get(node.type)
        if follow is None or not ways:
            return ways
        for way in ways:
            way.budget.spend()
            way.before, way.status = way.status, Status.TRUE
        with ways[0].budget.deeper():
            return follow(self, node, ways, certain)

    def beside(self, node: Node, ways: Ways, certain: bool) -> Ways:
        """What runs in a process of its own, so that nothing of it is known here afterwards."""
        inside = self.statement(node, [way.copy() for way in ways], certain)
        for way in ways:
            way.last = way.last.union(*(one.last for one in inside))
            way.status = Status.LIKELY
        return ways


Follow = Callable[[Shell, Node, Ways, bool], Ways]


def _group(shell: Shell, node: Node, ways: Ways, certain: bool) -> Ways:
    """`{ …; }`, and the pieces around an error; `(( … ))` is only a condition."""
    if node.children and node.children[0].type == "((":
        return _undecided(shell, node, ways, certain)
    return shell.sequence(node.children, ways, certain)


def _undecided(_shell: Shell, _node: Node, ways: Ways, _certain: bool) -> Ways:
    for way in ways:
        way.status = Status.OPEN
    return ways


def _redirected(shell: Shell, node: Node, ways: Ways, certain: bool) -> Ways:
    body = node.child_by_field_name("body")
    return ways if body is None else shell.statement(body, ways, certain)


def _apart(shell: Shell, node: Node, ways: Ways, certain: bool) -> Ways:
    """`( … )`."""
    inside = shell.sequence(node.children, [way.copy() for way in ways], certain)
    for way in ways:
        way.last = way.last.union(*(one.last for one in inside))
        way.status = Status.LIKELY
    return ways


def _pipeline(shell: Shell, node: Node, ways: Ways, certain: bool) -> Ways:
    """The commands of a pipeline start together."""
    for part in node.named_children:
        ways = shell.beside(part, ways, certain)
    return ways


def _definition(shell: Shell, node: Node, ways: Ways, _certain: bool) -> Ways:
    name, body = node.child_by_field_name("name"), node.child_by_field_name("body")
    if name is not None and body is not None:
        function = Function(lambda some, sure: shell.statement(body, some, sure), shell.source.location(node))
        for way in ways:
            way.functions[shell.source.text(name)] = function
    return ways


STATEMENTS: Final[dict[str, Follow]] = {
    "command": simple,
    "declaration_command": declaration,
    "unset_command": forgetting,
    "variable_assignment": assignments,
    "variable_assignments": assignments,
    "compound_statement": _group,
    "do_group": _group,
    "ERROR": _group,
    "redirected_statement": _redirected,
    "subshell": _apart,
    "pipeline": _pipeline,
    "function_definition": _definition,
    "list": chained,
    "negated_command": negated,
    "test_command": condition,
    "if_statement": choice,
    "case_statement": selection,
    "while_statement": repeated,
    "for_statement": for_each,
    "c_style_for_statement": counted,
}
"""How each kind of node is followed; any other means nothing here: https://github.com/tree-sitter/tree-sitter-bash"""
