"""Client data becomes part of the source of a template.

Values that are passed to a template are no finding: the engine never reads them as its own language. Nor are the
source of a `SandboxedEnvironment`, which Jinja made for templates of strangers, of `string.Template` and of engines
without expressions, such as Mustache. Data that has lost every `{` is text to Jinja.

## Why is this bad?
A template is a program. `{{ config }}` prints your secret key, and from any object Jinja's attributes lead to `os.system`
in one line. Escaping for HTML changes nothing about it: the braces stay.

## How to fix
Keep the source constant and pass what changes as a variable. Where clients have to write templates, render them with
`jinja2.sandbox.SandboxedEnvironment`, or with `string.Template`.

```python
render_template_string("Dear {{ guest }}", guest=request.args["guest"])
```

## References
- https://jinja.palletsprojects.com/en/stable/sandbox/
- https://flask.palletsprojects.com/en/stable/api/#flask.render_template_string
- https://owasp.org/www-project-web-security-testing-guide/v42/4-Web_Application_Security_Testing/07-Input_Validation_Testing/18-Testing_for_Server_Side_Template_Injection
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="template-injection",
    title="Client data in the source of a template",
    severity=9.8,
    confidence=Confidence.HIGH,
    cwe=(1336, 94),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "formatted into the source",
            """
            from flask import Flask, render_template_string, request

            app = Flask(__name__)

            @app.post("/preview")
            def preview():
                text = render_template_string("Dear " + request.form["guest"])  # finding
                return {"text": text}
            """,
        ),
        Example(
            "a template from the request",
            """
            from flask import Flask, request
            from jinja2 import Environment

            app = Flask(__name__)
            environment = Environment(autoescape=True)

            @app.post("/preview")
            def preview():
                return {"text": environment.from_string(request.form["text"]).render(name="Ada")}  # finding
            """,
        ),
        Example(
            "passed as a variable",
            """
            from flask import Flask, render_template_string, request

            app = Flask(__name__)

            @app.post("/preview")
            def preview():
                text = render_template_string("Dear {{ guest }}", guest=request.form["guest"])
                return {"text": text}
            """,
        ),
        Example(
            "in a sandbox",
            """
            from flask import Flask, request
            from jinja2.sandbox import SandboxedEnvironment

            app = Flask(__name__)

            @app.post("/preview")
            def preview():
                return {"text": SandboxedEnvironment().from_string(request.form["text"]).render(name="Ada")}
            """,
        ),
    ),
)


@follow(RULE, "template")
def in_source(reached: SinkReached) -> Saying:
    return Saying(
        place=f"the source of the template of `{reached.called}`",
        harm="Whoever sends the request can run Python of their own: expressions in a template reach everything.",
        advice="Keep the source constant and pass the value to the template as a variable.",
    )
