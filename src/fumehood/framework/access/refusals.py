"""Where a request is turned away for who sends it: an answer of 401 or 403, a redirect to the login, a failed proof.

Around a view – in a decorator's wrapper, in a hook – whatever ends the request early counts if the code there speaks of
who is asking; inside of a view only what says so itself.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from fumehood.flow.decisions import RAISED
from fumehood.flow.frame import Frame, Observation, WayIn
from fumehood.flow.values import (
    FALSE,
    Class,
    Constant,
    External,
    Function,
    Instance,
    Listing,
    ModuleObject,
    Value,
    options,
)
from fumehood.framework.library import looks_at
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.written import text_inside
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter
    from fumehood.flow.values import Site

HOOK: Final = " hook"
"""Among the library's objects while a hook is called."""

DENIED: Final = frozenset({401, 403})
WHO: Final = regex(
    r"\bcurrent_user\b|\bsession\b|\bg\.\w*(?:user|identity|auth|role|account|member|claims)|\broles?\b|authori[sz]ation|authenticat|api[-_]?key|\btoken\b|_token\b"
    r"|is_admin|logged_in|is_anonymous|remote_addr|get_jwt|get_identity|\bidentity\b|permission|has_role|\bcookies\b|X-Api|secret",
    re.IGNORECASE,
)
"""What code that asks who somebody is speaks of."""

WHO_INSIDE: Final = regex(
    r"\bcurrent_user\b|\bg\.\w*(?:user|identity|auth)|\bsession\b.*(?:user|admin|role|log|auth|account|staff|member|uid)"
    r"|authori[sz]ation|is_admin|is_staff|is_superuser|logged_in|has_role|permission|get_jwt|api[-_]?key|remote_addr|remote_user",
    re.IGNORECASE,
)
"""What a condition in a view speaks of if it asks who somebody is, and not whether something is there."""

TO_LOGIN: Final = regex(
    r"log_?in|sign_?in|\bauth|unauthori|forbidden|denied|sso|oauth|\blogon", re.IGNORECASE
)
DENYING: Final = regex(
    r"unauthori[sz]ed|forbidden|denied|notauthori|autherror|authexception|authenticationerror|authorizationerror|notallowed"
    r"|authenticationfailed|permissionerror|invalidtoken|invalidcredential|notloggedin|loginrequired|accesserror|noauthorization",
    re.IGNORECASE,
)
PROOFS: Final = (
    "flask_jwt_extended.verify_jwt_in_request", "flask_jwt_extended.view_decorators.verify_jwt_in_request",
    "flask_principal.Permission.test", "flask_principal.Permission.can", "flask_principal.IdentityContext.test",
    "authlib.integrations.flask_oauth2.ResourceProtector.acquire", "flask_login.LoginManager.unauthorized",
    "flask_login.login_manager.unauthorized", "flask.current_app.login_manager.unauthorized",
    "flask_login.LoginManager.needs_refresh",
    "hmac.compare_digest", "secrets.compare_digest", "werkzeug.security.safe_str_cmp", "stripe.Webhook.construct_event",
    "jwt.decode", "jose.jwt.decode", "authlib.jose.jwt.decode", "google.oauth2.id_token.verify_oauth2_token",
    "firebase_admin.auth.verify_id_token", "itsdangerous.URLSafeTimedSerializer.loads",
    "itsdangerous.URLSafeSerializer.loads",
    "itsdangerous.TimestampSigner.unsign", "itsdangerous.Signer.unsign", "werkzeug.security.check_password_hash",
    "flask_security.decorators._get_unauthorized_response", "flask_oidc.OpenIDConnect.validate_token",
    "flask_appbuilder.security.manager.BaseSecurityManager.has_access",
)  # fmt: skip
"""Calls that turn away who cannot prove something, or are asked for no other reason."""

RESPONSES: Final = ("flask.Response", "werkzeug.Response", "flask.make_response")


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused(Observation):
    """A request is turned away at `site` for who sends it; `before` is whether the view has not begun there."""

    before: bool
    how: str


def refuse(run: Interpreter, site: Site, how: str) -> None:
    """Observe that a request is turned away here."""
    if run.entry is not None and run.entry.way is WayIn.REQUEST:
        run.observe(Refused, site, before=not _is_inside(run), how=how)


def _is_view(run: Interpreter, function: Function) -> bool:
    """Whether a function is the view that the present request is for; in a hook none is."""
    entry = run.entry
    at = (function.module.path, function.node.lineno)
    return entry is not None and at == (entry.path, entry.line) and not in_hook(run)


def in_hook(run: Interpreter) -> bool:
    """Whether the present request is followed to a hook, not to a view."""
    return HOOK in run.library.objects  # type: ignore[attr-defined]


def _is_inside(run: Interpreter) -> bool:
    """Whether the view itself is running."""
    return any(_is_view(run, one) for one in run.active)


def _is_around(run: Interpreter) -> bool:
    """Whether something is decided around the view, by functions that ask who somebody is."""
    if not run.possible or _is_inside(run):
        return False
    return any(WHO.search(text_inside(one)) for one in run.active)


