"""Client data decides to which site a browser is redirected.

What is followed is the target of `redirect` and of a `Location` header. A target that begins with a path or a host of
your own, `url_for`, a target whose host was compared with yours, and members of an allow-list are no finding.

## Why is this bad?
A link to your site that leads to another one is what phishing needs: people look at the beginning of a link. Where a
login redirects, it hands over what it appends to the URL: codes and tokens.

## How to fix
Redirect to a view, or accept only a target that stays on your site. A path that begins with `//` names a host.

```python
return redirect(url_for("article", title=title))

target = request.args.get("next", "/")
parts = urlsplit(target)
if parts.scheme or parts.netloc or not target.startswith("/") or target.startswith("//"):
    target = "/"
return redirect(target)
```

## References
- https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html
- https://flask.palletsprojects.com/en/stable/api/#flask.redirect
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="open-redirect",
    title="Client data decides where a browser is redirected",
    severity=6.1,
    confidence=Confidence.HIGH,
    cwe=(601,),
    owasp=("a01-2021", "a01-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "a target from the query string",
            """
            from flask import Flask, redirect, request

            app = Flask(__name__)

            @app.route("/login", methods=["POST"])
            def login():
                return redirect(request.args.get("next", "/"))  # finding
            """,
        ),
        Example(
            "a slash does not make it a path",
            """
            from flask import Flask, redirect, request

            app = Flask(__name__)

            @app.route("/search")
            def search():
                return redirect("/" + request.args["page"])  # finding
            """,
        ),
        Example(
            "a target on the same site",
            """
            from urllib.parse import urlsplit
            from flask import Flask, redirect, request

            app = Flask(__name__)

            @app.route("/login", methods=["POST"])
            def login():
                target = request.args.get("next", "/")
                parts = urlsplit(target)
                if parts.scheme or parts.netloc or target.startswith("//"):
                    target = "/"
                return redirect(target)
            """,
        ),
        Example(
            "a view of the app",
            """
            from flask import Flask, redirect, request, url_for

            app = Flask(__name__)

            @app.route("/wiki/<title>")
            def article(title):
                return "article"

            @app.route("/search")
            def search():
                return redirect(url_for("article", title=request.args["q"]))
            """,
        ),
    ),
)


@follow(RULE, "redirect")
def in_target(reached: SinkReached) -> Saying:
    return Saying(
        place=f"the target of `{reached.called}`",
        harm="A link to your site can send people to any other site, such as a copy of your login page.",
        advice="Redirect to `url_for(…)`, or require a path of your own: one `/` at its start and no host.",
    )
