"""Client data becomes Python code that is run, or chooses the module that is imported.

`eval` and `exec` are findings with restricted globals too: they do not keep anybody in. What `repr` made of a value is
a literal and no finding. A name looked up with `getattr` is one only in modules that hold functions which do anything,
such as `os`; in an object of your own it chooses among what you put there.

## Why is this bad?
`__import__("os").system("…")` is an expression. Whoever sends it has your app's rights, its files and its secrets.
Importing a module runs it, and the standard library alone has modules that open browsers and start servers.

## How to fix
Look the answer up in a table of your own. Read literals with `ast.literal_eval`, documents with `json.loads`.

```python
OPERATIONS = {"add": operator.add, "mul": operator.mul}
result = OPERATIONS[request.args["operation"]](left, right)
numbers = ast.literal_eval(request.form["numbers"])
```

## References
- https://docs.python.org/3/library/functions.html#eval
- https://docs.python.org/3/library/ast.html#ast.literal_eval
- https://owasp.org/www-community/attacks/Code_Injection
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="code-injection",
    title="Client data run as code",
    severity=9.8,
    confidence=Confidence.HIGH,
    cwe=(94, 95),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "an expression from the query string",
            """
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/calculate")
            def calculate():
                return {"result": eval(request.args["expression"], {"__builtins__": {}})}  # finding
            """,
        ),
        Example(
            "a module by name",
            """
            import importlib
            from flask import Flask

            app = Flask(__name__)

            @app.route("/export/<kind>")
            def export(kind):
                return {"rows": importlib.import_module(kind).rows()}  # finding
            """,
        ),
        Example(
            "a literal",
            """
            import ast
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/sum")
            def total():
                return {"sum": sum(ast.literal_eval(request.args["numbers"]))}
            """,
        ),
        Example(
            "a module of a list",
            """
            import importlib
            from flask import Flask, abort

            app = Flask(__name__)

            @app.route("/export/<kind>")
            def export(kind):
                if kind not in {"csv_rows", "json_rows"}:
                    abort(404)
                return {"rows": importlib.import_module(kind).rows()}
            """,
        ),
    ),
)

NAMES = ("import_module", "__import__", "run_module", "import_string", "locate", "resolve_name")


@follow(RULE, "code")
def run_as_code(reached: SinkReached) -> Saying:
    if reached.path.endswith(NAMES):
        return Saying(
            place=f"the name of the module that `{reached.called}` imports",
            harm="Whoever sends the request can have any module run that your app can import.",
            advice="Import modules from a table of your own, looked up by the name.",
        )
    if reached.path == "builtins.getattr":
        return Saying(
            place="the name of the function that `getattr` looks up",
            harm="Whoever sends the request can choose any function of that module.",
            advice="Look functions up in a table of your own.",
        )
    return Saying(
        place=f"the code that `{reached.called}` runs",
        harm="Whoever sends the request can run Python of their own with the rights of your app.",
        advice="Look the answer up in a table of your own, or read literals with `ast.literal_eval`.",
    )
