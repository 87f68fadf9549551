"""A value is the whole of an HTML attribute that has no quotes: `<div class={{ kind }}>`.

Numbers, constants and what `url_for` makes are silent.

## Why is this bad?
Escaping protects `<`, `>`, `&` and quotes. Without quotes a blank ends the attribute, so a value such as
`x onmouseover=alert(1)` adds an attribute with a script to the element, and nothing in it was there to be escaped.

## How to fix
Put quotes around the value.

```html
<div class="{{ kind }}">
```

## References
- https://flask.palletsprojects.com/en/stable/web-security/#cross-site-scripting-xss
- https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.framework.observations import Observations
from fumehood.framework.pages.html_places import Spot
from fumehood.framework.pages.template_places import ValuePlaced
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.template_edits import around
from fumehood.rules.template_wording import RENDERS, confidence, given, spot_of, tag

RULE = Rule(
    id="unquoted-attribute",
    title="Value in an attribute without quotes",
    severity=5.4,
    confidence=Confidence.MEDIUM,
    cwe=(79,),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    safe_fix="puts quotes around the value",
    examples=(
        Example(
            "no quotes",
            {
                "app.py": """
                from flask import Flask, render_template

                app = Flask(__name__)

                @app.route("/user/<int:number>")
                def user(number):
                    return render_template("user.html", user=load(number))
                """,
                "templates/user.html": """
                <input name="city" value={{ user.city }}>  {# finding #}
                """,
            },
        ),
        Example(
            "quotes",
            {
                "app.py": """
                from flask import Flask, render_template

                app = Flask(__name__)

                @app.route("/user/<int:number>")
                def user(number):
                    return render_template("user.html", user=load(number))
                """,
                "templates/user.html": """
                <input name="city" value="{{ user.city }}">
                <input type="number" value={{ user.orders|length }}>
                """,
            },
        ),
    ),
)


@RULE.on(ValuePlaced, words=RENDERS)
def unquoted(seen: ValuePlaced, _: Observations) -> Iterator[Match]:
    if seen.place.spot is not Spot.UNQUOTED:
        return
    attribute = seen.place.attribute
    yield Match(
        at=spot_of(seen.at),
        message=(
            f"{tag(seen)} is the value of `{attribute}`, which has no quotes. "
            "A blank in it ends the attribute, and what follows can be an event handler with a script."
        ),
        advice=f'Put quotes around it: `{attribute}="…"`.',
        confidence=confidence(seen),
        steps=given(seen),
        fix=around(seen.at, '"', '"', f"Put quotes around the value of `{attribute}`")
        if seen.alone
        else None,
    )
