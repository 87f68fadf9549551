"""The protection against cross-site requests is there and switched off.

`WTF_CSRF_ENABLED` is off in the configuration that the app is deployed with, `WTF_CSRF_CHECK_DEFAULT` is off and nobody
calls `protect()`, a view or blueprint is exempted, or a `FlaskForm` has `csrf = False` in its `Meta`. Flask-SeaSurf's and
Flask-JWT-Extended's switches count, too.

A configuration for tests is no finding. Neither is an exempted view that only answers GET, asks for a header, a
signature or a token, or takes nothing but JSON; a search form that reads the query string; or a form of an app that
has `CSRFProtect` for all its views.

## Why is this bad?
A page of another site can make the browser of somebody who is logged in send a form to yours, with the cookies. The
view cannot tell that from a click: it transfers, deletes or changes the password.

## How to fix
Leave the protection on. Switch it off in the configuration of the tests alone, and exempt only what clients without
cookies call:

```python
class TestingConfig(Config):
    WTF_CSRF_ENABLED = False
```

## References
- https://flask-wtf.readthedocs.io/en/stable/csrf/
- https://flask-wtf.readthedocs.io/en/stable/config/
- https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence, Place
from fumehood.flow.decided import truth
from fumehood.flow.memory import present
from fumehood.flow.propagation import holes
from fumehood.flow.values import TRUE, Class, Constant, Dictionary, Function, Instance, Site, Value
from fumehood.framework.access.belonging import Belonging, Route, belonging
from fumehood.framework.access.cross_site import (
    acts_for_user,
    asks_for_token,
    asks_session,
    knows_by_cookie,
    looks_where_from,
    reads_form,
    takes_only_json,
)
from fumehood.framework.apps.controls import ControlSeen
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.observations import Called, Observations
from fumehood.rules.deployed import app_made, is_off, is_on, on_app, replaced, switched_or_left
from fumehood.rules.edits import unsafe
from fumehood.rules.judge import place_of
from fumehood.rules.rule import Example, Match, Rule, Step

RULE = Rule(
    id="csrf-disabled",
    title="Protection against cross-site requests is switched off",
    severity=6.9,
    confidence=Confidence.HIGH,
    cwe=(352,),
    owasp=("a01-2021", "a01-2025"),
    since="0.1.0",
    doc=__doc__,
    unsafe_fix="switches it on; forms without a token are then refused",
    examples=(
        Example(
            "off for the whole app",
            """
            from flask import Flask
            from flask_wtf.csrf import CSRFProtect

            app = Flask(__name__)
            app.config["WTF_CSRF_ENABLED"] = False  # finding
            csrf = CSRFProtect(app)
            """,
        ),
        Example(
            "a view that acts for whoever is logged in",
            """
            from flask import Flask, request
            from flask_login import current_user, login_required
            from flask_wtf.csrf import CSRFProtect

            app = Flask(__name__)
            csrf = CSRFProtect(app)

            @app.route("/email", methods=["POST"])
            @csrf.exempt  # finding
            @login_required
            def change_email():
                current_user.email = request.form["email"]
                return "changed"
            """,
        ),
        Example(
            "off for tests",
            """
            from flask import Flask
            from flask_wtf.csrf import CSRFProtect

            class Config:
                SECRET_KEY = "from the environment"

            class TestingConfig(Config):
                TESTING = True
                WTF_CSRF_ENABLED = False

            def create_app(config=Config):
                app = Flask(__name__)
                app.config.from_object(config)
                CSRFProtect(app)
                return app
            """,
        ),
        Example(
            "a webhook that is signed",
            """
            import hmac
            from flask import Flask, abort, request
            from flask_wtf.csrf import CSRFProtect

            app = Flask(__name__)
            csrf = CSRFProtect(app)

            @app.post("/hook")
            @csrf.exempt
            def hook():
                signed = hmac.new(app.config["HOOK_KEY"], request.data, "sha256").hexdigest()
                if not hmac.compare_digest(signed, request.headers.get("X-Signature", "")):
                    abort(403)
                return "thanks"
            """,
        ),
    ),
)
SWITCHES = {
    "WTF_CSRF_ENABLED": (is_off, "True", "Flask-WTF looks at no CSRF token, of forms or of views"),
    "WTF_CSRF_CHECK_DEFAULT": (
        is_off,
        "True",
        "`CSRFProtect` looks at no request by itself, and nobody calls `protect()`",
    ),
    "CSRF_DISABLE": (is_on, "False", "Flask-SeaSurf looks at no request"),
    "JWT_COOKIE_CSRF_PROTECT": (
        is_off,
        "True",
        "Flask-JWT-Extended takes tokens from cookies without a CSRF token",
    ),
}
EXEMPTS = ("flask_wtf.CSRFProtect.exempt", "flask_seasurf.SeaSurf.exempt")
FORM = "flask_wtf.FlaskForm"
OF_SECURITY = "SECURITY_CSRF_"
"""Flask-Security looks at the token itself then: https://flask-security-too.readthedocs.io/en/stable/patterns.html#csrf"""