def _is_for_who(run: Interpreter, site: Site) -> bool:
    """Whether a condition in a view, on who somebody is, leads to a place: a 404 hides a page from all others."""
    if not run.possible or not run.active or not _is_inside(run):
        return False
    return any(first < site.node.lineno <= last for first, last in _asking_who(run.active[-1].node))


@lru_cache(maxsize=16)  # a long view leaves at many places
def _asking_who(view: ast.AST) -> tuple[tuple[int, int], ...]:
    """The lines of conditions in a view that ask who somebody is: before the first, and the last."""
    return tuple(
        (node.lineno, node.body[-1].end_lineno or 0)
        for node in ast.walk(view)
        if isinstance(node, ast.If) and WHO_INSIDE.search(ast.unparse(node.test))
    )


def _denies(value: Value | None) -> bool:
    return value is not None and any(
        isinstance(one, Constant) and (one.value in DENIED or str(one.value)[:3] in {"401", "403"})
        for one in options(value)
    )


@looks_at("flask.abort", "werkzeug.exceptions.abort", "flask_restful.abort", "flask_restx.abort", "flask_smorest.abort",
          "apiflask.abort")  # fmt: skip
def aborted(run: Interpreter, call: LibraryCall) -> None:
    """`abort(403)`; around a view any code will do, such as a 404 that hides what is there."""
    if (
        _denies(call.arguments.get(0, "status", "code", "http_status_code"))
        or _is_around(run)
        or _is_for_who(run, call.site)
    ):
        refuse(run, call.site, "abort")


@looks_at(*RESPONSES, *(f"{cls}.__init__" for cls in RESPONSES[:2]))
def responded(run: Interpreter, call: LibraryCall) -> None:
    """A response is made with the status."""
    if _denies(call.arguments.get(1, "status")):
        refuse(run, call.site, "response")


@looks_at("flask.redirect", "werkzeug.utils.redirect")
def redirected(run: Interpreter, call: LibraryCall) -> None:
    """A redirect to where people log in, or from around a view that asks who somebody is."""
    if not run.possible:
        return
    node = call.site.node
    target = ast.unparse(node.args[0]) if isinstance(node, ast.Call) and node.args else ""
    if TO_LOGIN.search(target) or _is_around(run):
        refuse(run, call.site, "redirect")


@looks_at(*PROOFS)
def proved(run: Interpreter, call: LibraryCall) -> None:
    """A call that does not return, or says no, without a proof."""
    optional = call.arguments.get(0, "optional") if call.path.endswith("verify_jwt_in_request") else None
    if optional is None or optional == FALSE:
        refuse(run, call.site, call.path.rpartition(".")[2])


@looks_at("werkzeug.exceptions.Unauthorized", "werkzeug.exceptions.Forbidden")
def made(run: Interpreter, call: LibraryCall) -> None:
    """An exception that Flask answers with 401 or 403."""
    refuse(run, call.site, "exception")


def _raised(run: Interpreter, frame: Frame, node: ast.Raise, value: Value) -> None:
    if run.entry is None or run.entry.way is not WayIn.REQUEST:
        return
    site = frame.site(node)
    if (
        any(DENYING.search(_class_name(option)) for option in options(value))
        or _is_around(run)
        or _is_for_who(run, site)
    ):
        refuse(run, site, "exception")


def _class_name(value: Value) -> str:
    match value:
        case Instance(cls=Class() as cls) | (Class() as cls):
            names = [one.name for one in cls.lineage()]
            return " ".join(names)
        case Instance(cls=External(path=path)) | External(path=path):
            return path.removesuffix("()").rpartition(".")[2]
        case _:
            return ""


RAISED.append(_raised)


def returned(run: Interpreter, frame: Frame, value: Value, node: ast.Return) -> None:
    """What a function answers: a status that denies, or around a view anything but what the view answered."""
    if (
        run.entry is None
        or run.entry.way is not WayIn.REQUEST
        or frame.function is None
        or value == Constant(None)
    ):
        return
    is_last_word = _is_wrapper(run, frame.function) and not _passes_on(node)
    if any(map(_is_denial, options(value))) or (is_last_word and _is_around(run)):
        refuse(run, frame.site(node), "answer")


def _is_denial(value: Value) -> bool:
    """`("who are you?", 401)`."""
    return isinstance(value, Listing) and value.kind is tuple and any(map(_denies, value.elements[1:2]))


def _is_wrapper(run: Interpreter, function: Function) -> bool:
    """Whether a function is what Flask calls, or what a decorator made around a view: not one that these call."""
    if run.active and run.active[0] is function:
        return True
    return not isinstance(function.outer, ModuleObject) and function in run.active[:4]


def _passes_on(node: ast.Return) -> bool:
    """`return view(*args, **kwargs)`."""
    return isinstance(node.value, ast.Call | ast.Await) and any(
        isinstance(one, ast.Starred) or (isinstance(one, ast.keyword) and one.arg is None)
        for one in ast.walk(node.value)
    )
