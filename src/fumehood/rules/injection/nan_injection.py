"""A number or truth value made of client data decides something, and `nan` or `"false"` gets past it.

`float("nan")` is a number that is neither below nor above any other: a limit that is written as `amount > limit` does
not hold it. `bool("false")` is true, as any text but the empty one. Both are reported where the text is converted, if
a condition depends on it that lets them pass. What is refused unless a comparison is true, such as
`0 < amount <= limit`, is no finding.

## Why is this bad?
A withdrawal of `nan` is neither less than zero nor more than the balance, and whatever it is added to is NaN from then
on. A setting that was meant to be switched off by `false` is switched on.

## How to fix
Refuse what is not finite before you compare, take `int` or `Decimal`, or write the limit as what has to be true.
Compare a switch with the word that means on.

```python
amount = float(request.form["amount"])
if not math.isfinite(amount) or amount > limit:
    abort(400)
public = request.form.get("public") == "true"
```

## References
- https://docs.python.org/3/library/math.html#math.isfinite
- https://docs.python.org/3/library/stdtypes.html#truth-value-testing
- https://cwe.mitre.org/data/definitions/704.html
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="nan-injection",
    title="A number or truth value of client data that no condition holds",
    severity=3.1,
    confidence=Confidence.HIGH,
    cwe=(704,),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "a limit that NaN is not above",
            """
            from flask import Flask, abort, request

            app = Flask(__name__)

            @app.post("/withdraw")
            def withdraw():
                amount = float(request.form["amount"])  # finding
                if amount <= 0 or amount > 100:
                    abort(400)
                return {"amount": amount}
            """,
        ),
        Example(
            "refused unless it is in the limits",
            """
            from flask import Flask, abort, request

            app = Flask(__name__)

            @app.post("/withdraw")
            def withdraw():
                amount = float(request.form["amount"])
                if not 0 < amount <= 100:
                    abort(400)
                return {"amount": amount}
            """,
        ),
    ),
)


@follow(RULE, "nan")
def in_condition(reached: SinkReached) -> Saying:
    if reached.called == "bool":
        return Saying(
            place="a condition as `bool(…)` of a text",
            harm="Every text but the empty one is true, `false` and `0` too.",
            advice='Compare the text with the words that mean yes, as `== "true"`.',
        )
    return Saying(
        place="a comparison as `float(…)` of a text",
        harm="`nan` is neither below nor above any number, so this limit does not stop it.",
        advice="Refuse what is not `math.isfinite`, or write the limit as a comparison that has to be true.",
    )
