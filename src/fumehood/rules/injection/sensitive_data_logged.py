"""A password, token, key or card number is written to a log in clear text.

What a value is called where it comes from tells what it is: `request.form["password"]`, the `Authorization` header,
`os.environ["API_KEY"]`, a configuration key, a form's field, a token made with `secrets`. Hashed, encrypted and masked
values are no finding.

## Why is this bad?
Logs are read by more people than the database, copied to other systems and kept for years. Whoever reads one there
logs in as your user, or as your app.

## How to fix
Log who acts, not what proves it: a user's name or number, the number of a token.

```python
app.logger.warning("login failed for user %r", user.id)
```

## References
- https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="sensitive-data-logged",
    title="A secret is written to a log",
    severity=4.3,
    confidence=Confidence.MEDIUM,
    cwe=(532, 312),
    owasp=("a09-2021", "a09-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "a password",
            """
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/login", methods=["POST"])
            def login():
                password = request.form["password"]
                app.logger.warning("login failed with %r", password)  # finding
                return {"ok": False}, 401
            """,
        ),
        Example(
            "whose login it was",
            """
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/login", methods=["POST"])
            def login():
                app.logger.warning("login failed for %r", request.form["user"])
                return {"ok": False}, 401
            """,
        ),
    ),
)


@follow(RULE, "secret")
def in_log(reached: SinkReached) -> Saying:
    return Saying(
        place=f"the log through `{reached.called}` in clear text",
        harm="Whoever reads the log can use it.",
        advice="Leave it out of the message: log a name or a number that stands for it.",
        confidence=Confidence.MEDIUM,
    )
