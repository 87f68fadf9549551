r"""Client data is written as a cell of a CSV file or a workbook as it is.

The writers of `csv`, pandas, openpyxl and XlsxWriter are looked at. A cell is no finding if the data stands behind a text
of your own, if it is a number, or if what begins like a formula was refused. Quoting does not help: the spreadsheet
takes the quotes off first.

## Why is this bad?
A cell that begins with `=`, `+`, `-` or `@` is a formula. It runs on the computer of whoever opens the file, usually
someone with more rights than the client: it sends other cells to a server, or starts a program after a click.

## How to fix
Put an apostrophe before such a cell, or refuse it.

```python
def cell(text):
    return "'" + text if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
```

## References
- https://owasp.org/www-community/attacks/CSV_Injection
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="csv-injection",
    title="Client data begins a cell of a spreadsheet",
    severity=4.3,
    confidence=Confidence.MEDIUM,
    cwe=(1236,),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "a name as it is",
            """
            import csv
            import io
            from flask import Flask, Response, request

            app = Flask(__name__)

            @app.route("/guests.csv", methods=["POST"])
            def guests():
                buffer = io.StringIO()
                csv.writer(buffer).writerow([request.form["guest"], 1])  # finding
                return Response(buffer.getvalue(), mimetype="text/csv")
            """,
        ),
        Example(
            "behind an apostrophe",
            """
            import csv
            import io
            from flask import Flask, Response, request

            app = Flask(__name__)

            @app.route("/guests.csv", methods=["POST"])
            def guests():
                buffer = io.StringIO()
                csv.writer(buffer).writerow(["'" + request.form["guest"], 1])
                return Response(buffer.getvalue(), mimetype="text/csv")
            """,
        ),
    ),
)


@follow(RULE, "csv")
def in_cell(reached: SinkReached) -> Saying:
    return Saying(
        place=f"the beginning of a cell in `{reached.called}`",
        harm="A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula and runs it.",
        advice="Put an apostrophe before cells that begin like a formula, or refuse them.",
        confidence=Confidence.MEDIUM,
    )
