"""A secret is compared with what a client sends by `==`.

Secrets are message authentication codes, digests made with a secret, settings such as `API_KEY` from the environment or
the configuration, random tokens of `secrets`, and attributes called `token`, `api_key` or `signature`. Comparing with a
constant, with `None`, with a user's name, or a CSRF token or state that the session holds is none; nor is
`hmac.compare_digest()`.

## Why is this bad?
`==` stops at the first character that differs. Who measures how long an answer takes, often enough, learns a secret
character by character; over a network that takes many tries, next door it takes few.

## How to fix
```python
if not hmac.compare_digest(signature, request.headers["X-Signature"]):
    abort(403)
```

Both must be texts of ASCII characters or both bytes; encode them before.

## References
- https://docs.python.org/3/library/hmac.html#hmac.compare_digest
- https://codahale.com/a-lesson-in-timing-attacks/
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.framework.crypto.equalities import Equated
from fumehood.framework.crypto.marks import DIGEST, MAC
from fumehood.framework.crypto.purposes import is_password
from fumehood.framework.observations import Observations
from fumehood.rules.call_edits import compare_digest
from fumehood.rules.rule import Example, Match, Rule, Step

RULE = Rule(
    id="timing-unsafe-comparison",
    title="A secret compared so that the time tells how much of it is right",
    severity=3.7,
    confidence=Confidence.MEDIUM,
    cwe=(208,),
    owasp=("a02-2021", "a04-2025"),
    since="0.1.0",
    doc=__doc__,
    unsafe_fix="calls `hmac.compare_digest()`, and imports it; it raises TypeError for None and for letters beyond ASCII",
    examples=(
        Example(
            "the signature of a webhook",
            """
            import hashlib
            import hmac
            import os
            from flask import Flask, abort, request

            app = Flask(__name__)

            @app.route("/hook", methods=["POST"])
            def hook():
                signature = hmac.new(os.environ["HOOK_KEY"].encode(), request.data, hashlib.sha256).hexdigest()
                if signature != request.headers["X-Signature"]:  # finding
                    abort(403)
                return "ok"
            """,
        ),
        Example(
            "a key from the environment",
            """
            import os
            from flask import Flask, abort, request

            app = Flask(__name__)
            API_KEY = os.environ["API_KEY"]

            @app.before_request
            def authenticate():
                if request.headers.get("X-Api-Key") != API_KEY:  # finding
                    abort(401)
            """,
        ),
        Example(
            "compared in constant time",
            """
            import hmac
            import os
            from flask import Flask, abort, request

            app = Flask(__name__)
            API_KEY = os.environ["API_KEY"]

            @app.before_request
            def authenticate():
                if not hmac.compare_digest(request.headers.get("X-Api-Key", ""), API_KEY):
                    abort(401)
            """,
        ),
        Example(
            "nothing secret",
            """
            import os
            from flask import Flask, abort, request

            app = Flask(__name__)
            MODE = os.environ["MODE"]

            @app.route("/mode")
            def mode():
                if request.args["mode"] == MODE:
                    abort(409)
                return MODE
            """,
        ),
    ),
)

SECRETS = {MAC: "a code made with a secret", "secret": "a secret"}


@RULE.on(Equated)
def equated(seen: Equated, _: Observations) -> Iterator[Match]:
    """One side comes from the client, the other is a secret."""
    of_password = seen.kind == "named" and is_password(seen.name)
    if of_password is not (seen.given.source.kind == DIGEST):
        return
    what = f"`{seen.name}`" if seen.kind in {"named", "secret"} else SECRETS[seen.kind]
    source = seen.given.source
    yield Match(
        at=seen.site,
        message=f"{what[:1].upper()}{what[1:]} is compared by `==`, which stops at the first character that differs. "
        "How long that takes tells how much of a guess was right.",
        advice="Compare with `hmac.compare_digest()`.",
        confidence=Confidence.HIGH if seen.kind == MAC else Confidence.MEDIUM,
        steps=() if source.site is None or source.kind == DIGEST else (Step(source.site, source.phrase),),
        note="is compared here",
        fix=compare_digest(seen.site),
    )
