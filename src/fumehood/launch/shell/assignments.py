"""Assignments and declarations of a shell script: `A=1`, `A+=(x y)`, `export A=1`, `unset A`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from fumehood.launch.shell.outside import Following
from fumehood.launch.shell.scope import Scope, Value, Ways
from fumehood.launch.shell.tree import Piece, Source
from fumehood.launch.shell.words import expand, joined

if TYPE_CHECKING:
    from tree_sitter import Node

MOST_WORDS: Final = 2_000
"""Words of one command, or of one array."""


def assignments(shell: Following, node: Node, ways: Ways, _certain: bool) -> Ways:
    """`X=1`, or several in one line."""
    pieces = shell.source.words(node.children if node.type == "variable_assignments" else [node])
    for way in ways:
        for piece in pieces:
            assign(shell.source, piece, way)
    return ways


def assign(source: Source, piece: Piece, way: Scope) -> str | None:
    """Set what `NAME=value` says; the name, if there is one."""
    node = piece.node
    target = node.child_by_field_name("name")
    if target is None or target.type != "variable_name":
        return None
    name = source.text(target)
    value = _assigned(source, piece, way)
    if any(child.type == "+=" for child in node.children):
        old = way.variables[name] if name in way.variables else Value.unknown(name, source.location(target))
        value = _appended(old, value)
    way.assign(name, value)
    return name


def _assigned(source: Source, piece: Piece, way: Scope) -> Value | tuple[Value, ...]:
    written = piece.node.child_by_field_name("value")
    if written is None:
        return Value((), source.location(piece))
    if written.type != "array":
        whole = Piece(written, written.start_byte, piece.end_byte)
        return joined(source.text(whole), source.location(whole), way)
    return tuple(expanded(source, source.words(written.children), way))


def expanded(source: Source, pieces: Iterable[Piece], way: Scope) -> list[Value]:
    """What becomes of words."""
    found = [value for one in pieces for value in expand(source.text(one), source.location(one), way)]
    return found[:MOST_WORDS]


def _appended(
    old: Value | tuple[Value, ...] | None, new: Value | tuple[Value, ...]
) -> Value | tuple[Value, ...]:
    match old, new:
        case Value(), Value():
            return old.then(new, new.location)
        case None, _:
            return new
        case _:
            both = tuple(one if isinstance(one, tuple) else (one,) for one in (old, new))
            return (*both[0], *both[1])[:MOST_WORDS]


def declaration(shell: Following, node: Node, ways: Ways, _certain: bool) -> Ways:
    """`export`, `declare`, `local`, `readonly` and `typeset`."""
    kind = node.children[0].type
    pieces = shell.source.words(node.children[1:])
    texts = [shell.source.text(piece) for piece in pieces]
    options = "".join(text[1:] for text in texts if text[:1] == "-")
    for way in ways:
        names = [name for one in pieces for name in _declared(shell.source, one, way)]
        if "n" in options and kind == "export":
            way.exported.difference_update(names)
        elif "f" not in options and (kind == "export" or "x" in options):
            way.exported.update(names)
        elif kind in {"local", "declare", "typeset"}:
            for name in names:
                way.variables.setdefault(name, None)
    return ways


def _declared(source: Source, piece: Piece, way: Scope) -> Iterable[str]:
    """The names that one argument declares; `export "A=b"` is an argument like any other."""
    if piece.node.type == "variable_assignment":
        name = assign(source, piece, way)
        return () if name is None else (name,)
    if source.text(piece)[:1] == "-":
        return ()
    names = []
    for value in expand(source.text(piece), source.location(piece), way):
        name, equal, _ = value.text.partition("=")
        if name.isidentifier():
            names.append(name)
            if equal:
                way.assign(name, _after_equal(value))
    return names


def _after_equal(value: Value) -> Value:
    first, *rest = value.atoms
    start = first.partition("=")[2] if isinstance(first, str) else ""
    return Value(tuple(atom for atom in (start, *rest) if atom), value.location, value.assumed)


def forgetting(shell: Following, node: Node, ways: Ways, _certain: bool) -> Ways:
    """`unset X`."""
    for way in ways:
        for one in node.named_children:
            name = shell.source.text(one)
            way.variables[name] = None
            way.exported.discard(name)
    return ways
