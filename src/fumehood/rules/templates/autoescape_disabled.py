"""Pages of HTML are made without escaping: an environment, an app or a block has it switched off, or a name is not HTML's.

Jinja2 itself escapes nothing unless it is told to: `Environment(…)` and `Template(…)` need `autoescape`. Flask escapes in
templates that end in `.html`, `.htm`, `.xml`, `.xhtml` and `.svg`, so `page.html.j2` is not escaped. Templates that are
no HTML (mails in plain text, configuration, code) are silent.

## Why is this bad?
Every value that is shown can then bring markup of its own. One that a visitor chose runs scripts in the browser of
whoever sees the page.

## How to fix
Leave Flask's setting as it is and name templates `….html`. Tell an environment of your own what to escape.

```python
environment = Environment(loader=loader, autoescape=select_autoescape())
```

## References
- https://jinja.palletsprojects.com/en/stable/api/#autoescaping
- https://flask.palletsprojects.com/en/stable/templating/#controlling-autoescaping
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.framework.apps.escaping import EscapingSet
from fumehood.framework.observations import Observations
from fumehood.framework.pages.template_places import Cause, Unescaped
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.template_wording import given, spot_of

RULE = Rule(
    id="autoescape-disabled",
    title="HTML without escaping",
    severity=6.1,
    confidence=Confidence.HIGH,
    cwe=(79, 116),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "an environment of its own",
            {
                "app.py": """
                from flask import Flask
                from jinja2 import Environment, FileSystemLoader

                app = Flask(__name__)
                pages = Environment(loader=FileSystemLoader("pages"))  # finding

                @app.route("/report/<int:number>")
                def report(number):
                    return pages.get_template("report.html").render(report=load(number))
                """,
                "pages/report.html": "<h1>{{ report.title }}</h1>",
            },
        ),
        Example(
            "the app's environment",
            """
            from flask import Flask

            app = Flask(__name__)
            app.jinja_env.autoescape = False  # finding
            """,
        ),
        Example(
            "told what to escape",
            {
                "app.py": """
                from flask import Flask
                from jinja2 import Environment, FileSystemLoader, select_autoescape

                app = Flask(__name__)
                pages = Environment(loader=FileSystemLoader("pages"), autoescape=select_autoescape())

                @app.route("/report/<int:number>")
                def report(number):
                    return pages.get_template("report.html").render(report=load(number))
                """,
                "pages/report.html": "<h1>{{ report.title }}</h1>",
            },
        ),
        Example(
            "no HTML",
            """
            from flask import Flask
            from jinja2 import Template

            app = Flask(__name__)
            MAIL = Template("Hello {{ name }}, your order is on its way.")

            @app.cli.command()
            def notify():
                send(MAIL.render(name=customer()))
            """,
        ),
    ),
)

ADVICE = {
    Cause.BLOCK: "Take the block away, and write `|safe` at the one value that is markup and was cleaned.",
    Cause.NAME: "Name the template `….html`, or tell Flask to escape its extension too.",
    Cause.ENVIRONMENT: "Pass `autoescape=select_autoescape()`, or `autoescape=True`.",
    Cause.SWITCHED_OFF: "Leave Flask's setting as it is.",
}


@RULE.on(EscapingSet, words=("autoescape", "jinja2", "jinja_options"))
def switched_off(seen: EscapingSet, _: Observations) -> Iterator[Match]:
    yield Match(
        at=seen.site,
        message=(
            f"`{seen.how}` switches escaping off in the app's HTML templates. "
            "Every value they show can bring markup and scripts of its own."
        ),
        advice="Leave Flask's setting as it is, and write `|safe` at the one value that is markup and was cleaned.",
        confidence=Confidence.HIGH if seen.certain else Confidence.MEDIUM,
    )


@RULE.on(Unescaped)
def unescaped(seen: Unescaped, _: Observations) -> Iterator[Match]:
    name = seen.template.rpartition("/")[2]
    match seen.cause:
        case Cause.BLOCK:
            what = "Values in this `{% autoescape false %}` block are not escaped"
        case Cause.NAME:
            suffix = name.rpartition(".")[2] if "." in name else name
            what = f"`{name}` is a page of HTML that is not escaped, because its name ends in `.{suffix}`"
        case _:
            shown = f"`{name}`" if name else "a page of HTML"
            what = f"Escaping is off here, and {shown} is made with it"
    sure = seen.sure and (seen.cause is not Cause.NAME or seen.given is not None)
    level = Confidence.HIGH if seen.cause is Cause.ENVIRONMENT and sure else Confidence.MEDIUM
    yield Match(
        at=spot_of(seen.at),
        message=f"{what}. Every value it shows can bring markup and scripts of its own.",
        advice=ADVICE[seen.cause],
        confidence=level if sure or seen.cause is Cause.ENVIRONMENT else Confidence.LOW,
        steps=given(seen) if seen.cause is Cause.NAME and seen.at is not seen.given else (),
    )
