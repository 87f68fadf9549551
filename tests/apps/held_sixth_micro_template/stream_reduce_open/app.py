import functools
import operator

from flask import Flask, request, stream_template_string

app = Flask(__name__)


@app.get("/poem")
def poem():
    lines = request.args.getlist("line")
    joined = functools.reduce(operator.add, lines, "")
    return stream_template_string("<pre>" + joined + "</pre>", n=len(lines))  # finding: template-injection