PROTECT = "flask_wtf.CSRFProtect.protect"
GLOBAL = ("flask_wtf.CSRFProtect", "flask_seasurf.SeaSurf")


@on_app(RULE)
def switched_off(app: AppConfigured, seen: Observations) -> Iterator[Match]:
    for key, (is_bad, other, effect) in SWITCHES.items():
        if key == "WTF_CSRF_CHECK_DEFAULT" and _is_asked_otherwise(app, seen):
            continue
        if key == "JWT_COOKIE_CSRF_PROTECT" and not _takes_cookies(app):
            continue
        for one, sure in switched_or_left(app, key, is_bad):
            yield Match(
                at=one.at,
                message=f"`{key}` switches the protection against cross-site requests off: {effect}.",
                advice="Leave it on; switch it off in the configuration of the tests alone.",
                confidence=sure,
                related=app_made(app, one),
                fix=unsafe(replaced(one, other), "forms without a token are then refused"),
            )


def _is_asked_otherwise(app: AppConfigured, seen: Observations) -> bool:
    """Whether the program calls `protect()` where it wants to, or has Flask-Security do it."""
    by_security = any(key.startswith(OF_SECURITY) for key in app.settings)
    return by_security or any(one.path == PROTECT for one in seen.of(ControlSeen))


def _takes_cookies(app: AppConfigured) -> bool:
    """Whether tokens are taken from cookies, as far as is known."""
    return any("cookies" in str(_shown(one.value)) for one in app.effective("JWT_TOKEN_LOCATION"))


def _shown(value: Value) -> object:
    match value:
        case Constant(value=known):
            return known
        case Instance() | Dictionary():
            return ""
        case _:
            return [_shown(present(one)) for one in getattr(value, "elements", ())]


@RULE.on_call(*EXEMPTS, words=("CSRFProtect", "CsrfProtect", ".exempt", "SeaSurf"))
def exempted(called: Called, seen: Observations) -> Iterator[Match]:
    target = called.arguments.get(0, "view")
    if place_of(called.site.module.path) is Place.TEST:
        return
    project = belonging(seen)
    routes = list(_routes(target, project))
    changing = [one for one in routes if not _is_harmless(one) and not _is_asked_before(one, project)]
    if not changing:
        return
    first = changing[0]
    personal = any(acts_for_user(route.function) for route in changing)
    what = f"`{first.function.name}`" if isinstance(target, Function) else "every view of this blueprint"
    yield Match(
        at=called.site,
        message=(
            f"{what[:1].upper()}{what[1:]} answers requests without a CSRF token. A page of another site can have the "
            "browser of somebody who is logged in send one."
        ),
        advice="Leave the view protected, or let it ask for something that no browser sends by itself.",
        confidence=_sure(called, changing, personal=personal),
        related=tuple(Step(route.site, "may be called by another site") for route in changing[:3])
        if not isinstance(target, Function)
        else (),
    )


