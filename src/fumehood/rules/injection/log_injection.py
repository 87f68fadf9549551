r"""Client data is written to a log as it is, line breaks included.

The loggers of Python, Flask, Loguru and structlog are followed. `%r`, `!r`, JSON, numbers, containers and texts without
line breaks are no finding; nor are the values that structlog writes beside an event.

## Why is this bad?
A log is a list of lines. A client that sends a line break writes lines of its own: logins that never happened, or an
innocent line after which a reader looks no further. Programs that read the log believe them.

## How to fix
Write the value with `%r`, which shows a line break as `\n`, or log JSON. A formatter that does the same for all records
is better still.

```python
app.logger.info("search for %r", term)
```

## References
- https://owasp.org/www-community/attacks/Log_Injection
- https://docs.python.org/3/library/logging.html#logging.Formatter
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="log-injection",
    title="Client data with line breaks in a log",
    severity=4.3,
    confidence=Confidence.MEDIUM,
    cwe=(117,),
    owasp=("a09-2021", "a09-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "as it is",
            """
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/search")
            def search():
                app.logger.info("search for %s", request.args["q"])  # finding
                return {"results": []}
            """,
        ),
        Example(
            "with repr",
            """
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/search")
            def search():
                app.logger.info("search for %r", request.args["q"])
                return {"results": []}
            """,
        ),
    ),
)


@follow(RULE, "log")
def in_log(reached: SinkReached) -> Saying:
    return Saying(
        place=f"the log through `{reached.called}` with its line breaks",
        harm="A client can write lines of its own into the log.",
        advice="Write it with `%r` or as JSON, or take the line breaks out.",
        confidence=Confidence.MEDIUM,
    )
