"""What stands before a view and may turn a client away: decorators by what is known of them, or by their names."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from fumehood.flow.values import Constant, External, Function, Method, Partial, Site, Unknown, Value
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter


class Certainty(Enum):
    """How well it is known that something asks who the client is."""

    KNOWN = "known"
    NAMED = "named"
    OWN = "own"
    PERHAPS = "perhaps"


@dataclass(frozen=True, slots=True)
class Guard:
    """One thing before a view: `name` as it is written, without what it is called with.

    KNOWN is a library's that is documented to turn clients away, or code that was seen to do so; NAMED goes by its
    name; OWN is a decorator of the workspace, which a request will tell about; PERHAPS is one that nobody knows.
    `site` is where it stands.
    """

    name: str
    certainty: Certainty
    site: Site | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Guarded(Partial):
    """A callable that is no function of the workspace, behind guards."""

    guards: tuple[Guard, ...] = ()


GUARDS: Final = " guards"
REGISTERED: Final = " registered"
"""Slots of a function for what it stands behind by now, and for where it was first registered as a view."""

STRICT: Final = regex(
    r"^(?:\w+_)?(?:login|auth|auths|authentication|authorization|jwt|token|api_?key|admin|role|roles|permission|permissions"
    r"|user|access|superuser|staff|member|session|signin|account|owner|scope|scopes)_?(?:required|accepted|protected|only)$"
    r"|^require[sd]?_?(?:login|auth|authentication|authorization|admin|role|roles|permission|permissions|token|user|jwt|oauth"
    r"|api_?key|access|superuser|staff|session|signin|scope|scopes)$"
    r"|^(?:has|check|needs|ensure)_(?:access|login|logged_in|auth|permission|permissions|role|admin|token)(?:_api)?$"
    r"|^(?:protect|protected|authenticated|authorized|authenticate|authorize|secured|restricted|must_be_logged_in|logged_in)$",
    re.IGNORECASE,
)
"""Names that mean that somebody has to be logged in, or to be somebody."""

LENIENT: Final = regex(
    r"auth|login|logged|signed|requir|protect|permi|role|admin|access|token|jwt|secur|guard|restrict|acl|scope|superuser|staff"
    r"|member|owner|user|credential|privilege|verif|api_?key|only|allow|check",
    re.IGNORECASE,
)
OPPOSITE: Final = regex(r"anonymous|not_logged|logged_out|unauth|guest|no_?auth|no_?login", re.IGNORECASE)
PUBLIC: Final = regex(r"public|unprotected|exempt|webhook|without_login|optional", re.IGNORECASE)
HARMLESS: Final = regex(
    r"^(?:wraps|update_wrapper|route|get|post|put|patch|delete|expose|endpoint|cached?|memoize|limit|rate_?limit\w*|throttle"
    r"|cross_origin|swag_from|doc|docs|expect|resource|alt_response|header|marshal\w*|response|responses|output|input|arguments|use_args|use_kwargs|validate\w*"
    r"|inject|templated|render|errorhandler|template_\w+|before_\w+|after_\w+|teardown_\w+|context_processor|profile|timed?|timeit"
    r"|counter|trace[dr]?|span|log\w*|property|staticmethod|classmethod|cached_property|abstractmethod|retry|deprecated|safe|rison"
    r"|statsd_metrics|event_logger|etag|compress\w*|gzip\w*|no_?cache|nocache|jsonify|returns_json|catch_exceptions|singledispatch|lru_cache"
    r"|shared_task|task|command|cli|option|argument|listens_for|shell_context_processor|produces|consumes|paginate\w*|spec|summary"
    r"|async_to_sync|asynchronous|copy_current_request_context|stream_with_context|user_loader|request_loader|minify\w*|monitor\w*)$",
    re.IGNORECASE,
)
"""Decorators of which nobody expects that they ask who the client is, whatever library they are from."""


def guards_of(value: Value | None) -> tuple[Guard, ...]:
    """What a callable stands behind at this moment, innermost first."""
    match value:
        case Function():
            held = value.slots.get(GUARDS)
            return held.value if isinstance(held, Constant) else ()
        case Guarded(function=function, guards=guards):
            return (*guards_of(function), *guards)
        case Method(function=function):
            return guards_of(function)
        case Partial(function=function):
            return guards_of(function)
        case _:
            return ()


def guard(run: Interpreter, value: Value, *guards: Guard) -> Value:
    """The same callable behind more guards."""
    if isinstance(value, Function):
        new = tuple(one for one in guards if one not in guards_of(value))
        if new:
            run.memory.write(value, GUARDS, Constant((*guards_of(value), *new)))
        return value
    return Guarded(value, (), {}, guards) if isinstance(value, Partial | Method) else value


def named(name: str, site: Site | None = None) -> Guard | None:
    """What the name of a decorator says; None if it does not ask who the client is."""
    last = name.removesuffix("()").rpartition(".")[2]
    if OPPOSITE.search(last):
        return None
    if STRICT.search(last):
        return Guard(name, Certainty.NAMED, site)
    if HARMLESS.search(last) or PUBLIC.search(last):
        return None
    return Guard(name, Certainty.NAMED if LENIENT.search(last) else Certainty.PERHAPS, site)


def written_name(site: Site) -> str:
    """The decorator at a place as it is written, without what it is called with."""
    node: ast.AST = site.node
    while isinstance(node, ast.Call):
        node = node.func
    return ast.unparse(node) if isinstance(node, ast.Name | ast.Attribute) else ""


def path_of(decorator: Value) -> str:
    """The path of a library's decorator, with `()` where it was called; "" if it is no library's."""
    match decorator:
        case External(path=path) | Unknown(origin=path):
            return path
        case Method(function=External(path=path)):
            return path
        case Partial(function=function):
            return path_of(function)
        case _:
            return ""
