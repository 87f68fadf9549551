"""Client data becomes a regular expression.

The pattern is what counts: the text that is searched may come from the client. A pattern made with `re.escape` or
chosen from a table of your own is no finding.

## Why is this bad?
Whoever writes the pattern decides how long matching takes. `(a+)+$` needs minutes for a text of forty characters, and
a worker that matches answers nobody else. The pattern also decides what is found: `.*` matches everything.

## How to fix
Search for the text itself: with `in`, or with `re.escape` around what comes from the client. If clients have to write
patterns, use an engine whose time is bounded, such as `re2`.

```python
pattern = re.compile(re.escape(request.args["word"]), re.IGNORECASE)
```

## References
- https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS
- https://docs.python.org/3/library/re.html#re.escape
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="regex-injection",
    title="Client data as a regular expression",
    severity=5.3,
    confidence=Confidence.HIGH,
    cwe=(1333,),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "a pattern from the query string",
            """
            import re
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/notes")
            def notes():
                found = [line for line in open("notes.txt") if re.search(request.args["q"], line)]  # finding
                return {"notes": found}
            """,
        ),
        Example(
            "escaped",
            """
            import re
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/notes")
            def notes():
                pattern = re.compile(re.escape(request.args["q"]), re.IGNORECASE)
                return {"notes": [line for line in open("notes.txt") if pattern.search(line)]}
            """,
        ),
    ),
)


@follow(RULE, "regex")
def as_pattern(reached: SinkReached) -> Saying:
    return Saying(
        place=f"the pattern of `{reached.called}`",
        harm="Whoever sends the request can write a pattern that keeps this worker busy for minutes.",
        advice="Put `re.escape` around it, or compare texts with `in`.",
    )
