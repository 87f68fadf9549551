"""A cookie is set without `Secure`, `HttpOnly` or `SameSite`.

The values that reach `set_cookie` count: `**options`, a wrapper function and a constant of another module are followed,
and a flag that a setting or `request.is_secure` decides is taken to be right. A cookie that is deleted is no finding; one
that keeps a choice such as `theme` or `lang` is one of low confidence, and a CSRF token may be read by scripts. Of a
`Set-Cookie` header that is written by hand, the name has to say that the cookie is worth something.

## Why is this bad?
Without `Secure` the browser sends the cookie over plain HTTP, too, where anybody on the way can read it. Without
`HttpOnly` each script on the page can read it, so one cross-site scripting hole is enough to steal it. Without `SameSite`
some browsers send it along when another site makes the request, which is what cross-site request forgery needs.

## How to fix
Set all three.

```python
response.set_cookie("session_id", value, secure=True, httponly=True, samesite="Lax")
```

`secure=request.is_secure` keeps it working on a development server without TLS, or make it a setting of the app.

## References
- https://flask.palletsprojects.com/en/stable/web-security/#set-cookie-options
- https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Cookies
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from fumehood.findings.finding import Confidence, Fix, Place
from fumehood.flow.decided import string
from fumehood.flow.frame import WayIn
from fumehood.flow.propagation import holes
from fumehood.flow.values import NONE, Class, Constant, Instance, Text, Unknown, Value, options, settle
from fumehood.framework.observations import AppMade, Called, Observations
from fumehood.framework.requests.response_headers import HeaderSet
from fumehood.regex import regex
from fumehood.rules.edits import complete_call
from fumehood.rules.judge import place_of, scope
from fumehood.rules.rule import Example, Match, Rule

RULE = Rule(
    id="insecure-cookie",
    title="Cookie without protection",
    severity=4.6,
    confidence=Confidence.HIGH,
    cwe=(614, 1004, 1275),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    safe_fix="passes the missing flags",
    examples=(
        Example(
            "no flag at all",
            """
            import secrets
            from flask import Flask, make_response

            app = Flask(__name__)

            @app.post("/login")
            def login():
                response = make_response("welcome")
                response.set_cookie("session_id", secrets.token_hex())  # finding
                return response
            """,
        ),
        Example(
            "flags that are switched off elsewhere",
            """
            import secrets
            from flask import Flask, redirect

            app = Flask(__name__)
            OPTIONS = {"secure": False, "httponly": True, "samesite": "Strict"}

            @app.post("/login")
            def login():
                response = redirect("/")
                response.set_cookie("auth_token", secrets.token_hex(), **OPTIONS)  # finding
                return response
            """,
        ),
        Example(
            "all flags",
            """
            import secrets
            from flask import Flask, make_response

            app = Flask(__name__)
            OPTIONS = {"secure": True, "httponly": True, "samesite": "Lax"}

            @app.post("/login")
            def login():
                response = make_response("welcome")
                response.set_cookie("session_id", secrets.token_hex(), **OPTIONS)
                return response

            @app.post("/logout")
            def logout():
                response = make_response("bye")
                response.delete_cookie("session_id")
                response.set_cookie("remember", "", expires=0)
                return response
            """,
        ),
    ),
)

FLAGS = {"secure": (6, "Secure"), "httponly": (7, "HttpOnly"), "samesite": (8, "SameSite")}
"""Parameter, position and name: https://werkzeug.palletsprojects.com/en/stable/wrappers/#werkzeug.wrappers.Response.set_cookie"""

