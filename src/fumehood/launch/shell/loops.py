"""Loops of a shell script: rounds are followed while the script's words decide that there is another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fumehood.launch.shell.assignments import expanded
from fumehood.launch.shell.outside import Following
from fumehood.launch.shell.scope import End, Scope, Status, Value, Ways, blurred, going, merged

if TYPE_CHECKING:
    from tree_sitter import Node

MOST_ROUNDS: Final = 20
"""Rounds that are followed."""
GLOB: Final = frozenset("*?[{")


def repeated(shell: Following, node: Node, ways: Ways, certain: bool) -> Ways:
    """`while` and `until`; one that never ends, without `break`, ends the script."""
    *conditions, body = node.children[1:]
    wanted = Status.FALSE if node.children[0].type == "until" else Status.TRUE
    left: Ways = []
    start = [way.copy() for way in ways]
    for _ in range(MOST_ROUNDS):
        on, ended = going(shell.sequence(conditions, ways, certain))
        again = [way for way in on if way.status is wanted]
        others = [way for way in on if way.status is not wanted]
        open_ = [way for way in others if way.status in {Status.OPEN, Status.LIKELY}]
        left += [
            *ended,
            *_round_over(shell.statement(body, [way.copy() for way in open_], certain=False)),
            *others,
        ]
        if not again:
            break
        before = [way.copy().knows() for way in again]
        certain = certain and not left
        ways, over = going(_round_over(shell.statement(body, again, certain)))
        left += over
        if [way.knows() for way in ways] == before:
            return _endless(ways, left)
    else:
        left += [blurred([*start, *ways])] if ways else []
    return _loop_left(left)


def _round_over(ways: Ways) -> Ways:
    for way in ways:
        way.ended = End.NOT if way.ended is End.NEXT else way.ended
    return ways


def _loop_left(ways: Ways) -> Ways:
    for way in ways:
        way.ended = End.NOT if way.ended is End.LEFT else way.ended
    return merged(ways)


def _endless(ways: Ways, left: Ways) -> Ways:
    """A loop whose rounds are all alike is only left by what leaves it."""
    if left:
        return _loop_left(left)
    for way in ways:
        way.ended = End.GONE
    return ways


def for_each(shell: Following, node: Node, ways: Ways, certain: bool) -> Ways:
    """`for x in …` and `select`."""
    name, body = node.child_by_field_name("variable"), node.child_by_field_name("body")
    if name is None or body is None:
        return ways
    done: Ways = []
    for way in ways:
        values = _values(shell, node, way)
        certain = certain and len(ways) == 1
        done += _rounds(shell, shell.source.text(name), body, values, way, certain)
    return _loop_left(done)


def _values(shell: Following, node: Node, way: Scope) -> list[Value] | None:
    """What a variable runs through; None where that is not known."""
    if node.children[0].type == "select":
        return None
    written = node.children_by_field_name("value")
    words = shell.source.words(written)
    values = expanded(shell.source, words, way) if words or _has_in(node) else list(way.arguments)
    known = all(value.known and not GLOB & set(value.text) for value in values)
    return values if known and len(values) <= MOST_ROUNDS else None


def _has_in(node: Node) -> bool:
    """Whether a `for` says what to run through; without, it is the arguments."""
    return any(child.type == "in" for child in node.children)


def _rounds(
    shell: Following, name: str, body: Node, values: list[Value] | None, way: Scope, certain: bool
) -> Ways:
    if values is None:
        inside = way.copy()
        inside.forget(name)
        return [way, *_round_over(shell.statement(body, [inside], certain=False))]
    ways: Ways = [way]
    for value in values:
        on, ended = going(ways)
        for one in on:
            one.assign(name, value)
        ways = [*ended, *_round_over(shell.statement(body, on, certain and not ended))]
    return ways


def counted(shell: Following, node: Node, ways: Ways, _certain: bool) -> Ways:
    """`for ((…))`: how many rounds there are is not worked out."""
    body = node.child_by_field_name("body")
    if body is None:
        return ways
    inside = [way.copy() for way in ways]
    return _loop_left([*ways, *_round_over(shell.statement(body, inside, certain=False))])
