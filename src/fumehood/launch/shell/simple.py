"""Simple commands of a shell script: assignments, builtins, functions, and programs that are started."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tree_sitter import Node

from fumehood.launch.launch import Word
from fumehood.launch.shell.assignments import assign, expanded
from fumehood.launch.shell.branches import decide
from fumehood.launch.shell.builtins import BUILTINS, Builtin
from fumehood.launch.shell.outside import Following, Simple
from fumehood.launch.shell.scope import Body, End, Scope, Status, Value, Ways, merged
from fumehood.launch.shell.tree import Piece, shown

PREFIXES: Final = ("command", "builtin")
FOUND_BY_NAME: Final = ("-v", "-V")


@dataclass(frozen=True, slots=True)
class _Call:
    """A simple command on one way: `around` is what a program finds, with the assignments before its name."""

    shell: Following
    node: Node
    first: Node | Piece
    names: tuple[Piece, ...]
    words: tuple[Value, ...]
    way: Scope
    around: Scope


def simple(shell: Following, node: Node, ways: Ways, certain: bool) -> Ways:
    """A simple command; what is the same on several ways is started once, and all of it is certain then."""
    pieces = shell.source.words(node.children)
    count = next(
        (number for number, one in enumerate(pieces) if one.node.type != "variable_assignment"), len(pieces)
    )
    before, names = pieces[:count], pieces[count:]
    groups: dict[object, tuple[Body, Ways]] = {}
    for way in ways:
        key, body = _meaning(_call(shell, node, before, names, way))
        groups.setdefault(key, (body, []))[1].append(way)
    done: Ways = []
    for body, some in groups.values():
        done += body(some, certain and len(groups) == 1)
    return merged(done)


def _call(shell: Following, node: Node, before: list[Piece], names: list[Piece], way: Scope) -> _Call:
    """Work out the words. The grammar takes `A=1 B=2` and the line after it for one command."""
    source = shell.source
    between = source.script.text[before[-1].end_byte : names[0].start_byte] if before and names else ""
    lasting = not names or "\n" in between.replace("\\\n", "")
    around = way if lasting or not before else way.copy()
    if lasting:
        for one in before:
            assign(source, one, way)
    words = tuple(expanded(source, names, way))
    if not lasting:
        around.exported.update(name for one in before if (name := assign(source, one, around)))
    first = names[0] if names and lasting else node
    return _Call(shell, node, first, tuple(names), words, way, around)


def _meaning(call: _Call) -> tuple[object, Body]:  # noqa: PLR0911 -- one per case
    """What a command does, and a key that is the same where it is the same."""
    words, way = call.words, call.way
    while words and words[0].text in PREFIXES and not (len(words) > 1 and words[1].text in FOUND_BY_NAME):
        words = words[1:]
    name = words[0].text if words else ""
    texts = tuple(word.text for word in words)
    if (function := way.functions.get(name)) is not None:
        return (function.location, texts), lambda some, sure: _in_function(
            function.run, words[1:], some, sure
        )
    if name in {"source", "."} and len(words) > 1:
        return texts, lambda some, sure: _source(call.shell, words, some, sure)
    if name == "eval" and len(words) > 1:
        text = _one_text(words[1:])
        return texts, lambda some, sure: call.shell.outside.evaluate(text, some, sure, call.shell.chain)
    if name in {"[", "test"}:
        return id(way), lambda some, _: _test(call, some)
    if (builtin := BUILTINS.get(name)) is not None:
        return id(way), lambda some, _: _builtin(builtin, words, some)
    takes_over = name == "exec"
    program = _after_exec(words) if takes_over else words
    if not program:
        return id(way), lambda some, _: some
    environment = tuple((name, word.text) for name, word in call.around.environment.items())
    key = (texts, environment, way.folder, way.files)
    return key, lambda some, sure: _start(call, program, some, certain=sure, takes_over=takes_over)


def _one_text(words: tuple[Value, ...]) -> Word:
    whole = words[0]
    for word in words[1:]:
        whole = whole.then(Value((" ",), whole.location), whole.location).then(word, whole.location)
    return whole.word


def _after_exec(words: tuple[Value, ...]) -> tuple[Value, ...]:
    """What `exec -a name program` runs."""
    rest = words[1:]
    while rest and rest[0].text.startswith("-") and rest[0].text != "-":
        rest = rest[2:] if rest[0].text == "-a" else rest[1:]
    return rest


def _source(shell: Following, words: tuple[Value, ...], ways: Ways, certain: bool) -> Ways:
    """`. script`; arguments, if there are any, are those of the script."""

    def read(some: Ways, sure: bool) -> Ways:
        return shell.outside.source(words[1], some, sure, shell.chain)

    return _in_function(read, words[2:], ways, certain) if len(words) > 2 else read(ways, certain)


def _in_function(run: Body, arguments: tuple[Value, ...], ways: Ways, certain: bool) -> Ways:
    """A function has arguments of its own, and `return` ends it."""
    own = ways[0].arguments
    for way in ways:
        way.arguments = arguments
    done = run(ways, certain)
    for way in done:
        way.arguments = own
        way.end_of_call()
    return done


def _builtin(run: Builtin, words: tuple[Value, ...], ways: Ways) -> Ways:
    for way in ways:
        run(words, way)
    return ways


def _test(call: _Call, ways: Ways) -> Ways:
    words = [call.shell.source.text(one) for one in call.names[1:]]
    for way in ways:
        decide(call.shell, words[:-1] if words[-1:] == ["]"] else words, call.node, way)
    return ways


def _start(call: _Call, words: tuple[Value, ...], ways: Ways, *, certain: bool, takes_over: bool) -> Ways:
    """Start a program; after `exec` nothing follows."""
    source = call.shell.source
    here, given = source.location(call.node), words[0].location
    lines = {(one.path, one.line) for one in (here, *(source.location(name) for name in call.names))}
    program = tuple(word.word for word in words)
    if (given.path, given.line) in lines:
        command = Simple(
            program, source.written(call.first, call.node), call.around, certain, call.shell.chain
        )
    else:
        text = shown(" ".join(word.text for word in program), given)
        command = Simple(program, text, call.around, certain, call.shell.chain, through=here)
    ended_with = call.shell.outside.start(command)
    for way in ways:
        way.last = ended_with or way.last
        way.status = Status.LIKELY
        way.ended = End.FAILED if ended_with is None else End.GONE if takes_over else End.NOT
    return ways