WANTED = {"secure": "True", "httponly": "True", "samesite": '"Lax"'}
HARM = {
    "secure": "the browser also sends it over plain HTTP",
    "httponly": "every script on the page can read it",
    "samesite": "some browsers send it along with requests that other sites make",
}
PREFERENCE = regex(
    r"theme|lang|locale|colou?r|dark|(?:cookie|gdpr)s?[-_]?(?:consent|notice|accept|ok|banner)|consent|banner|sidebar"
    r"|timezone|\btz\b|sort|per_?page|page_?size|currency|font|layout|view_?mode|tutorial|welcome|seen|dismiss|visit(?!or)"
    r"|country|collapsed|units?\b|filter|order(?:_?by)?$|direction|tab$",
    re.IGNORECASE,
)
COUNTED = regex(r"visitor", re.IGNORECASE)
"""A choice where it comes from the client or is the same for all; else it tells one visitor from others."""

SENSITIVE = regex(
    r"sess|(?<![a-z])s?id(?![a-z])|uid|user|token|auth|jwt|login|logged|remember|cred|secret|passw|api_?key|account"
    r"|admin|role|identity|ticket|sso|refresh|access|e?mail|member|perm|key\b",
    re.IGNORECASE,
)
"""What the name of a cookie says, or of what was called to make its value."""

DRAWN = regex(r"(?:os\.urandom|secrets\.token_\w+|uuid\.uuid4)\b")
"""What nobody calls a choice of the user, whatever the cookie is called."""

FORGERY = regex(r"csrf|xsrf", re.IGNORECASE)
SETTING = regex(r"config|settings|environ|getenv|is_secure|debug", re.IGNORECASE)


@RULE.on_call("flask.Response.set_cookie", "werkzeug.Response.set_cookie", "?.set_cookie")
def weak(called: Called, seen: Observations) -> Iterator[Match]:
    name = string(called.arguments.get(0, "key"))
    if not (called.sure or _is_flask(called, seen)) or _is_deleted(called) or _is_test(called):
        return
    if _has_own_method(seen):
        return
    lacking = [
        flag
        for flag in FLAGS
        if _is_off(called, flag) and not (flag == "httponly" and FORGERY.search(name or ""))
    ]
    if lacking:
        cookie = f"The cookie `{name}`" if name else "A cookie"
        yield Match(
            at=called.site,
            message=f"{cookie} is set without {_and([FLAGS[flag][1] for flag in lacking])}: "
            f"{_and([HARM[flag] for flag in lacking])}.",
            advice=f"Pass {_and([f'`{flag}={WANTED[flag]}`' for flag in lacking])}.",
            confidence=_confidence(called, name or "", lacking),
            fix=_fix(called, lacking),
        )


@RULE.on(HeaderSet)
def written_by_hand(header: HeaderSet, seen: Observations) -> Iterator[Match]:
    """`headers["Set-Cookie"] = f"name={value}; HttpOnly"`: what follows the value is known as far as it is written."""
    value = header.value
    parts = value.parts if isinstance(value, Text) else (string(value) or "",)
    text = "".join(one if isinstance(one, str) else "{}" for one in parts)
    head, *attributes = [one.strip().lower() for one in text.split(";")]
    name, _, content = head.partition("=")
    ended = any(one.startswith(("max-age=0", "max-age=-")) or "1970" in one for one in attributes)
    open_ended = any("{}" in one.partition("=")[0] for one in attributes)
    if header.name != "set-cookie" or not content or ended or open_ended or _is_test(header):
        return
    given = {one.partition("=")[0] for one in attributes if one != "samesite=none"}
    lacking = [flag for flag in FLAGS if flag not in given]
    if lacking and SENSITIVE.search(name):
        yield Match(
            at=header.site,
            message=f"The cookie `{name}` is set without {_and([FLAGS[flag][1] for flag in lacking])}: "
            f"{_and([HARM[flag] for flag in lacking])}.",
            advice='Use `response.set_cookie(…, secure=True, httponly=True, samesite="Lax")`.',
            confidence=Confidence.MEDIUM,
        )


