"""Files are uploaded to an app that takes requests of any size.

An uploaded file is taken from the request, or a form has a `FileField`, and nothing sets `MAX_CONTENT_LENGTH`, in any way
Flask has of setting it, nor `request.max_content_length`. A size that the form asks for with `FileSize` is no finding,
nor is a program that answers larger requests with 413 itself, nor one behind nginx with a `client_max_body_size`, if one
configuration in the project passes requests on and says 0 nowhere. What nginx does unasked, refuse more than a megabyte,
does not count: nobody thought of it. Reported once, where the first file is taken.

## Why is this bad?
Werkzeug reads a request to its end before the view sees the file, and keeps it on disk. A few requests of some
gigabytes fill it, and the app stops for everybody.

## How to fix
```python
app.config["MAX_CONTENT_LENGTH"] = 16 * 1024 * 1024
```

Larger requests are answered with 413. A view that needs more can set `request.max_content_length`.

## References
- https://flask.palletsprojects.com/en/stable/patterns/fileuploads/#improving-uploads
- https://flask.palletsprojects.com/en/stable/web-security/#resource-use
- https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size
"""

from collections.abc import Iterator
from typing import Final

from fumehood.findings.finding import Confidence
from fumehood.flow.values import NONE, Class, Instance, options
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.apps.modes import Mode, mode_of_path
from fumehood.framework.observations import AppMade, AttributeSet, Called, Observations
from fumehood.launch.proxy import Proxy
from fumehood.rules.arguments import number
from fumehood.rules.deployed import on_app
from fumehood.rules.rule import Example, Match, Rule

FILES: Final = "werkzeug.datastructures.FileMultiDict"
STORAGE: Final = "werkzeug.datastructures.FileStorage"
UPLOADS: Final = (
    f"{FILES}.__getitem__", f"{FILES}.get", f"{FILES}.getlist", f"{FILES}.values", f"{FILES}.items", f"{FILES}.to_dict",
    f"{FILES}.pop", f"{FILES}.copy",
    "flask_wtf.file.FileField", "flask_wtf.file.MultipleFileField", "wtforms.FileField", "wtforms.MultipleFileField",
    "wtforms.fields.FileField", "wtforms.fields.MultipleFileField",
)  # fmt: skip
USES: Final = (f"{STORAGE}.save", f"{STORAGE}.read", f"{STORAGE}.stream.read")
"""What is done with a file, wherever it came from."""
REFUSES: Final = ("flask.abort", "werkzeug.exceptions.abort")
TOO_LARGE: Final = 413
"""A program that answers with it has a limit of its own."""
LIMITS: Final = ("flask_wtf.file.FileSize", "flask_uploads.patch_request_class")
ATTRIBUTE: Final = "max_content_length"
LIMIT: Final = tuple(f"{owner}.{ATTRIBUTE}" for owner in ("flask.request", "flask.Request"))
"""https://flask.palletsprojects.com/en/stable/api/#flask.Request.max_content_length"""

RULE = Rule(
    id="upload-limit-missing",
    title="Uploads of any size are accepted",
    severity=3.1,
    confidence=Confidence.MEDIUM,
    cwe=(770,),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "a file is saved",
            """
            from flask import Flask, request
            from werkzeug.utils import secure_filename

            app = Flask(__name__)

            @app.post("/avatar")
            def avatar():
                file = request.files["file"]  # finding
                file.save("avatars/" + secure_filename(file.filename))
                return "ok"
            """,
        ),
        Example(
            "with a limit",
            """
            from flask import Flask, request
            from werkzeug.utils import secure_filename

            app = Flask(__name__)
            app.config["MAX_CONTENT_LENGTH"] = 16 * 1000 * 1000

            @app.post("/avatar")
            def avatar():
                file = request.files["file"]
                file.save("avatars/" + secure_filename(file.filename))
                return "ok"
            """,
        ),
        Example(
            "an app without uploads",
            """
            from flask import Flask, request

            app = Flask(__name__)

            @app.post("/name")
            def name():
                return {"name": request.form["name"]}
            """,
        ),
    ),
)


WORDS: Final = ("request.files", "FileField", "FileSize", "patch_request_class", "max_content_length")
RULE.watch(*UPLOADS, *USES, *LIMITS, *LIMIT, *REFUSES, words=WORDS)


@on_app(RULE)
def unlimited(app: AppConfigured, seen: Observations) -> Iterator[Match]:
    apps = list(seen.of(AppConfigured))
    if app is not apps[0] or not all(map(_is_unlimited, apps)) or _is_limited_elsewhere(seen):
        return
    uploads = _calls(seen, UPLOADS) or _calls(seen, USES)
    if not uploads:
        return
    first = min(uploads, key=lambda one: one.site.module.location(one.site.node))
    yield Match(
        at=first.site,
        message="Uploads of any size are accepted: nothing sets `MAX_CONTENT_LENGTH`. A few requests of some gigabytes fill the disk.",
        advice="Set `MAX_CONTENT_LENGTH` to the largest request that the app has to take, in bytes.",
        confidence=Confidence.MEDIUM,
    )


def _is_unlimited(app: AppConfigured) -> bool:
    found = app.effective("MAX_CONTENT_LENGTH")
    if app.is_unset("MAX_CONTENT_LENGTH"):
        return True
    return bool(found) and all(options(one.value) == (NONE,) for one in found)


def _calls(seen: Observations, paths: tuple[str, ...]) -> list[Called]:
    found = (one for one in seen.of(Called) if one.path in paths)
    return [one for one in found if mode_of_path(one.site.module.path) is not Mode.TESTING]


def _is_limited_elsewhere(seen: Observations) -> bool:
    limited = any(one.path in LIMIT and one.value != NONE for one in seen.of(AttributeSet))
    refused = any(
        one.path in REFUSES and number(one.arguments.get(0, "code")) == TOO_LARGE for one in seen.of(Called)
    )
    known = any(one.path in LIMITS for one in seen.of(Called))
    if any(proxy.limits for proxy in seen.of(Proxy)):
        return True
    return limited or refused or known or any(map(_limits_itself, seen.of(AppMade)))


def _limits_itself(made: AppMade) -> bool:
    """Whether the app has a class of requests with a limit of its own."""
    app = made.app
    cls = app.cls if isinstance(app, Instance) else None
    chosen = app.slots.get("request_class") if isinstance(app, Instance) else None
    requests = chosen or (cls.find("request_class") if isinstance(cls, Class) else None)
    found = [one.find(ATTRIBUTE) for one in options(requests or NONE) if isinstance(one, Class)]
    return any(one is not None and one != NONE for one in found)
