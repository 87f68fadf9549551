"""Client data is stored in the session unchecked, or chooses the key that something is stored under.

What is in the session counts as the program's own: later requests take `session["role"]` for granted. The rule
speaks where client data gets there and nothing was asked about it on the way: no condition, no look-up whose result
decides, no conversion, no validation; and wherever a client names the key.

## Why is this bad?
The session's signature keeps clients from changing it; it does not help when the program writes for them. With
`session[request.form["hint"]] = True` a client sends `hint=is_admin`; with `session["role"] = request.args["role"]`
nothing has to be guessed. Even harmless-looking entries are believed by code that is written later.

## How to fix
Write keys as constants. Compare what is stored with what the client may have, convert it, or look it up and store
what you found.

```python
if account not in accounts_of(current_user):
    abort(403)
session["account"] = account
session["page_size"] = min(int(size), 100)
```

## References
- https://cwe.mitre.org/data/definitions/501.html
- https://flask.palletsprojects.com/en/stable/quickstart/#sessions
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.requests.sessions import KEY
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="trust-boundary",
    title="Unchecked client data in the session",
    severity=4.3,
    confidence=Confidence.MEDIUM,
    cwe=(501,),
    owasp=("a04-2021", "a06-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "the client names the key",
            """
            from flask import Flask, request, session

            app = Flask(__name__)

            @app.post("/dismiss")
            def dismiss():
                session[request.form["hint"]] = True  # finding
                return "ok"
            """,
        ),
        Example(
            "stored as it came",
            """
            from flask import Flask, request, session

            app = Flask(__name__)

            @app.post("/role")
            def role():
                session["role"] = request.form["role"]  # finding
                return "ok"
            """,
        ),
        Example(
            "a user name after a successful password check",
            """
            from flask import Flask, abort, request, session
            from werkzeug.security import check_password_hash
            from users import find_user

            app = Flask(__name__)

            @app.post("/login")
            def login():
                username = request.form["username"]
                user = find_user(username)
                if user is None or not check_password_hash(user.password, request.form["password"]):
                    abort(401)
                session["username"] = username
                return "ok"
            """,
        ),
        Example(
            "one of a few values",
            """
            from flask import Flask, request, session

            app = Flask(__name__)

            @app.post("/theme")
            def theme():
                chosen = request.form["theme"]
                session["theme"] = chosen if chosen in ("dark", "light") else "light"
                return "ok"
            """,
        ),
    ),
)


@follow(RULE, "session")
def stored(reached: SinkReached) -> Saying:
    if reached.path == KEY:
        return Saying(
            place="the key of a session entry",
            harm="Whoever sends the request can write any entry of the session, also those that later requests trust.",
            advice="Use a constant key, and store under it what the client sent once you have compared it.",
        )
    return Saying(
        place="the session without being checked",
        harm="Later requests take what is in the session for the program's own, though the client chose it.",
        advice="Compare it with what the client may choose, or convert it, before you store it.",
        confidence=Confidence.MEDIUM,
    )
