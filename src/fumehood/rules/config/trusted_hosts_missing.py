"""A mailed link or a redirect has the host that the request asked for.

`url_for(…, _external=True)`, `request.host_url`, `request.url_root` or what is made of `request.url` goes into a mail or a
redirect, in an app that sets neither `TRUSTED_HOSTS` nor `SERVER_NAME`. Reported once for a project, where the host is
taken from the request. A redirect to `request.url` as it is, is no finding, nor is where a login with another site
comes back to: that site only takes addresses that were registered with it.

## Why is this bad?
The host comes from the request's `Host` header, which anybody can write. Somebody asks for a new password for another
person's account with a forged header: the mail comes from you, its link leads to the forger. A cache in front of the
app that keeps the redirect of a forged request sends everybody else to the forger's site.

## How to fix
Say which hosts are yours; any other is refused then. Or redirect to a path, and build the links of mails with an
address from the configuration.

```python
app.config["TRUSTED_HOSTS"] = ["shop.example.com"]
```

## References
- https://flask.palletsprojects.com/en/stable/config/#TRUSTED_HOSTS
- https://portswigger.net/web-security/host-header
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from fumehood.findings.finding import Confidence
from fumehood.flow.propagation import taints
from fumehood.flow.values import Site, Text, Unknown, Value, options
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.apps.modes import Mode, mode_of_path
from fumehood.framework.concerns import concerns
from fumehood.framework.observations import Called, Observations
from fumehood.framework.sinks import SinkReached
from fumehood.regex import regex
from fumehood.rules.deployed import on_app
from fumehood.rules.rule import Example, Match, Rule, Step

OWN_URL: Final = ("flask.request.url", "flask.request.base_url")
"""The URL that was asked for: to redirect there as it is, as Flask's page on uploads does, builds nothing."""
SCHEME: Final = regex(r"(?:https?:)?//", re.IGNORECASE)
REDIRECTS = ("flask.redirect", "werkzeug.utils.redirect", "flask.Flask.redirect")

RULE = Rule(
    id="trusted-hosts-missing",
    title="A link or redirect has the host that the request asked for",
    severity=3.7,
    confidence=Confidence.MEDIUM,
    cwe=(644,),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "an external URL",
            """
            from flask import Flask, redirect, url_for

            app = Flask(__name__)

            @app.get("/old")
            def old():
                return redirect(url_for("new", _external=True))  # finding

            @app.get("/new")
            def new():
                return "new"
            """,
        ),
        Example(
            "the host of the request",
            """
            from flask import Flask, redirect, request

            app = Flask(__name__)

            @app.get("/old")
            def old():
                return redirect(request.host_url + "new")  # finding
            """,
        ),
        Example(
            "a mailed link",
            """
            import secrets
            from flask import Flask, url_for
            from flask_mail import Mail, Message

            app = Flask(__name__)
            mail = Mail(app)

            @app.post("/forgot")
            def forgot():
                link = url_for("reset", token=secrets.token_urlsafe(), _external=True)  # finding
                mail.send(Message("New password", recipients=["ada@example.com"], body=link))
                return "sent"
            """,
        ),
        Example(
            "an app that knows its hosts",
            """
            from flask import Flask, redirect, url_for

            app = Flask(__name__)
            app.config["TRUSTED_HOSTS"] = ["shop.example.com"]

            @app.get("/old")
            def old():
                return redirect(url_for("new", _external=True))
            """,
        ),
        Example(
            "a path",
            """
            from flask import Flask, redirect, url_for

            app = Flask(__name__)

            @app.get("/old")
            def old():
                return redirect(url_for("new"))
            """,
        ),
    ),
)


RULE.watch(*REDIRECTS)


@dataclass(frozen=True, slots=True)
class Built:
    """Where an absolute URL gets its host from the request, and where it is used: for what, in words."""

    at: Site
    used: Site
    what: str
    harm: str


@on_app(RULE)
def trusts(app: AppConfigured, seen: Observations) -> Iterator[Match]:
    apps = list(seen.of(AppConfigured))
    unset = all(one.is_unset(key) for one in apps for key in ("TRUSTED_HOSTS", "SERVER_NAME"))
    if app is not apps[0] or not unset:
        return
    real = [one for one in _built(seen) if mode_of_path(one.at.module.path) is not Mode.TESTING]
    if not real:
        return
    first = min(real, key=lambda one: one.at.module.location(one.at.node))
    yield Match(
        at=first.at,
        message=(
            f"{first.what} the host that the request's Host header names: the app sets neither `TRUSTED_HOSTS` nor "
            f"`SERVER_NAME`. {first.harm}"
        ),
        advice="Set `TRUSTED_HOSTS` to the hosts of the app, or build the link with an address from its configuration.",
        confidence=Confidence.MEDIUM,
        related=(Step(first.used, "the URL is used here"),)
        if first.used.node.lineno != first.at.node.lineno
        else (),
    )


def _built(seen: Observations) -> Iterator[Built]:
    """The absolute URLs of mails and redirects that have the host of the request."""
    for reached in seen.of(SinkReached):
        begin = next((one.source.site for one in reached.taints if one.source.site is not None), None)
        if reached.kind == "address" and begin is not None:
            harm = "Whoever sends the request chooses where the link leads, and gets the token in it."
            yield Built(begin, reached.site, "A mailed link gets", harm)
    for called in seen.of(Called):
        at = _host(called) if called.path in REDIRECTS else None
        if at is not None:
            harm = "A cache that keeps the answer to a forged request sends others there."
            yield Built(at, called.site, "A redirect leads to", harm)


def _host(called: Called) -> Site | None:
    """Where the host comes from that a redirect leads to."""
    location = called.arguments.get(0, "location")
    for option in () if location is None else options(location):
        begin = _beginning(option)
        is_own = isinstance(begin, Unknown) and begin.origin.startswith(OWN_URL)
        is_built = begin is not option or (isinstance(begin, Unknown) and begin.origin not in OWN_URL)
        for taint in () if begin is None else taints(begin):
            if (concerns("address", taint.source) or (is_own and is_built)) and taint.source.site is not None:
                return taint.source.site
    return None


def _beginning(value: Value) -> Value | None:
    """The piece of a URL that has its host; what stands behind a path or another host has none."""
    if not isinstance(value, Text):
        return value
    parts = list(value.parts)
    if not isinstance(parts[0], str) and parts[1:2] != ["://"]:
        return parts[0]
    if isinstance(parts[0], str) and SCHEME.fullmatch(parts[0]) is None:
        return None
    behind = parts[1:] if isinstance(parts[0], str) else parts[2:]
    return next((one for one in behind[:1] if not isinstance(one, str)), None)
