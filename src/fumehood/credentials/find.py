"""Secrets in the files of a project: by their format anywhere, by what they are called at the literals of the code."""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from fumehood.credentials.connections import connections
from fumehood.credentials.credential import Credential, How
from fumehood.credentials.files import Form, form_of, is_for_people, is_for_trial, is_own
from fumehood.credentials.formats import known
from fumehood.credentials.glance import hit_lines, is_worth_reading
from fumehood.credentials.literals import Weight, is_in_order, is_made_up, is_random, weight
from fumehood.credentials.names import Kind, is_asked_for, is_flask_key, kind_of
from fumehood.credentials.pairs import Pair, pairs
from fumehood.credentials.python_places import Placed, placed
from fumehood.findings.finding import Confidence, Location
from fumehood.flow.values import Site
from fumehood.launch.document import Document
from fumehood.project.module import Module
from fumehood.project.read import read
from fumehood.project.workspace import Workspace
from fumehood.regex import regex

LARGEST: Final = 100_000
"""Bytes of the largest file that is looked at beside the Python files; what people write has a hundredth of it."""
LONGEST_NAME: Final = 60
NUMBER: Final = regex(r"[-+\d.eE_]+$")


@dataclass(frozen=True, slots=True)
class Search:
    """What is searched. `is_practice` tells by path what is test code or an example: only real tokens count there."""

    workspace: Workspace
    is_practice: Callable[[str], bool]

    def in_files(self, paths: Iterable[str]) -> Iterator[Credential]:
        """The secrets in some files, in their order; a Python file is one that `may_have_credentials`."""
        python = frozenset(self.workspace.paths)
        for path in paths:
            if is_for_people(path):
                continue
            if path in python:
                yield from self._in_python(path)
            elif (form := form_of(path.rpartition("/")[2])) is not None:
                yield from self._in_other(path, form)

    def _in_python(self, path: str) -> Iterator[Credential]:
        practice, data = self.is_practice(path), self.workspace.content(path) or b""
        if practice and not _has_real_token(data):
            return
        module = self.workspace.module(path)
        if module is not None:
            yield from _chosen(in_module(module, hit_lines(data)), practice)

    def _in_other(self, path: str, form: Form) -> Iterator[Credential]:
        data = read(str(self.workspace.root), path, LARGEST)
        if not isinstance(data, bytes) or not is_worth_reading(data):
            return
        text = data.decode("utf-8-sig", "replace")
        yield from _chosen(
            in_document(Document(path, text), form), self.is_practice(path) or is_for_trial(path)
        )


def _has_real_token(data: bytes) -> bool:
    return any(always for *_, always in _by_look(data.decode("utf-8", "replace")))


def _chosen(found: Iterable[Credential], practice: bool) -> Iterator[Credential]:
    return (one for one in found if one.always or not practice)


def in_document(document: Document, form: Form) -> Iterator[Credential]:
    """The secrets in a file that is no Python."""
    named = [pair for pair in pairs(form, document) if not is_flask_key(pair.name)]
    for how, what, start, end, confidence, always in _by_look(document.text):
        at = document.span(start, end)
        scope = next((pair.scope for pair in named if pair.location.line == at.line), "")
        hidden = (_whole(document, start, end),)
        yield Credential(at, how, what, hidden, confidence, scope, always)
    for pair in named:
        if (confidence_ := _of_pair(pair, document.path)) is not None:
            hidden = (pair.location,)
            yield Credential(pair.location, How.SET, shown(pair.name), hidden, confidence_, pair.scope)


def _of_pair(pair: Pair, path: str) -> Confidence | None:
    kind = kind_of(pair.name)
    if kind is None or (kind is Kind.TOKEN and pair.plain and NUMBER.match(pair.value)):
        return None
    found = weight(kind, pair.name, pair.value)
    if found is Weight.NONE:
        return None
    sure = found is Weight.LIKELY and (not is_own(path) or _is_strong(pair.value))
    return Confidence.MEDIUM if sure else Confidence.LOW


def _is_strong(text: str) -> bool:
    """Whether nobody would take the trouble for a database of their own machine."""
    mixed = text.lower() != text and any(letter.isdigit() for letter in text)
    return is_random(text) or (mixed and len(text) >= 10)


_Look = tuple[How, str, int, int, Confidence, bool]


