"""Whether a page of another site can have a browser call a view: what the code of the view and of hooks says.

A browser adds cookies by itself, but no header of the app's own, and it asks first before it sends JSON. So a view
that wants either is safe: https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS#simple_requests
"""

from __future__ import annotations

import ast
import re
from functools import lru_cache
from typing import Final

from fumehood.flow.values import Function
from fumehood.framework.access.doings import meant
from fumehood.regex import regex

TOKENS: Final = regex(
    r"authorization|bearer|signature|hmac|compare_digest|api_?key|x[-_]hub|construct_event|jwt|token_required"
    r"|auth_token|http_auth|basic_auth|token_auth|\bauth\.login_required|\.request_validator|validate_twilio"
    r"|request\.headers|require_oauth|secrets?_header",
    re.IGNORECASE,
)
"""Words of code that asks for something no browser sends by itself."""

JSON: Final = regex(r"\bget_json\(|\brequest\.(?:json|is_json)\b")
FORCED: Final = regex(r"\bforce\s*=\s*True")
FORM: Final = regex(
    r"\brequest\.(?:form|files|values|args|data|get_data|stream)\b|validate_on_submit|\bform\b"
)
ORIGIN: Final = r"sec[-_]fetch[-_]site|http_origin|[\"']origin[\"']|request\.origin|referr?er"
BY_ORIGIN: Final = regex(ORIGIN, re.IGNORECASE)
PROTECTING: Final = regex(rf"csrf|xsrf|{ORIGIN}", re.IGNORECASE)
"""Words of code that looks where a request is from."""

VALIDATING: Final = regex(r"\w*form\w*\.validate(?:_on_submit)?\(", re.IGNORECASE)
"""A form is validated, by what it is called."""

EXEMPTED: Final = regex(r"[\w.]*\bexempt\b")
REGISTERING: Final = frozenset(
    {"route", "get", "post", "put", "patch", "delete", "errorhandler", "before_request", "before_app_request"}
)
ENTERING: Final = regex(
    r"log_?[io]n|log_?out|sign_?(?:in|up|out|on)|regist|auth|callback|token|reset|forgot|confirm|verif|session|saml|sso|oauth",
    re.IGNORECASE,
)
"""Names of views where a client becomes somebody: before that there is nobody to act for."""

IDENTITY: Final = regex(
    r"current_user\b|\bget_user\(|logged_in_user|login_required|\bauth_required\b|\bg\.user\b|roles_(?:required|accepted)"
    r"|(?<![.\w])session(?:\[|\.get\(|\.pop\()|\bin (?:flask\.)?session\b"
)

MAX_DEPTH: Final = 2
"""How many calls away the code of a view is still its own."""

KNOWN_BY: Final = regex(
    r"(?<![.\w])current_user\b|(?<![.\w])session(?:\[|\.get\()['\"]\w*(?:user|uid|logged|account|member|admin|email|auth)"
)
"""A cookie says who the client is."""


ASKS_SESSION: Final = regex(
    r"(?<![.\w])(?:flask\.)?session(?:\[|\.(?:get|pop)\()|\bin (?:flask\.)?session\b|(?<![.\w])current_user\b"
)
"""What an earlier request left for the client: who somebody is, or what they may do."""


@lru_cache(maxsize=2048)
def _code(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> str:
    """What a function does, with the decorators that register nothing: no name, no comment, no docstring, no URL."""
    if isinstance(node, ast.Lambda):
        return ast.unparse(node.body)
    documented = (
        bool(node.body)
        and isinstance(node.body[0], ast.Expr)
        and isinstance(node.body[0].value, ast.Constant)
    )
    around = [one for one in node.decorator_list if not _registers(one)]
    return "\n".join(ast.unparse(one) for one in (*around, *node.body[documented:]))


def _registers(decorator: ast.expr) -> bool:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return isinstance(called, ast.Attribute) and called.attr in REGISTERING


def text_of(function: Function) -> str:
    """The code of a function in which words are looked for."""
    return _code(function.node)


@lru_cache(maxsize=2048)
def reached_by(function: Function, depth: int = 0) -> str:
    """The same, with that of the program's functions that it calls by name."""
    calls = [node.func for node in ast.walk(function.node) if isinstance(node, ast.Call)]
    called = [one for func in calls if isinstance(one := meant(function, func), Function)]
    inner = [] if depth >= MAX_DEPTH else [one for one in dict.fromkeys(called) if one is not function]
    return "\n".join((text_of(function), *(reached_by(one, depth + 1) for one in inner)))


def asks_for_token(function: Function) -> bool:
    """Whether a view wants a header, a signature or a token that only its own clients have."""
    return TOKENS.search(reached_by(function)) is not None


def takes_only_json(function: Function) -> bool:
    """Whether all that a view takes is a body that says it is JSON."""
    text = reached_by(function)
    return JSON.search(text) is not None and FORCED.search(text) is None and FORM.search(text) is None


def looks_where_from(function: Function) -> bool:
    """Whether code compares a token of its own, or asks which site a request is from."""
    return PROTECTING.search(EXEMPTED.sub("", reached_by(function))) is not None


def asks_origin(function: Function) -> bool:
    """Whether code asks which site a request is from, for which forms need no token."""
    return BY_ORIGIN.search(reached_by(function)) is not None


def reads_form(function: Function) -> bool:
    """Whether a view takes what a form can send."""
    return FORM.search(text_of(function)) is not None


def validates_form(function: Function) -> bool:
    """Whether a view validates what it calls a form, whatever that is."""
    return VALIDATING.search(text_of(function)) is not None


def lets_in(function: Function, rule: str | None) -> bool:
    """Whether a view is where clients log in, register or leave."""
    return ENTERING.search(function.name) is not None or (
        rule is not None and ENTERING.search(rule) is not None
    )


def knows_by_cookie(function: Function) -> bool:
    """Whether a view takes who the client is from a cookie."""
    return KNOWN_BY.search(reached_by(function)) is not None


def asks_session(function: Function) -> bool:
    """Whether a view takes anything from the session."""
    return ASKS_SESSION.search(reached_by(function)) is not None


def acts_for_user(function: Function) -> bool:
    """Whether a view itself asks who the client is."""
    return IDENTITY.search(reached_by(function)) is not None