def _and(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _is_off(called: Called, flag: str) -> bool:
    """Whether a flag is left out or switched off, whatever decides it here."""
    given = called.arguments
    value = given.get(FLAGS[flag][0], flag)
    if value is None:
        partitioned = given.get(9, "partitioned")
        return not given.rest and not (flag == "secure" and partitioned == Constant(True))
    node = given.node(FLAGS[flag][0], flag)
    written = node.value if isinstance(node, ast.keyword) and node.arg is not None else node
    if isinstance(written, ast.expr) and SETTING.search(ast.unparse(written)):
        return False
    return all(isinstance(one, Constant) and _means_off(one, flag) for one in options(value))


def _means_off(value: Constant, flag: str) -> bool:
    if flag == "samesite":
        return value.value is None or str(value.value).lower() == "none"
    return not value.value


def _is_deleted(called: Called) -> bool:
    """Whether the cookie ends at once, or has nothing in it."""
    given = called.arguments
    ages = (given.get(2, "max_age"), given.get(3, "expires"))
    if any(
        isinstance(age, Constant) and isinstance(age.value, int | float) and age.value <= 0 for age in ages
    ):
        return True
    if (expires := string(ages[1])) is not None and "1970" in expires:
        return True
    value = given.get(1, "value")
    return (value is None and not given.rest) or (
        isinstance(value, Constant) and value.value in ("", None, b"")
    )


def _is_flask(called: Called, seen: Observations) -> bool:
    """Whether a method of that name is Flask's own, where nobody knows the object: not that of a class of the project."""
    if any(one.sure and scope(one.site).endswith("set_cookie") for one in seen.of(Called)):
        return False
    node = called.site.node
    if isinstance(node, ast.Call) and re.search(r"client\b|driver|browser", ast.unparse(node.func)):
        return False
    return called.entry.way is WayIn.REQUEST or "lask" in called.site.module.text


def _has_own_method(seen: Observations) -> bool:
    """Whether an app makes its responses of a class of the project that has a `set_cookie` of its own."""
    for app in (one.app for one in seen.of(AppMade)):
        own = app.slots.get("response_class") if isinstance(app, Instance) else None
        if own is None and isinstance(app, Instance) and isinstance(app.cls, Class):
            own = app.cls.find("response_class")
        if isinstance(cls := settle(own or NONE), Class) and cls.find("set_cookie") is not None:
            return True
    return False


def _is_test(called: Called | HeaderSet) -> bool:
    return place_of(called.site.module.path) is Place.TEST


def _confidence(called: Called, name: str, lacking: list[str]) -> Confidence:
    value = called.arguments.get(1, "value")
    chosen = PREFERENCE.search(name) or (COUNTED.search(name) and value is not None and _is_sent(value))
    if (chosen and not _is_drawn(value)) or (not name and isinstance(value, Constant)):
        return Confidence.LOW
    if SENSITIVE.search(name) or (value is not None and (_is_secret(value) or _is_drawn(value))):
        return Confidence.HIGH if called.sure and lacking != ["samesite"] else Confidence.MEDIUM
    return Confidence.LOW if lacking == ["samesite"] else Confidence.MEDIUM


def _is_sent(value: Value) -> bool:
    """Whether it is what the client sent, or a constant."""
    return isinstance(value, Constant) or any(hole.taints for hole in holes(value))


def _is_drawn(value: Value | None) -> bool:
    """Whether the value, or a piece of it, is random: it tells a visitor from all others."""
    found = () if value is None else options(value)
    pieces = [piece for one in found for piece in (one.parts if isinstance(one, Text) else (one,))]
    return any(isinstance(piece, Unknown) and DRAWN.match(piece.origin) for piece in pieces)


def _is_secret(value: Value) -> bool:
    """Whether somebody put client data or a secret into the cookie."""
    return any(hole.taints or SENSITIVE.search(hole.origin) for hole in holes(value))


def _fix(called: Called, lacking: list[str]) -> Fix | None:
    wanted = {flag: WANTED[flag] for flag in lacking}
    off = [flag for flag in lacking if called.arguments.get(FLAGS[flag][0], flag) is not None]
    return complete_call(called.site, wanted, off)
