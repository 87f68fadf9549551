"""A password, key or card number is put into a cookie in clear text.

What a value is called where it comes from tells what it is: `request.form["password"]`, `os.environ["API_KEY"]`, a
configuration key. Random session numbers, hashed and encrypted values are no finding; Base64 is no encryption.

## Why is this bad?
A cookie is stored on the visitor's disk, sent with every request and seen by every script, proxy and extension on its
way. `HttpOnly` and `Secure` keep some of them away, none of what reads the disk.

## How to fix
Keep it on the server and put a random number into the cookie, or encrypt it with a key that stays on the server.

```python
session_id = secrets.token_urlsafe(32)
response.set_cookie("session", session_id, secure=True, httponly=True, samesite="Lax")
```

## References
- https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="sensitive-data-in-cookie",
    title="A secret in a cookie",
    severity=4.3,
    confidence=Confidence.MEDIUM,
    cwe=(312, 315),
    owasp=("a02-2021", "a04-2021", "a04-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "a password",
            """
            from flask import Flask, jsonify, request

            app = Flask(__name__)

            @app.route("/login", methods=["POST"])
            def login():
                response = jsonify(ok=True)
                response.set_cookie("remember", request.form["password"], secure=True, httponly=True, samesite="Lax")  # finding
                return response
            """,
        ),
        Example(
            "a random number",
            """
            import secrets
            from flask import Flask, jsonify

            app = Flask(__name__)

            @app.route("/login", methods=["POST"])
            def login():
                response = jsonify(ok=True)
                response.set_cookie("session", secrets.token_urlsafe(32), secure=True, httponly=True, samesite="Lax")
                return response
            """,
        ),
    ),
)


@follow(RULE, "cookie")
def in_cookie(reached: SinkReached) -> Saying:
    return Saying(
        place="a cookie in clear text",
        harm="Whoever gets at the visitor's browser, disk or proxy can read and use it.",
        advice="Keep it on the server and put a random number into the cookie.",
        confidence=Confidence.MEDIUM,
    )
