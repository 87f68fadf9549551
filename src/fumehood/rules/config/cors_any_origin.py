"""Scripts of any site may read the app's answers with the user's cookies.

Flask-CORS is told to support credentials while its origins are `*`, which is the default, or a pattern that matches
everything: for the whole app, for one of its `resources`, or with `cross_origin`; in the call or in the app's settings. A header written by hand counts where
the request's `Origin` is sent back without being compared with anything, and credentials are allowed. `*` without
credentials is what a public API needs and no finding.

## Why is this bad?
Browsers keep sites apart: a page of another site can send a request with your user's cookies, but not read the answer.
This switches that off. Any page the user visits can read what the user can read, CSRF tokens included.

## How to fix
Name the origins that belong to you, or do without credentials:

```python
CORS(app, origins=["https://shop.example"], supports_credentials=True)
```

## References
- https://corydolphin.com/flask-cors/api/
- https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS#requests_with_credentials
- https://portswigger.net/web-security/cors
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence, Place
from fumehood.flow.decided import string, truth
from fumehood.flow.memory import present
from fumehood.flow.values import (
    MISSING,
    UNKNOWN,
    Constant,
    Dictionary,
    Instance,
    Listing,
    Text,
    Value,
    join,
    options,
)
from fumehood.framework.access.origins import OriginAsked, is_origin
from fumehood.framework.apps.controls import app_given
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.library_call import LibraryCall
from fumehood.framework.observations import Called, Observations
from fumehood.framework.requests.response_headers import HeaderSet
from fumehood.rules.judge import place_of
from fumehood.rules.rule import Example, Match, Rule, Step
from fumehood.rules.wording import call_name

RULE = Rule(
    id="cors-any-origin",
    title="Any site may read answers with the user's cookies",
    severity=6.1,
    confidence=Confidence.HIGH,
    cwe=(942,),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "credentials for any origin",
            """
            from flask import Flask
            from flask_cors import CORS

            app = Flask(__name__)
            CORS(app, supports_credentials=True)  # finding
            """,
        ),
        Example(
            "the origin is sent back as it came",
            """
            from flask import Flask, request

            app = Flask(__name__)

            @app.after_request
            def allow(response):
                response.headers["Access-Control-Allow-Origin"] = request.headers.get("Origin", "*")  # finding
                response.headers["Access-Control-Allow-Credentials"] = "true"
                return response
            """,
        ),
        Example(
            "known origins",
            """
            from flask import Flask
            from flask_cors import CORS

            app = Flask(__name__)
            CORS(app, origins=["https://shop.example"], supports_credentials=True)
            """,
        ),
        Example(
            "a public API without credentials",
            """
            from flask import Flask
            from flask_cors import CORS

            app = Flask(__name__)
            CORS(app, resources={r"/api/*": {"origins": "*"}})
            """,
        ),
    ),
)
EXTENSION = "flask_cors.CORS"
WORDS = ("CORS(", "cross_origin(", "CORS")
SETTINGS = {
    "CORS_ORIGINS": "origins",
    "CORS_SUPPORTS_CREDENTIALS": "supports_credentials",
    "CORS_RESOURCES": "resources",
}
"""https://corydolphin.com/flask-cors/configuration/"""

EVERYTHING = frozenset({"*", ".*", ".+", "https?://.*", "https?://.+", "http://.*", "https://.*", "(.*)"})
"""Patterns that any origin matches, without their anchors."""

Options = dict[str, Value]


@RULE.on_call(
    EXTENSION, f"{EXTENSION}.init_app", f"{EXTENSION}.__init__", "flask_cors.cross_origin", words=WORDS
)
def told(called: Called, seen: Observations) -> Iterator[Match]:
    call = LibraryCall(called.path, called.receiver, called.arguments, called.site)
    of_app = called.path != "flask_cors.cross_origin"
    if of_app and not _has_views(call) and not called.path.endswith(".init_app"):
        return
    if place_of(called.site.module.path) is Place.TEST:
        return
    written = {**_configured(call, seen), **_given_before(called, seen), **called.arguments.keywords}
    for single in _per_resource(written):
        certain = _allows_any(single)
        if certain is not None:
            sure = Confidence.HIGH if certain and called.certain else Confidence.MEDIUM
            unless = "" if certain else ", unless a setting says otherwise"
            yield Match(
                at=called.site,
                message=(
                    f"{call_name(called.site)} lets scripts of any site read answers with the user's cookies{unless}: "
                    f"credentials are supported, and {_origins(single)}."
                ),
                advice="Name the origins that belong to you, or do not support credentials.",
                confidence=sure,
            )
            return


