"""The key that an app signs with is written in its code.

`SECRET_KEY` in any way Flask has of setting it, the same of `SECURITY_PASSWORD_SALT`, `WTF_CSRF_SECRET_KEY` and
`JWT_SECRET_KEY`, and the key of a signer of itsdangerous. A key from the environment, from a secret store or a file is
no finding, nor is one that only tests use; one that is a default is `fallback-secret-key`. The key is never printed.

## Why is this bad?
Flask signs the session cookie with this key and believes what it says. Whoever has read the code – in the repository, in
an image, in a copy on a laptop – can write a cookie that says "user 1, administrator".

## How to fix
Take the key from outside of the code, and make a new one: the old one is known.

```python
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
```

`python -c "import secrets; print(secrets.token_hex())"` prints a good one.

## References
- https://flask.palletsprojects.com/en/stable/config/#SECRET_KEY
- https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.apps.refused_texts import TextRefused
from fumehood.framework.observations import Called, Observations
from fumehood.rules.deployed import on_app
from fumehood.rules.rule import Example, Match, Rule, Step
from fumehood.rules.secret_keys import KEYS, SIGNERS, SIGNS, KeyFound, Kind, keys_of, of_signer

RULE = Rule(
    id="hardcoded-secret-key",
    title="The key that signs sessions is in the code",
    severity=8.1,
    confidence=Confidence.HIGH,
    cwe=(798, 321),
    owasp=("a07-2021", "a04-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "the attribute and the configuration",
            {
                "one.py": """
                from flask import Flask

                app = Flask(__name__)
                app.secret_key = "correct horse battery staple"  # finding
                """,
                "two.py": """
                from flask import Flask

                app = Flask(__name__)
                app.config.update(
                    JWT_SECRET_KEY="correct horse battery staple",  # finding
                )
                """,
            },
        ),
        Example(
            "a class that the production configuration inherits from",
            {
                "settings.py": """
                class Config:
                    SECRET_KEY = "correct horse battery staple"  # finding

                class ProductionConfig(Config):
                    DEBUG = False
                """,
                "app.py": """
                from flask import Flask

                app = Flask(__name__)
                app.config.from_object("settings.ProductionConfig")
                """,
            },
        ),
        Example(
            "from the environment, and a constant for tests",
            {
                "settings.py": """
                import os

                class Config:
                    SECRET_KEY = os.environ["SECRET_KEY"]

                class TestingConfig(Config):
                    SECRET_KEY = "test"

                settings = {"production": Config, "testing": TestingConfig}
                """,
                "app.py": """
                from flask import Flask
                from settings import settings

                def create_app(name):
                    app = Flask(__name__)
                    app.config.from_object(settings[name])
                    return app
                """,
            },
        ),
        Example(
            "a signer",
            """
            import os
            from itsdangerous import URLSafeTimedSerializer

            from flask import Flask

            app = Flask(__name__)
            links = URLSafeTimedSerializer("correct horse battery staple")  # finding
            others = URLSafeTimedSerializer(os.environ["LINK_KEY"])
            """,
        ),
    ),
)


@on_app(RULE)
def in_configuration(app: AppConfigured, seen: Observations) -> Iterator[Match]:
    for found in keys_of(app, refused=seen.of(TextRefused)):
        if found.kind is Kind.CONSTANT:
            yield _match(found, f"`{found.key}` is written in the code", KEYS[found.key], app)


@RULE.on_call(*SIGNERS)
def in_signer(called: Called, seen: Observations) -> Iterator[Match]:
    found = of_signer(called, list(seen.of(AppConfigured)))
    if found is not None and found.kind is Kind.CONSTANT:
        yield _match(found, "The key of this signer is written in the code", SIGNS)


def _match(found: KeyFound, what: str, harm: str, app: AppConfigured | None = None) -> Match:
    away = app is not None and app.app.module is not found.at.module
    return Match(
        at=found.at,
        message=f"{what}. Whoever has read it {harm}.",
        advice="Take it from the environment or a secret store, and replace it: this one is known.",
        confidence=found.confidence,
        related=(Step(app.app, "the app that uses it"),) if app is not None and away else (),
        hidden=found.hidden,
    )
