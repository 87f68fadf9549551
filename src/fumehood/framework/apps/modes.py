"""Which configuration something belongs to – development, testing, production – told from names and conditions.

Names are conventions: https://flask.palletsprojects.com/en/stable/config/#development-production
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import Final

from fumehood.flow.values import Site
from fumehood.regex import regex

COMPOUND: Final = (
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.ClassDef,
    ast.If,
    ast.For,
    ast.While,
    ast.With,
    ast.Try,
)
TEST_PATH: Final = regex(r"(?:^|/)(?:tests?|testing|conftest\.py|test_[^/]*\.py|[^/]*_tests?\.py)(?:/|$)")
HUMP: Final = regex(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
WORD: Final = regex(r"[a-z]+")


class Mode(Enum):
    """What a configuration is for; UNKNOWN is one that may be used anywhere."""

    PRODUCTION = "production"
    UNKNOWN = ""
    DEVELOPMENT = "development"
    TESTING = "testing"


WORDS: Final = (
    (Mode.TESTING, frozenset({"test", "tests", "testing", "pytest", "unittest", "ci", "testcase", "mock"})),
    (Mode.DEVELOPMENT, frozenset({"dev", "devel", "develop", "development", "developer", "local", "localhost", "debug",
                                  "debugging", "devconfig", "example", "sample"})),
    (Mode.PRODUCTION, frozenset({"prod", "prd", "production", "live", "staging", "stage", "deploy", "deployed",
                                 "deployment", "heroku", "release"})),
)  # fmt: skip


def mode_of_name(name: str) -> Mode:
    """What a class, a file, a key or a variable says: `TestingConfig`, `settings_dev.py`, `"production"`."""
    words = frozenset(WORD.findall(HUMP.sub("_", name).lower()))
    return next((mode for mode, own in WORDS if words & own), Mode.UNKNOWN)


def mode_of_path(path: str) -> Mode:
    """What a file is for: tests by their folder too, anything else by its own name and that of a settings folder."""
    if TEST_PATH.search(path):
        return Mode.TESTING
    *folders, name = path.split("/")
    if (own := mode_of_name(name)) is not Mode.UNKNOWN:
        return own
    return mode_of_name(folders[-1]) if folders and name.startswith(("config", "settings")) else Mode.UNKNOWN


def mode_at(site: Site) -> Mode:
    """What the place of a statement is for: its file, the functions around it, the conditions it stands under."""
    if TEST_PATH.search(site.module.path):
        return Mode.TESTING
    found = Mode.UNKNOWN
    for holder, child in _around(site.module.tree.body, site.node.lineno):
        told = _told(holder, child)
        found = told if told is not Mode.UNKNOWN else found
    return found


def mode_otherwise(site: Site) -> Mode:
    """What holds where the innermost condition around a statement is not met; none where that has an `else`."""
    around = list(_around(site.module.tree.body, site.node.lineno))
    holder, child = around[-1] if around else (None, None)
    if not isinstance(holder, ast.If) or child in holder.orelse:
        return Mode.UNKNOWN
    return _of_condition(holder.test, negated=True)


def statement_at(site: Site) -> Site:
    """The simple statement that a node stands in."""
    if isinstance(site.node, ast.stmt | ast.keyword):
        return site
    body: Sequence[ast.stmt] = site.module.tree.body
    line, found = site.node.lineno, None
    while holder := next((one for one in body if one.lineno <= line <= (one.end_lineno or 0)), None):
        found, body = holder, list(_inside(holder))
    return site if found is None or isinstance(found, COMPOUND) else Site(site.module, found)


def _told(holder: ast.stmt, child: ast.stmt) -> Mode:
    match holder:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            found = Mode.TESTING if holder.name in {"setUp", "setUpClass"} else mode_of_name(holder.name)
            return found if found is Mode.TESTING else Mode.UNKNOWN
        case ast.If():
            return _of_condition(holder.test, negated=child in holder.orelse)
        case _:
            return Mode.UNKNOWN


def _of_condition(test: ast.expr, *, negated: bool) -> Mode:
    """What holds below a condition: `if app.debug:`, `if env == "production":`, `if test_config is None:`."""
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return _of_condition(operand, negated=not negated)
        case ast.Compare(ops=[ast.NotEq() | ast.IsNot() | ast.NotIn()], comparators=[right]):
            negated = not negated
            if isinstance(right, ast.Constant) and right.value is None:
                negated = not negated
        case ast.Compare(ops=[ast.Is() | ast.Eq()], comparators=[ast.Constant(value=None | False)]):
            negated = not negated
    return _either((*_words(test), *_compared(test)), negated=negated)


def _compared(test: ast.expr) -> Iterator[str]:
    """The texts that something is compared with: they say more than the default of the variable that is asked for."""
    sides = (test.left, *test.comparators) if isinstance(test, ast.Compare) else ()
    for side in sides:
        for one in side.elts if isinstance(side, ast.Tuple | ast.List | ast.Set) else (side,):
            if isinstance(one, ast.Constant) and isinstance(one.value, str):
                yield one.value


def _either(names: Iterable[str], *, negated: bool) -> Mode:
    modes = [mode for name in names if (mode := mode_of_name(name)) is not Mode.UNKNOWN]
    if not modes:
        return Mode.UNKNOWN
    found = modes[-1]
    if not negated:
        return found
    opposites = {Mode.PRODUCTION: Mode.DEVELOPMENT, Mode.DEVELOPMENT: Mode.PRODUCTION}
    return opposites.get(found, Mode.UNKNOWN)


def _words(test: ast.expr) -> Iterator[str]:
    for node in ast.walk(test):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                yield name
            case ast.Constant(value=str(text)):
                yield text


def _around(body: Sequence[ast.stmt], line: int) -> Iterator[tuple[ast.stmt, ast.stmt]]:
    """The statements around a line, outermost first, each with the statement of it that goes on."""
    while holder := next((one for one in body if one.lineno <= line <= (one.end_lineno or 0)), None):
        body = list(_inside(holder))
        child = next((one for one in body if one.lineno <= line <= (one.end_lineno or 0)), None)
        if child is None:
            return
        yield holder, child


def _inside(node: ast.AST) -> Iterator[ast.stmt]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt):
            yield child
        elif isinstance(child, ast.ExceptHandler | ast.match_case):
            yield from _inside(child)