def _sure(called: Called, changing: list[Route], *, personal: bool) -> Confidence:
    if not personal and not any(reads_form(route.function) for route in changing):
        return Confidence.LOW
    if all(takes_only_json(route.function) for route in changing):
        return Confidence.LOW
    return Confidence.HIGH if personal and called.certain else Confidence.MEDIUM


def _routes(target: Value | None, project: Belonging) -> Iterator[Route]:
    """The views that are exempted: one function, or all of a blueprint."""
    for routes in project.views.values():
        for route in routes:
            owner = route.registered.owner
            if isinstance(target, Function):
                if route.function.node is target.node:
                    yield route
            elif isinstance(target, Instance) and isinstance(owner, Instance) and owner.at == target.at:
                yield route


def _is_harmless(route: Route) -> bool:
    function = route.function
    return route.answers_only_get or asks_for_token(function) or looks_where_from(function)


def _is_asked_before(route: Route, project: Belonging) -> bool:
    """Whether a hook of the view's own blueprint asks for a token, and takes no cookie instead."""
    owner = route.registered.owner
    return any(
        hook.kind == "before_request"
        and hook.function is not None
        and isinstance(owner, Instance)
        and isinstance(hook.owner, Instance)
        and hook.owner.at == owner.at
        and asks_for_token(hook.function)
        and not asks_session(hook.function)
        for hook in project.hooks
    )


@RULE.on_call(f"{FORM}.__init__", FORM, words=("FlaskForm",))
def unprotected(called: Called, seen: Observations) -> Iterator[Match]:
    at = _switch(called)
    if at is None or place_of(called.site.module.path) is Place.TEST:
        return
    if any(one.path in GLOBAL for one in seen.of(ControlSeen)) or _reads_no_form(called):
        return
    routes = belonging(seen).routes_at(called.entry)
    if routes and all(_needs_no_token(route) for route in routes):
        return
    name = called.receiver.cls.name if isinstance(called.receiver, Instance) else "FlaskForm"
    yield Match(
        at=at,
        message=(
            f"`{name}` is used with its CSRF token switched off. A page of another site can have the browser of "
            "somebody who is logged in send it."
        ),
        advice="Leave `csrf` on in the form's `Meta`; the template shows the token with `{{ form.hidden_tag() }}`.",
        confidence=Confidence.HIGH
        if any(acts_for_user(route.function) for route in routes)
        else Confidence.MEDIUM,
        related=()
        if at == called.site
        else (Step((*called.stack, called.site)[-1], "the form is made here"),),
    )


def _needs_no_token(route: Route) -> bool:
    """Whether a view only reads, or is asked by clients that no cookie vouches for: those of an API."""
    if route.registered.kind == "resource":
        return not knows_by_cookie(route.function)
    return route.answers_only_get or asks_for_token(route.function)


def _switch(called: Called) -> Site | None:
    """Where the token is switched off: `meta={"csrf": False}`, or the form's `Meta`."""
    given = called.arguments.get(None, "meta")
    if isinstance(given, Dictionary) and "csrf" in given.slots:
        return (given.at or called.site) if _is_false(present(given.slots["csrf"])) else None
    receiver = called.receiver
    cls = receiver.cls if isinstance(receiver, Instance) else None
    meta = cls.find("Meta") if isinstance(cls, Class) else None
    found = present(meta.find("csrf") or TRUE) if isinstance(meta, Class) else TRUE
    return (getattr(found, "at", None) or called.site) if _is_false(found) else None


def _is_false(value: Value) -> bool:
    return isinstance(value, Constant) and truth(value) is False


def _reads_no_form(called: Called) -> bool:
    """Whether a form is filled from the query string or from JSON."""
    given = (called.arguments.get(0, "formdata"), called.arguments.get(None, "data"))
    return any(
        taint.source.what in {"the query string", "the JSON body"}
        for value in given
        if value is not None
        for hole in holes(value)
        for taint in hole.taints
    )
