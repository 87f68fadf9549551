"""Client data becomes the template of `str.format`.

A template can follow attributes and items of everything that is passed to it. What the client sends as a value is
harmless, and so are `%` formatting, f-strings and `string.Template`, which cannot reach attributes.

## Why is this bad?
`"{user.__init__.__globals__[app].config[SECRET_KEY]}".format(user=user)` prints the secret key: from any object of your
own there is a way to the globals of its module. `{:>9999999999}` takes all the memory there is.

## How to fix
Keep the template in your program and pass client data as values. Where clients write templates, use `string.Template`,
which knows names only.

```python
"Hello {name}".format(name=request.args["name"])
string.Template(request.form["text"]).safe_substitute(name=user.name)
```

## References
- https://docs.python.org/3/library/string.html#format-string-syntax
- https://docs.python.org/3/library/string.html#template-strings-strings
- https://cwe.mitre.org/data/definitions/134.html
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="format-string-injection",
    title="Client data as a format template",
    severity=5.3,
    confidence=Confidence.HIGH,
    cwe=(134,),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "a template from the form",
            """
            from flask import Flask, request

            app = Flask(__name__)

            class User:
                name = "Ada"

            @app.post("/greeting")
            def greeting():
                template = request.form["template"]
                return {"text": template.format(user=User())}  # finding
            """,
        ),
        Example(
            "a value from the form",
            """
            from flask import Flask, request

            app = Flask(__name__)

            class User:
                name = "Ada"

            @app.post("/greeting")
            def greeting():
                return {"text": "{user.name}: {text}".format(user=User(), text=request.form["text"])}
            """,
        ),
    ),
)


@follow(RULE, "format")
def as_template(reached: SinkReached) -> Saying:
    return Saying(
        place=f"the template of `{reached.called}`",
        harm="Whoever sends the request can print attributes of what is passed to it, secrets of the app among them.",
        advice="Keep the template in the program and pass client data as a value, or use `string.Template`.",
    )
