"""Decorators that ask who the client is: those of libraries by their documentation, others by what they do.

A decorator is noted on the function it is applied to, so that a registration knows what is below it by then. What is
applied to a function that is a view already protects nothing: Flask calls the function it was given.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from fumehood.flow.decisions import DECORATED
from fumehood.flow.frame import Observation
from fumehood.flow.values import (
    FALSE,
    Arguments,
    Constant,
    External,
    Function,
    Instance,
    Method,
    Partial,
    Site,
    Value,
)
from fumehood.framework.access.refusals import refuse
from fumehood.framework.library import on
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.requests.protections import (
    OPPOSITE,
    REGISTERED,
    Certainty,
    Guard,
    guard,
    guards_of,
    named,
    path_of,
    written_name,
)

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

APPLIED: Final = "()"
OPTIONAL: Final = External("flask_jwt_extended.optional()")
"""What lets everybody pass: `jwt_required(optional=True)`, https://flask-jwt-extended.readthedocs.io/en/stable/api.html."""

HTTPAUTH: Final = tuple(
    f"flask_httpauth.{cls}.login_required"
    for cls in ("HTTPAuth", "HTTPBasicAuth", "HTTPDigestAuth", "HTTPTokenAuth", "MultiAuth")
)
SECURITY: Final = tuple(
    f"{module}.{name}"
    for module in ("flask_security", "flask_security.decorators")
    for name in (
        "auth_required", "login_required", "roles_required", "roles_accepted", "permissions_required",
        "permissions_accepted", "http_auth_required", "auth_token_required",
    )
)  # fmt: skip
APPBUILDER: Final = tuple(
    f"{module}.{name}"
    for module in ("flask_appbuilder", "flask_appbuilder.security.decorators")
    for name in ("has_access", "has_access_api", "protect")
)
JWT: Final = tuple(
    f"{module}.{name}"
    for module in ("flask_jwt_extended", "flask_jwt_extended.view_decorators")
    for name in ("jwt_required", "fresh_jwt_required", "jwt_refresh_token_required")
)
OTHERS: Final = (
    "flask_login.login_required", "flask_login.fresh_login_required", "flask_login.utils.fresh_login_required",
    "flask_principal.Permission.require", "flask_principal.IdentityContext.require",
    "authlib.integrations.flask_oauth2.ResourceProtector.__call__",
    "authlib.integrations.flask_oauth2.resource_protector.ResourceProtector.__call__",
    "flask_jwt.jwt_required", "flask_user.login_required", "flask_user.roles_required", "flask_user.roles_accepted",
    "flask_praetorian.auth_required", "flask_praetorian.roles_required", "flask_praetorian.roles_accepted",
    "flask_oidc.OpenIDConnect.require_login", "flask_oidc.OpenIDConnect.accept_token",
    "flask_pyoidc.OIDCAuthentication.oidc_auth", "flask_pyoidc.OIDCAuthentication.token_auth",
    "flask_pyoidc.flask_pyoidc.OIDCAuthentication.oidc_auth",
    "flask_basicauth.BasicAuth.required", "flask_simplelogin.login_required",
    "flask_cas.login_required", "flask_allows.requires", "flask_allows.Allows.requires",
    "flask_kerberos.requires_authentication",
    "apiflask.APIFlask.auth_required", "apiflask.APIBlueprint.auth_required",
)  # fmt: skip
REQUIRING: Final = (*HTTPAUTH, *SECURITY, *APPBUILDER, *JWT, *OTHERS)
"""Decorators whose documentation says that they turn away who is not logged in, or may not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardedLate(Observation):
    """A guard is put before a function that is a view already, at `site`; Flask does not see it.

    `registered` is where the view was registered, `after` what the guard made of the function. An OWN guard counts
    only if a request shows that it turns somebody away.
    """

    function: Function
    guard: Guard
    registered: Site
    after: Value = field(compare=False)


@on(*REQUIRING, *(f"{path}{APPLIED}" for path in REQUIRING))
def require(run: Interpreter, call: LibraryCall) -> Value:
    """`login_required(view)` is the view behind a guard; `jwt_required()` is what is applied next.

    Whoever asks for one while a request is answered does so for this request: `with admin.require(403):`.
    """
    target = call.arguments.get(0)
    if isinstance(call.site.node, ast.Call) and not _lets_pass(call.arguments):
        refuse(run, call.site, "guard")
    if isinstance(target, Function | Partial) or (
        isinstance(target, Method) and len(call.arguments.positional) == 1
    ):
        name = written_name(call.site) or call.path.removesuffix(APPLIED).rpartition(".")[2]
        found = Guard(name, Certainty.KNOWN, call.site)
        if isinstance(target, Function) and _is_rebound(call.site, target):
            _note_late(run, target, found, call.site, target)
        return guard(run, target, found)
    return OPTIONAL if _lets_pass(call.arguments) else External(f"{call.path.removesuffix(APPLIED)}{APPLIED}")


def _lets_pass(given: Arguments) -> bool:
    """Whether a decorator only looks who the client is."""
    optional = given.get(None, "optional")
    return optional is not None and optional != FALSE


@on(OPTIONAL.path)
def optional(run: Interpreter, call: LibraryCall) -> Value:
    """The view stays what it is."""
    return call.arguments.positional[-1] if call.arguments.positional else OPTIONAL


def _decorated(run: Interpreter, decorator: Value, before: Value, after: Value, site: Site) -> None:
    """Note what was applied to a function, and whether that came too late."""
    if not isinstance(before, Function):
        return
    found = _guard(decorator, written_name(site), site)
    if found is None:
        _carry(run, before, after)
        return
    _note_late(run, before, found, site, after)
    _carry(run, before, after)
    if found.certainty is not Certainty.KNOWN:
        guard(run, after, found)


def _own(name: str, site: Site | None) -> Guard | None:
    """A decorator of the workspace; one for those who are not logged in protects nothing."""
    return None if OPPOSITE.search(name) else Guard(name, Certainty.OWN, site)


def _note_late(run: Interpreter, before: Function, found: Guard, site: Site, after: Value) -> None:
    place = before.slots.get(REGISTERED)
    if isinstance(place, Constant) and found.certainty is not Certainty.PERHAPS:
        function = run.decorating or before
        run.observe(GuardedLate, site, function=function, guard=found, registered=place.value, after=after)


def _is_rebound(site: Site, function: Function) -> bool:
    """Whether a call stands in `view = login_required(view)`, which looks as if it protected the view."""
    return any(
        isinstance(node, ast.Assign)
        and node.value is site.node
        and any(isinstance(one, ast.Name) and one.id == function.name for one in node.targets)
        for node in site.module.tree.body
    )


def guard_of(decorator: Value) -> Guard | None:
    """What a decorator is that a class lists."""
    match decorator:
        case Function():
            return _own(_written(decorator), decorator.at)
        case _:
            path = path_of(decorator).removesuffix(APPLIED)
            return Guard(path.rpartition(".")[2], Certainty.KNOWN) if path in REQUIRING else named(path)


def _written(decorator: Function) -> str:
    """What a decorator is called where it is used: by the function that makes it, if one does."""
    line = decorator.node.lineno
    around = [
        one.name
        for one in decorator.module.module.tree.body
        if isinstance(one, ast.FunctionDef) and one.lineno <= line <= (one.end_lineno or 0)
    ]
    return around[0] if around else decorator.name


def _guard(decorator: Value, name: str, site: Site) -> Guard | None:
    """What is known of a decorator before anybody called what it made."""
    path = path_of(decorator)
    if path.removesuffix(APPLIED) in REQUIRING:
        return Guard(name, Certainty.KNOWN, site)
    if decorator == OPTIONAL:
        return None
    if path or not name:
        return named(name or path, site)
    if isinstance(decorator, Function | Method | Instance):
        return _own(name, site)
    return named(name, site)


def _carry(run: Interpreter, before: Function, after: Value) -> None:
    """A wrapper stands behind what the function in it stands behind."""
    if after is not before and isinstance(after, Function) and guards_of(before):
        guard(run, after, *guards_of(before))


DECORATED.append(_decorated)
