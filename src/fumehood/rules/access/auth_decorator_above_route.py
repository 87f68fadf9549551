"""A decorator that asks who the client is stands above the route and protects nothing.

Decorators are applied from the bottom up. `@app.route` registers the function as it is by then and hands it on; what is
applied later wraps a function that Flask never calls. What counts is which function was registered: a guard below the
route as well, a check in the view or in a `before_request` hook make the order harmless, unless they ask for a login only
and the decorator for a role or a permission.

## Why is this bad?
The view looks protected and is open to everybody, with nothing in a log or a test of a logged-in user to show it.

## How to fix
Put the route at the top.

```python
@app.route("/admin")
@login_required
def admin(): ...
```

## References
- https://flask.palletsprojects.com/en/stable/patterns/viewdecorators/
- https://flask-login.readthedocs.io/en/latest/#flask_login.login_required
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from fumehood.findings.finding import Confidence, Fix
from fumehood.framework.access.authentication import GuardedLate
from fumehood.framework.access.gates import needs_login, turns_away, view_of
from fumehood.framework.observations import Observations
from fumehood.framework.requests.protections import STRICT, Certainty
from fumehood.framework.requests.routes import Registered
from fumehood.framework.requests.verbs import ROUTES, registration
from fumehood.rules.rule import Example, Match, Rule, Step
from fumehood.rules.statement_edits import move_decorator

RULE = Rule(
    id="auth-decorator-above-route",
    title="Login decorator above the route",
    severity=8.2,
    confidence=Confidence.HIGH,
    cwe=(862, 306),
    owasp=("a01-2021", "a07-2021", "a01-2025"),
    since="0.1.0",
    doc=__doc__,
    safe_fix="moves the decorator below the route",
    examples=(
        Example(
            "Flask-Login",
            """
            from flask import Flask
            from flask_login import login_required

            app = Flask(__name__)

            @login_required  # finding
            @app.route("/admin")
            def admin():
                return "all orders"
            """,
        ),
        Example(
            "a decorator of one's own",
            """
            from functools import wraps
            from flask import Flask, abort, session

            app = Flask(__name__)

            def staff_only(view):
                @wraps(view)
                def wrapper(*args, **kwargs):
                    if "staff" not in session:
                        abort(403)
                    return view(*args, **kwargs)
                return wrapper

            @staff_only  # finding
            @app.post("/refund")
            def refund():
                return "done"
            """,
        ),
        Example(
            "the right order",
            """
            from flask import Flask
            from flask_login import login_required

            app = Flask(__name__)

            @app.route("/admin")
            @login_required
            def admin():
                return "all orders"
            """,
        ),
    ),
)


@RULE.on(GuardedLate)
def too_late(late: GuardedLate, seen: Observations) -> Iterator[Match]:
    if late.guard.certainty is Certainty.NAMED and not STRICT.search(late.guard.name.rpartition(".")[2]):
        return
    view = view_of(late, seen)
    if view is None or registration(view.site) not in ROUTES or not turns_away(late, seen):
        return
    name, decorators = late.function.name, getattr(late.function.node, "decorator_list", [])
    anybody = "whoever is logged in" if needs_login(view, seen) else "anybody"
    if late.site.node in decorators and view.site.node in decorators:
        message = (
            f"`@{late.guard.name}` stands above the route, so Flask calls `{name}` without it: {anybody} can."
        )
        advice = f"Move `@{late.guard.name}` below the route."
    else:
        message = (
            f"Flask was given `{name}` before `{late.guard.name}` was put around it: {anybody} can call it."
        )
        advice = f"Register what `{late.guard.name}` returns."
    yield Match(
        at=late.site,
        message=message,
        advice=advice,
        confidence=_confidence(late, view),
        related=(Step(view.site, f"`{name}` is registered as it is here"),),
        fix=_fix(late, view),
    )


def _confidence(late: GuardedLate, view: Registered) -> Confidence:
    is_named = late.guard.certainty is Certainty.NAMED
    return Confidence.MEDIUM if is_named or view.owner is None else Confidence.HIGH


def _fix(late: GuardedLate, view: Registered) -> Fix | None:
    function = late.function.node
    routes = [
        one
        for one in getattr(function, "decorator_list", ())
        if isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute) and one.func.attr in ROUTES
    ]
    return move_decorator(late.site.module, function, late.site.node, routes[-1]) if routes else None
