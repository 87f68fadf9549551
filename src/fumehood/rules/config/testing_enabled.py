"""An app is deployed with `TESTING` on.

`app.testing = True`, `TESTING = True` in a configuration that is not one for tests, in any way Flask has of setting it. A
`TestingConfig`, code of tests and a branch that asks whether tests run are no findings.

## Why is this bad?
With `TESTING` on, exceptions are passed on instead of being answered, Flask-Mail sends nothing, Flask-Login and Flask-Limiter
may be switched off with `LOGIN_DISABLED` and the like, and other extensions leave out what is slow or in the way.

## How to fix
Remove it, and set it where tests make their app.

```python
@pytest.fixture
def app():
    app = create_app()
    app.config["TESTING"] = True
    return app
```

## References
- https://flask.palletsprojects.com/en/stable/config/#TESTING
- https://flask.palletsprojects.com/en/stable/testing/#fixtures
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.observations import Observations
from fumehood.rules.deployed import all_replaced, app_made, hidden, is_on, on_app, switched_or_left
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.secret_keys import KEYS

RULE = Rule(
    id="testing-enabled",
    title="An app is deployed with TESTING on",
    severity=4.3,
    confidence=Confidence.HIGH,
    cwe=(489,),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    safe_fix="sets it to False",
    examples=(
        Example(
            "the attribute, and a class",
            {
                "one.py": """
                from flask import Flask

                app = Flask(__name__)
                app.testing = True  # finding
                """,
                "two.py": """
                from flask import Flask

                class Config:
                    TESTING = True  # finding

                app = Flask(__name__)
                app.config.from_object(Config)
                """,
            },
        ),
        Example(
            "for tests only",
            {
                "app.py": """
                from flask import Flask

                class Config:
                    TESTING = False

                class TestingConfig(Config):
                    TESTING = True

                def create_app(testing=False):
                    app = Flask(__name__)
                    app.config.from_object(Config)
                    if testing:
                        app.config.from_object(TestingConfig)
                    return app
                """,
                "tests/conftest.py": """
                from app import create_app

                def client():
                    app = create_app()
                    app.config["TESTING"] = True
                    return app.test_client()
                """,
            },
        ),
    ),
)


@on_app(RULE)
def left_on(app: AppConfigured, _: Observations) -> Iterator[Match]:
    for one, sure in switched_or_left(app, "TESTING", is_on):
        yield Match(
            at=one.at,
            message="The app is deployed with `TESTING` on. Exceptions are not answered, and extensions leave out what is in the way of tests.",
            advice="Remove it here, and set it where tests make their app.",
            confidence=sure,
            related=app_made(app, one),
            fix=all_replaced((put for put, _ in switched_or_left(app, "TESTING", is_on)), "False"),
            hidden=hidden(app, *KEYS),
        )
        return