def _by_look(text: str) -> Iterator[_Look]:
    """What tells itself: how, what it is, where, how sure, and whether it counts in test code."""
    for one in known(text):
        letters = text[one.start : one.end]
        drawn = is_random(letters) and not is_in_order(letters)
        yield How.FORMAT, one.format.name, one.start, one.end, Confidence.HIGH, one.format.always and drawn
    for each in connections(text):
        yield How.CONNECTION, each.scheme, each.start, each.end, each.sure, False


def _whole(document: Document, start: int, end: int) -> Location:
    """All lines of a text, where `Document.span` has the first only."""
    first, last = document.span(start, start + 1), document.span(max(start, end - 1), end)
    return Location(document.path, first.line, first.column, last.line, last.end_column)


def in_module(module: Module, lines: Collection[int] | None = None) -> Iterator[Credential]:
    """The secrets in a Python file; with `lines`, of those that are told by their names the ones there."""
    places = list(placed(module.tree, lines))
    flask = {id(one.node) for one in places if is_flask_key(one.name)}
    yield from _told_by_looks(module, flask)
    for one in places:
        if id(one.node) not in flask and (sure := _of_place(one, module.path)) is not None:
            hidden = (module.location(one.node),)
            yield Credential(Site(module, one.node), one.how, shown(one.name), hidden, sure)


def _told_by_looks(module: Module, flask: Collection[int]) -> Iterator[Credential]:
    looks = list(_by_look(module.text))
    if not looks:
        return
    document, literals = Document(module.path, module.text), _Literals(module)
    for how, what, start, end, confidence, always in looks:
        node = literals.around(document.span(start, start + 1))
        if how is How.CONNECTION and (node is None or id(node) in literals.prose):
            continue
        if node is not None and id(node) in flask:
            continue
        told = confidence if node is None or id(node) not in literals.prose else Confidence.LOW
        hidden = (_whole(document, start, end),)
        at = document.span(start, end) if node is None else Site(module, node)
        yield Credential(at, how, what, hidden, told, always=always)


class _Literals:
    """The texts of a module; `prose` are docstrings and others that nobody uses."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self.by_line: dict[int, list[ast.Constant]] = {}
        self.prose: set[int] = set()
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                self.prose.add(id(node.value))
            if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes):
                for line in range(node.lineno, (node.end_lineno or node.lineno) + 1):
                    self.by_line.setdefault(line, []).append(node)

    def around(self, at: Location) -> ast.Constant | None:
        """The literal that stands at a place; None in a comment."""
        for node in self.by_line.get(at.line, ()):
            where = self.module.location(node)
            if (where.line, where.column) <= (at.line, at.column) < (where.end_line, where.end_column):
                return node
        return None


def _of_place(one: Placed, path: str) -> Confidence | None:
    """How sure it is that a literal is a secret by the name it goes by."""
    kind = kind_of(one.name)
    text = one.part or (
        one.node.value.decode("utf-8", "replace")
        if isinstance(one.node.value, bytes)
        else str(one.node.value)
    )
    if kind is None:
        likely = one.asked and is_asked_for(one.name) and _is_strong(text)
        return Confidence.MEDIUM if likely and weight(Kind.TOKEN, one.name, text) is Weight.LIKELY else None
    found = weight(kind, one.name, text)
    if one.how is How.COMPARED:
        return _of_comparison(one, kind, text, found)
    if found is Weight.NONE:
        return None
    sure = found is Weight.LIKELY and not (text.isalpha() and text.lower() in path.lower())
    return Confidence.MEDIUM if sure else Confidence.LOW


def _of_comparison(one: Placed, kind: Kind, text: str, found: Weight) -> Confidence | None:
    """What is compared with a password is one, whatever it looks like; parsers compare their tokens with anything."""
    if (
        one.asked
        and len(text) >= (3 if kind is Kind.PASSWORD else 6)
        and text.isprintable()
        and " " not in text
    ):
        return (
            None if is_made_up(text) else Confidence.HIGH if found is not Weight.NONE else Confidence.MEDIUM
        )
    if found is Weight.NONE or (kind is Kind.TOKEN and found is Weight.WEAK):
        return None
    return Confidence.MEDIUM


def shown(name: str) -> str:
    """A name as it may stand in a message: whatever else a key may be, it is cut short."""
    return name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}…"
