"""Views that change something for whoever is logged in take requests from any site.

The app knows its users by a cookie – Flask's session, Flask-Login, Flask-Security – and has views for POST, PUT, PATCH
or DELETE that ask who the user is, in the view, a decorator or a hook. There is no `CSRFProtect` or Flask-SeaSurf, the view
validates no `FlaskForm`, and nothing compares a token or the origin of the request. There is one finding for each app,
at its first such view.

Views that want a header, a signature or JSON are no findings: no other site's page can send these with the cookies.
Logging in and registering is left alone, and an app whose cookie is `SameSite=Strict`. `Lax` is no such excuse: it lets
pages on other hosts of the same domain in, and browsers from before it.

## Why is this bad?
A browser sends your cookies with every request to your app, whichever page caused it. A hidden form on another site,
sent by a script when the page is opened, does what the user could do: order, delete, change the password.

## How to fix
Protect all views at once, and put the token into each form:

```python
from flask_wtf.csrf import CSRFProtect

csrf = CSRFProtect(app)
```

```html
<input type="hidden" name="csrf_token" value="{{ csrf_token() }}">
```

## References
- https://flask-wtf.readthedocs.io/en/stable/csrf/
- https://flask.palletsprojects.com/en/stable/web-security/#cross-site-request-forgery-csrf
- https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
"""

import re
from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.findings.posture import Protection
from fumehood.flow.decided import string
from fumehood.flow.values import Constant, options
from fumehood.framework.access.access import Access
from fumehood.framework.access.belonging import Belonging, Route, belonging
from fumehood.framework.access.cross_site import (
    acts_for_user,
    asks_for_token,
    asks_session,
    knows_by_cookie,
    lets_in,
    looks_where_from,
    takes_only_json,
    validates_form,
)
from fumehood.framework.access.places import called, registered_at
from fumehood.framework.apps.controls import FORM, ControlSeen, is_for
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.observations import Called, Observations
from fumehood.framework.requests.protections import guards_of
from fumehood.framework.requests.sessions import SessionWritten
from fumehood.regex import regex
from fumehood.rules.deployed import on_app
from fumehood.rules.rule import Example, Match, Rule, Step

RULE = Rule(
    id="csrf-unprotected",
    title="Other sites can act for your users",
    severity=6.5,
    confidence=Confidence.HIGH,
    cwe=(352,),
    owasp=("a01-2021", "a01-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "who is logged in is in the session",
            """
            from flask import Flask, request, session

            app = Flask(__name__)
            emails = {}

            @app.post("/login")
            def login():
                session["user_id"] = 1
                return "welcome"

            @app.post("/email")  # finding
            def change_email():
                emails[session["user_id"]] = request.form["email"]
                return "changed"
            """,
        ),
        Example(
            "protected as a whole",
            """
            from flask import Flask, request, session
            from flask_wtf.csrf import CSRFProtect

            app = Flask(__name__)
            csrf = CSRFProtect(app)
            emails = {}

            @app.post("/login")
            def login():
                session["user_id"] = 1
                return "welcome"

            @app.post("/email")
            def change_email():
                emails[session["user_id"]] = request.form["email"]
                return "changed"
            """,
        ),
        Example(
            "an API with a token in a header",
            """
            from flask import Flask, abort, request

            app = Flask(__name__)
            TOKENS = {}

            @app.post("/email")
            def change_email():
                user = TOKENS.get(request.headers.get("Authorization")) or abort(401)
                user.email = request.form["email"]
                return "changed"
            """,
        ),
    ),
)
LOGINS = (
    "flask_login.login_user", "flask_login.LoginManager", "flask_login.LoginManager.init_app", "flask_security.Security",
    "flask_security.Security.init_app", "flask_security.utils.login_user", "flask_security.login_user",
    "flask_user.UserManager",
)  # fmt: skip
RULE.watched.update(LOGINS)
RULE.watch(words=("LoginManager", "login_user", "Security("))
IDENTITY = regex(
    r"user|uid|log_?in|logged|auth|account|member|admin|email|profile|identity|_id$", re.IGNORECASE
)
"""Keys of the session that say who somebody is."""

NOBODY = (None, False, "", 0)
MAX_RELATED = 5
ANYWHERE = "A page elsewhere can have a user's browser send one, with the cookies."
ONLY_LAX = "`SameSite=Lax` keeps the cookies from most of them, but not from pages on the other hosts of your domain."


