"""The session cookie, or the one that remembers a login, is also sent over plain HTTP.

`SESSION_COOKIE_SECURE`, `REMEMBER_COOKIE_SECURE` or `JWT_COOKIE_SECURE` is off. Where nothing is said about the session cookie, which is
off too, an app is reported once, if it uses the session, and the code or a deployment file tells what it is deployed with, or
the code sets how else the cookie is sent. So is what a variable's default comes to in an app that is deployed. What only development or tests use is no finding.

## Why is this bad?
One request over plain HTTP, and a link with `http://` is enough, shows the cookie to everybody on the way: in a café, at a
provider. Who has the cookie is logged in.

## How to fix
```python
app.config.update(SESSION_COOKIE_SECURE=True, REMEMBER_COOKIE_SECURE=True)
```

Browsers send such cookies to `http://localhost` as well, so development keeps working in most of them.

## References
- https://flask.palletsprojects.com/en/stable/web-security/#set-cookie-options
- https://flask-login.readthedocs.io/en/latest/#cookie-settings
"""

from collections.abc import Iterator
from typing import Final

from fumehood.findings.finding import Confidence
from fumehood.framework.access.belonging import belonging
from fumehood.framework.access.cross_site import asks_session
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.apps.puts import Put
from fumehood.framework.observations import Observations
from fumehood.rules.deployed import (
    all_replaced,
    app_made,
    hidden,
    is_off,
    on_app,
    switched_or_left,
    uses_sessions,
)
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.secret_keys import KEYS

COOKIES: Final = {
    "SESSION_COOKIE_SECURE": "The session cookie",
    "REMEMBER_COOKIE_SECURE": "The cookie that remembers a login",
    "JWT_COOKIE_SECURE": "The cookie with the token",
}

CAREFUL: Final = ("SESSION_COOKIE_SAMESITE", "SESSION_COOKIE_HTTPONLY", "SESSION_COOKIE_DOMAIN")
"""Who sets these for an app, and not for tests, means its cookie for real visitors."""

RULE = Rule(
    id="session-cookie-insecure",
    title="The session cookie is sent over plain HTTP",
    severity=4.6,
    confidence=Confidence.HIGH,
    cwe=(614,),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    safe_fix="sets it to True",
    examples=(
        Example(
            "switched off",
            """
            from flask import Flask

            app = Flask(__name__)
            app.config["SESSION_COOKIE_SECURE"] = False  # finding
            """,
        ),
        Example(
            "never mentioned, in an app with a configuration for production",
            {
                "config.py": """
                import os

                class Config:
                    SECRET_KEY = os.environ["SECRET_KEY"]

                class ProductionConfig(Config):
                    PREFERRED_URL_SCHEME = "https"
                """,
                "app.py": """
                from flask import Flask, session

                app = Flask(__name__)  # finding
                app.config.from_object("config.ProductionConfig")

                @app.get("/choose")
                def choose():
                    session["theme"] = "dark"
                    return "ok"
                """,
            },
        ),
        Example(
            "on in production, off in development",
            """
            import os
            from flask import Flask

            class Config:
                SESSION_COOKIE_SECURE = True

            class DevelopmentConfig(Config):
                SESSION_COOKIE_SECURE = False

            settings = {"development": DevelopmentConfig, "production": Config}
            app = Flask(__name__)
            app.config.from_object(settings[os.environ["MODE"]])
            """,
        ),
        Example(
            "Flask-Talisman switches it on",
            """
            from flask import Flask, session
            from flask_talisman import Talisman

            app = Flask(__name__)
            Talisman(app)
            """,
        ),
    ),
)


@on_app(RULE)
def sent_in_the_clear(app: AppConfigured, seen: Observations) -> Iterator[Match]:
    for key, cookie in COOKIES.items():
        for one, sure in switched_or_left(app, key, is_off):
            yield Match(
                at=one.at,
                message=f"{cookie} is sent over plain HTTP too: `{key}` is off. Who reads the traffic on the way takes over the login.",
                advice=f"Set `{key}` to True.",
                confidence=sure,
                related=app_made(app, one),
                fix=all_replaced(_all(app), "True"),
                hidden=hidden(app, *KEYS),
            )
            return
    is_meant = app.is_deployed or any(app.effective(key) for key in CAREFUL)
    if is_meant and app.is_unset("SESSION_COOKIE_SECURE") and (uses_sessions(seen) or _asks(app, seen)):
        yield Match(
            at=app.app,
            message=(
                "The session cookie of this app is sent over plain HTTP too: nothing sets `SESSION_COOKIE_SECURE`. "
                "Who reads the traffic on the way takes over the login."
            ),
            advice="Set `SESSION_COOKIE_SECURE` to True in the configuration that is deployed.",
            confidence=Confidence.MEDIUM,
        )


def _asks(app: AppConfigured, seen: Observations) -> bool:
    """Whether a view takes from the session what another program put into it."""
    return any(asks_session(route.function) for route in belonging(seen).routes(app.app))


def _all(app: AppConfigured) -> Iterator[Put]:
    """Whatever one finding is about: the first of them is told."""
    return (one for key in COOKIES for one, _ in switched_or_left(app, key, is_off))
