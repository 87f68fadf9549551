import re

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
SUM = re.compile(r"[1-9][0-9]{0,6}(?:[+-][1-9][0-9]{0,6}){0,20}")


@app.route("/sum")
def total():
    expression = request.query_string.decode("ascii", "ignore")
    if "import" in expression or "__builtins__" in expression:
        abort(400)
    value = eval(expression, {"__builtins__": {}}, {})  # finding: code-injection
    return jsonify(result=value)
