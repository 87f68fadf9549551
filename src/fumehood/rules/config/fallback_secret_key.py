"""A secret key has a default in the code, for when nobody sets the variable that it should come from.

`os.environ.get("SECRET_KEY", "dev")`, `… or "dev"`, and a constant in one branch where the other asks the environment;
of all keys that `hardcoded-secret-key` is about. A default that is random is no finding, nor are those of tests, nor
one that the program refuses to run with: `if key == DEFAULT_KEY: raise …`.
A constant that a file may replace which need not be there (`from_pyfile(…, silent=True)`) is a default too.
The finding stands where the default is written, if that is another module than the one that sets the key.

## Why is this bad?
One deployment that forgets the variable, or misspells it, starts without a word and signs its sessions with a key
that everybody can read in the code: whoever has read it can be any user.

## How to fix
Let the app fail where the key is missing.

```python
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
```

For development, put a key into a `.env` file that is not committed.

## References
- https://flask.palletsprojects.com/en/stable/config/#SECRET_KEY
- https://cwe.mitre.org/data/definitions/1188.html
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.flow.values import Site
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.apps.refused_texts import TextRefused
from fumehood.framework.observations import Called, Observations
from fumehood.rules.deployed import on_app
from fumehood.rules.rule import Example, Match, Rule, Step
from fumehood.rules.secret_keys import KEYS, SIGNERS, SIGNS, KeyFound, Kind, keys_of, of_signer

RULE = Rule(
    id="fallback-secret-key",
    title="A secret key has a default in the code",
    severity=6.8,
    confidence=Confidence.HIGH,
    cwe=(1188, 798),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "a default of the look-up",
            """
            import os
            from flask import Flask

            app = Flask(__name__)
            app.config["SECRET_KEY"] = os.environ.get("SECRET_KEY", "dev")  # finding
            """,
        ),
        Example(
            "what is taken if nothing is set, in a class",
            {
                "config.py": """
                import os

                class Config:
                    SECRET_KEY = os.environ.get("SECRET_KEY") or "you-will-never-guess"  # finding
                """,
                "app.py": """
                from flask import Flask
                from config import Config

                app = Flask(__name__)
                app.config.from_object(Config)
                """,
            },
        ),
        Example(
            "an app that does not start without a key",
            """
            import os
            from flask import Flask

            app = Flask(__name__)
            key = os.environ.get("SECRET_KEY")
            if not key:
                raise RuntimeError("SECRET_KEY is not set")
            app.config["SECRET_KEY"] = key
            """,
        ),
        Example(
            "a default for development only",
            """
            import os
            from flask import Flask

            class Config:
                SECRET_KEY = os.environ["SECRET_KEY"]

            class DevelopmentConfig(Config):
                SECRET_KEY = os.environ.get("SECRET_KEY", "dev")

            app = Flask(__name__)
            app.config.from_object(DevelopmentConfig if os.environ.get("LOCAL") else Config)
            """,
        ),
    ),
)


@on_app(RULE)
def in_configuration(app: AppConfigured, seen: Observations) -> Iterator[Match]:
    for found in keys_of(app, refused=seen.of(TextRefused)):
        if found.kind is Kind.DEFAULT:
            yield _match(found, f"`{found.key}` has a default in the code", KEYS[found.key])


@RULE.on_call(*SIGNERS)
def in_signer(called: Called, seen: Observations) -> Iterator[Match]:
    found = of_signer(called, list(seen.of(AppConfigured)))
    if found is not None and found.kind is Kind.DEFAULT:
        yield _match(found, "The key of this signer has a default in the code", SIGNS)


def _match(found: KeyFound, what: str, harm: str) -> Match:
    at = _default_of(found)
    return Match(
        at=at,
        message=f"{what}. Where nothing else is set, the app runs with it, and whoever has read it {harm}.",
        advice='Ask for it without a default, as in `os.environ["SECRET_KEY"]`, so that the app fails without it.',
        confidence=found.confidence,
        hidden=found.hidden,
        related=() if at is found.at else (Step(found.at, "what it is the default of"),),
    )


def _default_of(found: KeyFound) -> Site:
    """Where the default is written, if that is another module than the one that makes it a key."""
    origin = found.origin
    return found.at if origin is None or origin.module is found.at.module else origin
