"""A link that is mailed to somebody has the host of whoever sent the request.

`request.host`, `request.host_url` and `url_for(…, _external=True)` are what the `Host` header says, unless the app sets
`SERVER_NAME` (for `url_for`) or `TRUSTED_HOSTS`. Reported is what reaches a mail; a comparison with the own host, or a
redirect to it, is no finding.

## Why is this bad?
Somebody asks for a new password for another person's account and sends `Host: evil.example`. The mail comes from you,
its link leads there, and the token in it is theirs.

## How to fix
Build links with the address your app is known by.

```python
app.config["SERVER_NAME"] = "shop.example.com"     # url_for(…, _external=True)
app.config["TRUSTED_HOSTS"] = ["shop.example.com"] # any other host is refused
link = app.config["PUBLIC_URL"] + url_for("reset", token=token)
```

## References
- https://flask.palletsprojects.com/en/stable/web-security/#host-header-validation
- https://portswigger.net/web-security/host-header/exploiting/password-reset-poisoning
"""

from collections.abc import Iterator
from dataclasses import replace

from fumehood.findings.finding import Confidence
from fumehood.framework.observations import Observations
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, match
from fumehood.rules.rule import Example, Match, Rule

RULE = Rule(
    id="host-header-trusted",
    title="A mailed link has the host that the request asked for",
    severity=4.3,
    confidence=Confidence.MEDIUM,
    cwe=(644,),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "the Host header in a mail",
            """
            import secrets
            from flask import Flask, request
            from flask_mail import Mail, Message

            app = Flask(__name__)
            mail = Mail(app)

            @app.post("/forgot")
            def forgot():
                link = request.host_url + "reset/" + secrets.token_urlsafe()
                mail.send(Message("New password", recipients=["ada@example.com"], body=link))  # finding
                return "sent"
            """,
        ),
        Example(
            "an external URL in a mail",
            """
            import secrets
            from flask import Flask, url_for
            from flask_mail import Mail

            app = Flask(__name__)
            mail = Mail(app)

            @app.post("/invite")
            def invite():
                link = url_for("join", token=secrets.token_urlsafe(), _external=True)
                mail.send_message("Join us", recipients=["ada@example.com"], body=f"Open {link}")  # finding
                return "sent"
            """,
        ),
        Example(
            "an app that knows its name",
            """
            import secrets
            from flask import Flask, url_for
            from flask_mail import Mail

            app = Flask(__name__)
            app.config["SERVER_NAME"] = "shop.example.com"
            mail = Mail(app)

            @app.post("/invite")
            def invite():
                link = url_for("join", token=secrets.token_urlsafe(), _external=True)
                mail.send_message("Join us", recipients=["ada@example.com"], body=f"Open {link}")
                return "sent"
            """,
        ),
        Example(
            "an address from the configuration",
            """
            import os
            import secrets
            from flask import Flask, url_for
            from flask_mail import Mail

            app = Flask(__name__)
            mail = Mail(app)

            @app.post("/invite")
            def invite():
                link = os.environ["PUBLIC_URL"] + url_for("join", token=secrets.token_urlsafe())
                mail.send_message("Join us", recipients=["ada@example.com"], body=f"Open {link}")
                return "sent"
            """,
        ),
    ),
)


@RULE.on(SinkReached)
def in_mail(reached: SinkReached, _: Observations) -> Iterator[Match]:
    if reached.kind != "address":
        return
    saying = Saying(
        place=f"the mail that `{reached.called}` makes",
        harm="Whoever sends the request chooses where the link leads, and gets the token in it from who follows it.",
        advice="Set `SERVER_NAME` or `TRUSTED_HOSTS`, or build the link with an address from your configuration.",
    )
    yield replace(match(reached, saying), confidence=Confidence.MEDIUM)
