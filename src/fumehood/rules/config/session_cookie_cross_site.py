"""The session cookie goes along with requests that other sites make.

`SESSION_COOKIE_SAMESITE` or `REMEMBER_COOKIE_SAMESITE` is `None` or `"None"`. Where nothing is said about the session cookie, which is
`None` too, an app is reported once, if it keeps something in the session and the code or a deployment file tells what it is
deployed with. What only development or tests use is no finding.

## Why is this bad?
A page on any site can have a visitor's browser send forms to yours. With the cookie along, your app takes them for the
visitor's own. Some browsers hold such cookies back by default, others do not.

## How to fix
```python
app.config.update(SESSION_COOKIE_SAMESITE="Lax", REMEMBER_COOKIE_SAMESITE="Lax")
```

An app that has to run inside of another site's page needs `"None"`, and protection of its forms against cross-site
requests all the more.

## References
- https://flask.palletsprojects.com/en/stable/web-security/#set-cookie-options
- https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#samesitesamesite-value
"""

from collections.abc import Iterator
from typing import Final

from fumehood.findings.finding import Confidence
from fumehood.flow.values import Constant, Value, options
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.apps.puts import Put
from fumehood.framework.observations import Observations
from fumehood.rules.deployed import all_replaced, app_made, hidden, on_app, switched_or_left, uses_sessions
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.secret_keys import KEYS

COOKIES: Final = {
    "SESSION_COOKIE_SAMESITE": "The session cookie",
    "REMEMBER_COOKIE_SAMESITE": "The cookie that remembers a login",
}

RULE = Rule(
    id="session-cookie-cross-site",
    title="The session cookie is sent with other sites' requests",
    severity=4.3,
    confidence=Confidence.HIGH,
    cwe=(1275,),
    owasp=("a01-2021", "a01-2025"),
    since="0.1.0",
    doc=__doc__,
    safe_fix='sets it to `"Lax"`',
    examples=(
        Example(
            "for all sites",
            """
            from flask import Flask

            app = Flask(__name__)
            app.config["SESSION_COOKIE_SECURE"] = True
            app.config["SESSION_COOKIE_SAMESITE"] = "None"  # finding
            """,
        ),
        Example(
            "no restriction, in a class",
            """
            from flask import Flask

            class ProductionConfig:
                SESSION_COOKIE_SAMESITE = None  # finding

            app = Flask(__name__)
            app.config.from_object(ProductionConfig)
            """,
        ),
        Example(
            "for the own site, or not mentioned",
            {
                "one.py": """
                from flask import Flask

                app = Flask(__name__)
                app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
                """,
                "two.py": """
                from flask import Flask

                app = Flask(__name__)
                """,
            },
        ),
    ),
)


def _is_for_all(value: Value) -> bool:
    return all(
        isinstance(option, Constant) and (option.value is None or str(option.value).lower() == "none")
        for option in options(value)
    )


@on_app(RULE)
def sent_along(app: AppConfigured, seen: Observations) -> Iterator[Match]:
    for key, cookie in COOKIES.items():
        for one, sure in switched_or_left(app, key, _is_for_all):
            yield Match(
                at=one.at,
                message=f"{cookie} is sent with other sites' requests: `{key}` is None. A form on another site is taken for the visitor's own.",
                advice=f'Set `{key}` to "Lax".',
                confidence=sure,
                related=app_made(app, one),
                fix=all_replaced(_all(app), '"Lax"'),
                hidden=hidden(app, *KEYS),
            )
            return
    if app.is_deployed and app.is_unset("SESSION_COOKIE_SAMESITE") and uses_sessions(seen):
        yield Match(
            at=app.app,
            message=(
                "The session cookie of this app may be sent with other sites' requests: nothing sets `SESSION_COOKIE_SAMESITE`. "
                "In browsers that do not hold it back, a form on another site is taken for the visitor's own."
            ),
            advice='Set `SESSION_COOKIE_SAMESITE` to "Lax" in the configuration that is deployed.',
            confidence=Confidence.MEDIUM,
        )


def _all(app: AppConfigured) -> Iterator[Put]:
    """Whatever one finding is about: the first of them is told."""
    return (one for key in COOKIES for one, _ in switched_or_left(app, key, _is_for_all))
