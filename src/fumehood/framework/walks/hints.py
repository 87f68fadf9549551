"""Which places of a module may start a server, told from its syntax alone, so that the rest need not be run.

Errs on the side of yes: what is certain is only that `subprocess.run([...])`, `Job(1).run()` and
`job.run(retries=3)` are nothing of Flask's.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from fumehood.framework.servers.servers import APP_NAMES, RUN_KEYWORDS
from fumehood.regex import regex

SERVER_CLASS: Final = regex(r"flask|app|socket|manager|api|server|site|web", re.IGNORECASE)
KEYWORDS: Final = RUN_KEYWORDS | {
    "allow_unsafe_werkzeug",
    "application",
    "app",
    "certfile",
    "default_command",
    "commands",
    "extra_files",
    "hostname",
    "keyfile",
    "log_output",
    "exclude_patterns",
    "passthrough_errors",
    "processes",
    "reloader_interval",
    "reloader_options",
    "reloader_type",
    "request_handler",
    "server",
    "static_files",
    "use_evalex",
}
"""What the modelled servers accept: a call with another keyword is not one of them."""

TELLING: Final = frozenset({"debug", "host", "ssl_context", "use_debugger", "use_reloader"})
"""Keywords that nothing else that runs has a use for."""

NEVER: Final = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.JoinedStr, ast.Lambda)
"""No server takes such a thing as its first argument."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A place that may start a server.

    `passed_in` is whether its receiver is a parameter of unknown type, `told` whether a keyword of the call tells
    that it is a server, `bare` whether it is a call without arguments.
    """

    line: int
    passed_in: bool
    told: bool = False
    bare: bool = False


def hints(tree: ast.Module) -> tuple[Hint, ...]:
    """All such places, in no particular order."""
    facts = _facts(tree)
    found = [Hint(node.lineno, passed_in=False) for node in facts.named]
    for node in facts.attributes:
        if id(node) in facts.looked_into:
            continue
        call = facts.calls.get(id(node))
        told = call is not None and any(keyword.arg in TELLING for keyword in call.keywords)
        if (call is None or _fits(call)) and _may_be_app(node.value, facts, told=told):
            bare = call is not None and not call.args and not call.keywords
            found.append(Hint(node.lineno, _is_passed_in(node, facts), told, bare))
    return tuple(found)


@dataclass(slots=True)
class _Facts:
    """What one walk over a module collects: nodes that name a start, and what names stand for."""

    named: list[ast.expr | ast.alias] = field(default_factory=list)
    attributes: list[ast.Attribute] = field(default_factory=list)
    looked_into: set[int] = field(default_factory=set)
    calls: dict[int, ast.Call] = field(default_factory=dict)
    libraries: set[str] = field(default_factory=set)
    bases: dict[str, list[str]] = field(default_factory=dict)
    assigned: dict[str, list[ast.expr]] = field(default_factory=dict)
    parameters: set[str] = field(default_factory=set)


def _facts(tree: ast.Module) -> _Facts:
    facts = _Facts()
    stack: list[ast.AST] = [tree]
    while stack:
        node = stack.pop()
        for name in node._fields:
            value = getattr(node, name, None)
            if isinstance(value, list):
                stack += [item for item in value if isinstance(item, ast.AST)]
            elif isinstance(value, ast.AST):
                stack.append(value)
        if (collect := COLLECTORS.get(type(node))) is not None:
            collect(facts, node)
    return facts


def _name(facts: _Facts, node: ast.Name) -> None:
    if node.id in {"run_simple", "Server"}:
        facts.named.append(node)


def _alias(facts: _Facts, node: ast.alias) -> None:
    """`from werkzeug.serving import run_simple as serve`."""
    if node.name in {"run_simple", "Server"} and node.asname is not None:
        facts.named.append(node)


def _constant(facts: _Facts, node: ast.Constant) -> None:
    if node.value == "run":
        facts.named.append(node)


def _attribute(facts: _Facts, node: ast.Attribute) -> None:
    """`response.run.info` looks into what is called `run`, so that is data."""
    facts.looked_into.add(id(node.value))
    if node.attr in {"run", "run_simple", "Server"}:
        facts.attributes.append(node)


def _call(facts: _Facts, node: ast.Call) -> None:
    facts.calls[id(node.func)] = node


def _import(facts: _Facts, node: ast.Import) -> None:
    """Names that an import of the standard library binds."""
    for alias in node.names:
        if alias.name.partition(".")[0] in sys.stdlib_module_names:
            facts.libraries.add(alias.asname or alias.name.partition(".")[0])


def _class(facts: _Facts, node: ast.ClassDef) -> None:
    facts.bases.setdefault(node.name, []).extend(_last_name(base) for base in node.bases)


def _assign(facts: _Facts, node: ast.Assign) -> None:
    for target in node.targets:
        if isinstance(target, ast.Name):
            facts.assigned.setdefault(target.id, []).append(node.value)


def _arguments(facts: _Facts, node: ast.arguments) -> None:
    """Parameters without annotation."""
    facts.parameters.update(argument.arg for argument in node.args if argument.annotation is None)


COLLECTORS: Final[dict[type[ast.AST], Callable[[_Facts, Any], None]]] = {
    ast.Name: _name,
    ast.alias: _alias,
    ast.Constant: _constant,
    ast.Attribute: _attribute,
    ast.Call: _call,
    ast.Import: _import,
    ast.ClassDef: _class,
    ast.Assign: _assign,
    ast.arguments: _arguments,
}


def _fits(call: ast.Call) -> bool:
    """Whether a call passes what a server could take."""
    if call.args and isinstance(call.args[0], NEVER):
        return False
    return all(keyword.arg is None or keyword.arg in KEYWORDS for keyword in call.keywords)


def _may_be_app(receiver: ast.expr, facts: _Facts, *, told: bool) -> bool:
    match receiver:
        case ast.Name(id=name) if name in facts.libraries:
            return False
        case ast.Name(id=name) if name in facts.assigned:
            return any(_may_make_app(value, facts, told=told) for value in facts.assigned[name])
        case ast.Call():
            return _may_make_app(receiver, facts, told=told)
        case ast.Constant() | ast.JoinedStr() | ast.List() | ast.Dict():
            return False
        case _:
            return True


def _may_make_app(value: ast.expr, facts: _Facts, *, told: bool) -> bool:
    """Whether an expression may be an app: a constructor with another kind of name and no `__name__` is none.

    Unless the call of `run` told by a keyword that it is one.
    """
    if not isinstance(value, ast.Call):
        return not isinstance(value, ast.Constant | ast.List | ast.Dict | ast.Tuple | ast.JoinedStr)
    name = _last_name(value.func)
    if told or not name[:1].isupper() or any(map(SERVER_CLASS.search, _lineage(name, facts))):
        return True
    passed = (*value.args, *(keyword.value for keyword in value.keywords))
    return any(isinstance(argument, ast.Name) and argument.id == "__name__" for argument in passed)


def _lineage(name: str, facts: _Facts) -> list[str]:
    """A class of this module and what it derives from, by their names."""
    found = [name]
    for cls in found:
        found += [base for base in facts.bases.get(cls, ()) if base not in found]
    return found


def _last_name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _is_passed_in(node: ast.Attribute, facts: _Facts) -> bool:
    receiver = node.value
    return (
        isinstance(receiver, ast.Name)
        and receiver.id in facts.parameters
        and not APP_NAMES.search(f"{receiver.id}.run")
    )
