"""Whether a function asks anything about a value before it keeps it, told from its text.

A look-up by a user name whose result decides what happens next (`user = find(name)`, `if user is None: abort(401)`)
vouches for the name, though nothing is known of the name itself. Errs on the side of yes: presence alone (`if name:`)
is no question, any other one is.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from fumehood.flow.values import Site
from fumehood.regex import regex

Function = ast.FunctionDef | ast.AsyncFunctionDef
CREDENTIAL: Final = regex(
    r"passw|pwd|passcode|credential|otp|verif|authenticat|signature|hmac|login\b|log_in"
)
"""Words of a condition that proves who the client is, whichever value it asks about."""

RIGHTS: Final = regex(r"role|admin|staff|superuser|permission|privilege|scope|\blevel\b|\btier\b|\bplan\b")
"""What a client may do is not proven by who it is."""

ASKS: Final = regex(r"check|valid|verif|auth|require|ensure|assert|allow|permit")
"""Words of a function that raises if it does not like its arguments."""

LOOKING: Final = frozenset({"get", "pop", "getlist"})
"""Methods that look up an entry: they ask nothing about the others."""

NO_SUBJECT: Final = frozenset({"request", "session", "self", "cls", "g", "flask", "current_app", "app"})
"""Names that are in expressions about anything."""


def is_vouched_for(stack: Iterable[Site], site: Site) -> bool:
    """Whether what is stored at `site` was asked about there, or where the calls that led there were made."""
    return any(_asked_before(one) for one in (*stack, site))


def _asked_before(site: Site) -> bool:
    path = _path(site.module.tree, site.node)
    functions = [index for index, node in enumerate(path) if isinstance(node, Function)]
    if not functions:
        return False
    path = path[functions[-1] :]
    written = (
        site.node
        if isinstance(site.node, ast.Call)
        else [one for one in path if isinstance(one, ast.stmt)][-1]
    )
    subject, asked = _closure(path[0], _subject(written))
    if not RIGHTS.search(ast.unparse(written).lower()) and any(map(_is_credential, _tests(path))):
        return True
    return any(_asks(test, subject, asked) for test in _tests(path)) or any(
        _is_validator(statement, subject) for statement in _before(path)
    )


def _path(tree: ast.AST, wanted: ast.AST) -> list[ast.AST]:
    """The nodes from the module down to one of its nodes."""
    line = getattr(wanted, "lineno", 0)
    path: list[ast.AST] = []
    node: ast.AST | None = tree
    while node is not None and node is not wanted:
        path.append(node)
        node = next((child for child in ast.iter_child_nodes(node) if _holds(child, wanted, line)), None)
    return [*path, wanted]


def _holds(node: ast.AST, wanted: ast.AST, line: int) -> bool:
    if node is wanted:
        return True
    if not getattr(node, "lineno", line) <= line <= (getattr(node, "end_lineno", None) or line):
        return False
    return any(child is wanted for child in ast.walk(node))


def _subject(node: ast.AST) -> set[str]:
    """What an assignment stores or a call passes; a question about a whole is one about its entries."""
    match node:
        case ast.Assign(value=value) | ast.AugAssign(value=value) | ast.AnnAssign(value=ast.expr() as value):
            stored = [value]
        case ast.Call(args=args, keywords=keywords):
            stored = [*args, *(keyword.value for keyword in keywords)]
        case _:
            return _tokens(node)
    found = set[str]().union(*map(_tokens, stored))
    return found | {name for one in found if (name := one.partition("[")[0]).isidentifier()} - NO_SUBJECT


def _tokens(node: ast.AST) -> set[str]:
    """What an expression is about: its variables, and the entries of the request it asks for."""
    match node:
        case ast.Call(
            func=ast.Attribute(value=owner, attr=name),
            args=[ast.Constant(value=key), *_],
        ) if name in LOOKING and _root(owner):
            return {f"{ast.unparse(owner)}[{key!r}]"}
        case ast.Subscript(value=owner, slice=ast.Constant(value=key)) if _root(owner):
            return {f"{ast.unparse(owner)}[{key!r}]"}
        case ast.Attribute() if _root(node) in NO_SUBJECT:
            return {ast.unparse(node)}
        case ast.Name(id=name):
            return set() if name in NO_SUBJECT else {name}
        case ast.Call(func=ast.Name(), args=args, keywords=keywords):
            return set().union(*(_tokens(one) for one in (*args, *(keyword.value for keyword in keywords))))
    return set().union(*(_tokens(child) for child in ast.iter_child_nodes(node)))


def _root(node: ast.expr) -> str:
    while isinstance(node, ast.Attribute | ast.Subscript | ast.Call):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else ""


def _closure(function: ast.AST, subject: set[str]) -> tuple[set[str], set[str]]:
    """The names that hold the value itself, and those of what a question about it answered."""
    assigned = [
        (names, node.value)
        for node in ast.walk(function)
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr) and node.value is not None
        if (names := _targets(node))
    ]
    same, asked = set(subject), set[str]()
    for _ in range(3):
        for names, value in assigned:
            if not names.isdisjoint(same):
                same |= _tokens(value)
            elif not _tokens(value).isdisjoint(asked) or _is_question(value, same):
                asked |= names
            elif not _tokens(value).isdisjoint(same):
                same |= names
    return same, asked - same


def _targets(node: ast.Assign | ast.AnnAssign | ast.NamedExpr) -> set[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    plain = [
        one for target in targets for one in (target.elts if isinstance(target, ast.Tuple) else [target])
    ]
    return {one.id for one in plain if isinstance(one, ast.Name)}


def _is_question(value: ast.AST, same: set[str]) -> bool:
    """Whether an expression looks something up by the value: passes it to a call, takes it as a key, compares it."""
    for node in ast.walk(value):
        if isinstance(node, ast.Call) and _root(node.func) not in NO_SUBJECT:
            given = (*node.args, *(keyword.value for keyword in node.keywords))
            if any(not _tokens(one).isdisjoint(same) for one in given):
                return True
        if isinstance(node, ast.Subscript) and not _tokens(node.slice).isdisjoint(same):
            return True
        if isinstance(node, ast.Compare) and _compares(node, same):
            return True
    return False


def _compares(node: ast.Compare, same: set[str]) -> bool:
    """Whether a comparison asks more than whether there is anything."""
    if all(isinstance(one, ast.Constant) and not one.value for one in node.comparators):
        return False
    if isinstance(node.left, ast.Constant) and _root(node.comparators[0]) in NO_SUBJECT:
        return False
    return not _tokens(node).isdisjoint(same)


def _tests(path: list[ast.AST]) -> Iterator[ast.expr]:
    """The conditions under which the end of a path is reached."""
    for node in path:
        if isinstance(node, ast.If | ast.While | ast.IfExp):
            yield node.test
        elif isinstance(node, ast.Match):
            yield node.subject
    for statement in _before(path):
        if isinstance(statement, ast.Assert):
            yield statement.test
        for one in ast.walk(statement) if isinstance(statement, ast.If | ast.Try) else ():
            if isinstance(one, ast.If) and (_leaves(one.body) or _leaves(one.orelse)):
                yield one.test


def _before(path: list[ast.AST]) -> Iterator[ast.stmt]:
    """The statements that stand before the end of a path, in the blocks around it."""
    for outer, inner in pairwise(path):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(outer, name, None)
            if isinstance(block, list) and inner in block:
                yield from block[: block.index(inner)]


def _leaves(block: list[ast.stmt]) -> bool:
    if not block:
        return False
    last = block[-1]
    if isinstance(last, ast.Expr) and isinstance(last.value, ast.Call):
        return ast.unparse(last.value.func).rpartition(".")[2] in {"abort", "exit"}
    return isinstance(last, ast.Return | ast.Raise | ast.Continue | ast.Break)


def _is_credential(test: ast.expr) -> bool:
    return CREDENTIAL.search(ast.unparse(test).lower()) is not None


def _asks(test: ast.expr, same: set[str], asked: set[str]) -> bool:
    if not _tokens(test).isdisjoint(asked) or _is_question(test, same):
        return True
    methods = (node.func for node in ast.walk(test) if isinstance(node, ast.Call))
    return any(
        isinstance(one, ast.Attribute) and one.attr not in LOOKING and not _tokens(one.value).isdisjoint(same)
        for one in methods
    )


def _is_validator(statement: ast.stmt, same: set[str]) -> bool:
    """`check_name(name)` as a statement of its own, or what it returns put back: it raises."""
    value = getattr(statement, "value", None)
    if not isinstance(value, ast.Call) or not ASKS.search(ast.unparse(value.func).lower()):
        return False
    return _is_question(value, same)
