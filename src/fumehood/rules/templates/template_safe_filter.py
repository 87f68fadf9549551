"""A template declares a value to be markup that nobody is known to have cleaned: `{{ comment.text|safe }}`.

Constants, what bleach or nh3 cleaned, what was escaped, form fields and `|tojson` are silent. Where client data is
known to arrive, `cross-site-scripting` shows the way it takes as well. Converters of Markdown keep the HTML in a text. In Python code `Markup(…)` is reported for what
comes from a database or from an earlier request.

## Why is this bad?
`|safe` and `Markup(…)` switch escaping off for one value. If anybody but the program writes it – a comment, a name, the
answer of another service – the browser runs the scripts that are in it, as your site.

## How to fix
Leave `|safe` away. Where the value has to be HTML, clean it with a list of allowed tags before it is stored or shown.

```python
return render_template("post.html", body=Markup(nh3.clean(post.body)))
```

## References
- https://jinja.palletsprojects.com/en/stable/templates/#working-with-manual-escaping
- https://flask.palletsprojects.com/en/stable/web-security/#cross-site-scripting-xss
"""

import re
from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.framework.observations import Observations
from fumehood.framework.pages.template_places import DeclaredSafe
from fumehood.framework.pages.template_trust import Trust
from fumehood.regex import regex
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.template_wording import RENDERS, confidence, given, spot_of, tag

RULE = Rule(
    id="template-safe-filter",
    title="Value declared safe in a template",
    severity=5.4,
    confidence=Confidence.MEDIUM,
    cwe=(79,),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "what somebody wrote",
            {
                "app.py": """
                from flask import Flask, render_template

                app = Flask(__name__)

                @app.route("/post/<int:number>")
                def post(number):
                    return render_template("post.html", comments=load(number))
                """,
                "templates/post.html": """
                {% for comment in comments %}
                <p>{{ comment.text|safe }}</p>  {# finding #}
                {% endfor %}
                """,
            },
        ),
        Example(
            "cleaned, or written by the program",
            {
                "app.py": """
                import nh3
                from flask import Flask, render_template

                app = Flask(__name__)

                @app.route("/post/<int:number>")
                def post(number):
                    return render_template("post.html", body=nh3.clean(load(number)), title="<b>Post</b>")
                """,
                "templates/post.html": """
                <h1>{{ title|safe }}</h1>
                <div>{{ body|safe }}</div>
                <div data-post='{{ post|tojson|safe }}'></div>
                """,
            },
        ),
    ),
)
MADE = regex(
    r"html|svg|icon|(?<![a-z])script|css|style|plot|chart|(?<![a-z])graph|figure|embed|widget|iframe|markup|render|js$|json|pagination|macro|div$"
    r"|^table$|_table$|^safe_|_safe$|clean|saniti|escaped",
    re.IGNORECASE,
)
"""Names of what programs make themselves rather than people; a `description` or a `biography` is no script or graph."""


@RULE.on(DeclaredSafe, words=RENDERS)
def declared(seen: DeclaredSafe, _: Observations) -> Iterator[Match]:
    name = seen.name.rpartition(".")[2]
    made = MADE.search(name) is not None
    how = "Markup" if "Markup(" in seen.tag else "|safe"
    yield Match(
        at=spot_of(seen.at),
        message=(
            f"{tag(seen)} puts a value into the page as it is, and nothing here is known to clean it. "
            "If somebody else can write a part of it, the browser runs the scripts in it."
        ),
        advice=f"Leave `{how}` away, or clean the value with a list of allowed tags (nh3, bleach) before it gets here.",
        confidence=Confidence.LOW if made and seen.trust.value < Trust.CONVERTED.value else confidence(seen),
        steps=given(seen),
    )
