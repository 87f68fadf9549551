"""An app that serves pages sets none of the headers that make browsers more careful.

The app renders templates, uses none of Flask-Talisman, secure, flask-secure-headers and flask-csp, and no response hook or
view sets `Content-Security-Policy`, `Strict-Transport-Security`, `X-Content-Type-Options` or frame protection. There is
one finding for each app; where a policy or frame protection is set and others are not, it is one of low confidence.

Headers that nginx adds with `add_header`, where one configuration in the project passes requests on, are not missing:
every location that does has to add them, and what a location adds itself replaces what the server adds. Includes are not
followed. Another proxy in front may set the headers: then this finding is for your suppressions.

## Why is this bad?
These headers limit what a mistake costs. Without frame protection another site can lay your page, invisible, under the
user's clicks; without a policy each injected script runs; without Strict-Transport-Security a visit may begin on plain
HTTP.

## How to fix
```python
from flask_talisman import Talisman

Talisman(app)
```

or a hook of your own:

```python
@app.after_request
def set_headers(response):
    response.headers["Content-Security-Policy"] = "default-src 'self'"
    response.headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["X-Frame-Options"] = "SAMEORIGIN"
    return response
```

## References
- https://flask.palletsprojects.com/en/stable/web-security/#security-headers
- https://github.com/wntrblm/flask-talisman
- https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html
"""

import re
from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.findings.posture import Protection
from fumehood.flow.values import Site
from fumehood.framework.access.belonging import belonging
from fumehood.framework.apps.controls import ControlSeen, is_for
from fumehood.framework.apps.effective import AppConfigured, named
from fumehood.framework.apps.policies import of_text, policy
from fumehood.framework.observations import AppMade, Called, Observations
from fumehood.framework.requests.response_headers import HeaderSet, named_in
from fumehood.framework.requests.routes import Registered
from fumehood.launch.proxy import Proxy
from fumehood.rules.deployed import on_app
from fumehood.rules.rule import Example, Match, Rule

RULE = Rule(
    id="security-headers-missing",
    title="Pages without security headers",
    severity=3.1,
    confidence=Confidence.MEDIUM,
    cwe=(693, 1021),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "pages and no headers",
            """
            from flask import Flask, render_template

            app = Flask(__name__)  # finding

            @app.get("/")
            def index():
                return render_template("index.html")
            """,
        ),
        Example(
            "Talisman",
            """
            from flask import Flask, render_template
            from flask_talisman import Talisman

            app = Flask(__name__)
            Talisman(app)

            @app.get("/")
            def index():
                return render_template("index.html")
            """,
        ),
        Example(
            "an API without pages",
            """
            from flask import Flask

            app = Flask(__name__)

            @app.get("/")
            def index():
                return {"hello": "world"}
            """,
        ),
    ),
)
PAGES = ("flask.render_template", "flask.render_template_string", "flask.stream_template")
RULE.watched.update(PAGES)
RULE.watch(words=("render_template", "Talisman"))
ASKED = "secure."
"""Objects of this library write headers where the program has them do it, for each response."""

POLICY = "content-security-policy"
HEADERS = {
    POLICY: "Content-Security-Policy",
    "strict-transport-security": "Strict-Transport-Security",
    "x-content-type-options": "X-Content-Type-Options",
    "x-frame-options": "X-Frame-Options",
}
OF_PAGES = {"Content-Security-Policy", "X-Frame-Options"}
"""Without these any script runs and any site may frame a page, whatever else is set."""


@on_app(RULE)
def sets_none(app: AppConfigured, seen: Observations) -> Iterator[Match]:
    controls = [one for one in seen.of(ControlSeen) if one.protects is Protection.HEADERS]
    if any(is_for(one, app.app) and _is_used(one, seen) for one in controls):
        return
    project = belonging(seen)
    if not any(one.path in PAGES and app.app in project.serving(one) for one in seen.of(Called)):
        return
    written = _written(seen)
    missing = [shown for name, shown in HEADERS.items() if name not in written]
    if "" in written or not missing:
        return
    yield Match(
        at=app.app,
        message=f"`{app.name}` serves pages without {', '.join(missing[:-1])}{' or ' * (len(missing) > 1)}{missing[-1]}.",
        advice="Let Flask-Talisman set them, or a response hook, unless a proxy in front does.",
        confidence=Confidence.MEDIUM if set(missing) >= OF_PAGES else Confidence.LOW,
    )


def _is_used(control: ControlSeen, seen: Observations) -> bool:
    """Whether an object that writes headers when it is asked to is ever mentioned after it is made."""
    name = named(control.site)
    if not control.path.startswith(ASKED) or not name.isidentifier():
        return True
    word = re.compile(rf"\b{name}\b")
    texts = {one.module.path: one.module.text for one in _places(seen, control)}
    return sum(len(word.findall(text)) for text in texts.values()) > 1


def _places(seen: Observations, control: ControlSeen) -> Iterator[Site]:
    yield control.site
    for kind in (AppMade, Registered, Called):
        yield from (one.site for one in seen.of(kind))


def _written(seen: Observations) -> set[str]:
    """The names of all headers that are set anywhere; a policy may say who frames a page."""
    found = {one.name for one in seen.of(HeaderSet)}
    modules = {one.site.module for kind in (AppMade, Registered) for one in seen.of(kind)}
    project = modules | {one.site.module for kind in (Called, HeaderSet) for one in seen.of(kind)}
    found.update(name for module in modules for name in named_in(module, project))
    added = [one for proxy in seen.of(Proxy) for one in proxy.adds]
    found.update(one.name for one in added)
    policies = [policy(one.value) or {} for one in seen.of(HeaderSet) if one.name == POLICY]
    policies += [of_text(one.value.text) for one in added if one.name == POLICY]
    if any("frame-ancestors" in one for one in policies):
        found.add("x-frame-options")
    return {name.removesuffix("-report-only") for name in found}
