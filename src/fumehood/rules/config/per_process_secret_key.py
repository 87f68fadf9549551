"""A secret key is made anew each time that the app starts.

`app.secret_key = os.urandom(24)` or `secrets.token_hex()` in the code. A random value that stands in only where the
environment has none, and one that is kept in a file, are no findings.

## Why is this bad?
A server with several workers has as many keys: a session that one of them made is not accepted by the next, and users
are logged out at random. Each restart ends all sessions, and links that were mailed stop working.

## How to fix
Make one key, keep it outside of the code, and give it to all processes.

```
$ python -c "import secrets; print(secrets.token_hex())"
```

## References
- https://flask.palletsprojects.com/en/stable/config/#SECRET_KEY
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.observations import Called, Observations
from fumehood.rules.deployed import on_app
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.secret_keys import MAKERS, Kind, keys_of

RULE = Rule(
    id="per-process-secret-key",
    title="Each process makes a secret key of its own",
    severity=2.5,
    confidence=Confidence.HIGH,
    cwe=(330,),
    owasp=("a02-2021", "a04-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "random bytes",
            """
            import os
            from flask import Flask

            app = Flask(__name__)
            app.secret_key = os.urandom(24)  # finding
            """,
        ),
        Example(
            "a random text in a mapping",
            """
            import secrets
            from flask import Flask

            app = Flask(__name__)
            app.config.from_mapping(
                SECRET_KEY=secrets.token_hex(),  # finding
            )
            """,
        ),
        Example(
            "where the environment has none",
            """
            import os
            from flask import Flask

            app = Flask(__name__)
            app.secret_key = os.environ.get("SECRET_KEY") or os.urandom(24)
            """,
        ),
        Example(
            "kept in a file",
            """
            import secrets
            from pathlib import Path
            from flask import Flask

            app = Flask(__name__)
            kept = Path("/var/lib/shop/key")
            if not kept.exists():
                kept.write_text(secrets.token_hex())
            app.secret_key = kept.read_text()
            """,
        ),
    ),
)


RULE.watch(*MAKERS, words=("SECRET_KEY", "secret_key"))


@on_app(RULE)
def made_anew(app: AppConfigured, seen: Observations) -> Iterator[Match]:
    for found in keys_of(app, (one for one in seen.of(Called) if one.path in MAKERS)):
        if found.kind is Kind.RANDOM:
            yield Match(
                at=found.at,
                message=(
                    f"`{found.key}` is made anew when a process starts. "
                    "What one worker signed the others refuse, and each restart logs everybody out."
                ),
                advice="Make one key, keep it outside of the code and give it to all processes.",
                confidence=found.confidence,
            )
