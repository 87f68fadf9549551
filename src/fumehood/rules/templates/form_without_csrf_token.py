"""A form that posts to an app has no token against forged requests: no `csrf_token()`, no `form.hidden_tag()`.

An app that uses `CSRFProtect` refuses such a form, unless its view is exempt or a script sends the token. In an app that
knows its users by a cookie – it asks its session or Flask-Login – and has no protection at all, nobody refuses a forged
one, unless the cookie is `SameSite=Strict` or a hook looks at where requests come from. Forms that post elsewhere, that a
script submits, or of which a macro may write the token, are silent. An app
without any protection has one such finding, at the first form.

## Why is this bad?
A browser sends the cookies of your site with any form that is posted to it, also with one on somebody else's page. Without
a token your app can't tell the two apart, so a visit to that page changes things in the name of the visitor.

## How to fix
Write the token into the form, and let `CSRFProtect` ask for it.

```html
<form method="post">
  <input type="hidden" name="csrf_token" value="{{ csrf_token() }}">
```

With a form of Flask-WTF `{{ form.hidden_tag() }}` does the same.

## References
- https://flask-wtf.readthedocs.io/en/stable/csrf/
- https://flask.palletsprojects.com/en/stable/web-security/#cross-site-request-forgery-csrf
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence, Place
from fumehood.flow.decided import string
from fumehood.flow.values import options
from fumehood.framework.access.belonging import belonging
from fumehood.framework.access.cross_site import asks_origin, asks_session
from fumehood.framework.apps.controls import ControlSeen
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.observations import Called, Observations
from fumehood.framework.pages.template_places import FormShown
from fumehood.framework.requests.sessions import SessionWritten
from fumehood.rules.judge import place_of, region
from fumehood.rules.rule import Example, Match, Rule, Step
from fumehood.rules.template_edits import inserted
from fumehood.rules.template_wording import RENDERS, spot_of, tag

RULE = Rule(
    id="form-without-csrf-token",
    title="Form without a token against forged requests",
    severity=5.4,
    confidence=Confidence.MEDIUM,
    cwe=(352,),
    owasp=("a01-2021", "a01-2025"),
    since="0.1.0",
    doc=__doc__,
    safe_fix="writes `csrf_token()` into the form",
    examples=(
        Example(
            "no token",
            {
                "app.py": """
                from flask import Flask, render_template
                from flask_wtf.csrf import CSRFProtect

                app = Flask(__name__)
                csrf = CSRFProtect(app)

                @app.route("/profile", methods=["GET", "POST"])
                def profile():
                    return render_template("profile.html")
                """,
                "templates/profile.html": """
                <form method="post">  {# finding #}
                  <input name="email">
                </form>
                """,
            },
        ),
        Example(
            "a token",
            {
                "app.py": """
                from flask import Flask, render_template
                from flask_wtf.csrf import CSRFProtect

                app = Flask(__name__)
                csrf = CSRFProtect(app)

                @app.route("/profile", methods=["GET", "POST"])
                def profile():
                    return render_template("profile.html", form=ProfileForm())
                """,
                "templates/profile.html": """
                <form method="post">
                  <input type="hidden" name="csrf_token" value="{{ csrf_token() }}">
                  <input name="email">
                </form>
                <form method="post">{{ form.hidden_tag() }} {{ form.email() }}</form>
                <form method="get"><input name="q"></form>
                <form method="post" action="https://www.example.com/subscribe"><input name="email"></form>
                """,
            },
        ),
    ),
)
MOST_SHOWN = 5
FIELD = '<input type="hidden" name="csrf_token" value="{{ csrf_token() }}">'
WITH_FUNCTION = "flask_wtf.CSRFProtect"
EXTENSIONS = frozenset({WITH_FUNCTION, "flask_seasurf.SeaSurf"})
LOGINS = ("flask_login.LoginManager", "flask_login.login_user", "flask_security.Security")


RULE.watch(*LOGINS)


@RULE.on(FormShown, words=RENDERS)
def without_token(form: FormShown, seen: Observations) -> Iterator[Match]:
    protects = [
        one.path
        for one in seen.of(ControlSeen)
        if one.path in EXTENSIONS and not _is_test(one.site.module.path)
    ]
    others = [] if protects else [one for one in seen.of(FormShown) if not one.scripted]
    further = [one for one in others if one is not form][:MOST_SHOWN]
    if protects:
        harm = "The app asks for one, so it refuses the form unless the view is exempt – and then anybody can forge it."
    elif _is_by_cookie(seen) and form is min(others or [form], key=_order):
        harm = "Users are known by a cookie that browsers send with any form, so another site can post this one for them."
        harm += f" The same is true of {len(others) - 1} more forms." if len(others) > 2 else ""
    else:
        return
    sure = Confidence.HIGH if protects and form.given is not None else Confidence.MEDIUM
    yield Match(
        at=spot_of(form.at),
        message=f"{tag(form)} has no token against forged requests. {harm}",
        advice=f"Write the token into the form: `{FIELD}`, or `{{{{ form.hidden_tag() }}}}` with a form of Flask-WTF.",
        confidence=Confidence.LOW if form.scripted else sure,
        related=tuple(Step(spot_of(one.at), "another form without a token") for one in further),
        fix=inserted(form.inside, FIELD, "Write the token into the form")
        if WITH_FUNCTION in protects
        else None,
    )


def _is_by_cookie(seen: Observations) -> bool:
    """Whether the app knows people by a cookie: by its session, which it writes or asks, or by a library that uses it."""
    project = belonging(seen)
    hooks = [hook.function for hook in project.hooks if hook.function is not None]
    if any(map(asks_origin, hooks)) or _stays_home(seen):
        return False
    sites = [one.site for one in seen.of(Called) if one.path in LOGINS] + [
        one.site for one in seen.of(SessionWritten)
    ]
    if any(not _is_test(site.module.path) for site in sites):
        return True
    views = [route.function for routes in project.views.values() for route in routes]
    asking = (one for one in [*views, *hooks] if not _is_test(one.module.module.path))
    return any(map(asks_session, asking))


def _stays_home(seen: Observations) -> bool:
    """Whether browsers send the session's cookie with nothing that other sites cause."""
    apps = seen.of(AppConfigured)
    found = [one.value for app in apps for one in app.effective("SESSION_COOKIE_SAMESITE")]
    return bool(found) and {string(option) for value in found for option in options(value)} == {"Strict"}


def _is_test(path: str) -> bool:
    return place_of(path) is Place.TEST


def _order(form: FormShown) -> tuple[str, int]:
    place = region(spot_of(form.at))
    return place.path, place.line
