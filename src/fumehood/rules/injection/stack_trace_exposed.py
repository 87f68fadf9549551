"""The text or traceback of an exception that Python or a library raised is sent to the client.

The exception is followed from `except … as error`, an error handler, `sys.exc_info()` or `traceback.format_exc()` into
what a view or an error handler answers: text, JSON, templates. Exceptions of your own classes and Werkzeug's HTTP
errors are no finding, their texts are written for the client; nor is what goes into a log, or the name of a class.

## Why is this bad?
Such a text names tables and columns, file paths, hosts and versions, and sometimes the data of others. It tells whoever
tries an attack how close it is.

## How to fix
Log the exception and answer with a text of your own; a number that is in both lets people ask about it.

```python
except SQLAlchemyError:
    app.logger.exception("order %s was not stored", number)
    return jsonify(error="The order was not stored."), 500
```

## References
- https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html
- https://flask.palletsprojects.com/en/stable/errorhandling/
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="stack-trace-exposed",
    title="The text of an exception in a response",
    severity=5.3,
    confidence=Confidence.HIGH,
    cwe=(209,),
    owasp=("a04-2021", "a05-2021", "a10-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "the text of any exception",
            """
            from flask import Flask, jsonify

            app = Flask(__name__)

            @app.route("/quota")
            def quota():
                try:
                    with open("/etc/portal/quota") as source:
                        return jsonify(quota=int(source.read()))
                except Exception as error:
                    return jsonify(error=str(error)), 500  # finding
            """,
        ),
        Example(
            "a text of one's own",
            """
            from flask import Flask, jsonify

            app = Flask(__name__)

            @app.route("/quota")
            def quota():
                try:
                    with open("/etc/portal/quota") as source:
                        return jsonify(quota=int(source.read()))
                except Exception as error:
                    app.logger.error("no quota: %s", error)
                    return jsonify(error="The quota is not known."), 500
            """,
        ),
    ),
)


@follow(RULE, "trace")
def in_response(reached: SinkReached) -> Saying:
    return Saying(
        place="the response",
        harm="Its text tells a client about the inside of the app: paths, tables, hosts, versions.",
        advice="Log the exception and answer with a text of your own.",
    )
