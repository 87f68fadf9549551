"""A route that changes something, or is for admins, lacks the protection that its siblings have.

The other routes of the same blueprint, or of the same app and module, ask who the client is – by a decorator, a check or
a hook – and this one does not. Routes that have to be open by what they are called are no finding: login, registration,
password reset, health checks, webhooks; nor is one that only shows something, unless it is below `/admin`.

## Why is this bad?
One decorator that was forgotten is enough: whoever knows or guesses the URL can call the route without an account.

## How to fix
Give it the decorator that its siblings have, or check once for the whole blueprint, which no new route can forget.

```python
@admin.before_request
@login_required
def only_logged_in(): ...
```

## References
- https://owasp.org/Top10/A01_2021-Broken_Access_Control/
- https://flask.palletsprojects.com/en/stable/patterns/viewdecorators/
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.framework.access.access import BEFORE, ITSELF, Access, is_view, known_guards
from fumehood.framework.access.doings import asks_a_setting, changes, doings, only_shows
from fumehood.framework.access.gates import is_gated, siblings
from fumehood.framework.access.places import called, registered_at
from fumehood.framework.observations import Observations
from fumehood.rules.rule import Example, Match, Rule, Step

RULE = Rule(
    id="unauthenticated-route",
    title="Route without the protection of its siblings",
    severity=5.3,
    confidence=Confidence.MEDIUM,
    cwe=(306, 862),
    owasp=("a01-2021", "a07-2021", "a01-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "the third one was forgotten",
            """
            from flask import Flask
            from flask_login import login_required

            app = Flask(__name__)

            @app.post("/orders")
            @login_required
            def add(): ...

            @app.put("/orders/<int:number>")
            @login_required
            def change(number): ...

            @app.delete("/orders/<int:number>")  # finding
            def remove(number):
                return "gone"
            """,
        ),
        Example(
            "the door itself",
            """
            from flask import Flask
            from flask_login import login_required

            app = Flask(__name__)

            @app.post("/orders")
            @login_required
            def add(): ...

            @app.put("/orders/<int:number>")
            @login_required
            def change(number): ...

            @app.post("/login")
            def login():
                return "welcome"
            """,
        ),
    ),
)

CHANGING = frozenset({"POST", "PUT", "PATCH", "DELETE"})
OPEN = re.compile(
    r"log_?(?:in|out|on|off)|sign_?(?:in|up|out|on)|regist|regis|auth|oauth|oidc|saml|sso|callback|webhook|\bhook|health|ping|alive|ready"
    r"|status|metrics|static|favicon|robots|sitemap|manifest|passw|reset|forgot|recover|confirm|verif|activat|token|public|contact|feedback"
    r"|subscri|newsletter|captcha|csp|report|lang|locale|theme|cookie|consent|install|setup|setup|join|invit|guest|index|home|search"
    r"|error|version|about|terms|privacy|docs|swagger|openapi|track|beacon|share|embed|cart|checkout|ipn|stripe|paypal|slack|github"
    r"|telegram|notify|graphql|rpc|cron|upload_?progress|refresh|2fa|mfa|otp|totp|session|account/new|demo|anonymous|predict|echo",
    re.IGNORECASE,
)
"""What routes are called that everybody may call."""

VERB = re.compile(
    r"^(?:delete|remove|destroy|drop|purge|edit|update|create|add|promote|demote|ban|approve|grant|revoke)",
    re.IGNORECASE,
)
ADMIN = re.compile(r"(?:^|/)admin", re.IGNORECASE)
CLEAR = 0.75
"""The share of siblings with a protection that makes its lack an oversight."""

FEWEST = 2


@RULE.on(Access)
def forgotten(one: Access, seen: Observations) -> Iterator[Match]:
    if not is_view(one) or not one.is_open or not one.answers or one.function is None:
        return
    if _is_meant_to_be_open(one) or not _matters(one) or is_gated(one, seen):
        return
    others = [other for other in siblings(one, seen) if not _is_meant_to_be_open(other) or other.is_protected]
    if not (_clear(others) or _clear([other for other in others if _changes(other)])):
        return
    protected = [other for other in others if other.is_protected]
    name = _protection(protected)
    asked = f"`{one.path}`" if one.path else f"`{called(one.function)}`"
    yield Match(
        at=registered_at(one.view, one.function, seen),
        message=f"Anybody can call {asked}: {len(protected)} of the {len(others) + 1} routes beside it "
        f"{'have ' + name if name else 'check who asks'}, this one does not.",
        advice=f"Give `{called(one.function)}` {name or 'the same check'}, or check in a `before_request` hook for all of them.",
        confidence=Confidence.MEDIUM,
        related=tuple(
            Step(registered_at(other.view, other.function, seen), "is protected") for other in protected[:3]
        ),
    )


def _is_meant_to_be_open(one: Access) -> bool:
    path = one.path or ""
    name = one.function.name if one.function is not None else ""
    if OPEN.search(path) or OPEN.search(name) or one.path == "/":
        return True
    return one.function is not None and "logs somebody in" in doings(one.function)


def _changes(one: Access) -> bool:
    return not CHANGING.isdisjoint(one.methods)


def _matters(one: Access) -> bool:
    """Whether a route changes something or is for admins."""
    function = one.function
    if function is None or asks_a_setting(function):
        return False
    if ADMIN.search(one.path or ""):
        return True
    return (
        not only_shows(function) if _changes(one) else bool(VERB.search(function.name)) and changes(function)
    )


def _clear(others: list[Access]) -> bool:
    count = sum(other.is_protected for other in others)
    return count >= FEWEST and count >= CLEAR * len(others)


def _protection(protected: list[Access]) -> str:
    """What most of the siblings are protected by, if it has a name."""
    names = Counter(name for one in protected for name in known_guards(one) if name not in {BEFORE, ITSELF})
    return f"`@{names.most_common(1)[0][0]}`" if names else ""
