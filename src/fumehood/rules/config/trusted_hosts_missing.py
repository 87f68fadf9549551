"""A redirect leads to the host that the request asked for.

`url_for(…, _external=True)`, `request.host_url` or `request.url_root` goes into a redirect, in an app that sets neither
`TRUSTED_HOSTS` nor `SERVER_NAME`. Links that are mailed are `host-header-trusted`. Reported once for a project.

## Why is this bad?
The host comes from the request's `Host` header, which anybody can write. A browser sends the right one; a cache in
front of the app that keeps the answer to a forged request sends everybody else to the forger's site.

## How to fix
Say which hosts are yours; any other is refused then. Or redirect to a path, without a host.

```python
app.config["TRUSTED_HOSTS"] = ["shop.example.com"]
```

## References
- https://flask.palletsprojects.com/en/stable/config/#TRUSTED_HOSTS
- https://portswigger.net/web-security/host-header
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.flow.propagation import taints
from fumehood.framework.effective import AppConfigured
from fumehood.framework.modes import Mode, mode_of_path
from fumehood.framework.observations import Called, Observations
from fumehood.framework.sinks import SinkReached
from fumehood.rules.deployed import on_app
from fumehood.rules.rule import Example, Match, Rule, Step

REDIRECTS = ("flask.redirect", "werkzeug.utils.redirect", "flask.Flask.redirect")

RULE = Rule(
    id="trusted-hosts-missing",
    title="A redirect leads to the host that the request asked for",
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


@on_app(RULE)
def trusts(app: AppConfigured, seen: Observations) -> Iterator[Match]:
    apps = list(seen.of(AppConfigured))
    unset = all(one.is_unset(key) for one in apps for key in ("TRUSTED_HOSTS", "SERVER_NAME"))
    if app is not apps[0] or not unset or any(one.kind == "address" for one in seen.of(SinkReached)):
        return
    found = [one for one in seen.of(Called) if one.path in REDIRECTS and _host(one) is not None]
    real = [one for one in found if mode_of_path(one.site.module.path) is not Mode.TESTING]
    if not real:
        return
    first = min(real, key=lambda one: one.site.module.location(one.site.node))
    begin = _host(first)
    yield Match(
        at=first.site,
        message=(
            "This redirect leads to the host that the request's Host header names: the app sets neither `TRUSTED_HOSTS` nor "
            "`SERVER_NAME`. A cache that keeps the answer to a forged request sends others there."
        ),
        advice="Set `TRUSTED_HOSTS` to the hosts of the app, or redirect to a path.",
        confidence=Confidence.MEDIUM,
        steps=(begin,) if begin is not None and begin.site != first.site else (),
    )


def _host(called: Called) -> Step | None:
    """Where the host comes from that a redirect leads to."""
    location = called.arguments.get(0, "location")
    for taint in () if location is None else taints(location):
        if taint.source.kind == "host" and taint.source.site is not None:
            return Step(taint.source.site, "the host is the one that the request asked for")
    return None
