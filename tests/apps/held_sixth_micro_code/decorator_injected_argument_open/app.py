from functools import wraps

from flask import Flask, jsonify, request

app = Flask(__name__)


def with_expression(view):
    @wraps(view)
    def inner(**kwargs):
        kwargs["expression"] = request.headers.get("X-Expression", "1")
        return view(**kwargs)

    return inner


@app.get("/double")
@with_expression
def double(expression):
    return jsonify(value=str(eval("2 * (" + expression + ")")))  # finding: code-injection
