"""Scripts in a page may read the session cookie, or the one that remembers a login.

`SESSION_COOKIE_HTTPONLY` or `REMEMBER_COOKIE_HTTPONLY` is off; both are on where nothing is said. What only
development or tests use is no finding.

## Why is this bad?
One script that an attacker gets into a page, by a comment that is not escaped or a library that was tampered with, sends
the cookie away. With it they are logged in from anywhere, for as long as the session lives.

## How to fix
Remove the line. A page that needs a value from the session gets it in its own HTML or from a view.

## References
- https://flask.palletsprojects.com/en/stable/web-security/#set-cookie-options
- https://owasp.org/www-community/HttpOnly
"""

from collections.abc import Iterator
from typing import Final

from fumehood.findings.finding import Confidence
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.apps.puts import Put
from fumehood.framework.observations import Observations
from fumehood.rules.deployed import all_replaced, app_made, hidden, is_off, on_app, switched_or_left
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.secret_keys import KEYS

COOKIES: Final = {
    "SESSION_COOKIE_HTTPONLY": "the session cookie",
    "REMEMBER_COOKIE_HTTPONLY": "the cookie that remembers a login",
}

RULE = Rule(
    id="session-cookie-script-readable",
    title="Scripts can read the session cookie",
    severity=4.3,
    confidence=Confidence.HIGH,
    cwe=(1004,),
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
            app.config.update(
                SESSION_COOKIE_SECURE=True,
                SESSION_COOKIE_HTTPONLY=False,  # finding
            )
            """,
        ),
        Example(
            "on, or not mentioned",
            {
                "one.py": """
                from flask import Flask

                app = Flask(__name__)
                app.config["SESSION_COOKIE_HTTPONLY"] = True
                """,
                "two.py": """
                from flask import Flask

                app = Flask(__name__)
                """,
            },
        ),
    ),
)


@on_app(RULE)
def readable(app: AppConfigured, _: Observations) -> Iterator[Match]:
    for key, cookie in COOKIES.items():
        for one, sure in switched_or_left(app, key, is_off):
            yield Match(
                at=one.at,
                message=f"Scripts can read {cookie}: `{key}` is off. One script in a page that is not yours takes over the login.",
                advice=f"Remove the setting, or set `{key}` to True.",
                confidence=sure,
                related=app_made(app, one),
                fix=all_replaced(_all(app), "True"),
                hidden=hidden(app, *KEYS),
            )
            return


def _all(app: AppConfigured) -> Iterator[Put]:
    """Whatever one finding is about: the first of them is told."""
    return (one for key in COOKIES for one, _ in switched_or_left(app, key, is_off))
