"""Conditions of a shell script and what depends on them: `[ … ]`, `&&`, `||`, `!`, `if` and `case`."""

from __future__ import annotations

import fnmatch
from functools import partial
from typing import Final

from tree_sitter import Node

from fumehood.launch.shell.conditions import emptiness, tested
from fumehood.launch.shell.outside import Following
from fumehood.launch.shell.parts import words_of
from fumehood.launch.shell.scope import Body, End, Scope, Status, Value, Ways, going, merged
from fumehood.launch.shell.words import joined

OPPOSITE: Final = {Status.TRUE: Status.FALSE, Status.FALSE: Status.TRUE}
LONGEST_PATTERN: Final = 200
Branch = tuple[list[Node], list[Node]]
"""What a branch of an `if` asks and what it does; an `else` asks nothing."""


def condition(shell: Following, node: Node, ways: Ways, _certain: bool) -> Ways:
    """`[ … ]` and `[[ … ]]`."""
    words = list(words_of(shell.source.text(node).strip("[]")))
    for way in ways:
        decide(shell, words, node, way)
    return ways


def decide(shell: Following, words: list[str], node: Node, way: Scope) -> None:
    """Set the outcome of a test whose words are given as they are written."""
    place = shell.source.location(node)
    outcome = tested(
        words,
        lambda text: joined(text, place, way),
        lambda option, path: shell.outside.exists(option, path, way),
    )
    way.status = Status.OPEN if outcome is None else Status.TRUE if outcome else Status.FALSE


def negated(shell: Following, node: Node, ways: Ways, certain: bool) -> Ways:
    """`! command`."""
    ways = shell.sequence(node.children[1:], ways, certain)
    for way in ways:
        way.status = OPPOSITE.get(way.status, Status.OPEN)
    return ways


def chained(shell: Following, node: Node, ways: Ways, certain: bool) -> Ways:
    """`a && b || c`, from left to right."""
    steps: list[tuple[str, Node]] = []
    while node.type == "list" and len(node.children) >= 3:
        steps.append((node.children[1].type, node.children[-1]))
        node = node.children[0]
    ways = shell.statement(node, ways, certain)
    asked = shell.source.text(node)
    for operator, after in reversed(steps):
        go = partial(shell.statement, after)
        if operator == "&&":
            ways = split(asked, ways, certain, (go, _stay), likely=Status.TRUE)
        else:
            ways = split(asked, ways, certain, (_stay, go))
        asked = ""
    return ways


def _stay(ways: Ways, _certain: bool) -> Ways:
    return ways


def split(
    asked: str, ways: Ways, certain: bool, bodies: tuple[Body, Body], likely: Status = Status.OPEN
) -> Ways:
    """Go on with the first body where a condition held and with the second where it did not.

    `asked` is the condition as it is written; `likely` is what a program counts for that may fail.
    """
    on, ended = going(ways)
    groups: dict[Status, Ways] = {status: [] for status in Status}
    for way in on:
        groups[likely if way.status is Status.LIKELY else way.status].append(way)
    held = groups[Status.TRUE] + [way.copy() for way in groups[Status.OPEN]]
    failed = groups[Status.FALSE] + groups[Status.OPEN]
    about = emptiness(asked, groups[Status.OPEN][0]) if groups[Status.OPEN] else None
    sure = certain and not ended and not (held and failed)
    for way in held:
        way.status = Status.TRUE if way.status is Status.OPEN else way.status
    for way in failed:
        way.status = Status.FALSE
    done = bodies[0](held, sure) if held else [], bodies[1](failed, sure) if failed else []
    if about is not None:
        name, empty = about
        done = (
            (done[0], _but_defaults(done[1], done[0], name))
            if empty
            else (_but_defaults(done[0], done[1], name), done[1])
        )
    return merged([*ended, *done[0], *done[1]])


def _but_defaults(ways: Ways, defaulted: Ways, name: str) -> Ways:
    """The ways on which a variable was set elsewhere, but for those where it makes the only difference.

    `if [ -z "$X" ]; then X=1; fi` gives a default, like `${X:=1}`.
    """
    known = []
    for way in defaulted:
        value = way.variables.get(name)
        if isinstance(value, Value) and way.ended is End.NOT:
            way.variables[name] = Value(value.atoms, value.location, assumed=True)
            known.append(_knows_without(way, name))
    return [way for way in ways if _knows_without(way, name) not in known]


def _knows_without(way: Scope, name: str) -> tuple[object, ...]:
    copy = way.copy()
    copy.variables.pop(name, None)
    copy.exported.discard(name)
    return copy.knows()


def choice(shell: Following, node: Node, ways: Ways, certain: bool) -> Ways:
    """`if … elif … else`."""
    return _branch(shell, _branches(node), ways, certain)


def _branch(shell: Following, branches: list[Branch], ways: Ways, certain: bool) -> Ways:
    if not branches:
        return ways
    (conditions, body), *rest = branches
    if not conditions:
        return shell.sequence(body, ways, certain)
    ways = shell.sequence(conditions, ways, certain)
    named = [one for one in conditions if one.is_named]
    asked = shell.source.text(named[0]) if len(named) == 1 else ""
    with ways[0].budget.deeper():
        return split(
            asked,
            ways,
            certain,
            (
                lambda some, sure: shell.sequence(body, some, sure),
                lambda some, sure: _branch(shell, rest, some, sure),
            ),
        )


def _branches(node: Node) -> list[Branch]:
    """The branches of an `if` in order."""
    found: list[Branch] = []
    conditions: list[Node] = []
    body: list[Node] = []
    into = conditions
    for child in node.children:
        if child.type == "then":
            into = body
        elif child.type == "elif_clause":
            found += _branches(child)
        elif child.type == "else_clause":
            found.append(([], child.children[1:]))
        elif child.type not in {"if", "elif", "fi"}:
            into.append(child)
    return [(conditions, body), *found] if conditions else found


def selection(shell: Following, node: Node, ways: Ways, certain: bool) -> Ways:
    """`case … in`."""
    written = node.child_by_field_name("value")
    if written is None:
        return ways
    location, text = shell.source.location(written), shell.source.text(written)
    rest = [(way, joined(text, location, way)) for way in ways]
    done: Ways = []
    for item in node.children:
        if item.type != "case_item":
            continue
        outcomes = [_matches(shell, item, value, way) for way, value in rest]
        certain = certain and None not in outcomes and len(set(outcomes)) < 2
        taken = [
            way if outcome else way.copy()
            for (way, _), outcome in zip(rest, outcomes, strict=True)
            if outcome is not False
        ]
        if taken:
            done += shell.sequence(_body_of(item), taken, certain)
        rest = [one for one, outcome in zip(rest, outcomes, strict=True) if not outcome]
    return merged([*done, *(way for way, _ in rest)])


def _body_of(item: Node) -> list[Node]:
    """What follows the `)` of a pattern."""
    closed = next((number for number, child in enumerate(item.children) if child.type == ")"), 0)
    return item.children[closed + 1 :]


def _matches(shell: Following, item: Node, value: Value, way: Scope) -> bool | None:
    """Whether a value is one of the patterns of a case."""
    outcome: bool | None = False
    for pattern in item.children_by_field_name("value"):
        text = shell.source.text(pattern)
        if text == "*":
            return True
        wanted = joined(text, shell.source.location(pattern), way)
        if value.certain is None or wanted.certain is None or "(" in text or len(text) > LONGEST_PATTERN:
            outcome = None
        elif fnmatch.fnmatchcase(value.certain, wanted.certain):
            return True if outcome is False else None
    return outcome
