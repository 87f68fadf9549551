"""A value stands in a script, as HTML: `var name = "{{ name }}"`, `onclick="open('{{ name }}')"`.

Templates that are scripts themselves (`….js`) are looked at as well, and links that begin with `javascript:`.
`|tojson`, numbers, constants and what `url_for` makes are silent, but for `|tojson` in double quotes: it writes double
quotes around a text, and these end the attribute. `|tojson|forceescape` may stand there.

## Why is this bad?
HTML's escaping is not JavaScript's. In a `<script>` a backslash or a line end leads out of the text, and text without
quotes is code; in an event handler the browser undoes the escaping before it runs the script, so `'` ends the text.

## How to fix
Let `tojson` write the value: it makes a literal that is safe in a `<script>` and in single-quoted attributes.

```html
<script>const name = {{ name|tojson }};</script>
<button onclick='open({{ name|tojson }})'>
```

## References
- https://flask.palletsprojects.com/en/stable/templating/#standard-filters
- https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.framework.observations import Observations
from fumehood.framework.pages.html_places import Spot
from fumehood.framework.pages.template_places import ValuePlaced
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.template_edits import as_json
from fumehood.rules.template_wording import RENDERS, confidence, given, spot_of, tag

RULE = Rule(
    id="script-context-variable",
    title="Value in a script without `|tojson`",
    severity=5.4,
    confidence=Confidence.MEDIUM,
    cwe=(79,),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    safe_fix="writes the text with `|e|tojson`: what the script sees stays the same; without `|e` where it shows it as text",
    examples=(
        Example(
            "in quotes, as HTML",
            {
                "app.py": """
                from flask import Flask, render_template

                app = Flask(__name__)

                @app.route("/room/<int:number>")
                def room(number):
                    return render_template("room.html", room=load(number))
                """,
                "templates/room.html": """
                <script>
                  const name = "{{ room.name }}";  // {# finding #}
                </script>
                """,
            },
        ),
        Example(
            "written by tojson",
            {
                "app.py": """
                from flask import Flask, render_template

                app = Flask(__name__)

                @app.route("/room/<int:number>")
                def room(number):
                    return render_template("room.html", room=load(number))
                """,
                "templates/room.html": """
                <script>
                  const name = {{ room.name|tojson }};
                  const address = "{{ url_for('room', number=1) }}";
                </script>
                """,
            },
        ),
    ),
)
SPOTS = frozenset({Spot.SCRIPT, Spot.SCRIPT_TEXT, Spot.HANDLER})


@RULE.on(ValuePlaced, words=RENDERS)
def in_script(seen: ValuePlaced, _: Observations) -> Iterator[Match]:
    place = seen.place
    if place.spot not in SPOTS or place.attribute == "srcdoc":
        return
    if place.spot is Spot.HANDLER:
        where = f"in `{place.attribute}`, which is a script"
        harm = "The browser undoes HTML's escaping there before it runs it, so a quote in the value ends the text."
        advice = f"Use single quotes around the attribute and `|tojson`: `{place.attribute}='f({{{{ value|tojson }}}})'`."
    else:
        where = "in a script" if place.spot is Spot.SCRIPT else "in a text of a script"
        harm = "HTML's escaping is not JavaScript's: what is in the value can become part of the code."
        advice = "Write it without quotes of your own and with `|tojson`, which makes a safe literal."
    sure = confidence(seen)
    yield Match(
        at=spot_of(seen.at),
        message=f"{tag(seen)} stands {where}. {harm}",
        advice=advice,
        confidence=min(sure, Confidence.MEDIUM) if place.spot is Spot.SCRIPT_TEXT else sure,
        steps=given(seen),
        fix=as_json(seen.quoted, seen.tag) if seen.quoted is not None else None,
    )