def _has_views(call: LibraryCall) -> bool:
    """Whether an app or a blueprint is given; without one, `init_app` will be called."""
    first = call.arguments.get(0, "app") or UNKNOWN
    return app_given(call) is not None or any(
        isinstance(one, Instance) and "flask.Blueprint" in one.library_classes() for one in options(first)
    )


def _configured(call: LibraryCall, seen: Observations) -> Options:
    """What the app's own settings say: `CORS_ORIGINS`, `CORS_SUPPORTS_CREDENTIALS`; arguments go before them."""
    given = {one.at for one in options(app_given(call) or UNKNOWN) if isinstance(one, Instance)}
    apps = [one for one in seen.of(AppConfigured) if not given or one.app in given]
    found: Options = {}
    for app in apps:
        for key, name in SETTINGS.items():
            values = [one.value for one in app.effective(key) if one.value is not MISSING]
            if values:
                found[name] = join(*values)
    return found


def _given_before(called: Called, seen: Observations) -> Options:
    """What an extension was made with that is given its app later."""
    if not isinstance(called.receiver, Instance) or not called.path.endswith(".init_app"):
        return {}
    made = (one for one in seen.of(Called) if one.path == EXTENSION and one.site == called.receiver.at)
    return next((dict(one.arguments.keywords) for one in made), {})


def _per_resource(written: Options) -> Iterator[Options]:
    """The options that hold for each of the resources, or for all."""
    resources = written.get("resources")
    if not isinstance(resources, Dictionary):
        yield written
        return
    for value in map(present, resources.slots.values()):
        own = (
            {key: present(one) for key, one in value.slots.items() if isinstance(key, str)}
            if isinstance(value, Dictionary)
            else {}
        )
        yield {**written, **own}


def _allows_any(single: Options) -> bool | None:
    """Whether credentials are supported for any origin: False if possibly, None if not."""
    supports = [truth(option) for option in options(single.get("supports_credentials", Constant(False)))]
    origins = [_is_any(option) for option in options(single.get("origins", Constant("*")))]
    if True not in supports or True not in origins:
        return None
    return all(supports) and all(origins)


def _is_any(origins: Value) -> bool:
    """Whether one of the origins is a pattern that matches everything."""
    match origins:
        case Listing():
            return any(_is_any(present(one)) for one in origins.elements)
        case Constant(value=str(pattern)):
            return pattern.removeprefix("^").removesuffix("$") in EVERYTHING
        case Instance(slots=slots):
            return any(isinstance(one, Constant) and _is_any(one) for one in slots.values())
        case _:
            return False


def _origins(single: Options) -> str:
    if "origins" not in single:
        return "no origins are named, which means all"
    return "the origins match all"


@RULE.on(HeaderSet)
def sent_back(header: HeaderSet, seen: Observations) -> Iterator[Match]:
    if header.name != "access-control-allow-origin" or place_of(header.site.module.path) is Place.TEST:
        return
    taint = next((one for one in header.unchecked if is_origin(one)), None)
    if taint is None and string(header.value) != "null":
        return
    if not header.certain and any(one.entry == header.entry for one in seen.of(OriginAsked)):
        return
    allowing = next((one for one in seen.of(HeaderSet) if _allows_credentials(one, header)), None)
    if allowing is None:
        return
    what = (
        "sends the request's `Origin` back unchecked"
        if taint
        else "allows the origin `null`, which any site can have"
    )
    steps = (
        () if taint is None or taint.source.site is None else (Step(taint.source.site, taint.source.phrase),)
    )
    related = (Step(allowing.site, "credentials are allowed here"),) if allowing.site != header.site else ()
    yield Match(
        at=header.site,
        message=f"This {what} and allows credentials: scripts of any site can read answers with the user's cookies.",
        advice="Compare the origin with a list of your own before it is sent back.",
        confidence=_sure(header, allowing),
        steps=steps,
        related=related,
    )


def _sure(header: HeaderSet, allowing: HeaderSet) -> Confidence:
    together = allowing.entry == header.entry and allowing.stack == header.stack
    return Confidence.HIGH if together and allowing.certain and header.certain else Confidence.MEDIUM


def _allows_credentials(one: HeaderSet, origin: HeaderSet) -> bool:
    if one.name != "access-control-allow-credentials" or one.site.module is not origin.site.module:
        return False
    return not isinstance(one.value, Text) and any(
        isinstance(option, Constant) and str(option.value).lower() == "true" for option in options(one.value)
    )
