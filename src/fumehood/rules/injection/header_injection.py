"""Client data becomes part of a header where nothing refuses line breaks.

Werkzeug refuses line breaks in the *values* of headers, and so do `http.client`, Requests and httpx: those are no
finding. What is not looked at is a header's name, the reason in a status line (`Response(status=f"422 {reason}")`),
what a WSGI middleware passes to `start_response`, and a request that the program writes to a socket itself. Whether such
a line break reaches the wire depends on the server in front of the app.

## Why is this bad?
A line break ends the header. What follows is a header of the client's choice – a cookie, a redirect – or the body of an
answer that a cache keeps for others.

## How to fix
Take names of headers and reasons from constants, or from a table of your own. Set headers through Flask's response, and
send requests with a library instead of a socket.

```python
response.headers["X-Feature"] = feature
requests.post(url, headers={"X-Label": label})
```

## References
- https://owasp.org/www-community/vulnerabilities/CRLF_Injection
- https://peps.python.org/pep-3333/#the-start-response-callable
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="header-injection",
    title="Client data with line breaks in a header",
    severity=6.1,
    confidence=Confidence.HIGH,
    cwe=(113,),
    owasp=("a03-2021", "a05-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "in the name of a header",
            """
            from flask import Flask, jsonify, request

            app = Flask(__name__)

            @app.route("/features")
            def features():
                response = jsonify(ok=True)
                response.headers["X-Feature-" + request.args["feature"]] = "on"  # finding
                return response
            """,
        ),
        Example(
            "in the value of a header",
            """
            from flask import Flask, jsonify, request

            app = Flask(__name__)

            @app.route("/features")
            def features():
                response = jsonify(ok=True)
                response.headers["X-Feature"] = request.args["feature"]
                return response
            """,
        ),
    ),
)


PLACES = {
    "flask.Response.status": "the status line of the response",
    "werkzeug.datastructures.Headers.set": "the name of a header, which Werkzeug does not look at",
    "start_response": "`start_response`, past Werkzeug's look at line breaks",
}


@follow(RULE, "header")
def in_header(reached: SinkReached) -> Saying:
    place = PLACES.get(reached.path, f"the headers that `{reached.called}` sends as a text")
    return Saying(
        place=place,
        harm="A line break in it ends the header: the client adds headers, or a body, of its own.",
        advice="Take it from a table of your own, refuse line breaks, or leave the header to a library.",
        confidence=Confidence.MEDIUM if reached.path == "start_response" else Confidence.HIGH,
    )
