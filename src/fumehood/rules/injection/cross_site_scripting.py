"""Client data becomes part of a page as it is, so that a browser runs what is in it.

What a view returns is HTML unless it is a dictionary or has another content type: texts, f-strings, `make_response`,
`Response`, generators, pages of Jinja2 environments that do not escape, `|safe`, `Markup(…)`. Escaped data is no
finding where the escaping is enough: inside of a `<script>`, of an event handler, of an attribute without quotes and
at the start of a link it is not.

## Why is this bad?
A link to your site with a script in its parameters runs that script as your site: it reads what the visitor sees, acts
with the visitor's session and sends the result elsewhere.

## How to fix
Let a template escape what it shows, or escape it where the page is put together. Answer with JSON where nobody needs
HTML.

```python
return render_template("hello.html", name=name)
return f"<p>Hello {escape(name)}</p>"  # from markupsafe import escape
return {"name": name}
```

In a script write `{{ value|tojson }}`; look at the scheme of a link before you show it.

## References
- https://flask.palletsprojects.com/en/stable/web-security/#cross-site-scripting-xss
- https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.markup_edits import formatted_markup
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="cross-site-scripting",
    title="Client data in a page without escaping",
    severity=6.1,
    confidence=Confidence.HIGH,
    cwe=(79,),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    safe_fix="has `Markup` format the text, so that it escapes the values",
    examples=(
        Example(
            "returned as HTML",
            """
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/hello")
            def hello():
                name = request.args.get("name", "")
                return f"<p>Hello {name}</p>"  # finding
            """,
        ),
        Example(
            "declared to be safe",
            """
            from flask import Flask, render_template_string, request

            app = Flask(__name__)

            @app.route("/note")
            def note():
                return render_template_string("<p>{{ text|safe }}</p>", text=request.args["text"])  # finding
            """,
        ),
        Example(
            "escaped",
            """
            from flask import Flask, request
            from markupsafe import escape

            app = Flask(__name__)

            @app.route("/hello")
            def hello():
                name = request.args.get("name", "")
                return f"<p>Hello {escape(name)}</p>"
            """,
        ),
        Example(
            "sent as JSON",
            """
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/hello")
            def hello():
                return {"hello": request.args.get("name", "")}
            """,
        ),
    ),
)

RENDERED = ("flask.render_template", "flask.render_template_string")


@follow(RULE, "html")
def in_page(reached: SinkReached) -> Saying:
    if reached.path == "markupsafe.Markup":
        place, advice = (
            "`Markup(…)`, which is never escaped",
            "Write the markup as a constant and fill it in: ",
        )
        advice += "`Markup('<b>{}</b>').format(value)` escapes the value."
    elif reached.path.startswith(RENDERED):
        place = f"the page that `{reached.called}` makes, where the template does not escape it enough"
        advice = "Leave `|safe` away, write `|tojson` in scripts, and look at the scheme of a link before you show it."
    else:
        place = "the page that is returned, without the escaping it needs there"
        advice = "Let a template escape it, use `markupsafe.escape`, or answer with JSON."
    return Saying(
        place=place,
        harm="A link to your site can run a script in the browser of whoever follows it.",
        advice=advice,
        fix=formatted_markup(reached.site) if reached.path == "markupsafe.Markup" else None,
    )