@on_app(RULE)
def takes_any(app: AppConfigured, seen: Observations) -> Iterator[Match]:
    project = belonging(seen)
    if _is_protected(app, seen) or not _knows_users(seen, project):
        return
    if any(one.function is not None and looks_where_from(one.function) for one in project.hooks):
        return
    same_site = {
        string(option) for one in app.effective("SESSION_COOKIE_SAMESITE") for option in options(one.value)
    }
    found = [route for route in project.routes(app.app) if _is_open(route, seen)]
    personal = [route for route in found if _asks_who(route, project)]
    if not personal or same_site == {"Strict"}:
        return
    first, *others = personal
    more = (
        f", and so do {len(others)} more views"
        if len(others) > 1
        else ", and so does 1 more view"
        if others
        else ""
    )
    yield Match(
        at=registered_at(first.registered, first.function, seen),
        message=(
            f"`{called(first.function)}` acts for whoever is logged in and takes requests from any site{more}. "
            f"{ONLY_LAX if same_site == {'Lax'} else ANYWHERE}"
        ),
        advice="Set up Flask-WTF's `CSRFProtect` for the app, and put `csrf_token()` into its forms.",
        confidence=_sure(first, same_site),
        related=tuple(
            Step(registered_at(route.registered, route.function, seen), "takes requests from any site, too")
            for route in others[:MAX_RELATED]
        ),
    )


def _sure(first: Route, same_site: set[str | None]) -> Confidence:
    is_sure = acts_for_user(first.function) and same_site != {"Lax"}
    return Confidence.HIGH if is_sure else Confidence.MEDIUM


def _is_protected(app: AppConfigured, seen: Observations) -> bool:
    """Whether something looks at all requests; a single form is no such thing."""
    return any(
        one.protects is Protection.FORMS and one.name != FORM and is_for(one, app.app)
        for one in seen.of(ControlSeen)
    )


def _knows_users(seen: Observations, project: Belonging) -> bool:
    """Whether cookies say who somebody is."""
    if any(one.path in LOGINS for one in seen.of(Called)):
        return True
    asking = [route.function for routes in project.views.values() for route in routes]
    asking += [hook.function for hook in project.hooks if hook.function is not None]
    if any(map(knows_by_cookie, asking)) or _refuses_strangers(seen, project):
        return True
    return any(
        IDENTITY.search(one.key) is not None and not _is_nobody(one) for one in seen.of(SessionWritten)
    )


def _refuses_strangers(seen: Observations, project: Belonging) -> bool:
    """Whether a view turns clients away, and it or a hook before it asks the session, whatever is in there."""
    hooks = [
        one.function for one in project.hooks if one.kind.startswith("before") and one.function is not None
    ]
    by_hook = any(asks_session(hook) and not asks_for_token(hook) for hook in hooks)
    refusing = [one.function for one in seen.of(Access) if one.is_protected and one.function is not None]
    return any((by_hook or asks_session(view)) and not asks_for_token(view) for view in refusing)


def _is_nobody(one: SessionWritten) -> bool:
    return all(isinstance(option, Constant) and option.value in NOBODY for option in options(one.value))


def _is_open(route: Route, seen: Observations) -> bool:
    """Whether a view changes something for anybody's browser."""
    function = route.function
    if route.answers_only_get or lets_in(function, route.registered.rule):
        return False
    if asks_for_token(function) or takes_only_json(function) or looks_where_from(function):
        return False
    place = (route.site.module.path, route.site.node.lineno)
    forms = [one.entry for one in seen.of(ControlSeen) if one.name == FORM]
    if forms and validates_form(function):
        return False
    return not any((entry.path, entry.line) == place for entry in forms)


def _asks_who(route: Route, project: Belonging) -> bool:
    """Whether the view, what is before it, or a hook asks who the client is."""
    if acts_for_user(route.function) or guards_of(route.registered.view):
        return True
    apps = project.apps_of(route.registered.owner)
    return any(
        hook.kind.startswith("before")
        and hook.function is not None
        and acts_for_user(hook.function)
        and not apps.isdisjoint(project.apps_of(hook.owner))
        for hook in project.hooks
    )
