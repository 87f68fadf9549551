"""A link, a form's action or a frame's source begins with a value: `<a href="{{ user.website }}">`.

URLs that begin with something written in the template, or that `url_for` makes, are silent. What a client sent or a
database has is reported; where nobody knows the value, its name tells how likely a user chose it.

## Why is this bad?
A URL may begin with `javascript:`. Whoever follows the link then runs what is behind it as your site. Escaping does not
help: there is nothing in `javascript:alert(1)` to escape.

## How to fix
Look at the scheme before you store or show a URL that somebody typed in, and let `url_for` make those of your own.

```python
if urlsplit(website).scheme not in {"http", "https"}:
    abort(400)
```

## References
- https://flask.palletsprojects.com/en/stable/web-security/#cross-site-scripting-xss
- https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html
"""

import re
from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.framework.observations import Observations
from fumehood.framework.pages.html_places import Spot
from fumehood.framework.pages.template_places import ValuePlaced
from fumehood.framework.pages.template_trust import Trust
from fumehood.regex import regex
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.template_wording import RENDERS, given, spot_of, tag

RULE = Rule(
    id="url-attribute-variable",
    title="Link that a value decides where it leads",
    severity=4.8,
    confidence=Confidence.MEDIUM,
    cwe=(79,),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "what a user entered",
            {
                "app.py": """
                from flask import Flask, render_template

                app = Flask(__name__)

                @app.route("/user/<int:number>")
                def user(number):
                    return render_template("user.html", user=load(number))
                """,
                "templates/user.html": """
                <a href="{{ user.website }}">Website</a>  {# finding #}
                """,
            },
        ),
        Example(
            "the app's own",
            {
                "app.py": """
                from flask import Flask, render_template

                app = Flask(__name__)

                @app.route("/user/<int:number>")
                def user(number):
                    return render_template("user.html", user=load(number))
                """,
                "templates/user.html": """
                <a href="{{ url_for('user', number=2) }}">Next</a>
                <a href="/user/{{ user.number }}/orders">Orders</a>
                <a href="https://example.com/{{ user.name }}">Elsewhere</a>
                """,
            },
        ),
    ),
)
ENTERED = regex(
    r"(?:^|_)(?:website|web_site|homepage|home_page|web_page|webpage|blog|blog_url|personal_url|profile_url|site_url|user_url"
    r"|userurl|portfolio|social_link|linkedin|facebook|twitter|github|external_url|external_link)$",
    re.IGNORECASE,
)
"""What people enter of themselves."""


@RULE.on(ValuePlaced, words=RENDERS)
def leads_anywhere(seen: ValuePlaced, _: Observations) -> Iterator[Match]:
    place = seen.place
    if place.spot is not Spot.URL:
        return
    yield Match(
        at=spot_of(seen.at),
        message=(
            f"{tag(seen)} decides where `{place.attribute}` of this `<{place.element}>` leads. "
            "If somebody else chooses it, it can be `javascript:…`, which runs as your site."
        ),
        advice="Accept only URLs with the scheme `http` or `https`, and let `url_for` make those of your own.",
        confidence=_confidence(seen),
        steps=given(seen),
    )


def _confidence(seen: ValuePlaced) -> Confidence:
    if seen.trust is Trust.CLIENT:
        return Confidence.HIGH
    if seen.trust is Trust.STORED and "()" not in seen.name:
        return Confidence.MEDIUM
    return Confidence.MEDIUM if _is_entered(seen) else Confidence.LOW


def _is_entered(seen: ValuePlaced) -> bool:
    """Whether the name of a value says that people enter it."""
    if seen.trust not in {Trust.UNKNOWN, Trust.STORED} or "()" in seen.name:
        return False
    return ENTERED.search(seen.name.rpartition(".")[2]) is not None
