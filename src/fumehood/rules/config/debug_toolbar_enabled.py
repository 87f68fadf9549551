"""Flask-DebugToolbar is on in an app that is deployed.

`DEBUG_TB_ENABLED` is on, or the toolbar is there and `DEBUG` is on, in a configuration that is not one for development or tests.
The toolbar alone, which follows `app.debug`, is no finding.

## Why is this bad?
The toolbar shows on every page what a visitor should not see: the configuration, the SQL that was run with its
values, templates with their variables, the versions of all packages.

## How to fix
Leave `DEBUG_TB_ENABLED` out, so that the toolbar is there only where debug is on, and turn debug on with
`flask run --debug` where you develop.

## References
- https://flask-debugtoolbar.readthedocs.io/en/latest/#configuration
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.apps.puts import Put
from fumehood.framework.observations import Called, Observations
from fumehood.rules.deployed import (
    app_made,
    hidden,
    is_off,
    is_on,
    on_app,
    replaced,
    switched,
    switched_or_left,
)
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.secret_keys import KEYS

TOOLBAR = "flask_debugtoolbar.DebugToolbarExtension"

RULE = Rule(
    id="debug-toolbar-enabled",
    title="The debug toolbar is on where the app is deployed",
    severity=4.3,
    confidence=Confidence.HIGH,
    cwe=(489,),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    safe_fix="sets it to False",
    examples=(
        Example(
            "switched on",
            """
            from flask import Flask
            from flask_debugtoolbar import DebugToolbarExtension

            app = Flask(__name__)
            app.config["DEBUG_TB_ENABLED"] = True  # finding
            toolbar = DebugToolbarExtension(app)
            """,
        ),
        Example(
            "on with debug, in a class for anything",
            """
            from flask import Flask
            from flask_debugtoolbar import DebugToolbarExtension

            class Config:
                DEBUG = True  # finding

            app = Flask(__name__)
            app.config.from_object(Config)
            toolbar = DebugToolbarExtension(app)
            """,
        ),
        Example(
            "where debug is on",
            """
            from flask import Flask
            from flask_debugtoolbar import DebugToolbarExtension

            class DevelopmentConfig:
                DEBUG_TB_ENABLED = True

            app = Flask(__name__)
            toolbar = DebugToolbarExtension(app)
            if app.debug:
                app.config.from_object(DevelopmentConfig)
            """,
        ),
    ),
)


RULE.watch(TOOLBAR, f"{TOOLBAR}.init_app")


@on_app(RULE)
def shown(app: AppConfigured, seen: Observations) -> Iterator[Match]:
    for one, sure in switched_or_left(app, "DEBUG_TB_ENABLED", is_on):
        yield _match(app, one, sure, "`DEBUG_TB_ENABLED`")
        return
    if any(True for _ in switched(app, "DEBUG_TB_ENABLED", is_off)) or not _has_toolbar(seen):
        return
    for one, sure in switched(app, "DEBUG", is_on):
        yield _match(app, one, min(sure, Confidence.MEDIUM), "`DEBUG`, which it follows,")
        return


def _has_toolbar(seen: Observations) -> bool:
    return any(one.path.startswith(TOOLBAR) for one in seen.of(Called))


def _match(app: AppConfigured, one: Put, sure: Confidence, what: str) -> Match:
    return Match(
        at=one.at,
        message=f"The debug toolbar is on where the app is deployed: {what} is on. It shows visitors the configuration, SQL and variables.",
        advice="Leave `DEBUG_TB_ENABLED` and `DEBUG` out, and start with `flask run --debug` where you develop.",
        confidence=sure,
        related=app_made(app, one),
        fix=replaced(one, "False"),
        hidden=hidden(app, *KEYS),
    )
