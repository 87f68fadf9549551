"""The places of a module where a literal gets a name: assignments, arguments, entries, defaults, comparisons."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from fumehood.credentials.credential import How
from fumehood.credentials.literals import NUMBERED
from fumehood.credentials.names import is_of_accounts
from fumehood.regex import regex

FOR_TRIAL: Final = regex(
    r"^(?:Test|Mock|Fake|Dummy)|Test(?:ing|s|Case|Config)?$|^test_|Testing|^_?(?:fake|mock|dummy)_|Example$"
)
"""Classes and functions of tests and test configurations."""
LOOKUPS: Final = frozenset(
    {"get", "getenv", "setdefault", "pop", "setattr", "config", "env", "str", "getattr", "get_secret"}
)
"""Functions that take a name and what to use if nothing has it."""
WRAPPERS: Final = frozenset(
    {"field", "Field", "SecretStr", "SecretBytes", "quote", "quote_plus", "b64decode", "bytes"}
)
"""Functions that give what they are given, or the default of a field."""
EQUALITY: Final = frozenset({"compare_digest", "safe_str_cmp", "constant_time_compare"})
AUTHORITIES: Final = frozenset({"HTTPBasicAuth", "HTTPDigestAuth", "HTTPProxyAuth", "BasicAuth"})


MIXED: Final = regex(r"^(?=.*[A-Za-z])(?=.*[\d!?$%&*#]).{6,}$")
VARIABLE: Final = regex(r"(?:--env=|-e )?(?P<name>[A-Z][A-Z0-9_]*)=(?P<value>[^\s;]+);?$")


@dataclass(frozen=True, slots=True)
class Placed:
    """A literal and the name it goes by; `asked` is whether it is compared with what a request says.

    `part` is the part of the literal that the name is for, where the literal has both: `"DB_PASSWORD=…"`.
    """

    name: str
    node: ast.Constant
    how: How
    asked: bool = False
    part: str | None = None


ASKING: Final = frozenset({"request", "req", "form", "args", "auth", "authorization"})


def placed(tree: ast.Module, lines: Collection[int] | None = None) -> Iterator[Placed]:
    """Every named literal of a module that is no part of a test; with `lines`, of the statements on one of them."""
    stack: list[ast.AST] = [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and FOR_TRIAL.search(
            node.name
        ):
            continue
        yield from _of(node)
        stack.extend(child for child in ast.iter_child_nodes(node) if _is_on(child, lines))


def _is_on(node: ast.AST, lines: Collection[int] | None) -> bool:
    if lines is None or not isinstance(node, ast.stmt):
        return True
    return any(node.lineno <= line <= (node.end_lineno or node.lineno) for line in lines)


def _of(node: ast.AST) -> Iterator[Placed]:
    match node:
        case ast.Assign(targets=targets, value=value):
            for target in targets:
                yield from _assigned(target, value)
                yield from _accounts(target, value)
        case (
            ast.AnnAssign(target=target, value=ast.expr() as value)
            | ast.NamedExpr(target=target, value=value)
        ):
            yield from _assigned(target, value)
        case ast.keyword(arg=str() as name, value=value):
            yield from _named(name, value)
        case ast.Dict():
            yield from _entries(node)
        case ast.List(elts=elements) | ast.Tuple(elts=elements):
            yield from _variables(elements)
        case ast.arguments():
            yield from _defaults(node)
        case ast.Compare():
            yield from _compared(node)
        case ast.Call():
            yield from _called(node)


def _entries(node: ast.Dict) -> Iterator[Placed]:
    for key, value in zip(node.keys, node.values, strict=True):
        if isinstance(key, ast.Constant) and isinstance(key.value, str):
            yield from _named(key.value, value)


def _variables(elements: list[ast.expr]) -> Iterator[Placed]:
    """Elements such as `"DB_PASSWORD=…"`: the environment of a process, the pieces of a connection text."""
    for one in elements:
        if (
            isinstance(one, ast.Constant)
            and isinstance(one.value, str)
            and (found := VARIABLE.match(one.value))
        ):
            yield Placed(found["name"], one, How.SET, part=found["value"])


def _accounts(target: ast.expr, value: ast.expr) -> Iterator[Placed]:
    """Names and passwords of people: `USERS = {"admin": "…"}`; what is plainly a word is a role."""
    if isinstance(value, ast.Dict) and is_of_accounts(name_of(target)):
        for one in value.values:
            if isinstance(one, ast.Constant) and isinstance(one.value, str) and _is_mixed(one.value):
                yield Placed("password", one, How.SET)


def _is_mixed(text: str) -> bool:
    return MIXED.search(text) is not None and NUMBERED.match(text) is None


def _assigned(target: ast.expr, value: ast.expr) -> Iterator[Placed]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
        for one, given in zip(target.elts, value.elts, strict=True):
            yield from _assigned(one, given)
    else:
        yield from _named(name_of(target), value)


def _named(name: str, value: ast.expr) -> Iterator[Placed]:
    if name == "auth" and isinstance(value, ast.Tuple) and len(value.elts) == 2:
        yield from _named("password", value.elts[1])
        return
    fallback = isinstance(value, ast.BoolOp) and not isinstance(value.values[0], ast.Constant)
    for literal in _literals(value):
        yield Placed(name, literal, How.DEFAULT if fallback else How.SET)


def _literals(value: ast.expr) -> Iterator[ast.Constant]:
    """The texts that an expression may be, also as bytes."""
    match value:
        case ast.Constant(value=str() | bytes()):
            yield value
        case ast.BoolOp(values=values):
            for one in values:
                yield from _literals(one)
        case ast.IfExp(body=body, orelse=other):
            yield from _literals(body)
            yield from _literals(other)
        case ast.Call(func=ast.Attribute(value=ast.Constant() as text, attr="encode" | "strip" | "decode")):
            yield from _literals(text)
        case ast.Call(func=func, args=args, keywords=keywords) if name_of(func) in WRAPPERS:
            for one in (*args[:1], *(each.value for each in keywords if each.arg == "default")):
                yield from _literals(one)


def _defaults(node: ast.arguments) -> Iterator[Placed]:
    positional = [*node.posonlyargs, *node.args]
    given = zip(positional[len(positional) - len(node.defaults) :], node.defaults, strict=True)
    for parameter, value in (*given, *zip(node.kwonlyargs, node.kw_defaults, strict=True)):
        if isinstance(value, ast.Constant) and isinstance(value.value, str | bytes):
            yield Placed(parameter.arg, value, How.DEFAULT)


def _compared(node: ast.Compare) -> Iterator[Placed]:
    if len(node.ops) != 1 or not isinstance(node.ops[0], ast.Eq | ast.NotEq):
        return
    for one, other in ((node.left, node.comparators[0]), (node.comparators[0], node.left)):
        if not isinstance(one, ast.Constant):
            for literal in _literals(other):
                yield Placed(name_of(one), literal, How.COMPARED, _is_asked(one))


def _called(node: ast.Call) -> Iterator[Placed]:  # noqa: C901 -- one case for each kind of call
    name = name_of(node.func)
    match node.args:
        case [one, other] if name in EQUALITY:
            for asked, secret in ((one, other), (other, one)):
                for literal in _literals(secret):
                    yield Placed(name_of(asked), literal, How.COMPARED, _is_asked(asked))
        case [_, secret] if name in AUTHORITIES:
            yield from _named("password", secret)
        case [_, ast.Constant(value=str() as key), value] if name == "setattr":
            yield from _named(key, value)
        case [ast.Constant(value=str() as key), value] if name in LOOKUPS:
            for literal in _literals(value):
                yield Placed(key, literal, How.SET if name == "setdefault" else How.DEFAULT)
        case [ast.Constant(value=str() as key), *_]:
            for keyword in node.keywords:
                if keyword.arg == "default":
                    for literal in _literals(keyword.value):
                        yield Placed(key.lstrip("-"), literal, How.DEFAULT)


def _is_asked(node: ast.expr) -> bool:
    """Whether an expression asks a request or a form for something."""
    names = {
        one.id if isinstance(one, ast.Name) else one.attr
        for one in ast.walk(node)
        if isinstance(one, ast.Name | ast.Attribute)
    }
    return not names.isdisjoint(ASKING)


def name_of(node: ast.expr | None) -> str:  # noqa: PLR0911 -- one case for each kind of node
    """What an expression is called by: a variable, an attribute, a key, what is looked up; "" if nothing."""
    match node:
        case ast.Attribute(value=ast.Attribute(attr=name), attr="data"):
            return name
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Subscript(slice=ast.Constant(value=str() as name)):
            return name
        case ast.Call(
            args=[ast.Constant(value=str() as name), *_], func=ast.Attribute(attr="get" | "pop" | "getlist")
        ):
            return name
        case ast.Call(func=ast.Attribute(value=value, attr="encode" | "strip" | "decode" | "lower")):
            return name_of(value)
        case ast.Call(args=[ast.expr() as value], func=ast.Name(id="str" | "bytes")):
            return name_of(value)
        case ast.BoolOp(op=ast.Or(), values=[value, *_]):
            return name_of(value)
        case _:
            return ""
